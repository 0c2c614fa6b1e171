"""Words for the fields of letters, for their editions, and for why words cannot stand in one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.letter_templates import Field, LetterTemplate
from shelter_app.views.page import Context

translate = QCoreApplication.translate


def field_words(field: Field) -> str:
    """What a field puts into the letter."""
    words = {
        Field.CHILD: translate("LetterFields", "name of the child"),
        Field.BORN: translate("LetterFields", "date of birth"),
        Field.AGE: translate("LetterFields", "age in words"),
        Field.CITIZENSHIP: translate("LetterFields", "citizenship"),
        Field.SPOKEN: translate("LetterFields", "languages"),
        Field.PAPERS: translate("LetterFields", "identity documents"),
        Field.FILE: translate("LetterFields", "number of the file"),
        Field.ADMITTED: translate("LetterFields", "day of admission"),
        Field.DAYS: translate("LetterFields", "days of the stay"),
        Field.BROUGHT_BY: translate("LetterFields", "who brought the child"),
        Field.GROUND: translate("LetterFields", "ground of the stay"),
        Field.CATEGORY: translate("LetterFields", "category"),
        Field.PARENTS: translate("LetterFields", "parents"),
        Field.LEFT: translate("LetterFields", "when and where the child left"),
        Field.CENTRE: translate("LetterFields", "name of the centre"),
        Field.ADDRESSEE: translate("LetterFields", "addressee"),
        Field.DIRECTOR: translate("LetterFields", "director"),
        Field.EXECUTOR: translate("LetterFields", "who wrote the letter"),
        Field.PHONE: translate("LetterFields", "telephone of the writer"),
        Field.NUMBER: translate("LetterFields", "outgoing number"),
        Field.DATE: translate("LetterFields", "date of the letter"),
    }
    return words[field]


def refusal_words(reason: str) -> str:
    """Why the words of a letter cannot be kept; nothing for a reason that is no matter of letters."""
    words = {
        "empty": translate("LetterFields", "Write something here."),
        "braces": translate("LetterFields", "A brace is open or closed alone."),
        "unknown_field": translate("LetterFields", "There is no such field: choose one from the list below."),
        "on_letterhead": translate("LetterFields", "Number and date stand on the letterhead already."),
        "choice": translate("LetterFields", "Two or three words with a stroke between: {помещён/помещена}."),
        "glued": translate("LetterFields", "No letters may stand right before or after a field."),
        "not_told": translate("LetterFields", "This kind of addressee need not know one of these fields."),
        "too_long": translate("LetterFields", "That is too long for a letter."),
    }
    return words.get(reason, "")


def edition_words(one: LetterTemplate, context: Context) -> str:
    """Edition 3 of 12.11.2026, by whom."""
    session = context.session
    day = context.formats.numeric(one.made_at.astimezone(session.tz).date())
    told = translate("LetterTemplatesPage", "edition {number} of {day}, {author}")
    return told.format(number=one.edition, day=day, author=session.staff_name(one.by))

"""Letters a centre words itself: fields in braces, words chosen by sex, and what may stand where in each language.

A template is never overwritten: every change is an edition of its own, so that a letter sent long ago can be explained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import LetterTemplateId, StaffId
from shelter_app.domain.notices import Tell, may_tell
from shelter_app.domain.people import Sex

LANGUAGES: Final = ("kk", "ru", "en")
"""In which a letter may be worded; the first two, which are those of the state, stand side by side as well."""
PAIR: Final = LANGUAGES[:2]
LONGEST_NAME, LONGEST_TEXT = 80, 6000


class Field(StrEnum):
    """What can be put into a letter; ``number`` and ``date`` into Word files alone: ours are on the letterhead."""

    CHILD = "child"
    BORN = "born"
    AGE = "age"
    CITIZENSHIP = "citizenship"
    SPOKEN = "spoken"
    PAPERS = "papers"
    FILE = "file"
    ADMITTED = "admitted"
    DAYS = "days"
    BROUGHT_BY = "brought_by"
    GROUND = "ground"
    CATEGORY = "category"
    PARENTS = "parents"
    LEFT = "left"
    CENTRE = "centre"
    ADDRESSEE = "addressee"
    DIRECTOR = "director"
    EXECUTOR = "executor"
    PHONE = "phone"
    NUMBER = "number"
    DATE = "date"


TELLS: Final[Mapping[Field, Tell]] = {
    Field.CHILD: Tell.CHILD,
    Field.BORN: Tell.CHILD,
    Field.AGE: Tell.CHILD,
    Field.CITIZENSHIP: Tell.CITIZENSHIP,
    Field.SPOKEN: Tell.SPOKEN,
    Field.PAPERS: Tell.PAPERS,
    Field.ADMITTED: Tell.IN_CARE_SINCE,
    Field.DAYS: Tell.IN_CARE_SINCE,
    Field.BROUGHT_BY: Tell.BROUGHT_BY,
    Field.GROUND: Tell.GROUND,
    Field.CATEGORY: Tell.CATEGORY,
    Field.PARENTS: Tell.PARENTS,
    Field.LEFT: Tell.LEFT,
}
"""What each field about a child tells, by which the kind of addressee decides whether it may stand there."""

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_ENDING: Final = re.compile(r"[-‐’'ʼ]?\w")
_WORD_BEFORE: Final = re.compile(r"\w$")
_STOP: Final = re.compile(r"\.(?!\.)")
_CHOICE: Final = "/"


def fields_for(to: str) -> tuple[Field, ...]:
    """The fields that may stand in a letter to this kind of organisation: of a child, what it may be told."""
    allowed = may_tell(to)
    return tuple(one for one in Field if one not in TELLS or TELLS[one] in allowed)


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """One edition of a letter. ``code`` is the same in all editions of a letter, the highest ``edition`` is in force.

    ``to`` is the kind of organisation it goes to. A language without ``text`` is not offered. ``word`` is a Word file
    with the same fields, empty where the centre has none; ``retired`` editions are offered no more.
    """

    id: LetterTemplateId
    code: int
    edition: int
    name: str
    to: str
    made_at: datetime
    by: StaffId
    subject_kk: str = ""
    subject_ru: str = ""
    text_kk: str = ""
    text_ru: str = ""
    word: bytes = b""
    retired: bool = False
    subject_en: str = ""
    text_en: str = ""
    version: int = 0

    @property
    def languages(self) -> tuple[tuple[str, ...], ...]:
        """The languages it can be made in: Kazakh and Russian side by side where both are written."""
        single = tuple((lang,) for lang in ("ru", "kk", "en") if self.text(lang))
        return (PAIR, *single) if all(map(self.text, PAIR)) else single

    def text(self, lang: str) -> str:
        """Its words in one language."""
        return {"kk": self.text_kk, "ru": self.text_ru, "en": self.text_en}[lang]

    def subject(self, lang: str) -> str:
        """What it is about, in one language."""
        return {"kk": self.subject_kk, "ru": self.subject_ru, "en": self.subject_en}[lang]

    def named(self, lang: str) -> str:
        """What it is about for a reader of this language, or of the first one that it is worded in."""
        return next(filter(None, map(self.subject, (lang, "ru", *LANGUAGES))), "")

    def tidy(self) -> LetterTemplate:
        """The edition as it may be kept. Raises InvalidInput by field.

        name empty, too_long; to empty; text_ru empty (no text at all); subject_* empty beside a text; text_* and
        subject_*: braces, unknown_field, on_letterhead, choice, glued, too_long, or not_told for what this addressee
        need not know.
        """
        made = replace(
            self, name=" ".join(self.name.split()), subject_kk=" ".join(self.subject_kk.split()),
            subject_ru=" ".join(self.subject_ru.split()), text_kk=self.text_kk.strip(), text_ru=self.text_ru.strip(),
            subject_en=" ".join(self.subject_en.split()), text_en=self.text_en.strip(),
        )  # fmt: skip
        problems: dict[str, str] = {}
        if not made.name:
            problems["name"] = "empty"
        elif len(made.name) > LONGEST_NAME:
            problems["name"] = "too_long"
        if not made.to:
            problems["to"] = "empty"
        if not made.languages:
            problems["text_ru"] = "empty"
        for lang in LANGUAGES:
            if made.text(lang) and not made.subject(lang):
                problems[f"subject_{lang}"] = "empty"
            for part, words in (("text", made.text(lang)), ("subject", made.subject(lang))):
                reason = _why_not(words, made.to)
                if reason:
                    problems[f"{part}_{lang}"] = reason
        if problems:
            raise InvalidInput(**problems)
        return made


def _why_not(words: str, to: str) -> str:
    """Why these words cannot stand in a letter to this kind of organisation, or an empty text."""
    if len(words) > LONGEST_TEXT:
        return "too_long"
    if re.search(r"[{}]", _BRACES.sub("", words)):
        return "braces"
    allowed = fields_for(to)
    for match in _BRACES.finditer(words):
        inside = match[1].strip()
        if _CHOICE in inside:
            if not 2 <= len(inside.split(_CHOICE)) <= 3 or not all(part.strip() for part in inside.split(_CHOICE)):
                return "choice"
            continue
        if inside not in set(Field):
            return "unknown_field"
        if inside in (Field.NUMBER, Field.DATE):
            return "on_letterhead"
        if _ENDING.match(words, match.end()) or _WORD_BEFORE.search(words[: match.start()]):
            return "glued"
        if inside not in allowed:
            return "not_told"
    return ""


def fields_of(words: str) -> Iterator[Field]:
    """The fields that stand in a text, in order."""
    for match in _BRACES.finditer(words):
        if match[1].strip() in set(Field):
            yield Field(match[1].strip())


def filled(words: str, values: Mapping[Field, str], sex: Sex) -> str:
    """The words with their fields filled in.

    ``{помещён/помещена}`` is chosen by sex, a third form stands for somebody whose sex nobody has recorded; without
    one it is the first. What nobody knows a value for stays a line to write on. Initials that end a sentence end it
    with their own full stop.
    """

    def put(match: re.Match[str]) -> str:
        inside = match[1].strip()
        if _CHOICE in inside:
            return chosen([part.strip() for part in inside.split(_CHOICE)], sex)
        value = values.get(Field(inside), "") or "________"
        ends = value.endswith(".") and _STOP.match(words, match.end())
        return value[:-1] if ends else value

    return _BRACES.sub(put, words)


def chosen(forms: list[str], sex: Sex) -> str:
    """The form of a word for this sex: masculine, feminine, and where there is a third one, for who is unknown."""
    if sex is Sex.FEMALE:
        return forms[1]
    if sex is Sex.UNKNOWN and len(forms) > 2:
        return forms[2]
    return forms[0]

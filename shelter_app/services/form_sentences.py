"""The sentences of forms that a centre approves, corrects, or takes back to the ones that came with the program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.form_sentences import FormSentence, Standing, check_sentence, read_against, standing_of
from shelter_app.domain.ids import StaffId
from shelter_app.domain.procedure_forms import Approved
from shelter_app.domain.staff import Can
from shelter_app.reports.kit import fonts
from shelter_app.services import packaged
from shelter_app.services.packaged import approved_words, words_setting
from shelter_app.services.session import Session, allowed
from shelter_app.wording import load, sources, unreviewed

EVERY_FORM: Final = "ProcedureForm"
"""The context of what stands on every form: the words of its head, "Yes", "No"."""
_NOUN: Final = "form_words"


@allowed(Can.EDIT_RULES)
def lines(lang: str, *, by: Session) -> tuple[FormSentence, ...]:
    """Every sentence of the forms of this country in one language, form by form in the order of the paper.

    Beside each stands the same sentence in Russian, Kazakh and English, as this centre prints it.
    """
    known = {(one.form, one.source): one for one in approved_words(by.store, lang)}
    words, waiting = load("forms", lang), unreviewed("forms", lang)
    others = {one: by.forms(one) for one in read_against(lang)}
    found = []
    for form, source in _sources(by):
        decided, came = known.get((form, source)), words.sentence(form, source)
        found.append(
            FormSentence(
                form,
                lang,
                source,
                came,
                decided.text if decided else came,
                standing_of(came, decided, waiting=(form, source) in waiting),
                by.staff_name(StaffId(decided.by)) if decided else "",
                decided.at if decided else None,
                decided.reason if decided else "",
                tuple((one, theirs.sentence(form, source)) for one, theirs in others.items()),
            )
        )
    return tuple(found)


@allowed(Can.EDIT_RULES)
def approve(sentence: FormSentence, text: str, reason: str, *, by: Session) -> None:
    """From now on this text is shown and printed, and the centre answers for it.

    Raises Stale where somebody was quicker, InvalidInput: as :func:`check_sentence`, text ``letters`` where a letter
    would be printed as an empty box, edit ``unchanged`` where it is approved in these words already.
    """
    _require_known(sentence, by)
    check_sentence(sentence, text, reason)
    wanted = " ".join(text.split())
    # What came is proved to have every letter; the faces are read only for what somebody wrote.
    if wanted != sentence.packaged and not _printable(wanted):
        raise InvalidInput(text="letters")
    if sentence.standing in (Standing.APPROVED, Standing.CORRECTED) and wanted == sentence.text:
        raise InvalidInput(edit="unchanged")
    action = "form_words.approved" if wanted == sentence.packaged else "form_words.corrected"
    made = _decision(sentence, wanted, reason, by)
    _put(by, action, sentence.lang, sentence.source, reason, [sentence], [made])


@allowed(Can.EDIT_RULES)
def approve_form(form: str, lang: str, reason: str, *, by: Session) -> int:
    """Somebody has read a whole form in one language: every sentence that waits is approved as it stands.

    ``reason`` says who read it. Returns how many were approved. Raises InvalidInput: reason ``empty``, edit
    ``unchanged`` where none waits.
    """
    waiting = [one for one in lines(lang, by=by) if one.form == form and one.standing is Standing.WORKING]
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if not waiting:
        raise InvalidInput(edit="unchanged")
    made = [_decision(one, one.text, reason, by) for one in waiting]
    _put(by, "form_words.form_approved", lang, str(len(made)), reason, waiting, made)
    return len(made)


@allowed(Can.EDIT_RULES)
def restore(sentence: FormSentence, reason: str, *, by: Session) -> None:
    """Takes a sentence back to the one that came with the program, which waits for approval again.

    Raises NotFound where nobody has decided about it, Stale, InvalidInput for no reason.
    """
    _require_known(sentence, by)
    if sentence.standing not in (Standing.APPROVED, Standing.CORRECTED):
        raise NotFound("form_words")
    if not reason.strip():
        raise InvalidInput(reason="empty")
    _put(by, "form_words.restored", sentence.lang, sentence.source, reason, [sentence], [])


def _sources(by: Session) -> Iterator[tuple[str, str]]:
    """Form and sentence of everything this country prints, each once; what stands on every form comes last."""
    seen = set[tuple[str, str]]()
    for use in by.profile.forms:
        layout = packaged.form_layout(use.layout)
        for text in (*use.words(), *layout.words()):
            if (layout.code, text) not in seen:
                seen.add((layout.code, text))
                yield layout.code, text
    yield from ((EVERY_FORM, text) for context, text in sources("forms") if context == EVERY_FORM)


def _require_known(sentence: FormSentence, by: Session) -> None:
    """Raises Stale where the sentence does not stand any more as it was seen."""
    key = (sentence.form, sentence.source)
    known = approved_words(by.store, sentence.lang)
    decided = next((one for one in known if (one.form, one.source) == key), None)
    if sentence.text != (decided.text if decided else sentence.packaged):
        raise Stale(_NOUN)


def _printable(text: str) -> bool:
    return all(letter.isspace() or fonts.has_glyph(fonts.SERIF, letter) for letter in text)


def _decision(sentence: FormSentence, text: str, reason: str, by: Session) -> Approved:
    return Approved(sentence.form, sentence.lang, sentence.source, text, by.staff.id, by.now(), reason.strip())


def _put(
    by: Session,
    action: str,
    lang: str,
    detail: str,
    reason: str,
    about: Sequence[FormSentence],
    made: Iterable[Approved],
) -> None:
    """Stores the decisions in the place of those before; the audit names the form and the sentence in English."""
    taken = {(one.form, one.source) for one in about}
    kept = (one for one in approved_words(by.store, lang) if (one.form, one.source) not in taken)
    with by.change(action, _NOUN) as change:
        change.subject, change.detail, change.reason = about[0].form, f"{lang}: {detail}", reason.strip()
        by.store.settings.put(words_setting(lang), (*kept, *made))

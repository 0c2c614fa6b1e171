"""Invented answers to the forms of the procedure, and the sheets they are printed on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from shelter_app.domain.answers import Answer, Value, asked, by_key
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.procedure_forms import NO, YES, AnswerKind, FormLayout, Heading, Question
from shelter_app.domain.profiles import Profile
from shelter_app.reports import procedure_form
from shelter_app.reports.data import ByLanguage, Signer
from shelter_app.reports.papers import FormSigner, HeadLine, ProcedureForm
from shelter_app.services import packaged
from shelter_app.wording import load
from tests.reports import stories

WORDS = "Қасымов Айдос, әкесі Ерлан; Ғаббос ӯғли Ҷамшед, ўғил O‘ktam; Ыйгалиев Төлөгөн"
TURN = (YES, NO, None)


def form_of(country: str | Profile, code: str, **changed: Any) -> ProcedureForm:
    """A blank form of a country."""
    profile = packaged.profile(country) if isinstance(country, str) else country
    use = profile.form(code)
    assert use is not None
    empty = ProcedureForm(
        centre=stories.ALMATY_CENTRE,
        country=profile.labels,
        layout=packaged.form(profile, code),
        number=use.number,
        procedure=use.procedure,
        clause=use.clause,
        empty=True,
    )
    return replace(empty, **changed)


def filled(form: ProcedureForm, **changed: Any) -> ProcedureForm:
    """The form answered by turns with yes, no and not at all, everything else with words; medical facts included."""
    ticks = tuple(Answer(one.key, YES) for one in form.layout.statements if one.tick)
    answers = (*_answers(form.layout, WORDS), *ticks)
    return replace(form, **{"empty": False, "medical": True, "answers": answers, "head": heads(WORDS), **changed})


def overlong(form: ProcedureForm) -> ProcedureForm:
    """The form answered with texts that fill pages; each begins and ends with a word that can be found again."""
    signers = tuple(FormSigner(one.role, Signer(WORDS * 2, WORDS * 2)) for one in form.layout.signers)
    answers = tuple(
        replace(one, value=_long(one.key) if isinstance(one.value, str) and one.value == WORDS else one.value,
                detail=_long(f"{one.key}d") if one.detail else "")
        for one in _answers(form.layout, WORDS)
    )  # fmt: skip
    return replace(form, empty=False, medical=True, answers=answers, head=heads(_long("head", 8)), signers=signers)


def marks(form: ProcedureForm) -> Iterator[str]:
    """The words that must be found again on an overlong form: of every answer whose question is asked."""
    still = {one.key for one in asked(form.layout, by_key(form.answers))}
    for answer in (one for one in form.answers if one.key in still):
        for text in (answer.value, answer.detail):
            if isinstance(text, str) and text.startswith("begin"):
                yield from (text.split()[0], text.split()[-1])


def heads(text: str) -> tuple[HeadLine, ...]:
    """Every line of a head."""
    return tuple(HeadLine(heading, text) for heading in Heading)


def printed(form: ProcedureForm, *languages: str) -> bytes:
    """The pages."""
    words = tuple(load("paper", lang) for lang in languages)
    return procedure_form.render(form, words, stamp=stories.stamp("131-26/Ф05", "131-26/F05"))


def _answers(layout: FormLayout, text: str) -> Iterator[Answer]:
    for place, question in enumerate(layout.questions()):
        value = _value(question, place, text)
        if value is not None:
            yield Answer(question.key, value, text if question.detail else "")


def _value(question: Question, place: int, text: str) -> Value | None:
    match question.kind:
        case AnswerKind.YES_NO:
            return TURN[place % 3]
        case AnswerKind.CHOICE:
            return question.options[-1].code
        case AnswerKind.MANY:
            return (question.options[0].code, question.options[-1].code)
        case AnswerKind.NUMBER:
            return 3
        case AnswerKind.NUMBERS:
            return (4, 7, 12)
        case AnswerKind.DATE:
            return PartialDate(2009, 5)
        case AnswerKind.TABLE:
            return (tuple(text for _column in question.columns),) * 2
        case AnswerKind.COUNTRY:
            return "TJ"
        case _:
            return text


def _long(key: str, sentences: int = 90) -> str:
    name = "".join(letter for letter in key if letter.isalnum())
    return f"begin{name}x " + f"{WORDS}. " * sentences + f"end{name}x"


TAJIKISTAN = (("TJ", ByLanguage(kk="Тәжікстан", ru="Таджикистан", en="Tajikistan")),)

"""Interviews in the stories: consent or refusal, conversations, answers as far as they came, decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from shelter_app.domain.answers import Answer, Value
from shelter_app.domain.consents import Beside
from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.ids import InterpreterId, ResidentId
from shelter_app.domain.interviews import Interview, Outcome, Parents, Present
from shelter_app.domain.needs import NeedLine
from shelter_app.domain.procedure_forms import NO, YES
from shelter_app.services import (
    consents,
    identification_steps,
    interpreters,
    interviews,
    needs,
    packaged,
    procedure_answers,
)
from shelter_app.services.consents import Signature
from shelter_app.services.identification_steps import StepForm
from shelter_app.services.interpreters import InterpreterForm
from shelter_app.services.interviews import DecisionForm, SittingForm
from shelter_app.services.needs import NeedsForm
from shelter_app.services.session import Session

if TYPE_CHECKING:
    from shelter_app.services.demo.moments import Moments


@dataclass(frozen=True, slots=True)
class PersonTold:
    """Somebody who was there."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class InterpreterTold:
    """The interpreter of a conversation; put into the register where the centre does not know them yet."""

    name: str
    languages: tuple[str, ...]
    sex: str
    organisation: str
    bound_on: str
    bound_until: str


@dataclass(frozen=True, slots=True)
class TalkTold:
    """One conversation."""

    at: str
    until: str
    language: str
    people: tuple[PersonTold, ...] = ()
    parents: Parents = Parents.THERE
    interpreter: InterpreterTold | None = None


@dataclass(frozen=True, slots=True)
class WordsTold:
    """A question answered in words, or with a code; ``detail`` specifies a yes."""

    key: str
    value: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class QuestionnaireTold:
    """The identification questionnaire as far as it came; ``place`` is the question at which it was left."""

    at: str
    said_yes: tuple[str, ...] = ()
    said_no: tuple[str, ...] = ()
    words: tuple[WordsTold, ...] = ()
    situation: tuple[str, ...] = ()
    place: str = ""
    finished: str = ""


@dataclass(frozen=True, slots=True)
class DecidedTold:
    """The decision of two."""

    at: str
    outcome: Outcome
    reasons: str
    second: str


@dataclass(frozen=True, slots=True)
class NeedsTold:
    """The needs that were found when they were assessed after the decision, by their codes."""

    at: str
    needed: tuple[str, ...]
    goals: str = ""


@dataclass(frozen=True, slots=True)
class HelpTold:
    """A consent to the help of one organisation."""

    at: str
    organisation: str
    help: str
    language: str
    representative: str = ""


@dataclass(frozen=True, slots=True)
class InterviewTold:
    """One interview: begun, signed or refused, talked, answered, decided.

    ``beside`` and its reason tell who stands beside a minor where it is not a parent or guardian.
    """

    at: str
    by: str
    signed: str
    language: str
    given: bool = True
    representative: str = ""
    beside: Beside = Beside.NOBODY
    beside_reason: str = ""
    own_words: str = ""
    talks: tuple[TalkTold, ...] = ()
    questionnaire: QuestionnaireTold | None = None
    decided: DecidedTold | None = None
    needs: NeedsTold | None = None
    help: tuple[HelpTold, ...] = ()


@dataclass(frozen=True, slots=True)
class StepTold:
    """What was done around an interview: a meeting in custody, the rights, a permit with the day it names."""

    kind: StepKind
    at: str
    by: str
    words: str
    until: str = ""


Act = Callable[[ResidentId, Session], object]


def interview_acts(told: InterviewTold, days: Moments) -> Iterator[tuple[str, str, Act]]:
    """What is done, as hour, login and the task that only lacks the file and the session."""
    yield told.at, told.by, _begin
    yield told.signed, told.by, partial(_sign, told, days)
    for talk in told.talks:
        yield talk.at, told.by, partial(_talk, talk, days)
        yield talk.until, told.by, _stop
    if told.questionnaire is not None:
        yield told.questionnaire.at, told.by, partial(_answer, told.questionnaire)
        if told.questionnaire.finished:
            yield told.questionnaire.finished, told.by, _finish
    if told.decided is not None:
        yield told.decided.at, told.by, partial(_decide, told.decided)
    if told.needs is not None:
        yield told.needs.at, told.by, partial(_assess, told.needs, days)
    for help_ in told.help:
        yield help_.at, told.by, partial(_agree_to_help, help_, days)


def step_act(told: StepTold, days: Moments) -> tuple[str, str, Act]:
    """The same for a step around an interview."""
    return told.at, told.by, partial(_write_step, told, days)


def _write_step(told: StepTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    form = StepForm(told.kind, days.moment(told.at), told.words, days.day_or_none(told.until))
    identification_steps.record(resident_id, form, by=by)


def _current(resident_id: ResidentId, by: Session) -> Interview:
    current = interviews.of(resident_id, by=by).current
    assert current is not None
    return current


def _begin(resident_id: ResidentId, by: Session) -> None:
    interview = interviews.begin(resident_id, by=by)
    lines = packaged.form(by.profile, "ethics_memo").statements
    interviews.tell(interview, tuple(one.key for one in lines), by=by)


def _sign(told: InterviewTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    signature = Signature(
        days.moment(told.signed), told.language, told.representative, told.own_words, told.beside, told.beside_reason
    )
    sign = consents.agree if told.given else consents.refuse
    sign(_current(resident_id, by), signature, by=by)


def _talk(told: TalkTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    form = SittingForm(
        told.language,
        tuple(Present(one.role, one.name) for one in told.people),
        ("alone", "phones", "door", "comfort"),
        told.parents,
        _interpreter(told.interpreter, days, by) if told.interpreter else None,
        accepted=True,
        in_presence=True,
    )
    interviews.start(_current(resident_id, by), form, by=by)


def _interpreter(told: InterpreterTold, days: Moments, by: Session) -> InterpreterId:
    known = next((one for one in interpreters.listed(by=by) if one.name == told.name), None)
    if known is None:
        form = InterpreterForm(
            told.name, told.languages, told.sex, told.organisation,
            bound_on=days.day(told.bound_on), bound_until=days.day(told.bound_until),
        )  # fmt: skip
        known = interpreters.add(form, by=by)
    return known.id


def _stop(resident_id: ResidentId, by: Session) -> None:
    interviews.stop(_current(resident_id, by), by=by)


def _answer(told: QuestionnaireTold, resident_id: ResidentId, by: Session) -> None:
    sheet = procedure_answers.begin(resident_id, procedure_answers.IDENTIFICATION, language="ru", by=by)
    details = {one.key: one.detail for one in told.words}
    given: list[tuple[str, Value]] = [(key, YES) for key in told.said_yes]
    given += [(key, NO) for key in told.said_no]
    given += [(one.key, one.value) for one in told.words if one.value]
    if told.situation:
        given.append(("2", told.situation))
    answers = tuple(Answer(key, value, details.get(key, "")) for key, value in given)
    procedure_answers.save(sheet, answers, place=told.place, by=by)


def _finish(resident_id: ResidentId, by: Session) -> None:
    sheet = procedure_answers.begin(resident_id, procedure_answers.IDENTIFICATION, language="ru", by=by)
    procedure_answers.finish(sheet, by=by)


def _decide(told: DecidedTold, resident_id: ResidentId, by: Session) -> None:
    interviews.decide(_current(resident_id, by), DecisionForm(told.outcome, told.reasons, told.second), by=by)


def _assess(told: NeedsTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    lines = tuple(NeedLine(code, needed=True) for code in told.needed)
    needs.record(resident_id, NeedsForm(days.moment(told.at), lines, goals=told.goals), by=by)


def _agree_to_help(told: HelpTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    signature = Signature(days.moment(told.at), told.language, told.representative)
    consents.agree_to_help(resident_id, told.organisation, told.help, signature, by=by)

"""Guards: what a step of the work waits for, as data of the procedure, and what is still found wanting."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.comparing import comparison_problems
from shelter_app.domain.deadlines import Condition, Facts, Severity, holds
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.labels import Labels
from shelter_app.domain.names import fold
from shelter_app.domain.staff import Role

OVERRIDDEN: Final = "guard_overridden"
"""The fact that somebody decided otherwise: its subject is the code of the guard, its note the reason."""

AGREED: Final = "consent_given"
"""The fact that somebody agreed to telling one organisation; its evidence names that organisation."""

TAKEN_BACK: Final = "consent_withdrawn"
"""The fact that ends a consent to telling one organisation; its evidence names that organisation."""

SAFE_RESULTS: Final = ("safe", "safe_with_measures")
RESULTS: Final = (*SAFE_RESULTS, "not_safe")
"""What an assessment of risk can come to, as the note of its fact says."""

_LANGUAGES: Final = ("kk", "ru", "en")
_ENDINGS: Final = "аоуиеэыя"
_DECLINED: Final = 5
_KIND: Final = re.compile(r"[a-z][a-z0-9_]*")
_NO_LABELS: Final = Labels()


class Step(StrEnum):
    """The steps of the work that can be stopped; a draft can be saved before every one of them.

    A guard may name a step alone or with what it is about: "discharge:home_state" is one route, "refer:consulate" one
    kind of addressee.
    """

    FINISH_ADMISSION = "finish_admission"
    START_INTERVIEW = "start_interview"
    FINISH_QUESTIONNAIRE = "finish_questionnaire"
    DECIDE_IDENTIFICATION = "decide_identification"
    FINISH_NEEDS = "finish_needs"
    SUBMIT_PLAN = "submit_plan"
    REFER = "refer"
    SEND_PACKAGE = "send_package"
    HAND_ON = "hand_on"
    DISCHARGE = "discharge"

    def of(self, what: str) -> str:
        """The step as a guard names it for one route or one kind of addressee."""
        return f"{self.value}:{what}"


class Asked(StrEnum):
    """What a guard looks for. Each of them is true or false of a file at one moment, nothing else is ever asked.

    FACT: one of the named facts is in the file of this stay. PROVEN: so it is, with the name or number that proves it.
    SAFE: the latest of the named facts came to the result "safe" or "safe with measures". CHILD_VIEWS: the words of the
    child stand in what is put forward. NAMED: the latest word about whoever is told, by its name, is a consent.
    ANSWERED: of the named requirements, each that the route of leaving has is filled in where it is put forward.
    DECISION: nothing of it is ever in the file: somebody whom the procedure names decides about each person.
    """

    FACT = "fact"
    PROVEN = "proven"
    SAFE = "safe"
    CHILD_VIEWS = "child_views"
    NAMED = "named"
    ANSWERED = "answered"
    DECISION = "decision"


FACTLESS: Final = frozenset({Asked.CHILD_VIEWS, Asked.DECISION})
"""What needs no fact to look for: it is met, or decided, where the work is done."""

_NOT_WRITTEN_DOWN: Final = frozenset({*FACTLESS, Asked.ANSWERED})


@dataclass(frozen=True, slots=True)
class Guard:
    """One line of the table of guards.

    ``step`` is what it stands before, ``asks`` with ``facts`` what it looks for. It applies where every one of
    ``conditions`` holds, in ``kinds`` of houses (all where empty), and where ``when`` is not empty only after one of
    those facts. BLOCK stops the step until what is asked for is there or one of ``may_override`` decides otherwise;
    WARN and INFO only say it where the work is done. The rest is as in a deadline rule.
    """

    code: str
    step: str
    asks: Asked
    title: Labels
    facts: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    kinds: tuple[CentreKind, ...] = ()
    severity: Severity = Severity.BLOCK
    may_override: tuple[Role, ...] = (Role.DIRECTOR,)
    clause: Labels = _NO_LABELS
    note: Labels = _NO_LABELS
    since: date | None = None
    active: bool = True
    review: bool = False
    verified_by: str = ""
    verified_on: date | None = None

    @property
    def verified(self) -> bool:
        """Whether somebody has compared it with the text of the act."""
        return self.verified_on is not None

    @property
    def stops(self) -> bool:
        """Whether the step waits for it."""
        return self.severity is Severity.BLOCK

    def may_be_decided_by(self, role: Role) -> bool:
        """Whether the procedure names this role for deciding otherwise."""
        return role in self.may_override

    @property
    def recordable(self) -> str:
        """The fact that somebody writes down to meet it, empty where it is met in a form of its own."""
        return self.facts[0] if self.asks not in _NOT_WRITTEN_DOWN else ""


class GuardClosed(ShelterError):
    """A step cannot be finished yet; ``stops`` are the guards that stand before it, each with its clause."""

    def __init__(self, step: str, stops: tuple[Guard, ...]) -> None:
        super().__init__(f"{step}: {', '.join(guard.code for guard in stops)}")
        self.step = step
        self.stops = stops


@dataclass(frozen=True, slots=True)
class Situation:
    """What guards look at: the person as rules see them, the day, and what is in the file of this stay.

    ``about`` tells one plan or questionnaire of a stay from another: what was decided about one says nothing of the
    next. ``child_views`` are the words in what is put forward, ``to`` every name of whoever would be told, and
    ``unanswered`` the requirements of a leaving that its form leaves empty.
    """

    facts: Facts
    on: date
    happened: tuple[CaseEvent, ...] = ()
    child_views: str = ""
    about: str = ""
    to: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """A guard that is not met, and the decision to go on all the same, if somebody took it."""

    guard: Guard
    decided: CaseEvent | None = None

    @property
    def closed(self) -> bool:
        """Whether the step stops here."""
        return self.guard.stops and self.decided is None


def applies(guard: Guard, step: str, situation: Situation) -> bool:
    """Whether a guard speaks before this step about this person at all; in doubt it does."""
    named = guard.step in (step, step.partition(":")[0])
    if not guard.active or not named or (guard.kinds and situation.facts.centre not in guard.kinds):
        return False
    if guard.when and not any(event.kind in guard.when for event in situation.happened):
        return False
    return all(holds(condition, situation.facts, situation.on) for condition in guard.conditions)


def met(guard: Guard, situation: Situation) -> bool:
    """Whether what the guard asks for is there."""
    found = [event for event in situation.happened if event.kind in guard.facts]
    match guard.asks:
        case Asked.FACT:
            return bool(found)
        case Asked.PROVEN:
            return any(event.evidence.strip() for event in found)
        case Asked.SAFE:
            return bool(found) and max(found, key=_when_safe_first).note in SAFE_RESULTS
        case Asked.CHILD_VIEWS:
            return bool(situation.child_views.strip())
        case Asked.NAMED:
            return agreed(guard.facts, situation) is not None
        case Asked.ANSWERED:
            return not set(guard.facts) & set(situation.unanswered)
        case Asked.DECISION:
            return False


def agreed(consents: Iterable[str], situation: Situation) -> CaseEvent | None:
    """The latest of these facts that names whoever would be told, None where there is none or it was taken back."""
    words = [event for event in situation.happened if event.kind in (*consents, TAKEN_BACK)]
    naming = [event for event in words if names_one_of(event.evidence, situation.to)]
    latest = max(naming, key=lambda event: (_when(event), event.kind == TAKEN_BACK), default=None)
    return None if latest is None or latest.kind == TAKEN_BACK else latest


def names_one_of(words: str, names: Iterable[str]) -> bool:
    """Whether one of these names stands in the words, in whatever spelling of letters and marks and in whatever case.

    Another letter inside a word is another name: nobody is told on the strength of a likeness.
    """
    held = f" {_uninflected(words)} "
    return any(f" {name} " in held for name in map(_uninflected, names) if name)


def _uninflected(text: str) -> str:
    """The folded words without the vowel that declension changes at their end; short words are left whole."""
    words = fold(text).split()
    return " ".join(word.rstrip(_ENDINGS) or word if len(word) >= _DECLINED else word for word in words)


def standing(guards: Iterable[Guard], step: str, situation: Situation) -> tuple[Standing, ...]:
    """Every guard before this step that is not met, in the order of the table; what was decided stands beside it."""
    return tuple(
        Standing(guard, _decision(guard, situation))
        for guard in guards
        if applies(guard, step, situation) and not met(guard, situation)
    )


def _decision(guard: Guard, situation: Situation) -> CaseEvent | None:
    own = [
        event
        for event in situation.happened
        if (event.kind, event.subject, event.evidence) == (OVERRIDDEN, guard.code, situation.about)
    ]
    return max(own, key=_when, default=None)


def _when_safe_first(event: CaseEvent) -> tuple[tuple[datetime, datetime], bool]:
    """Of two results of one moment the worse is the last word."""
    return _when(event), event.note not in SAFE_RESULTS


def _when(event: CaseEvent) -> tuple[datetime, datetime]:
    return event.at, event.written_at or event.at


@dataclass(frozen=True, slots=True)
class GuardChange:
    """One decision of the centre about one guard, kept as the whole guard that holds; the packaged file stays."""

    guard: str
    wanted: Guard
    reason: str
    by: StaffId
    at: datetime


def check_guard(packaged: Guard, wanted: Guard, *, today: date) -> None:
    """Stops values that cannot be meant.

    Raises InvalidInput: step, asks and when ``fixed``; facts ``missing``; title, clause and note ``missing`` in one of
    the languages of the papers; since and verified_on ``in_future``; verified_by or verified_on ``missing``; active,
    severity, conditions and kinds ``protects`` where a packaged guard that stops a step would stop it for fewer.
    """
    problems: dict[str, str] = {
        name: "fixed" for name in ("step", "asks", "when") if getattr(packaged, name) != getattr(wanted, name)
    }
    if wanted.asks not in FACTLESS and not (wanted.facts and all(map(_KIND.fullmatch, wanted.facts))):
        problems["facts"] = "missing"
    for name in ("title", "clause", "note"):
        labels: Labels = getattr(wanted, name)
        if labels or name != "note":
            problems |= {f"{name}_{lang}": "missing" for lang in _LANGUAGES if not labels.has(lang)}
    problems |= comparison_problems(wanted, today)
    if packaged.stops:
        problems |= _protecting(packaged, wanted)
    if problems:
        raise InvalidInput(**problems)


def _protecting(packaged: Guard, wanted: Guard) -> dict[str, str]:
    """What would let a guard that stops a step stop it for fewer people; one child at a time is decided otherwise."""
    problems = {} if wanted.active else {"active": "protects"}
    if not wanted.stops:
        problems["severity"] = "protects"
    if not set(wanted.conditions) <= set(packaged.conditions):
        problems["conditions"] = "protects"
    if wanted.kinds and not (packaged.kinds and set(packaged.kinds) <= set(wanted.kinds)):
        problems["kinds"] = "protects"
    return problems


def decided(packaged: Iterable[Guard], changes: Iterable[GuardChange]) -> tuple[Guard, ...]:
    """The guards with the centre's decisions; one about a guard that is no longer packaged changes nothing.

    What a decision cannot touch comes from the packaged file, so that a corrected file corrects it here as well.
    """
    known = {change.guard: change.wanted for change in changes}
    return tuple(
        replace(known[one.code], step=one.step, asks=one.asks, when=one.when) if one.code in known else one
        for one in packaged
    )

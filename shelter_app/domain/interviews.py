"""An interview on its way: what was told, its sittings with who was there and when, its decision, its end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import InterpreterId, InterviewId, ResidentId, StaffId, StayId
from shelter_app.domain.interpreters import Relation


class Parents(StrEnum):
    """Where the parents of a minor are; each but the first is an exception that asks for other people instead."""

    THERE = ""
    CHILD_REFUSED = "child_refused"
    IMPOSSIBLE = "impossible"
    WITHOUT_CARE = "without_care"


class Ending(StrEnum):
    """Why an interview ended before a decision."""

    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What was found. DISAGREEMENT waits for the head of the migration service (KZ 7.4)."""

    IDENTIFIED = "identified"
    NO_SIGNS = "no_signs"
    DISAGREEMENT = "disagreement"


class Recording(StrEnum):
    """How a sitting is recorded."""

    NONE = ""
    SOUND = "sound"
    VIDEO = "video"


class InterviewOver(ShelterError):
    """This interview was refused, or its consent taken back, or it was decided: nothing is added to it."""

    def __init__(self, ending: str) -> None:
        super().__init__(ending)
        self.ending = ending


class SittingRuns(ShelterError):
    """A sitting with this person is running already."""

    def __init__(self, started: datetime) -> None:
        super().__init__("running")
        self.started = started


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who took part in a sitting, in which role, from when; until its end where no hour is named."""

    role: str
    name: str
    came: datetime | None = None
    left: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """One stretch of talking, from start to stop.

    ``room`` are the ticked lines of the list of the room. ``signed_apart`` says that the interpreter signed the
    agreement for this interview alone. ``accepted`` is whether the person agrees to this interviewer (None: not asked),
    ``in_presence`` that the questionnaire was filled in before the person's eyes. A ``recording`` names who makes it,
    where it is kept, and is made only where the person agrees to it (R-15).
    """

    id: int
    by: StaffId
    started: datetime
    ended: datetime | None = None
    language: str = ""
    people: tuple[Present, ...] = ()
    room: tuple[str, ...] = ()
    parents: Parents = Parents.THERE
    interpreter_id: InterpreterId | None = None
    relation: Relation = Relation.NONE
    signed_apart: bool = False
    night_reason: str = ""
    accepted: bool | None = None
    in_presence: bool = False
    recording: Recording = Recording.NONE
    recorded_by: str = ""
    recording_kept: str = ""
    recording_agreed: bool = False

    @property
    def runs(self) -> bool:
        """Whether it has not been stopped yet."""
        return self.ended is None

    def check_recording(self) -> None:
        """Raises InvalidInput: recording ``no_consent``, recorded_by and recording_kept ``empty``."""
        if self.recording is Recording.NONE:
            return
        problems = {} if self.recording_agreed else {"recording": "no_consent"}
        problems |= {name: "empty" for name in ("recorded_by", "recording_kept") if not getattr(self, name).strip()}
        if problems:
            raise InvalidInput(**problems)

    def roles(self) -> frozenset[str]:
        """The roles in which somebody was there."""
        return frozenset(one.role for one in self.people if one.name.strip())


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, by whom; the second name is that of the migration service.

    A disagreement goes to the head of that service, whose word is ``head``.
    """

    outcome: Outcome
    reasons: str
    by: StaffId
    second: str
    at: datetime
    discrepancies: str = ""
    head: Outcome | None = None
    head_name: str = ""
    head_at: datetime | None = None

    def check(self) -> None:
        """Raises InvalidInput: reasons or second ``empty``, head ``unknown_option``, head_name ``empty``."""
        problems = {name: "empty" for name in ("reasons", "second") if not str(getattr(self, name)).strip()}
        if self.head is Outcome.DISAGREEMENT or (self.head and self.outcome is not Outcome.DISAGREEMENT):
            problems["head"] = "unknown_option"
        if self.head is not None and not self.head_name.strip():
            problems["head_name"] = "empty"
        if problems:
            raise InvalidInput(**problems)

    @property
    def final(self) -> Outcome | None:
        """What holds in the end; None while the head has not spoken."""
        return self.head if self.outcome is Outcome.DISAGREEMENT else self.outcome


@dataclass(frozen=True, slots=True)
class Interview:
    """One way from what is told to a decision; a person may go it again after a refusal or years later.

    ``told`` are the ticked lines of what was explained before. ``held_at`` is when all that must be kept was kept and
    the questionnaire was finished.
    """

    id: InterviewId
    resident_id: ResidentId
    begun_at: datetime
    by: StaffId
    stay_id: StayId | None = None
    told: tuple[str, ...] = ()
    told_at: datetime | None = None
    told_by: StaffId | None = None
    sittings: tuple[Sitting, ...] = ()
    held_at: datetime | None = None
    decision: Decision | None = None
    ending: Ending | None = None
    ended_at: datetime | None = None
    version: int = 0

    @property
    def open(self) -> bool:
        """Whether anything can still be added."""
        return self.ending is None and (self.decision is None or self.decision.final is None)

    @property
    def running(self) -> Sitting | None:
        """The sitting that goes on now."""
        return next((one for one in self.sittings if one.runs), None)

    def require_open(self) -> None:
        """Raises InterviewOver where it was refused, withdrawn or decided."""
        if self.ending is not None:
            raise InterviewOver(self.ending.value)
        if not self.open:
            raise InterviewOver("decided")

    def with_told(self, ticks: Iterable[str], at: datetime, by: StaffId) -> Interview:
        """The same with what was explained so far."""
        return replace(self, told=tuple(ticks), told_at=at, told_by=by)

    def begun(self, sitting: Sitting) -> Interview:
        """The same with one more sitting; raises SittingRuns while another one runs."""
        self.require_open()
        if self.running is not None:
            raise SittingRuns(self.running.started)
        return replace(self, sittings=(*self.sittings, sitting))

    def changed(self, sitting: Sitting) -> Interview:
        """The same with what is now known about one of its sittings."""
        return replace(self, sittings=tuple(sitting if one.id == sitting.id else one for one in self.sittings))

    def stopped(self, at: datetime) -> Interview:
        """The same with the running sitting stopped; raises InvalidInput where none runs or it began later."""
        running = self.running
        if running is None:
            raise InvalidInput(sitting="not_running")
        if at <= running.started:
            raise InvalidInput(at="before_start")
        return self.changed(replace(running, ended=at))

    def over(self, ending: Ending, at: datetime) -> Interview:
        """The same ended before a decision; a running sitting ends with it."""
        self.require_open()
        running = self.running
        ended = self.changed(replace(running, ended=max(at, running.started))) if running else self
        return replace(ended, ending=ending, ended_at=at)


def talked(sittings: Iterable[Sitting], day_begins: datetime, now: datetime) -> timedelta:
    """How long somebody was talked with on one day, over all their sittings; a running one counts until now."""
    whole = timedelta()
    day_ends = day_begins + timedelta(days=1)
    for one in sittings:
        begins, ends = max(one.started, day_begins), min(one.ended or now, day_ends)
        whole += max(ends - begins, timedelta())
    return whole


def in_order(interviews: Iterable[Interview]) -> list[Interview]:
    """The interviews of a person, the newest first."""
    return sorted(interviews, key=lambda one: one.begun_at, reverse=True)

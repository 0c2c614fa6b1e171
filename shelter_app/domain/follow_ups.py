"""Follow-up after leaving: the schedule made at discharge, attempts and outcomes, and when silence is escalated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import takewhile

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import FollowUpId, ResidentId, StaffId, StayId


class Outcome(StrEnum):
    """How the child was found; NOT_REACHED and NOT_FOUND are outcomes to be counted."""

    SAFE = "safe"
    CONCERN = "concern"
    MOVED = "moved"
    NOT_REACHED = "not_reached"
    NOT_FOUND = "not_found"
    ADMITTED_AGAIN = "admitted_again"
    REFUSED = "refused"
    DIED = "died"


class Answer(StrEnum):
    """One line of the visit checklist; UNCLEAR is printed as such and never read as No."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


SILENT = (Outcome.NOT_REACHED, Outcome.NOT_FOUND)
"""Nobody knows how the child is."""
NEAR = timedelta(days=7)
"""So far ahead of its day a stage is worked on as if it were due."""
SILENCE = 3
"""So many attempts in a row that reached nobody call for escalation."""
UNANSWERED = (*SILENT, Outcome.REFUSED)
"""Results that a new attempt may mend: whoever refused to speak told nobody how the child is."""
WITHDRAWN = "discharge_withdrawn"
"""Why the stages of a discharge that was taken back are cancelled: what was asked tells nothing of a later one."""
LAST_MAY_WAIT = timedelta(days=30)
"""How long after its day the last stage may be put off: no next one comes at which somebody would ask."""

CHECKLIST = ("home", "school", "health", "documents", "safety", "work_signs")


class AlreadyRecorded(ShelterError):
    """This stage already has its result; a new attempt belongs to the next stage."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One earlier attempt of a stage that ended without an answer."""

    at: datetime
    outcome: Outcome
    by: StaffId | None = None
    kind: str = ""
    with_whom: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One stage of staying in touch after a discharge; ``stage_days`` counts days from the day of leaving.

    ``besides`` says why there is a stage that no route asks for: the child called by itself, another year. ``attempts``
    are those that reached nobody before the present result.
    """

    id: FollowUpId
    resident_id: ResidentId
    stay_id: StayId
    due: date
    stage_days: int
    kind: str = "visit"
    planned_by: StaffId | None = None
    outcome: Outcome | None = None
    done_at: datetime | None = None
    done_by: StaffId | None = None
    with_whom: str = ""
    place: str = ""
    checklist: tuple[tuple[str, Answer], ...] = ()
    child_words: str = ""
    note: str = ""
    next_step: str = ""
    cancelled: str = ""
    besides: str = ""
    attempts: tuple[Attempt, ...] = ()
    version: int = 0

    @property
    def open(self) -> bool:
        """True while nobody has recorded how it went and the stage was not cancelled."""
        return self.outcome is None and not self.cancelled

    @property
    def again(self) -> bool:
        """True where nobody was reached, so that another attempt can be made."""
        return self.outcome in UNANSWERED and not self.cancelled

    @property
    def answered(self) -> bool:
        """True where the child or the family was actually reached."""
        return self.outcome in (Outcome.SAFE, Outcome.CONCERN, Outcome.MOVED, Outcome.ADMITTED_AGAIN, Outcome.DIED)

    def recorded(self, result: FollowUpResult, by: StaffId) -> FollowUp:
        """The stage with its result; a concern needs the next step in words.

        Where nobody was reached before, that attempt is kept beside the new result. Whoever was not reached was not
        spoken with.
        """
        if not self.open and not self.again:
            raise AlreadyRecorded
        if result.outcome is Outcome.CONCERN and not result.next_step.strip():
            raise InvalidInput(next_step="empty")
        return replace(
            self,
            outcome=result.outcome,
            done_at=result.at,
            done_by=by,
            kind=result.kind or self.kind,
            with_whom="" if result.outcome is Outcome.NOT_REACHED else result.with_whom,
            place=result.place,
            checklist=result.checklist,
            child_words=result.child_words,
            note=result.note,
            next_step=result.next_step,
            attempts=(*self.attempts, *self.result_as_attempt()),
        )

    def result_as_attempt(self) -> tuple[Attempt, ...]:
        """The present result as one attempt among others, nothing while there is none."""
        if self.outcome is None or self.done_at is None:
            return ()
        return (Attempt(self.done_at, self.outcome, self.done_by, self.kind, self.with_whom, self.note),)

    def arranged(self, kind: str) -> FollowUp:
        """The stage to be done in another way than the route's usual one (a partner's report instead of a call)."""
        if not self.open:
            raise AlreadyRecorded
        if not kind:
            raise InvalidInput(kind="empty")
        return replace(self, kind=kind)

    def moved(self, due: date, reason: str) -> FollowUp:
        """The stage on another day; the reason is kept."""
        if not self.open:
            raise AlreadyRecorded
        if not reason.strip():
            raise InvalidInput(reason="empty")
        return replace(self, due=due, note=reason.strip())


@dataclass(frozen=True, slots=True)
class FollowUpResult:
    """What was learned by a visit, call or report, as typed by the person who made it."""

    outcome: Outcome
    at: datetime
    kind: str = ""
    with_whom: str = ""
    place: str = ""
    checklist: tuple[tuple[str, Answer], ...] = ()
    child_words: str = ""
    note: str = ""
    next_step: str = ""


def schedule(left_on: date, stages: Iterable[int]) -> tuple[tuple[int, date], ...]:
    """Stages in days after leaving with the day each falls on; the profile's route decides the stages (R-49)."""
    return tuple((days, left_on + timedelta(days=days)) for days in sorted(set(stages)) if days > 0)


def standing(follow_ups: Iterable[FollowUp]) -> list[FollowUp]:
    """The stages of the leaving that stands: those of a discharge that was taken back are history."""
    return [one for one in follow_ups if one.cancelled != WITHDRAWN]


def may_wait_until(item: FollowUp, follow_ups: Iterable[FollowUp], left_on: date) -> date:
    """To which day a stage of one leaving may be put off: the day the schedule gave the next one that waits.

    The last one may wait a month longer than its own. It is the schedule that counts, not days that were put off.
    """
    later = [one.stage_days for one in standing(follow_ups) if one.open and one.stage_days > item.stage_days]
    if later:
        return left_on + timedelta(days=min(later))
    return left_on + timedelta(days=item.stage_days) + LAST_MAY_WAIT


def last_answered(follow_ups: Iterable[FollowUp]) -> datetime | None:
    """When somebody was reached for the last time after one leaving, None while nobody ever was."""
    known = standing(follow_ups)
    return max((one.done_at for one in known if one.answered and one.done_at is not None), default=None)


def still_silent(follow_ups: Iterable[FollowUp]) -> FollowUp | None:
    """The stage of one leaving that took the latest attempt, where nobody has been reached since; else None."""
    known = standing(follow_ups)
    heard = last_answered(known)
    made = [one for one in known if one.again and one.done_at is not None and (heard is None or one.done_at > heard)]
    return max(made, key=lambda one: (one.done_at, one.stage_days), default=None)


def work_first(follow_ups: Iterable[FollowUp], today: date) -> FollowUp | None:
    """Which stage of one leaving asks for work: late, silent, then the next one; the last where nothing waits."""
    known = sorted(standing(follow_ups), key=lambda one: one.due)
    waiting = [one for one in known if one.open]
    if waiting and waiting[0].due < today:
        return waiting[0]
    return still_silent(known) or next(iter(waiting), known[-1] if known else None)


def silent_stages(follow_ups: Iterable[FollowUp], tz: tzinfo | None = None, apart: int = 1) -> int:
    """How many of the latest attempts in a row had no answer, over all stages (three call for escalation).

    A refusal to speak is none. Attempts of one way count once until ``apart`` days later: pressing three times in a
    minute is one attempt.
    """
    counted: list[tuple[str, date]] = []
    count = 0
    for way, at in _vain(follow_ups):
        if at is not None:
            day = at.astimezone(tz).date()
            if any(way == other and abs((day - before).days) < apart for other, before in counted):
                continue
            counted.append((way, day))
        count += 1
    return count


def _vain(follow_ups: Iterable[FollowUp]) -> list[tuple[str, datetime | None]]:
    """How and when the latest attempts in a row were made that had no answer, the first of them first.

    They follow one another as they were made: a stage that was put off is tried after the ones behind it. An attempt
    whose hour nobody knows stands in the order of the stages, before all others.
    """
    made: list[tuple[Outcome, str, datetime | None]] = []
    for item in sorted((f for f in standing(follow_ups) if f.outcome), key=lambda f: (f.stage_days, f.due)):
        made += [(one.outcome, one.kind, one.at) for one in item.attempts]
        made += [(item.outcome, item.kind, item.done_at)] if item.outcome else []
    made.sort(key=lambda one: (one[2] is not None, one[2].timestamp() if one[2] is not None else 0.0))
    return [(way, at) for _, way, at in reversed([*takewhile(lambda one: one[0] in UNANSWERED, reversed(made))])]


def overdue_silence(
    follow_ups: Iterable[FollowUp], after: int, tz: tzinfo, told: datetime | None = None
) -> Iterator[tuple[FollowUp, date]]:
    """Stages of one leaving that had no answer and still wait, each with its term.

    An attempt made in time gives the day of the next one, ``after`` days later, unless another stage comes first; one
    made late moves nothing: what was overdue stays so until somebody is reached, or until a letter asked the authority
    to look (``told``).
    """
    known = standing(follow_ups)
    heard = max((one.at for one in tries(known) if one.outcome not in UNANSWERED), default=None)
    last = still_silent(known)
    if last is None or last.done_at is None or (told is not None and (heard is None or told > heard)):
        return
    latest = last.done_at.astimezone(tz).date()
    for item in known:
        if item.again and item.done_at and (heard is None or item.done_at > heard):
            term = _term_in_vain(item, after, tz)
            overtaken = item.id != last.id or any(one.open and one.due <= term for one in known)
            if term < latest or not overtaken:
                yield item, term


def _term_in_vain(item: FollowUp, after: int, tz: tzinfo) -> date:
    """By when a stage has to be tried anew after its attempts, of which those that came late give no more time."""
    term = item.due
    for one in tries((item,)):
        day = one.at.astimezone(tz).date()
        if day <= term and one.outcome in UNANSWERED:
            term = day + timedelta(days=after)
    return term


def tries(follow_ups: Iterable[FollowUp]) -> Iterator[Attempt]:
    """Everything that was tried, each stage with its earlier attempts."""
    for item in follow_ups:
        yield from item.attempts
        yield from item.result_as_attempt()

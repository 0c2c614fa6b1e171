"""Deadlines: rules as data, and the clocks they start, stop and cancel, always recomputed from what happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate, add_months, age_on, turning_window
from shelter_app.domain.labels import Labels

STAY_BEGINS: Final = "admitted"
STAY_ENDS: Final = "discharged"
_LAST_MINUTE: Final = time(23, 59, fold=1)
"""Where clocks were set back at midnight, the last hour of that day comes twice: the day ends with the second one."""
_JUST_BEFORE: Final = timedelta(hours=24)
_NO_LABELS: Final = Labels()
_BORN_UNKNOWN: Final = PartialDate()


class Unit(StrEnum):
    """What an offset counts. Minutes and hours run by the clock; longer terms end with the last minute of their day."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    AGE = "age"


class Severity(StrEnum):
    """What a missed deadline does: stops a step, warns in the list of open items, or only reminds."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


class Condition(StrEnum):
    """For whom a rule applies. An unknown answer counts as yes, because a needless clock harms nobody."""

    MINOR = "minor"
    ADULT = "adult"
    UNDER_16 = "under_16"
    UNACCOMPANIED = "unaccompanied"
    WITHOUT_CARE = "without_parental_care"
    GROUND_TO_FOLLOW = "ground_to_follow"
    FOREIGN = "foreign"


class Recurrence(StrEnum):
    """EACH: every trigger starts a clock. FIRST: only the first one does. LATEST: a new one replaces the open one."""

    EACH = "each"
    FIRST = "first"
    LATEST = "latest"


class ClockState(StrEnum):
    """Where a clock stands. LATE_MET was closed after its due moment; CANCELLED lost its reason to run (``late`` still
    tells whether it had been overdue by then)."""

    OPEN = "open"
    MET = "met"
    LATE_MET = "late_met"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the deadline table.

    ``code`` begins with the number of the step ("R-05.guardianship"); ``offset`` None means that the source leaves the
    number blank and the centre has not set one: no clock runs, the settings say "not configured". Early warnings:
    ``warn`` counts units after the start (days 60, 75, 85 of a stay), ``warn_before`` days before the due day or the
    birthday (90, 30). ``early`` lets something done up to a day before the start close the clock (the guardianship
    officer came along). ``clause`` cites the source in a few words and ``note`` says what the source leaves open;
    ``since`` is the day from which the cited edition holds, ``review`` marks words that nobody has confirmed yet.
    ``verified_by`` and ``verified_on`` say who compared the rule with the act, empty until somebody did.
    """

    code: str
    trigger: str
    offset: int | None = None
    unit: Unit = Unit.DAYS
    title: Labels = _NO_LABELS
    severity: Severity = Severity.WARN
    who: str = ""
    closed_by: tuple[str, ...] = ()
    cancelled_by: tuple[str, ...] = ()
    moved_by: tuple[str, ...] = ()
    recurrence: Recurrence = Recurrence.EACH
    kinds: tuple[CentreKind, ...] = ()
    conditions: tuple[Condition, ...] = ()
    warn: tuple[int, ...] = ()
    warn_before: tuple[int, ...] = ()
    early: bool = False
    clause: Labels = _NO_LABELS
    note: Labels = _NO_LABELS
    since: date | None = None
    review: bool = False
    verified_by: str = ""
    verified_on: date | None = None
    active: bool = True

    @property
    def configured(self) -> bool:
        """False where the source gives no number and nobody at the centre has set one."""
        return self.offset is not None

    @property
    def runs(self) -> bool:
        """Whether clocks start by this rule: it is in force, has a number, and is no guard of a step."""
        return self.active and self.offset is not None

    @property
    def verified(self) -> bool:
        """Whether somebody has compared this rule with the text of the act."""
        return bool(self.verified_by and self.verified_on)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and starts, closes or moves clocks.

    ``subject`` ties events together where several run side by side (a stay, a plan, an incident); empty fits every
    subject. ``until`` is the last day that the fact itself names: a permit its own, an extension the new one.
    """

    kind: str
    at: datetime
    subject: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules ask about the resident; None means nobody has said.

    ``ground_to_follow`` tells how it was at admission and stays True after the document has come: its arrival is an
    event, and a fact that changed with it would erase the clock instead of closing it.
    """

    centre: CentreKind
    born: PartialDate = _BORN_UNKNOWN
    unaccompanied: bool | None = None
    without_parental_care: bool | None = None
    ground_to_follow: bool | None = None
    foreign: bool | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """A director's decision about one clock: ``due`` is the new moment, None cancels it; the reason is always shown.

    ``subject`` and ``started`` say which clock of the rule is meant where it runs more than once.
    """

    rule: str
    reason: str
    due: datetime | None = None
    subject: str = ""
    started: datetime | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """One running or finished deadline of one resident, worked out from the events; it is never edited by hand.

    ``certain`` is False when the due day rests on a partial date of birth; ``verified`` is False when it falls into a
    year whose holidays nobody has checked. ``assumed`` are the conditions that were counted as met because nobody has
    said. ``original_due`` is the moment before an extension or a postponement.
    """

    rule: str
    started: datetime
    due: datetime
    state: ClockState = ClockState.OPEN
    closed_at: datetime | None = None
    late: bool = False
    subject: str = ""
    severity: Severity = Severity.WARN
    who: str = ""
    original_due: datetime | None = None
    reason: str = ""
    warnings: tuple[datetime, ...] = field(default=())
    certain: bool = True
    verified: bool = True
    assumed: tuple[Condition, ...] = ()

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state is ClockState.OPEN

    def is_overdue(self, now: datetime) -> bool:
        """Open, and the due moment has passed."""
        return self.open and _instant(now) > _instant(self.due)

    def warned(self, now: datetime) -> int:
        """How many of the early warnings have been reached while open (0 = calm)."""
        return sum(_instant(moment) <= _instant(now) for moment in self.warnings) if self.open else 0

    def day(self, on: date) -> int:
        """Which day of the term ``on`` is, the starting day being day 0 ("day 41 of 90"), in the clock's time zone."""
        return (on - self.started.date()).days


def derive(
    rules: Iterable[Rule],
    events: Iterable[Event],
    facts: Facts,
    calendar: WorkCalendar,
    tz: tzinfo,
    overrides: Iterable[Override] = (),
) -> tuple[Clock, ...]:
    """Every clock that the events start for this resident, soonest due first.

    Pure: the same events give the same clocks, so correcting an event and correcting it back restores them all. An
    event closes a clock when it comes after the clock's start (or at the same moment) and concerns the same subject.
    """
    local = (Event(event.kind, event.at.astimezone(tz), event.subject, event.until) for event in events)
    happened = sorted(local, key=_order)
    decisions = tuple(overrides)
    clocks: list[Clock] = []
    for rule in rules:
        if not rule.runs or (rule.kinds and facts.centre not in rule.kinds):
            continue
        for start in _starts(rule, happened):
            clock = _start(rule, start, facts, calendar)
            if clock is not None:
                clocks.append(_finish(rule, _decide(rule, clock, decisions), start, happened))
    return tuple(sorted(clocks, key=_soonest))


def _instant(moment: datetime) -> datetime:
    """The moment in UTC: two readings of one local clock say nothing about order where that clock was set back."""
    return moment.astimezone(UTC)


def _soonest(clock: Clock) -> tuple[datetime, str, datetime, str]:
    return _instant(clock.due), clock.rule, _instant(clock.started), clock.subject


def _order(event: Event) -> tuple[datetime, str, str, date]:
    return _instant(event.at), event.kind, event.subject, event.until or date.min


def _starts(rule: Rule, happened: list[Event]) -> list[Event]:
    same_moment = {(_instant(event.at), event.subject): event for event in happened if event.kind == rule.trigger}
    starts = list(same_moment.values())
    if rule.recurrence is not Recurrence.FIRST:
        return starts
    return list({event.subject: event for event in reversed(starts)}.values())


def _start(rule: Rule, start: Event, facts: Facts, calendar: WorkCalendar) -> Clock | None:
    if not all(holds(condition, facts, start.at.date()) for condition in rule.conditions):
        return None
    certain, offset = True, rule.offset or 0
    if rule.unit is Unit.AGE:
        window = turning_window(facts.born, offset)
        if window is None or window[0] <= start.at.date():
            return None
        due, certain = _end_of(window[0] - timedelta(days=1), start.at), window[0] == window[1]
        last = window[0]
    else:
        due = _later(start.at, offset, rule.unit, calendar) if start.until is None else _end_of(start.until, start.at)
        last = due.date()
    warnings = [_later(start.at, count, rule.unit, calendar) for count in rule.warn]
    if rule.unit not in (Unit.MINUTES, Unit.HOURS):
        warnings = [_morning_of(moment.date(), start.at) for moment in warnings]
    warnings += [_morning_of(last - timedelta(days=days), start.at) for days in rule.warn_before]
    return Clock(
        rule=rule.code,
        started=start.at,
        due=due,
        subject=start.subject,
        severity=rule.severity,
        who=rule.who,
        warnings=tuple(sorted(warnings)),
        certain=certain,
        verified=rule.unit is not Unit.WORKING_DAYS or calendar.is_verified(due.date()),
        assumed=tuple(one for one in rule.conditions if _said(one, facts) is None),
    )


def _decide(rule: Rule, clock: Clock, overrides: tuple[Override, ...]) -> Clock:
    for decision in overrides:
        if (
            decision.rule != clock.rule
            or decision.subject not in ("", clock.subject)
            or (decision.started is not None and _instant(decision.started) != _instant(clock.started))
        ):
            continue
        if decision.due is None:
            clock = replace(clock, state=ClockState.CANCELLED, reason=decision.reason)
        else:
            moved = _moved(rule, clock, decision.due.astimezone(clock.due.tzinfo))
            clock = replace(moved, reason=decision.reason)
    return clock


def _moved(rule: Rule, clock: Clock, due: datetime) -> Clock:
    """The clock with another last moment; what warns so many days before it moves along."""
    gone = {_morning_of(clock.due.date() - timedelta(days=days), clock.due) for days in rule.warn_before}
    fresh = {_morning_of(due.date() - timedelta(days=days), due) for days in rule.warn_before}
    warnings = tuple(sorted({one for one in clock.warnings if one not in gone} | fresh))
    return replace(clock, due=due, original_due=clock.original_due or clock.due, warnings=warnings)


def _finish(rule: Rule, clock: Clock, start: Event, happened: list[Event]) -> Clock:
    for event in happened:
        if not clock.open or not (_begins_anew(rule, event, start) or _counts(rule, event, start)):
            continue
        if event.kind in rule.moved_by and event.until is not None:
            clock = _moved(rule, clock, _end_of(event.until, clock.due))
        elif event.kind in rule.closed_by:
            late = _instant(event.at) > _instant(clock.due)
            state = ClockState.LATE_MET if late else ClockState.MET
            clock = replace(clock, state=state, closed_at=event.at, late=late)
        elif event.kind in rule.cancelled_by or _takes_over(rule, event, start):
            late = _instant(event.at) > _instant(clock.due)
            clock = replace(clock, state=ClockState.CANCELLED, closed_at=event.at, late=late)
    return clock


def _takes_over(rule: Rule, event: Event, start: Event) -> bool:
    """Whether the clock that this event starts stands for the one before."""
    again = rule.recurrence is Recurrence.LATEST and event.kind == rule.trigger
    return again or _begins_anew(rule, event, start)


def _begins_anew(rule: Rule, event: Event, start: Event) -> bool:
    """Whether a later stay asks for the same again: who must be told of the child is told of the stay that lasts."""
    later = _instant(event.at) > _instant(start.at)
    return event.kind == rule.trigger == STAY_BEGINS and later and event.subject != start.subject


def _counts(rule: Rule, event: Event, start: Event) -> bool:
    if event.subject and start.subject and event.subject != start.subject:
        return False
    after = _instant(event.at) - _instant(start.at)
    if not after:
        return event.kind != start.kind
    if after < timedelta():
        return rule.early and event.kind in rule.closed_by and -after <= _JUST_BEFORE
    return True


def holds(condition: Condition, facts: Facts, on: date) -> bool:
    """Whether a rule that names this condition applies to the person on that day; in doubt it does."""
    age = age_on(facts.born, on)
    match condition:
        case Condition.MINOR:
            return age.may_be_under(18)
        case Condition.ADULT:
            return not age.surely_under(18)
        case Condition.UNDER_16:
            return age.may_be_under(16)
        case _:
            return _said(condition, facts) is not False


def _said(condition: Condition, facts: Facts) -> bool | None:
    """What the file says about a condition, None where it says nothing; an age is a range and never nothing."""
    said = {
        Condition.UNACCOMPANIED: facts.unaccompanied,
        Condition.WITHOUT_CARE: facts.without_parental_care,
        Condition.GROUND_TO_FOLLOW: facts.ground_to_follow,
        Condition.FOREIGN: facts.foreign,
    }
    return said.get(condition, True)


def _later(start: datetime, offset: int, unit: Unit, calendar: WorkCalendar) -> datetime:
    if unit in (Unit.MINUTES, Unit.HOURS):
        span = timedelta(minutes=offset) if unit is Unit.MINUTES else timedelta(hours=offset)
        return (_instant(start) + span).astimezone(start.tzinfo)
    if unit is Unit.WORKING_DAYS:
        return _end_of(calendar.add_working_days(start.date(), offset), start)
    if unit is Unit.MONTHS:
        return _end_of(add_months(start.date(), offset), start)
    return _end_of(start.date() + timedelta(days=offset), start)


def _end_of(day: date, like: datetime) -> datetime:
    return datetime.combine(day, _LAST_MINUTE, like.tzinfo)


def _morning_of(day: date, like: datetime) -> datetime:
    return datetime.combine(day, time.min, like.tzinfo)

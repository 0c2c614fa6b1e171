"""The first page: what is overdue, what is due, who is here, whose time runs out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shelter_app.domain.centre import Room
from shelter_app.domain.drafts import Draft
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.services import health
from shelter_app.services.rooms import ASLEEP
from shelter_app.services.session import Session, allowed
from shelter_app.services.support_plans import is_here
from shelter_app.services.visibility import visible

WEEK = timedelta(days=7)
YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing that waits: the due item and the line of the file it stands in.

    ``who`` is the person who acts, or the code of a role; ``mine`` is set where that is the person logged in, their
    role, or nobody in particular.
    """

    due: DueItem
    summary: ResidentSummary
    who: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Occupancy:
    """How full one room or wing is."""

    room: Room
    taken: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the Today page shows at one moment; ``following`` is what comes next when the week is empty."""

    now: datetime
    overdue: tuple[TodayRow, ...]
    today: tuple[TodayRow, ...]
    done: tuple[TodayRow, ...]
    week: tuple[TodayRow, ...]
    present: int
    beds: int
    rooms: tuple[Occupancy, ...]
    limits: tuple[ResidentSummary, ...]
    drafts: tuple[Draft, ...]
    plans_waiting: int
    following: TodayRow | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """The small numbers beside the places in the rail."""

    today: int
    residents: int
    plans: int
    follow_ups: int
    medicines: int


@allowed(Can.SEE_TODAY)
def today(*, by: Session) -> TodayView:
    """What waits, overdue first and longest first; restricted files appear as their number."""
    now = by.now()
    end = by.day_start(by.today() + timedelta(days=1))
    due = by.store.summaries.due_until(end + WEEK)
    done = by.store.summaries.closed_between(by.day_start(by.today()), end)
    rows = _rows(by, due)
    everybody = by.store.summaries.here() if by.can(Can.LIST_RESIDENTS) else []
    here = visible(by, everybody)
    return TodayView(
        now,
        tuple(row for row in rows if row.due.overdue(now)),
        tuple(row for row in rows if not row.due.overdue(now) and row.due.due_at < end),
        tuple(row for row in _rows(by, done) if row.due.source != "limit"),
        tuple(row for row in rows if row.due.due_at >= end),
        len(here),
        by.centre.beds,
        _occupancy(by, everybody),
        _limits(here, by.today()),
        tuple(by.store.drafts.all("-saved_at", owner=by.staff.id)),
        plans_waiting(by),
        None if rows else _following(by, end + YEAR),
    )


def _following(by: Session, until: datetime) -> TodayRow | None:
    rows = _rows(by, by.store.summaries.due_until(until, limit=1))
    return rows[0] if rows else None


def _rows(by: Session, items: list[DueItem]) -> list[TodayRow]:
    if by.staff.role is Role.GUARDIANSHIP_OFFICER:
        return []
    lines = by.store.summaries.many({item.resident_id for item in items})
    shown: dict[ResidentId, ResidentSummary] = {line.resident_id: line for line in visible(by, lines.values())}
    staff = {str(member.id): member.short for member in by.store.staff.all()} if items else {}
    mine = ("", str(by.staff.id), by.staff.role.value)
    rows = []
    for item in items:
        line = shown.get(item.resident_id)
        if line is not None:
            due = item if line.named else item.hidden()
            rows.append(TodayRow(due, line, staff.get(due.who, due.who), item.who in mine))
    return rows


def _occupancy(by: Session, everybody: list[ResidentSummary]) -> tuple[Occupancy, ...]:
    """How many sleep in each room; a restricted file fills its bed like any other and is no more than a number here."""
    sleeping = [line.room for line in everybody if line.presence in ASLEEP]
    return tuple(Occupancy(room, sleeping.count(room.name)) for room in by.centre.rooms)


def _limits(here: list[ResidentSummary], today: date) -> tuple[ResidentSummary, ...]:
    """Those with a limit, the nearest end first."""
    limited = [line for line in here if line.limit_day is not None]
    return tuple(sorted(limited, key=lambda line: (line.limit_day or today) - today))


def plans_waiting(by: Session) -> int:
    """How many plans of people who are here wait for a decision of this member, or for their author's next word."""
    plans: list[SupportPlan] = []
    if by.can(Can.APPROVE_PLAN):
        submitted = by.store.plans.all(status=PlanStatus.SUBMITTED)
        plans = [plan for plan in submitted if not plan.written_by(by.staff.id)]
    elif by.can(Can.WRITE_PLAN):
        plans = by.store.plans.all(status=PlanStatus.RETURNED, author=by.staff.id)
    lines = by.store.summaries.many({plan.resident_id for plan in plans})
    return sum(1 for plan in plans if is_here(lines.get(plan.resident_id)))


@allowed(Can.SEE_TODAY)
def counts(*, by: Session) -> Counts:
    """The numbers in the rail: due today or earlier, people here, plans waiting, follow-ups due, late doses."""
    end = by.day_start(by.today() + timedelta(days=1))
    waiting = by.store.summaries.due_until(end) if by.staff.role is not Role.GUARDIANSHIP_OFFICER else []
    follow_ups = sum(1 for item in waiting if item.source == "follow_up")
    present = by.store.summaries.count(here=True) if by.can(Can.LIST_RESIDENTS) else 0
    now = by.now()
    round_today = health.round_of(by.today(), by=by) if by.can(Can.GIVE_MEDICINE) else []
    late = sum(row.late(now) for row in round_today)
    return Counts(len(waiting), present, plans_waiting(by), follow_ups, late)


@allowed(Can.SEE_TODAY)
def due_on(day: date, *, by: Session) -> list[TodayRow]:
    """Everything open on that day or before it, for the scheduled command ``due --on``."""
    return _rows(by, by.store.summaries.due_until(by.day_start(day + timedelta(days=1))))

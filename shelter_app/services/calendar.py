"""The calendar: what falls on which day, as much of it as a page shows, and the holidays of the country."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from shelter_app.domain.appointments import Appointment, AppointmentKind, AppointmentState, parties
from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.covers import Whose
from shelter_app.domain.deadlines import Severity
from shelter_app.domain.ids import AppointmentId, ResidentId
from shelter_app.domain.month_grid import days_later
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import OF_DECISIONS, OF_MEETINGS, DueItem, ResidentSummary
from shelter_app.services.appointment_stops import forbidden_ahead
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible
from shelter_app.services.working_days import calendar_of
from shelter_app.storage.agenda import DueMark, mark


class EntryKind(StrEnum):
    """What sort of thing stands on a day; the order is that of the filter."""

    HEARING = "hearing"
    APPOINTMENT = "appointment"
    VISIT = "visit"
    FOLLOW_UP = "follow_up"
    PLAN = "plan"
    STAY = "stay"
    BIRTHDAY = "birthday"
    TERM = "term"


ALL_KINDS: Final = frozenset(EntryKind)
_KIND_OF_SOURCE: Final[Mapping[str, EntryKind]] = {
    "appointment": EntryKind.APPOINTMENT,
    "follow_up": EntryKind.FOLLOW_UP,
    "plan": EntryKind.PLAN,
    "plan_review": EntryKind.PLAN,
    "plan_ends": EntryKind.PLAN,
    **dict.fromkeys((*OF_DECISIONS, *OF_MEETINGS), EntryKind.PLAN),
    "limit": EntryKind.STAY,
    "return_due": EntryKind.STAY,
    "departure": EntryKind.STAY,
    "age": EntryKind.BIRTHDAY,
}
_DRAWN_AS_ITSELF: Final = "appointment"
_WEIGHT: Final = {Severity.BLOCK.value: 0, Severity.WARN.value: 1, Severity.INFO.value: 2}
_OFF_THE_PAGE: Final = (AppointmentState.MOVED, AppointmentState.CANCELLED)
_FOREVER: Final = 1 << 30
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a day: an appointment of one or several residents, or something due.

    ``at`` is in the zone of the centre and tells an hour where ``has_time`` is set. ``stop`` means that somebody who
    was to come must not come any more. ``part`` and ``parts`` count the days of what lasts for several.
    """

    kind: EntryKind
    at: datetime
    has_time: bool
    lines: tuple[ResidentSummary, ...]
    due: DueItem | None = None
    appointments: tuple[Appointment, ...] = ()
    overdue: bool = False
    mine: bool = False
    stop: bool = False
    part: int = 1
    parts: int = 1

    @property
    def key(self) -> object:
        """What stays the same while the page is read again."""
        if self.appointments:
            return self.appointments[0].id, self.part
        assert self.due is not None
        return self.due.resident_id, self.due.source, self.due.code, self.due.source_id, self.due.started_at

    @property
    def settled(self) -> bool:
        """True for an appointment whose word was said."""
        return bool(self.appointments) and not self.appointments[0].open


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day as a page shows it: the first entries, and how many there are."""

    day: date
    entries: tuple[Entry, ...]
    count: int


@dataclass(frozen=True, slots=True)
class DayOff:
    """What a day is in the country: worked or not, and the holiday's name in one language."""

    works: bool
    name: str = ""


def days_off(calendar: WorkCalendar, first: date, last: date, lang: str) -> dict[date, DayOff]:
    """The days of a range that are no plain working day; needs no registry, so that a worker can look them up."""
    found = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        works, name = calendar.is_working_day(day), calendar.holiday_name(day, lang)
        if name or works is (day.weekday() >= 5):
            found[day] = DayOff(works, name)
    return found


@allowed(Can.OPEN_FILE)
def look_through(*, by: Session) -> None:
    """Writes down that the calendar was opened; called once when it is opened, not at every refresh."""
    by.looked("list.opened", subject="calendar")


@allowed(Can.OPEN_FILE)
def between(
    first: date,
    last: date,
    *,
    kinds: Collection[EntryKind] = ALL_KINDS,
    mine: bool = False,
    limit: int = _FOREVER,
    by: Session,
) -> list[CalendarDay]:
    """Every day of a range with its first ``limit`` entries: appointments by the hour, then what is due.

    Restricted files of others stand as a number and an hour, apart from the brothers and sisters who go along: nobody
    learns from the page to which family they belong. What was moved or cancelled is left out, what was held or
    missed stays; what is due stands there while it waits.
    """
    days = [days_later(first, number) for number in range((last - first).days + 1)]
    now, whose = by.now(), by.whose()
    on_day: dict[date, list[Entry]] = {day: [] for day in days}
    for entry in _appointments(by, days[0], days[-1], kinds, mine, now):
        on_day[entry.at.date()].append(entry)
    marks = _due_marks(by, days, kinds, mine)
    counts = {day: len(on_day[day]) + len(marks[day]) for day in days}
    shown = {day: marks[day][: max(limit - len(on_day[day]), 0)] for day in days}
    due = by.store.agenda.due(one.id for marked in shown.values() for one in marked)
    lines = _lines(by, {item.resident_id for item in due.values()})
    for day, marked in shown.items():
        on_day[day] += [_entry(by, day, due[one.id], lines, (now, whose)) for one in marked if one.resident_id in lines]
    return [CalendarDay(day, tuple(sorted(on_day[day], key=_order)[:limit]), counts[day]) for day in days]


@allowed(Can.OPEN_FILE)
def entries_of(
    day: date, *, kinds: Collection[EntryKind] = ALL_KINDS, mine: bool = False, by: Session
) -> tuple[Entry, ...]:
    """Everything on one day."""
    return between(day, day, kinds=kinds, mine=mine, by=by)[0].entries


@allowed(Can.OPEN_FILE)
def day_of(appointment_id: AppointmentId, *, by: Session) -> date:
    """The day on which an appointment stands, to turn the page to it; NotFound where this member may not read it."""
    one = by.store.appointments.get(appointment_id)
    by.file(one.resident_id)
    return one.day(by.tz)


def _appointments(
    by: Session, first: date, last: date, kinds: Collection[EntryKind], mine: bool, now: datetime
) -> Iterable[Entry]:
    found = [
        one
        for one in by.store.agenda.appointments(by.day_start(first), by.day_start(days_later(last, 1)))
        if one.state not in _OFF_THE_PAGE
    ]
    lines = _lines(by, {one.resident_id for one in found})
    stops = forbidden_ahead(by, [one for one in found if one.resident_id in lines and lines[one.resident_id].named])
    seen = [one if lines[one.resident_id].named else one.hidden() for one in found if one.resident_id in lines]
    whose = by.whose()
    own_ids = {one.id for one in found if one.resident_id in lines and _is_mine(whose, one, lines[one.resident_id])}
    for told in parties(seen):
        kind = kind_of_appointment(told[0].kind)
        own = any(one.id in own_ids for one in told)
        if kind not in kinds or (mine and not own):
            continue
        days = told[0].days(by.tz)
        for number, day in enumerate(days, start=1):
            if first <= day <= last:
                timed = told[0].has_time and number == 1
                yield Entry(
                    kind,
                    told[0].starts.astimezone(by.tz) if timed else by.day_start(day),
                    timed,
                    tuple(lines[one.resident_id] for one in told),
                    appointments=told,
                    overdue=told[0].awaits_word(now),
                    mine=own,
                    stop=any(one.id in stops for one in told),
                    part=number,
                    parts=len(days),
                )


def kind_of_appointment(kind: AppointmentKind) -> EntryKind:
    """Under which heading of the filter an appointment falls."""
    if kind is AppointmentKind.HEARING:
        return EntryKind.HEARING
    return EntryKind.VISIT if kind in (AppointmentKind.VISIT, AppointmentKind.OFFICIAL) else EntryKind.APPOINTMENT


def kind_of_source(source: str) -> EntryKind:
    """Under which heading of the filter something due falls."""
    return _KIND_OF_SOURCE.get(source, EntryKind.TERM)


def _is_mine(whose: Whose, one: Appointment, line: ResidentSummary) -> bool:
    """Whoever goes along; where nobody does, the coordinator and whoever arranged it. Or who stands in for them."""
    asked = (one.by, line.coordinator) if one.escort_id is None else (one.escort_id,)
    return any(whose.has(str(who), one.resident_id) for who in asked)


def _due_marks(by: Session, days: list[date], kinds: Collection[EntryKind], mine: bool) -> dict[date, list[DueMark]]:
    """What is due on each day, the gravest first; a birthday stands on its day, its term ends on the eve."""
    begins = [by.day_start(day) for day in (days_later(days[0], -1), *days, days_later(days[-1], 1))]
    bounds = [mark(moment) for moment in begins]
    found: dict[date, list[DueMark]] = {day: [] for day in days}
    me = by.whose()
    wanted = {source for source in _KIND_OF_SOURCE if _KIND_OF_SOURCE[source] in kinds}
    terms = EntryKind.TERM in kinds
    for one in by.store.agenda.due_marks(begins[0], begins[-1]):
        if one.source == _DRAWN_AS_ITSELF or (mine and not me.has(one.who, ResidentId(one.resident_id))):
            continue
        if not (one.source in wanted if one.source in _KIND_OF_SOURCE else terms):
            continue
        place = bisect_right(bounds, one.at) - 2 + (one.source == "age")
        if 0 <= place < len(days):
            found[days[place]].append(one)
    for marked in found.values():
        marked.sort(key=lambda one: (_WEIGHT.get(one.severity, 2), one.at))
    return found


def _entry(
    by: Session, day: date, item: DueItem, lines: Mapping[ResidentId, ResidentSummary], asked: tuple[datetime, Whose]
) -> Entry:
    now, me = asked
    line = lines[item.resident_id]
    due = item if line.named else item.hidden()
    at = item.due_at.astimezone(by.tz) if item.has_time else by.day_start(day)
    mine = me.has(item.who, item.resident_id)
    return Entry(kind_of_source(due.source), at, item.has_time, (line,), due=due, overdue=item.overdue(now), mine=mine)


def _lines(by: Session, wanted: Collection[ResidentId]) -> dict[ResidentId, ResidentSummary]:
    known = by.store.summaries.many(wanted)
    return {line.resident_id: line for line in visible(by, known.values())}


def _order(entry: Entry) -> tuple[bool, bool, datetime, int]:
    """Appointments first, whole days before hours; what is due by its weight."""
    weight = _WEIGHT.get(entry.due.severity, 2) if entry.due else 0
    return not entry.appointments, entry.has_time and bool(entry.appointments), entry.at, weight


@allowed(Can.OPEN_FILE)
def working_calendar(*, by: Session) -> WorkCalendar:
    """The calendar by which working days are counted here, to be read in a worker by :func:`days_off`."""
    return calendar_of(by)

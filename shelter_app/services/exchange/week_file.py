"""The own week as a calendar file without names: who may, what leaves of each entry, and the bytes of the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.month_grid import week_of
from shelter_app.domain.staff import Can
from shelter_app.security.envelopes import keyed_hash
from shelter_app.services import calendar
from shelter_app.services.calendar import Entry
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import disk_told, knock, turn

UID_PURPOSE: Final = "pana-calendar-1"
_USUALLY: Final = timedelta(hours=1)
_UID_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class WeekEvent:
    """One entry as it leaves: words without a name, whole days or hours, and an id that reveals nothing.

    ``last`` is the last day of what lasts for days; ``place`` is empty where it is secret.
    """

    uid: str
    words: str
    starts: datetime
    ends: datetime | None
    has_time: bool
    first: date
    last: date
    place: str = ""


@allowed(Can.OPEN_FILE)
def confirm(passphrase: str, place: Place, *, by: Session) -> Confirmed:
    """Whether it is really this member who sits here; touches no table, so that it runs in a worker.

    A wrong one counts as a failed attempt like one at the door. Raises WrongPassphrase, TooSoon, PassphraseExpired.
    """
    with disk_told():
        turn(knock(place), by.staff.login, passphrase, now=by.now())
    return Confirmed(by.staff.id)


@allowed(Can.OPEN_FILE)
def my_week(day: date, worded: Callable[[Entry], str], *, by: Session) -> tuple[WeekEvent, ...]:
    """What this member has in the week of a day; ``worded`` says what sort of entry it is and must name nobody.

    Of a restricted file only its number and the hour leave. The ids are the same at every export and tell nothing
    without the registry's key, so that a phone replaces what it took over before.
    """
    week = week_of(day)
    found: dict[str, WeekEvent] = {}
    for one in calendar.between(week[0], week[-1], mine=True, by=by):
        for entry in one.entries:
            event = _event(entry, one.day, worded, by)
            found.setdefault(event.uid, event)
    return tuple(found.values())


@allowed(Can.OPEN_FILE)
def leaving(day: date, entries: int, reason: str, confirmed: Confirmed, *, by: Session) -> None:
    """Writes down that a week leaves the house, before it does: which one, how many entries, and why.

    Raises InvalidInput without a reason, and NotAllowed where somebody else had confirmed.
    """
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if confirmed.staff_id != by.staff.id:
        raise NotAllowed(Can.OPEN_FILE.value)
    by.looked("calendar.exported", subject=f"{week_of(day)[0]:%Y-%m-%d} {entries}", reason=reason.strip())


def file_name(day: date) -> str:
    """What the file is called: the week, never anybody's name."""
    year, week, _weekday = day.isocalendar()
    return f"week-{year}-{week:02d}.ics"


def as_file(events: Sequence[WeekEvent], now: datetime) -> bytes:
    """The bytes of the .ics file; needs no registry, so that it can be made in a worker.

    Hours stand in UTC: a phone whose table of time zones is older than the change of 2024 in Kazakhstan is right too.
    """
    from icalendar import Calendar, Event

    whole = Calendar()
    whole.add("prodid", "-//Pana//Calendar//EN")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    for one in events:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", _in_utc(now))
        event.add("summary", one.words)
        event.add("class", "PRIVATE")
        if one.has_time:
            event.add("dtstart", _in_utc(one.starts))
            event.add("dtend", _in_utc(one.ends or one.starts + _USUALLY))
        else:
            event.add("dtstart", one.first)
            event.add("dtend", one.last + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
        if one.place:
            event.add("location", one.place)
        whole.add_component(event)
    made: bytes = whole.to_ical()
    return made


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _event(entry: Entry, day: date, worded: Callable[[Entry], str], by: Session) -> WeekEvent:
    numbers = ", ".join(line.number for line in entry.lines)
    # A restricted file keeps what it is about even from the phone of its reader.
    hidden = any(line.restricted for line in entry.lines)
    told = entry.appointments[0] if entry.appointments else None
    words = numbers if hidden else f"{worded(entry)}, {numbers}"
    first = told.day(by.tz) if told else day
    last = told.last_day(by.tz) if told else day
    place = told.place if told and not told.place_secret and not hidden else ""
    timed = bool(told and told.has_time) or (entry.has_time and told is None)
    starts = told.starts if told else entry.at
    return WeekEvent(_uid(entry, by), words, starts, told.ends if told else None, timed, first, last, place)


def _uid(entry: Entry, by: Session) -> str:
    assert by.vault is not None
    if entry.appointments:
        told = f"appointment {entry.appointments[0].id}"
    else:
        due = entry.due
        assert due is not None
        told = f"{due.resident_id} {due.source} {due.code} {due.source_id or ''} {due.started_at or ''}"
    return keyed_hash(by.vault.derive(UID_PURPOSE), UID_PURPOSE, told.encode()).hex()[: 2 * _UID_BYTES] + "@pana"

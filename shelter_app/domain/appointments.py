"""Appointments of residents: hearings, doctors, offices, visits, journeys; what came of them, and what collides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import combinations
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import AppointmentId, ContactId, PartyId, ResidentId, StaffId

LONGEST: Final = timedelta(days=62)
"""The longest an appointment may last: a journey of two months; what lies in a range is found by this bound."""
HEARING_AHEAD: Final = timedelta(days=3)
"""How long before a hearing everything for it has to be ready."""
_HOUR: Final = re.compile(r"(?P<hour>\d{1,2})(?:[:.\- ]?(?P<minute>\d{2}))?")
_USUALLY: Final = timedelta(hours=1)
"""How long something lasts whose end nobody wrote down, where it is asked what collides."""


class AppointmentKind(StrEnum):
    """What sort of appointment it is; the order is that of menus."""

    HEARING = "hearing"
    MEDICAL = "medical"
    CONSULATE = "consulate"
    MIGRATION = "migration"
    SCHOOL = "school"
    VISIT = "visit"
    OFFICIAL = "official"
    MEETING = "meeting"
    ESCORT = "escort"
    OTHER = "other"


class AppointmentState(StrEnum):
    """PLANNED waits; the others are ends. MOVED names the appointment that took its place."""

    PLANNED = "planned"
    HELD = "held"
    MISSED = "missed"
    MOVED = "moved"
    CANCELLED = "cancelled"


REASONED: Final = (AppointmentState.MISSED, AppointmentState.MOVED, AppointmentState.CANCELLED)
"""The ends that say why."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment of one resident; brothers and sisters who go together each have one of the same ``party``.

    ``starts`` is the midnight of the centre where no hour is known (``has_time`` False). ``contact_id`` is a contact of
    this file, ``with_whom`` a name as typed or as the contact had it. ``escort_id`` is the colleague who goes along,
    ``escort`` somebody else who does. A secret place is shown in the house and never leaves it. ``ready_at`` is when
    everything for a hearing was ready.
    """

    id: AppointmentId
    resident_id: ResidentId
    party: PartyId
    kind: AppointmentKind
    starts: datetime
    by: StaffId
    written_at: datetime
    has_time: bool = False
    ends: datetime | None = None
    about: str = ""
    place: str = ""
    place_secret: bool = False
    contact_id: ContactId | None = None
    with_whom: str = ""
    escort_id: StaffId | None = None
    escort: str = ""
    note: str = ""
    state: AppointmentState = AppointmentState.PLANNED
    state_reason: str = ""
    settled_at: datetime | None = None
    settled_by: StaffId | None = None
    moved_to: AppointmentId | None = None
    ready_at: datetime | None = None
    version: int = 0

    def __post_init__(self) -> None:
        if self.ends is None:
            return
        if self.ends <= self.starts:
            raise InvalidInput(ends="not_later")
        if self.ends - self.starts > LONGEST:
            raise InvalidInput(ends="too_long")

    def hidden(self) -> Appointment:
        """The same hour for somebody without the right: that there is something, not what, where or with whom.

        It stands alone: no party ties it to the file of a brother or sister, no colleague is named.
        """
        return replace(
            self,
            party=PartyId(int(self.id)),
            by=StaffId(0),
            kind=AppointmentKind.OTHER,
            about="",
            place="",
            place_secret=False,
            contact_id=None,
            with_whom="",
            escort_id=None,
            escort="",
            note="",
            state_reason="",
            settled_by=None,
            moved_to=None,
            ready_at=None,
        )

    @property
    def open(self) -> bool:
        """Whether it still lies ahead, or waits for a word about what came of it."""
        return self.state is AppointmentState.PLANNED

    def day(self, tz: tzinfo) -> date:
        """The day on which it begins."""
        return self.starts.astimezone(tz).date()

    def last_day(self, tz: tzinfo) -> date:
        """The day on which it ends; an end at midnight belongs to the day before."""
        if self.ends is None:
            return self.day(tz)
        return (self.ends.astimezone(tz) - timedelta(microseconds=1)).date()

    def days(self, tz: tzinfo) -> tuple[date, ...]:
        """Every day on which it takes place."""
        first, last = self.day(tz), self.last_day(tz)
        return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))

    def awaits_word(self, now: datetime) -> bool:
        """True where its time is over and nobody has said what came of it."""
        over = self.ends or (self.starts if self.has_time else self.starts + timedelta(days=1))
        return self.open and over <= now

    def settled(self, state: AppointmentState, reason: str, at: datetime, by: StaffId) -> Appointment:
        """What came of it; raises InvalidInput where that was said before, or where a reason is missing."""
        if not self.open:
            raise InvalidInput(state="settled")
        if state is AppointmentState.PLANNED:
            raise InvalidInput(state="empty")
        if state in REASONED and not reason.strip():
            raise InvalidInput(reason="empty")
        return replace(self, state=state, state_reason=reason.strip(), settled_at=at, settled_by=by)


def clash(one: Appointment, other: Appointment) -> bool:
    """Whether two appointments need the same resident or the same colleague at the same time.

    Without an hour nobody knows, so a whole day collides with nothing; parts of one party never collide.
    """
    if one.party == other.party or not (one.open and other.open and one.has_time and other.has_time):
        return False
    shared = one.resident_id == other.resident_id or (one.escort_id is not None and one.escort_id == other.escort_id)
    return shared and one.starts < _end(other) and other.starts < _end(one)


def clashes(appointments: Iterable[Appointment]) -> tuple[tuple[Appointment, Appointment], ...]:
    """Every pair that collides, the earlier one first."""
    ordered = sorted(appointments, key=lambda one: (one.starts, one.id))
    return tuple(pair for pair in combinations(ordered, 2) if clash(*pair))


def _end(one: Appointment) -> datetime:
    return one.ends or one.starts + _USUALLY


def parties(appointments: Iterable[Appointment]) -> tuple[tuple[Appointment, ...], ...]:
    """Appointments of the same party together, in the order in which they came; a resident stands in each once.

    Parts of a party whose end differs (one child was ill that day) stand apart.
    """
    found: dict[tuple[PartyId, AppointmentState, datetime], dict[ResidentId, Appointment]] = {}
    for one in appointments:
        found.setdefault((one.party, one.state, one.starts), {}).setdefault(one.resident_id, one)
    return tuple(tuple(party.values()) for party in found.values())


def parse_hour(text: str) -> time | None:
    """An hour of the day as people type it: 9, 9:30, 09.30, 930, 14; None where the text means none."""
    typed = text.strip()
    found = _HOUR.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None

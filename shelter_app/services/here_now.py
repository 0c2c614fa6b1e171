"""Who is here at this moment: how full the rooms are, whose time runs out, who soon comes of an age."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shelter_app.domain.centre import Room
from shelter_app.domain.dates import turning_window
from shelter_app.domain.deadlines import Unit
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.rooms import ASLEEP
from shelter_app.services.session import Session

_BIRTHDAYS_AHEAD: Final = 90
_DRAFT_HOURS: Final = 24


@dataclass(frozen=True, slots=True)
class Occupancy:
    """How full one room or wing is."""

    room: Room
    taken: int


@dataclass(frozen=True, slots=True)
class Turning:
    """Somebody here who soon turns 16 or 18; the first and the last day where the birth is not exact."""

    summary: ResidentSummary
    years: int
    first: date
    day: date

    @property
    def certain(self) -> bool:
        """True where the date of birth leaves no more than one day."""
        return self.first == self.day


def turning(by: Session, here: Iterable[ResidentSummary]) -> tuple[Turning, ...]:
    """Who of those here soon comes of an age that a rule counts with, the nearest first."""
    today = by.today()
    found = []
    for rule in by.profile.rules:
        if rule.unit is not Unit.AGE or not rule.active or not rule.offset:
            continue
        until = today + timedelta(days=max(rule.warn_before, default=_BIRTHDAYS_AHEAD))
        for line in here:
            window = turning_window(line.born, rule.offset) if line.named else None
            if window is not None and window[0] <= until and window[1] >= today:
                found.append(Turning(line, rule.offset, *window))
    return tuple(sorted(found, key=lambda one: one.day))


def draft_hours(by: Session) -> int:
    """After how many hours a draft left alone is called old, by the rule of the centre."""
    rule = next((one for one in by.profile.rules if "draft_finished" in one.closed_by), None)
    return rule.offset if rule is not None and rule.offset is not None else _DRAFT_HOURS


def occupancy(by: Session, everybody: list[ResidentSummary]) -> tuple[Occupancy, ...]:
    """How many sleep in each room; a restricted file fills its bed like any other and is no more than a number here."""
    sleeping = [line.room for line in everybody if line.presence in ASLEEP]
    return tuple(Occupancy(room, sleeping.count(room.name)) for room in by.centre.rooms)


def limits(by: Session, here: list[ResidentSummary]) -> tuple[ResidentSummary, ...]:
    """Those with a limit, first those who have used most of it: 97 of 180 days before 41 of 90."""

    today = by.today()

    def used(line: ResidentSummary) -> tuple[float, date]:
        last = line.limit_day or today
        began = line.admitted_at.astimezone(by.tz).date()
        whole = (last - began).days
        return (began - today).days / whole if whole > 0 else float("-inf"), last

    return tuple(sorted((line for line in here if line.limit_day is not None), key=used))

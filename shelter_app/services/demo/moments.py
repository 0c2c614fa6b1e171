"""Relative days and hours of the stories turned into dates, so that demo data never ages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from shelter_app.domain.dates import add_months
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeClaim
from shelter_app.domain.structured import BadEntry
from shelter_app.services.demo.claims import Claim

_DAY = re.compile(r"D(0|[+-][1-9]\d*)")
_MOMENT = re.compile(r"D(0|[+-][1-9]\d*) (\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class Moments:
    """Counts from D. What the stories place later on D than ``latest`` is taken to have happened at ``latest``."""

    today: date
    tz: tzinfo
    latest: datetime

    def day(self, text: str) -> date:
        """The date of "D+9"; BadEntry for anything else."""
        found = _DAY.fullmatch(text)
        if not found:
            raise BadEntry("day", "wrong_type", text)
        return self.today + timedelta(days=int(found.group(1)))

    def day_or_none(self, text: str) -> date | None:
        """The date of "D+9", None for an empty text."""
        return self.day(text) if text else None

    def moment(self, text: str) -> datetime:
        """The hour at which "D-6 23:40" happened, never later than ``latest``; BadEntry as in :meth:`place`."""
        return min(self.place(text), self.latest)

    def to_come(self, text: str) -> bool:
        """Whether "D 20:00" still lies ahead; BadEntry as in :meth:`place`."""
        return self.place(text) > self.latest

    def place(self, text: str) -> datetime:
        """The hour of "D-6 23:40" in the order of time; BadEntry for anything else and for what lies after D."""
        found = _MOMENT.fullmatch(text)
        if not found or int(found.group(1)) > 0:
            raise BadEntry("moment", "wrong_type", text)
        return self.meant(text)

    def meant(self, text: str) -> datetime:
        """The hour that somebody plans for, "D+9 09:00" among them; BadEntry for anything else."""
        found = _MOMENT.fullmatch(text)
        if not found:
            raise BadEntry("moment", "wrong_type", text)
        day = self.today + timedelta(days=int(found.group(1)))
        return datetime.combine(day, time(int(found.group(2)), int(found.group(3))), self.tz)

    def born(self, told: Claim, admitted_on: date) -> PartialDate:
        """The birth date a claim speaks of. Estimates and bare years count from the admission, as at the door."""
        if told.age is not None:
            return PartialDate.of(add_months(self.today, -12 * told.age) - timedelta(days=told.days))
        if told.about is not None:
            return PartialDate(admitted_on.year - told.about, estimated=True)
        if told.year_of is not None:
            return PartialDate(admitted_on.year - told.year_of)
        if told.years_back is not None:
            return PartialDate(self.today.year - told.years_back, told.month, told.day)
        if told.turns is not None:
            return PartialDate.of(add_months(self.day(told.birthday), -12 * told.turns))
        return PartialDate()

    def claim(self, told: Claim, admitted_on: date, said_on: date) -> AgeClaim:
        """The claim as the registry keeps it."""
        return AgeClaim(told.basis, self.born(told, admitted_on), said_on, told.note)

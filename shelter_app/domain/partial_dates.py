"""A date of which some parts may be missing or only estimated, and what can still be said about it for sure."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which any part may be missing; ``PartialDate()`` is an unknown date.

    ``estimated`` says that nobody read it from a document: its bounds reach one year (or one month, when only year and
    month are estimated) further on both sides.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    estimated: bool = False

    def __post_init__(self) -> None:
        if self.year is None:
            if self.month is not None or self.day is not None or self.estimated:
                raise InvalidInput(date="year_missing")
            return
        if not 1800 <= self.year <= 2200:
            raise InvalidInput(date="no_such_year")
        if self.month is None:
            if self.day is not None:
                raise InvalidInput(date="no_such_month")
            return
        if not 1 <= self.month <= 12:
            raise InvalidInput(date="no_such_month")
        if self.day is not None and not 1 <= self.day <= monthrange(self.year, self.month)[1]:
            raise InvalidInput(date="no_such_day")

    @classmethod
    def of(cls, day: date, *, estimated: bool = False) -> PartialDate:
        """The whole date ``day``."""
        return cls(day.year, day.month, day.day, estimated)

    @classmethod
    def from_text(cls, text: str) -> PartialDate:
        """The date written by :meth:`to_text`; InvalidInput for anything else."""
        found = re.fullmatch(r"(~?)([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", text)
        if not found:
            if text == "":
                return cls()
            raise InvalidInput(date="not_understood")
        year, month, day = (int(part) if part else None for part in found.group(2, 3, 4))
        return cls(year, month, day, bool(found.group(1)))

    def to_text(self) -> str:
        """The stored form: "2013-09-14", "2013-09", "2013", "~2013" or ""."""
        if self.year is None:
            return ""
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return ("~" if self.estimated else "") + "-".join(parts)

    def __bool__(self) -> bool:
        return self.year is not None

    @property
    def precision(self) -> Precision:
        """How much of the date is known; an estimate is an estimate whatever parts it has."""
        if self.year is None:
            return Precision.UNKNOWN
        if self.estimated:
            return Precision.ESTIMATED
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def exact(self) -> date | None:
        """The calendar day, when it is known and not estimated."""
        return self.earliest if self.precision is Precision.DAY else None

    @property
    def earliest(self) -> date | None:
        """The first day this can have been; None when unknown."""
        if self.year is None:
            return None
        first = date(self.year, self.month or 1, self.day or 1)
        return add_months(first, -self._slack) if self.estimated else first

    @property
    def latest(self) -> date | None:
        """The last day this can have been; None when unknown."""
        if self.year is None:
            return None
        month = self.month or 12
        last_day = monthrange(self.year, month)[1]
        last = date(self.year, month, self.day or last_day)
        if not self.estimated:
            return last
        moved = add_months(last, self._slack)
        return moved if self.day else moved.replace(day=monthrange(moved.year, moved.month)[1])

    @property
    def _slack(self) -> int:
        return 1 if self.month is not None and self.day is None else 12

    @property
    def looks_like_placeholder(self) -> bool:
        """True for 1 January, the day that offices write when they know only the year."""
        return (self.month, self.day) == (1, 1)

    def surely_before(self, other: PartialDate | date) -> bool:
        """True only when every possible day of this one lies before every possible day of the other."""
        mine, theirs = self.latest, _bounds(other)[0]
        return mine is not None and theirs is not None and mine < theirs

    def surely_after(self, other: PartialDate | date) -> bool:
        """True only when every possible day of this one lies after every possible day of the other."""
        mine, theirs = self.earliest, _bounds(other)[1]
        return mine is not None and theirs is not None and mine > theirs

    def may_be(self, other: PartialDate) -> bool:
        """Whether both can mean the same day; an unknown date can be any, 1 January is an estimate of its year."""
        mine, theirs = self._loose(), other._loose()
        return not mine.surely_before(theirs) and not mine.surely_after(theirs)

    def _loose(self) -> PartialDate:
        return PartialDate(self.year, estimated=True) if self.looks_like_placeholder else self


def _bounds(value: PartialDate | date) -> tuple[date | None, date | None]:
    return (value, value) if isinstance(value, date) else (value.earliest, value.latest)


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later (or earlier); a day the month does not have becomes its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

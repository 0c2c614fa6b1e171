"""Reporting periods: a day, month, quarter, half-year or year by its name, or any two days."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from shelter_app.domain.dates import add_months
from shelter_app.domain.errors import InvalidInput

ONE_DAY: Final = timedelta(days=1)
_YEAR: Final = re.compile(r"(\d{4})")
_MONTH: Final = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})\.(\d{4})")
_QUARTER: Final = re.compile(r"(\d{4})-[QqКк]([1-4])")
_HALF: Final = re.compile(r"(\d{4})-[HhПп]([12])")
_SPAN: Final = re.compile(r"([\d.-]+?)\s*(?:\.\.|–|—|:| - )\s*([\d.-]+)")
_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4})")
_YEARS: Final = range(1990, 2200)


class Span(StrEnum):
    """What sort of period it is; FREE lies between two days that somebody chose."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    FREE = "free"


_MONTHS: Final = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF_YEAR: 6, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """All days from ``first`` to ``last``, both of them included. Raises InvalidInput (period) the wrong way round."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidInput(period="wrong_order")

    @classmethod
    def around(cls, span: Span, day: date) -> Period:
        """The period of this sort in which a day lies; a free one is the day itself."""
        months = _MONTHS.get(span)
        if months is None:
            return cls(day, day)
        begin = date(day.year, (day.month - 1) // months * months + 1, 1)
        return cls(begin, add_months(begin, months) - ONE_DAY)

    @classmethod
    def parse(cls, text: str) -> Period:
        """2026, 2026-H2, 2026-Q4, 2026-11, 11.2026, 24.11.2026, 01.11.2026..24.11.2026; InvalidInput otherwise."""
        typed = text.strip()
        try:
            found = _named(typed) or _free(typed)
        except ValueError:
            found = None
        if found is None or found.first.year not in _YEARS or found.last.year not in _YEARS:
            raise InvalidInput(period="not_understood")
        return found

    @property
    def span(self) -> Span:
        """The sort of period these two days make."""
        if self.first == self.last:
            return Span.DAY
        return next((span for span in _MONTHS if Period.around(span, self.first) == self), Span.FREE)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def code(self) -> str:
        """Its name in ASCII, by which :meth:`parse` finds it again: 2026-11, 2026-Q4, 2026-H2, 2026."""
        year, month = self.first.year, self.first.month
        match self.span:
            case Span.DAY:
                return self.first.isoformat()
            case Span.MONTH:
                return f"{year}-{month:02d}"
            case Span.QUARTER:
                return f"{year}-Q{(month + 2) // 3}"
            case Span.HALF_YEAR:
                return f"{year}-H{(month + 5) // 6}"
            case Span.YEAR:
                return str(year)
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def moved(self, steps: int) -> Period:
        """The same sort of period so many steps later, earlier where negative."""
        months = _MONTHS.get(self.span)
        if months is not None:
            return Period.around(self.span, add_months(self.first, months * steps))
        away = timedelta(days=self.days * steps)
        return Period(self.first + away, self.last + away)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def _named(typed: str) -> Period | None:
    if match := _YEAR.fullmatch(typed):
        return Period.around(Span.YEAR, date(int(match[1]), 1, 1))
    if match := _HALF.fullmatch(typed):
        return Period.around(Span.HALF_YEAR, date(int(match[1]), int(match[2]) * 6, 1))
    if match := _QUARTER.fullmatch(typed):
        return Period.around(Span.QUARTER, date(int(match[1]), int(match[2]) * 3, 1))
    if match := _MONTH.fullmatch(typed):
        year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
        return Period.around(Span.MONTH, date(int(year), int(month), 1))
    day = _day(typed)
    return Period(day, day) if day else None


def _free(typed: str) -> Period | None:
    match = _SPAN.fullmatch(typed)
    first, last = (_day(match[1]), _day(match[2])) if match else (None, None)
    return Period(first, last) if first and last else None


def _day(typed: str) -> date | None:
    match = _DAY.fullmatch(typed.strip())
    if match is None:
        return None
    parts = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
    year, month, day = (int(part) for part in parts)
    if month > 12 or day > calendar.monthrange(year, min(month, 12))[1]:
        return None
    return date(year, month, day)

"""The days of a calendar page: weeks from Monday, whole weeks around a month, and moving by months."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

WEEK: Final = 7
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 11, 30)
"""The days a calendar page reaches, so that nobody falls off the end of time by holding a key.

A Monday that begins a month and a Sunday that ends one: the weeks around both months lie within the reach.
"""

Week = tuple[date, ...]


def monday_of(day: date) -> date:
    """The Monday of the week in which a day lies."""
    return day - timedelta(days=day.weekday())


def week_of(day: date) -> Week:
    """The seven days of the week of a day, Monday first."""
    monday = monday_of(day)
    return tuple(monday + timedelta(days=number) for number in range(WEEK))


def weeks_of(day: date) -> tuple[Week, ...]:
    """The whole weeks that hold the month of a day: four to six of them, each from Monday to Sunday."""
    first = day.replace(day=1)
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    weeks = [week_of(first)]
    while weeks[-1][-1] < last:
        weeks.append(week_of(weeks[-1][-1] + timedelta(days=1)))
    return tuple(weeks)


def months_later(day: date, months: int) -> date:
    """The same day so many months later or earlier, the last one of a shorter month; never beyond the reach."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        return FIRST_DAY if months < 0 else LAST_DAY
    return within_reach(date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1])))


def within_reach(day: date) -> date:
    """The day itself, or the end of the reach beyond which it lies."""
    return min(max(day, FIRST_DAY), LAST_DAY)


def days_later(day: date, days: int) -> date:
    """A day so many days later or earlier, never beyond the reach."""
    number = min(max(day.toordinal() + days, FIRST_DAY.toordinal()), LAST_DAY.toordinal())
    return date.fromordinal(number)

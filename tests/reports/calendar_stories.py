"""Invented weeks and months for the calendar on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from shelter_app.domain.month_grid import week_of, weeks_of
from shelter_app.reports import papers as p
from tests.reports.stories import ALMATY_CENTRE, at, both

DAY = date(2026, 12, 16)
_LINES = {
    date(2026, 12, 15): (
        p.CalendarLine(
            both(
                "Сот отырысы: қорғаншы тағайындау",
                "Судебное заседание: о назначении опекуна",
                "Court hearing: a guardian",
            ),
            "Ким Артём, 022-26; Ким Алина, 023-26",
            "10:00",
            "Алматы, районный суд № 2, зал 4; Громова О. В.",
            weighty=True,
        ),
        p.CalendarLine(
            both("Прокурорға хабарлау", "Уведомить прокурора", "Notify the prosecutor"),
            "004-26",
            weighty=True,
            task=True,
        ),
    ),
    date(2026, 12, 18): tuple(
        p.CalendarLine(both("Дәрігер", "Врач", "Doctor"), f"{number:03d}-26", f"{8 + number % 10:02d}:00")
        for number in range(1, 15)
    ),
}


def _days(days: list[date], month: int | None) -> tuple[p.CalendarSheetDay, ...]:
    return tuple(
        p.CalendarSheetDay(
            day,
            _LINES.get(day, ()),
            works=day.weekday() < 5 and day != DAY,
            holiday=both("Тәуелсіздік күні", "День Независимости", "Independence Day") if day == DAY else "",
            outside=month is not None and day.month != month,
        )
        for day in days
    )


def week(**changes: Any) -> p.CalendarSheet:
    """The week of a holiday, with names."""
    whole = p.CalendarSheet(
        centre=ALMATY_CENTRE, made=at(14, 12, 9, 12), days=_days(list(week_of(DAY)), None), coded=False
    )
    return replace(whole, **changes)


def month(**changes: Any) -> p.CalendarSheet:
    """A month by file numbers with a day on which there is more than fits."""
    days = [day for one in weeks_of(DAY) for day in one]
    assert days[-1] - days[0] >= timedelta(days=30)
    whole = p.CalendarSheet(
        centre=ALMATY_CENTRE, made=at(14, 12, 9, 12), days=_days(days, 12), month=DAY.replace(day=1), coded=True
    )
    return replace(whole, **changes)

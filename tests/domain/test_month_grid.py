"""Whole weeks around a month, moving by months, and the end of the reach."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.month_grid import FIRST_DAY, LAST_DAY, days_later, months_later, week_of, weeks_of

DAYS = st.dates(date(1901, 1, 1), date(2199, 12, 31))


@given(DAYS)
def test_a_page_holds_every_day_of_its_month_once_in_whole_weeks_from_monday(day: date) -> None:
    weeks = weeks_of(day)
    days = [one for week in weeks for one in week]
    assert all(week[0].weekday() == 0 and len(week) == 7 for week in weeks)
    assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
    first = day.replace(day=1)
    inside = [one for one in days if (one.year, one.month) == (day.year, day.month)]
    assert inside[0] == first
    assert (inside[-1] + timedelta(days=1)).day == 1
    assert first in weeks[0]
    assert inside[-1] in weeks[-1]


def test_a_month_takes_four_five_or_six_weeks() -> None:
    assert [len(weeks_of(day)) for day in (date(2027, 2, 1), date(2026, 11, 30), date(2026, 8, 5))] == [4, 6, 6]


@given(DAYS)
def test_the_week_of_a_day_holds_it_and_begins_on_monday(day: date) -> None:
    week = week_of(day)
    assert day in week
    assert week[0].weekday() == 0


@given(DAYS, st.integers(-2000, 2000))
def test_months_later_keeps_the_day_where_the_month_has_it(day: date, months: int) -> None:
    found = months_later(day, months)
    assert FIRST_DAY <= found <= LAST_DAY
    if found not in (FIRST_DAY, LAST_DAY):
        assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
        assert found.day == day.day or (found.day < day.day and (found + timedelta(days=1)).day == 1)


def test_the_last_of_january_is_followed_by_the_last_of_february() -> None:
    assert months_later(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_later(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_later(date(2026, 12, 5), 1) == date(2027, 1, 5)


def test_nobody_falls_off_the_end_of_time() -> None:
    assert days_later(LAST_DAY, 7) == LAST_DAY
    assert months_later(LAST_DAY.replace(day=1), 1) == LAST_DAY
    assert days_later(FIRST_DAY, -7) == FIRST_DAY
    assert months_later(LAST_DAY, 1) == LAST_DAY
    assert months_later(FIRST_DAY, -1) == FIRST_DAY


def test_the_weeks_at_both_ends_of_the_reach_lie_within_it() -> None:
    assert weeks_of(FIRST_DAY)[0][0] == FIRST_DAY
    assert weeks_of(LAST_DAY)[-1][-1] == LAST_DAY

"""Working days of Kazakhstan and its neighbours, with the centre's overrides."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.domain.calendars import CentreDays, CheckedYear, DayOverride, WorkCalendar
from shelter_app.domain.errors import InvalidInput

KZ = WorkCalendar("KZ")
days = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def test_nauryz_moves_a_term_of_working_days() -> None:
    assert KZ.add_working_days(date(2026, 3, 20), 1) == date(2026, 3, 26)


def test_a_transferred_saturday_or_sunday_is_worked() -> None:
    assert KZ.is_working_day(date(2025, 1, 5))
    assert not KZ.is_working_day(date(2025, 1, 3))


def test_the_constitution_day_of_2026_is_gone_and_its_new_day_comes_in_2027() -> None:
    assert KZ.holiday_name(date(2026, 8, 30), "ru") == ""
    assert KZ.holiday_name(date(2027, 3, 15), "ru") == "День Конституции Республики Казахстан"


@settings(deadline=None, max_examples=60)
@given(days, days, st.integers(0, 40))
def test_a_later_start_never_ends_earlier(one: date, other: date, count: int) -> None:
    first, second = sorted((one, other))
    assert KZ.add_working_days(first, count) <= KZ.add_working_days(second, count)


@settings(deadline=None, max_examples=60)
@given(days, st.integers(1, 40))
def test_a_term_ends_on_a_working_day_and_can_be_counted_back(start: date, count: int) -> None:
    end = KZ.add_working_days(start, count)
    assert KZ.is_working_day(end)
    between = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(KZ.is_working_day(day) for day in between) == count
    if KZ.is_working_day(start):
        assert KZ.add_working_days(end, -count) == start


def test_no_days_added_is_the_day_itself() -> None:
    assert KZ.add_working_days(date(2026, 3, 22), 0) == date(2026, 3, 22)


def test_an_override_beats_the_library_and_the_last_line_wins() -> None:
    saturday, monday = date(2026, 11, 28), date(2026, 11, 30)
    calendar = WorkCalendar(
        "KZ",
        (
            DayOverride(saturday, works=False),
            DayOverride(saturday, works=True),
            DayOverride(monday, False, "День села"),
        ),
    )
    assert calendar.is_working_day(saturday)
    assert calendar.add_working_days(date(2026, 11, 27), 2) == date(2026, 12, 1)
    assert calendar.holiday_name(monday, "ru") == "День села"
    assert calendar.holiday_name(saturday, "ru") == ""


@pytest.mark.parametrize(
    ("day", "ru", "kk", "en"),
    [
        (date(2026, 3, 22), "Наурыз мейрамы", "Наурыз мейрамы", "Nowruz Holiday"),
        (date(2026, 12, 16), "День Независимости", "Тәуелсіздік күні", "Independence Day"),
        (date(2026, 11, 23), "", "", ""),
    ],
)
def test_a_holiday_has_its_name_in_three_languages(day: date, ru: str, kk: str, en: str) -> None:
    assert [KZ.holiday_name(day, lang) for lang in ("ru", "kk", "en")] == [ru, kk, en]


def test_no_kazakh_holiday_since_1995_is_left_in_english_on_a_russian_screen() -> None:
    day, names = date(1995, 1, 1), set()
    while day < date(2028, 1, 1):
        names.add(KZ.holiday_name(day, "ru"))
        day += timedelta(days=1)
    assert not [name for name in names if any("a" <= char <= "z" for char in name.lower())]
    assert "Курбан айт (ожидаемая дата)" in names
    assert "Перенесённый выходной день" in names


def test_the_neighbours_have_their_own_languages() -> None:
    assert WorkCalendar("KG").holiday_name(date(2026, 8, 31), "ru") == "День независимости Кыргызской Республики"
    assert WorkCalendar("TJ").holiday_name(date(2026, 9, 9), "tg")
    assert WorkCalendar("TJ").holiday_name(date(2026, 9, 9), "kk") == "Independence Day"


def test_a_year_nobody_checked_says_so() -> None:
    assert KZ.is_verified(date(2026, 12, 31))
    assert not KZ.is_verified(date(2027, 1, 1))


def test_what_somebody_says_about_one_year_says_nothing_about_another() -> None:
    on = date(2027, 12, 1)
    own = CentreDays().with_checked(CheckedYear(2028, True, "Ким А.", on))
    own = own.with_checked(CheckedYear(2024, False, "Ким А.", on))
    calendar = WorkCalendar.of("KZ", own)
    told = {year: calendar.is_verified(date(year, 1, 1)) for year in range(2023, 2030)}
    assert told == {2023: True, 2024: False, 2025: True, 2026: True, 2027: False, 2028: True, 2029: False}


@pytest.mark.parametrize("country", ["", "kz", "Kazakhstan"])
def test_what_is_no_code_of_a_country_is_refused(country: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        WorkCalendar(country)
    assert caught.value.problems == {"country": "unknown_calendar"}


@pytest.mark.parametrize("country", ["UZ", "XX"])
def test_a_country_that_nobody_has_compared_has_weekends_and_says_that_nothing_is_verified(country: str) -> None:
    calendar = WorkCalendar(country)
    saturday = date(2026, 11, 21)
    assert not calendar.is_working_day(saturday)
    assert calendar.add_working_days(saturday, 1) == date(2026, 11, 23)
    assert not calendar.is_verified(date(2026, 11, 23))
    assert calendar.holiday_name(saturday, "ru") == ""


def test_the_centre_writes_the_holidays_of_a_country_that_the_library_does_not_know() -> None:
    monday = date(2026, 11, 23)
    own = CentreDays((DayOverride(monday, works=False, name="День пальто"),))
    calendar = WorkCalendar.of("XX", own)
    assert not calendar.is_working_day(monday)
    assert calendar.holiday_name(monday, "ru") == "День пальто"


def test_the_slow_library_is_loaded_only_when_a_day_is_asked_for() -> None:
    code = "import sys, shelter_app.domain.deadlines; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

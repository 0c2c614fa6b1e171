"""Which copies the rotation keeps."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.backups import DAILY, LAST, MONTHLY, WEEKLY, CopyPlace, is_due, kept, standing
from tests.records import ALMATY, NOON

MOMENTS = st.lists(st.integers(0, 500 * 24 * 60), unique=True, max_size=120).map(
    lambda minutes: [NOON - timedelta(minutes=one) for one in minutes]
)


@given(MOMENTS)
def test_the_newest_ten_always_stay_and_nothing_is_invented(made: list[datetime]) -> None:
    stay = kept(made, ALMATY)
    assert stay <= set(made)
    assert set(sorted(made, reverse=True)[:LAST]) <= stay
    assert len(stay) <= LAST + DAILY + WEEKLY + MONTHLY


@given(MOMENTS)
def test_the_newest_copy_of_each_of_seven_days_five_weeks_and_twelve_months_stays(made: list[datetime]) -> None:
    stay = kept(made, ALMATY)
    for number, name in ((DAILY, "%Y-%m-%d"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        periods = sorted({one.astimezone(ALMATY).strftime(name) for one in made}, reverse=True)[:number]
        for period in periods:
            assert max(one for one in made if one.astimezone(ALMATY).strftime(name) == period) in stay


@given(MOMENTS)
def test_the_rotation_of_what_it_kept_removes_nothing_more(made: list[datetime]) -> None:
    stay = kept(made, ALMATY)
    assert kept(stay, ALMATY) == stay


def test_a_copy_a_day_for_two_years_is_kept_as_ten_days_five_weeks_and_twelve_months() -> None:
    stay = kept([NOON - timedelta(days=days) for days in range(730)], ALMATY)
    months = {(one.year, one.month) for one in stay}
    assert len(months) == MONTHLY
    assert LAST <= len(stay) <= LAST + WEEKLY + MONTHLY


def test_days_begin_at_midnight_where_the_centre_is() -> None:
    """Half past one in the night of Almaty is still the day before in Greenwich."""
    night = datetime(2026, 11, 20, 1, 30, tzinfo=ALMATY)
    early = [night - timedelta(minutes=minutes) for minutes in range(0, 12 * 60, 60)]
    stay = kept(early, ALMATY)
    assert max(one for one in early if one.astimezone(ALMATY).day == 19) in stay


def test_a_copy_dated_by_a_clock_that_was_ahead_is_late_and_makes_the_next_one_due() -> None:
    ahead = CopyPlace("1" * 16, "a", apart=True, copied_at=NOON + timedelta(days=1))
    found = standing([ahead], NOON, changed=True)
    assert (found.late, found.ahead, is_due(found, NOON)) == (True, True, True)
    today = CopyPlace("2" * 16, "b", apart=True, copied_at=NOON - timedelta(hours=1))
    found = standing([ahead, today], NOON, changed=True)
    assert (found.newest, found.apart, found.late, is_due(found, NOON)) == (today, today, False, False)

"""Columns that know domain values: moments sort as time, days as days, and nothing is guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.names import Name
from shelter_app.domain.people import Sex
from shelter_app.storage.columns import CodeField, DayField, MomentField, PartialDateField, ValueField

zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=zones)


@given(moments)
def test_a_moment_comes_back_as_the_same_instant_in_utc(moment: datetime) -> None:
    field = MomentField()
    back = field.python_value(field.db_value(moment))
    assert back == moment
    assert back is not None
    assert back.utcoffset() == timedelta()


@given(moments, moments)
def test_stored_moments_sort_as_time_whatever_zone_they_came_from(first: datetime, second: datetime) -> None:
    stored = MomentField().db_value(first), MomentField().db_value(second)
    assert (stored[0] < stored[1]) is (first < second)  # type: ignore[operator]


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        MomentField().db_value(datetime(2026, 11, 20, 12, 0))


@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        (DayField(), date(2026, 11, 20), "2026-11-20"),
        (PartialDateField(), PartialDate(2013, estimated=True), "~2013"),
        (PartialDateField(), PartialDate(), ""),
        (CodeField(Sex), Sex.FEMALE, "f"),
        (ValueField(Name), Name("Қасым"), '{"family":"Қасым","given":"","patronymic":""}'),
        (MomentField(), datetime(2026, 11, 20, 7, tzinfo=UTC), "2026-11-20T07:00:00.000000+00:00"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_column_stores_its_value_as_stable_text(field: Any, value: Any, stored: str) -> None:
    assert field.db_value(value) == stored
    assert field.python_value(stored) == value
    assert field.db_value(None) is None
    assert field.python_value(None) is None


@pytest.mark.parametrize("field", [DayField(), PartialDateField(), CodeField(Sex), MomentField()])
def test_a_value_already_written_as_text_passes_as_it_is(field: Any) -> None:
    assert field.db_value("2026-11-20") == "2026-11-20"

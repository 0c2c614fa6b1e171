"""Days as they are typed at a desk: figures, words of three languages, distances, days of the week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.typed_days import parse_day

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.11.2026", date(2026, 11, 24)),
        ("24.11.26", date(2026, 11, 24)),
        ("241126", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("завтра", date(2026, 11, 21)),
        (" Завтра ", date(2026, 11, 21)),
        ("ертең", date(2026, 11, 21)),
        ("ертен", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 21)),
        ("послезавтра", date(2026, 11, 22)),
        ("бүрсігүні", date(2026, 11, 22)),
        ("сегодня", FRIDAY),
        ("бүгін", FRIDAY),
        ("вчера", date(2026, 11, 19)),
        ("+7", date(2026, 11, 27)),
        ("+ 7 дней", date(2026, 11, 27)),
        ("+2 нед", date(2026, 12, 4)),
        ("+10 күн", date(2026, 11, 30)),
        ("понедельник", date(2026, 11, 23)),
        ("Дүйсенбі", date(2026, 11, 23)),
        ("дуйсенби", date(2026, 11, 23)),
        ("monday", date(2026, 11, 23)),
        ("пт", date(2026, 11, 27)),
        ("жұма", date(2026, 11, 27)),
    ],
)
def test_it_is_understood(typed: str, day: date) -> None:
    assert parse_day(typed, today=FRIDAY) == day


@pytest.mark.parametrize("typed", ["", "7", "+", "+9999", "31.02.2026", "скоро", "+7 лет", "завтра-послезавтра"])
def test_what_means_no_day_gives_none(typed: str) -> None:
    assert parse_day(typed, today=FRIDAY) is None


@given(today=st.dates(), text=st.text(max_size=20))
def test_nothing_typed_breaks_it(today: date, text: str) -> None:
    parse_day(text, today=today)


@given(today=st.dates(date(2000, 1, 1), date(2100, 1, 1)), name=st.sampled_from(["вт", "сенбі", "sunday"]))
def test_a_day_of_the_week_is_the_next_one(today: date, name: str) -> None:
    day = parse_day(name, today=today)
    assert day is not None
    assert timedelta(days=1) <= day - today <= timedelta(days=7)
    assert day.weekday() == {"вт": 1, "сенбі": 5, "sunday": 6}[name]

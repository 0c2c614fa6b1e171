"""Money in the safe: sums as people type them, balances by currency, and never more out than in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.money import MoneyMove, amount_text, balances, overdrawn, read_amount

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MOVES = st.lists(
    st.builds(
        MoneyMove,
        st.integers(0, 9).map(lambda hours: NOON + timedelta(hours=hours)),
        st.integers(-9_999, 9_999).filter(bool),
        st.sampled_from(("KZT", "USD")),
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [("1200", 120000), ("1 200", 120000), ("1\u00a0200,5", 120050), ("0.05", 5), ("12,34", 1234)],
)
def test_a_sum_is_read_as_people_write_it(typed: str, hundredths: int) -> None:
    assert read_amount(typed) == hundredths


@pytest.mark.parametrize("typed", ["", "0", "0,00", "-5", "1,234", "сто", "1.2.3", "99999999999"])
def test_anything_else_is_no_sum(typed: str) -> None:
    assert read_amount(typed) is None


@given(st.integers(1, 10**11))
def test_a_printed_sum_reads_as_itself(amount: int) -> None:
    assert read_amount(amount_text(amount)) == amount


def test_a_sum_that_went_out_carries_its_sign() -> None:
    assert amount_text(-120050) == "\u22121\u00a0200,50"


@given(MOVES)
def test_what_lies_in_the_safe_is_what_came_less_what_went_in_each_currency(moves: list[MoneyMove]) -> None:
    for currency in ("KZT", "USD"):
        whole = sum(move.amount for move in moves if move.currency == currency)
        assert balances(moves).get(currency, 0) == whole


def test_money_cannot_go_out_before_it_came_in() -> None:
    out, came = MoneyMove(NOON, -500, "KZT"), MoneyMove(NOON + timedelta(hours=1), 500, "KZT")
    assert overdrawn([out, came])
    assert not overdrawn([came, MoneyMove(NOON + timedelta(hours=2), -500, "KZT")])
    assert overdrawn([came, MoneyMove(NOON + timedelta(hours=2), -500, "USD")]), "another currency pays for nothing"

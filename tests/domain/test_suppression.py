"""Small numbers are taken out of what is published, and none of them can be worked out from what is left."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.suppression import LEAST, suppressed


def test_a_small_number_takes_its_smallest_neighbour_along() -> None:
    values = {"a": 2, "b": 9, "c": 30, "all": 41}
    assert suppressed(values, [("a", "b", "c", "all")]) == {"a", "b"}


def test_two_small_numbers_hide_each_other_and_nought_is_told() -> None:
    values = {"a": 2, "b": 3, "c": 0, "all": 5}
    assert suppressed(values, [("a", "b", "c", "all")]) == {"a", "b"}


def test_large_numbers_are_all_told() -> None:
    assert suppressed({"a": 5, "b": 6, "all": 11}, [("a", "b", "all")]) == frozenset()


@given(st.lists(st.lists(st.integers(0, 12), min_size=3, max_size=3), min_size=1, max_size=6))
def test_no_row_and_no_column_leaves_a_single_number_to_be_worked_out(table: list[list[int]]) -> None:
    values: dict[tuple[int, int], int] = {}
    for place, row in enumerate(table):
        values |= {(place, column): number for column, number in enumerate(row)} | {(place, 3): sum(row)}
    for column in range(4):
        values[len(table), column] = sum(values[place, column] for place in range(len(table)))
    rows = [[(place, column) for column in range(4)] for place in range(len(table) + 1)]
    columns = [[(place, column) for place in range(len(table) + 1)] for column in range(4)]
    hidden = suppressed(values, [*rows, *columns])
    assert {key for key, value in values.items() if 0 < value < LEAST} <= hidden
    assert all(sum(key in hidden for key in one) != 1 for one in (*rows, *columns))

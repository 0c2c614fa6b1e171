"""Small numbers are taken out of what is published, and none of them can be worked out from what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.suppression import LEAST, Sum, suppressed

Cell = tuple[int, int]


def solutions(values: Mapping[Cell, int], hidden: frozenset[Cell], sums: Sequence[Sum[Cell]]) -> list[dict[Cell, int]]:
    """Everything that a reader may take the missing numbers for, by trying all of it."""
    missing = sorted(hidden)
    ranges = [range(13) for _one in missing]
    found = []
    for tried in product(*ranges):
        every = {**values, **dict(zip(missing, tried, strict=True))}
        if all(sum(every[one] for one in left) == sum(every[one] for one in right) for left, right in sums):
            found.append(every)
    return found


def table_of(rows: list[list[int]]) -> tuple[dict[Cell, int], list[Sum[Cell]]]:
    """The numbers of a table with its totals, and what adds up to what."""
    wide, high = len(rows[0]), len(rows)
    values = {(place, column): number for place, row in enumerate(rows) for column, number in enumerate(row)}
    values |= {(place, wide): sum(row) for place, row in enumerate(rows)}
    values |= {(high, column): sum(values[place, column] for place in range(high)) for column in range(wide + 1)}
    sums: list[Sum[Cell]] = [
        ([(place, column) for column in range(wide)], [(place, wide)]) for place in range(high + 1)
    ]
    sums += [([(place, column) for place in range(high)], [(high, column)]) for column in range(wide + 1)]
    return values, sums


def test_a_small_number_takes_its_smallest_neighbour_along() -> None:
    values = {"a": 2, "b": 9, "c": 30, "all": 41}
    assert suppressed(values, [("abc", ["all"])]) == {"a", "b"}


def test_two_small_numbers_hide_each_other_and_nought_is_told() -> None:
    values = {"a": 2, "b": 3, "c": 0, "all": 5}
    assert suppressed(values, [("abc", ["all"])]) == {"a", "b"}


def test_two_that_can_only_be_small_take_a_third_along() -> None:
    values = {"a": 1, "b": 1, "c": 9, "all": 11}
    assert suppressed(values, [("abc", ["all"])]) == {"a", "b", "c"}


def test_large_numbers_are_all_told() -> None:
    assert suppressed({"a": 5, "b": 6, "all": 11}, [("ab", ["all"])]) == frozenset()


def test_a_movement_that_balances_gives_nothing_away() -> None:
    balance: list[Sum[str]] = [(["start", "in"], ["out", "end"])]
    assert suppressed({"start": 9, "in": 1, "out": 2, "end": 8}, balance) == {"in", "out"}
    assert suppressed({"start": 9, "in": 1, "out": 0, "end": 10}, balance) == {"start", "in"}


@given(st.lists(st.lists(st.integers(0, 12), min_size=3, max_size=3), min_size=1, max_size=6))
def test_no_row_and_no_column_leaves_a_single_number_to_be_worked_out(rows: list[list[int]]) -> None:
    values, sums = table_of(rows)
    hidden = suppressed(values, sums)
    small = {key for key, value in values.items() if 0 < value < LEAST}
    assert small <= hidden
    for left, right in sums:
        alone = [key for key in (*left, *right) if key in hidden]
        assert len(alone) != 1 or alone[0] not in small


@pytest.mark.parametrize("first", [0, 1, 2, 5])
def test_whoever_tries_everything_cannot_say_of_any_that_it_is_small(first: int) -> None:
    tried = 0
    for second, third, fourth in product([0, 1, 2, 5], repeat=3):
        values, sums = table_of([[first, second], [third, fourth]])
        hidden = suppressed(values, sums)
        if len(hidden) > 4:
            continue
        tried += 1
        possible = solutions(values, hidden, sums)
        small = [key for key in hidden if 0 < values[key] < LEAST]
        assert all(max(one[key] for one in possible) >= LEAST for key in small), (second, third, fourth)
    assert tried >= 3

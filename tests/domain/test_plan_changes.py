"""A version tells what differs from the one before it: new rows, rows that read otherwise, rows taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.ids import PlanId, PlanItemId
from shelter_app.domain.plan_changes import ChangeKind, changes
from shelter_app.domain.support_plans import ItemState, PlanItem


def row(key: int, need: str = "L5", measure: str = "Запросить", **facts: object) -> PlanItem:
    return replace(PlanItem(PlanItemId(key), PlanId(1), "legal", key, need, measure), **facts)  # type: ignore[arg-type]


def test_a_row_copied_without_a_change_is_none() -> None:
    assert changes([row(1)], [row(11, measure="запросить.")])[0].fields == ("measure",)
    assert changes([row(1)], [row(11)]) == ()


def test_another_term_and_another_measure_for_the_same_need_are_one_changed_row() -> None:
    (told,) = changes([row(1, due=date(2026, 12, 1))], [row(11, measure="Подать в суд", due=date(2026, 12, 9))])
    assert (told.kind, told.fields) == (ChangeKind.CHANGED, ("measure", "due"))
    assert told.before is not None
    assert told.before.measure == "Запросить"


def test_a_new_need_is_added_and_one_that_is_left_out_is_removed() -> None:
    found = changes([row(1), row(2, "P2", "Беседы")], [row(11), row(12, "M1", "Осмотр")])
    assert [(one.kind, one.row.need) for one in found] == [(ChangeKind.ADDED, "M1"), (ChangeKind.REMOVED, "P2")]


def test_what_was_carried_out_stays_with_its_version_and_is_no_change() -> None:
    done = row(1, state=ItemState.DONE)
    assert changes([done], []) == ()


def test_of_two_rows_for_one_need_each_is_known_by_its_measure() -> None:
    before = [row(1, measure="Запросить"), row(2, measure="Подать в суд")]
    (told,) = changes(before, [row(12, measure="Подать в суд", expected="Решение"), row(11, measure="Запросить")])
    assert (told.row.measure, told.fields) == ("Подать в суд", ("expected",))


@given(st.lists(st.tuples(st.sampled_from(["L5", "P2", ""]), st.sampled_from(["а", "б", ""])), max_size=6))
def test_nothing_changed_wherever_every_row_was_copied(rows: list[tuple[str, str]]) -> None:
    before = [row(place, need, measure) for place, (need, measure) in enumerate(rows)]
    assert changes(before, [replace(one, id=PlanItemId(one.id + 100)) for one in before]) == ()

"""Rows change their file and come back; only named tables, and only the columns that say whose a row is."""

from __future__ import annotations

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import Moved
from tests.records import House


def test_a_row_tells_what_it_said_before_and_says_it_again(house: House) -> None:
    one, two = house.admit(), house.admit()
    rows, contact = house.store.merged_rows, house.contact(one)
    moved = rows.move("contacts", contact.id, {"resident_id": two})
    assert moved == Moved("contacts", contact.id, {"resident_id": one})
    assert (rows.ids("contacts", one), rows.ids("contacts", two)) == ([], [contact.id])
    assert house.store.contacts.get(contact.id).version == contact.version + 1
    rows.put_back(moved)
    assert rows.ids("contacts", one) == [contact.id]


def test_a_row_that_is_no_longer_there_is_left_out(house: House) -> None:
    one = house.admit()
    assert house.store.merged_rows.move("contacts", 404, {"resident_id": one}) is None
    house.store.merged_rows.put_back(Moved("contacts", 404, {"resident_id": one}))


def test_a_signed_plan_is_moved_by_no_statement(house: House) -> None:
    one, two = house.admit(), house.admit()
    plan = house.plan(one, approved=True)
    with pytest.raises(Exception, match="an approved plan is frozen"):
        house.store.merged_rows.move("support_plans", plan.id, {"resident_id": two})


@pytest.mark.parametrize(("table", "column"), [("audit", "resident_id"), ("staff", "number"), ("contacts", "must_not")])
def test_no_other_table_and_no_other_column_is_touched(house: House, table: str, column: str) -> None:
    before = house.everything()
    with pytest.raises(ValueError, match=table if table != "contacts" else column):
        house.store.merged_rows.move(table, 1, {column: ResidentId(1)})
    assert house.everything() == before

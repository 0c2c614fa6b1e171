"""Names of colleagues are read together, and anew as soon as anything was written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.ids import StaffId
from shelter_app.services.session import Session
from tests.records import House


def rename(house: House, by: Session, name: str) -> None:
    house.store.staff.save(replace(house.store.staff.get(by.staff.id), name=name))


def test_a_name_changed_by_somebody_else_is_told_at_once(house: House) -> None:
    by, who = house.duty, house.psychologist
    assert by.staff_name(who.staff.id) == "Сагинтаева А. Е."
    with house.director.change("staff.added", "staff"):
        rename(house, who, "Ким Алина")
    assert by.staff_name(who.staff.id) == "Ким А."


def test_a_name_taken_back_with_its_change_is_forgotten(house: House) -> None:
    by, who = house.director, house.psychologist

    def rename_and_fail() -> None:
        with by.change("staff.added", "staff"):
            rename(house, who, "Ким Алина")
            assert by.staff_name(who.staff.id) == "Ким А."
            raise RuntimeError("power lost")

    with pytest.raises(RuntimeError, match="power"):
        rename_and_fail()
    assert by.staff_name(who.staff.id) == "Сагинтаева А. Е."


def test_a_name_taken_back_with_a_change_inside_a_larger_one_is_forgotten(house: House) -> None:
    by, who = house.director, house.psychologist

    def rename_and_fail() -> None:
        with house.store.transaction():
            with by.change("staff.added", "staff"):
                rename(house, who, "Ким Алина")
            assert by.staff_name(who.staff.id) == "Ким А."
            raise RuntimeError("power lost")

    with pytest.raises(RuntimeError, match="power"):
        rename_and_fail()
    assert by.staff_name(who.staff.id) == "Сагинтаева А. Е."


def test_nobody_and_somebody_unknown_have_no_name(house: House) -> None:
    assert (house.duty.staff_name(None), house.duty.staff_name(StaffId(404))) == ("", "")


def test_many_names_are_one_question_of_each_place_that_knows_people(house: House) -> None:
    everybody = [session.staff.id for session in house.staff.values()]
    house.duty.looked("login")
    seen: list[str] = []
    connection = house.store.database.connection()
    connection.set_trace_callback(seen.append)
    names = [house.duty.staff_name(one) for one in everybody * 9]
    connection.set_trace_callback(None)
    assert set(names) == {"Сагинтаева А. Е."}
    assert len(seen) == 3

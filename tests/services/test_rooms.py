"""Rooms: how full each is for one person, what speaks against it, and a move at any hour by whoever is on duty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.centre import Room
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence
from shelter_app.services import journal, rooms, stays
from shelter_app.services.presence import Away, go_away
from tests.records import CENTRE, NOON, House

ROOMS = (Room("Мальчики", 2, "boys"), Room("Девочки", 2, "girls"), Room("Матери", 4, "mothers"), Room("Бокс", 1))


@pytest.fixture(autouse=True)
def small_house(house: House) -> None:
    for session in house.staff.values():
        session.centre = replace(CENTRE, rooms=ROOMS)


def advice(house: House, one: ResidentId) -> dict[str, tuple[str, ...]]:
    return {berth.room.name: berth.advice for berth in rooms.berths(one, by=house.duty)}


def test_the_educator_on_duty_moves_a_child_and_the_timeline_tells_from_where(house: House, child: ResidentId) -> None:
    rooms.move(child, "Девочки", by=house.duty)
    house.later(hours=1)
    rooms.move(child, "Бокс", by=house.duty)
    summary = house.store.summaries.get(child)
    assert summary is not None
    assert summary.room == stays.current_stay(house.duty, child).room == "Бокс"
    moved = [entry.text for entry in journal.timeline(child, by=house.duty) if entry.kind == "room_changed"]
    assert moved == ["Девочки → Бокс", "Девочки"]


def test_a_girl_is_told_which_rooms_are_not_meant_for_her(house: House, child: ResidentId) -> None:
    assert advice(house, child) == {"Мальчики": ("for_boys",), "Девочки": (), "Матери": ("for_adults",), "Бокс": ()}


def test_a_child_sleeps_with_its_mother(house: House) -> None:
    mother = house.admit(age=claim(PartialDate(1998), AgeBasis.SAID), room="Матери")
    child = house.admit(group_with=mother)
    assert advice(house, mother)["Матери"] == advice(house, child)["Матери"] == ()


def test_another_room_than_that_of_the_family_is_a_hint_and_no_refusal(house: House) -> None:
    eldest = house.admit(room="Девочки")
    sister = house.admit(group_with=eldest)
    assert advice(house, sister)["Девочки"] == ()
    assert "apart" in advice(house, sister)["Бокс"]
    assert rooms.move(sister, "Бокс", by=house.duty).room == "Бокс"


def test_an_unknown_sex_is_told_nothing(house: House) -> None:
    unknown = house.admit(sex=Sex.UNKNOWN)
    assert advice(house, unknown)["Мальчики"] == advice(house, unknown)["Девочки"] == ()


def test_a_bed_is_kept_for_whoever_is_in_hospital_and_free_after_a_flight(house: House, child: ResidentId) -> None:
    sick, other = house.admit(room="Девочки"), house.admit(room="Девочки")
    house.later(hours=1)
    go_away(sick, Away(Presence.HOSPITAL, house.clock.now), by=house.duty)
    assert advice(house, child)["Девочки"] == ("full",)
    house.later(hours=1)
    go_away(other, Away(Presence.MISSING, house.clock.now), by=house.duty)
    berth = next(one for one in rooms.berths(child, by=house.duty) if one.room.name == "Девочки")
    assert (berth.taken, berth.free, berth.advice) == (1, 1, ())


def test_nobody_counts_against_their_own_bed(house: House) -> None:
    girl = house.admit(room="Бокс")
    assert advice(house, girl)["Бокс"] == ()


def test_a_full_room_is_a_hint_and_no_refusal(house: House, child: ResidentId) -> None:
    house.admit(room="Бокс")
    assert rooms.move(child, "Бокс", by=house.duty).room == "Бокс"


def test_a_room_that_is_not_there_and_the_same_room_are_refused(house: House, child: ResidentId) -> None:
    rooms.move(child, "Девочки", by=house.duty)
    for room, reason in (("Чердак", "unknown"), ("Девочки", "unchanged")):
        with pytest.raises(InvalidInput) as refused:
            rooms.move(child, room, by=house.duty)
        assert refused.value.problems == {"room": reason}


def test_somebody_who_has_left_sleeps_nowhere(house: House, child: ResidentId) -> None:
    house.discharge(child)
    with pytest.raises(NotFound):
        rooms.move(child, "Девочки", by=house.duty)


def test_a_restricted_child_fills_its_bed_and_is_moved_only_by_those_named(house: House, child: ResidentId) -> None:
    hidden = house.admit(room="Бокс")
    journal.restrict(hidden, (), by=house.director)
    assert advice(house, child)["Бокс"] == ("full",)
    with pytest.raises(NotFound):
        rooms.move(hidden, "Девочки", by=house.staff[Role.DUTY_EDUCATOR])
    assert stays.current_stay(house.director, hidden).admitted_at == NOON


def test_a_bed_is_taken_by_whoever_has_it_and_by_nobody_who_left_the_room(house: House, child: ResidentId) -> None:
    other = house.admit()
    rooms.move(child, "Девочки", 2, by=house.duty)
    seen = {berth.room.name: berth.beds_taken for berth in rooms.berths(other, by=house.duty)}
    assert seen["Девочки"] == {2}
    house.later(minutes=1)
    rooms.move(child, "Девочки", 1, by=house.duty)
    assert stays.current_stay(house.duty, child).bed == 1
    moved = [entry.text for entry in journal.timeline(child, by=house.duty) if entry.kind == "room_changed"]
    assert moved[0] == "Девочки, № 2 → Девочки, № 1"
    rooms.move(child, "Бокс", by=house.duty)
    seen = {berth.room.name: berth.beds_taken for berth in rooms.berths(other, by=house.duty)}
    assert seen["Девочки"] == frozenset()


def test_a_bed_that_the_room_does_not_have_is_refused(house: House, child: ResidentId) -> None:
    for room, bed in (("Девочки", 99), ("", 1), ("Девочки", -1)):
        with pytest.raises(InvalidInput) as refused:
            rooms.move(child, room, bed, by=house.duty)
        assert refused.value.problems == {"bed": "unknown"}


def test_the_rooms_at_the_door_know_sex_and_family_of_whoever_comes(house: House) -> None:
    sister = house.admit(room="Девочки")
    found = {b.room.name: b.advice for b in rooms.for_arrival(Sex.FEMALE, PartialDate(2019), sister, by=house.duty)}
    assert found["Девочки"] == ()
    assert "for_boys" in found["Мальчики"]
    assert "apart" in found["Бокс"]
    nobody = {b.room.name: b.advice for b in rooms.for_arrival(None, PartialDate(), by=house.duty)}
    assert "for_boys" not in nobody["Мальчики"]


def test_another_room_written_down_in_the_morning_forgets_the_bed(house: House, child: ResidentId) -> None:
    rooms.move(child, "Девочки", 2, by=house.duty)
    stay = stays.current_stay(house.duty, child)
    form = stays.StayForm("police", "", "", "", (), "", "Бокс", ())
    assert stays.correct(stay, form, by=house.case_worker).bed == 0

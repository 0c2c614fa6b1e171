"""Things and money: what came later, what went out, and what was handed back to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.contacts import ContactForbidden
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.money import balances
from shelter_app.domain.stays import Belonging
from shelter_app.services import belongings, stays
from shelter_app.services.belongings import HandBack, NewMove, NewThing
from tests.records import NOON, House


@pytest.fixture
def owner(house: House) -> ResidentId:
    return house.admit(belongings=(Belonging("телефон", "1"), Belonging("нож", "1")))


def test_pocket_money_is_put_in_and_given_out_with_who_and_what_for(house: House, owner: ResidentId) -> None:
    belongings.move_money(owner, NewMove(5000_00, "KZT", NOON, "мать"), by=house.duty)
    stay = belongings.move_money(owner, NewMove(-1200_00, "KZT", NOON, "сам", "школьный обед"), by=house.duty)
    assert balances(stay.money) == {"KZT": 3800_00}
    assert [(move.amount, move.who, move.by) for move in stay.money] == [
        (5000_00, "мать", house.duty.staff.id),
        (-1200_00, "сам", house.duty.staff.id),
    ]


def test_more_than_there_is_never_goes_out(house: House, owner: ResidentId) -> None:
    belongings.move_money(owner, NewMove(100, "KZT", NOON, "мать"), by=house.duty)
    with pytest.raises(InvalidInput) as refused:
        belongings.move_money(owner, NewMove(-101, "KZT", NOON, "сам"), by=house.duty)
    assert refused.value.problems == {"amount": "too_much"}


def test_a_thing_that_came_later_says_when_and_from_whom(house: House, owner: ResidentId) -> None:
    stay = belongings.add_thing(owner, NewThing(" куртка ", "1", house.later(hours=3), "тётя"), by=house.duty)
    added = stay.belongings[-1]
    assert (added.what, added.added_at, added.brought_by) == ("куртка", house.clock.now, "тётя")


def test_handing_back_stores_nothing_else_of_the_stay_it_is_given(house: House, owner: ResidentId) -> None:
    stay = belongings.move_money(owner, NewMove(4500_50, "KZT", NOON, "мать"), by=house.duty)
    things = (replace(stay.belongings[0], what="пакет"), stay.belongings[1])
    forged = replace(stay, resident_id=house.admit(), money=(), belongings=things, room="9")
    belongings.hand_back(forged, HandBack({0: True}, {}, "сам", NOON), by=house.duty)
    stored = house.store.stays.get(stay.id)
    assert (stored.resident_id, stored.room, stored.money) == (owner, stay.room, stay.money)
    assert [(one.what, one.returned) for one in stored.belongings] == [("телефон", True), ("нож", None)]
    with pytest.raises(Stale):
        belongings.hand_back(stay, HandBack({1: True}, {}, "сам", NOON), by=house.duty)


def test_everything_is_handed_back_line_by_line_and_the_safe_is_emptied(house: House, owner: ResidentId) -> None:
    stay = belongings.move_money(owner, NewMove(4500_50, "KZT", NOON, "мать"), by=house.duty)
    given = HandBack({0: True, 1: False}, {1: "передан полиции"}, "Беков Тимур", NOON, money=True)
    stay = belongings.hand_back(stay, given, by=house.duty)
    assert [(one.returned, one.returned_to, one.note) for one in stay.belongings] == [
        (True, "Беков Тимур", ""),
        (False, "", "передан полиции"),
    ]
    assert balances(stay.money) == {}
    with pytest.raises(InvalidInput):
        belongings.hand_back(stay, HandBack({0: True}, {}, "Беков Тимур", NOON), by=house.duty)


def test_things_are_handed_back_after_leaving_as_well_but_none_come(house: House, owner: ResidentId) -> None:
    stay = house.discharge(owner).stay
    kept = belongings.hand_back(stay, HandBack({0: True}, {}, "приёмная мать", NOON), by=house.duty)
    assert kept.belongings[0].returned
    with pytest.raises(NotFound):
        belongings.add_thing(owner, NewThing("мяч", "", NOON), by=house.duty)


@pytest.mark.parametrize("written", ["Беков Тимур", "Беков Т."])
def test_nothing_of_the_child_reaches_somebody_who_must_not_come_near(
    house: House, owner: ResidentId, written: str
) -> None:
    house.contact(owner, "Беков Тимур", must_not=True)
    stay = belongings.move_money(owner, NewMove(100, "KZT", NOON, "мать"), by=house.duty)
    with pytest.raises(ContactForbidden):
        belongings.hand_back(stay, HandBack({0: True}, {}, written, NOON), by=house.duty)
    with pytest.raises(ContactForbidden):
        belongings.move_money(owner, NewMove(-100, "KZT", NOON, written), by=house.duty)
    assert stays.current_stay(house.duty, owner) == stay


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        (lambda: HandBack({}, {}, "мать", NOON), {"things": "empty"}),
        (lambda: HandBack({0: True}, {}, " ", NOON), {"receiver": "empty"}),
        (lambda: HandBack({0: False}, {}, "", NOON), {"things": "reason_missing"}),
        (lambda: NewThing(" ", "", NOON), {"what": "empty"}),
        (lambda: NewMove(0, "", NOON, ""), {"amount": "empty", "currency": "empty", "who": "empty"}),
    ],
)
def test_what_is_missing_is_named(given: Callable[[], object], problems: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        given()
    assert refused.value.problems == problems


def test_two_hands_on_one_list_never_overwrite_each_other(house: House, owner: ResidentId) -> None:
    stay = stays.current_stay(house.duty, owner)
    belongings.add_thing(owner, NewThing("мяч", "", NOON), by=house.duty)
    with pytest.raises(Stale):
        belongings.hand_back(stay, HandBack({0: True}, {}, "мать", NOON), by=house.duty)


def test_hours_outside_the_stay_are_refused(house: House, owner: ResidentId) -> None:
    for at, reason in ((NOON + timedelta(minutes=1), "in_future"), (NOON - timedelta(minutes=1), "before_admission")):
        with pytest.raises(InvalidInput) as refused:
            belongings.add_thing(owner, NewThing("мяч", "", at), by=house.duty)
        assert refused.value.problems == {"at": reason}

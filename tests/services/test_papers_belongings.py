"""What an act of handover lists: all that was kept until the discharge, and nothing given out before."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Belonging
from shelter_app.services import belongings, stays
from shelter_app.services.belongings import HandBack, NewMove
from shelter_app.services.papers.belongings import handed_over
from tests.records import ALMATY, House


def listed(house: House, child: ResidentId) -> list[tuple[str, str, int | None]]:
    stay = house.store.stays.all(resident_id=child)[0]
    assert stay.discharge is not None
    return [
        (one.name if isinstance(one.name, str) else "money", str(one.quantity), one.tenge)
        for one in handed_over(stay, stay.discharge, ALMATY)
    ]


def recorded(house: House, child: ResidentId) -> list[bool]:
    stay = house.store.stays.all(resident_id=child)[0]
    assert stay.discharge is not None
    return [not one.condition for one in handed_over(stay, stay.discharge, ALMATY)]


def test_things_and_the_balance_go_along_and_what_went_before_does_not(house: House) -> None:
    child = house.admit(belongings=tuple(Belonging(what, "1") for what in ("телефон", "нож", "мяч")))
    belongings.move_money(child, NewMove(5000_00, "KZT", house.clock.now, "мать"), by=house.duty)
    belongings.move_money(child, NewMove(10_50, "USD", house.clock.now, "мать"), by=house.duty)
    belongings.move_money(child, NewMove(-1200_00, "KZT", house.clock.now, "сама", "обед"), by=house.duty)
    before = HandBack({1: False, 2: True}, {1: "у полиции"}, "тётя", house.clock.now)
    belongings.hand_back(stays.current_stay(house.duty, child), before, by=house.duty)
    house.later(days=2)
    gone = house.discharge(child).stay
    wanted = [("телефон", "1", None), ("money", "", 3800), ("money", "10,50 USD", None)]
    assert listed(house, child) == wanted
    assert recorded(house, child) == [False] * 3, "nobody wrote that any of it was handed back"
    given = HandBack({0: True}, {}, "приёмная мать", house.clock.now, money=True)
    belongings.hand_back(gone, given, by=house.duty)
    assert recorded(house, child) == [True] * 3
    assert listed(house, child) == wanted, "what was handed over at the door stays on the act of that door"

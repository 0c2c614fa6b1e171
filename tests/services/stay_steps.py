"""Leave and return, belongings and money, and who belongs together: one step each for the tests of every change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.services import belongings, groups, presence, stays
from shelter_app.services.belongings import HandBack, NewMove, NewThing
from shelter_app.services.presence import Away
from tests.records import NOON, House

Step = Callable[[], object]
LEAVE = Away(Presence.ON_LEAVE, NOON, NOON + timedelta(hours=6), "театр", with_staff=True, agreed_by="директор")


def _amend(house: House, child: ResidentId) -> Step:
    stay = presence.go_away(child, LEAVE, by=house.duty)
    later = Away(Presence.ON_LEAVE, NOON, NOON + timedelta(hours=8), with_staff=True, agreed_by="директор")
    return lambda: presence.amend(stay, later, by=house.duty)


def _come_back(house: House, child: ResidentId) -> Step:
    presence.go_away(child, LEAVE, by=house.duty)
    return lambda: presence.come_back(child, NOON, "с воспитателем", by=house.duty)


def _hand_back(house: House, child: ResidentId) -> Step:
    belongings.add_thing(child, NewThing("мяч", "1", NOON), by=house.duty)
    stay = stays.current_stay(house.duty, child)
    return lambda: belongings.hand_back(stay, HandBack({0: True}, {}, "сам", NOON), by=house.duty)


def _link(house: House, child: ResidentId) -> Step:
    other = house.admit()
    return lambda: groups.link(child, other, GroupKind.SIBLINGS, by=house.case_worker)


def _unlink(house: House, child: ResidentId) -> Step:
    house.admit(group_with=child)
    return lambda: groups.unlink(child, by=house.case_worker)


def _set_kind(house: House, child: ResidentId) -> Step:
    house.admit(group_with=child)
    return lambda: groups.set_kind(child, GroupKind.RELATIVES, by=house.case_worker)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "presence.go_away": lambda house, child: lambda: presence.go_away(child, LEAVE, by=house.duty),
    "presence.amend": _amend,
    "presence.come_back": _come_back,
    "belongings.add_thing": lambda house, child: (
        lambda: belongings.add_thing(child, NewThing("мяч", "1", NOON), by=house.duty)
    ),
    "belongings.move_money": lambda house, child: (
        lambda: belongings.move_money(child, NewMove(1200_00, "KZT", NOON, "мать"), by=house.duty)
    ),
    "belongings.hand_back": _hand_back,
    "groups.link": _link,
    "groups.unlink": _unlink,
    "groups.set_kind": _set_kind,
}
LISTS = {"presence.history"}

"""Leave and return, belongings and money, and who belongs together: one step each for the tests of every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from shelter_app.domain.delays import LateBecause
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.domain.turned_away import TurnedAwayForm
from shelter_app.services import (
    belongings,
    closing,
    delays,
    follow_ups,
    groups,
    kin_requests,
    presence,
    stays,
    turned_away,
)
from shelter_app.services.belongings import HandBack, NewMove, NewThing
from shelter_app.services.presence import Away
from tests.records import NOON, House

Step = Callable[[], object]


def _leave(house: House, hours: int = 6) -> Away:
    now = house.clock.now
    return Away(Presence.ON_LEAVE, now, now + timedelta(hours=hours), "театр", with_staff=True, agreed_by="директор")


def _amend(house: House, child: ResidentId) -> Step:
    stay = presence.go_away(child, _leave(house), by=house.duty)
    later = _leave(house, hours=8)
    return lambda: presence.amend(stay, later, by=house.duty)


def _come_back(house: House, child: ResidentId) -> Step:
    presence.go_away(child, _leave(house), by=house.duty)
    return lambda: presence.come_back(child, house.clock.now, "с воспитателем", by=house.duty)


def _hand_back(house: House, child: ResidentId) -> Step:
    belongings.add_thing(child, NewThing("мяч", "1", house.clock.now), by=house.duty)
    stay = stays.current_stay(house.duty, child)
    return lambda: belongings.hand_back(stay, HandBack({0: True}, {}, "сам", house.clock.now), by=house.duty)


def _link(house: House, child: ResidentId) -> Step:
    other = house.admit()
    return lambda: groups.link(child, other, GroupKind.SIBLINGS, by=house.case_worker)


def _unlink(house: House, child: ResidentId) -> Step:
    house.admit(group_with=child)
    return lambda: groups.unlink(child, by=house.case_worker)


def _set_kind(house: House, child: ResidentId) -> Step:
    house.admit(group_with=child)
    return lambda: groups.set_kind(child, GroupKind.RELATIVES, by=house.case_worker)


TURNED_AWAY = TurnedAwayForm(NOON - timedelta(days=1), "нет трёх лет", "Дом ребёнка", "Малыш", under=3)


def _correct_turned_away(house: House, _child: ResidentId) -> Step:
    line = turned_away.record(TURNED_AWAY, by=house.duty)
    return lambda: turned_away.correct(
        line, replace(TURNED_AWAY, told_at=house.clock.now, told_whom="Сейтова"), by=house.duty
    )


def _add_stage(house: House, child: ResidentId) -> Step:
    stay = house.discharge(child).stay
    return lambda: follow_ups.add(stay, date(2028, 1, 1), "call", "второй год", by=house.case_worker)


def _write_down_request(house: House, child: ResidentId) -> Step:
    meant = kin_requests.meant("Рахимова Дилноза", "Юсупова Зухра", by=house.duty)
    one = next((line for line in meant if line.summary.resident_id == child), meant[0])
    return lambda: kin_requests.write_down(one, "Юсупова Зухра", "phone", "тётя, ищет девочку", by=house.duty)


def _reopen_case(house: House, child: ResidentId) -> Step:
    house.discharge(child)
    closing.close_case(child, "goals_achieved", "семья просит не звонить", by=house.case_worker)
    return lambda: closing.reopen_case(child, "семья просит о помощи", by=house.case_worker)


def missed(house: House, child: ResidentId, cause: str = "no_staff", words: str = "") -> LateBecause:
    """Why the nurse has not looked at the child within her two hours, which are over."""
    nurse = (one for one in house.store.summaries.due_of(child) if one.code == "R-07.nurse")
    due = next(nurse, None)
    started = house.store.stays.all("-admitted_at", resident_id=child)[0].admitted_at if due is None else due.started_at
    assert started is not None
    house.clock.now = max(house.clock.now, started + timedelta(hours=2, minutes=10))
    return LateBecause("R-07.nurse", started, cause, words)


def _say_why(house: House, child: ResidentId) -> Step:
    told = missed(house, child)
    return lambda: delays.say_why(child, told, by=house.duty)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "turned_away.record": lambda house, _child: lambda: turned_away.record(TURNED_AWAY, by=house.duty),
    "turned_away.correct": _correct_turned_away,
    "delays.say_why": _say_why,
    "follow_ups.add": _add_stage,
    "closing.reopen_case": _reopen_case,
    "kin_requests.write_down": _write_down_request,
    "presence.go_away": lambda house, child: lambda: presence.go_away(child, _leave(house), by=house.duty),
    "presence.amend": _amend,
    "presence.come_back": _come_back,
    "belongings.add_thing": lambda house, child: (
        lambda: belongings.add_thing(child, NewThing("мяч", "1", house.clock.now), by=house.duty)
    ),
    "belongings.move_money": lambda house, child: (
        lambda: belongings.move_money(child, NewMove(1200_00, "KZT", house.clock.now, "мать"), by=house.duty)
    ),
    "belongings.hand_back": _hand_back,
    "groups.link": _link,
    "groups.unlink": _unlink,
    "groups.set_kind": _set_kind,
}
ABOUT_NO_FILE = {
    "turned_away.record": "AFTER INSERT ON turned_away",
    "turned_away.correct": "AFTER UPDATE ON turned_away",
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "turned_away.look_through": lambda house, _child: lambda: turned_away.look_through(by=house.duty),
}
LISTS = {"presence.history", "turned_away.everybody", "turned_away.of"}

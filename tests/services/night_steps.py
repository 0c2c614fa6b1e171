"""The safety card and emergency openings as single steps: each change and each look with exactly one audit line."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Need
from shelter_app.services import browsing, journal, openings, safety
from tests.records import House

Step = Callable[[], object]


def _closed_to_duty(house: House, child: ResidentId) -> ResidentId:
    for one in openings.mine(by=house.duty):
        openings.end(one.resident_id, by=house.duty)
    journal.restrict(child, (), by=house.director)
    return child


def _open_in_emergency(house: House, child: ResidentId) -> Step:
    _closed_to_duty(house, child)
    return lambda: openings.begin(child, Need.DANGER, "отчим стоит у ворот и кричит", by=house.duty)


def _end_opening(house: House, child: ResidentId) -> Step:
    _open_in_emergency(house, child)()
    return lambda: openings.end(child, by=house.duty)


def _see_opening(house: House, child: ResidentId) -> Step:
    _open_in_emergency(house, child)()
    told = openings.unseen(by=house.director)[0]
    return lambda: openings.see(told.opening, "верно", by=house.director)


def _look_at_card(house: House, child: ResidentId) -> Step:
    _closed_to_duty(house, child)
    return lambda: safety.card(child, by=house.duty)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "openings.begin": _open_in_emergency,
    "openings.end": _end_opening,
    "openings.see": _see_opening,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "safety.card": _look_at_card,
    "browsing.see": lambda house, _: lambda: browsing.see(house.duty.staff.id, by=house.director),
}
LISTS = {
    "browsing.unseen",
    "openings.mine",
    "openings.of",
    "openings.this_month",
    "openings.to_telephone",
    "openings.unseen",
}

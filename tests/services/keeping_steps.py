"""Merging, separating, removing and restoring as steps for the tests of changes and looks."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.ids import ResidentId
from shelter_app.services import merging, trash
from tests.records import House

Step = Callable[[], object]


def _merge(house: House, child: ResidentId) -> Step:
    seen = merging.compare(child, house.admit(), by=house.director)
    return lambda: merging.merge(seen, {}, "внесена дважды", by=house.director)


def _separate(house: House, child: ResidentId) -> Step:
    seen = merging.compare(child, house.admit(), by=house.director)
    record = merging.merge(seen, {}, "внесена дважды", by=house.director)
    return lambda: merging.separate(record.id, "это сёстры", by=house.director)


def _remove(house: House, child: ResidentId) -> Step:
    contact = house.contact(child)
    return lambda: trash.remove(contact, "не тот ребёнок", by=house.case_worker)


def _restore(house: House, child: ResidentId) -> Step:
    thrown = trash.remove(house.contact(child), "не тот ребёнок", by=house.case_worker)
    return lambda: trash.restore(thrown.id, by=house.case_worker)


def _compare(house: House, child: ResidentId) -> Step:
    other = house.admit()
    return lambda: merging.compare(child, other, by=house.director)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "merging.merge": _merge,
    "merging.separate": _separate,
    "trash.remove": _remove,
    "trash.restore": _restore,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {"merging.compare": _compare}
LISTS = {"merging.of", "merging.stayed", "trash.of"}

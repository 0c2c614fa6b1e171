"""Covers as single steps: each change with exactly one audit line."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.covers import Cover, NewCover
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.month_grid import days_later
from shelter_app.domain.staff import Can, Role
from shelter_app.services import covers, residents
from shelter_app.services.residents import CaseForm
from tests.records import House

Step = Callable[[], object]


def coordinate(house: House, child: ResidentId, who: StaffId | None = None) -> None:
    """The case worker (or somebody else) coordinates this file."""
    resident = house.store.residents.get(child)
    member = house.case_worker.staff.id if who is None else who
    residents.edit_case(resident, CaseForm(member, resident.risk, resident.alerts, resident.story), by=house.director)


def new_cover(house: House, *, first: int = 0, days: int | None = 7, file: ResidentId | None = None) -> NewCover:
    """The nurse stands in for the case worker, so many days from today on; without ``days`` until it is ended."""
    begins = days_later(house.director.today(), first)
    ends = None if days is None else days_later(begins, days - 1)
    return NewCover(house.case_worker.staff.id, house.staff[Role.MEDICAL_WORKER].staff.id, begins, ends, file)


def covered(house: House, *, first: int = 0, days: int | None = 7, file: ResidentId | None = None) -> Cover:
    """That cover, given by the director."""
    return covers.give(new_cover(house, first=first, days=days, file=file), by=house.director).cover


def _give(house: House, child: ResidentId) -> Step:
    coordinate(house, child)
    return lambda: covers.give(new_cover(house, file=child), by=house.director)


def _end(house: House, child: ResidentId) -> Step:
    coordinate(house, child)
    cover = covered(house, file=child)
    return lambda: covers.end(cover.id, by=house.director)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {"covers.give": _give, "covers.end": _end}
LISTS = {"covers.planned", "covers.today", "covers.may_give"}
RIGHTS = {
    **dict.fromkeys(("covers.give", "covers.end", "covers.planned", "covers.may_give"), Can.EDIT_FILE),
    "covers.today": Can.LIST_RESIDENTS,
}
PARTS = (
    "covers.end_of_leaver", "covers.of_file", "covers.instead_of",
    *(f"cover_keys.{name}" for name in ("boxes_for", "follow", "forget", "seal")),
)  # fmt: skip

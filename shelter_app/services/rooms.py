"""Where people sleep: the rooms with how full they are, and moving somebody to another one at any hour."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from shelter_app.domain.centre import Room
from shelter_app.domain.dates import age_on
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import Sex
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import current_stay

_FOR = {"boys": Sex.MALE, "girls": Sex.FEMALE}
ASLEEP = (Presence.PRESENT, Presence.ON_LEAVE, Presence.HOSPITAL)
"""Who keeps a bed: those on leave or in hospital come back to it."""


@dataclass(frozen=True, slots=True)
class Berth:
    """A room with the beds taken by others, and what speaks against it for one person.

    ``advice`` holds codes: full, for_boys, for_girls, for_adults (a mothers' room for a child who came alone), apart
    (those they came with sleep elsewhere). It is never more than a hint, because a night with one bed too few is not
    decided by a program. ``beds_taken`` are the numbers of the beds that others have.
    """

    room: Room
    taken: int
    advice: tuple[str, ...] = ()
    beds_taken: frozenset[int] = frozenset()

    @property
    def free(self) -> int:
        """How many beds are left; below zero where more people than beds are written down."""
        return self.room.beds - self.taken


@allowed(Can.MOVE_ROOM)
def berths(resident_id: ResidentId, *, by: Session) -> tuple[Berth, ...]:
    """Every room of the house as it looks for this person, who is not counted among those in the beds."""
    resident = by.file(resident_id)
    person = by.store.people.get(resident.person_id)
    others = [line for line in by.store.summaries.here() if line.resident_id != resident_id]
    family = {line.room for line in others if resident.group_id is not None and line.group_id == resident.group_id}
    return _berths(by, others, person.sex, person.born, family)


@allowed(Can.ADMIT)
def for_arrival(
    sex: Sex | None, born: PartialDate, came_with: ResidentId | None = None, *, by: Session
) -> tuple[Berth, ...]:
    """Every room as it looks for somebody at the door, of whom no more is known than this."""
    others = by.store.summaries.here()
    with_whom = next((line for line in others if line.resident_id == came_with), None)
    group = with_whom.group_id if with_whom else None
    family = {line.room for line in others if line is with_whom or (group is not None and line.group_id == group)}
    return _berths(by, others, sex or Sex.UNKNOWN, born, family)


def _berths(
    by: Session, others: list[ResidentSummary], sex: Sex, born: PartialDate, family: set[str]
) -> tuple[Berth, ...]:
    sleeping = [line for line in others if line.presence in ASLEEP and line.room]
    beds: dict[str, set[int]] = {}
    for stays in by.store.stays.grouped(
        "resident_id", [line.resident_id for line in sleeping], "-admitted_at"
    ).values():
        if stays and stays[0].bed:
            beds.setdefault(stays[0].room, set()).add(stays[0].bed)
    taken = Counter(line.room for line in sleeping)
    return tuple(
        Berth(
            room,
            taken[room.name],
            _advice(room, taken[room.name], sex, born, family, by),
            frozenset(beds.get(room.name, ())),
        )
        for room in by.centre.rooms
    )


def _advice(room: Room, taken: int, sex: Sex, born: PartialDate, family: set[str], by: Session) -> tuple[str, ...]:
    found = ["full"] if taken >= room.beds else []
    meant = _FOR.get(room.who)
    if meant is not None and sex not in (meant, Sex.UNKNOWN):
        found.append(f"for_{room.who}")
    child = age_on(born, by.today()).surely_under(18)
    if room.who == "mothers" and child and room.name not in family:
        found.append("for_adults")
    if family - {""} and room.name not in family:
        found.append("apart")
    return tuple(found)


@allowed(Can.MOVE_ROOM)
def move(resident_id: ResidentId, room: str, bed: int = 0, *, by: Session) -> Stay:
    """Somebody sleeps in another room or bed from now on; the timeline keeps from where to where.

    An empty room says that nobody has decided yet, bed 0 that any of the room will do. A bed of somebody else is no
    refusal: two of a family may share one. Raises InvalidInput: room unknown or unchanged, bed unknown; NotFound where
    the person has left, Stale where somebody else changed the stay.
    """
    by.file(resident_id)
    before = current_stay(by, resident_id)
    known = next((one for one in by.centre.rooms if one.name == room), None)
    if room and known is None:
        raise InvalidInput(room="unknown")
    if bed and (known is None or not 0 < bed <= known.beds):
        raise InvalidInput(bed="unknown")
    if (room, bed) == (before.room, before.bed):
        raise InvalidInput(room="unchanged")
    with by.change("stay.room_changed", "residents", resident_id) as change:
        change.detail = place(room, bed)
        stay = by.store.stays.save(replace(before, room=room, bed=bed))
        came, went = place(before.room, before.bed), place(room, bed)
        way = f"{came} → {went}" if came and went else went or came
        record_event(by, resident_id, "room_changed", by.now(), stay_id=stay.id, note=way)
    return stay


def place(room: str, bed: int) -> str:
    """Room and number of the bed, as every language writes them: "Девочки, № 3"."""
    return f"{room}, № {bed}" if room and bed else room

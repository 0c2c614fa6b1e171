"""Where people sleep: the rooms with how full they are, and moving somebody to another one at any hour."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain.centre import Room
from shelter_app.domain.dates import age_on
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Presence, Stay
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
    decided by a program.
    """

    room: Room
    taken: int
    advice: tuple[str, ...] = ()

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
    sleeping = [line.room for line in others if line.presence in ASLEEP]
    family = {line.room for line in others if resident.group_id is not None and line.group_id == resident.group_id}
    return tuple(
        Berth(room, sleeping.count(room.name), _advice(room, sleeping.count(room.name), person, family, by))
        for room in by.centre.rooms
    )


def _advice(room: Room, taken: int, person: Person, family: set[str], by: Session) -> tuple[str, ...]:
    found = ["full"] if taken >= room.beds else []
    meant = _FOR.get(room.who)
    if meant is not None and person.sex not in (meant, Sex.UNKNOWN):
        found.append(f"for_{room.who}")
    child = age_on(person.born, by.today()).surely_under(18)
    if room.who == "mothers" and child and room.name not in family:
        found.append("for_adults")
    if family - {""} and room.name not in family:
        found.append("apart")
    return tuple(found)


@allowed(Can.MOVE_ROOM)
def move(resident_id: ResidentId, room: str, *, by: Session) -> Stay:
    """Somebody sleeps in another room from now on; the timeline keeps from where to where.

    An empty room says that nobody has decided yet. Raises InvalidInput: room unknown or unchanged, NotFound where the
    person has left, Stale where somebody else changed the stay.
    """
    by.file(resident_id)
    before = current_stay(by, resident_id)
    if room and all(one.name != room for one in by.centre.rooms):
        raise InvalidInput(room="unknown")
    if room == before.room:
        raise InvalidInput(room="unchanged")
    with by.change("stay.room_changed", "residents", resident_id) as change:
        change.detail = room
        stay = by.store.stays.save(replace(before, room=room))
        way = f"{before.room} → {room}" if before.room and room else room or before.room
        record_event(by, resident_id, "room_changed", by.now(), stay_id=stay.id, note=way)
    return stay

"""What other files and the contacts tell about the care for a child: parents beside it, a guardian by a document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final, Protocol

from shelter_app.domain import care
from shelter_app.domain.care import Family, Under
from shelter_app.domain.contacts import Contact
from shelter_app.domain.dates import PartialDate, age_on
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import GroupId, PersonId, ResidentId
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Discharge, Presence
from shelter_app.services.session import Session

_ADULT: Final = 18
_NOT_BESIDE: Final = (Presence.MISSING, Presence.HOSPITAL)


class _Stay(Protocol):
    @property
    def admitted_at(self) -> datetime: ...
    @property
    def presence(self) -> Presence: ...
    @property
    def presence_since(self) -> datetime | None: ...
    @property
    def discharge(self) -> Discharge | None: ...


def bond(by: Session, resident: Resident) -> GroupKind | None:
    """What binds somebody to those they came with, None for somebody alone; no wider word where nobody said one."""
    if resident.group_id is None:
        return None
    known = by.store.groups.find(resident.group_id)
    return known.kind if known is not None else GroupKind.SIBLINGS


def family_of(by: Session, resident: Resident, person: Person, contacts: Iterable[Contact] | None = None) -> Family:
    """What is told about one child, and to nobody whose files these are; ``contacts`` where they are read already."""
    parents = [
        under
        for other in _group(by, resident)
        for under in _beside(
            by.store.people.get(other.person_id).protective_born,
            person.protective_born,
            by.store.stays.all("-admitted_at", resident_id=other.id),
        )
    ]
    known = (
        contacts
        if contacts is not None
        else by.store.contacts.among("relation", care.GUARDIANS, resident_id=resident.id)
    )
    return Family(tuple(parents), care.has_guardian(known))


def families(
    by: Session, born: Mapping[PersonId, PartialDate], stays: Mapping[ResidentId, Sequence[_Stay]]
) -> dict[ResidentId, Family]:
    """The same of all files at once, in three questions; of whom nothing is told is not among them."""
    bound = [one.id for one in by.store.groups.all(kind=GroupKind.PARENT)]
    groups: dict[GroupId | None, list[Resident]] = defaultdict(list)
    for resident in by.store.residents.among("group_id", bound):
        groups[resident.group_id].append(resident)
    contacts: dict[ResidentId, list[Contact]] = defaultdict(list)
    for contact in by.store.contacts.among("relation", care.GUARDIANS):
        contacts[contact.resident_id].append(contact)
    unknown = PartialDate()
    parents = {
        child.id: tuple(
            under
            for other in members
            if other.id != child.id
            for under in _beside(
                born.get(other.person_id, unknown), born.get(child.person_id, unknown), stays.get(other.id, ())
            )
        )
        for members in groups.values()
        for child in members
    }
    told = parents.keys() | contacts.keys()
    return {one: Family(parents.get(one, ()), care.has_guardian(contacts.get(one, ()))) for one in told}


def _group(by: Session, resident: Resident) -> list[Resident]:
    """The others of a group of parent and child."""
    known = by.store.groups.find(resident.group_id) if resident.group_id is not None else None
    if known is None or known.kind is not GroupKind.PARENT:
        return []
    return [one for one in by.store.residents.all("number", group_id=known.id) if one.id != resident.id]


def _beside(grown: PartialDate, child: PartialDate, stays: Iterable[_Stay]) -> Iterator[Under]:
    """When somebody of the group was here, if surely grown up and old enough for the mother or father of this child."""
    for stay in stays:
        day = stay.admitted_at.date()
        older, younger = age_on(grown, day), age_on(child, day)
        far = younger.highest is None or (older.lowest or 0) - younger.highest >= care.YEARS_BETWEEN
        if not older.surely_at_least(_ADULT) or not far:
            continue
        # Whoever is missing or in hospital is not beside the child.
        away = stay.discharge is None and stay.presence in _NOT_BESIDE
        gone = stay.presence_since or stay.admitted_at
        yield Under(stay.admitted_at, gone if away else stay.discharge.at if stay.discharge else None)


def leaning_on(by: Session, residents: Collection[ResidentId]) -> frozenset[ResidentId]:
    """The files of parents and children whose duties may change with what was written into these."""
    known = by.store.residents.many(residents).values()
    return frozenset(other.id for one in known for other in _group(by, one)) - frozenset(residents)

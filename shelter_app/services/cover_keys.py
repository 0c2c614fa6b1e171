"""The keys of restricted files follow whoever stands in for their coordinator, and go when the cover is over."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.covers import Cover
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.security import compartments
from shelter_app.security.compartments import RecordKey
from shelter_app.security.members import PublicKeys
from shelter_app.services.session import Session


def boxes_for(by: Session, resident_id: ResidentId) -> list[bytes]:
    """The sealed keys of one file that this member may use today, because they stand in for its coordinator."""
    mine = [one.id for one in by.covers() if one.stands_in == by.staff.id]
    if not mine or resident_id not in by.granted():
        return []
    sealed = by.store.cover_keys.sealed(resident_id)
    return [sealed[one] for one in mine if one in sealed]


def seal(by: Session, key: RecordKey, resident_id: ResidentId, covers: Iterable[Cover]) -> None:
    """Seals the key of a file to whoever stands in by these covers; runs in a transaction."""
    for cover in covers:
        member = by.store.staff.get(cover.stands_in)
        if not member.can(Can.READ_RESTRICTED):
            continue
        holder = {member.slot_id: PublicKeys(member.seal_key, member.sign_key)}
        box = compartments.seal_for_members(key, holder)[member.slot_id]
        by.store.cover_keys.put(cover.id, resident_id, box)


def follow(by: Session, resident: Resident, key: RecordKey | None) -> None:
    """Seals a file that was restricted, or got another coordinator or key, to whoever stands in there now or later.

    Runs in a transaction; without a key nothing is sealed, and the file stays closed to them.
    """
    if key is None:
        return
    by.store.cover_keys.clear(resident.id)
    if resident.coordinator is None:
        return
    today, own = by.today(), (None, resident.id)
    known = by.store.covers.all(away=resident.coordinator, ended_at=None)
    seal(by, key, resident.id, [one for one in known if not one.over(today) and one.resident_id in own])


def forget(by: Session) -> None:
    """At every login: the keys of covers that are over are deleted; runs in a transaction."""
    today = by.today()
    over = [one.id for one in by.store.covers.all() if one.over(today)]
    if over:
        by.store.cover_keys.drop(over)

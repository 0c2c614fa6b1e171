"""Somebody who must not come near one child and turns up in the file of another: said, and set aside with a reason.

The warning names neither the child nor the file: that somebody is stopped is for everybody on duty, whose they are not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from shelter_app.domain.contacts import Contact, Permission, Right, StoppedElsewhere, maybe_same_person
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.names import fold
from shelter_app.domain.phones import Phone
from shelter_app.domain.staff import Can
from shelter_app.services.hashed import keyed_hash
from shelter_app.services.session import Session, allowed

CONFIRMED = "contact.another"
"""The line of the audit that somebody here is not the person who is stopped in another file."""

_OPEN = (Permission.ALLOWED, Permission.SUPERVISED, Permission.BY_ACT)


def stops(by: Session, resident_id: ResidentId, name: str, phones: Collection[Phone] = ()) -> tuple[Contact, ...]:
    """Everybody who may be of this name or number and is stopped in any other file, and was not set aside here.

    A reason that was given stands for this name alone: another name behind the same telephone is asked about again,
    and so is a stop that is written after it.
    """
    numbers = {phone.key for phone in phones if phone.e164}
    alike = by.store.search.find_stops(fold(name).split(), numbers)
    found = by.store.contacts.many(one for one, known in alike.items() if not known or maybe_same_person(known, name))
    return tuple(
        one
        for one in found.values()
        if one.resident_id != resident_id
        and one.stopped
        and (maybe_same_person(one.name, name) or any(phone.key in numbers for phone in one.phones if phone.e164))
        and by.store.audit.newest_about(resident_id, (CONFIRMED,), _subject(one, name, by)) is None
    )


def require(by: Session, resident_id: ResidentId, name: str, phones: Collection[Phone] = ()) -> None:
    """Stop here if whoever is named may be stopped in another file; raises StoppedElsewhere. Nobody is nobody."""
    if name.strip() and stops(by, resident_id, name, phones):
        number = by.store.residents.get(resident_id).number
        raise StoppedElsewhere(number, resident_id, name.strip(), tuple(phones))


def require_contact(by: Session, typed: Contact, before: Contact | None = None) -> None:
    """Stop here if a right is open to who may be stopped in another file; raises StoppedElsewhere.

    It is asked about at every change, because the right may be older than the stop; only closing is never held up.
    """
    opened = {right for right in Right if typed.written(right) in _OPEN}
    held = {right for right in Right if before is not None and before.written(right) in _OPEN}
    closing = before is not None and before.name == typed.name and opened < held
    if opened and not typed.stopped and not closing:
        require(by, typed.resident_id, typed.name, typed.phones)


def trusted(known: Iterable[Contact], by: Session) -> tuple[Contact, ...]:
    """The contacts as the door, the telephone and paper may trust them.

    Whatever was allowed to who may be stopped in another file counts as undecided until it is said that this is
    somebody else: the right may be older than the stop.
    """
    return tuple(_undecided(one) if _in_doubt(one, by) else one for one in known)


@allowed(Can.SEE_SAFETY_CARD)
def in_doubt(resident_id: ResidentId, *, by: Session) -> frozenset[ContactId]:
    """Who of the contacts of a file may be somebody who is stopped in another one."""
    by.file(resident_id)
    return frozenset(one.id for one in by.store.contacts.all(resident_id=resident_id) if _in_doubt(one, by))


@allowed(Can.SEE_SAFETY_CARD)
def reachable(resident_id: ResidentId, *, by: Session) -> tuple[Contact, ...]:
    """The contacts of a file as whoever dials may trust them."""
    by.file(resident_id)
    return trusted(by.store.contacts.all("name", resident_id=resident_id), by)


def _in_doubt(one: Contact, by: Session) -> bool:
    return not one.stopped and bool(stops(by, one.resident_id, one.name, one.phones))


def _undecided(one: Contact) -> Contact:
    for right in Right:
        if one.written(right) in _OPEN:
            one = one.with_right(right, Permission.UNDECIDED)
    return one


@allowed(Can.EDIT_CONTACTS)
def confirm_another(
    resident_id: ResidentId, name: str, why: str, phones: Collection[Phone] = (), *, by: Session
) -> None:
    """Writes into the audit why whoever is meant here is not the one who is stopped in another file.

    Raises InvalidInput without a reason. Only who may edit contacts says so; whoever is on duty asks them.
    """
    by.file(resident_id)
    if not why.strip():
        raise InvalidInput(another="empty")
    for one in stops(by, resident_id, name, phones):
        by.looked(CONFIRMED, resident_id, subject=_subject(one, name, by), reason=why.strip())


def _subject(stop: Contact, name: str, by: Session) -> str:
    """The stop and, as a keyed hash, the name that is not its name."""
    return f"{stop.id} {keyed_hash(' '.join(sorted(fold(name).split())), by)}"

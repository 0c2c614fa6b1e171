"""One person in the files of brothers and sisters: a stop goes to all of them, anybody else where it is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from shelter_app.domain.contacts import Contact, Permission, Right, surely_same_person
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import groups
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import visible


@dataclass(frozen=True, slots=True)
class KnownElsewhere:
    """Somebody who stands in the file of a brother or sister and not yet in this one."""

    contact: Contact
    child: ResidentSummary


@allowed(Can.SEE_SAFETY_CARD)
def siblings_here(resident_id: ResidentId, *, by: Session) -> tuple[ResidentSummary, ...]:
    """The brothers and sisters who are here and whose files this member may read."""
    resident = by.file(resident_id)
    if groups.bond(by, resident) is not GroupKind.SIBLINGS:
        return ()
    others = by.store.residents.all("number", group_id=resident.group_id, status=CaseStatus.OPEN)
    lines = by.store.summaries.many(one.id for one in others if one.id != resident_id)
    found = sorted(lines.values(), key=lambda line: line.number)
    return tuple(line for line in visible(by, found) if line.named)


@allowed(Can.EDIT_CONTACTS)
def known_elsewhere(resident_id: ResidentId, *, by: Session) -> tuple[KnownElsewhere, ...]:
    """Who stands in the files of brothers and sisters and not in this one, each person once, a stop first."""
    seen = list(by.store.contacts.all(resident_id=resident_id))
    found: list[KnownElsewhere] = []
    for child in siblings_here(resident_id, by=by):
        for contact in by.store.contacts.all("name", resident_id=child.resident_id):
            if not any(surely_same_person(one.name, contact.name) for one in seen):
                seen.append(contact)
                found.append(KnownElsewhere(contact, child))
    for number in dict.fromkeys(one.child.number for one in found):
        shown = next(one.child for one in found if one.child.number == number)
        by.looked("card.viewed", shown.resident_id, subject=number)
    return tuple(sorted(found, key=lambda one: not one.contact.stopped))


@allowed(Can.EDIT_CONTACTS)
def take_over(contact: Contact, resident_id: ResidentId, *, by: Session) -> Contact:
    """Writes somebody from a sibling's file into this one; what they may do is decided for each child by itself.

    Raises InvalidInput where the contact's file is not that of a brother or sister.
    """
    contact = by.store.contacts.get(contact.id)
    by.file(contact.resident_id)
    if all(child.resident_id != contact.resident_id for child in siblings_here(resident_id, by=by)):
        raise InvalidInput(name="not_a_sibling")
    with by.change("contact.added", "contacts", resident_id) as change:
        added = by.store.contacts.add(_for_sibling(contact, resident_id))
        change.subject = str(added.id)
        return added


def reached_by(contact: Contact, asked: Iterable[ResidentId], by: Session) -> tuple[ResidentId, ...]:
    """Into whose files this contact goes as well: all siblings for a stop, the ``asked`` ones for anybody else."""
    wanted = set(asked)
    family = (one.resident_id for one in siblings_here(contact.resident_id, by=by))
    return tuple(one for one in family if contact.stopped or one in wanted)


def stored(typed: Contact, by: Session) -> Contact:
    """Adds a contact, or completes what came from a sibling's file and about which nothing was decided here yet."""
    if siblings_here(typed.resident_id, by=by):
        for one in by.store.contacts.all(resident_id=typed.resident_id):
            open_still = all(one.written(right) is Permission.UNDECIDED for right in Right)
            if open_still and not one.stopped and surely_same_person(one.name, typed.name):
                return by.store.contacts.save(replace(typed, id=one.id, version=one.version))
    return by.store.contacts.add(typed)


def spread(contact: Contact, residents: Iterable[ResidentId], by: Session) -> None:
    """Writes a contact into these files; runs inside the change. Who stands there already only gains a stop."""
    for resident_id in residents:
        known = by.store.contacts.all(resident_id=resident_id)
        same = next((one for one in known if surely_same_person(one.name, contact.name)), None)
        if same is None:
            by.store.contacts.add(_for_sibling(contact, resident_id))
        elif contact.stopped and not same.stopped:
            must_not, suspected = contact.must_not, contact.under_suspicion
            stopped = replace(same, must_not=same.must_not or must_not, suspected=same.suspected or suspected)
            by.store.contacts.save(replace(stopped, lifted_why="", lifted_by=None, lifted_on=None))


def _for_sibling(contact: Contact, resident_id: ResidentId) -> Contact:
    """The same person in another file: how to reach them and every stop, but no right that nobody has decided there."""
    stays = contact.must_not
    return replace(
        contact,
        id=ContactId(new_id()),
        resident_id=resident_id,
        inform=_barred(contact.inform),
        call=_barred(contact.call),
        visit=_barred(contact.visit),
        collect=_barred(contact.collect),
        decided_by=contact.decided_by if stays or contact.prohibited else "",
        valid_until=None,
        decisions=(),
        suspected=contact.suspected,
        version=0,
    )


def _barred(permission: Permission) -> Permission:
    return permission if permission is Permission.FORBIDDEN else Permission.UNDECIDED

"""One person in the files of brothers and sisters: what is forbidden goes to all, anybody else where it is asked for.

A prohibition reaches the files that its writer may not read as well: the child in them is in the same danger. Who
belongs to such a file is part of its secret, so nothing here tells the writer that there is one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from shelter_app.domain.contacts import Contact, Permission, Right, entered_twice, surely_same_person
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.family import bond
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import visible

_KIN = (GroupKind.PARENT, GroupKind.RELATIVES)
_TOLD = ("relation", "phones", "address", "languages", "address_secret", "capacity", "note")


@dataclass(frozen=True, slots=True)
class KnownElsewhere:
    """Somebody who stands in the file of a brother or sister and not yet in this one."""

    contact: Contact
    child: ResidentSummary


@allowed(Can.SEE_SAFETY_CARD)
def siblings_here(resident_id: ResidentId, *, by: Session) -> tuple[ResidentSummary, ...]:
    """The brothers and sisters who are here and whose files this member may read."""
    resident = by.file(resident_id)
    family = _others(by, resident) if bond(by, resident) is GroupKind.SIBLINGS else ()
    lines = by.store.summaries.many(one.id for one in family if one.status is CaseStatus.OPEN)
    found = sorted(lines.values(), key=lambda line: line.number)
    return tuple(line for line in visible(by, found) if line.named)


def _others(by: Session, resident: Resident) -> list[Resident]:
    """Everybody else of the group, here or not, whoever may read their files."""
    if resident.group_id is None:
        return []
    group = by.store.residents.all("number", group_id=resident.group_id)
    return [one for one in group if one.id != resident.id and one.merged_into is None]


def _in_danger(contact: Contact, by: Session) -> tuple[ResidentId, ...]:
    """Whose files must know what is forbidden to this person: those of brothers and sisters, here or gone already.

    A mother's or a relative's file takes over who must not come near at all; single rights are another matter there.
    Nobody is forbidden to be near themselves: an elder brother's own file does not hold him as a danger.
    """
    resident = by.store.residents.get(contact.resident_id)
    kind = bond(by, resident)
    if kind is not GroupKind.SIBLINGS and not (contact.stopped and kind in _KIN):
        return ()
    return tuple(one.id for one in _others(by, resident) if not _is_themselves(by, one, contact))


def _is_themselves(by: Session, resident: Resident, contact: Contact) -> bool:
    names = by.store.people.get(resident.person_id).names
    return any(surely_same_person(record.name.full, contact.name) for record in names)


def share_stops(residents: Iterable[ResidentId], by: Session) -> tuple[ResidentId, ...]:
    """Writes into files that belong together now what was forbidden in each before, inside the change that links them.

    Who must not come near at all is stopped in every one; a single right that was decided elsewhere stays as it is.
    Tells which files were reached.
    """
    reached: dict[ResidentId, None] = {}
    for resident_id in residents:
        for contact in by.store.contacts.all("name", resident_id=resident_id):
            if contact.prohibited:
                files = _in_danger(contact, by)
                spread(contact, files, by, over=contact.stopped)
                reached.update(dict.fromkeys(files))
    return tuple(reached)


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


def newly_barred(before: Contact | None, now: Contact) -> tuple[Right, ...]:
    """What is forbidden from now on; everything is where somebody was not stopped before and is by now."""
    if now.stopped and (before is None or not before.stopped):
        return tuple(Right)
    held = () if before is None else before.prohibited
    return tuple(right for right in now.prohibited if right not in held)


def reached_by(
    contact: Contact, asked: Iterable[ResidentId], by: Session, *, before: Contact | None = None
) -> tuple[ResidentId, ...]:
    """Into whose files this contact goes as well: those of the whole family where something is forbidden that was not
    ``before``, whether or not this member may read them; else the ``asked`` ones."""
    if newly_barred(before, contact):
        return _in_danger(contact, by)
    wanted = set(asked)
    readable = (one.resident_id for one in siblings_here(contact.resident_id, by=by))
    return tuple(one for one in readable if one in wanted)


def twin(typed: Contact, by: Session) -> Contact | None:
    """Who stands in this file already under that name, unless number or relation says that it is another person.

    An entry that came from a sibling's file and by which nothing was allowed yet is completed instead. A stop is never
    held up by this: it is written down beside what is there.
    """
    if typed.stopped:
        return None
    sibling = bool(siblings_here(typed.resident_id, by=by))
    for one in by.store.contacts.all(resident_id=typed.resident_id):
        if not entered_twice(one.name, typed.name) or (sibling and _open_still(one)):
            continue
        relations = {one.relation, typed.relation} - {""}
        numbers = [{phone.key for phone in each.phones} for each in (one, typed)]
        if len(relations) < 2 and not (all(numbers) and numbers[0].isdisjoint(numbers[1])):
            return one
    return None


def _open_still(one: Contact) -> bool:
    closed = (Permission.UNDECIDED, Permission.FORBIDDEN)
    return not one.stopped and all(one.written(right) in closed for right in Right)


def stored(typed: Contact, by: Session) -> Contact:
    """Adds a contact, or completes what came from a sibling's file and by which nothing was allowed here yet."""
    if siblings_here(typed.resident_id, by=by):
        for one in by.store.contacts.all(resident_id=typed.resident_id):
            if _open_still(one) and surely_same_person(one.name, typed.name):
                return by.store.contacts.save(_completed(one, typed))
    return by.store.contacts.add(typed)


def _completed(one: Contact, typed: Contact) -> Contact:
    """The entry with what was typed now; what nobody typed stays, and so does every prohibition."""
    said = {name: getattr(typed, name) or getattr(one, name) for name in _TOLD}
    kept = [right for right in one.prohibited if typed.written(right) is Permission.UNDECIDED]
    whole = replace(typed, id=one.id, version=one.version, **said)
    for right in kept:
        whole = whole.with_right(right, Permission.FORBIDDEN)
    latest = (whole.decided_by, whole.valid_until)
    return replace(whole, decisions=tuple(d for d in one.pinned(kept) if (d.by, d.until) != latest))


def spread(
    contact: Contact,
    residents: Iterable[ResidentId],
    by: Session,
    *,
    before: Contact | None = None,
    said: str = "",
    over: bool = True,
) -> str:
    """Writes a contact into these files, inside the change, and tells for the audit into which ones, after ``said``.

    Who stands there already only gains what is forbidden anew; what was decided there about other rights stays, and so
    does what was decided about these where it is not written ``over``.
    """
    barred, numbers = newly_barred(before, contact), []
    for resident_id in residents:
        known, resident = by.store.contacts.all(resident_id=resident_id), by.store.residents.get(resident_id)
        same = next((one for one in known if surely_same_person(one.name, contact.name)), None)
        anew = [one for one in barred if over or same is None or same.written(one) is Permission.UNDECIDED]
        if same is None:
            sibling = bond(by, resident) is GroupKind.SIBLINGS
            # What somebody is to the mother they are not to her child.
            fresh = _for_sibling(contact, resident_id)
            by.store.contacts.add(fresh if sibling else replace(fresh, relation=""))
        elif (kept := _kept_away(same, contact, anew)) != same:
            by.store.contacts.save(kept)
        numbers.append(resident.number)
    return " ".join(filter(None, (said, *sorted(numbers))))


def _kept_away(same: Contact, contact: Contact, barred: Collection[Right]) -> Contact:
    """The entry of another file for the same person with what is forbidden by this one."""
    kept = same
    if contact.stopped and not same.stopped:
        must_not, suspected = contact.must_not, contact.under_suspicion
        kept = replace(same, must_not=same.must_not or must_not, suspected=same.suspected or suspected)
        kept = replace(kept, lifted_why="", lifted_by=None, lifted_on=None)
    for right in barred:
        if contact.written(right) is Permission.FORBIDDEN and same.written(right) is not Permission.FORBIDDEN:
            kept = kept.decided(right, Permission.FORBIDDEN, contact.decided_by_for(right), None)
    return kept


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

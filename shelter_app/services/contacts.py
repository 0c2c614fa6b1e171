"""Guardians, relatives and officials: who may do what, and the log of calls, visits and letters."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from shelter_app.domain import phones
from shelter_app.domain.contacts import (
    Contact,
    ContactEvent,
    ContactForbidden,
    ContactResult,
    Direction,
    Permission,
    Right,
    RightDecision,
    same_person,
    surely_same_person,
)
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.names import fold
from shelter_app.domain.relations import understood
from shelter_app.domain.staff import Can
from shelter_app.services import kin_contacts, stopped_elsewhere, suspicion
from shelter_app.services.callers import Caller, once, seen
from shelter_app.services.residents import matched
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.storage.search import Asked

_FEWEST_LETTERS = 2
_GRANTING = (Permission.ALLOWED, Permission.SUPERVISED, Permission.BY_ACT)


@dataclass(frozen=True, slots=True)
class ContactForm:
    """Everything about one contact as typed; the constructor names what is missing.

    The right to collect needs ``decided_by``: who decided it. Saying that somebody must not come near needs no
    decision, because stopping is always safe. Whoever is ``suspected`` is stopped until the director decides otherwise:
    ``lifted_why`` is that decision's reason.
    """

    name: str
    relation: str = ""
    phones: tuple[str, ...] = ()
    address: str = ""
    languages: tuple[str, ...] = ()
    inform: Permission = Permission.UNDECIDED
    call: Permission = Permission.UNDECIDED
    visit: Permission = Permission.UNDECIDED
    collect: Permission = Permission.UNDECIDED
    must_not: bool = False
    address_secret: bool = False
    suspected: bool = False
    capacity: str = ""
    decided_by: str = ""
    valid_until: date | None = None
    note: str = ""
    lifted_why: str = ""

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if not self.name.strip():
            problems["name"] = "empty"
        granting = (Permission.ALLOWED, Permission.BY_ACT)
        if self.collect in granting and not self.decided_by.strip() and not self._stopped:
            problems["decided_by"] = "collect_needs_decision"
        if problems:
            raise InvalidInput(**problems)

    @property
    def _stopped(self) -> bool:
        return self.must_not or (self.suspected and not self.lifted_why.strip())

    def contact(self, contact_id: ContactId, resident_id: ResidentId, version: int = 0) -> Contact:
        """The contact these words describe; telephone numbers keep their spelling beside the international form."""
        numbers = tuple(phones.parse(text) for text in self.phones if text.strip())
        return Contact(
            contact_id,
            resident_id,
            self.name.strip(),
            self.relation,
            numbers,
            self.address.strip(),
            self.languages,
            self.inform,
            self.call,
            self.visit,
            self.collect,
            self.must_not,
            self.address_secret,
            self.suspected,
            self.capacity.strip(),
            self.decided_by.strip(),
            self.valid_until,
            self.note.strip(),
            version=version,
        )


@allowed(Can.EDIT_CONTACTS)
def add(resident_id: ResidentId, form: ContactForm, *, also_for: Collection[ResidentId] = (), by: Session) -> Contact:
    """Adds a contact to a resident's file; raises InvalidInput where the name is that of somebody in it already.

    Raises StoppedElsewhere where anything is allowed to who may be stopped in any other file.
    ``also_for`` are brothers and sisters into whose files it goes as well; what is forbidden goes into those of all.
    """
    by.file(resident_id)
    typed = suspicion.weighed(None, form.contact(ContactId(new_id()), resident_id), form.lifted_why.strip(), by)
    if stop_against(typed, by.store.contacts.all(resident_id=resident_id)) is not None:
        raise InvalidInput(name="forbidden")
    if kin_contacts.twin(typed, by) is not None:
        raise InvalidInput(name="known")
    stopped_elsewhere.require_contact(by, typed)
    family = kin_contacts.reached_by(typed, also_for, by)
    with by.change("contact.added", "contacts", resident_id, *family) as change:
        contact = kin_contacts.stored(typed, by)
        change.subject, change.detail = str(contact.id), kin_contacts.spread(contact, family, by)
    return contact


@allowed(Can.LOG_CONTACT)
def forbid(
    resident_id: ResidentId,
    name: str,
    relation: str = "",
    phones: tuple[str, ...] = (),
    note: str = "",
    *,
    said_by: str = "",
    by: Session,
) -> Contact:
    """Writes down that somebody must not come near, on the word of ``said_by``: stopping is open to everyone on duty.

    It only ever adds: whoever may not edit contacts can close a door at night, but open or change none.
    """
    form = ContactForm(name, relation, phones, must_not=True, decided_by=said_by, note=note)
    by.file(resident_id)
    typed = form.contact(ContactId(new_id()), resident_id)
    family = kin_contacts.reached_by(typed, (), by)
    with by.change("contact.forbidden", "contacts", resident_id, *family) as change:
        contact = by.store.contacts.add(typed)
        change.subject, change.detail = str(contact.id), kin_contacts.spread(contact, family, by)
    return contact


def stop_against(typed: Contact, known: Iterable[Contact]) -> Contact | None:
    """Another entry of the file for surely the same person that forbids what this one would open, if there is one."""
    if typed.stopped:
        return None
    granted = {right for right in Right if typed.written(right) in _GRANTING}
    return next(
        (
            one
            for one in known
            if one.id != typed.id
            and (one.stopped or granted.intersection(one.prohibited))
            and surely_same_person(one.name, typed.name)
        ),
        None,
    )


@allowed(Can.EDIT_CONTACTS)
def edit(contact: Contact, form: ContactForm, *, by: Session) -> Contact:
    """Stores a contact as now typed; raises Stale where somebody changed it meanwhile.

    Where the form decides some rights differently, its authority and term are about those; the others keep their own.
    Where it decides none differently, a changed term is the renewal of the latest decision. A suspicion once written
    down is set aside by the director alone, with a reason; raises NotAllowed for everybody else.
    """
    contact = by.store.contacts.unchanged(contact)
    by.file(contact.resident_id)
    typed = form.contact(contact.id, contact.resident_id, contact.version)
    typed = suspicion.weighed(contact, typed, form.lifted_why.strip(), by)
    if stop_against(typed, by.store.contacts.all(resident_id=contact.resident_id)) is not None:
        raise InvalidInput(name="forbidden")
    stopped_elsewhere.require_contact(by, typed, contact)
    lifted = contact.under_suspicion and not typed.under_suspicion
    family = kin_contacts.reached_by(typed, (), by, before=contact)
    action = "contact.cleared" if lifted else "contact.edited"
    with by.change(action, "contacts", contact.resident_id, *family) as change:
        said = "must_not" if typed.stopped and not contact.stopped else ""
        change.subject = str(contact.id)
        change.detail = kin_contacts.spread(typed, family, by, before=contact, said=said)
        return by.store.contacts.save(replace(typed, decisions=_kept(contact, typed)))


def _kept(before: Contact, typed: Contact) -> tuple[RightDecision, ...]:
    same = [right for right in Right if before.written(right) is typed.written(right)]
    if len(same) == len(Right):
        return before.decisions
    latest = (typed.decided_by, typed.valid_until)
    return tuple(one for one in before.pinned(same) if (one.by, one.until) != latest)


@allowed(Can.EDIT_CONTACTS)
def decide(
    contact: Contact, right: Right, permission: Permission, decided_by: str, until: date | None, *, by: Session
) -> Contact:
    """Decides one right of one contact, naming who decided and until when; the other rights keep their decisions.

    Raises Stale where somebody changed the contact after it was shown.
    """
    if permission in (Permission.ALLOWED, Permission.BY_ACT) and not decided_by.strip():
        raise InvalidInput(decided_by="empty")
    contact = by.store.contacts.unchanged(contact)
    by.file(contact.resident_id)
    changed = contact.decided(right, permission, decided_by.strip() or contact.decided_by_for(right), until)
    if permission in _GRANTING:
        stop = stop_against(changed, by.store.contacts.all(resident_id=contact.resident_id))
        if stop is not None:
            raise ContactForbidden(stop.id, right)
    stopped_elsewhere.require_contact(by, changed, contact)
    family = kin_contacts.reached_by(changed, (), by, before=contact)
    with by.change("contact.decided", "contacts", contact.resident_id, *family) as change:
        change.subject, said = str(contact.id), f"{right.value}={permission.value}"
        change.detail = kin_contacts.spread(changed, family, by, before=contact, said=said)
        return by.store.contacts.save(changed)


@allowed(Can.SEE_SAFETY_CARD)
def of(resident_id: ResidentId, *, by: Session) -> list[Contact]:
    """The contacts of one file, prohibitions first, then by name."""
    by.file(resident_id)
    found = by.store.contacts.all("name", resident_id=resident_id)
    return sorted(found, key=lambda contact: not contact.stopped)


@allowed(Can.SEE_SAFETY_CARD)
def one(contact_id: ContactId, resident_id: ResidentId, *, by: Session) -> Contact:
    """One contact of a file as it is stored now; raises NotFound where it was taken out meanwhile."""
    by.file(resident_id)
    found = by.store.contacts.get(contact_id)
    if found.resident_id != resident_id:
        raise NotFound("contacts")
    return found


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """One contact as just happened; siblings share the entry through ``also_for``."""

    contact_id: ContactId | None
    with_whom: str
    medium: str
    direction: Direction
    at: datetime
    result: ContactResult
    minutes: int | None = None
    summary: str = ""
    next_on: date | None = None
    also_for: tuple[ResidentId, ...] = ()

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if self.contact_id is None and not self.with_whom.strip():
            problems["with_whom"] = "empty"
        if not self.medium:
            problems["medium"] = "empty"
        if self.minutes is not None and not 0 <= self.minutes <= 24 * 60:
            problems["minutes"] = "range"
        if problems:
            raise InvalidInput(**problems)


_RIGHT_OF_MEDIUM = {"phone": Right.CALL, "video": Right.CALL, "visit": Right.VISIT, "in_person": Right.VISIT}


@allowed(Can.LOG_CONTACT)
def log(resident_id: ResidentId, entry: ContactEntry, *, by: Session) -> ContactEvent:
    """Writes a contact into the log of the resident (and the named siblings).

    An outgoing call to somebody who must not be contacted is refused, for what stands in any other file as well; that
    they called or came is always recorded.
    """
    residents = tuple(dict.fromkeys((resident_id, *entry.also_for)))
    for one in residents:
        by.file(one)
    if entry.at > by.now():
        raise InvalidInput(at="in_future")
    name = entry.with_whom.strip()
    if entry.contact_id is not None:
        contact = by.store.contacts.get(entry.contact_id)
        if contact.resident_id not in residents:
            raise NotFound("contacts")
        name = name or contact.name
        if entry.direction is Direction.OUTGOING:
            contact.require(_RIGHT_OF_MEDIUM.get(entry.medium, Right.INFORM), by.today())
    if entry.direction is Direction.OUTGOING:
        _require_not_stopped(by, residents, name, _RIGHT_OF_MEDIUM.get(entry.medium, Right.INFORM))
        known = by.store.contacts.find(entry.contact_id) if entry.contact_id is not None else None
        for one in residents:
            stopped_elsewhere.require(by, one, name, known.phones if known is not None else ())
    with by.change("contact.logged", "contacts", *residents) as change:
        event = add_entry(by, residents, name, entry)
        change.subject = str(event.id)
        return event


def add_entry(by: Session, residents: tuple[ResidentId, ...], name: str, entry: ContactEntry) -> ContactEvent:
    """One line of the log inside the change that is open."""
    event = ContactEvent(
        ContactId(new_id()),
        residents,
        entry.contact_id,
        name,
        entry.medium,
        entry.direction,
        entry.at,
        entry.result,
        by.staff.id,
        entry.minutes,
        entry.summary.strip(),
        entry.next_on,
        by.now(),
    )
    return by.store.contact_log.add(event)


def _require_not_stopped(by: Session, residents: tuple[ResidentId, ...], name: str, right: Right) -> None:
    """A person stopped for any of the siblings is stopped for the call, also where only the name was typed."""
    for resident_id in residents:
        for contact in by.store.contacts.all(resident_id=resident_id):
            if contact.permission(right, by.today()) is Permission.FORBIDDEN and same_person(contact.name, name):
                contact.require(right, by.today())


@allowed(Can.OPEN_FILE)
def log_of(resident_id: ResidentId, *, by: Session) -> list[ContactEvent]:
    """The contact log of one file, newest first."""
    by.file(resident_id)
    return by.store.contact_log.of(resident_id)


@allowed(Can.SEE_SAFETY_CARD)
def who_is_calling(text: str, *, limit: int = 50, by: Session) -> list[Caller]:
    """Contacts whose number, name or relation fits: who must not come near first, other prohibitions, everybody else.

    From a restricted file somebody else is only warned of a prohibition, without a name: whoever is on the telephone
    must be stopped by everyone on duty. What is found stands in the audit: a keyed hash of what was typed and the
    numbers of the files it led to.
    """
    words = tuple(fold(text).split())
    asked = Asked(words if sum(map(len, words)) >= _FEWEST_LETTERS else (), phones.search_keys(text))
    granted = by.granted()
    ids = by.store.search.find_contacts(asked, granted=granted, limit=limit)
    ids = list(dict.fromkeys((*_by_relation(by, text, granted, limit), *ids)))
    found = by.store.contacts.many(ids)
    children = by.store.summaries.many({contact.resident_id for contact in found.values()})
    lines = (found[one] for one in ids if found[one].resident_id in children)
    callers = once(seen(one, children[one.resident_id], granted) for one in lines)
    if callers:
        matched(text, (caller.resident_number for caller in callers), by=by)
    return callers


def _by_relation(by: Session, text: str, granted: Collection[ResidentId], limit: int) -> list[ContactId]:
    """Contacts by what they are to the child ("stepfather"), alone or beside a name: their own, or the child's."""
    said = understood(text, by.reference.list("relation"))
    if not said.codes:
        return []
    asked = Asked(said.rest, relations=said.codes)
    found = by.store.search.find_contacts(asked, granted=granted, limit=limit)
    if said.rest:
        search = by.store.search
        named = by.store.summaries.many(search.find(said.rest, limit=limit) or search.find_near(said.rest, limit=limit))
        files = [one.resident_id for one in named.values() if not one.restricted or one.resident_id in granted]
        children = by.store.contacts.among("resident_id", files)
        found += [one.id for one in children if one.relation in said.codes]
    return found

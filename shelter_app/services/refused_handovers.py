"""Somebody came for a child and was not given it: the contact log keeps that, and the director is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from shelter_app.domain.contacts import Contact, ContactEvent, ContactResult, Direction, Permission, Right
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import AlreadyLeft
from shelter_app.services.contacts import ContactEntry, add_entry
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import current_stay, is_open

REFUSED_HANDOVER: Final = "handover_refused"
"""The fact that somebody came for a child and left without it; what follows from it is a rule of the profile."""


@allowed(Can.LOG_CONTACT)
def offered(resident_id: ResidentId, *, by: Session) -> list[Contact]:
    """Who may have come for this child, whoever must not have it first; that they were shown is written down."""
    by.looked("contacts.offered", resident_id, subject=by.file(resident_id).number)
    known, today = by.store.contacts.all("name", resident_id=resident_id), by.today()
    return sorted(known, key=lambda one: one.permission(Right.COLLECT, today) is not Permission.FORBIDDEN)


@allowed(Can.LOG_CONTACT)
def record(
    resident_ids: Sequence[ResidentId],
    who: str,
    told: str,
    *,
    contact_id: ContactId | None = None,
    at: datetime | None = None,
    by: Session,
) -> ContactEvent:
    """Writes that somebody came for these children, ``at`` this hour or now, and was sent away; nobody leaves by it.

    ``told`` is what happened, in words. From this minute the director has it among what waits, one for each child.
    Raises InvalidInput (with_whom) where nobody is named and (at) for an hour still to come or before the stay,
    NotFound for a contact of another file, AlreadyLeft.
    """
    now, residents = by.now(), tuple(dict.fromkeys(resident_ids))
    at = at or now
    if at > now:
        raise InvalidInput(at="in_future")
    entry = ContactEntry(
        contact_id, who, "in_person", Direction.INCOMING, at, ContactResult.REFUSED, summary=told,
        also_for=residents[1:],
    )  # fmt: skip
    if not all(is_open(by.file(one)) for one in residents):
        raise AlreadyLeft
    if any(at < current_stay(by, one).admitted_at.replace(second=0, microsecond=0) for one in residents):
        raise InvalidInput(at="before_admission")
    contact = by.store.contacts.get(contact_id) if contact_id is not None else None
    if contact is not None and contact.resident_id not in residents:
        raise NotFound("contacts")
    name = who.strip() or (contact.name if contact is not None else "")
    with by.change("contact.handover_refused", "contacts", *residents) as change:
        event = add_entry(by, residents, name, entry)
        change.subject = str(event.id)
        for one in residents:
            stay = current_stay(by, one)
            record_event(by, one, REFUSED_HANDOVER, at, stay_id=stay.id, evidence=name)
        return event

"""Somebody came for a child and was not given it: the contact log keeps that, and the director is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from shelter_app.domain.contacts import ContactEvent, ContactResult, Direction
from shelter_app.domain.errors import NotFound
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
def record(
    resident_ids: Sequence[ResidentId], who: str, told: str, *, contact_id: ContactId | None = None, by: Session
) -> ContactEvent:
    """Writes that somebody came for these children now and was sent away; nobody leaves by it.

    ``told`` is what happened, in words. From this minute the director has it among what waits, one for each child.
    Raises InvalidInput (with_whom) where nobody is named, NotFound for a contact of another file, AlreadyLeft.
    """
    now, residents = by.now(), tuple(dict.fromkeys(resident_ids))
    entry = ContactEntry(
        contact_id, who, "in_person", Direction.INCOMING, now, ContactResult.REFUSED, summary=told,
        also_for=residents[1:],
    )  # fmt: skip
    if not all(is_open(by.file(one)) for one in residents):
        raise AlreadyLeft
    contact = by.store.contacts.get(contact_id) if contact_id is not None else None
    if contact is not None and contact.resident_id not in residents:
        raise NotFound("contacts")
    name = who.strip() or (contact.name if contact is not None else "")
    with by.change("contact.handover_refused", "contacts", *residents) as change:
        event = add_entry(by, residents, name, entry)
        change.subject = str(event.id)
        for one in residents:
            stay = current_stay(by, one)
            record_event(by, one, REFUSED_HANDOVER, now, stay_id=stay.id, evidence=name)
        return event

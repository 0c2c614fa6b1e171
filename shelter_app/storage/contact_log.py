"""The log of contacts per resident; one entry may stand in the log of several siblings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from shelter_app.domain.contacts import ContactEvent
from shelter_app.domain.ids import ResidentId
from shelter_app.storage.models import ContactEventResidentRow, ContactEventRow
from shelter_app.storage.tables import Table


class ContactLog:
    """Adds and reads contact entries."""

    def __init__(self, database: Any, events: Table[ContactEvent]) -> None:
        self._database = database
        self._events = events

    def add(self, event: ContactEvent) -> ContactEvent:
        """Stores one entry and links it to every resident it concerned."""
        stored = self._events.add(event)
        rows = [{"event": event.id, "resident": resident} for resident in event.resident_ids]
        ContactEventResidentRow.insert_many(rows).execute(self._database)
        return stored

    def concerns(self, event: ContactEvent, resident_id: ResidentId) -> ContactEvent:
        """Puts an entry into the log of one more resident."""
        stored = self._events.save(replace(event, resident_ids=(*event.resident_ids, resident_id)))
        ContactEventResidentRow.insert(event=event.id, resident=resident_id).execute(self._database)
        return stored

    def of(self, resident_id: ResidentId, *, limit: int | None = None) -> list[ContactEvent]:
        """The entries that concern one resident, newest first; all of them, or the last few."""
        links = ContactEventResidentRow.select(ContactEventResidentRow.event).where(
            ContactEventResidentRow.resident == resident_id
        )
        return self._events.where(ContactEventRow.id.in_(links), order=[ContactEventRow.at.desc()], limit=limit)

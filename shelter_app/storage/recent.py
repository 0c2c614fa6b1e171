"""What was written into all files since a moment: notes, contacts and events, for the hand-over of a shift."""

from __future__ import annotations

from datetime import datetime

from shelter_app.domain.contacts import ContactEvent
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.shifts import ShiftNote
from shelter_app.storage.models import CaseEventRow, ContactEventRow, NoteRow
from shelter_app.storage.notes import Notes, StoredNote
from shelter_app.storage.office_models import ShiftNoteRow
from shelter_app.storage.tables import Table


class Recent:
    """Reads the newest entries over all files; who may read which of them is decided by the services."""

    def __init__(
        self, notes: Notes, contacts: Table[ContactEvent], events: Table[CaseEvent], shifts: Table[ShiftNote]
    ) -> None:
        self._notes = notes
        self._contacts = contacts
        self._events = events
        self._shifts = shifts

    def shift_notes(self, limit: int) -> list[ShiftNote]:
        """The newest hand-overs, newest first."""
        return self._shifts.where(order=[ShiftNoteRow.at.desc()], limit=limit)

    def untaken_shift_notes(self) -> list[ShiftNote]:
        """Every hand-over under which the second name is missing, newest first."""
        return self._shifts.where(ShiftNoteRow.taken_by.is_null(), order=[ShiftNoteRow.at.desc()])

    def notes(self, since: datetime) -> list[StoredNote]:
        """Notes written since then, also those about an earlier hour, oldest first."""
        return self._notes.where(NoteRow.written_at >= since, order=NoteRow.at)

    def contacts(self, since: datetime) -> list[ContactEvent]:
        """Calls and visits written down since then, also those of an earlier hour, oldest first."""
        return self._contacts.where(ContactEventRow.written_at >= since, order=[ContactEventRow.at])

    def events(self, since: datetime) -> list[CaseEvent]:
        """Admissions, departures and the other facts of the files written down since then, oldest first."""
        return self._events.where(CaseEventRow.written_at >= since, order=[CaseEventRow.at])

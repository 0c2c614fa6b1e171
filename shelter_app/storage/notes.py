"""Notes of the journal: open ones as text, restricted ones as ciphertext that only the named readers can open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peewee import Expression

from shelter_app.domain.ids import NoteId, ResidentId, StaffId
from shelter_app.domain.journal import Note
from shelter_app.storage.models import NoteRow
from shelter_app.storage.office_models import GrantRow

_COLUMNS = (
    NoteRow.id,
    NoteRow.resident,
    NoteRow.kind,
    NoteRow.at,
    NoteRow.text,
    NoteRow.by,
    NoteRow.written_at,
    NoteRow.restricted,
    NoteRow.corrects,
    NoteRow.version,
    NoteRow.sealed,
)
RECOVERY_READER = StaffId(0)


@dataclass(frozen=True, slots=True)
class StoredNote:
    """A note as it lies in the file: for a restricted one ``sealed`` holds the words and ``note.text`` is empty."""

    note: Note
    sealed: bytes | None


class Notes:
    """Reads and adds notes, and keeps who may open the restricted ones."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def add(self, stored: StoredNote) -> None:
        """Stores a new note; a restricted one must come sealed."""
        note = stored.note
        if note.restricted != (stored.sealed is not None) or (note.restricted and note.text):
            raise ValueError("a restricted note must be sealed")
        NoteRow.insert(
            id=note.id,
            version=1,
            resident=note.resident_id,
            kind=note.kind,
            at=note.at,
            text=note.text,
            by=note.by,
            written_at=note.written_at,
            restricted=note.restricted,
            corrects=note.corrects,
            sealed=stored.sealed,
        ).execute(self._database)

    def of(self, resident_id: ResidentId, *, limit: int | None = None) -> list[StoredNote]:
        """The notes of one file, newest first; all of them, or the last few."""
        return self.where(NoteRow.resident == resident_id, order=NoteRow.at.desc(), limit=limit)

    def of_kind(self, kind: str) -> list[StoredNote]:
        """The notes of one kind in every file, the oldest first."""
        return self.where(NoteRow.kind == kind, order=NoteRow.at)

    def holds(self, note_id: NoteId) -> bool:
        """Whether a note with this id is here, whoever it is about."""
        return bool(self.where(NoteRow.id == note_id, order=NoteRow.id, limit=1))

    def corrected(self, resident_id: ResidentId) -> frozenset[NoteId]:
        """The notes of one file that a later one corrects."""
        query = NoteRow.select(NoteRow.corrects).where(NoteRow.resident == resident_id, NoteRow.corrects.is_null(False))
        return frozenset(NoteId(row[0]) for row in query.tuples().execute(self._database))

    def where(self, condition: Expression, *, order: Any, limit: int | None = None) -> list[StoredNote]:
        """All notes that meet a peewee condition; for the queries of storage modules only."""
        query = NoteRow.select(*_COLUMNS).where(condition).order_by(order).limit(limit)
        return [self._stored(row) for row in query.tuples().execute(self._database)]

    @staticmethod
    def _stored(row: tuple[Any, ...]) -> StoredNote:
        *head, corrects, version, sealed = row
        note_id, resident_id, kind, at, text, by, written_at, restricted = head
        note = Note(
            NoteId(note_id),
            ResidentId(resident_id),
            kind,
            at,
            text,
            StaffId(by),
            written_at,
            restricted,
            None if corrects is None else NoteId(corrects),
            version,
        )
        return StoredNote(note, None if sealed is None else bytes(sealed))

    def grant(self, resident_id: ResidentId, staff_id: StaffId, sealed_key: bytes) -> None:
        """Lets one reader open the restricted notes of one file."""
        row = GrantRow.insert(resident=resident_id, staff_id=staff_id, sealed=sealed_key)
        row.on_conflict_replace().execute(self._database)

    def revoke(self, resident_id: ResidentId, staff_id: StaffId) -> None:
        """Takes that away again; what was read stays read."""
        where = (GrantRow.resident == resident_id) & (GrantRow.staff_id == staff_id)
        GrantRow.delete().where(where).execute(self._database)

    def grants(self, resident_id: ResidentId) -> dict[StaffId, bytes]:
        """The sealed keys of one restricted file by reader."""
        query = GrantRow.select(GrantRow.staff_id, GrantRow.sealed).where(GrantRow.resident == resident_id)
        return {StaffId(staff): bytes(sealed) for staff, sealed in query.tuples().execute(self._database)}

    def sealed_files(self) -> list[ResidentId]:
        """Every file that has a key of its own, in the order of their ids."""
        query = GrantRow.select(GrantRow.resident).distinct().order_by(GrantRow.resident)
        return [ResidentId(row[0]) for row in query.tuples().execute(self._database)]

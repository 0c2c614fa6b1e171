"""The journal: what happened around a resident, note by note, some of it sealed to a few readers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.domain.ids import NoteId, ResidentId, StaffId, StayId


@dataclass(frozen=True, slots=True)
class Note:
    """One entry of the journal; a restricted entry is sealed to the director and the specialists of the case.

    A corrected entry is never overwritten: the new one names the old one in ``corrects``.
    """

    id: NoteId
    resident_id: ResidentId
    kind: str
    at: datetime
    text: str
    by: StaffId
    written_at: datetime
    restricted: bool = False
    corrects: NoteId | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """A fact that starts, closes or moves clocks: its kind is the profile's vocabulary ('admitted', 'discharged' ...).

    ``written_at`` is when it was written down, which may be later than when it happened.
    ``subject`` ties events of one plan or incident together where the stay does not; ``until`` is a new last day.
    """

    id: int
    resident_id: ResidentId
    kind: str
    at: datetime
    by: StaffId
    stay_id: StayId | None = None
    subject: str = ""
    until: date | None = None
    evidence: str = ""
    note: str = ""
    written_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class StoredOverride:
    """A clock moved by somebody who may do so, with the reason shown beside it ever after; no moment cancels it."""

    id: int
    resident_id: ResidentId
    rule: str
    due_at: datetime | None
    reason: str
    by: StaffId
    subject: str = ""
    started: datetime | None = None
    version: int = 0

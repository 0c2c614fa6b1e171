"""Writing into the journal and reading a file's timeline: notes, contacts, events and follow-ups in one order."""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.contacts import ContactEvent
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.guards import OVERRIDDEN, RESULTS
from shelter_app.domain.ids import NoteId, ResidentId, StaffId
from shelter_app.domain.interpreters import REFUSED, Refused
from shelter_app.domain.journal import CaseEvent, Note
from shelter_app.domain.staff import Can
from shelter_app.security import compartments
from shelter_app.security.compartments import RecordKey
from shelter_app.security.errors import CannotOpen
from shelter_app.security.members import PublicKeys
from shelter_app.services import cover_keys, sealed_answers
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.storage.notes import RECOVERY_READER, StoredNote
from shelter_app.storage.sealed import SEALED_DRAFT

COMPARTMENT = "restricted"
OWN_COMPARTMENT = "own-draft"
RECOVERY_KEY_SETTING = "recovery_public_key"
OWN_DRAFT = "own:"
"""Begins the stored words of a draft that is sealed to its author alone, about a file that was closed to them."""


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note as typed; a restricted one can be read only by the director and the specialists of the case."""

    kind: str
    at: datetime
    text: str
    restricted: bool = False
    corrects: NoteId | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidInput(text="empty")


@allowed(Can.WRITE_NOTE)
def write(resident_id: ResidentId, new: NewNote, *, by: Session) -> Note:
    """Adds a note to the file. Nothing is overwritten: a correction is a new note that names the old one."""
    by.file(resident_id)
    if new.at > by.now():
        raise InvalidInput(at="in_future")
    if new.corrects and new.corrects not in {stored.note.id for stored in by.store.notes.of(resident_id)}:
        raise NotFound("notes")
    note = Note(
        NoteId(new_id()),
        resident_id,
        new.kind,
        new.at,
        "" if new.restricted else new.text.strip(),
        by.staff.id,
        by.now(),
        new.restricted,
        new.corrects,
    )
    sealed = _sealed(by, note, new.text.strip()) if new.restricted else None
    with by.change("note.written", "journal", resident_id) as change:
        change.subject, change.detail = str(note.id), new.kind
        by.store.notes.add(StoredNote(note, sealed))
    return note


def _sealed(by: Session, note: Note, text: str) -> bytes:
    key = file_key(by, note.resident_id)
    if key is None:
        raise NotAllowed(Can.READ_RESTRICTED.value)
    return compartments.seal_field(key, text.encode(), table="notes", row=note.id, column="text", version=1)


def file_key(by: Session, resident_id: ResidentId) -> RecordKey | None:
    """The key of one restricted file, opened with the member's own private key; None for everybody not named.

    Whoever stands in for its coordinator holds it on the days of the cover. None as well for a reader who was given
    new keys since and to whom nobody has sealed the file again.
    """
    known = by.store.notes.grants(resident_id)
    if not known or not by.can(Can.READ_RESTRICTED):
        return None
    own = known.get(by.staff.id)
    for sealed in [own] if own is not None else cover_keys.boxes_for(by, resident_id):
        with suppress(CannotOpen):
            return compartments.open_record_key(COMPARTMENT, resident_id, by.staff.slot_id, sealed, by.keys)
    return None


@allowed(Can.WRITE_NOTE)
def may_write_restricted(resident_id: ResidentId, *, by: Session) -> bool:
    """Whether this member holds the key of this file, so that a note only for those named can be written now."""
    by.file(resident_id)
    return file_key(by, resident_id) is not None


def seal_draft(by: Session, resident_id: ResidentId, draft: int, content: str) -> str:
    """The words of a draft as they may be stored: sealed with the key of the file where this member holds one.

    Whoever is named for a file may be writing what only those named may read, before or after they say so. Whose form
    was open when the file was closed to them has no key of it: their words are sealed to them alone.
    """
    key = file_key(by, resident_id)
    if key is not None:
        return _sealed_draft(key, draft, content)
    if not by.store.residents.get(resident_id).restricted:
        return content
    own = compartments.new_record_key(OWN_COMPARTMENT, draft)
    recovery = bytes.fromhex(by.store.settings.get(RECOVERY_KEY_SETTING, str) or "")
    boxes = compartments.seal_record_key(own, {by.staff.slot_id: by.keys.public}, recovery)
    holder = b64encode(boxes[by.staff.slot_id]).decode("ascii")
    return f"{OWN_DRAFT}{holder}:{_sealed_draft(own, draft, content).removeprefix(SEALED_DRAFT)}"


def _sealed_draft(key: RecordKey, draft: int, content: str) -> str:
    box = compartments.seal_field(key, content.encode(), table="drafts", row=draft, column="content", version=1)
    return SEALED_DRAFT + b64encode(box).decode("ascii")


def open_draft(by: Session, resident_id: ResidentId, draft: int, content: str) -> str | None:
    """The words of a stored draft; None where they are sealed and this member holds the key no longer."""
    if content.startswith(SEALED_DRAFT):
        key, box = file_key(by, resident_id), b64decode(content.removeprefix(SEALED_DRAFT))
    elif content.startswith(OWN_DRAFT):
        holder, _, words = content.removeprefix(OWN_DRAFT).partition(":")
        key, box = _own_key(by, draft, b64decode(holder)), b64decode(words)
    else:
        return content
    if key is None:
        return None
    try:
        return compartments.open_field(key, box, table="drafts", row=draft, column="content", version=1).decode()
    except CannotOpen:
        return None


def _own_key(by: Session, draft: int, box: bytes) -> RecordKey | None:
    try:
        return compartments.open_record_key(OWN_COMPARTMENT, draft, by.staff.slot_id, box, by.keys)
    except CannotOpen:
        return None


@allowed(Can.RESTRICT_FILE)
def restrict(resident_id: ResidentId, readers: tuple[StaffId, ...], *, by: Session) -> None:
    """Closes a file to everyone but the director and the named specialists, and gives it a key of its own.

    The key is sealed to each reader and to the recovery sheet, so that it cannot be lost with a person. Drafts that
    were stored in the open, whoever typed them, are sealed with it in the same change: those named go on with theirs;
    the words of all others are not thrown away, because they may be the only ones, and open again once their author
    is named.
    """
    resident = by.file(resident_id)
    known = by.store.notes.grants(resident_id)
    key = file_key(by, resident_id)
    if key is None and known:
        # A new key beside the old one would leave the notes written so far unreadable for ever.
        raise NotAllowed(Can.READ_RESTRICTED.value)
    key = key or compartments.new_record_key(COMPARTMENT, resident_id)
    named = [by.store.staff.get(reader) for reader in sorted({by.staff.id, *readers})]
    if not all(member.can(Can.READ_RESTRICTED) for member in named):
        raise InvalidInput(readers="role")
    members = {member.slot_id: member for member in named}
    holders = {slot: PublicKeys(member.seal_key, member.sign_key) for slot, member in members.items()}
    recovery = bytes.fromhex(by.store.settings.get(RECOVERY_KEY_SETTING, str) or "")
    sealed = compartments.seal_record_key(key, holders, recovery)
    with by.change("file.restricted", "residents", resident_id) as change:
        change.detail = ",".join(str(member.id) for member in members.values())
        if not resident.restricted:
            by.store.residents.save(replace(resident, restricted=True))
        for slot, member in members.items():
            by.store.notes.grant(resident_id, member.id, sealed[slot])
        by.store.notes.grant(resident_id, RECOVERY_READER, sealed[compartments.RECOVERY_HOLDER])
        for gone in known.keys() - {member.id for member in members.values()} - {RECOVERY_READER}:
            by.store.notes.revoke(resident_id, gone)
        cover_keys.follow(by, resident, key)
        for draft in by.store.drafts.all(resident_id=resident_id):
            if not draft.content.startswith((SEALED_DRAFT, OWN_DRAFT)):
                by.store.drafts.save(replace(draft, content=_sealed_draft(key, draft.id, draft.content)))
        sealed_answers.seal_all(by.store, resident_id, key)


@allowed(Can.RESTRICT_FILE)
def readers(resident_id: ResidentId, *, by: Session) -> tuple[StaffId, ...]:
    """Who is named for a restricted file now; nobody for a file that is open to everyone on duty."""
    by.file(resident_id)
    return tuple(one for one in by.store.notes.grants(resident_id) if one != RECOVERY_READER)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline. ``kind`` chooses icon and words; ``locked`` means that only its existence is shown."""

    at: datetime
    source: str
    kind: str
    text: str
    author: str
    detail: str = ""
    locked: bool = False
    corrected: bool = False
    id: int = 0


@allowed(Can.OPEN_FILE)
def timeline(resident_id: ResidentId, *, limit: int | None = None, by: Session) -> list[Entry]:
    """Everything that happened in one file, newest first; restricted notes open only for their readers.

    ``limit`` asks for the last few alone and opens no more of what is sealed than that.
    """
    by.file(resident_id)
    entries = [*_notes(by, resident_id, limit), *_contacts(by, resident_id, limit), *_events(by, resident_id, limit)]
    entries += [*_follow_ups(by, resident_id), *_attachments(by, resident_id, limit)]
    return sorted(entries, key=lambda entry: entry.at, reverse=True)[:limit]


def _notes(by: Session, resident_id: ResidentId, limit: int | None) -> list[Entry]:
    stored = by.store.notes.of(resident_id, limit=limit)
    corrected = by.store.notes.corrected(resident_id)
    key = file_key(by, resident_id)
    entries = []
    for one in stored:
        note, text, locked = one.note, one.note.text, False
        if one.sealed is not None:
            locked = key is None
            text = (
                ""
                if key is None
                else compartments.open_field(
                    key, one.sealed, table="notes", row=note.id, column="text", version=note.version
                ).decode()
            )
        author = by.staff_name(note.by)
        entries.append(Entry(note.at, "note", note.kind, text, author, "", locked, note.id in corrected, note.id))
    return entries


def _contacts(by: Session, resident_id: ResidentId, limit: int | None) -> list[Entry]:
    log = by.store.contact_log.of(resident_id, limit=limit)
    return [contact_entry(event, by.staff_name(event.by)) for event in log]


def contact_entry(event: ContactEvent, author: str) -> Entry:
    """A call or visit as a line of the timeline."""
    detail = f"{event.direction.value}|{event.result.value}|{event.with_whom}"
    return Entry(event.at, "contact", event.medium, event.summary, author, detail, id=event.id)


def _events(by: Session, resident_id: ResidentId, limit: int | None) -> list[Entry]:
    events = by.store.case_events.all("-at", limit=limit, resident_id=resident_id)
    return [event_entry(event, by.staff_name(event.by)) for event in events]


def event_entry(event: CaseEvent, author: str) -> Entry:
    """A fact of the case as a line of the timeline."""
    proof = event.subject if event.kind == OVERRIDDEN else event.evidence
    if event.kind == REFUSED:
        proof = f"{Refused.of(event).relation.value}|{event.evidence}"
    note = "" if event.note in RESULTS else event.note
    return Entry(event.at, "event", event.kind, note, author, proof, id=event.id)


def _follow_ups(by: Session, resident_id: ResidentId) -> list[Entry]:
    return [
        Entry(
            item.done_at, "follow_up", item.kind, item.note, by.staff_name(item.done_by), item.outcome.value, id=item.id
        )
        for item in by.store.follow_ups.all(resident_id=resident_id)
        if item.done_at is not None and item.outcome is not None
    ]


def _attachments(by: Session, resident_id: ResidentId, limit: int | None) -> list[Entry]:
    """Scans as they came; of a restricted one those who are not named see only that there is something."""
    found = by.store.attachments.all("-added_at", limit=limit, resident_id=resident_id, removed_at=None)
    key = file_key(by, resident_id) if any(one.restricted for one in found) else None
    entries = []
    for one in found:
        title = one.title
        if one.restricted and key is not None:
            place = {"table": "attachments", "column": "title"}
            title = compartments.open_field(key, one.sealed, row=one.id, version=1, **place).decode()
        locked, author = one.restricted and key is None, by.staff_name(one.by)
        kind = "" if locked else one.kind
        entries.append(Entry(one.added_at, "attachment", kind, title, author, "", locked, id=one.id))
    return entries

"""Handing over a shift: what happened in all files since a moment, what waits next, and the two names under it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby, pairwise

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, ShiftNoteId
from shelter_app.domain.shifts import ShiftNote
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.journal import Entry, contact_entry, event_entry
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import visible

NIGHT = timedelta(hours=12)
BETWEEN_SHIFTS = timedelta(hours=6)
"""Logins nearer than this belong to one shift: the window locks and is opened again many times a night."""
LOOK_BACK = timedelta(days=14)
NEWEST = 5
"""How many hand-overs the sheet shows, beside those that wait for their second name."""


@dataclass(frozen=True, slots=True)
class Since:
    """From when the sheet tells: since my last shift, the last twelve hours, or since the last hand-over."""

    kind: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OneResident:
    """What happened around one resident, oldest first."""

    summary: ResidentSummary
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ShiftSheet:
    """The hand-over of one shift: those with news first, restricted files not at all for those not named.

    ``notes`` are the hand-overs since that moment and all that nobody has taken over yet, newest first, with the names
    of who wrote and who took over.
    """

    since: Since
    choices: tuple[Since, ...]
    residents: tuple[OneResident, ...]
    notes: tuple[tuple[ShiftNote, str, str], ...]
    present: int


@allowed(Can.OPEN_FILE)
def sheet(kind: str = "", *, by: Session) -> ShiftSheet:
    """What happened since ``kind`` ("login", "night", "handover"); whoever comes is shown what they have missed."""
    choices = _choices(by)
    since = next((one for one in choices if one.kind == kind), choices[0])
    residents = _happened(by, since.at)
    named = [(note, by.staff_name(note.by), by.staff_name(note.taken_by)) for note in _hand_overs(by, since.at)]
    return ShiftSheet(since, choices, residents, tuple(named), by.store.summaries.count(here=True))


def _hand_overs(by: Session, since: datetime) -> list[ShiftNote]:
    """The newest hand-overs since a moment, and every one that nobody has taken over, however old it is."""
    newest = [note for note in by.store.recent.shift_notes(NEWEST) if note.at >= since]
    found = {note.id: note for note in (*newest, *by.store.recent.untaken_shift_notes())}
    return sorted(found.values(), key=lambda note: note.at, reverse=True)


def _choices(by: Session) -> tuple[Since, ...]:
    login, last = _last_shift(by), by.store.recent.shift_notes(1)
    mine = [Since("login", login)] if login else []
    handed = [Since("handover", last[0].at)] if last else []
    return (*mine, Since("night", by.now() - NIGHT), *handed)


def _last_shift(by: Session) -> datetime | None:
    """The last login of this member before the pause that parts the present shift from the one before."""
    logins = [entry.at for entry in by.store.audit.seen_by(by.staff.id, "login", by.now() - LOOK_BACK)]
    return next((older for newer, older in pairwise(logins) if newer - older > BETWEEN_SHIFTS), None)


def _happened(by: Session, since: datetime) -> tuple[OneResident, ...]:
    told = (*_notes(by, since), *_contacts(by, since), *_events(by, since), *_doses(by, since))
    entries = sorted(told, key=lambda one: one[0])
    grouped = {whose: [entry for _one, entry in group] for whose, group in groupby(entries, key=lambda one: one[0])}
    lines = visible(by, by.store.summaries.many(grouped).values())
    found = [
        OneResident(line, tuple(sorted(grouped[line.resident_id], key=lambda entry: entry.at)))
        for line in lines
        if line.named
    ]
    return tuple(sorted(found, key=lambda one: one.summary.sort_key))


def _notes(by: Session, since: datetime) -> list[tuple[ResidentId, Entry]]:
    """Notes that everybody with the file may read; what is sealed is read in the file."""
    return [
        (note.resident_id, Entry(note.at, "note", note.kind, note.text, by.staff_name(note.by), id=note.id))
        for stored in by.store.recent.notes(since)
        if not (note := stored.note).restricted
    ]


def _contacts(by: Session, since: datetime) -> list[tuple[ResidentId, Entry]]:
    return [
        (resident_id, contact_entry(event, by.staff_name(event.by)))
        for event in by.store.recent.contacts(since)
        for resident_id in event.resident_ids
    ]


def _events(by: Session, since: datetime) -> list[tuple[ResidentId, Entry]]:
    return [(event.resident_id, event_entry(event, by.staff_name(event.by))) for event in by.store.recent.events(since)]


def _doses(by: Session, since: datetime) -> list[tuple[ResidentId, Entry]]:
    """What was given and what was not, for those who give medicines: the next shift must not give it again."""
    if not by.can(Can.GIVE_MEDICINE):
        return []
    doses = by.store.medicine_round.doses_since(since)
    medicines = by.store.medicines.many({dose.medicine_id for dose in doses})
    return [
        (
            dose.resident_id,
            Entry(
                dose.at, "dose", dose.outcome.value, f"{known.name}, {known.dose}", by.staff_name(dose.by), dose.note
            ),
        )
        for dose in doses
        if (known := medicines.get(dose.medicine_id)) is not None
    ]


@allowed(Can.OPEN_FILE)
def look_through(*, by: Session) -> None:
    """Writes down that the sheet was opened: it tells of everybody with news."""
    by.looked("list.opened", subject="shift")


@allowed(Can.OPEN_FILE)
def last(*, by: Session) -> tuple[ShiftNote, str] | None:
    """The newest hand-over and who wrote it, for the card beside Today."""
    notes = by.store.recent.shift_notes(1)
    return (notes[0], by.staff_name(notes[0].by)) if notes else None


@allowed(Can.WRITE_NOTE)
def hand_over(text: str, *, by: Session) -> ShiftNote:
    """Stores what whoever leaves tells whoever comes; raises InvalidInput (text) where nothing was written."""
    if not text.strip():
        raise InvalidInput(text="empty")
    with by.change("shift.handed_over", "journal") as change:
        note = by.store.shift_notes.add(ShiftNote(ShiftNoteId(new_id()), by.now(), by.staff.id, text.strip()))
        change.subject = str(note.id)
        return note


@allowed(Can.WRITE_NOTE)
def take_over(note: ShiftNote, *, by: Session) -> ShiftNote:
    """Puts the second name under a hand-over; raises OwnShift, AlreadyTakenOver, Stale."""
    note = by.store.shift_notes.unchanged(note)
    with by.change("shift.taken_over", "journal") as change:
        change.subject = str(note.id)
        return by.store.shift_notes.save(note.taken(by.staff.id, by.now()))

"""The registers of what went wrong and of who was not taken in: incidents, and those turned away at the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.people import Sex
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.house_registers import Gather, Lines, Row, Source
from shelter_app.storage.notes import StoredNote

INCIDENT: Final = "incident"
EVENTS: Final = ("missing", "found", "injuries_seen", "unlawful_acts_stated", "police_informed", "child_labour_seen")
"""What happened that stands in a register of incidents, whether or not somebody wrote a note about it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line: a note of the kind "incident" or an event of the file; ``sealed`` is a note for a few readers."""

    at: datetime
    file: ResidentId
    kind: Text
    words: str
    by: StaffId
    written: datetime | None
    sealed: bool = False


def incidents(source: Source) -> Lines:
    """Incidents in the order in which they happened; a note that was corrected stands there as it reads now.

    A coded sheet says what sort of thing happened; the words of a note name people and stay in the file.
    """
    every = sorted((*_notes(source), *_events(source)), key=lambda one: (one.at, one.file))
    numbers, before = source.in_year((place, one.at) for place, one in enumerate(every))
    names = source.names(every[place].file for place in numbers)
    rows = tuple(_incident(source, every[place], number, names) for place, number in numbers.items())
    columns = (
        source.column("no", 12, centred=True), source.column("at", 30, centred=True), source.column("person", 56),
        source.column("what_happened", 110), source.column("made_by", 30),
        source.column("written_at", 29, centred=True),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _incident(source: Source, one: _Entry, number: int, names: dict[ResidentId, Text]) -> Row:
    told: Text = f.joined(": ", one.kind, one.words if source.named(one.file) else "")
    if one.sealed or source.hidden(one.file):
        told = f.joined("; ", one.kind, f.label(source.by, "statistics_word", "hidden"))
    return (
        str(number), source.moment(one.at), source.who(one.file, names), told, source.staff.get(one.by, ""),
        source.moment(one.written),
    )  # fmt: skip


def _notes(source: Source) -> Iterator[_Entry]:
    kind = f.capital(f.label(source.by, "note_kind", INCIDENT))
    stored: list[StoredNote] = source.by.store.notes.of_kind(INCIDENT)
    corrected = {one.note.corrects for one in stored}
    for one in stored:
        note = one.note
        if note.id in corrected or not source.ours(note.resident_id, note.at):
            continue
        yield _Entry(note.at, note.resident_id, kind, note.text, note.by, note.written_at, note.restricted)


def _events(source: Source) -> Iterator[_Entry]:
    events: list[CaseEvent] = source.by.store.case_events.among("kind", EVENTS)
    for one in events:
        if source.ours(one.resident_id, one.at):
            kind = f.capital(f.label(source.by, "event_kind", one.kind))
            yield _Entry(one.at, one.resident_id, kind, one.note, one.by, one.written_at)


def turned_away(source: Source) -> Lines:
    """Who was not taken in, in the numbers they were given at the door.

    They stand apart from the register of admissions: its twelve columns, its numbers and its sum are of those who came
    to stay (the form of documents.md 16, practice 1.4), and somebody turned away has no file.
    """
    every: list[TurnedAway] = source.by.store.turned_away.all("at")
    year, first = source.period.first.year, source.period.first
    before = sum(source.day(one.at).year == year and source.day(one.at) < first for one in every)
    rows = tuple(_turned(source, one) for one in every if source.day(one.at) in source.period)
    columns = (
        source.column("no", 14, centred=True), source.column("at", 30, centred=True), source.column("child", 46),
        source.column("brought", 40), source.column("refused_why", 44), source.column("sent_on", 40),
        source.column("taken_by", 27, naming=True), source.column("told_whom", 36),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _turned(source: Source, one: TurnedAway) -> Row:
    by = source.by
    brought = f.label(by, "brought_by", one.brought_by) if one.brought_by else ""
    open_ = not source.coded
    told = f.joined(", ", source.moment(one.told_at), one.told_whom if open_ else "")
    return (
        one.number,
        source.moment(one.at),
        f.joined(", ", one.name if open_ else "", _sex(source, one.sex), f.partial_day(one.born) if open_ else ""),
        f.joined(", ", brought, one.brought_by_person if open_ else ""),
        one.reason,
        one.referred_to,
        one.taken_by if open_ else "",
        told,
    )


def _sex(source: Source, sex: Sex) -> Text:
    return "" if sex is Sex.UNKNOWN else f.label(source.by, "sex", sex.value)


OF_SAFETY: Final[dict[str, Gather]] = {
    "register-incidents": incidents,
    "register-turned-away": turned_away,
}
"""Registers by the names of their papers."""

"""What happened in a file, as the sheet of a shift says it: a kind of thing in words, and what was written about it."""

from __future__ import annotations

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.health import DoseOutcome
from shelter_app.reports.data import Text
from shelter_app.reports.papers import ShiftEntry
from shelter_app.services.journal import Entry
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.coding import Coded
from shelter_app.services.session import Session


def told(by: Session, entry: Entry, coded: Coded) -> ShiftEntry:
    """One line; on a coded paper the names of callers are left out together with those of the children."""
    at = entry.at.astimezone(by.tz)
    text = coded.text(entry.text)
    if entry.source == "note":
        return ShiftEntry(at, f.capital(f.label(by, "note_kind", entry.kind)), text, entry.author)
    if entry.source == "contact":
        return ShiftEntry(at, _contact(by, entry, coded), text, entry.author)
    if entry.source == "dose":
        return ShiftEntry(at, f.joined(": ", text, _outcome(entry.kind)), coded.text(entry.detail), entry.author)
    evidence = _evidence(by, entry, coded)
    return ShiftEntry(at, f.capital(_event(by, entry.kind)), f.joined(". ", evidence, text), entry.author)


def _contact(by: Session, entry: Entry, coded: Coded) -> Text:
    direction, _, rest = entry.detail.partition("|")
    result, _, name = rest.partition("|")
    way = _direction(direction)
    medium = f.joined(", ", f.capital(f.label(by, "contact_medium", entry.kind)), way)
    failed = "" if result == ContactResult.REACHED.value else f.label(by, "contact_result", result)
    return f.joined("; ", f.joined(": ", medium, "" if coded.on else name), failed)


def _direction(direction: str) -> Text:
    if direction == Direction.INCOMING.value:
        return f.phrase(lambda w: w.translate("ShiftSheet", "to the centre"))
    return f.phrase(lambda w: w.translate("ShiftSheet", "from the centre"))


def _outcome(outcome: str) -> Text:
    match outcome:
        case DoseOutcome.GIVEN:
            return f.phrase(lambda w: w.translate("ShiftSheet", "given"))
        case DoseOutcome.REFUSED:
            return f.phrase(lambda w: w.translate("ShiftSheet", "refused"))
        case DoseOutcome.AWAY:
            return f.phrase(lambda w: w.translate("ShiftSheet", "not given: away"))
    return f.phrase(lambda w: w.translate("ShiftSheet", "not given"))


def _event(by: Session, kind: str) -> Text:
    match kind:
        case "presence_hospital":
            return f.phrase(lambda w: w.translate("ShiftSheet", "in hospital"))
        case "presence_on_leave":
            return f.phrase(lambda w: w.translate("ShiftSheet", "on leave"))
        case "presence_present":
            return f.phrase(lambda w: w.translate("ShiftSheet", "back at the centre"))
    for listed in ("event_kind", "discharge_requirement"):
        if by.reference.list(listed).get(kind):
            return f.label(by, listed, kind)
    return f.phrase(lambda w: w.translate("ShiftSheet", "recorded as done"))


def _evidence(by: Session, entry: Entry, coded: Coded) -> Text:
    """What proves a fact; the ground document begins with the code of its kind."""
    code, _, rest = entry.detail.partition(" ")
    if entry.kind == "ground_received" and by.reference.list("ground_kind").get(code):
        return f.joined(" ", f.label(by, "ground_kind", code), rest)
    return f"№ {entry.detail}" if entry.detail.isdigit() else coded.text(entry.detail)

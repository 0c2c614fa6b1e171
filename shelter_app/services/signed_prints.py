"""What waiting for a signature means inside other changes: which prints wait, and what a signature proves or undoes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from shelter_app.domain.attachments import Attachment
from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.paper import PrintRecord
from shelter_app.domain.signing import Ending
from shelter_app.reports.catalogue import FORM
from shelter_app.services import packaged
from shelter_app.services.events import has_a_form, record_event
from shelter_app.services.session import Session

SIGNED: Final = frozenset(
    {
        "admission-act", "needs-assessment", "support-plan", "monitoring-sheet", "handover-act", "follow-up-report",
        "shift-sheet",
    }
)  # fmt: skip
"""Papers of the house that come back signed. A letter is waited for in the outgoing register, under its own number."""

_PROVES: Final = {
    "admission-act": ("admitted",),
    "needs-assessment": ("needs_assessed",),
    "support-plan": ("plan_submitted",),
    "monitoring-sheet": ("plan_reviewed",),
    "handover-act": ("discharged",),
}


def is_signed(by: Session, document: str) -> bool:
    """Whether a paper of this name has lines to sign and stays in the house; a leaflet has none."""
    if not document.startswith(FORM):
        return document in SIGNED
    try:
        return bool(packaged.form(by.profile, document.removeprefix(FORM)).signers)
    except NotFound:
        return False


def begins_waiting(by: Session, document: str, number: str, content: str, resident_id: ResidentId | None) -> bool:
    """Whether a copy that leaves now is to come back signed; an earlier copy of the paper then waits no longer.

    Of a paper that was signed as it is, and of one of which some pages are back, another copy waits for nothing. A
    blank form of nobody is not waited for. A file that was saved is no print: it never begins to wait by itself.
    """
    if not is_signed(by, document) or (document.startswith(FORM) and resident_id is None):
        return False
    earlier = by.store.prints.all(number=number, document=document, resident_id=resident_id)
    same = [one for one in earlier if one.content == content]
    if any(one.ending in (Ending.SCAN, Ending.BY_HAND) or (one.waits and one.returned) for one in same):
        return False
    for one in earlier:
        if one.waits:
            by.store.prints.save(one.superseded())
    return True


def partly_back(by: Session, record: PrintRecord) -> PrintRecord:
    """Stores a print of which some pages are missing still, inside the open change.

    A file that was saved has been printed and signed somewhere: it waits for its other pages from now on.
    """
    for one in _copies(by, record) if record.saved else ():
        if one.waits and not one.returned:
            by.store.prints.save(one.superseded())
    return by.store.prints.save(replace(record, waits=True) if record.saved else record)


def settle(by: Session, record: PrintRecord) -> PrintRecord:
    """Stores a print whose waiting has ended, inside the open change: its other copies wait no longer, a duty that
    the paper proves has its evidence."""
    saved = by.store.prints.save(record)
    for one in _copies(by, saved):
        if one.waits and one.id != saved.id and one.content == saved.content:
            by.store.prints.save(one.superseded())
    if saved.ending is not Ending.NOT_NEEDED and saved.resident_id is not None:
        wrote = _prove(by, saved, saved.resident_id)
        if wrote:
            saved = by.store.prints.save(replace(saved, wrote=(*saved.wrote, *wrote)))
    return saved


def unsettle(by: Session, record: PrintRecord) -> PrintRecord:
    """Stores a print that is to be signed again, inside the open change: what it proved, it proves no longer.

    A fact that nothing but signatures told goes with the last of them; one that somebody wrote down stays.
    """
    ended = record.ending
    others = (one for one in _copies(by, record) if one.waits and one.id != record.id)
    waits = is_signed(by, record.document) and not any(others) and (not record.saved or bool(record.returned))
    saved = by.store.prints.save(record.reopened(waits=waits))
    if ended is not None and saved.resident_id is not None:
        wrote = {one for paper in by.store.prints.all(resident_id=saved.resident_id) for one in paper.wrote}
        for event in _proved(by, saved, saved.resident_id):
            rest = tuple(one for one in _parts(event) if one != _named(saved))
            if rest or event.id not in wrote:
                by.store.case_events.save(replace(event, evidence="; ".join(rest)))
            else:
                by.store.case_events.remove(event.id)
    return saved


def scan_removed(by: Session, scan: Attachment) -> None:
    """A scan was taken out of the file, inside the open change: the print whose pages it held waits for them again."""
    for one in by.store.prints.all(resident_id=scan.resident_id):
        if any(back.scan == scan.id for back in one.returned):
            unsettle(by, one.without(scan.id))


def _copies(by: Session, record: PrintRecord) -> list[PrintRecord]:
    """Every copy of the same paper of the same file."""
    return by.store.prints.all(number=record.number, document=record.document, resident_id=record.resident_id)


def _prove(by: Session, record: PrintRecord, resident_id: ResidentId) -> tuple[int, ...]:
    """The number of the paper beside the fact it proves; the fact itself, where a duty still waits for it.

    Gives the facts that were written here.
    """
    wrote = []
    for kind in _proves(by, record.document):
        known = by.store.case_events.all("-at", resident_id=resident_id, kind=kind)
        if known:
            parts = _parts(known[0])
            if _named(record) not in parts:
                by.store.case_events.save(replace(known[0], evidence="; ".join((*parts, _named(record)))))
        elif not has_a_form(kind) and _waited_for(by, resident_id, kind):
            assert record.signed_at is not None
            stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
            stay = next((one for one in stays if one.covers(record.signed_at)), None)
            about = stay.id if stay else None
            made = record_event(by, resident_id, kind, record.signed_at, stay_id=about, evidence=_named(record))
            wrote.append(made.id)
    return tuple(wrote)


def _proved(by: Session, record: PrintRecord, resident_id: ResidentId) -> Iterator[CaseEvent]:
    for kind in _proves(by, record.document):
        for event in by.store.case_events.all(resident_id=resident_id, kind=kind):
            if _named(record) in _parts(event):
                yield event


def _proves(by: Session, document: str) -> tuple[str, ...]:
    """The facts whose evidence this paper is: those of the house by name, those of a form as its profile says."""
    if not document.startswith(FORM):
        return _PROVES.get(document, ())
    use = by.profile.form(document.removeprefix(FORM))
    return use.proves if use is not None else ()


def _waited_for(by: Session, resident_id: ResidentId, kind: str) -> bool:
    rules = {rule.code for rule in by.profile.rules if kind in rule.closed_by}
    return any(item.code in rules for item in by.store.summaries.due_of(resident_id) if item.closed_at is None)


def _parts(event: CaseEvent) -> tuple[str, ...]:
    return tuple(part for part in event.evidence.split("; ") if part)


def _named(record: PrintRecord) -> str:
    return f"№ {record.number}"

"""A case that comes back to the centre it left: its own file goes on, with every stay it has had here and elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from shelter_app.domain.contacts import Contact
from shelter_app.domain.follow_ups import Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import PackageKind, PackageState
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.domain.transfers import CaseDiverged, CaseHere, ChildHere
from shelter_app.security.errors import PackageUnreadable
from shelter_app.services.events import record_event
from shelter_app.services.packages.case_rows import OF_THE_FILE, Rows
from shelter_app.services.session import Session

WHOLE: Final = ("people", "health_cards", "medicines", "appointments", "obstacles", "interviews", "sheets")
"""What the house that had the child last knows best: its row replaces the one that was left here."""
PARTS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "plan_items": ("state", "state_note", "state_on", "signed_by", "progress", "paper_signed_on", "due", "agreed_due"),
    "consents": ("withdrawn_at", "withdrawn_by", "withdrawal_words"),
    "undertakings": ("standing", "closed_on", "closed_by", "note"),
}
"""What may have moved on in a row that was written here; the rest of it stays as this house wrote it."""


def returning(by: Session, rows: Rows) -> Resident | None:
    """The file here that the case comes back to; None for one that was never here.

    Raises CaseHere where it is here and was never handed on, or not to be seen; ChildHere where the child has an open
    stay here; CaseDiverged where plans or meetings of the same number were begun in both houses since.
    """
    sent = rows["residents"][0]
    here = by.store.residents.find(sent.id)
    if here is None:
        return None
    if not by.readable(here):
        raise CaseHere("")
    left = by.store.packages.all(resident_id=here.id, kind=PackageKind.TRANSFER)
    if here.merged_into is not None or all(one.state is PackageState.CALLED_BACK for one in left):
        raise CaseHere(here.number)
    if any(stay.discharge is None for stay in by.store.stays.all(resident_id=here.id)):
        raise ChildHere(here.number)
    _require_own(by, rows, here)
    for name in ("plans", "meetings"):
        known = {one.number: one.id for one in getattr(by.store, name).all(resident_id=here.id)}
        if any(known.get(one.number, one.id) != one.id for one in rows[name]):
            raise CaseDiverged(here.number)
    return here


def _require_own(by: Session, rows: Rows, here: Resident) -> None:
    """A row that is here already belongs to this very file; anything else is no case that has left from here."""
    if here.person_id != rows["people"][0].id:
        raise PackageUnreadable("foreign")
    for name in OF_THE_FILE:
        known = getattr(by.store, name).many([row.id for row in rows[name]])
        if any(row.resident_id != here.id for row in known.values()):
            raise PackageUnreadable("foreign")
    plans = {plan.id for plan in by.store.plans.all(resident_id=here.id)}
    if any(
        item.plan_id not in plans for item in by.store.plan_items.many([one.id for one in rows["plan_items"]]).values()
    ):
        raise PackageUnreadable("foreign")
    own = {stored.note.id for stored in by.store.notes.of(here.id)}
    if any(one.note.id not in own and by.store.notes.holds(one.note.id) for one in rows["notes"]):
        raise PackageUnreadable("foreign")


def only_new(by: Session, rows: Rows, here: Resident) -> Rows:
    """The rows that were written since the case left, by table; the papers among them keep the numbers they have."""
    own = {stored.note.id for stored in by.store.notes.of(here.id)}
    fresh: Rows = {
        name: tuple(row for row in found if _table(by, name).find(row.id) is None)
        for name, found in rows.items()
        if name != "notes"
    }
    return {**fresh, "notes": tuple(one for one in rows["notes"] if one.note.id not in own)}


def store(by: Session, rows: Rows, fresh: Rows, here: Resident, risk: str, story: str) -> Resident:
    """Stores what is new and lets what is known move on, inside the change that is open; the file is open again."""
    for name in WHOLE:
        for row in rows[name]:
            _replace(by, name, row)
    for row in rows["contacts"]:
        _contact(by, row)
    for name, parts in PARTS_OF.items():
        for row in rows[name]:
            known = _table(by, name).find(row.id)
            if known is not None:
                _save(by, name, known, replace(known, **{part: getattr(row, part) for part in parts}))
    for plan in rows["plans"]:
        _plan(by, plan)
    _add(by, fresh, here.id)
    _end_follow_ups(by, here.id)
    present = by.store.residents.get(here.id)
    return by.store.residents.save(
        replace(
            present, status=CaseStatus.OPEN, close_reason="", risk=risk or present.risk, story=story or present.story
        )
    )


def _table(by: Session, name: str) -> Any:
    return getattr(by.store, name)


def _save(by: Session, name: str, known: Any, changed: Any) -> None:
    if changed != known:
        _table(by, name).save(changed)


def _replace(by: Session, name: str, row: Any) -> None:
    known = _table(by, name).find(row.id)
    if known is not None:
        _save(by, name, known, replace(row, version=known.version))


def _contact(by: Session, row: Contact) -> None:
    """What the other house knows of a contact, but a prohibition of either house stays."""
    known = by.store.contacts.find(row.id)
    if known is None:
        return
    changed = replace(
        row, version=known.version, must_not=row.must_not or known.must_not,
        suspected=row.suspected or known.suspected, address_secret=row.address_secret or known.address_secret,
    )  # fmt: skip
    if known.under_suspicion:
        changed = replace(changed, lifted_why="", lifted_by=None, lifted_on=None)
    _save(by, "contacts", known, changed)


def _plan(by: Session, plan: SupportPlan) -> None:
    """A version that was in force may have been reviewed, replaced or closed since; what it says is frozen."""
    known = by.store.plans.find(plan.id)
    if known is None:
        return
    if known.editable:
        _save(by, "plans", known, replace(plan, version=known.version))
    elif known.status is PlanStatus.APPROVED:
        reviewed = known.body_review or plan.body_review
        moved = replace(
            known, status=plan.status, close_reason=plan.close_reason, closed_on=plan.closed_on, body_review=reviewed
        )
        _save(by, "plans", known, moved)


def _add(by: Session, fresh: Rows, resident_id: ResidentId) -> None:
    for group in fresh["groups"]:
        by.store.groups.add(group)
    plans = [(plan, by.store.plans.add(replace(plan, status=PlanStatus.DRAFT))) for plan in fresh["plans"]]
    for item in fresh["plan_items"]:
        by.store.plan_items.add(item)
    for plan, stored in plans:
        if plan.status is not PlanStatus.DRAFT:
            by.store.plans.save(replace(plan, version=stored.version))
    for name in ("health_cards", *OF_THE_FILE):
        for row in fresh[name] if name != "plans" else ():
            _table(by, name).add(row)
    for event in fresh["contact_events"]:
        by.store.contact_log.add(replace(event, resident_ids=(resident_id,)))
    for note in fresh["notes"]:
        by.store.notes.add(note)


def _end_follow_ups(by: Session, resident_id: ResidentId) -> None:
    """The child is here again: nobody visits it any more, and silence after that leaving is answered."""
    asked = by.store.follow_ups.all(resident_id=resident_id)
    for item in asked:
        if item.open:
            by.store.follow_ups.save(replace(item, cancelled=Outcome.ADMITTED_AGAIN.value))
    for stay_id in {item.stay_id for item in asked}:
        kind = f"follow_up_{Outcome.ADMITTED_AGAIN.value}"
        record_event(by, resident_id, kind, by.now(), stay_id=stay_id)


def as_numbered_here(by: Session, rows: Rows, mark: str) -> Rows:
    """Evidence that names a paper of this house names it by the number it has here, without the marks of the way."""
    own = {}
    for print_ in rows["prints"]:
        known = by.store.prints.find(print_.id)
        if known is not None:
            own[print_.number + mark] = known.number
    told = []
    for event in rows["case_events"]:
        evidence = event.evidence
        for there, here in own.items():
            evidence = evidence.replace(there, here)
        told.append(replace(event, evidence=evidence))
    return {**rows, "case_events": tuple(told)}

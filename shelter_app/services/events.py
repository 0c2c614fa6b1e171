"""Recording the facts that start and close clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id

OWN_FORM = frozenset(
    {
        "admitted", "discharged", "stay_extended", "ground_received", "missing", "found",
        "plan_submitted", "plan_approved", "plan_returned", "plan_closed",
    }
)  # fmt: skip
"""Facts that only their own step may write, because a clock or the register rests on them."""


def record_event(
    by: Session,
    resident_id: ResidentId,
    kind: str,
    at: datetime,
    *,
    stay_id: StayId | None = None,
    subject: str = "",
    until: date | None = None,
    evidence: str = "",
    note: str = "",
) -> CaseEvent:
    """Writes one event inside the change that is open; the clocks are derived when that change is saved."""
    event = CaseEvent(new_id(), resident_id, kind, at, by.staff.id, stay_id, subject, until, evidence, note)
    return by.store.case_events.add(event)


@allowed(Can.WRITE_NOTE)
def mark_done(resident_id: ResidentId, kind: str, at: datetime, evidence: str, *, by: Session) -> CaseEvent:
    """Staff record that a duty was done: when, and what proves it (a document number, a name, a call).

    Raises InvalidInput where the proof is missing, the hour lies in the future, or the fact has a form of its own (an
    admission, a discharge, a decision on the plan).
    """
    if kind in OWN_FORM:
        raise InvalidInput(kind="own_form")
    if not evidence.strip():
        raise InvalidInput(evidence="empty")
    if at > by.now():
        raise InvalidInput(at="in_future")
    resident = by.file(resident_id)
    with by.change("event.recorded", "residents", resident.id) as change:
        change.subject = kind
        stays = [s for s in by.store.stays.all("-admitted_at", resident_id=resident_id) if s.admitted_at <= at]
        return record_event(by, resident_id, kind, at, stay_id=stays[0].id if stays else None, evidence=evidence)


@allowed(Can.EDIT_RULES)
def postpone_clock(
    resident_id: ResidentId, rule: str, started: datetime, due: datetime, reason: str, *, by: Session
) -> StoredOverride:
    """The director moves one running duty of one file to a later moment, with the reason that stands beside it after.

    A legal term is not the staff's to move, so this takes the right over the rules themselves. Raises InvalidInput
    where the reason is missing, the moment does not lie ahead, or the term has a form of its own (a limit of stay is
    extended by a decision) or cannot move at all (a birthday); NotFound where no such duty runs.
    """
    resident = by.file(resident_id)
    running = [
        item
        for item in by.store.summaries.due_of(resident_id)
        if (item.code, item.started_at) == (rule, started) and item.source_id is None
    ]
    if not running:
        raise NotFound("due")
    if running[0].source != "clock":
        raise InvalidInput(rule="own_form" if running[0].source == "limit" else "fixed")
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if due <= max(by.now(), running[0].due_at):
        raise InvalidInput(due="not_later")
    known = [one for one in by.store.overrides.all(resident_id=resident_id, rule=rule) if one.started == started]
    with by.change("clock.postponed", "residents", resident.id) as change:
        change.subject, change.reason, change.detail = rule, reason.strip(), due.isoformat()
        if known:
            moved = replace(known[0], due_at=due, reason=reason.strip(), by=by.staff.id)
            return by.store.overrides.save(moved)
        fresh = StoredOverride(new_id(), resident_id, rule, due, reason.strip(), by.staff.id, started=started)
        return by.store.overrides.add(fresh)

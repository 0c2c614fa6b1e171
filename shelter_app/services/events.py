"""Recording the facts that start and close clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id

OWN_FORM = frozenset(
    {
        "admitted", "discharged", "stay_extended", "ground_received", "missing", "found",
        "plan_submitted", "plan_approved", "plan_returned", "plan_closed",
        "plan_body_reviewed",
    }
)  # fmt: skip
"""Facts that only their own step may write, because a clock or the register rests on them."""

EARLY = timedelta(days=1)
"""How long before the start of a duty it may have been done, where its rule lets that count."""


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
    event = CaseEvent(new_id(), resident_id, kind, at, by.staff.id, stay_id, subject, until, evidence, note, by.now())
    return by.store.case_events.add(event)


@allowed(Can.WRITE_NOTE)
def mark_done(resident_id: ResidentId, kind: str, at: datetime, evidence: str, *, by: Session) -> CaseEvent:
    """Staff record that a duty was done: when, and what proves it (a document number, a name, a call).

    Raises InvalidInput where the proof is missing, the hour lies in the future or before every running duty it could
    close began, or the fact has a form of its own (an admission, a discharge, a decision on the plan).
    """
    if kind in OWN_FORM:
        raise InvalidInput(kind="own_form")
    if not evidence.strip():
        raise InvalidInput(evidence="empty")
    if at > by.now():
        raise InvalidInput(at="in_future")
    resident = by.file(resident_id)
    earliest = _earliest(by, resident_id, kind)
    if earliest is not None and at < earliest:
        raise InvalidInput(at="before_start")
    with by.change("event.recorded", "residents", resident.id) as change:
        change.subject = kind
        return record_event(by, resident_id, kind, at, stay_id=_stay_at(by, resident_id, at), evidence=evidence)


def _earliest(by: Session, resident_id: ResidentId, kind: str) -> datetime | None:
    """The first moment at which one of the running duties could have been done, None where none waits for this."""
    rules = {rule.code: rule for rule in by.profile.rules if kind in rule.closed_by}
    began = [
        item.started_at - (EARLY if rules[item.code].early else timedelta())
        for item in by.store.summaries.due_of(resident_id)
        if item.source_id is None and item.code in rules and item.started_at is not None
    ]
    return min(began, default=None)


def _stay_at(by: Session, resident_id: ResidentId, at: datetime) -> StayId | None:
    """The stay to which a fact belongs; what is done just before an admission is tied to none, so that it counts."""
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    during = [stay for stay in stays if stay.covers(at)]
    if not during and any(timedelta() < stay.admitted_at - at <= EARLY for stay in stays):
        return None
    return next((stay.id for stay in (*during, *stays) if stay.admitted_at <= at), None)


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

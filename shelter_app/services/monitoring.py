"""Evaluating a plan in force: what each row has reached, and whether aid goes on, changes or ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import MonitoringId, PlanId
from shelter_app.domain.monitoring import LEVELS, Monitoring, MonitoringOutcome, RowProgress
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import SupportPlan, WrongPlanStatus
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id


@dataclass(frozen=True, slots=True)
class MonitoringForm:
    """An evaluation as typed; rows that nobody judged are left out."""

    held_at: datetime
    outcome: MonitoringOutcome | None
    note: str = ""
    child_views: str = ""
    rows: tuple[RowProgress, ...] = ()


def of_plan(by: Session, plan_id: PlanId) -> tuple[Monitoring, ...]:
    """Every evaluation of one version, the latest first."""
    return tuple(by.store.monitorings.all("-held_at", plan_id=plan_id))


@allowed(Can.WRITE_PLAN)
def record(plan: SupportPlan, form: MonitoringForm, *, by: Session) -> Monitoring:
    """Writes down an evaluation of the plan in force; the clock of the next one runs from it (KZ 11.1-11.2, TJ 9.2).

    Raises WrongPlanStatus for a version that is not in force, InvalidInput: outcome ``empty`` (going on or ending must
    be decided), note ``empty`` where aid changes or ends, held_at ``in_future`` or ``before_start`` of the version,
    rows ``unknown``.
    """
    known = by.store.plans.unchanged(plan)
    by.file(known.resident_id)
    if not known.in_force:
        raise WrongPlanStatus(known.status)
    now = by.now()
    _require(by, known, form, now)
    assert form.outcome is not None
    stays = by.store.stays.all("-admitted_at", resident_id=known.resident_id)
    stay_id = next((stay.id for stay in stays if stay.admitted_at <= form.held_at), None)
    held = Monitoring(
        MonitoringId(new_id()), known.resident_id, known.id, form.held_at, by.staff.id, now, form.outcome,
        form.note.strip(), form.child_views.strip(), tuple(row for row in form.rows if row.level is not None),
    )  # fmt: skip
    with by.change("plan.monitored", "plans", known.resident_id) as change:
        change.subject, change.detail, change.reason = str(known.number), form.outcome.value, held.note
        saved = by.store.monitorings.add(held)
        number = str(known.number)
        record_event(by, known.resident_id, "plan_reviewed", form.held_at, stay_id=stay_id, evidence=number)
        if form.outcome is MonitoringOutcome.END:
            record_event(by, known.resident_id, "aid_ended", form.held_at, stay_id=stay_id, evidence=number)
    return saved


def _require(by: Session, plan: SupportPlan, form: MonitoringForm, now: datetime) -> None:
    problems = {}
    if form.outcome is None:
        problems["outcome"] = "empty"
    elif form.outcome is not MonitoringOutcome.EXTEND and not form.note.strip():
        problems["note"] = "empty"
    if form.held_at > now:
        problems["held_at"] = "in_future"
    elif form.held_at.astimezone(by.tz).date() < plan.drafted_on:
        problems["held_at"] = "before_start"
    items = {item.id for item in by.store.plan_items.all(plan_id=plan.id)}
    if any(row.item_id not in items or row.level not in (None, *LEVELS) for row in form.rows):
        problems["rows"] = "unknown"
    if problems:
        raise InvalidInput(**problems)

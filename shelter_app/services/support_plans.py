"""The support plan at work: drafting, submitting, deciding, carrying out, closing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.guards import Standing, Step
from shelter_app.domain.ids import PlanId, PlanItemId, ResidentId, StaffId
from shelter_app.domain.monitoring import Monitoring
from shelter_app.domain.plan_changes import RowChange, changes, version_before
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.domain.support_plans import (
    Decision,
    PlanItem,
    PlanStatus,
    Sitting,
    SupportPlan,
    require_none_open,
)
from shelter_app.domain.undertakings import Asked, Origin, Undertaking, complete, in_words, told_in_words
from shelter_app.services import (
    guards,
    monitoring,
    phrases,
    plan_reviews,
    plan_signing,
    plan_withdrawals,
    row_remarks,
    undertakings,
)
from shelter_app.services.events import record_event, start_aid
from shelter_app.services.session import Session, allowed, new_id


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the plan as typed; ``id`` is None for a new one."""

    group: str
    need: str
    measure: str = ""
    due: date | None = None
    expected: str = ""
    responsible: str = ""
    responsible_id: StaffId | None = None
    id: PlanItemId | None = None


def typed(item: PlanItem) -> Row:
    """A stored row as it was typed."""
    return Row(
        item.group, item.need, item.measure, item.due, item.expected, item.responsible, item.responsible_id, item.id
    )


@dataclass(frozen=True, slots=True)
class PlanForm:
    """The draft as typed. Rows without a need and a measure are ignored; nothing else is required to save a draft."""

    rows: tuple[Row, ...]
    child_views: str = ""
    child_views_language: str = ""
    valid_until: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlanView:
    """One version with its rows, the earlier versions, and what this member may do with it.

    ``body_asked`` says whether the procedure has the guardianship body review this plan beside the approval;
    ``may_review`` whether this member may record that review now, ``may_withdraw`` whether they may take the version
    back. ``monitorings`` are its evaluations, the latest first, ``conditions`` what its approval asks for.
    ``proofs`` say who signed it and whether that still fits, ``remarks`` stand at its rows.
    ``changes`` tell what reads otherwise than in the version ``since``, the last one before it that was approved.
    ``line`` is the line of its file in the lists; an officer sees of a restricted file no more than its number.
    """

    plan: SupportPlan
    items: tuple[PlanItem, ...]
    versions: tuple[SupportPlan, ...]
    author: str
    decided_by: str
    may_edit: bool
    may_submit: bool
    may_decide: bool
    may_mark: bool
    line: ResidentSummary | None = None
    body_asked: bool = False
    may_review: bool = False
    confirmed_by: str = ""
    reviewed_by: str = ""
    withdrawn_by: str = ""
    may_withdraw: bool = False
    since: int | None = None
    changes: tuple[RowChange, ...] = ()
    monitorings: tuple[Monitoring, ...] = ()
    conditions: tuple[Undertaking, ...] = ()
    proofs: tuple[plan_signing.Proof, ...] = ()
    remarks: tuple[row_remarks.Shown, ...] = ()
    may_remark: bool = False


@allowed(Can.READ_PLAN)
def view(resident_id: ResidentId, number: int | None = None, *, again: bool = False, by: Session) -> PlanView | None:
    """The newest version (or the numbered one) of a resident's plan, None where there is none yet.

    A guardianship officer sees only plans that were put before somebody for a decision, and of a returned one the
    decision alone until it is put before them again. ``again`` refreshes a page: only the version this member looked at
    last is no new look in the audit, and the session knows which one that was.
    """
    resident = by.store.residents.get(resident_id)
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    if not outside and not by.readable(resident):
        raise NotFound("residents")
    versions = tuple(by.store.plans.all("-number", resident_id=resident_id))
    if outside:
        versions = tuple(for_outside(plan) for plan in versions if plan.status is not PlanStatus.DRAFT)
    chosen = [plan for plan in versions if number is None or plan.number == number]
    if not chosen:
        return None
    if not again or by.shown_plan != chosen[0].id:
        by.looked("plan.viewed", resident_id, subject=str(chosen[0].number))
        by.shown_plan, by.shown_file = chosen[0].id, resident_id
    line = by.store.summaries.get(resident_id)
    if line is not None and outside and resident.restricted:
        line = line.hidden()
    return _view(by, chosen[0], versions, line)


def for_outside(plan: SupportPlan) -> SupportPlan:
    """A returned version is written on by the staff: its words since then were put before nobody."""
    if plan.status is not PlanStatus.RETURNED:
        return plan
    return replace(plan, child_views="", child_views_language="", valid_until=None, review_on=None)


def _shown_items(by: Session, plan: SupportPlan) -> tuple[PlanItem, ...]:
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    return () if outside and plan.editable else items_of(by, plan.id)


def is_here(line: ResidentSummary | None) -> bool:
    """Whether the stay of this line still lasts; leave, hospital and missing count as here."""
    return line is not None and line.presence is not Presence.LEFT


def _view(by: Session, plan: SupportPlan, versions: tuple[SupportPlan, ...], line: ResidentSummary | None) -> PlanView:
    acts = not by.reads_only(plan.resident_id, restricted=line is not None and line.restricted)
    writes, items = acts and by.can(Can.WRITE_PLAN), _shown_items(by, plan)
    base = version_before(plan, versions)
    return PlanView(
        plan,
        items,
        versions,
        by.staff_name(plan.author),
        by.staff_name(plan.decision.by) if plan.decision else "",
        writes and plan.editable,
        writes and plan.editable,
        acts and plan_reviews.may_decide(by, plan),
        acts and by.can(Can.EXECUTE_PLAN) and plan.in_force,
        line,
        plan_reviews.body_asked(by, plan),
        acts and plan_reviews.may_review(by, plan),
        by.staff_name(plan.confirmation.by) if plan.confirmation else "",
        by.staff_name(plan.body_review.by) if plan.body_review else "",
        by.staff_name(plan.withdrawal.by) if plan.withdrawal else "",
        acts and plan_withdrawals.may_withdraw(by, plan),
        base.number if base else None,
        changes(items_of(by, base.id), items) if base and items else (),
        monitoring.of_plan(by, plan.id),
        undertakings.of_plan(by, plan.id),
        plan_signing.proofs(by, plan),
        row_remarks.shown(by, plan),
        acts and row_remarks.may_remark(by, plan),
    )


def items_of(by: Session, plan_id: PlanId) -> tuple[PlanItem, ...]:
    """The rows of one version in their order."""
    return tuple(by.store.plan_items.all("position", plan_id=plan_id))


def plan_in_force(by: Session, resident_id: ResidentId) -> SupportPlan | None:
    """The approved version by which the staff work, or None."""
    plans = by.store.plans.all("-number", resident_id=resident_id, status=PlanStatus.APPROVED)
    return plans[0] if plans else None


@allowed(Can.WRITE_PLAN)
def begin(resident_id: ResidentId, *, by: Session) -> SupportPlan:
    """Starts version 1, or the next version as a copy of that in force (KG 5.3, TJ 9.3: changes by decision only)."""
    by.file(resident_id)
    versions = by.store.plans.all("-number", resident_id=resident_id)
    require_none_open(versions)
    with by.change("plan.begun", "plans", resident_id) as change:
        number = versions[0].number + 1 if versions else 1
        change.subject = str(number)
        plan = by.store.plans.add(SupportPlan(PlanId(new_id()), resident_id, number, by.staff.id, by.today()))
        source = plan_in_force(by, resident_id)
        if source is not None:
            plan = _copied(by, source, plan)
    return plan


def _copied(by: Session, source: SupportPlan, plan: SupportPlan) -> SupportPlan:
    for item in items_of(by, source.id):
        if item.open:
            by.store.plan_items.add(replace(item, id=PlanItemId(new_id()), plan_id=plan.id, agreed_due=None))
    return by.store.plans.save(
        replace(plan, child_views=source.child_views, child_views_language=source.child_views_language)
    )


@allowed(Can.WRITE_PLAN)
def save_draft(plan: SupportPlan, form: PlanForm, *, by: Session) -> SupportPlan:
    """Stores the draft as typed; raises WrongPlanStatus for a frozen version and Stale for a lost race."""
    plan = by.store.plans.unchanged(plan)
    plan.require_editable()
    by.file(plan.resident_id)
    rows = [row for row in form.rows if row.need.strip() or row.measure.strip()]
    unknown = [row.group for row in rows if row.group not in {group.code for group in by.profile.plan_groups}]
    if unknown:
        raise InvalidInput(group="unknown")
    with by.change("plan.saved", "plans", plan.resident_id) as change:
        change.subject = str(plan.number)
        saved = by.store.plans.save(
            replace(
                plan,
                child_views=form.child_views.strip(),
                child_views_language=form.child_views_language,
                valid_until=form.valid_until,
                review_on=form.review_on,
                editors=plan.editors if plan.written_by(by.staff.id) else (*plan.editors, by.staff.id),
            )
        )
        _store_rows(by, saved, rows)
    return saved


@allowed(Can.READ_PLAN)
def changed_since_return(plan: SupportPlan, *, by: Session) -> bool:
    """Whether its author has changed anything since this version came back for more work."""
    last = by.store.audit.newest_about(plan.resident_id, ("plan.saved", "plan.returned"), str(plan.number))
    return last is not None and "plan.returned" not in (last.action, last.detail)


def _store_rows(by: Session, plan: SupportPlan, rows: Sequence[Row]) -> None:
    before = {item.id: item for item in items_of(by, plan.id)}
    kept = set()
    for position, row in enumerate(rows, start=1):
        known = before.get(row.id) if row.id else None
        base = known or PlanItem(PlanItemId(new_id()), plan.id, row.group, position, row.need)
        item = replace(
            base,
            group=row.group,
            position=position,
            need=row.need.strip(),
            measure=row.measure.strip(),
            due=row.due,
            expected=row.expected.strip(),
            responsible=row.responsible.strip(),
            responsible_id=row.responsible_id,
        )
        if known is None:
            by.store.plan_items.add(item)
        elif item != known:
            by.store.plan_items.save(item)
        kept.add(item.id)
    for item_id in before.keys() - kept:
        by.store.plan_items.remove(item_id)


@allowed(Can.WRITE_PLAN)
def submit(plan: SupportPlan, *, by: Session) -> SupportPlan:
    """Puts the plan before the approving person or body (TJ 8.3-8.4).

    Raises PlanIncomplete naming what is missing, and GuardClosed for what the procedure asks for first.
    """
    plan = by.store.plans.unchanged(plan)
    by.file(plan.resident_id)
    items = items_of(by, plan.id)
    now = by.now()
    submitted = plan.submitted(now, items)
    guards.require(by, Step.SUBMIT_PLAN, guards.of_plan(by, plan))
    if plan_reviews.decides_for_the_centre(by) and plan.written_by(by.staff.id):
        submitted = submitted.confirmed(by.staff.id, now)
    with by.change("plan.submitted", "plans", plan.resident_id) as change:
        change.subject = str(plan.number)
        saved = by.store.plans.save(submitted)
        record_event(by, plan.resident_id, "plan_submitted", now, evidence=str(plan.number))
    return saved


@allowed(Can.WRITE_PLAN)
def waits_for(plan: SupportPlan, *, by: Session) -> tuple[Standing, ...]:
    """What the guards before putting this version forward still wait for, for the page on which it is written."""
    by.file(plan.resident_id)
    return guards.found(by, Step.SUBMIT_PLAN, guards.of_plan(by, plan))


@allowed(Can.APPROVE_PLAN)
def decide(
    plan: SupportPlan,
    approved: bool,
    *,
    body: str = "",
    number: str = "",
    reason: str = "",
    sitting: Sitting | None = None,
    by: Session,
) -> SupportPlan:
    """Approves the plan or returns it with reasons (KG 4.4-4.5, TJ 8.4-8.5); nobody approves their own draft.

    The director takes the centre's step. The officer decides what a director wrote and has confirmed by putting it
    forward; every other plan the body reviews after the director (:func:`plan_reviews.review`). With conditions in
    ``sitting`` the plan is in force; each is due on its day until somebody says that it was met. Raises NotConfirmed
    for an officer who is asked too early, InvalidInput: reason (a return says why), on ``in_future``, conditions
    ``day_missing``.
    """
    plan = by.store.plans.unchanged(plan)
    held = sitting or Sitting()
    if held.on is not None and held.on > by.today():
        raise InvalidInput(on="in_future")
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    if not outside:
        by.file(plan.resident_id)
    asked = complete(held.conditions) if approved else ()
    decision = Decision(
        by.staff.id, by.now(), approved, plan_reviews.body_of(by, body), number.strip(), reason.strip(),
        held.session.strip(), held.on, held.chair.strip(), in_words(asked),
    )  # fmt: skip
    with by.change("plan.approved" if approved else "plan.returned", "plans", plan.resident_id):
        saved = store_decision(by, plan, decision, asked, outside=outside)
        plan_signing.sign(by, saved, decision=True, review=saved.body_review is not None)
    return saved


def store_decision(
    by: Session, plan: SupportPlan, decision: Decision, asked: Iterable[Asked] = (), *, outside: bool
) -> SupportPlan:
    """Puts a decision into the register, with everything that follows from it; ``outside`` says the body decided.

    Conditions that came as words alone are due at the review of the plan.
    """
    conditions = tuple(asked) or told_in_words(decision.conditions, plan.review_on or by.today())
    decided, approved = plan.decided(decision, outside=outside), decision.approved
    evidence = decision.number or str(plan.number)
    if approved and outside and plan_reviews.body_asked(by, plan):
        decided = decided.reviewed(decision.as_review(by.today()), by.today())
    with by.change("plan.approved" if approved else "plan.returned", "plans", plan.resident_id) as change:
        change.subject = str(plan.number)
        change.reason = decision.reason or decision.conditions
        if approved:
            phrases.learn(by, decided, items_of(by, plan.id), _superseded(by, plan.resident_id))
        saved = by.store.plans.save(decided)
        undertakings.ask(by, plan.resident_id, Origin.CONDITION, plan.id, conditions, decision.body)
        kind = "plan_approved" if approved else "plan_returned"
        record_event(by, plan.resident_id, kind, by.now(), evidence=evidence)
        if approved:
            start_aid(by, plan.resident_id)
        if saved.body_review is not None:
            record_event(by, plan.resident_id, "plan_body_reviewed", by.now(), evidence=evidence)
        if approved and (saved.body_review is not None or not plan_reviews.body_asked(by, plan)):
            plan_reviews.finally_decided(by, saved)
    return saved


def _superseded(by: Session, resident_id: ResidentId) -> tuple[PlanItem, ...]:
    """Ends the version that was in force until now; what comes back are its rows."""
    earlier: tuple[PlanItem, ...] = ()
    for other in by.store.plans.all(resident_id=resident_id, status=PlanStatus.APPROVED):
        earlier = items_of(by, other.id)
        by.store.plans.save(other.superseded())
        undertakings.answer_objection(by, other.id)
    return earlier


@allowed(Can.WRITE_PLAN)
def close(plan: SupportPlan, reason: str, *, by: Session) -> SupportPlan:
    """Ends the plan in force with one of the profile's reasons (KG 5.4-5.5, TJ 9.4)."""
    plan = by.store.plans.unchanged(plan)
    by.file(plan.resident_id)
    closed = plan.closed(reason, by.today())
    with by.change("plan.closed", "plans", plan.resident_id) as change:
        change.subject, change.reason = str(plan.number), reason
        saved = by.store.plans.save(closed)
        record_event(by, plan.resident_id, "plan_closed", by.now(), evidence=str(plan.number))
    return saved

"""The facts of the individual support plan: one version, its rows, the child's own words, who approved it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from shelter_app.domain.guards import Step
from shelter_app.domain.numbers import bare
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.plan_changes import ChangeKind, RowChange, changes, version_before
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import (
    BodyReview,
    Confirmation,
    Decision,
    ItemState,
    PlanItem,
    PlanStatus,
    SupportPlan,
)
from shelter_app.reports import papers
from shelter_app.reports.data import Fact, Signer, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.plan_reviews import body_asked
from shelter_app.services.support_plans import items_of

_KINDS: Final = {
    "social_medical": papers.HelpKind.MEDICAL,
    "legal": papers.HelpKind.LEGAL,
    "psychological": papers.HelpKind.PSYCHOLOGICAL,
    "social_domestic": papers.HelpKind.DOMESTIC,
}


def why_not(file: CaseFile) -> str:
    """ "no_plan" where there is no version this member may see."""
    return "" if versions(file) else "no_plan"


def versions(file: CaseFile) -> list[SupportPlan]:
    """Versions from the newest on; an officer from outside gets what was put before somebody for a decision.

    A returned version is being written on and is no paper for them until it is submitted again.
    """
    found = file.by.store.plans.all("-number", resident_id=file.resident.id)
    outside = file.by.staff.role is Role.GUARDIANSHIP_OFFICER
    return [plan for plan in found if not outside or not plan.editable]


def gather(file: CaseFile, about: int | None) -> Gathered:
    """One version of the plan, the newest one unless another is named."""
    found = [plan for plan in versions(file) if about in (None, plan.id)]
    if not found:
        raise NothingToPrint("support-plan", "no_plan")
    by, plan, stay = file.by, found[0], file.latest
    base = version_before(plan, by.store.plans.all(resident_id=file.resident.id))
    told = changes(items_of(by, base.id), items_of(by, plan.id)) if base else ()
    marked = {one.now.id: _MARKS[one.kind] for one in told if one.now is not None}
    stay_day, limit = file.stay_days(stay)
    author = by.store.staff.find(plan.author)
    adult = not file.person.may_be_minor(plan.drafted_on)
    sheet = papers.SupportPlan(
        centre=f.centre(by),
        title=f.each_language(by.profile.plan_title.get),
        child=f.person_name(file.person),
        age=f.age(file.person, plan.drafted_on),
        compiled_by=f.joined(" ", f.post(by, author), author.short) if author else "",
        compiled=plan.drafted_on,
        valid_until=plan.valid_until,
        stay_day=stay_day,
        stay_limit=limit,
        approver=_approver(file, plan),
        approved_on=_approved_on(file, plan),
        decision=_decision(file, plan),
        items=tuple(replace(_item(file, one), change=marked.get(one.id)) for one in items_of(by, plan.id)),
        child_words=Fact(f"«{plan.child_views.strip('«» ')}»") if plan.child_views.strip() else Fact.not_asked(),
        child_words_note=f.label(by, "language", plan.child_views_language) if plan.child_views_language else "",
        reviews=(papers.Review(plan.review_on),) if plan.review_on else (),
        signers=_signers(file, plan, adult=adult),
        adult=adult,
        body=_body(file, plan),
        conditions=_conditions(plan),
        since=base.number if base else None,
        changes=tuple(_change(file, one) for one in told),
        decided=decided_otherwise(file, None, Step.SUBMIT_PLAN, about=str(plan.number)),
        unsettled=_unsettled(plan),
        returned=_returned(file, plan),
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.P, plan.number)
    settled = (PlanStatus.APPROVED, PlanStatus.SUPERSEDED, PlanStatus.CLOSED)
    return Gathered(sheet, number, () if plan.status in settled else ("plan_not_approved",))


def _unsettled(plan: SupportPlan) -> Text:
    """What a paper says that looks like one to be signed and is none."""
    if plan.status is PlanStatus.DRAFT:
        return f.phrase(lambda w: w.translate("PlanStanding", "Draft, not approved"))
    if plan.status is PlanStatus.RETURNED:
        return f.phrase(lambda w: w.translate("PlanStanding", "Returned for more work, not approved"))
    return ""


def _returned(file: CaseFile, plan: SupportPlan) -> Text:
    """When this version came back and why."""
    made = plan.decision
    if plan.status is not PlanStatus.RETURNED or made is None:
        return ""
    return f.joined(": ", f.day(file.local(made.at).date()), made.reason)


def _approver(file: CaseFile, plan: SupportPlan) -> Signer:
    """Who took the centre's step; before it the director's name stands over an empty line."""
    step = _centre_step(plan)
    decided = f.staff_signer(file.by, step.by) if step else None
    return replace(decided, post=f.capital(decided.post)) if decided else f.director(file.by)


def _centre_step(plan: SupportPlan) -> Confirmation | Decision | None:
    """The director's decision; for a plan that a director wrote, that they put it before the body."""
    if plan.confirmation is not None:
        return plan.confirmation
    return plan.decision if plan.decision and plan.decision.approved else None


def _approved_on(file: CaseFile, plan: SupportPlan) -> date | None:
    step = _centre_step(plan)
    return file.local(step.at).date() if step else None


def _body(file: CaseFile, plan: SupportPlan) -> papers.BodyStep | None:
    """The outside body's step: its review, or its decision on a plan that a director wrote."""
    review, decision, by = plan.body_review, plan.decision, file.by
    if review is None and plan.confirmation is not None and decision is not None and decision.approved:
        review = BodyReview(decision.by, file.local(decision.at).date(), True, decision.body, decision.number)
    if review is None:
        return papers.BodyStep() if body_asked(by, plan) else None
    number = f"№ {bare(review.number)}" if review.number else ""
    paper = f.joined(", ", f.deciding_body(by, review.body), number, _sitting(review.session, review.chair))
    return papers.BodyStep(
        agreed=review.agreed, paper=paper, name=by.staff_name(review.by), on=review.on, note=review.note
    )


def _decision(file: CaseFile, plan: SupportPlan) -> Text:
    if plan.decision is None or not plan.decision.approved or plan.confirmation is not None:
        return ""
    made = plan.decision
    number = f"№ {bare(made.number)}" if made.number else ""
    return f.joined(
        ", ", f.deciding_body(file.by, made.body), number, f.day(made.on), _sitting(made.session, made.chair)
    )


def _sitting(session: str, chair: str) -> Text:
    """The sitting at which it was decided and who chaired it, as far as the register knows."""
    held = f.phrase(lambda w: w.translate("PlanDecision", "sitting {number}").format(number=session)) if session else ""
    led = f.phrase(lambda w: w.translate("PlanDecision", "chaired by {name}").format(name=chair)) if chair else ""
    return f.joined(", ", held, led)


def _conditions(plan: SupportPlan) -> str:
    """What the approval and the agreement of the body ask for."""
    steps = (plan.decision if plan.decision and plan.decision.approved else None, plan.body_review)
    return "; ".join(dict.fromkeys(step.conditions for step in steps if step is not None and step.conditions))


_MARKS: Final = {
    ChangeKind.ADDED: papers.ChangeMark.ADDED,
    ChangeKind.CHANGED: papers.ChangeMark.CHANGED,
    ChangeKind.REMOVED: papers.ChangeMark.REMOVED,
}


def _change(file: CaseFile, change: RowChange) -> papers.PlanChange:
    """How a row read and how it reads: of a changed one what differs, of another what it is about."""
    by, names = file.by, change.fields or ("measure", "due", "responsible")
    need = f.need(by, change.row.need)
    before, now = (
        f.joined("; ", *(_said(file, item, name) for name in names)) if item is not None else ""
        for item in (change.before, change.now)
    )
    return papers.PlanChange(_MARKS[change.kind], need or change.row.measure, before, now)


def _said(file: CaseFile, item: PlanItem, name: str) -> Text:
    by = file.by
    if name == "due":
        return f.day(item.due) or "—"
    if name == "need":
        return f.need(by, item.need) or "—"
    if name == "group":
        group = next((one for one in by.profile.plan_groups if one.code == item.group), None)
        return f.each_language(group.labels.get) if group else item.group
    return getattr(item, name) or "—"


def _item(file: CaseFile, item: PlanItem) -> papers.PlanItem:
    by = file.by
    person = item.responsible or by.staff_name(item.responsible_id)
    state = "" if item.state is ItemState.PLANNED else f.label(by, "measure_state", item.state.value)
    return papers.PlanItem(
        kind=_KINDS.get(item.group, papers.HelpKind.OTHER),
        need=f.need(by, item.need),
        measures=item.measure,
        due=item.due or "",
        expected=item.expected,
        responsible=person,
        mark=f.joined(", ", state, f.day(item.state_on) if state else "", item.state_note, _confirmed(file, item)),
        progress=item.progress,
        signature=_on_paper(item),
    )


def _confirmed(file: CaseFile, item: PlanItem) -> Text:
    """Who confirmed how the measure ended."""
    name = file.by.staff_name(item.signed_by)
    return f.phrase(lambda w: w.translate("PlanMark", "confirmed by {name}").format(name=name)) if name else ""


def _on_paper(item: PlanItem) -> Text:
    """That an earlier copy was signed already; the column stays free for a pen where it was not."""
    if item.paper_signed_on is None:
        return ""
    # The column is as narrow as the form has it: two digits of the year fit.
    day = f"{item.paper_signed_on:%d.%m.%y}"
    return f.phrase(lambda w: w.translate("PlanMark", "signed {date}").format(date=day))


def _signers(file: CaseFile, plan: SupportPlan, *, adult: bool) -> tuple[papers.RoleSigner, ...]:
    """Places to sign: who wrote the plan, the guardianship authority over a child, and whom the plan is about."""
    by, name = file.by, f.person_name(file.person)
    author = f.staff_signer(by, plan.author)
    own = (papers.RoleSigner(f.label(by, "role", "case_worker"), author),) if author else ()
    resident = papers.RoleSigner(f.resident_word(adult), Signer(name.short, "", f.sex(file.person)))
    # Whoever objects does not sign that it was agreed; its next version answers.
    return (*own, resident) if adult or plan.objected else (*own, f.guardianship(by), resident)

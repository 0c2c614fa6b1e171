"""The facts of the individual support plan: one version, its rows, the child's own words, who approved it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shelter_app.domain.numbers import bare
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import ItemState, PlanItem, PlanStatus, SupportPlan
from shelter_app.reports import papers
from shelter_app.reports.data import Fact, Signer, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
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
    stay_day, limit = file.stay_days(stay)
    author = by.store.staff.find(plan.author)
    adult = not file.person.may_be_minor(plan.drafted_on)
    sheet = papers.SupportPlan(
        centre=f.centre(by),
        child=f.person_name(file.person),
        age=f.age(file.person, plan.drafted_on),
        compiled_by=f.joined(" ", f.post(by, author), author.short) if author else "",
        compiled=plan.drafted_on,
        valid_until=plan.valid_until,
        stay_day=stay_day,
        stay_limit=limit,
        approver=_approver(file, plan),
        approved_on=file.local(plan.decision.at).date() if plan.decision and plan.decision.approved else None,
        decision=_decision(plan),
        items=tuple(_item(file, item) for item in items_of(by, plan.id)),
        child_words=Fact(f"«{plan.child_views.strip('«» ')}»") if plan.child_views.strip() else Fact.not_asked(),
        child_words_note=f.label(by, "language", plan.child_views_language) if plan.child_views_language else "",
        reviews=(papers.Review(plan.review_on),) if plan.review_on else (),
        signers=_signers(file, plan, adult=adult),
        adult=adult,
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.P, plan.number)
    settled = (PlanStatus.APPROVED, PlanStatus.SUPERSEDED, PlanStatus.CLOSED)
    return Gathered(sheet, number, () if plan.status in settled else ("plan_not_approved",))


def _approver(file: CaseFile, plan: SupportPlan) -> Signer:
    """Who decided; before the decision the director's name stands over an empty line."""
    decided = f.staff_signer(file.by, plan.decision.by) if plan.decision and plan.decision.approved else None
    return replace(decided, post=f.capital(decided.post)) if decided else f.director(file.by)


def _decision(plan: SupportPlan) -> Text:
    if plan.decision is None or not plan.decision.approved:
        return ""
    return f.joined(", ", plan.decision.body, f"№ {bare(plan.decision.number)}" if plan.decision.number else "")


def _item(file: CaseFile, item: PlanItem) -> papers.PlanItem:
    by = file.by
    person = item.responsible or by.staff_name(item.responsible_id)
    state = "" if item.state is ItemState.PLANNED else f.label(by, "measure_state", item.state.value)
    return papers.PlanItem(
        kind=_KINDS.get(item.group, papers.HelpKind.OTHER),
        need=f.label(by, by.profile.needs_list, item.need),
        measures=item.measure,
        due=item.due or "",
        expected=item.expected,
        responsible=person,
        mark=f.joined(", ", state, f.day(item.state_on) if state else "", item.state_note),
        progress=item.progress,
    )


def _signers(file: CaseFile, plan: SupportPlan, *, adult: bool) -> tuple[papers.RoleSigner, ...]:
    """Places to sign: who wrote the plan, the guardianship authority over a child, and whom the plan is about."""
    by, name = file.by, f.person_name(file.person)
    author = f.staff_signer(by, plan.author)
    own = (papers.RoleSigner(f.label(by, "role", "case_worker"), author),) if author else ()
    resident = papers.RoleSigner(f.resident_word(adult), Signer(name.short, "", f.sex(file.person)))
    return (*own, resident) if adult else (*own, f.guardianship(by), resident)

"""The facts of a monitoring sheet: one evaluation of a version, beside those that were before it."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.monitoring import Monitoring, MonitoringOutcome
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.support_plans import ItemState, PlanItem
from shelter_app.reports import papers
from shelter_app.reports.data import Fact, Signer, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.support_plans import items_of

DOCUMENT: Final = "monitoring-sheet"


def why_not(file: CaseFile) -> str:
    """ "no_monitoring" while no plan of the file was evaluated."""
    return "" if file.by.store.monitorings.all(resident_id=file.resident.id, limit=1) else "no_monitoring"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """One evaluation, the latest unless another is named."""
    by = file.by
    every = by.store.monitorings.all("held_at", resident_id=file.resident.id)
    found = [one for one in every if about in (None, one.id)]
    if not found:
        raise NothingToPrint(DOCUMENT, "no_monitoring")
    one = found[-1]
    plan, held = by.store.plans.get(one.plan_id), file.local(one.held_at)
    until = [other for other in every if other.plan_id == one.plan_id and other.held_at <= one.held_at]
    author = by.store.staff.find(one.by)
    adult = file.adult(one.held_at)
    sheet = papers.MonitoringSheet(
        centre=f.centre(by),
        person=f.person_name(file.person),
        age=f.age(file.person, held.date()),
        held=held,
        plan=plan.number,
        expert=f.joined(" ", f.post(by, author), author.short) if author else "",
        days=tuple(file.local(other.held_at).date() for other in until),
        rows=tuple(_row(file, item, until) for item in items_of(by, plan.id)),
        outcome=_outcome(one.outcome),
        note=one.note,
        own_words=f.fact(f"«{one.child_views.strip('«» ')}»" if one.child_views else "", Fact.not_asked()),
        signers=_signers(file, one, adult=adult),
        adult=adult,
    )
    return Gathered(sheet, DocumentNumber.of_file(file.resident.number, Mark.M, every.index(one) + 1))


def _outcome(outcome: MonitoringOutcome) -> Text:
    if outcome is MonitoringOutcome.EXTEND:
        return f.phrase(lambda w: w.translate("MonitoringSheet", "Aid goes on by this plan"))
    if outcome is MonitoringOutcome.CHANGE:
        return f.phrase(lambda w: w.translate("MonitoringSheet", "Aid goes on by the next version of the plan"))
    return f.phrase(lambda w: w.translate("MonitoringSheet", "Aid ends"))


def _row(file: CaseFile, item: PlanItem, held: list[Monitoring]) -> papers.MonitoredRow:
    by = file.by
    state = "" if item.state is ItemState.PLANNED else f.label(by, "measure_state", item.state.value)
    return papers.MonitoredRow(
        f.need(by, item.need),
        item.measure,
        item.due,
        item.responsible or by.staff_name(item.responsible_id),
        f.joined(", ", state, f.day(item.state_on) if state else "", item.state_note),
        tuple(one.level(item.id) for one in held),
    )


def _signers(file: CaseFile, one: Monitoring, *, adult: bool) -> tuple[papers.RoleSigner, ...]:
    """Who evaluated, the guardianship authority over a child, and whom the plan is about."""
    by, name = file.by, f.person_name(file.person)
    own = f.staff_signer(by, one.by)
    evaluated = f.phrase(lambda w: w.translate("MonitoringSheet", "Evaluated by"))
    first = (papers.RoleSigner(evaluated, own),) if own else ()
    person = papers.RoleSigner(f.resident_word(adult), Signer(name.short, "", f.sex(file.person)))
    return (*first, person) if adult else (*first, f.guardianship(by), person)

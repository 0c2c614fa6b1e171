"""The facts of the package of a plan: the version, what it rests on, and the form on which the body answers."""

from __future__ import annotations

from datetime import date
from typing import Final

from shelter_app.domain.guards import Step
from shelter_app.domain.ids import StaffId
from shelter_app.domain.monitoring import Monitoring
from shelter_app.domain.names import fold
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.plan_changes import version_before
from shelter_app.domain.support_plans import PlanItem, PlanStatus, SupportPlan
from shelter_app.reports import papers
from shelter_app.reports.data import Signer, Text
from shelter_app.reports.papers.package import Bound, ChildViews, PlanPackage, ViewLine
from shelter_app.reports.papers.review import DecisionForm, ReviewedRow
from shelter_app.services.papers import (
    facts as f,
)
from shelter_app.services.papers import (
    meeting_minutes,
    monitoring_sheet,
    needs_assessment,
    notice,
    support_plan,
)
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.minimum import Minimum, consent_list, left_out
from shelter_app.services.support_plans import items_of

PACKAGE: Final = "plan-package"
MINIMUM: Final = "plan-package-minimum"
PACKAGES: Final = (PACKAGE, MINIMUM)
RULE: Final = "R-32.approval"
"""What the body is told for, where the person has not agreed and nobody decided otherwise."""
USUAL: Final = "notice-guardianship"
"""The letter that goes to the same body: the package goes to its usual addressee unless another is chosen."""


def why_not(file: CaseFile) -> str:
    """ "no_plan" where there is no version this member may see."""
    return support_plan.why_not(file)


def about_of(plan: SupportPlan, to: To) -> str:
    """What a decision to go on without a consent holds for: this version, and whoever gets it."""
    return f"{plan.number}-{to.organisation_id or fold(to.ru)}"


def gather_least(file: CaseFile, about: int | None, to: To | None) -> Gathered:
    """The same version with the minimum of data."""
    return gather(file, about, to, minimum=True)


def gather(file: CaseFile, about: int | None, to: To | None, *, minimum: bool = False) -> Gathered:
    """One version with everything beside it, the newest one unless another is named."""
    found = [plan for plan in support_plan.versions(file) if about in (None, plan.id)]
    if not found:
        raise NothingToPrint(MINIMUM if minimum else PACKAGE, "no_plan")
    by, plan = file.by, found[0]
    goes_to = notice.addressed(by, USUAL, None, to)
    least = Minimum(file) if minimum else None
    number = DocumentNumber.of_file(file.resident.number, Mark.R, plan.number)
    if minimum:
        number = DocumentNumber(f"{number.printed}-М", f"{number.code}-M")
    author = f.staff_signer(by, by.staff.id) or Signer("", "")
    facts = PlanPackage(
        centre=f.centre(by),
        child=least.name() if least else f.person_name(file.person),
        version=plan.number,
        drafted=plan.drafted_on,
        state=_state(plan),
        to=f.each_language(lambda lang: goes_to.kk if lang == "kk" else goes_to.ru),
        made=by.today(),
        made_by=author,
        parts=_parts(file, plan, number.printed, least),
        left_out=left_out(minimum=minimum),
        minimum=minimum,
        adult=not file.person.may_be_minor(plan.drafted_on),
        decided=decided_otherwise(file, None, Step.SEND_PACKAGE, about=about_of(plan, goes_to)),
    )
    settled = plan.status in (PlanStatus.APPROVED, PlanStatus.SUPERSEDED, PlanStatus.CLOSED)
    warnings = () if settled else ("plan_not_approved",)
    return Gathered(facts, number, warnings, to=goes_to, about=about_of(plan, goes_to))


def _parts(file: CaseFile, plan: SupportPlan, number: str, least: Minimum | None) -> tuple[Bound, ...]:
    """Needs, plan, evaluations, minutes, consents, the child's view, the form: in the order in which they are read."""
    known = tuple(file.by.store.consents.all("at", resident_id=file.resident.id))
    consents, views, form = consent_list(file, known), _views(file, plan), _form(file, plan, number)
    return (
        *_needs(file, least),
        _plan(file, plan, least),
        *_evaluations(file, plan, least),
        *(() if least else _minutes(file)),
        Bound("", least.consents(consents, known) if least else consents),
        Bound("", least.coded(views) if least else views),
        Bound("", least.form(form) if least else form),
    )


def _needs(file: CaseFile, least: Minimum | None) -> tuple[Bound, ...]:
    """The latest assessment of needs, none where nobody assessed."""
    if needs_assessment.why_not(file):
        return ()
    made = needs_assessment.gather(file, None)
    assert isinstance(made.facts, papers.NeedsSheet)
    return (Bound(made.number.printed, least.needs(made.facts) if least else made.facts),)


def _plan(file: CaseFile, plan: SupportPlan, least: Minimum | None) -> Bound:
    made = support_plan.gather(file, plan.id)
    assert isinstance(made.facts, papers.SupportPlan)
    if least is None:
        return Bound(made.number.printed, made.facts)
    posts = tuple(_post(file, item) for item in items_of(file.by, plan.id))
    return Bound(made.number.printed, least.plan(made.facts, posts, _post_of(file, plan.author)))


def _post(file: CaseFile, item: PlanItem) -> Text:
    """The post of whoever answers for a measure; of somebody outside what was typed, with names covered afterwards."""
    return _post_of(file, item.responsible_id) or item.responsible


def _post_of(file: CaseFile, staff_id: StaffId | None) -> Text:
    member = file.by.store.staff.find(staff_id) if staff_id is not None else None
    return f.post(file.by, member) if member else ""


def _evaluations(file: CaseFile, plan: SupportPlan, least: Minimum | None) -> tuple[Bound, ...]:
    """The latest evaluation of this version, and of the one that it follows."""
    by = file.by
    base = version_before(plan, by.store.plans.all(resident_id=file.resident.id))
    held = [
        one
        for version in (plan, base)
        if version is not None
        for one in by.store.monitorings.all("-held_at", plan_id=version.id, limit=1)
    ]
    return tuple(_evaluation(file, one, least) for one in held)


def _evaluation(file: CaseFile, held: Monitoring, least: Minimum | None) -> Bound:
    made = monitoring_sheet.gather(file, held.id)
    assert isinstance(made.facts, papers.MonitoringSheet)
    facts = least.monitoring(made.facts, _post_of(file, held.by)) if least else made.facts
    return Bound(made.number.printed, facts)


def _minutes(file: CaseFile) -> tuple[Bound, ...]:
    if meeting_minutes.why_not(file):
        return ()
    made = meeting_minutes.gather(file, None)
    assert isinstance(made.facts, papers.MeetingMinutes)
    return (Bound(made.number.printed, made.facts),)


def _views(file: CaseFile, plan: SupportPlan) -> ChildViews:
    """What the child said when needs were assessed, in this version, at evaluations; nothing is told twice."""
    by, child = file.by, file.resident.id
    version = f.phrase(lambda w: w.translate("PlanPackage", "Plan, version {number}"))
    in_plan = f.each_language(lambda lang: f.in_language(version, lang).format(number=plan.number))
    found = [_said(file, plan.drafted_on, in_plan, plan.child_views, plan.child_views_language)]
    asked = f.phrase(lambda w: w.translate("PlanPackage", "Assessment of needs"))
    for needs in by.store.needs.all(resident_id=child):
        day = file.local(needs.held_at).date()
        found.append(_said(file, day, asked, needs.child_views, needs.child_views_language))
    judged = f.phrase(lambda w: w.translate("PlanPackage", "Evaluation of the plan"))
    found += [
        _said(file, file.local(held.held_at).date(), judged, held.child_views, "")
        for held in by.store.monitorings.all(resident_id=child)
    ]
    told = {one.words: one for one in sorted(found, key=lambda one: one.on) if one.words}
    adult = not file.person.may_be_minor(plan.drafted_on)
    return ChildViews(tuple(sorted(told.values(), key=lambda one: one.on, reverse=True)), adult)


def _said(file: CaseFile, on: date, where: Text, words: str, language: str) -> ViewLine:
    return ViewLine(on, where, words.strip("«» "), f.label(file.by, "language", language) if language else "")


def _form(file: CaseFile, plan: SupportPlan, number: str) -> DecisionForm:
    """The form with its lines free for the pen of the body, tied to the number of the package."""
    by = file.by
    rows = tuple(ReviewedRow(f.need(by, item.need), item.measure, item.due) for item in items_of(by, plan.id))
    name = f.person_name(file.person)
    return DecisionForm(
        centre=f.centre(by), sender=f.centre(by).short_name, child=name.full, file=file.resident.number,
        version=plan.number, drafted=plan.drafted_on, package=number, seal="", rows=rows, officer=Signer("", ""),
    )  # fmt: skip


def _state(plan: SupportPlan) -> Text:
    """Where the version stands, in the words of the paper."""
    return {
        PlanStatus.DRAFT: f.phrase(lambda w: w.translate("PlanPackage", "draft")),
        PlanStatus.SUBMITTED: f.phrase(lambda w: w.translate("PlanPackage", "put forward, waits for a decision")),
        PlanStatus.RETURNED: f.phrase(lambda w: w.translate("PlanPackage", "returned")),
        PlanStatus.APPROVED: f.phrase(lambda w: w.translate("PlanPackage", "approved, in force")),
        PlanStatus.SUPERSEDED: f.phrase(lambda w: w.translate("PlanPackage", "replaced by a later version")),
        PlanStatus.CLOSED: f.phrase(lambda w: w.translate("PlanPackage", "closed")),
    }[plan.status]

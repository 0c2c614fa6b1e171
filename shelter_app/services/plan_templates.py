"""Templates of a plan: kept by the director, made of a plan that exists, and put into a draft beside what is there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PlanTemplateId, ResidentId, StaffId
from shelter_app.domain.phrases import learnable
from shelter_app.domain.plan_templates import PlanTemplate, TemplateRow
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.support_plans import PlanAlreadyOpen, PlanStatus, SupportPlan
from shelter_app.services import phrases, support_plans
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.support_plans import PlanForm, Row, items_of


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """A template as it is typed; ``known`` is the one that is changed, None for a new one."""

    name: str
    categories: tuple[str, ...]
    rows: tuple[TemplateRow, ...]
    known: PlanTemplate | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """The draft after a template was put into it: how many rows came, and how many stood there already."""

    plan: SupportPlan
    came: int
    there: int


@allowed(Can.WRITE_PLAN)
def every(*, by: Session) -> tuple[PlanTemplate, ...]:
    """All templates that are offered, by their names."""
    found = by.store.plan_templates.all(retired=False)
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


@allowed(Can.WRITE_PLAN)
def offered(resident_id: ResidentId, *, by: Session) -> tuple[PlanTemplate, ...]:
    """Those for the category of this resident's latest stay: the ones made for it first, then those for everybody."""
    by.file(resident_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
    category = stays[0].category if stays else ""
    fitting = [one for one in every(by=by) if one.fits(category)]
    return tuple(sorted(fitting, key=lambda one: not one.categories))


@allowed(Can.APPROVE_PLAN)
def keep(form: TemplateForm, *, by: Session) -> PlanTemplate:
    """Keeps a new template or a changed one; plans that were begun from it stay as they are.

    Raises InvalidInput as :meth:`PlanTemplate.tidy` does and rows ``group`` for one that no plan knows, Stale.
    """
    by.require(Can.WRITE_PLAN)
    known = form.known
    made = PlanTemplate(
        known.id if known else PlanTemplateId(new_id()), form.name, form.categories, form.rows, by.staff.id, by.now(),
        version=known.version if known else 0,
    ).tidy()  # fmt: skip
    if {row.group for row in made.rows} - {group.code for group in by.profile.plan_groups}:
        raise InvalidInput(rows="group")
    with by.change("plan_template.kept", "plans") as change:
        change.subject = str(made.id)
        return by.store.plan_templates.save(made) if known else by.store.plan_templates.add(made)


@allowed(Can.APPROVE_PLAN)
def retire(template: PlanTemplate, *, by: Session) -> PlanTemplate:
    """Offers a template no more; raises Stale."""
    by.require(Can.WRITE_PLAN)
    known = by.store.plan_templates.unchanged(template)
    with by.change("plan_template.retired", "plans") as change:
        change.subject = str(known.id)
        return by.store.plan_templates.save(replace(known, retired=True))


@allowed(Can.APPROVE_PLAN)
def of_plan(plan: SupportPlan, *, by: Session) -> TemplateForm:
    """A plan as a template to be named and looked through: terms as days, people as roles, nobody by name.

    A measure that speaks of somebody or somewhere in particular is left empty; the child's own words and what was
    achieved stay with the child.
    """
    by.require(Can.WRITE_PLAN)
    by.file(plan.resident_id)
    names = phrases.names_around(by, plan)
    roles = {member.id: member.role.value for member in by.store.staff.all()}
    stays = by.store.stays.all("-admitted_at", resident_id=plan.resident_id, limit=1)
    rows = []
    for item in items_of(by, plan.id):
        term = item.agreed_due or item.due
        days = (term - plan.drafted_on).days if term and term > plan.drafted_on else None
        need = item.need if by.reference.list(by.profile.needs_list).get(item.need) else _general(item.need, names)
        rows.append(
            TemplateRow(
                item.group, need, _general(item.measure, names), days,
                roles.get(item.responsible_id, "") if item.responsible_id else "", _general(item.expected, names),
            )
        )  # fmt: skip
    return TemplateForm("", (stays[0].category,) if stays else (), tuple(row for row in rows if not row.empty))


def _general(words: str, names: list[str]) -> str:
    return words if learnable(words, names) else ""


@allowed(Can.WRITE_PLAN)
def use(template: PlanTemplate, resident_id: ResidentId, *, by: Session) -> Used:
    """Puts the rows of a template into the draft, and begins one where there is none.

    What stands there already stays as it is, word for word; a row of the same need and measure does not come twice, and
    the child's own words are still to be written. Raises PlanAlreadyOpen while a version waits for its decision, Stale
    for a template that was changed meanwhile.
    """
    resident, known = by.file(resident_id), by.store.plan_templates.unchanged(template)
    versions = by.store.plans.all("-number", resident_id=resident_id)
    waiting = next((plan for plan in versions if plan.status is PlanStatus.SUBMITTED), None)
    if waiting is not None:
        raise PlanAlreadyOpen(waiting.id)
    draft = next((plan for plan in versions if plan.editable), None)
    with by.change("plan.drafted_from_template", "plans", resident_id) as change:
        plan = draft or support_plans.begin(resident_id, by=by)
        before = tuple(support_plans.typed(item) for item in items_of(by, plan.id))
        there = [(row.need, row.measure) for row in before]
        groups = {group.code for group in by.profile.plan_groups}
        fresh = [row for row in known.rows if row.group in groups and not row.stands_in(there)]
        form = PlanForm(
            (*before, *(_row(by, resident, row) for row in fresh)), plan.child_views, plan.child_views_language,
            plan.valid_until, plan.review_on,
        )  # fmt: skip
        saved = support_plans.save_draft(plan, form, by=by)
        change.action, change.subject, change.detail = "plan.drafted_from_template", str(saved.number), str(len(fresh))
    return Used(saved, len(fresh), len(known.rows) - len(fresh))


def _row(by: Session, resident: Resident, row: TemplateRow) -> Row:
    member = _who(by, resident, row.role)
    return Row(row.group, row.need, row.measure, row.due(by.today()), row.expected, responsible_id=member)


def _who(by: Session, resident: Resident, role: str) -> StaffId | None:
    """Who has this role: of several the coordinator of the file, else nobody is guessed."""
    if not role:
        return None
    found = [one.id for one in by.store.staff.all(role=Role(role)) if one.active]
    if resident.coordinator in found:
        return resident.coordinator
    return found[0] if len(found) == 1 else None

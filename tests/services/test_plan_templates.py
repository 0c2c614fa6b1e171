"""Templates of a plan: kept by the director, offered by category, put beside what a draft holds and never over it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.plan_templates import PlanTemplate, TemplateRow
from shelter_app.domain.support_plans import PlanAlreadyOpen, PlanStatus
from shelter_app.services import plan_templates, residents, support_plans
from shelter_app.services.plan_templates import TemplateForm
from shelter_app.services.support_plans import PlanForm, Row
from tests.records import House

ROWS = (
    TemplateRow("legal", "L5", "Запросить повторные документы", 20, "case_worker", "Документы на руках"),
    TemplateRow("psychological", "P2", "Беседы с психологом раз в неделю", 30, "psychologist"),
    TemplateRow("social_domestic", "E1", ""),
)


def kept(house: House, name: str = "Безнадзорный ребёнок", *categories: str) -> PlanTemplate:
    return plan_templates.keep(TemplateForm(name, categories, ROWS), by=house.director)


def category(house: House, child: ResidentId) -> str:
    return house.store.stays.all(resident_id=child)[0].category


def test_it_is_offered_for_its_category_first_and_one_without_a_category_for_everybody(
    house: House, child: ResidentId
) -> None:
    everybody = kept(house, "А: всем")
    own = kept(house, "Б: своя", category(house, child))
    kept(house, "В: чужая", "with_parent")
    assert [one.id for one in plan_templates.offered(child, by=house.case_worker)] == [own.id, everybody.id]
    plan_templates.retire(own, by=house.director)
    assert [one.id for one in plan_templates.offered(child, by=house.case_worker)] == [everybody.id]
    assert len(plan_templates.every(by=house.case_worker)) == 2


def test_a_draft_is_begun_from_it_with_terms_and_colleagues_and_without_the_childs_words(
    house: House, child: ResidentId
) -> None:
    used = plan_templates.use(kept(house), child, by=house.case_worker)
    view = support_plans.view(child, by=house.case_worker)
    assert view is not None
    assert (used.came, used.there, view.plan.status, view.plan.child_views) == (3, 0, PlanStatus.DRAFT, "")
    coordinator = house.store.residents.get(child).coordinator
    today = house.case_worker.today()
    assert [(item.need, item.measure, item.due, item.responsible_id) for item in view.items] == [
        ("L5", ROWS[0].measure, today + timedelta(days=20), coordinator or house.case_worker.staff.id),
        ("P2", ROWS[1].measure, today + timedelta(days=30), house.psychologist.staff.id),
        ("E1", "", None, None),
    ]


def test_what_stands_in_a_draft_is_never_written_over_and_no_row_comes_twice(house: House, child: ResidentId) -> None:
    plan = support_plans.begin(child, by=house.case_worker)
    own = Row("legal", "L5", "запросить ПОВТОРНЫЕ документы.", date(2026, 12, 1), "Свой результат", "юрист")
    school = Row("social_domestic", "E1", "Школа № 5", date(2026, 12, 5))
    before = support_plans.save_draft(plan, PlanForm((own, school), "Хочу домой", "ru"), by=house.case_worker)
    used = plan_templates.use(kept(house), child, by=house.case_worker)
    view = support_plans.view(child, by=house.case_worker)
    assert view is not None
    assert (used.came, used.there) == (1, 2)
    assert [support_plans.typed(item) for item in view.items][:2] == [
        replace(own, id=view.items[0].id), replace(school, id=view.items[1].id)
    ]  # fmt: skip
    assert [item.need for item in view.items] == ["L5", "E1", "P2"]
    assert (view.plan.id, view.plan.child_views) == (before.id, "Хочу домой")
    again = plan_templates.use(plan_templates.every(by=house.director)[0], child, by=house.case_worker)
    assert (again.came, again.there) == (0, 3)


def test_nothing_comes_into_a_version_that_waits_for_its_decision(house: House, child: ResidentId) -> None:
    house.plan(child, submitted=True)
    template = kept(house)
    before = house.everything()
    with pytest.raises(PlanAlreadyOpen):
        plan_templates.use(template, child, by=house.case_worker)
    assert house.everything() == before


def test_a_template_of_a_plan_holds_terms_and_roles_and_nobody_by_name(house: House, child: ResidentId) -> None:
    name = residents.lines([child], by=house.director)[0].name("ru").split()[0]
    plan = support_plans.begin(child, by=house.case_worker)
    rows = (
        Row("legal", "L5", "Запросить повторные документы", plan.drafted_on + timedelta(days=14),
            responsible_id=house.case_worker.staff.id),
        Row("psychological", "P2", f"Беседы с {name}", plan.drafted_on + timedelta(days=3)),
        Row("other", f"Сестра {name}", "Найти её"),
    )  # fmt: skip
    plan = support_plans.save_draft(plan, PlanForm(rows, "Хочу домой"), by=house.case_worker)
    form = plan_templates.of_plan(plan, by=house.director)
    assert form.categories == (category(house, child),)
    assert form.rows[0] == TemplateRow("legal", "L5", "Запросить повторные документы", 14, "case_worker")
    assert form.rows[1] == TemplateRow("psychological", "P2", "", 3)
    assert name not in repr(form)
    assert "Хочу домой" not in repr(form)


def test_only_the_director_keeps_templates(house: House) -> None:
    for by in (house.case_worker, house.officer, house.duty):
        with pytest.raises(NotAllowed):
            plan_templates.keep(TemplateForm("Мой", (), ROWS), by=by)
    template = kept(house)
    changed = plan_templates.keep(TemplateForm("Иначе", (), ROWS[:1], template), by=house.director)
    assert (changed.id, changed.name, len(changed.rows)) == (template.id, "Иначе", 1)
    with pytest.raises(Stale):
        plan_templates.keep(TemplateForm("Поздно", (), ROWS, template), by=house.director)
    with pytest.raises(Stale):
        plan_templates.retire(template, by=house.director)


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        (TemplateForm(" ", (), ROWS), {"name": "empty"}),
        (TemplateForm("и" * 121, (), ROWS), {"name": "too_long"}),
        (TemplateForm("Шаблон", (), (TemplateRow("legal", " ", " "),)), {"rows": "empty"}),
        (TemplateForm("Шаблон", (), (replace(ROWS[0], days=0),)), {"rows": "term"}),
        (TemplateForm("Шаблон", (), (replace(ROWS[0], days=731),)), {"rows": "term"}),
        (TemplateForm("Шаблон", (), (replace(ROWS[0], group="нет такой"),)), {"rows": "group"}),
    ],
)
def test_a_template_that_could_not_be_used_is_refused(
    house: House, form: TemplateForm, problem: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        plan_templates.keep(form, by=house.director)
    assert refused.value.problems == problem


def test_every_step_is_one_line_of_the_audit_and_what_fails_leaves_none(house: House, child: ResidentId) -> None:
    before = house.line_count()
    template = kept(house)
    plan_templates.use(template, child, by=house.case_worker)
    plan_templates.retire(template, by=house.director)
    assert house.line_count() == before + 3
    assert [(one.action, one.resident_id) for one in reversed(house.store.audit.recent(3))] == [
        ("plan_template.kept", None), ("plan.drafted_from_template", child), ("plan_template.retired", None)
    ]  # fmt: skip
    unchanged = house.everything()
    with pytest.raises(Stale):
        plan_templates.use(template, child, by=house.case_worker)
    assert house.everything() == unchanged

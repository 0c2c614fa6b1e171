"""A director makes a template at the window, of a plan and from scratch; a case worker begins a plan from it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from shelter_app.services import plan_templates, stays
from shelter_app.views.plans.plan_table import PlanRow
from tests.app.conftest import StartPana
from tests.app.test_plan_story import Sure, ask, plan_of
from tests.records import admission


def chosen(page: Any, words: str) -> None:
    """An entry of the menu of templates."""
    menu = page.templates.menu()
    found = [action for action in menu.actions() if words in action.text()]
    assert found, [action.text() for action in menu.actions()]
    found[0].trigger()
    menu.deleteLater()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_from_a_new_template_to_a_draft_that_keeps_what_it_held(start_pana: StartPana, lang: str) -> None:
    pana = start_pana(lang, messages=Sure())
    pana.unlock("director")
    session = pana.shell.session
    child = stays.admit(admission(admitted_at=session.now() - timedelta(hours=2)), by=session).resident_id

    def fill(dialog: Any) -> None:
        dialog.name.setText("Первый месяц")
        line = dialog.rows.rows()[0]
        line.group.set_value("psychological")
        line.need.setText(session.reference.label(session.profile.needs_list, "P2", lang))
        line.measure.setPlainText("беседы раз в неделю")
        line.days.setText("30")
        line.role.set_value("psychologist")

    def make(dialog: Any) -> None:
        ask(pana, dialog.new, fill)
        dialog.accept_button.click()

    page = plan_of(pana, child)
    pana.during(page.templates.care, make)
    (template,) = [one for one in plan_templates.every(by=session) if one.name == "Первый месяц"]
    assert (template.rows[0].need, template.rows[0].days, template.rows[0].role) == ("P2", 30, "psychologist")

    pana.reopen("caseworker")
    page = plan_of(pana, child)
    assert page.head.templates.isVisible()
    chosen(page, "Первый месяц")
    pana.settle()
    assert [(item.need, item.measure) for item in page.view.items] == [("P2", "беседы раз в неделю")]
    assert page.view.items[0].responsible_id is not None

    def change(dialog: Any) -> None:
        dialog.measure.setPlainText("беседы дважды в неделю")

    page.table.choose(lambda row: isinstance(row, PlanRow))
    ask(pana, lambda: page._on_opened(page.table.current_object()), change)
    chosen(page, "Первый месяц")
    pana.settle()
    assert [item.measure for item in page.view.items] == ["беседы дважды в неделю", "беседы раз в неделю"]
    assert page.view.plan.child_views == ""

    pana.reopen("director")
    page = plan_of(pana, child)
    ask(pana, page.templates.make, lambda dialog: dialog.name.setText("Из плана"))
    made = [one for one in plan_templates.every(by=pana.shell.session) if one.name == "Из плана"]
    assert [row.measure for row in made[0].rows] == ["беседы дважды в неделю", "беседы раз в неделю"]

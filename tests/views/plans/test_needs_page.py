"""Needs asked line by line become rows of the plan by one key; a plan is evaluated, its changes are read out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.plan_changes import ChangeKind
from shelter_app.domain.staff import Role
from shelter_app.services import needs, support_plans
from shelter_app.views.plans.changes_dialog import ChangesDialog
from shelter_app.views.plans.monitoring_dialog import MonitoringDialog
from shelter_app.views.plans.needs_dialog import NeedsDialog
from shelter_app.views.plans.needs_page import NeedsPage
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.plans.plan_rows import rows_of
from shelter_app.views.plans.plan_table import PlanRow
from shelter_app.views.plans.row_dialog import RowDialog
from tests.records import House
from tests.services.planning_steps import approved, assessed
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk, Sit


def page_of(desk: Desk, child: ResidentId) -> NeedsPage:
    page = desk.go("needs", resident_id=child)
    assert isinstance(page, NeedsPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def answer(dialog: NeedsDialog, code: str, what: str) -> None:
    line = next(one for one in dialog.lines if one.code == code)
    next(button for button in line.answer.buttons() if button.objectName() == what).click()


def test_needs_are_asked_and_who_must_be_there_is_asked_for(sit: Sit, house: House, child: ResidentId) -> None:
    page = page_of(sit(Role.CASE_WORKER), child)
    said: list[str] = []

    def fill(dialog: NeedsDialog) -> None:
        said.append(dialog.fields["took_part"].info.text())
        save(dialog)
        said.append(dialog.problem.text())
        answer(dialog, "L5", "yes")
        answer(dialog, "P2", "no")
        save(dialog)
        said.append(dialog.fields["took_part"].info.text())
        dialog.took_part.choose(["guardianship_representative"])
        dialog.took_part.changed.emit()
        assert dialog.fields["absent_reason"].isHidden()
        dialog.strengths.setPlainText("Читает")
        save(dialog)

    in_dialog(fill)
    page._assess()
    (one,) = needs.of(child, by=house.case_worker)
    assert "guardianship representative" in said[0]
    assert "Nothing was asked yet" in said[1]
    assert "must take part" in said[2]
    assert (one.line("L5").needed, one.line("P2").needed, one.line("M1").needed) == (True, False, None)
    assert one.strengths == "Читает"
    assert page.shown == one


def test_one_key_makes_rows_of_the_plan_and_shows_them(sit: Sit, house: House, child: ResidentId) -> None:
    assessed(house, child)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    QTest.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    plan = desk.shell.navigator.page()
    assert isinstance(plan, PlanPage)
    desk.qtbot.waitUntil(lambda: plan.view is not None)
    assert plan.view is not None
    assert {item.need for item in plan.view.items} == {"L5", "P2"}


def test_a_plan_that_waits_says_why_nothing_is_written_into_it(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, submitted=True)
    assessed(house, child)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.make.click()
    assert "waits for its decision" in page.bar.text()


@pytest.mark.parametrize("role", [Role.DUTY_EDUCATOR, Role.MEDICAL_WORKER])
def test_who_does_no_casework_reads_and_changes_nothing(sit: Sit, house: House, child: ResidentId, role: Role) -> None:
    assessed(house, child)
    page = page_of(sit(role), child)
    assert page.shown is not None
    assert not any(button.isVisible() for button in (page.assess, page.correct, page.make))


def test_a_row_offers_what_earlier_plans_have_taught_and_forgets_it(sit: Sit, house: House, child: ResidentId) -> None:
    approved(house, house.admit(), "Запросить копии")
    desk = sit(Role.CASE_WORKER)
    row = support_plans.Row("legal", "L5")
    dialog = RowDialog(desk.shell.context, child, row, desk.shell.window)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    assert [one.text for one in dialog.phrases] == ["Запросить копии"]
    menu = dialog.menu_of_measures()
    menu.actions()[0].trigger()
    assert dialog.measure.toPlainText() == "Запросить копии"
    assert dialog.due.text()
    forget = menu.actions()[-1].menu()
    forget.actions()[0].trigger()  # type: ignore[attr-defined]
    assert dialog.phrases == ()
    assert not dialog.offer.isVisible()
    dialog.reject()


def test_a_plan_is_evaluated_row_by_row_and_its_page_shows_how_far_it_came(
    sit: Sit, house: House, child: ResidentId
) -> None:
    house.plan(child, approved=True)
    desk = sit(Role.CASE_WORKER)
    page = desk.go("plan", resident_id=child)
    said: list[str] = []

    def fill(dialog: MonitoringDialog) -> None:
        save(dialog)
        said.append(dialog.fields["outcome"].info.text())
        dialog.outcome.choose("extend")
        dialog.lines[0].level.choose("3")
        save(dialog)

    in_dialog(fill)
    page.foot.evaluate.click()
    assert "does aid go on" in said[0]
    desk.qtbot.waitUntil(lambda: bool(page.view.monitorings))
    assert page.view.monitorings[0].rows[0].level == 3
    (row,) = [one for one in rows_of(page.view, (), page.context) if isinstance(one, PlanRow) and one.reached]
    assert row.reached == "3 of 4"


def test_the_changes_of_a_version_stand_beside_its_rows_and_are_read_out(
    sit: Sit, house: House, child: ResidentId
) -> None:
    approved(house, child, "Запросить копии")
    plan = support_plans.begin(child, by=house.case_worker)
    (item,) = support_plans.items_of(house.case_worker, plan.id)
    other = support_plans.Row("other", "Очки", "Заказать")
    form = support_plans.PlanForm((replace(support_plans.typed(item), expected="Копии"), other), "Домой")
    support_plans.save_draft(plan, form, by=house.case_worker)
    page = sit(Role.CASE_WORKER).go("plan", resident_id=child)
    marks = {one.item.need: one.change for one in rows_of(page.view, (), page.context) if isinstance(one, PlanRow)}
    assert marks == {"L5": ChangeKind.CHANGED, "Очки": ChangeKind.ADDED}
    read: list[str] = []

    def look(dialog: ChangesDialog) -> None:
        read.extend(label.text() for label in dialog.findChildren(QLabel))

    in_dialog(look)
    page.head.menu_of_versions().actions()[-1].trigger()
    assert {"Копии", "before", "Заказать"} <= set(read)

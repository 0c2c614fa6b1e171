"""The lawyer's page: every rule with its term and source, a change with its reason, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.services import packaged, rules
from shelter_app.services.rules import RuleLine
from shelter_app.views.administration.page import AdministrationPage
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.rules.page import RulesPage
from shelter_app.views.theme import Theme
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.rows import OBJECT_ROLE
from shelter_app.views.widgets.task_list import TaskRow
from tests.records import House
from tests.views.desks import Desk
from tests.views.list_leaving import export, made_door

PROSECUTOR = "R-05.prosecutor"


@pytest.fixture
def page(desk: Desk) -> RulesPage:
    found: RulesPage = desk.go("rules", rule=PROSECUTOR)
    return found


def line(page: RulesPage) -> RuleLine:
    found = page.table.current_object()
    assert isinstance(found, RuleLine)
    return found


def cells(page: RulesPage) -> list[str]:
    row = page.table.currentIndex().row()
    return [page.table.rows.index(row, column).data() for column in range(len(page.table.rows.columns))]


def overdue(page: TodayPage) -> list[str]:
    """The titles under the head of what is late."""
    model = page.tasks.model()
    shown = [model.index(row, 0).data(OBJECT_ROLE) for row in range(model.rowCount())]
    return [row.title for row in shown if isinstance(row, TaskRow) and row.due.tone == "overdue"]


@pytest.fixture
def dialog(page: RulesPage, qtbot: QtBot) -> Iterator[RuleDialog]:
    made = RuleDialog(page.context, line(page), page)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


def save(qtbot: QtBot, dialog: RuleDialog) -> None:
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def test_it_is_reached_from_administration_by_the_director_and_by_nobody_else(
    desk: Desk, house: House, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    administration: AdministrationPage = desk.go("administration", part="rules")
    section = administration.section("rules")
    section.change.click()  # type: ignore[attr-defined]
    assert isinstance(desk.shell.navigator.page(), RulesPage)
    for role in (Role.CASE_WORKER, Role.DUTY_EDUCATOR, Role.GUARDIANSHIP_OFFICER):
        other = Desk(house, role, tmp_path, theme, qtbot)
        assert not other.shell.navigator.go("rules")


def test_every_rule_of_this_kind_of_house_is_listed_with_term_and_source_and_without_its_code(page: RulesPage) -> None:
    listed = [page.table.rows.object_at(row) for row in range(page.table.rows.rowCount())]
    house = page.context.session.centre.kind
    mine = [one for one in packaged.profile("kz").rules if not one.kinds or house in one.kinds]
    assert {one.rule.code for one in listed} == {one.code for one in mine}
    assert line(page).rule.code == PROSECUTOR
    title, term, clause, since, changed = cells(page)
    assert (title, term) == ("Notify the prosecutor, Duty educator", "24 hours")
    assert (clause, since, changed) == ("No provision found yet: ask your lawyer", "not stated", "as packaged")
    page.context.language.switch("ru")
    QApplication.processEvents()
    assert "Норма пока не найдена" in cells(page)[2]
    page.context.language.switch("en")


def test_a_changed_number_moves_what_waits_in_today_at_once(
    desk: Desk, house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    house.admit()
    dialog.offset.setText("12")
    dialog.reason.setText("Приказ № 5")
    save(qtbot, dialog)
    page.refresh()
    assert cells(page)[1].startswith("12 hours, packaged: 24 hours")
    assert "Приказ № 5" in cells(page)[4]
    house.later(hours=13)
    today: TodayPage = desk.go("today")
    qtbot.waitUntil(lambda: "Notify the prosecutor" in overdue(today))


def test_what_cannot_be_meant_is_refused_at_its_own_field_and_nothing_is_changed(
    house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    for typed, said in (("1000", "0 to 240"), ("two", "whole number"), ("-3", "whole number"), ("", "missing")):
        dialog.offset.setText(typed)
        dialog.reason.setText("Приказ № 5")
        save(qtbot, dialog)
        assert dialog.fields["offset"].has_problem(), typed
        assert said in dialog.fields["offset"].info.text()
    dialog.offset.setText("12")
    dialog.reason.clear()
    dialog.clauses["kk"].clear()
    save(qtbot, dialog)
    assert dialog.fields["reason"].has_problem()
    assert dialog.fields["clause_kk"].has_problem()
    assert packaged.rule_changes(house.store) == ()


def test_a_day_ahead_is_no_day_in_force_and_a_past_one_is_kept(
    house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    dialog.reason.setText("Сверено с актом")
    dialog.since.setText("21.11.2026")
    save(qtbot, dialog)
    assert dialog.fields["since"].has_problem()
    dialog.since.setText("01.09.2026")
    dialog.checked.setChecked(True)
    save(qtbot, dialog)
    page.refresh()
    assert cells(page)[3] == "01.09.2026"
    assert line(page).rule.verified_by == house.director.staff.short
    assert "1 of" in page.checked.face.words


def test_a_duty_that_protects_a_child_cannot_be_taken_out_of_force(desk: Desk, page: RulesPage, qtbot: QtBot) -> None:
    desk.go("rules", rule="B3.missing")
    page.refresh()
    dialog = RuleDialog(page.context, line(page), page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.active.setChecked(False)
    dialog.reason.setText("не нужно")
    save(qtbot, dialog)
    assert "protects a child" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()


def test_the_packaged_values_come_back_by_one_button_and_a_reason(house: House, page: RulesPage, qtbot: QtBot) -> None:
    session = page.context.session
    first = RuleDialog(page.context, line(page), page)
    qtbot.addWidget(first)
    first.show()
    assert first.restore.isHidden()
    first.offset.setText("12")
    first.reason.setText("Приказ № 5")
    save(qtbot, first)
    page.refresh()
    second = RuleDialog(page.context, line(page), page)
    qtbot.addWidget(second)
    second.show()
    assert "24 hours" in second.packaged.text()
    assert "Приказ № 5" in second.changed.text()
    second.restore.click()
    assert second.fields["reason"].has_problem()
    second.reason.setText("Приказ отменён")
    second.restore.click()
    assert not second.isVisible()
    assert packaged.rule_changes(house.store) == ()
    assert rules.lines(by=session)[0].change is None


def test_a_rule_that_was_compared_is_compared_anew_by_whoever_changes_it(
    house: House, page: RulesPage, qtbot: QtBot
) -> None:
    for number, typed in enumerate(("12", "10")):
        house.later(days=number)
        dialog = RuleDialog(page.context, line(page), page)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.offset.setText(typed)
        dialog.checked.setChecked(True)
        dialog.reason.setText("Приказ")
        save(qtbot, dialog)
        page.refresh()
        assert line(page).rule.verified_on == page.context.session.today()


def test_the_lawyer_takes_the_whole_table_along(page: RulesPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "rules.xlsx"
    export(page, qtbot, made_door(tmp_path / "door"), path)
    heading, *rows = load_workbook(path).active.iter_rows(values_only=True)  # type: ignore[union-attr]
    assert heading == ("Rule", "Term", "Source", "In force since", "Changed here")
    assert len(rows) == page.table.rows.rowCount()

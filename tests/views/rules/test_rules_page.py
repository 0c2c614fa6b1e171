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
from shelter_app.views.rules.days import DaysDialog
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.rules.moves import EditionDialog, MovesDialog
from shelter_app.views.rules.page import RulesPage
from shelter_app.views.rules.page import shown as about
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


def save(qtbot: QtBot, dialog: EditionDialog) -> None:
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def see(qtbot: QtBot, dialog: EditionDialog) -> MovesDialog:
    """Asks what it moves and waits until that is known."""
    save(qtbot, dialog)
    moves = dialog.moves
    assert moves is not None
    qtbot.waitUntil(moves.accept_button.isEnabled)
    return moves


def put_in_force(qtbot: QtBot, dialog: EditionDialog) -> None:
    moves = see(qtbot, dialog)
    qtbot.mouseClick(moves.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())


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
    own = page.context.session.profile.guards
    letters = page.context.session.profile.references
    assert {about(one).code for one in listed} == {one.code for one in (*mine, *own, *letters)}
    assert line(page).rule.code == PROSECUTOR
    title, term, clause, since, changed = cells(page)
    assert (title, term) == ("Notify the prosecutor, Duty educator, warns", "24 hours")
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
    moves = see(qtbot, dialog)
    assert "Duties that move: 1. Children: 1." in moves.words.text()
    qtbot.mouseClick(moves.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
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
    dialog.act.texts["clause_kk"].clear()
    save(qtbot, dialog)
    assert dialog.fields["reason"].has_problem()
    assert dialog.fields["clause_kk"].has_problem()
    assert packaged.rule_changes(house.store) == ()


def test_a_day_ahead_is_no_day_in_force_and_a_past_one_is_kept(
    house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    dialog.reason.setText("Сверено с актом")
    dialog.act.since.setText("21.11.2026")
    save(qtbot, dialog)
    assert dialog.fields["since"].has_problem()
    dialog.act.since.setText("01.09.2026")
    dialog.act.compared.click()
    put_in_force(qtbot, dialog)
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
    assert dialog.moves is None
    dialog.reject()


def test_the_packaged_values_come_back_by_one_button_and_a_reason(house: House, page: RulesPage, qtbot: QtBot) -> None:
    session = page.context.session
    first = RuleDialog(page.context, line(page), page)
    qtbot.addWidget(first)
    first.show()
    assert first.restore.isHidden()
    first.offset.setText("12")
    first.reason.setText("Приказ № 5")
    put_in_force(qtbot, first)
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
    assert second.moves is not None
    qtbot.waitUntil(second.moves.accept_button.isEnabled)
    qtbot.mouseClick(second.moves.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not second.isVisible())
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
        dialog.act.compared.click()
        dialog.reason.setText("Приказ")
        put_in_force(qtbot, dialog)
        page.refresh()
        assert line(page).rule.verified_on == page.context.session.today()


def test_the_lawyer_takes_the_whole_table_along(page: RulesPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "rules.xlsx"
    export(page, qtbot, made_door(tmp_path / "door"), path)
    heading, *rows, gap, foot = load_workbook(path).active.iter_rows(values_only=True)  # type: ignore[union-attr]
    assert heading == ("Rule", "Term", "Source", "In force since", "Changed here")
    assert len(rows) == page.table.rows.rowCount()
    assert not any(gap)
    assert str(foot[0]).startswith("Given to")


def test_every_part_of_a_rule_can_be_changed_and_stands_beside_it_after(
    house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    dialog.combos["unit"].set_value("working_days")
    dialog.combos["severity"].set_value("block")
    dialog.combos["who"].set_value("director")
    dialog.combos["recurrence"].set_value("first")
    dialog.many["closed_by"].choose(["prosecutor_notified", "police_informed"])
    dialog.many["conditions"].choose(["under_16"])
    dialog.offset.setText("3")
    dialog.warn.setText("2, 1")
    dialog.warn_before.setText("1")
    dialog.act.texts["title_en"].setText("Tell the prosecutor")
    dialog.reason.setText("Приказ № 5")
    put_in_force(qtbot, dialog)
    page.refresh()
    rule = line(page).rule
    assert (rule.unit.value, rule.severity.value, rule.who, rule.recurrence.value) == (
        "working_days", "block", "director", "first",
    )  # fmt: skip
    assert (rule.offset, rule.warn, rule.warn_before) == (3, (1, 2), (1,))
    assert rule.closed_by == ("prosecutor_notified", "police_informed")
    assert [one.value for one in rule.conditions] == ["under_16"]
    assert cells(page)[0].startswith("Tell the prosecutor")
    assert house.store.audit.recent(1)[0].detail == (
        "24 hours -> 3 working_days; title, severity, who, closed_by, recurrence, conditions, warn, warn_before"
    )


def test_going_back_from_what_moves_changes_nothing_and_keeps_the_words(
    house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    before = house.everything()
    dialog.offset.setText("12")
    dialog.reason.setText("Приказ № 5")
    moves = see(qtbot, dialog)
    qtbot.mouseClick(moves.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.moves is None)
    assert dialog.isVisible()
    assert dialog.offset.text() == "12"
    after = house.everything()
    assert {name: rows for name, rows in after.items() if name != "drafts"} == {
        name: rows for name, rows in before.items() if name != "drafts"
    }


def test_a_duty_that_would_be_late_at_once_is_told_before_it_is(
    desk: Desk, house: House, page: RulesPage, dialog: RuleDialog, qtbot: QtBot
) -> None:
    house.admit()
    house.later(hours=5)
    dialog.offset.setText("2")
    dialog.reason.setText("Приказ № 5")
    moves = see(qtbot, dialog)
    assert "Overdue by this alone: 1." in moves.words.text()
    assert [moves.table.rows.index(0, column).data() for column in (2, 3)] == ["21.11.2026, 12:00", "20.11.2026, 14:00"]
    moves.reject()


def test_a_rule_of_the_centres_own_is_added_found_and_taken_out_of_force(
    house: House, page: RulesPage, qtbot: QtBot
) -> None:
    child = house.admit()
    dialog = RuleDialog(page.context, None, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reason.setText("решение педсовета")
    save(qtbot, dialog)
    assert dialog.fields["offset"].has_problem()
    assert dialog.fields["closed_by"].has_problem()
    dialog.offset.setText("2")
    dialog.combos["unit"].set_value("days")
    dialog.many["closed_by"].choose(["initial_assessed"])
    for name in ("title", "clause"):
        for lang in ("kk", "ru", "en"):
            dialog.act.texts[f"{name}_{lang}"].setText(f"Знакомство с домом {lang}")
    put_in_force(qtbot, dialog)
    assert "own.1" in {item.code for item in house.store.summaries.due_of(child)}
    page.shown.set_value("own")
    page.refresh()
    assert [line.rule.code for line in map(page.table.rows.object_at, range(page.table.rows.rowCount()))] == ["own.1"]
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    again = RuleDialog(page.context, line(page), page)
    qtbot.addWidget(again)
    again.show()
    again.active.setChecked(False)
    again.reason.setText("больше не нужно")
    put_in_force(qtbot, again)
    assert "own.1" not in {item.code for item in house.store.summaries.due_of(child)}


def test_search_and_filters_leave_the_rules_that_are_asked_for(page: RulesPage) -> None:
    def codes() -> list[str]:
        return [about(page.table.rows.object_at(row)).code for row in range(page.table.rows.rowCount())]

    page.search.setText("prosec")
    assert codes() == [PROSECUTOR, "letter.prosecutor_notice"]
    page.search.clear()
    page.step.set_value("R-34")
    page.refresh()
    assert codes()
    assert {code.partition(".")[0] for code in codes()} == {"R-34"}
    page.step.set_value("")
    page.shown.set_value("blank")
    page.refresh()
    blank = [page.table.rows.object_at(row) for row in range(page.table.rows.rowCount())]
    assert {isinstance(one, RuleLine) for one in blank} == {True, False}
    assert all(one.rule.offset is None if isinstance(one, RuleLine) else not one.reference.text for one in blank)


def test_a_day_off_of_the_centre_moves_what_counts_working_days(house: House, page: RulesPage, qtbot: QtBot) -> None:
    child = house.admit()
    (before,) = [item for item in house.store.summaries.due_of(child) if item.code == "R-05.data_bank"]
    dialog = DaysDialog(page.context, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.setText("23.11.2026")
    dialog.name.setText("постановление № 7")
    save(qtbot, dialog)
    assert dialog.fields["day"].has_problem()
    dialog.add_day.click()
    save(qtbot, dialog)
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setText("постановление № 7")
    moves = see(qtbot, dialog)
    assert moves.table.rows.rowCount() >= 1
    qtbot.mouseClick(moves.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (after,) = [item for item in house.store.summaries.due_of(child) if item.code == "R-05.data_bank"]
    assert (after.due_at - before.due_at).days == 1

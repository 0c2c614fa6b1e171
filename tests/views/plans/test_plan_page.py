"""The page of a plan: rows by keyboard, what is missing at its place, a decision by somebody else, marks with undo."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import ItemState, PlanStatus
from shelter_app.services import drafts, support_plans
from shelter_app.services.support_plans import PlanForm, Row
from shelter_app.views.plans.decide_dialog import DecideDialog
from shelter_app.views.plans.dialogs import MarkDialog, PostponeDialog, WordsDialog
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.plans.plan_table import EmptyGroup, PlanRow
from shelter_app.views.plans.plan_words import group_words, unbroken
from shelter_app.views.plans.remark_dialog import RemarkDialog
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.widgets.tables import Cell
from tests.records import PLAN, House
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk, Sit


def page_of(desk: Desk, child: ResidentId, number: int | None = None) -> PlanPage:
    page = desk.go("plan", resident_id=child, number=number)
    assert isinstance(page, PlanPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def plan_rows(page: PlanPage) -> list[PlanRow]:
    rows = [page.table.rows.object_at(place) for place in range(page.table.rows.rowCount())]
    return [row for row in rows if isinstance(row, PlanRow)]


def cell(page: PlanPage, row: PlanRow, column: str) -> Cell:
    return page.table.rows.columns[page.table.rows.column_of(column)].cell(row)


def measures(house: House, child: ResidentId) -> list[str]:
    view = support_plans.view(child, by=house.case_worker)
    assert view is not None
    return [item.measure for item in view.items]


def test_a_plan_is_begun_and_a_row_is_added_to_the_group_in_focus_without_a_mouse(
    sit: Sit, house: House, child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    assert page.states.currentWidget() is page.states.empty
    page.states.empty.way.click()
    page.table.choose(lambda row: isinstance(row, EmptyGroup) and row.group == "legal")

    def fill(dialog: RowDialog) -> None:
        dialog.need.setText("Нет ИИН")
        dialog.measure.setPlainText("Запросить ИИН")
        dialog.due.setText("1.12.2026")
        save(dialog)

    opened = in_dialog(fill)
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    assert opened()
    view = support_plans.view(child, by=house.case_worker)
    assert view is not None
    assert [(item.group, item.need, item.due) for item in view.items] == [("legal", "Нет ИИН", date(2026, 12, 1))]
    assert page.table.current_object().item.need == "Нет ИИН"


def test_what_a_plan_lacks_is_said_at_its_place_and_nothing_is_put_forward(
    sit: Sit, house: House, child: ResidentId
) -> None:
    plan = support_plans.begin(child, by=house.case_worker)
    support_plans.save_draft(plan, PlanForm((Row("legal", "Нет ИИН", "Запросить"),)), by=house.case_worker)
    page = page_of(sit(Role.CASE_WORKER), child)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = plan_rows(page)[0]
    assert cell(page, row, "due").tone == "mark"
    assert cell(page, row, "measure").text == "Запросить"
    assert "own words are missing" in page.foot.words.text()
    assert "marked at its place" in page.bar.text()
    assert page.view is not None
    assert page.view.plan.status is PlanStatus.DRAFT


def test_the_words_of_the_child_complete_a_plan_and_what_it_leaves_open_is_asked_once(
    sit: Sit, house: House, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = support_plans.begin(child, by=house.case_worker)
    row = Row("legal", "Нет ИИН", "Запросить", date(2026, 12, 1))
    support_plans.save_draft(plan, PlanForm((row,)), by=house.case_worker)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)

    def fill(dialog: WordsDialog) -> None:
        dialog.words.setPlainText("Хочу к бабушке")
        dialog.language.set_value("uz")
        dialog.review_on.setText("20.12.2026")
        save(dialog)

    in_dialog(fill)
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert "Хочу к бабушке" in page.foot.words.text()
    desk.shell.window.activateWindow()
    desk.qtbot.waitUntil(desk.shell.window.isActiveWindow)
    asked: list[tuple[str, str]] = []

    def ask(_page: QWidget, question: str, *, yes: str, no: str, detail: str) -> bool:
        asked.append((question, detail))
        return len(asked) > 1

    monkeypatch.setattr(desk.shell.context.messages, "ask", ask)
    for status in (PlanStatus.DRAFT, PlanStatus.SUBMITTED):
        QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.view is not None
        assert page.view.plan.status is status
    question, points = asked[0]
    assert question == "Put the plan forward as it is?"
    assert "The plan has no end." in points
    assert "No day of review" not in points
    assert "Nothing is written under:" in points
    assert group_words(desk.shell.context, "legal") not in points
    assert page.view.plan.review_on == date(2026, 12, 20)
    assert not page.foot.edit.isVisible()
    assert "waits for its decision" in page.standing.text()


def test_initials_stay_with_the_family_name() -> None:
    assert unbroken("Сагинтаева А. Е.") == "Сагинтаева А.\N{NO-BREAK SPACE}Е."
    assert unbroken("дежурный воспитатель") == "дежурный воспитатель"


def test_words_typed_into_a_row_are_there_again_after_esc(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.table.choose(lambda row: isinstance(row, PlanRow))

    def type_only(dialog: RowDialog) -> None:
        dialog.measure.setPlainText("Полуслово")

    found = []

    def look(dialog: RowDialog) -> None:
        found.append((dialog.measure.toPlainText(), dialog.restored.isVisible()))
        dialog.restored._buttons[0].click()
        found.append((dialog.measure.toPlainText(), dialog.restored.isVisible()))

    for answer in (type_only, look):
        in_dialog(answer)
        QTest.keyClick(page.table, Qt.Key.Key_F2)
    assert found == [("Полуслово", True), ("Запросить ИИН", False)]
    assert measures(house, child) == ["Запросить ИИН", "Устроить в школу"]


def test_a_lock_keeps_what_is_typed_in_an_open_dialog(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    page.table.choose(lambda row: isinstance(row, PlanRow))
    kept = []

    def lock(dialog: RowDialog) -> None:
        dialog.measure.setPlainText("Полуслово")
        desk.shell.keep_drafts()
        kept.append(drafts.words(by=desk.session))

    in_dialog(lock)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert [json.loads(draft.content)["typed"] for draft in kept[0]] == [{"measure": "Полуслово"}]


def test_a_row_taken_away_comes_back_with_one_key(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.table.choose(lambda row: isinstance(row, PlanRow))
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert measures(house, child) == ["Устроить в школу"]
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert measures(house, child) == ["Запросить ИИН", "Устроить в школу"]


def test_rows_change_places_within_their_group_only(sit: Sit, house: House, child: ResidentId) -> None:
    plan = support_plans.begin(child, by=house.case_worker)
    rows = (Row("legal", "А", "Первая"), Row("other", "В", "Чужая"), Row("legal", "Б", "Вторая"))
    support_plans.save_draft(plan, PlanForm(rows), by=house.case_worker)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.table.choose(lambda row: isinstance(row, PlanRow) and row.item.measure == "Первая")
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert measures(house, child) == ["Вторая", "Чужая", "Первая"]
    assert page.table.current_object().item.measure == "Первая"
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert measures(house, child) == ["Вторая", "Чужая", "Первая"]


def test_the_director_approves_with_the_number_of_the_decision(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, submitted=True)
    page = page_of(sit(Role.DIRECTOR), child)

    def fill(dialog: DecideDialog) -> None:
        dialog.number.setText("17")
        save(dialog)

    in_dialog(fill)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.view is not None
    assert page.view.plan.in_force
    assert page.view.plan.decision is not None
    assert page.view.plan.decision.number == "17"


def test_a_plan_goes_back_only_with_the_reason(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, submitted=True)
    page = page_of(sit(Role.DIRECTOR), child)
    said = []

    def fill(dialog: DecideDialog) -> None:
        save(dialog)
        said.append(dialog.fields["reason"].info.text())
        dialog.reason.setPlainText("Нет срока школы")
        save(dialog)

    in_dialog(fill)
    page.foot.return_.click()
    assert said == ["Say what has to be changed: the author reads it."]
    assert page.view is not None
    assert page.view.plan.status is PlanStatus.RETURNED
    assert "Нет срока школы" in page.standing.text()


def test_nobody_is_offered_to_approve_their_own_plan(sit: Sit, house: House, child: ResidentId) -> None:
    plan = support_plans.begin(child, by=house.director)
    row = Row("legal", "Нет ИИН", "Запросить", date(2026, 12, 1))
    plan = support_plans.save_draft(plan, PlanForm((row,), "Домой"), by=house.director)
    support_plans.submit(plan, by=house.director)
    page = page_of(sit(Role.DIRECTOR), child)
    assert not page.foot.approve.isVisible()
    assert not page.foot.return_.isVisible()
    assert "The director has confirmed this plan for the centre" in page.standing.text()


def test_an_officer_reads_and_decides_and_reaches_no_key_that_edits(sit: Sit, house: House, child: ResidentId) -> None:
    plan = support_plans.submit(
        support_plans.save_draft(support_plans.begin(child, by=house.director), PLAN, by=house.director),
        by=house.director,
    )
    assert plan.confirmation is not None
    before = measures(house, child)
    page = page_of(sit(Role.GUARDIANSHIP_OFFICER), child)
    assert [row.item.measure for row in plan_rows(page)] == before
    assert page.foot.approve.isVisible()
    assert not page.head.picker.isVisible()
    page.table.choose(lambda row: isinstance(row, PlanRow))
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_F4):
        QTest.keyClick(page.table, key)
    opened: list[type[QWidget]] = []

    def leave(dialog: RemarkDialog) -> None:
        opened.append(type(dialog))
        dialog.reject()

    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return):
        in_dialog(leave)
        QTest.keyClick(page.table, key)
    assert opened == [RemarkDialog, RemarkDialog], "a word about the row, and nothing that edits it"
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activeModalWidget() is None
    assert measures(house, child) == before
    hidden = (page.head.add, page.foot.edit, page.foot.submit, page.foot.next, page.foot.close_plan)
    assert not any(button.isVisible() for button in hidden)


def test_an_officer_sees_no_draft(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child)
    page = page_of(sit(Role.GUARDIANSHIP_OFFICER), child)
    assert page.view is None
    assert page.states.currentWidget() is page.states.empty
    assert not page.states.empty.way.isVisible()


def test_a_row_in_force_is_done_with_space_and_taken_back(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    page = page_of(sit(Role.DUTY_EDUCATOR), child)
    page.table.choose(lambda row: isinstance(row, PlanRow))
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    row = plan_rows(page)[0]
    assert (row.item.state, row.item.signed_by) == (ItemState.DONE, house.duty.staff.id)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (plan_rows(page)[0].item.state, plan_rows(page)[0].item.signed_by) == (ItemState.PLANNED, None)


def test_a_measure_that_was_not_done_needs_its_reason(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.table.choose(lambda row: isinstance(row, PlanRow))
    said = []

    def fill(dialog: MarkDialog) -> None:
        dialog.state.choose("not_done")
        save(dialog)
        said.append(dialog.fields["state_note"].info.text())
        dialog.note.setText("РАГС закрыт")
        dialog.progress.setPlainText("Заявление готово")
        save(dialog)

    in_dialog(fill)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert said == ["Write the reason: it is printed in the plan."]
    item = plan_rows(page)[0].item
    assert (item.state, item.state_note, item.progress) == (ItemState.NOT_DONE, "РАГС закрыт", "Заявление готово")
    assert cell(page, plan_rows(page)[0], "mark").detail == "РАГС закрыт"


def test_a_late_row_says_so_and_is_postponed_with_a_reason(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    house.later(days=14)
    page = page_of(sit(Role.CASE_WORKER), child)
    chip = cell(page, plan_rows(page)[0], "mark").chip
    assert chip is not None
    assert chip.tone == "overdue"
    page.table.choose(lambda row: isinstance(row, PlanRow))

    def fill(dialog: PostponeDialog) -> None:
        dialog.due.setText("20.12.2026")
        dialog.reason.setText("Ждём справку")
        save(dialog)

    in_dialog(fill)
    QTest.keyClick(page.table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    item = plan_rows(page)[0].item
    assert (item.due, item.state_note) == (date(2026, 12, 20), "Ждём справку")


def test_the_next_version_begins_from_the_plan_in_force_and_the_old_one_is_frozen(
    sit: Sit, house: House, child: ResidentId
) -> None:
    house.plan(child, approved=True)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    page.foot.next.click()
    assert page.view is not None
    assert (page.view.plan.number, page.view.may_edit) == (2, True)
    page = page_of(desk, child, 1)
    assert page.view is not None
    assert (page.view.plan.number, page.view.may_edit) == (1, False)
    assert "A change of the plan is its next version" in page.standing.text()
    assert not page.head.add.isVisible()


def test_no_word_of_a_row_is_cut_off_at_any_zoom(sit: Sit, house: House, child: ResidentId) -> None:
    plan = support_plans.begin(child, by=house.case_worker)
    long = "Запросить свидетельство о рождении по поправке две тысячи девятнадцатого года в отделе РАГС"
    support_plans.save_draft(plan, PlanForm((Row("legal", "Нет ИИН", long),)), by=house.case_worker)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, child)
    desk.qtbot.waitUntil(lambda: page.table.viewport().width() < page.width())
    heights = []
    for zoom in (1.0, 1.5):
        desk.shell.context.theme.set_zoom(zoom)
        page.table.fit()
        place = next(p for p in range(page.table.rows.rowCount()) if isinstance(page.table.rows.object_at(p), PlanRow))
        heights.append(page.table.rowHeight(place) / zoom)
    desk.shell.context.theme.set_zoom(1.0)
    assert min(heights) > 60


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.GUARDIANSHIP_OFFICER])
def test_looking_is_written_down_once_and_refreshing_is_no_new_look(
    sit: Sit, house: House, child: ResidentId, role: Role
) -> None:
    house.plan(child, submitted=True)
    desk = sit(role)
    before = house.line_count()
    page = page_of(desk, child)
    assert house.line_count() == before + 1
    page.refresh()
    assert house.line_count() == before + 1

"""The board after leaving: arrows and digits, a result with one key, a danger with its next step, no stopped number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from shelter_app.domain.contacts import Permission
from shelter_app.domain.follow_ups import Answer, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import drafts, follow_ups
from shelter_app.views.follow_ups.board import BoardTable, MonthRow, face_of
from shelter_app.views.follow_ups.panel import OutsideWay
from shelter_app.views.widgets.rows import Head
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Sit
from tests.views.follow_ups.steps import NUMBER, every_word, left, page_of, stage_in_focus


def test_a_digit_and_a_note_record_a_result_without_a_mouse(sit: Sit, house: House, child: ResidentId) -> None:
    first = left(house, child)[0]
    house.later(days=13)
    page = page_of(sit(Role.CASE_WORKER))
    assert stage_in_focus(page).id == first.id
    QTest.keyClick(page.board, Qt.Key.Key_1)
    QTest.keyClick(page.board, Qt.Key.Key_Return)
    page.panel.form.note.setPlainText("Ходит в школу")
    page.panel.form.checks.set_answers({"school": "yes", "health": "unclear"})
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    recorded = follow_ups.of(child, by=house.case_worker)[0]
    assert (recorded.outcome, recorded.note, recorded.with_whom) == (Outcome.SAFE, "Ходит в школу", "Сергеева Нина")
    assert dict(recorded.checklist) == {"school": Answer.YES, "health": Answer.UNCLEAR}
    assert drafts.mine(by=house.case_worker) == []
    assert not page.panel.form.isVisible()


def test_enter_goes_to_the_note_of_a_stage_that_waits_and_never_into_a_form_that_is_not_shown(
    sit: Sit, house: House, child: ResidentId
) -> None:
    left(house, child)
    house.later(days=13)
    page = page_of(sit(Role.CASE_WORKER))
    first = stage_in_focus(page)
    QTest.keyClick(page.board, Qt.Key.Key_Return)
    assert page.panel.form.note.hasFocus()
    QTest.keyClick(page.board, Qt.Key.Key_1)
    page.panel.record.click()
    assert page.board.choose(first.id)
    assert not page.panel.form.isVisible()
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is page.panel.print
    assert not page.panel.form.note.hasFocus()


def test_danger_is_not_recorded_without_the_next_step(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    house.later(days=13)
    page = page_of(sit(Role.CASE_WORKER))
    QTest.keyClick(page.board, Qt.Key.Key_3)
    page.panel.record.click()
    assert page.panel.form.fields["next_step"].has_problem()
    assert follow_ups.of(child, by=house.case_worker)[0].outcome is None
    page.panel.form.next_step.setText("Опека едет сегодня")
    page.panel.record.click()
    assert follow_ups.of(child, by=house.case_worker)[0].outcome is Outcome.CONCERN


def test_without_a_result_the_form_says_that_one_is_to_be_chosen(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    page = page_of(sit(Role.CASE_WORKER))
    page.panel.record.click()
    assert "Choose how the child was found" in page.panel.form.problem.text()


def test_a_stopped_person_is_red_and_their_number_is_nowhere(sit: Sit, house: House, child: ResidentId) -> None:
    house.contact(child, "Беков Тимур", must_not=True, phones=(NUMBER,))
    left(house, child, phone=NUMBER, safe_contact=f"звонить {NUMBER}")
    page = page_of(sit(Role.CASE_WORKER))
    said = every_word(page.panel)
    assert "Must not: Беков Тимур" in said
    assert "415 66 30" not in said
    assert "4156630" not in said.replace(" ", "").replace("-", "")


def test_a_number_outside_the_agreed_way_is_shown_to_whoever_asks(sit: Sit, house: House, child: ResidentId) -> None:
    allowed = {"call": Permission.ALLOWED, "collect": Permission.ALLOWED}
    house.contact(child, "Сергеева Нина", **allowed, decided_by="директор", phones=(NUMBER,))
    left(house, child, safe_contact="только через бабушку")
    panel = page_of(sit(Role.CASE_WORKER)).panel
    said = every_word(panel)
    assert NUMBER not in said
    assert "check the agreed way first" in said
    assert "risk" not in said
    assert "Agreed safe way: только через бабушку" in said
    (outside,) = panel.findChildren(OutsideWay)
    outside.show_number.click()
    assert NUMBER in every_word(panel)


def test_arrows_move_between_the_stages_of_one_child(sit: Sit, house: House, child: ResidentId) -> None:
    stages = left(house, child)
    page = page_of(sit(Role.CASE_WORKER))
    QTest.keyClick(page.board, Qt.Key.Key_Right)
    assert stage_in_focus(page).id == stages[1].id
    QTest.keyClick(page.board, Qt.Key.Key_Left)
    assert stage_in_focus(page).id == stages[0].id


def test_what_was_typed_for_a_stage_is_there_when_one_comes_back(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    other = house.admit()
    left(house, other)
    page = page_of(sit(Role.CASE_WORKER))
    mine = stage_in_focus(page)
    page.panel.form.note.setPlainText("Полуслово")
    theirs = follow_ups.of(other if mine.resident_id == child else child, by=house.case_worker)[0]
    page.board.choose(theirs.id)
    assert page.panel.form.note.toPlainText() == ""
    page.board.choose(mine.id)
    assert page.panel.form.note.toPlainText() == "Полуслово"
    assert "Your draft is back" in page.panel.bar.text()


def test_a_lock_keeps_the_words_and_the_page_opens_at_its_stage(sit: Sit, house: House, child: ResidentId) -> None:
    stages = left(house, child)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk, follow_up_id=stages[2].id)
    assert stage_in_focus(page).id == stages[2].id
    page.panel.form.note.setPlainText("Полуслово")
    page.keep_draft()
    kept = drafts.find("follow-up", resident_id=child, by=house.case_worker)
    assert kept is not None
    assert "Полуслово" in kept.content


def test_a_stage_past_its_day_is_late_and_the_next_seven_days_are_near(
    sit: Sit, house: House, child: ResidentId
) -> None:
    first, second, *_rest = left(house, child)
    house.later(days=24)
    page = page_of(sit(Role.CASE_WORKER))
    assert face_of(first, page.context).state == "late"
    assert face_of(second, page.context).state == "near"
    assert stage_in_focus(page).id == first.id


def test_by_months_the_same_stages_stand_under_their_month(sit: Sit, house: House, child: ResidentId) -> None:
    stages = left(house, child)
    page = page_of(sit(Role.CASE_WORKER))
    page.order.buttons()[1].click()
    rows = [page.months.rows.object_at(place) for place in range(page.months.rows.rowCount())]
    assert [row.stage.id for row in rows if isinstance(row, MonthRow)] == [stage.id for stage in stages]
    assert isinstance(rows[0], Head)
    QTest.keyClick(page.months, Qt.Key.Key_2)
    assert page.panel.form.outcome.choice() == Outcome.MOVED.value


def test_postponing_needs_a_day_and_a_reason(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    page = page_of(sit(Role.CASE_WORKER))

    def fill(dialog: object) -> None:
        dialog.due.setText("20.12.2026")  # type: ignore[attr-defined]
        dialog.reason.setText("Семья в отъезде")  # type: ignore[attr-defined]
        save(dialog)  # type: ignore[arg-type]

    in_dialog(fill)
    page.panel.postpone.click()
    assert follow_ups.of(child, by=house.case_worker)[0].note == "Семья в отъезде"


def test_past_the_next_stage_a_case_worker_is_told_who_may_put_it_off_so_far(
    sit: Sit, house: House, child: ResidentId
) -> None:
    before = left(house, child)[0]
    page = page_of(sit(Role.CASE_WORKER))
    said: list[str] = []

    def fill(dialog: object) -> None:
        dialog.due.setText("01.01.2036")  # type: ignore[attr-defined]
        dialog.reason.setText("потом")  # type: ignore[attr-defined]
        save(dialog)  # type: ignore[arg-type]
        said.append(every_word(dialog.fields["due"]))  # type: ignore[attr-defined]
        dialog.reject()  # type: ignore[attr-defined]

    in_dialog(fill)
    page.panel.postpone.click()
    assert "only a director" in said[0]
    assert follow_ups.of(child, by=house.case_worker)[0].due == before.due


def test_another_way_alone_needs_neither_a_day_nor_a_reason(sit: Sit, house: House, child: ResidentId) -> None:
    before = left(house, child)[0]
    page = page_of(sit(Role.CASE_WORKER))

    def fill(dialog: object) -> None:
        save(dialog)  # type: ignore[arg-type]
        assert dialog.fields["due"].has_problem(), "nothing was changed yet"  # type: ignore[attr-defined]
        dialog.kind.set_value("school_report")  # type: ignore[attr-defined]
        save(dialog)  # type: ignore[arg-type]

    in_dialog(fill)
    page.panel.postpone.click()
    after = follow_ups.of(child, by=house.case_worker)[0]
    assert (after.kind, after.due, after.note) == ("school_report", before.due, before.note)


def test_digits_answer_on_a_kazakh_layout(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    page = page_of(sit(Role.CASE_WORKER))
    QApplication.sendEvent(page.board, QKeyEvent(QEvent.Type.KeyPress, ord("Ә"), Qt.KeyboardModifier.NoModifier, "Ә"))
    assert page.panel.form.outcome.choice() == Outcome.MOVED.value


def test_nobody_on_the_board_is_a_page_that_says_so(sit: Sit) -> None:
    page = page_of(sit(Role.CASE_WORKER))
    assert page.states.currentWidget() is page.states.empty
    assert isinstance(page.board, BoardTable)


def test_what_goes_on_after_leaving_stands_beside_the_stage(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    left(house, child)
    page = page_of(sit(Role.CASE_WORKER))
    assert "Устроить в школу: отдел опеки, until 10.12.2026" in every_word(page.panel)


def test_an_hour_before_the_child_left_is_refused_with_what_is_right(sit: Sit, house: House, child: ResidentId) -> None:
    stage = left(house, child)[0]
    house.later(days=1)
    page = page_of(sit(Role.CASE_WORKER))
    QTest.keyClick(page.board, Qt.Key.Key_1)
    page.panel.form.at.setText("20.11.2026 13:00")
    page.panel.form.note.setPlainText("Ходит в школу")
    page.panel.form.note.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "before the child left" in page.panel.form.fields["at"].info.text()
    assert house.store.follow_ups.get(stage.id).open


def test_all_results_are_seen_without_scrolling_on_a_small_screen(sit: Sit, house: House, child: ResidentId) -> None:
    allowed = {"call": Permission.ALLOWED, "collect": Permission.ALLOWED}
    house.contact(child, "Сергеева Нина Павловна", **allowed, decided_by="директор", phones=(NUMBER,))
    house.contact(child, "Сергеева Ирина Владимировна", **allowed, decided_by="директор", phones=("+7 701 415 66 31",))
    left(house, child, safe_contact="Только через бабушку Сергееву Нину", receiver_relation="grandmother")
    desk = sit(Role.CASE_WORKER)
    desk.shell.window.resize(1366, 768)
    page = page_of(desk)
    desk.qtbot.waitUntil(lambda: page.panel.middle.viewport().height() > 100)
    last = page.panel.form.outcome.findChildren(QAbstractButton)[-1]
    bottom = last.mapTo(page.panel.middle.viewport(), last.rect().bottomLeft()).y()
    assert bottom <= page.panel.middle.viewport().height()


def test_one_more_contact_stands_in_a_column_of_its_own_and_is_in_focus(
    sit: Sit, house: House, child: ResidentId
) -> None:
    left(house, child)
    house.later(days=5)
    page = page_of(sit(Role.CASE_WORKER))
    columns = page.board.rows.columnCount()

    def fill(dialog: object) -> None:
        dialog.kind.set_value("child_called")  # type: ignore[attr-defined]
        dialog.why.setText("позвонила сама")  # type: ignore[attr-defined]
        save(dialog)  # type: ignore[arg-type]

    in_dialog(fill)
    page.panel.more.click()
    assert page.board.rows.columnCount() == columns + 1
    assert stage_in_focus(page).besides == "позвонила сама"
    assert "позвонила сама" in every_word(page.panel)


def test_the_spreadsheet_holds_everybody_however_many_rows_are_shown(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    other = house.admit()
    left(house, other)
    page = page_of(sit(Role.DIRECTOR))
    page._most = 1
    page.refresh()
    assert len(page._rows) == 1
    listing = page._listing()
    rows = list(listing.rows)
    numbers = {house.store.residents.get(one).number for one in (child, other)}
    assert {row.values[1] for row in rows} == numbers
    assert len(rows) == len(house.store.follow_ups.all()), "one line a stage"
    assert set(listing.concerns) == {child, other}


def test_the_board_on_paper_is_the_board_of_today(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    desk = sit(Role.CASE_WORKER)
    page_of(desk).on_paper.click()
    name, args = desk.shell.navigator.place()
    assert (name, args["document"]) == ("house_reports", "board-follow-ups")
    assert args["period"] == f"{house.clock.now:%Y-%m-%d}"

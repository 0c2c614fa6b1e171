"""Putting off at Today: only a later day and a reason, and only by those who may."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import follow_ups, support_plans
from shelter_app.views.today.page import TodayPage
from tests.records import House
from tests.views.desks import Sit, TypeText
from tests.views.today.choosing import choose


def test_shift_space_puts_a_measure_off_only_with_a_later_day_and_a_reason(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    plan = house.plan(child, approved=True)
    house.clock.now = datetime(2026, 12, 1, 9, 0, tzinfo=house.clock.now.tzinfo)
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, "Запросить ИИН")
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    dialog: Any = page.dialog
    qtbot.waitUntil(dialog.due.hasFocus)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.fields["due"].has_problem()
    assert dialog.fields["reason"].has_problem()
    type_text(dialog.due, "01.12.2026")
    type_text(dialog.reason, "ЦОН закрыт")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.fields["due"].has_problem()
    dialog.due.clear()
    type_text(dialog.due, "04.12.2026")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    item = support_plans.items_of(house.duty, plan.id)[0]
    assert (str(item.due), item.state_note) == ("2026-12-04", "ЦОН закрыт")


def test_a_director_postpones_a_legal_term_and_the_row_says_why(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    desk = sit(Role.DIRECTOR)
    page: TodayPage = desk.go("today")
    choose(page, "Notify the prosecutor")
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    dialog: Any = page.dialog
    qtbot.waitUntil(dialog.due.hasFocus)
    type_text(dialog.due, "23.11.2026")
    type_text(dialog.reason, "Выходные")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: "Moved: Выходные" in choose(page, "Notify the prosecutor").source)


def test_others_are_told_that_only_the_director_moves_a_legal_term(child: ResidentId, sit: Sit) -> None:
    desk = sit(Role.CASE_WORKER)
    page: TodayPage = desk.go("today")
    choose(page, "Notify the prosecutor")
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.dialog is None
    assert "director" in page.bar.text()


def test_a_follow_up_is_put_off_only_by_those_who_do_them(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    house.discharge(child)
    house.later(days=14)
    title = "Follow-up after 14 days: visit"
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, title)
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.dialog is None
    assert "Your role does not allow this" in page.bar.text()
    desk = sit(Role.CASE_WORKER)
    page = desk.go("today")
    choose(page, title)
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    dialog: Any = page.dialog
    qtbot.waitUntil(dialog.due.hasFocus)
    type_text(dialog.due, "20.12.2026")
    type_text(dialog.reason, "Дорога закрыта")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert str(follow_ups.of(child, by=house.case_worker)[0].due) == "2026-12-20"


def test_f2_asks_why_a_term_was_missed_and_not_of_one_that_still_runs(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.CASE_WORKER)
    page: TodayPage = desk.go("today")
    choose(page, "Notify the prosecutor")
    desk.press(Qt.Key.Key_F2)
    assert page.dialog is None
    assert "missed" in page.bar.text()
    house.later(hours=5)
    page.refresh()
    choose(page, "Examination by the nurse")
    desk.press(Qt.Key.Key_F2)
    dialog: Any = page.dialog
    qtbot.waitUntil(dialog.because.cause.hasFocus)
    dialog.because.cause.set_value("no_staff")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (said,) = house.store.delay_causes.all(resident_id=child)
    assert (said.rule, said.cause) == ("R-07.nurse", "no_staff")

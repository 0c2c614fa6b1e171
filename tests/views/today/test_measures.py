"""A measure of the plan on Today: done with one key by whoever answers for it, with a proof by anybody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import support_plans, today
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.button import Button
from tests.records import House
from tests.views.desks import Desk, Sit, TypeText
from tests.views.today.choosing import choose, tasks


def _measure_today(house: House, child: ResidentId, desk: Desk) -> tuple[Any, TodayPage]:
    """A measure of a plan in force that is due today, with the focus on its row."""
    plan = house.plan(child, approved=True)
    house.clock.now = datetime(2026, 12, 1, 9, 0, tzinfo=house.clock.now.tzinfo)
    page: TodayPage = desk.go("today")
    choose(page, "Запросить ИИН")
    return plan, page


def test_space_marks_a_measure_done_at_once_and_offers_the_way_back(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    plan, page = _measure_today(house, child, desk)
    desk.press(Qt.Key.Key_Space)
    assert page.dialog is None
    assert support_plans.items_of(house.duty, plan.id)[0].state.value == "done"
    qtbot.waitUntil(lambda: any(row.done and row.title == "Запросить ИИН" for row in tasks(page)))
    assert "Запросить ИИН" in page.bar.text()
    back = next(button for button in page.bar.findChildren(Button) if "Undo" in button.text())
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert support_plans.items_of(house.duty, plan.id)[0].open
    qtbot.waitUntil(lambda: not page.bar.isVisible())
    assert not choose(page, "Запросить ИИН").done
    assert page.tasks.hasFocus()


def test_space_asks_what_proves_the_measure_of_somebody_else(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    plan, page = _measure_today(house, child, desk)
    row = page.deeds.behind(choose(page, "Запросить ИИН").key)
    assert isinstance(row, today.TodayRow)
    page.deeds._behind[choose(page, "Запросить ИИН").key] = replace(row, mine=False)
    desk.press(Qt.Key.Key_Space)
    dialog: Any = page.dialog
    qtbot.waitUntil(lambda: dialog is not None and dialog.outcome.hasFocus())
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.fields["state_note"].has_problem()
    assert support_plans.items_of(house.duty, plan.id)[0].open
    type_text(dialog.outcome, "Ответ ЦОН № 7")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not support_plans.items_of(house.duty, plan.id)[0].open)


def test_what_was_undone_by_the_key_is_offered_no_more(house: House, child: ResidentId, sit: Sit, qtbot: QtBot) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    plan, page = _measure_today(house, child, desk)
    desk.press(Qt.Key.Key_Space)
    qtbot.waitUntil(page.bar.isVisible)
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: support_plans.items_of(house.duty, plan.id)[0].open)
    qtbot.waitUntil(lambda: not page.bar.isVisible())


def test_what_came_of_a_measure_may_be_said_after_its_tick(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    plan, page = _measure_today(house, child, desk)
    desk.press(Qt.Key.Key_Space)
    say = next(button for button in page.bar.findChildren(Button) if "came" in button.text())
    qtbot.mouseClick(say, Qt.MouseButton.LeftButton)
    dialog: Any = page.dialog
    qtbot.waitUntil(dialog.outcome.hasFocus)
    type_text(dialog.outcome, "ИИН получен")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(row.done and row.title == "Запросить ИИН" for row in tasks(page)))
    item = support_plans.items_of(house.duty, plan.id)[0]
    assert (item.state.value, item.state_note) == ("done", "ИИН получен")

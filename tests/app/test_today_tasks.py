"""Today at the keyboard: what waits without a key, a measure ticked or put off, a follow-up recorded; its stories."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.support_plans import ItemState
from shelter_app.services import follow_ups, plan_execution, today
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.bars import DayBar
from shelter_app.views.widgets.labels import IconLabel
from shelter_app.views.widgets.task_list import MoreRow, TaskRow
from tests.app.conftest import StartPana
from tests.app.keystrokes import Keystrokes
from tests.app.pana import CTRL, SHIFT, Pana

RETURN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


def rows_of(page: TodayPage) -> list[TaskRow]:
    return [row for row in page.tasks.rows.rows() if isinstance(row, TaskRow)]


def choose(pana: Pana, fits: Callable[[TaskRow], bool]) -> TaskRow:
    """The row in focus is where the hand begins: getting there by letters is typing."""
    page: TodayPage = pana.page("today")
    assert page.tasks.choose(fits)
    row = page.tasks.current_object()
    assert isinstance(row, TaskRow)
    return row


def is_measure(row: TaskRow) -> bool:
    """A measure of a plan that somebody can mark as done; a meeting and a plan that waits have another icon or form."""
    return row.icon == "clipboard-list" and not row.done and row.tickable


def spoken(widget: QWidget) -> list[str]:
    return [one.accessibleName() for one in widget.findChildren(DayBar) if one.isVisible()]


@pytest.fixture
def desk(start_pana: StartPana) -> Pana:
    """A coordinator at Today, where every count begins."""
    pana = start_pana("en")
    pana.unlock("caseworker")
    return pana


def test_2_overdue_and_due_stand_in_view_without_a_key(desk: Pana) -> None:
    with Keystrokes() as done:
        desk.settle()
        page: TodayPage = desk.page("today")
        shown = [row for row in rows_of(page) if page.tasks.visualRect(_index(page, row)).top() < page.tasks.height()]
    assert page.tasks.hasFocus()
    assert any(row.due.tone == "overdue" for row in shown)
    assert any(row.due.tone == "soon" for row in shown)
    assert done.count == 0


def test_6_one_key_ticks_a_measure_and_one_more_takes_it_back(desk: Pana, qtbot: QtBot) -> None:
    session = desk.shell.session
    row = choose(desk, lambda row: is_measure(row) and row.actor == session.staff.short)
    duty: Any = desk.page("today").deeds.behind(row.key)
    with Keystrokes() as done:
        desk.press(SPACE)
    assert done.keys == ["Key_Space"]
    item = plan_execution.row_at_work(duty.due.source_id, by=session)
    assert (item.state, item.signed_by) == (ItemState.DONE, session.staff.id)
    desk.settle()
    with Keystrokes() as back:
        desk.press(Qt.Key.Key_Z, CTRL)
    assert back.count == 1
    assert plan_execution.row_at_work(duty.due.source_id, by=session).open
    desk.settle()
    qtbot.waitUntil(lambda: not desk.page("today").bar.isVisible())


def test_the_measure_of_a_colleague_is_never_closed_by_one_key(desk: Pana, qtbot: QtBot) -> None:
    session = desk.shell.session
    row = choose(desk, lambda row: is_measure(row) and row.actor != session.staff.short)
    page: TodayPage = desk.page("today")
    duty: Any = page.deeds.behind(row.key)
    desk.press(SPACE)
    dialog: Any = page.dialog
    assert row.actor in dialog.concerns.text(), "whose it is stands in the question"
    assert plan_execution.row_at_work(duty.due.source_id, by=session).open
    desk.press(Qt.Key.Key_Escape)
    desk.settle()
    assert plan_execution.row_at_work(duty.due.source_id, by=session).open
    desk.press(SPACE)
    desk.press(RETURN)
    assert plan_execution.row_at_work(duty.due.source_id, by=session).open, "it asks what proves it"
    desk.write("Ответ ЦОН № 7")
    desk.press(RETURN)
    desk.settle()
    assert plan_execution.row_at_work(duty.due.source_id, by=session).signed_by == session.staff.id


def test_6_two_keys_put_a_measure_off_with_a_day_and_a_reason(desk: Pana, qtbot: QtBot) -> None:
    session = desk.shell.session
    row = choose(desk, lambda row: row.icon == "clipboard-list" and not row.done and row.tickable)
    page: Any = desk.page("today")
    duty = page.deeds.behind(row.key)
    with Keystrokes() as done:
        desk.press(SPACE, SHIFT)
        dialog = page.dialog
        qtbot.waitUntil(dialog.due.hasFocus)
        desk.write("07.12.2026")
        desk.press(Qt.Key.Key_Tab)
        assert dialog.reason.hasFocus()
        desk.write("The registry is closed")
        desk.press(RETURN)
    assert done.count == 2
    assert page.dialog is None
    item = plan_execution.row_at_work(duty.due.source_id, by=session)
    assert (str(item.due), item.state_note) == ("2026-12-07", "The registry is closed")


def test_10_a_follow_up_is_recorded_from_its_row_in_three_keys(desk: Pana, qtbot: QtBot) -> None:
    session = desk.shell.session
    desk.clock.now = desk.clock.now.replace(day=29)
    desk.page("today").refresh()
    row = choose(desk, lambda row: row.icon == "house")
    page: Any = desk.page("today")
    duty = page.deeds.behind(row.key)
    with Keystrokes() as done:
        desk.press(RETURN)
        board: Any = desk.page("follow_up")
        desk.settle()
        desk.press(Qt.Key.Key_1)
        desk.settle()
        desk.press(RETURN, CTRL)
    assert done.count == 3
    assert board.isVisible()
    stages = follow_ups.of(duty.due.resident_id, by=session)
    (stage,) = [one for one in stages if one.id == duty.due.source_id]
    assert stage.outcome is not None


def test_the_stories_stand_where_the_demo_centre_says(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("director")
    page: TodayPage = pana.go("today")
    number = pana.centre.number
    told = {(row.title, row.detail.rpartition(" ")[2]): row for row in rows_of(page)}
    meeting = told["Child-protection meeting", number("S10")]
    assert meeting.due.tone == "overdue"
    assert meeting.clause
    assert told["Stay limit", number("S18")].due.tone in ("soon", "plain")
    assert ("Not reached 3 times in a row", number("S07")) not in told, "S07 is back in the house"
    bars = spoken(page.limits)
    assert ("88" in bars[0], "70" in bars[1], "97" in bars[2]) == (True, True, True)
    assert page.limits.findChildren(DayBar)[0]._stay.state == "red"
    ages = [one.accessibleName() or one.text() for one in page.limits.findChildren(IconLabel)]
    assert any("18" in words for words in ages)


def test_the_ground_that_came_late_is_behind_the_directors_number(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("director")
    page: TodayPage = pana.go("today")
    assert page.figures.isVisible()
    page.figures.late.click()
    late = [row for row in rows_of(page) if pana.centre.number("S01") in row.detail]
    assert any(row.title == "Ground document" or "round" in row.title for row in late)
    assert all(row.done and row.due.tone == "overdue" for row in rows_of(page))
    page.figures.overdue.click()
    assert rows_of(page)[0].due.tone == "overdue"


@pytest.mark.parametrize("login", ["caseworker", "director", "duty", "nurse"])
def test_the_command_lists_the_rows_of_the_window(start_pana: StartPana, login: str) -> None:
    pana = start_pana("en")
    pana.unlock(login)
    page: TodayPage = pana.go("today")
    page.whose.choose("all")
    page.refresh()
    session = pana.shell.session
    view = today.today(by=session)
    listed = [row.due.id for row in today.due_on(session.today(), week=True, by=session)]
    shown = [row.due.id for row in (*view.overdue, *view.today, *view.week)]
    assert sorted(listed) == sorted(shown)
    besides = len(today.without_term(by=session))
    assert sum(not row.done for row in rows_of(page)) == len(shown) + besides


def test_what_is_later_is_one_row_that_opens(desk: Pana) -> None:
    page: TodayPage = desk.page("today")
    more = page.tasks.rows.rows()[-1]
    assert isinstance(more, MoreRow)
    page.tasks.setCurrentIndex(page.tasks.rows.index(page.tasks.rows.rowCount() - 1, 0))
    before = len(rows_of(page))
    desk.press(RETURN)
    assert len(rows_of(page)) > before
    assert page.tasks.hasFocus()


def test_letters_lead_to_the_row_of_a_child(desk: Pana) -> None:
    page: TodayPage = desk.page("today")
    wanted = next(row for row in rows_of(page)[1:] if row.detail)
    page.tasks.select_first()
    name = wanted.detail.split()[0][:4]
    for end in range(1, len(name) + 1):
        page.tasks.keyboardSearch(name[:end])
    found = page.tasks.current_object()
    assert isinstance(found, TaskRow)
    assert found.detail.startswith(name)


def _index(page: TodayPage, row: TaskRow) -> Any:
    return page.tasks.rows.index(page.tasks.rows.rows().index(row), 0)

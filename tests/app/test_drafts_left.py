"""Forms left open: rows of Today with the rule that calls them left, for every role, until they are finished."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from shelter_app.services import drafts
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.conftest import StartPana
from tests.app.pana import CTRL, Pana

LOGINS = ("duty", "nurse", "psychologist", "caseworker", "director", "officer")


def left_rows(pana: Pana) -> list[TaskRow]:
    """What Today tells of forms left open."""
    page = pana.go("today")
    assert isinstance(page, TodayPage)
    page.refresh()
    rows = [row for row in page.tasks.rows.rows() if isinstance(row, TaskRow)]
    return [row for row in rows if isinstance(row.key, tuple) and row.key[0] == "draft"]


def test_a_note_broken_off_at_night_waits_on_today_and_is_gone_on_with_by_enter(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("duty")
    pana.open_file("S02", "timeline")
    pana.press(Qt.Key.Key_F8)
    pana.settle()
    pana.write("slept badly, asked for his brother")
    pana.press_lock_key()
    pana.qtbot.waitUntil(lambda: bool(pana.restarts))
    pana.open_after_lock()
    (row,) = left_rows(pana)
    assert row.title == "Unfinished: Note"
    assert row.due.tone == "soon", "R-48 gives it a day"
    pana.clock.now += timedelta(hours=30)
    (row,) = left_rows(pana)
    rule = next(one for one in pana.shell.session.profile.rules if one.code == "R-48.draft")
    assert row.due.tone == "overdue"
    assert row.clause == rule.clause.get("en")
    page = pana.page("today")
    assert page.tasks.choose(lambda one: one.key == row.key)
    pana.press(Qt.Key.Key_Return)
    pana.settle()
    entry = pana.page("file").sections["timeline"].entry
    assert entry.text.toPlainText() == "slept badly, asked for his brother"
    entry.text.setFocus()
    pana.press(Qt.Key.Key_Return, CTRL)
    pana.settle()
    assert left_rows(pana) == []


@pytest.mark.parametrize("login", LOGINS)
def test_whoever_left_a_form_open_sees_it_and_nobody_else_does(start_pana: StartPana, login: str) -> None:
    pana = start_pana("en")
    pana.unlock(login)
    drafts.keep("follow-1", "{}", by=pana.shell.session)
    assert [row.title for row in left_rows(pana)] == ["Unfinished: Follow-up"]
    pana.reopen("caseworker" if login != "caseworker" else "duty")
    assert left_rows(pana) == []

"""The calendar at the real window: how it is opened, read and walked through."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.staff import Role
from shelter_app.views.calendar.grid import DayCell
from shelter_app.views.calendar.page import CalendarPage
from shelter_app.views.widgets.rows import OBJECT_ROLE
from tests.records import NOON
from tests.views.desks import Desk, Sit

TODAY = NOON.date()


def at_calendar(sit: Sit, role: Role = Role.DUTY_EDUCATOR, **args: Any) -> tuple[Desk, CalendarPage]:
    desk = sit(role)
    desk.shell.window.resize(1366, 768)
    page = desk.go("calendar", **args)
    desk.qtbot.waitUntil(lambda: page.grid.days.rowCount() > 0)
    return desk, page


def cell(page: CalendarPage, day: date) -> DayCell:
    found = page.grid.days.place_of(day).data(OBJECT_ROLE)
    assert isinstance(found, DayCell)
    return found


def press(page: CalendarPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.grid, key)


def titles(page: CalendarPage) -> list[str]:
    return [face.title for face in page.pane.list.rows.rows()]

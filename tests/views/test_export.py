"""A list goes out as a spreadsheet: warned, written down, as it is seen, and only for those who may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import journal
from shelter_app.views.export import ExportAction
from shelter_app.views.page import Page
from tests.records import House
from tests.views.conftest import ScriptedMessages
from tests.views.desks import Desk

Sit = Callable[[Role], Desk]


def export(page: Any, qtbot: QtBot, path: Path) -> ScriptedMessages:
    """Press the button of a page and save at this path."""
    messages = ScriptedMessages(file=str(path))
    page.context = replace(page.context, messages=messages)
    qtbot.mouseClick(page.export.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.export.button.isEnabled, timeout=10_000)
    return messages


def cells(path: Path) -> list[tuple[Any, ...]]:
    return list(load_workbook(path).active.iter_rows(values_only=True))  # type: ignore[union-attr]


def test_residents_go_out_as_filtered_with_a_column_for_every_fact(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    house.admit(names=names_of(ru="=Ким Артём"))
    page = sit(Role.DIRECTOR).go("residents")
    before = house.line_count()
    messages = export(page, qtbot, tmp_path / "list.xlsx")
    assert messages.said == ["Save this list as a spreadsheet?", "residents-2026-11-20.xlsx"]
    heading, *rows = cells(tmp_path / "list.xlsx")
    assert heading[:4] == ("File", "Name", "Sex", "Born")
    assert [(row[0], row[1]) for row in rows] == [("002-26", "=Ким Артём"), ("001-26", "Рахимова Дилноза")]
    assert rows[1][3] == datetime(2019, 3, 5)
    entry = house.store.audit.recent(1)[0]
    assert (house.line_count(), entry.action, entry.subject) == (before + 1, "list.exported", "residents 2")
    assert page.bar.text().startswith("Saved. The file is not encrypted")


def test_a_restricted_file_goes_out_as_its_number_alone(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
    house.store.database.execute_sql("DELETE FROM grants WHERE staff_id = ?", (house.director.staff.id,))
    page = sit(Role.DIRECTOR).go("residents")
    export(page, qtbot, tmp_path / "list.xlsx")
    row = cells(tmp_path / "list.xlsx")[1]
    assert row[:3] == ("001-26", "restricted", None)
    assert "Рахимова" not in repr(row)


@pytest.mark.parametrize("name", ["plans", "today", "follow_up"])
def test_other_lists_go_out_as_they_are_seen(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    house.plan(child, submitted=True)
    if name == "follow_up":
        house.discharge(child)
    page = sit(Role.DIRECTOR).go(name)
    export(page, qtbot, tmp_path / "list.xlsx")
    heading, *rows = cells(tmp_path / "list.xlsx")
    assert len(heading) > 3
    assert "Рахимова Дилноза" in repr(rows)


def test_without_the_name_ending_the_file_gets_it(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    export(sit(Role.DIRECTOR).go("residents"), qtbot, tmp_path / "list")
    assert (tmp_path / "list.xlsx").stat().st_mode & 0o077 == 0


def test_saying_no_or_choosing_no_place_writes_nothing_anywhere(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    before = house.line_count()
    for messages in (ScriptedMessages(yes=False, file=str(tmp_path / "a.xlsx")), ScriptedMessages(file=None)):
        page.context = replace(page.context, messages=messages)
        page.export.export()
    assert house.line_count() == before
    assert not list(tmp_path.glob("*.xlsx"))


def test_a_folder_that_takes_no_file_is_told(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    export(page, qtbot, tmp_path / "missing" / "list.xlsx")
    assert "Choose another folder" in page.bar.text()


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.DUTY_EDUCATOR])
def test_whoever_may_not_take_a_list_away_has_no_button(sit: Sit, child: ResidentId, role: Role) -> None:
    page: Page = sit(role).go("residents")
    action = page.findChild(ExportAction)
    assert isinstance(action, ExportAction)
    assert not action.button.isVisible()

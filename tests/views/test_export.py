"""A list goes out as a spreadsheet: warned, written down, as it is seen, and only for those who may."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import journal
from shelter_app.views.export import ExportAction, TakingDialog
from shelter_app.views.page import Page
from tests.records import House
from tests.services.registries import FIRST, SECOND, Registry
from tests.views.desks import Sit
from tests.views.list_leaving import WHY, answer, ask, export, made_door


@pytest.fixture
def door(tmp_path: Path) -> Registry:
    return made_door(tmp_path / "door")


def written_down(house: House) -> list[tuple[str, str]]:
    """Every list that left, as the audit tells it; looks of the page behind are no matter here."""
    lines = house.store.audit.recent(50)
    return [(line.subject, line.reason) for line in lines if line.action == "list.exported"]


def cells(path: Path) -> list[tuple[Any, ...]]:
    return list(load_workbook(path).active.iter_rows(values_only=True))  # type: ignore[union-attr]


def test_residents_go_out_as_filtered_with_a_column_for_every_fact(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    house.admit(names=names_of(ru="=Ким Артём"))
    page = sit(Role.DIRECTOR).go("residents")
    messages = export(page, qtbot, door, tmp_path / "list.xlsx")
    assert messages.said == ["residents-2026-11-20.xlsx"]
    heading, *rows, empty, foot = cells(tmp_path / "list.xlsx")
    assert heading[:4] == ("File", "Name", "Sex", "Born")
    assert (set(empty), foot[0]) == (
        {None},
        f"Given to акимат on 20.11.2026 by decision of {house.director.staff.short}: {WHY}",
    )
    assert [(row[0], row[1]) for row in rows] == [("002-26", "=Ким Артём"), ("001-26", "Рахимова Дилноза")]
    assert rows[1][3] == datetime(2019, 3, 5)
    assert written_down(house) == [("residents 2", WHY)]
    assert page.bar.text().startswith("Saved. The file is not encrypted")


def test_a_restricted_file_goes_out_as_its_number_alone(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
    house.store.database.execute_sql("DELETE FROM grants WHERE staff_id = ?", (house.director.staff.id,))
    page = sit(Role.DIRECTOR).go("residents")
    export(page, qtbot, door, tmp_path / "list.xlsx")
    row = cells(tmp_path / "list.xlsx")[1]
    assert row[:3] == ("001-26", "restricted", None)
    assert "Рахимова" not in repr(row)


@pytest.mark.parametrize("name", ["plans", "today", "follow_up"])
def test_other_lists_go_out_as_they_are_seen(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry, name: str
) -> None:
    house.plan(child, submitted=True)
    if name == "follow_up":
        house.discharge(child)
    page = sit(Role.DIRECTOR).go(name)
    export(page, qtbot, door, tmp_path / "list.xlsx")
    heading, *rows = cells(tmp_path / "list.xlsx")
    assert len(heading) > 3
    assert "Рахимова Дилноза" in repr(rows)


def test_without_the_name_ending_the_file_gets_it(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    export(sit(Role.DIRECTOR).go("residents"), qtbot, door, tmp_path / "list")
    assert (tmp_path / "list.xlsx").stat().st_mode & 0o077 == 0


def test_saying_no_or_choosing_no_place_writes_nothing_anywhere(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    ask(page, qtbot, door, tmp_path / "a.xlsx").cancel.click()
    assert page.export.asking is None
    answer(ask(page, qtbot, door, None), qtbot)
    assert page.export.button.isEnabled()
    assert written_down(house) == []
    assert not list(tmp_path.glob("*.xlsx"))


def test_without_a_reason_or_the_passphrase_nothing_leaves_and_the_dialog_says_why(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    dialog = ask(page, qtbot, door, tmp_path / "a.xlsx")
    answer(dialog, qtbot, why=" ")
    assert dialog.fields["reason"].info.text() == "Write why this list leaves the registry."
    answer(dialog, qtbot, passphrase="")
    assert dialog.refused.text() == "Type your passphrase."
    answer(dialog, qtbot, passphrase=SECOND)
    assert dialog.refused.text().startswith("This is not your passphrase.")
    assert dialog.passphrase.line.text() == ""
    assert dialog.isVisible()
    assert written_down(house) == []
    dialog.reject()
    assert not list(tmp_path.glob("*.xlsx"))


def test_whoever_says_no_while_the_passphrase_is_looked_at_has_said_no(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    dialog = ask(page, qtbot, door, tmp_path / "a.xlsx")
    dialog.reason.setText(WHY)
    dialog.passphrase.line.setText(FIRST)
    dialog.accept_button.click()
    dialog.reject()
    assert page.context.tasks.wait(10_000)
    QApplication.processEvents()
    assert written_down(house) == []
    assert page.context.messages.said == []


def test_a_bug_while_the_file_is_made_leaves_the_button_for_the_next_time(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry, monkeypatch: Any
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    monkeypatch.setattr("shelter_app.sheets.writing.write", lambda _printed: 1 / 0)
    with qtbot.capture_exceptions() as bugs:
        answer(ask(page, qtbot, door, tmp_path / "a.xlsx"), qtbot)
        qtbot.waitUntil(lambda: bool(bugs))
    assert page.export.button.isEnabled()
    assert page.bar.text() == ""


def test_a_folder_that_takes_no_file_is_told(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    page = sit(Role.DIRECTOR).go("residents")
    export(page, qtbot, door, tmp_path / "missing" / "list.xlsx")
    assert "Choose another folder" in page.bar.text()


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.DUTY_EDUCATOR])
def test_whoever_may_not_take_a_list_away_has_no_button(sit: Sit, child: ResidentId, role: Role) -> None:
    page: Page = sit(role).go("residents")
    action = page.findChild(ExportAction)
    assert isinstance(action, ExportAction)
    assert not action.button.isVisible()


def test_rows_are_chosen_before_the_list_leaves_and_the_sheet_says_so(
    sit: Sit, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path, door: Registry
) -> None:
    artyom = house.admit(names=names_of(ru="Ким Артём"))
    page = sit(Role.DIRECTOR).go("residents")
    dialog = ask(page, qtbot, door, tmp_path / "list.xlsx")
    assert isinstance(dialog, TakingDialog)
    qtbot.mouseClick(dialog.pick, Qt.MouseButton.LeftButton)
    rows = dialog.choosing
    assert rows is not None
    qtbot.waitUntil(lambda: rows.isVisible() and rows.accept_button.isEnabled())
    assert rows.count.text() == "Chosen: 2 of 2"
    qtbot.keyClick(rows.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(rows.table, Qt.Key.Key_Return)
    assert rows.isVisible()
    assert rows.problem.text().startswith("No row is chosen.")
    qtbot.keyClick(rows.table, Qt.Key.Key_Space)
    qtbot.keyClick(rows.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.choosing is None)
    assert dialog.pick.text() == "Rows chosen: 1 of 2"
    answer(dialog, qtbot)
    qtbot.waitUntil(page.export.button.isEnabled, timeout=10_000)
    _heading, *rows_there, _empty, foot = cells(tmp_path / "list.xlsx")
    assert [row[1] for row in rows_there] == ["Ким Артём"]
    assert foot[0].endswith("Rows chosen: 1 of 2.")
    assert written_down(house) == [("residents 1/2", WHY)]
    told = [line for line in house.store.disclosures.all() if line.document == "residents"]
    assert [line.concerns for line in told] == [(artyom,)]


@pytest.mark.parametrize("many", [1, 120])
def test_a_long_list_can_be_chosen_from_and_is_whole_where_everything_stays_ticked(
    sit: Sit, house: House, qtbot: QtBot, tmp_path: Path, door: Registry, many: int
) -> None:
    for place in range(many):
        house.admit(names=names_of(ru=f"Ребёнок {place}"))
    page = sit(Role.DIRECTOR).go("residents")
    dialog = ask(page, qtbot, door, tmp_path / "list.xlsx")
    assert isinstance(dialog, TakingDialog)
    assert dialog.pick.isVisible() == (many > 1)
    if many > 1:
        dialog.pick.click()
        rows = dialog.choosing
        assert rows is not None
        qtbot.waitUntil(rows.accept_button.isEnabled)
        assert rows.count.text() == f"Chosen: {many} of {many}"
        rows.accept_button.click()
        qtbot.waitUntil(lambda: dialog.choosing is None)
    answer(dialog, qtbot)
    qtbot.waitUntil(page.export.button.isEnabled, timeout=10_000)
    assert len(cells(tmp_path / "list.xlsx")) == many + 3
    assert written_down(house) == [(f"residents {many}", WHY)]

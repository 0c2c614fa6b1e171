"""Rows of a register are chosen before it is printed: by keys, counted, refused in words where none is left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.periods import Period
from shelter_app.domain.staff import Role
from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.views.choose_rows import ChooseRowsDialog
from shelter_app.views.messages import Messages
from shelter_app.views.reports.asking import NamesDialog
from shelter_app.views.reports.centre import ReportCentre
from shelter_app.views.reports.choices import NAMED
from tests.records import House
from tests.services.papers_story import text_of
from tests.services.registries import DIRECTOR
from tests.views.desks import Desk, Sit
from tests.views.list_leaving import answer, made_door
from tests.views.reports.test_report_centre import centre_of, shown


@pytest.fixture
def artyom(house: House, child: ResidentId) -> ResidentId:
    house.later(hours=1)
    return house.admit(names=names_of(ru="Ким Артём"))


def register(sit: Sit) -> tuple[Desk, ReportCentre]:
    desk = sit(Role.DIRECTOR)
    return desk, centre_of(desk, "register-admissions")


def asked(desk: Desk, page: ReportCentre) -> ChooseRowsDialog:
    page.choices.rows.click()
    dialog = page.rows.choosing
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: dialog.isVisible() and dialog.accept_button.isEnabled())
    return dialog


def sheet(page: ReportCentre) -> RegisterSheet:
    assert page.desk.job is not None
    assert isinstance(page.desk.job.facts, RegisterSheet)
    return page.desk.job.facts


def choose_the_first(desk: Desk, page: ReportCentre) -> None:
    dialog = asked(desk, page)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: page.rows.choosing is None)
    shown(desk, page, "В")


def test_every_row_is_ticked_at_first_and_space_takes_one_away(sit: Sit, child: ResidentId, artyom: ResidentId) -> None:
    desk, page = register(sit)
    dialog = asked(desk, page)
    assert dialog.count.text() == "Chosen: 2 of 2"
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.count.text() == "Chosen: 1 of 2"
    assert dialog.table.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("not chosen")
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.count.text() == "Chosen: 2 of 2"
    dialog.reject()
    assert page.wanted().rows is None


def test_a_sheet_of_chosen_rows_says_how_many_of_how_many(
    sit: Sit, house: House, child: ResidentId, artyom: ResidentId
) -> None:
    desk, page = register(sit)
    choose_the_first(desk, page)
    assert [row[0] for row in sheet(page).rows] == ["1"]
    assert page.desk.job is not None
    assert page.desk.job.number == "ЖП-2026-11/В"
    assert "Rows chosen: 1 of 2" in " ".join(text_of(page.desk.job.render()).split())
    assert page.choices.rows.text() == "Rows chosen: 1 of 2"
    page.choices.all_rows.click()
    desk.qtbot.waitUntil(lambda: page.desk.job is not None and page.desk.job.number == "ЖП-2026-11", timeout=10_000)
    assert len(sheet(page).rows) == 2
    assert page.choices.rows.text() == "Choose rows"


def test_nothing_chosen_is_refused_in_words(sit: Sit, child: ResidentId, artyom: ResidentId) -> None:
    desk, page = register(sit)
    dialog = asked(desk, page)
    QTest.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert dialog.count.text() == "Chosen: 0 of 2"
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "No row is chosen." in dialog.problem.text()
    QTest.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.count.text() == "Chosen: 2 of 2"
    dialog.accept_button.click()
    desk.qtbot.waitUntil(lambda: page.rows.choosing is None)
    assert page.wanted().rows is None


def test_the_choice_holds_for_names_and_ends_with_another_period(
    sit: Sit, house: House, child: ResidentId, artyom: ResidentId, tmp_path: Path
) -> None:
    desk, page = register(sit)
    choose_the_first(desk, page)
    session, door = page.context.session, made_door(tmp_path / "door")
    session.staff = replace(session.staff, login=DIRECTOR)
    page.context = replace(page.context, place=door.place())
    page.choices.names.choose(NAMED)
    page.choices.names.chosen.emit(NAMED)
    names: Any = page.asking
    assert isinstance(names, NamesDialog)
    desk.qtbot.waitUntil(names.isVisible)
    names.recipient.setText("Прокуратура района")
    answer(names, desk.qtbot, why="для прокурора")
    shown(desk, page, "/ИВ")
    assert page.desk.job is not None
    assert page.desk.job.concerns == (child,)
    assert "Рахимова" in text_of(page.desk.job.render())
    assert "Ким" not in text_of(page.desk.job.render())
    page.choices.picker.show_period(Period.parse("2026-10"))
    assert page.wanted().rows is None


def test_print_register_and_audit_say_that_it_is_a_part(
    sit: Sit, house: House, child: ResidentId, artyom: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, page = register(sit)
    choose_the_first(desk, page)
    target = tmp_path / "part.xlsx"
    monkeypatch.setattr(Messages, "file_to_save", lambda *_args: str(target))
    page.excel.click()
    desk.qtbot.waitUntil(target.exists, timeout=10_000)
    record = house.store.prints.all(document="register-admissions")[0]
    assert (record.chosen, record.among) == (1, 2)
    line = next(one for one in house.store.audit.recent(5) if one.action == "paper.saved")
    assert line.detail.endswith(" 1/2")
    cells = [row[0] for row in load_workbook(target).active.iter_rows(values_only=True)]  # type: ignore[union-attr]
    assert "Rows chosen: 1 of 2" in str(cells[-1])
    page.list.setCurrentIndex(page.offers.index(5, 0))
    desk.qtbot.waitUntil(
        lambda: page.desk.job is not None and page.desk.job.document == "register-prints", timeout=10_000
    )
    assert page.desk.job is not None
    assert "Register of admissions; Rows chosen: 1 of 2" in " ".join(text_of(page.desk.job.render()).split())

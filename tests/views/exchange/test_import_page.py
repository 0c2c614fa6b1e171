"""A director brings a register: sees every row, corrects a column, decides about doubles, and takes it over or not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.register_told import Finding, Noticed, RowState
from shelter_app.domain.registers import Column
from shelter_app.domain.staff import Role
from shelter_app.domain.taking_over import Decision
from shelter_app.services import residents
from shelter_app.services.exchange import comparing, taking_over
from shelter_app.sheets import errors, text
from shelter_app.sheets.tables import Printed
from shelter_app.sheets.writing import write
from shelter_app.views import clipboard
from shelter_app.views.exchange.page import ALL, REFUSED, WAITING, ImportPage
from shelter_app.views.exchange.words import column_words, decision_words, noticed_words, refusal_words, state_words
from tests.records import House
from tests.views.conftest import ScriptedMessages
from tests.views.desks import Sit

HEADING = "№\tФИО\tДата рождения\tДата поступления\tДата выбытия\tПримечание\n"
LINES = (
    "1\tАхметов Санжар Ержанович\t03.04.2012\t14.03.2024\t20.05.2024\tтихий\n"
    "2\tКим Алина\t05.06.2013\t14.10.2026\t\t\n"
    "3\tШ?кен Асқар\t2012\t14.03.2025\t\t\n"
)


@pytest.fixture
def messages() -> ScriptedMessages:
    return ScriptedMessages()


@pytest.fixture
def page(sit: Sit, messages: ScriptedMessages) -> ImportPage:
    made: ImportPage = sit(Role.DIRECTOR).go("import")
    made.context = replace(made.context, messages=messages)
    return made


def bring(page: ImportPage, qtbot: QtBot, text: str = HEADING + LINES) -> None:
    """Copy cells elsewhere and paste them here."""
    QApplication.clipboard().setText(text)
    page.source.cells.click()
    qtbot.waitUntil(lambda: bool(page._rows) and page.states.currentWidget() is page.states.content)


def told(page: ImportPage) -> list[tuple[int, Decision | None]]:
    model = page.table.rows
    return [(model.object_at(n).number, model.object_at(n).decision) for n in range(model.rowCount())]


def test_pasted_cells_are_shown_row_by_row_with_what_will_be_done(page: ImportPage, qtbot: QtBot) -> None:
    bring(page, qtbot)
    assert told(page) == [(2, Decision.NEW), (3, Decision.NEW), (4, None)]
    assert page.summary.text() == "New files: 2. Further stays: 0. Left out: 0. Refused: 1."
    page.table.setCurrentIndex(page.table.rows.index(2, 0))
    assert "letters were lost" in page.row_panel.told.text()
    assert not page.row_panel.choice.isVisible()


def test_the_cells_do_not_stay_in_the_clipboard_when_the_registry_is_locked(page: ImportPage, qtbot: QtBot) -> None:
    bring(page, qtbot)
    clipboard.forget()
    assert QApplication.clipboard().text() == ""


def test_taking_over_makes_the_files_and_tells_the_other_pages(
    page: ImportPage, house: House, qtbot: QtBot, messages: ScriptedMessages
) -> None:
    bring(page, qtbot)
    with qtbot.waitSignal(page.context.changes.residents_changed, timeout=10_000):
        page.take.click()
    assert messages.said == ["Take over 2 rows into the registry?"]
    assert page.running is None
    assert page.bar.text().startswith("Taken over. New files: 2.")
    assert [line.name_ru for line in residents.here(by=house.director)] == ["Ким Алина"]
    assert house.store.residents.count() == 2
    assert page.pages.currentWidget() is page.source


def test_whoever_says_not_yet_changes_nothing(page: ImportPage, house: House, qtbot: QtBot, messages: Any) -> None:
    bring(page, qtbot)
    messages.yes = False
    before = house.everything()
    page.take_over()
    assert page.running is None
    assert house.everything() == before


def test_stopping_takes_everything_back_and_says_so(page: ImportPage, house: House, qtbot: QtBot) -> None:
    lines = "".join(
        f"{n}\tКим Артём{'абвгдежзик'[n % 10] * 3}{n}\t{n % 28 + 1}.06.2013\t14.03.2024\t20.03.2024\t\n"
        for n in range(120)
    )
    bring(page, qtbot, HEADING + lines)
    page._on_rest_decided(Decision.NEW.value)
    before = house.everything()
    page.take_over()
    assert page.running is not None
    page.running.cancel.click()
    assert not page.running.cancel.isEnabled()
    qtbot.waitUntil(lambda: page.running is None, timeout=20_000)
    assert page.bar.text() == "Stopped. Nothing was taken over."
    assert house.everything() == before


def under_way(page: ImportPage, qtbot: QtBot) -> None:
    """A long import whose worker holds the registry for writing."""
    lines = "".join(
        f"{n}\tКим Артём{'абвгдежзик'[n % 10] * 3}{n}\t{n % 28 + 1}.06.2013\t14.03.2024\t20.03.2024\t\n"
        for n in range(120)
    )
    bring(page, qtbot, HEADING + lines)
    page._on_rest_decided(Decision.NEW.value)
    page.take_over()
    running = page.running
    assert running is not None
    qtbot.waitUntil(lambda: page.running is not running or running.bar.value() > 0, timeout=10_000)
    assert page.running is running


def test_a_lock_stops_an_import_under_way_before_it_stores_what_is_typed(
    sit: Sit, house: House, qtbot: QtBot, messages: ScriptedMessages
) -> None:
    desk = sit(Role.DIRECTOR)
    form = desk.go("admission")
    page: ImportPage = desk.go("import")
    page.context = replace(page.context, messages=messages)
    under_way(page, qtbot)
    form.form.ui.name.line.setText("Мұрат")
    begun = perf_counter()
    assert desk.shell.put_away() == house.director.staff.login
    assert perf_counter() - begun < 2
    after = house.everything()
    assert after["residents"] == []
    assert any("Мұрат" in row for row in after["drafts"])


def test_a_bug_elsewhere_stops_no_import(sit: Sit, house: House, qtbot: QtBot, messages: ScriptedMessages) -> None:
    desk = sit(Role.DIRECTOR)
    page: ImportPage = desk.go("import")
    page.context = replace(page.context, messages=messages)
    under_way(page, qtbot)
    desk.shell.keep_drafts()
    with qtbot.waitSignal(page.context.changes.residents_changed, timeout=20_000):
        pass
    assert house.store.residents.count() == 120


def test_a_bug_in_the_import_leaves_no_window_that_nobody_can_close(
    page: ImportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(page, qtbot)
    monkeypatch.setattr(taking_over, "take_over_apart", lambda *_args, **_named: 1 / 0)
    with qtbot.capture_exceptions() as bugs:
        page.take_over()
        dialog = page.running
        assert dialog is not None
        qtbot.waitUntil(lambda: bool(bugs), timeout=10_000)
    assert page.running is None
    assert page.isVisible()
    assert page.window().isEnabled()
    assert not isValid(dialog) or not dialog.isVisible()


def test_a_bug_while_a_table_is_read_leaves_the_way_to_another(
    page: ImportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(page, qtbot)
    monkeypatch.setattr(comparing, "compare_apart", lambda *_args, **_named: 1 / 0)
    with qtbot.capture_exceptions() as bugs:
        page.columns.combos[5].activated.emit(0)
        qtbot.waitUntil(lambda: bool(bugs), timeout=10_000)
    assert page.other.isVisible()
    assert not page.take.isEnabled()
    monkeypatch.setattr(text, "read_text", lambda _copied: 1 / 0)
    with qtbot.capture_exceptions() as bugs:
        page.paste()
        qtbot.waitUntil(lambda: bool(bugs), timeout=10_000)
    assert page.source.cells.isVisible()


def test_a_column_taken_wrongly_is_corrected_and_the_rows_are_read_anew(page: ImportPage, qtbot: QtBot) -> None:
    bring(page, qtbot)
    combo = page.columns.combos[3]
    assert combo.value() == Column.ADMITTED
    combo.set_value(Column.NOTE)
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: page.summary.text() == "New files: 0. Further stays: 0. Left out: 0. Refused: 3.")
    assert not page.take.isEnabled()
    model = page.table.rows
    assert all(one.noticed[-1].finding is not Finding.NAME_MISSING for one in page._rows)
    assert {one.finding for n in range(model.rowCount()) for one in model.object_at(n).row.noticed} >= {
        Finding.ADMITTED_MISSING
    }


def test_without_a_column_of_names_it_asks_for_one(page: ImportPage, qtbot: QtBot) -> None:
    bring(page, qtbot)
    combo = page.columns.combos[1]
    combo.set_value(Column.LEFT_OUT)
    combo.activated.emit(combo.currentIndex())
    assert page.bar.text() == "Say which column holds the names."
    assert page.table.rows.rowCount() == 0
    assert not page.take.isEnabled()


def test_somebody_who_may_be_known_waits_for_a_decision(
    page: ImportPage, house: House, child: ResidentId, qtbot: QtBot, messages: ScriptedMessages
) -> None:
    bring(page, qtbot, HEADING + "1\tРахимова Дилноза\t\t01.02.2024\t20.03.2024\t\n")
    page.take_over()
    assert messages.said == []
    assert "decide about each" in page.bar.text()
    assert page.filter.choice() == WAITING
    assert "File 001-26" in page.row_panel.alike.text()
    same = page.row_panel.choice.buttons()[1]
    assert same.isVisible()
    qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    page.filter.choose(ALL)
    page._fill()
    assert told(page) == [(2, Decision.SAME)]
    with qtbot.waitSignal(page.context.changes.residents_changed, timeout=10_000):
        page.take_over()
    assert len(house.store.stays.all(resident_id=child)) == 2


def test_stays_that_cannot_both_be_are_named_by_their_rows(
    page: ImportPage, house: House, child: ResidentId, qtbot: QtBot
) -> None:
    bring(page, qtbot, HEADING + "1\tРахимова Дилноза\t05.03.2019\t01.11.2026\t\t\n")
    before = house.everything()
    page.take_over()
    qtbot.waitUntil(lambda: page.running is None, timeout=10_000)
    assert page.bar.text().startswith("Rows 2: somebody would be in two stays at once.")
    assert house.everything() == before


def test_a_file_is_read_in_the_background_and_its_fullest_sheet_is_shown(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, messages: ScriptedMessages
) -> None:
    path = tmp_path / "register.xlsx"
    path.write_bytes(write(Printed("2024", ("ФИО", "Дата поступления"), (("Ким Алина", "14.10.2026"),))))
    page.read_file(path)
    qtbot.waitUntil(lambda: bool(page._rows))
    assert told(page) == [(2, Decision.NEW)]
    assert not page.columns.sheet_field.isVisible()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04 torn", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_file_that_is_no_table_ends_in_a_sentence(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "register.xlsx"
    path.write_bytes(content)
    page.read_file(path)
    qtbot.waitUntil(lambda: bool(page.bar.text()))
    assert page.pages.currentWidget() is page.source
    assert "did not work" not in page.bar.text()


def test_pasting_nothing_says_what_to_do(page: ImportPage) -> None:
    QApplication.clipboard().clear()
    page.paste()
    assert "copy them first" in page.bar.text()


def test_filters_show_what_was_refused(page: ImportPage, qtbot: QtBot) -> None:
    bring(page, qtbot)
    assert [button.text() for button in page.filter.buttons()] == ["All 3", "To decide 0", "Refused 1", "With a hint 1"]
    page.filter.choose(REFUSED)
    page._fill()
    assert told(page) == [(4, None)]


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.DUTY_EDUCATOR, Role.ADMINISTRATOR])
def test_nobody_else_is_offered_the_page(sit: Sit, role: Role) -> None:
    assert not sit(role).shell.navigator.knows("import")


def test_everything_has_its_words(qapp: QApplication) -> None:
    assert all(column_words(column) for column in Column)
    assert all(noticed_words(Noticed(finding, "а", 3)) for finding in Finding)
    assert all(state_words(state) for state in RowState)
    assert all(decision_words(decision) for decision in Decision)
    kinds = (errors.NotATable, errors.OldSpreadsheet, errors.SpreadsheetEncrypted, errors.TextUnreadable)
    said = [refusal_words(kind()) for kind in (*kinds, errors.SheetEmpty, errors.FileUnreadable)]
    assert len(set(said)) == 6
    assert "20000" in refusal_words(errors.SheetTooLarge(20_000))

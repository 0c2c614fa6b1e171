"""All papers of a month by one button: one print job or one folder, each copy registered, a stop lets none leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.domain.staff import Role
from shelter_app.services import papers, saved_reports
from shelter_app.services.papers import Finished
from shelter_app.views.messages import Messages
from shelter_app.views.reports.asking import NamesDialog
from shelter_app.views.reports.batch_run import into_folder
from shelter_app.views.reports.centre import ReportCentre
from shelter_app.views.reports.month import MonthDialog, month_meant
from tests.records import House
from tests.services.registries import DIRECTOR
from tests.views.desks import Desk, Sit
from tests.views.list_leaving import answer, made_door

SMALL_SCREEN = 728
"""What the taskbar leaves of a screen 768 dots high."""


def opened(sit: Sit) -> tuple[Desk, Any]:
    desk = sit(Role.DIRECTOR)
    page = desk.go("house_reports")
    assert isinstance(page, ReportCentre)
    page.month.click()
    dialog = page.monthly
    assert isinstance(dialog, MonthDialog)
    desk.qtbot.waitUntil(dialog.isVisible)
    dialog.picker.show_period(Period.parse("2026-11"))
    return desk, dialog


def ended(dialog: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.run.running, timeout=60_000)


def test_every_paper_of_the_month_lies_in_the_folder_and_in_the_register(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path
) -> None:
    desk, dialog = opened(sit)
    dialog.start(partial(into_folder, tmp_path), Way.SAVE)
    assert not dialog.accept_button.isEnabled()
    ended(dialog, desk.qtbot)
    written = sorted(tmp_path.glob("*.pdf"))
    assert len(written) == len(papers.REPORTS)
    assert all(len(PdfReader(path).pages) >= 1 for path in written)
    records = [one for one in house.store.prints.all(way="save") if one.document in papers.REPORTS]
    assert {f"{one.code}.pdf" for one in records} == {path.name for path in written}
    count = len(papers.REPORTS)
    assert f"{count} of {count}" in dialog.run.told.text()


def test_spreadsheets_of_the_month_lie_beside_their_papers_and_are_copies_of_them(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, dialog = opened(sit)
    for tick, report in zip(dialog.ticks, dialog._pack, strict=True):
        tick.setChecked(report.document in ("statistics", "register-movement"))
    dialog.sheets.setChecked(True)
    folder = tmp_path / "month"
    folder.mkdir()
    monkeypatch.setattr(Messages, "folder", lambda *_args: str(folder))
    dialog.save_into.click()
    ended(dialog, desk.qtbot)
    assert sorted(path.name for path in folder.iterdir()) == [
        "RM-2026-11-2.xlsx", "RM-2026-11.pdf", "SO-2026-11-2.xlsx", "SO-2026-11.pdf",
    ]  # fmt: skip
    book = load_workbook(folder / "SO-2026-11-2.xlsx")
    assert book.worksheets[0].max_row > 1
    records = house.store.prints.all(way="save", number="СО-2026-11")
    assert sorted((one.copy, one.pages > 0) for one in records) == [(1, True), (2, False)]
    assert "4 of 4" in dialog.run.told.text()


def test_the_list_has_no_gaps_and_the_buttons_stay_on_a_small_screen(sit: Sit, house: House, child: ResidentId) -> None:
    _desk, dialog = opened(sit)
    assert dialog.height() <= SMALL_SCREEN
    assert dialog.list.widget().height() <= max(dialog.list.viewport().height(), 34 * len(dialog.ticks) // 2)
    bottom = dialog.accept_button.mapTo(dialog, dialog.accept_button.rect().bottomLeft()).y()
    assert bottom < dialog.height()


def test_all_of_them_go_to_the_printer_as_one_job(sit: Sit, house: House, child: ResidentId) -> None:
    desk, dialog = opened(sit)
    sent: list[int] = []

    def send(made: Sequence[Finished]) -> int:
        sent.append(len(made))
        return len(made)

    dialog.start(send, Way.PRINT)
    ended(dialog, desk.qtbot)
    assert sent == [len(papers.REPORTS)]


def test_a_stop_while_they_are_made_lets_none_leave(sit: Sit, house: House, child: ResidentId) -> None:
    desk, dialog = opened(sit)
    sent: list[int] = []
    dialog.start(lambda made: sent.append(len(made)) or len(made), Way.PRINT)
    desk.qtbot.waitUntil(lambda: dialog.run.bar.value() >= 2, timeout=30_000)
    dialog.reject()
    ended(dialog, desk.qtbot)
    assert sent == []
    assert not [one for one in house.store.prints.all() if one.document in papers.REPORTS]
    assert "none" in dialog.run.told.text()


def test_what_is_not_ticked_stays_out(sit: Sit, house: House, child: ResidentId, tmp_path: Path) -> None:
    desk, dialog = opened(sit)
    for tick in dialog.ticks[1:]:
        tick.setChecked(False)
    dialog.start(partial(into_folder, tmp_path), Way.SAVE)
    ended(dialog, desk.qtbot)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["SO-2026-11.pdf"]
    dialog.ticks[0].setChecked(False)
    assert not dialog.accept_button.isEnabled()


def test_one_report_in_two_languages_is_two_copies_of_it(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path
) -> None:
    for language in ("kk", "ru"):
        kept = SavedReport(name=language, document="statistics", languages=language)
        saved_reports.keep(kept, by=house.director)
    desk, dialog = opened(sit)
    for tick in dialog.ticks[2:]:
        tick.setChecked(False)
    dialog.start(partial(into_folder, tmp_path), Way.SAVE)
    ended(dialog, desk.qtbot)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["SO-2026-11-2.pdf", "SO-2026-11.pdf"]
    assert sorted(one.copy for one in house.store.prints.all(document="statistics")) == [1, 2]


def test_a_paper_that_is_kept_with_names_asks_once_why_and_for_whom(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = SavedReport(name="с именами", document="register-admissions", named=True)
    saved_reports.keep(kept, by=house.director)
    desk, dialog = opened(sit)
    session = dialog.context.session
    session.staff = replace(session.staff, login=DIRECTOR)
    dialog.context = replace(dialog.context, place=made_door(tmp_path / "door").place())
    folder = tmp_path / "papers"
    folder.mkdir()
    monkeypatch.setattr(type(dialog.context.messages), "folder", lambda *_args: str(folder))
    dialog.save_into.click()
    asking = dialog.asking
    assert isinstance(asking, NamesDialog)
    desk.qtbot.waitUntil(asking.isVisible)
    asking.recipient.setText("Управление образования")
    answer(asking, desk.qtbot)
    desk.qtbot.waitUntil((folder / "RA-2026-11-N.pdf").exists, timeout=60_000)
    ended(dialog, desk.qtbot)
    record = house.store.prints.all(document="register-admissions")[0]
    assert record.recipient == "Управление образования"


@pytest.mark.parametrize(("day", "month"), [(date(2026, 12, 3), "2026-11"), (date(2026, 12, 20), "2026-12")])
def test_at_the_beginning_of_a_month_the_one_before_is_meant(day: date, month: str) -> None:
    assert month_meant(day) == Period.parse(month)

"""A signed scan at the window: it finds its print by itself, says what is missing, refuses what belongs elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import PrintRecord, Way
from shelter_app.domain.signing import Ending
from shelter_app.domain.staff import Role
from shelter_app.services import attachments, papers, undoing
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.record.documents.sources import page_pictures
from shelter_app.views.unsigned.page import UnsignedPage
from tests.records import House
from tests.services.papers_story import equipped, told
from tests.views.desks import Desk

Sit = Callable[[Role], Desk]


@pytest.fixture
def desk(sit: Sit, house: House, child: ResidentId) -> Desk:
    made = sit(Role.CASE_WORKER)
    equipped(house)
    told(house, child)
    return made


def left(desk: Desk, child: ResidentId, document: str = "admission-act") -> tuple[PrintRecord, bytes]:
    by = desk.session
    made = papers.finish(papers.final(papers.gather(document, child, by=by), by=by))
    return papers.printed_together([made], by=by)[0], made.pdf


def saved(folder: Path, pdf: bytes, *pages: int) -> list[Path]:
    """The pages of a paper as a scanner saves them, one picture each; all of them where none is named."""
    pictures = list(page_pictures(pdf))
    paths = []
    for page in pages or range(1, len(pictures) + 1):
        path = folder / f"scan{len(pdf)}-{page}.png"
        path.write_bytes(pictures[page - 1])
        paths.append(path)
    return paths


def opened(desk: Desk, qtbot: QtBot, prints: Sequence[PrintRecord], sources: Sequence[Path | QImage]) -> Any:
    dialog = SignedDialog(desk.shell.context, prints, sources, desk.shell.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.isVisible() and len(dialog._codes) == len(sources))
    return dialog


def kept(dialog: Any, qtbot: QtBot) -> None:
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def shown(page: UnsignedPage) -> list[int]:
    return [page.table.rows.object_at(row).record.id for row in range(page.table.rows.rowCount())]


def blank() -> QImage:
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image


def test_a_scan_finds_its_print_by_itself_and_is_kept_in_its_file(
    desk: Desk, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    record, pdf = left(desk, child)
    dialog = opened(desk, qtbot, (), saved(tmp_path, pdf))
    assert record.number in dialog.told.text()
    dialog.signers.setText("Сейтова Г.")
    kept(dialog, qtbot)
    stored = desk.session.store.prints.get(record.id)
    assert (stored.ending, stored.signers) == (Ending.SCAN, "Сейтова Г.")
    scan = attachments.of(child, by=desk.session)[0]
    assert (scan.attachment.kind, scan.title) == ("signed", f"№ {record.number}")
    assert stored.returned[0].scan == scan.attachment.id


def test_a_whole_pdf_is_read_page_by_page(desk: Desk, child: ResidentId, qtbot: QtBot, tmp_path: Path) -> None:
    record, pdf = left(desk, child)
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf)
    dialog = SignedDialog(desk.shell.context, (), [path], desk.shell.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog._codes) == record.whole)
    kept(dialog, qtbot)
    assert desk.session.store.prints.get(record.id).ending is Ending.SCAN


def test_a_missing_page_is_named_and_the_print_stays_open(
    desk: Desk, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    record, pdf = left(desk, child)
    dialog = opened(desk, qtbot, (record,), saved(tmp_path, pdf, 1))
    assert "Still missing: 2" in dialog.told.text()
    kept(dialog, qtbot)
    stored = desk.session.store.prints.get(record.id)
    assert (stored.waits, stored.missing[0]) == (True, 2)


def test_pages_of_another_print_are_refused_before_anything_is_kept(
    desk: Desk, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    act, _pdf = left(desk, child)
    other, pdf = left(desk, child, "resident-card")
    dialog = opened(desk, qtbot, (act,), saved(tmp_path, pdf))
    assert f"№ {other.number}, copy 1" in dialog.problem.text()
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert attachments.of(child, by=desk.session) == []


def test_a_page_of_another_copy_of_the_same_paper_is_taken_and_named(
    desk: Desk, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    act, first = left(desk, child)
    again, second = left(desk, child)
    pages = [*saved(tmp_path, first, 1), *saved(tmp_path, second + b" ", *range(2, again.whole + 1))]
    dialog = opened(desk, qtbot, (again,), pages)
    assert "No page is missing" in dialog.told.text()
    assert "page 1 from copy 1" in dialog.told.text()
    kept(dialog, qtbot)
    stored = desk.session.store.prints.get(again.id)
    assert (stored.ending, stored.from_copies()) == (Ending.SCAN, ((1, act.copy),))


def test_pages_without_a_code_are_kept_once_somebody_has_compared_them(
    desk: Desk, child: ResidentId, qtbot: QtBot
) -> None:
    record, _pdf = left(desk, child)
    dialog = opened(desk, qtbot, (), [blank()] * record.whole)
    assert dialog.fields["number"].isVisible()
    dialog.number.setText(record.code)
    dialog.number.editingFinished.emit()
    assert record.number in dialog.told.text()
    dialog.accept_button.click()
    assert dialog.isVisible()
    dialog.trusted.setChecked(True)
    kept(dialog, qtbot)
    assert desk.session.store.prints.get(record.id).ending is Ending.SCAN


def test_a_moment_before_the_printing_is_refused_before_the_scan_is_kept(
    desk: Desk, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    record, pdf = left(desk, child)
    pages = saved(tmp_path, pdf)
    dialog = opened(desk, qtbot, (record,), pages)
    dialog.at.set_moment(record.printed_at - timedelta(days=1))
    dialog.accept_button.click()
    qtbot.waitUntil(dialog.fields["at"].has_problem)
    assert attachments.of(child, by=desk.session) == []
    dialog.at.set_moment(record.printed_at)
    kept(dialog, qtbot)
    assert len(attachments.of(child, by=desk.session)) == 1


def test_a_scan_that_lies_in_the_file_is_not_stored_once_more_by_the_next_try(
    desk: Desk, house: House, child: ResidentId, qtbot: QtBot, tmp_path: Path
) -> None:
    """A colleague notes something about the print while the scan goes in."""
    record, pdf = left(desk, child)
    dialog = opened(desk, qtbot, (record,), saved(tmp_path, pdf))
    papers.by_hand(record, desk.session.now(), "Сейтова Г.", by=house.director)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled() and bool(dialog.problem.text()))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled() and bool(dialog.problem.text()))
    assert len(attachments.of(child, by=desk.session)) == 1


def test_signed_without_a_scan_asks_who_and_can_be_taken_back(desk: Desk, child: ResidentId, qtbot: QtBot) -> None:
    record, _pdf = left(desk, child)
    dialog = opened(desk, qtbot, (record,), [])
    dialog.how.set_value(Ending.BY_HAND)
    dialog.how.activated.emit(1)
    dialog.accept_button.click()
    assert dialog.fields["signers"].has_problem()
    dialog.signers.setText("Сейтова Г.")
    kept(dialog, qtbot)
    assert desk.session.store.prints.get(record.id).ending is Ending.BY_HAND
    done = undoing.last(by=desk.session)
    assert done is not None
    undoing.undo(done, by=desk.session)
    assert desk.session.store.prints.get(record.id).waits


class TestPage:
    def test_every_waiting_print_stands_there_until_it_is_settled(
        self, desk: Desk, child: ResidentId, qtbot: QtBot
    ) -> None:
        record, _pdf = left(desk, child)
        page = desk.go("unsigned")
        assert isinstance(page, UnsignedPage)
        assert shown(page) == [record.id]
        papers.by_hand(record, desk.session.now(), "Сейтова Г.", by=desk.session)
        qtbot.waitUntil(lambda: page.states.currentWidget() is page.states.empty)

    def test_what_was_only_saved_stands_apart_and_is_settled_there(self, desk: Desk, child: ResidentId) -> None:
        by = desk.session
        made = papers.finish(papers.final(papers.gather("admission-act", child, by=by), by=by))
        (record,) = papers.printed_together([made], Way.SAVE, by=by)
        page: Any = desk.go("unsigned")
        assert shown(page) == []
        page.saved.click()
        assert shown(page) == [record.id]
        assert page.head._title.text() == "Saved as a file, not printed"
        assert page.table.rows.headerData(2, Qt.Orientation.Horizontal) == "Who saved it"
        assert page.settle.isEnabled()
        state = page.table.rows.index(0, len(page.table.rows.columns) - 1).data()
        assert "saved" in state
        papers.by_hand(record, by.now(), "Сейтова Г.", by=by)
        page.refresh()
        assert shown(page) == []
        page.saved.click()
        assert page.states.empty.accessibleName().startswith("Every print is signed")

    def test_the_search_finds_by_number_and_the_filters_leave_mine(self, desk: Desk, child: ResidentId) -> None:
        record, _pdf = left(desk, child)
        page: Any = desk.go("unsigned")
        page.search.setText(record.number)
        assert shown(page) == [record.id]
        page.search.setText("нет такого")
        assert shown(page) == []
        page.search.setText("")
        page.part.setChecked(True)
        assert shown(page) == []


def test_today_shows_it_and_space_asks_how_it_was_settled(desk: Desk, child: ResidentId, qtbot: QtBot) -> None:
    record, _pdf = left(desk, child)
    page: Any = desk.go("today")
    page.refresh()
    key = ("print", record.id)
    task = next(row for row in page.tasks.rows.rows() if getattr(row, "key", None) == key)
    page.deeds.tick(task)
    dialog = page.dialog
    assert isinstance(dialog, SignedDialog)
    dialog.how.set_value(Ending.BY_HAND)
    dialog.how.activated.emit(1)
    dialog.signers.setText("Сейтова Г.")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: page.dialog is None)
    page.refresh()
    assert key not in [getattr(row, "key", None) for row in page.tasks.rows.rows()]

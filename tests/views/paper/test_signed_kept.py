"""Where signed papers without a file of a child are found again, and the scan of a letter at its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.attachments import Form
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import attachments, papers
from shelter_app.services.scans import Scan
from shelter_app.views.letters.page import LettersPage
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.record.documents.viewer import ViewerDialog
from shelter_app.views.theme import Theme
from shelter_app.views.unsigned import page as unsigned_page
from shelter_app.views.unsigned.page import UnsignedPage
from tests.records import House
from tests.services.papers_story import equipped, told, walked
from tests.services.test_papers_signing import left
from tests.views.answers import in_dialog
from tests.views.desks import Desk


@pytest.fixture
def child(house: House) -> ResidentId:
    return told(house, walked(equipped(house)))


@pytest.fixture
def desk(house: House, child: ResidentId, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(house, Role.CASE_WORKER, tmp_path / "home", theme, qtbot)


def shown(page: UnsignedPage) -> list[int]:
    return [page.table.rows.object_at(row).record.id for row in range(page.table.rows.rowCount())]


def test_the_signed_hand_over_of_a_shift_is_opened_from_the_papers_of_the_house(house: House, desk: Desk) -> None:
    by = house.duty
    job = papers.final(papers.of_the_house(papers.SHIFT, by=by), by=by)
    pdf = job.render()
    sheet = papers.printed(job, pdf, by=by)
    scan = attachments.add(None, papers.as_attachment(sheet, by.now(), by=by), Scan(pdf, Form.PDF, sheet.whole), by=by)
    papers.bind(sheet, scan, range(1, sheet.whole + 1), by.now(), "Тлеубаев Е.", by=by)
    page: UnsignedPage = desk.go("unsigned")
    assert sheet.id not in shown(page)
    page.kept.click()
    assert shown(page) == [sheet.id]
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    assert not page.settle.isEnabled()
    seen: list[str] = []

    def look(dialog: ViewerDialog) -> None:
        seen.append(dialog.heading.text())
        dialog.reject()

    answered = in_dialog(look)
    page._on_opened()
    assert answered()
    assert sheet.number in seen[0]


def test_older_signed_papers_of_the_house_are_reached_by_show_more(
    house: House, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unsigned_page, "PAGE", 2)
    sheets = []
    for _ in range(5):
        house.later(days=1)
        by = house.duty
        job = papers.final(papers.of_the_house(papers.SHIFT, by=by), by=by)
        sheets.append(papers.printed(job, job.render(), by=by))
        scan = Scan(b"%PDF signed", Form.PDF, sheets[-1].whole)
        kept = attachments.add(None, papers.as_attachment(sheets[-1], by.now(), by=by), scan, by=by)
        papers.bind(sheets[-1], kept, range(1, sheets[-1].whole + 1), by.now(), "Тлеубаев Е.", by=by)
    page: UnsignedPage = desk.go("unsigned")
    page.kept.click()
    latest = [sheet.id for sheet in reversed(sheets)]
    assert shown(page) == latest[:2]
    assert not page.more.isHidden()
    page.more.click()
    assert shown(page) == latest[:4]
    page.more.click()
    assert shown(page) == latest
    assert page.more.isHidden()


def test_the_line_of_a_letter_takes_its_signed_scan(house: House, child: ResidentId, desk: Desk) -> None:
    letter, _pdf = left(house, child, "notice-guardianship")
    page: LettersPage = desk.go("letters")
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    assert page.scan.isEnabled()
    asked: list[int] = []

    def look(dialog: SignedDialog) -> None:
        asked.extend(one.id for one in dialog._prints.values())
        dialog.reject()

    answered = in_dialog(look)
    page.scan.click()
    assert answered()
    assert asked == [letter.id]

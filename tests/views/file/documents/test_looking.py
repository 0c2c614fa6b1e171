"""Scans are looked at from memory with a line in the audit and removed with a reason; a photo stands in the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.services import attachments, scans
from shelter_app.services.attachments import NewAttachment
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.record.documents.removal import RemoveScanDialog
from shelter_app.views.record.documents.viewer import ViewerDialog
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.conftest import ScriptedMessages
from tests.views.file.documents.scanning import OpenSection, scan, titles


class TestLooking:
    @pytest.mark.parametrize("pages", [1, 2])
    def test_a_scan_is_shown_from_memory_after_its_line_was_written(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, pages: int
    ) -> None:
        one = scans.read(scan().data)
        assert isinstance(one, tuple)
        attachments.add(child, NewAttachment("letter"), scans.finished(one * pages), by=house.duty)
        shown, seen = section(), []
        count = house.line_count()

        def answer(dialog: ViewerDialog) -> None:
            sheet, document = dialog.picture._sheet, dialog.document
            qtbot.waitUntil(lambda: document.pageCount() == 2 if pages > 1 else sheet.whole.width() == 60)
            assert dialog.states.currentWidget() is dialog.states.content
            dialog.zoom.click()
            seen.append(dialog.zoom.text())

        assert in_dialog(answer) is not None
        QTest.keyClick(shown.scans, Qt.Key.Key_Return)
        assert seen == ["Larger" if pages > 1 else "Whole page"]
        assert house.line_count() == count + 1
        assert house.store.audit.recent(1)[0].action == "attachment.viewed"

    @pytest.mark.parametrize(
        "damage", ["DELETE FROM attachment_parts", "UPDATE attachments SET digest = 'of something else'"]
    )
    def test_a_scan_that_is_not_what_was_taken_in_says_so_and_is_not_shown(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, damage: str
    ) -> None:
        attachments.add(child, NewAttachment("letter"), scan(), by=house.duty)
        house.store.database.execute_sql(damage)
        shown, seen = section(), []

        def answer(dialog: Dialog) -> None:
            assert isinstance(dialog, ViewerDialog)
            qtbot.waitUntil(lambda: dialog.states.currentWidget() is dialog.states.error)
            seen.append(dialog.picture._sheet.whole.isNull())

        assert in_dialog(answer) is not None
        QTest.keyClick(shown.scans, Qt.Key.Key_Return)
        assert seen == [True]

    def test_only_pictures_of_rows_in_view_are_read(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId
    ) -> None:
        for _ in range(120):
            attachments.add(child, NewAttachment("letter"), scan(), by=house.duty)
        shown = section()
        qtbot.waitUntil(lambda: len(shown._pictures) > 3)
        assert shown.scans.list.rowCount() == 120
        assert len(shown._pictures) < 30


class TestRemoval:
    def test_a_scan_goes_with_a_reason_and_can_be_brought_back(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, messages: ScriptedMessages
    ) -> None:
        attachments.add(child, NewAttachment("letter", "письмо школы"), scan(), by=house.duty)
        shown, told = section(), []

        def answer(dialog: RemoveScanDialog) -> None:
            save(dialog)
            told.append(dialog.fields["reason"].has_problem())
            dialog.reason.set_value("wrong_file")
            save(dialog)

        assert in_dialog(answer) is not None
        QTest.keyClick(shown.scans, Qt.Key.Key_Delete)
        assert told == [True]
        qtbot.waitUntil(lambda: titles(shown) == [])
        assert not shown.removed.isHidden()
        shown.removed.click()
        assert titles(shown) == ["письмо школы"]
        assert "another file" in shown.scans.list.rows()[0].detail.lower()
        QTest.keyClick(shown.scans, Qt.Key.Key_Return)
        assert messages.said == ["Bring this scan back into the file?"]
        assert len(attachments.of(child, by=house.duty)) == 1

    def test_the_educator_on_duty_adds_but_does_not_remove(
        self, section: OpenSection, house: House, child: ResidentId
    ) -> None:
        attachments.add(child, NewAttachment("letter"), scan(), by=house.duty)
        shown = section(house.duty)
        assert not shown.add_scan.isHidden()
        QTest.keyClick(shown.scans, Qt.Key.Key_Delete)
        assert QApplication.activeModalWidget() is None
        assert len(attachments.of(child, by=house.duty)) == 1


def test_a_photo_with_consent_stands_in_the_strip_until_it_is_removed(
    section: OpenSection, qtbot: QtBot, house: House, child: ResidentId
) -> None:
    shown = section()
    page = shown.window().findChild(FilePage)
    assert page is not None
    avatars = [strip._avatar for strip in page.strips]
    assert all(avatar._photo.isNull() for avatar in avatars)
    new = NewAttachment("photo", consent="мать, письменно")
    added = attachments.add(child, new, scan(), by=house.case_worker)
    qtbot.waitUntil(lambda: not any(avatar._photo.isNull() for avatar in avatars))
    assert avatars[0].grab().toImage().pixelColor(avatars[0].rect().center()) == QColor("white")
    attachments.remove(added.id, "consent_withdrawn", by=house.case_worker)
    qtbot.waitUntil(lambda: all(avatar._photo.isNull() for avatar in avatars))

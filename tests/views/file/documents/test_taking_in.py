"""Scans are dropped, pasted and chosen, turned and cut, taken in step by step, and never lie on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.domain.attachments import Form
from shelter_app.domain.ids import ResidentId
from shelter_app.services import attachments, journal, scans
from shelter_app.services.attachments import NewAttachment
from shelter_app.views.record.documents.scan_dialog import ScanDialog
from shelter_app.views.record.documents.sources import sources_of
from tests.conftest import TypeText
from tests.records import House
from tests.services.test_scans import pdf
from tests.views.answers import in_dialog, save
from tests.views.file.documents.scanning import OpenSection, content, picture, taken_in, titles

CTRL = Qt.KeyboardModifier.ControlModifier


class TestTakingIn:
    def test_dropped_pictures_become_one_pdf_and_no_byte_of_them_lies_on_the_disk(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, tmp_path: Path, type_text: TypeText
    ) -> None:
        outside = tmp_path / "camera"
        outside.mkdir()
        files = [picture(outside, name) for name in ("a.jpg", "b.jpg")]
        shown = section()
        before = {path for path in tmp_path.rglob("*") if path.is_file()}

        def answer(dialog: ScanDialog) -> None:
            taken_in(qtbot, dialog, 2)
            dialog.kind.set_value("court")
            type_text(dialog.title, "решение суда")
            save(dialog)
            qtbot.waitUntil(lambda: not dialog.isVisible())

        opened = in_dialog(answer)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        shown.add_scans(sources_of(mime))
        assert opened()
        qtbot.waitUntil(lambda: titles(shown) == ["решение суда"])
        (stored,) = attachments.of(child, by=house.duty)
        assert (stored.attachment.form, stored.attachment.pages) == (Form.PDF, 2)
        assert b"CanaryCamera" in files[0].read_bytes()
        assert b"CanaryCamera" not in content(stored, house.duty)
        after = {path for path in tmp_path.rglob("*") if path.is_file()}
        assert {path.name for path in after - before} <= {"registry.db-wal", "registry.db-shm", "windows.ini"}

    @pytest.mark.parametrize("place", ["scans.finished", "attachments.add_in_steps"])
    def test_a_bug_on_the_way_stores_nothing_and_the_dialog_goes_on(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, tmp_path: Path, place: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        shown = section()

        def broken(*_args: object, **_named: object) -> Iterator[None]:
            yield None
            raise KeyError("bug")

        def answer(dialog: ScanDialog) -> None:
            taken_in(qtbot, dialog, 1)
            dialog.kind.set_value("court")
            monkeypatch.setattr(f"shelter_app.services.{place}", broken if "steps" in place else lambda *_a: 1 / 0)
            with qtbot.capture_exceptions() as bugs:
                save(dialog)
                assert not dialog.accept_button.isEnabled()
                qtbot.waitUntil(lambda: bool(bugs))
            assert dialog._storing._steps is None
            assert dialog.isVisible()
            assert dialog.accept_button.isEnabled()

        opened = in_dialog(answer)
        shown.add_scans([picture(tmp_path)])
        assert opened()
        assert attachments.of(child, by=house.duty) == []

    def test_a_pasted_picture_is_turned_and_made_grey_by_keys(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId
    ) -> None:
        shown = section()
        image = QImage(80, 40, QImage.Format.Format_RGB32)
        image.fill(0xFFCC2200)
        QGuiApplication.clipboard().setImage(image)

        def answer(dialog: ScanDialog) -> None:
            taken_in(qtbot, dialog, 1)
            dialog.kind.set_value("letter")
            QTest.keyClick(dialog, Qt.Key.Key_R, CTRL)
            QTest.keyClick(dialog, Qt.Key.Key_G, CTRL)
            save(dialog)
            qtbot.waitUntil(lambda: not dialog.isVisible())

        opened = in_dialog(answer)
        QTest.keyClick(shown, Qt.Key.Key_V, CTRL)
        assert opened()
        assert QGuiApplication.clipboard().image().isNull()
        (stored,) = attachments.of(child, by=house.duty)
        with Image.open(BytesIO(content(stored, house.duty))) as kept:
            assert (kept.size, kept.mode) == ((40, 80), "L")

    def test_dragging_over_the_page_keeps_only_that_part(
        self, section: OpenSection, qtbot: QtBot, tmp_path: Path
    ) -> None:
        shown = section()
        dialog = ScanDialog(shown.context, shown.view, [picture(tmp_path, size=(200, 200))], shown)
        qtbot.addWidget(dialog)
        dialog.open()
        taken_in(qtbot, dialog, 1)
        qtbot.waitUntil(lambda: not dialog.sheet._picture.isNull())
        place = dialog.sheet._place()
        QTest.mousePress(dialog.sheet, Qt.MouseButton.LeftButton, pos=place.topLeft())
        QTest.mouseMove(dialog.sheet, place.center())
        QTest.mouseRelease(dialog.sheet, Qt.MouseButton.LeftButton, pos=place.center())
        crop = dialog._pages[0].crop
        assert (crop.left, crop.top) == (0, 0)
        assert (crop.right, crop.bottom) == pytest.approx((0.5, 0.5), abs=0.02)
        dialog.sheet.setFocus()
        QTest.keyClick(dialog.sheet, Qt.Key.Key_Right)
        assert dialog._pages[0].crop.left == pytest.approx(0.01)
        QTest.mouseClick(dialog.sheet, Qt.MouseButton.LeftButton)
        assert dialog._pages[0].crop.whole
        dialog.reject()

    def test_what_cannot_be_read_is_told_and_the_rest_stays(
        self, section: OpenSection, qtbot: QtBot, tmp_path: Path
    ) -> None:
        bad, heic = tmp_path / "x.jpg", tmp_path / "y.jpg"
        bad.write_bytes(b"MZ" * 50)
        heic.write_bytes(b"\0\0\0\x18ftypheic" + bytes(50))
        shown = section()
        dialog = ScanDialog(shown.context, shown.view, [picture(tmp_path), bad], shown)
        qtbot.addWidget(dialog)
        dialog.open()
        taken_in(qtbot, dialog, 1)
        assert "PDF, JPEG, PNG" in dialog.problem.text()
        dialog.take([heic])
        qtbot.waitUntil(lambda: "HEIC" in dialog.problem.text())
        whole = tmp_path / "z.pdf"
        whole.write_bytes(pdf())
        dialog.take([whole])
        qtbot.waitUntil(lambda: "by itself" in dialog.problem.text())
        assert len(dialog._pages) == 1
        dialog.reject()

    def test_a_pdf_gets_a_small_picture_of_its_first_page(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, tmp_path: Path
    ) -> None:
        whole = tmp_path / "z.pdf"
        whole.write_bytes(pdf())
        shown = section()

        def answer(dialog: ScanDialog) -> None:
            qtbot.waitUntil(lambda: dialog._pdf is not None)
            dialog.kind.set_value("police")
            save(dialog)
            qtbot.waitUntil(lambda: not dialog.isVisible())

        assert in_dialog(answer) is not None
        shown.add_scans([whole])
        (stored,) = attachments.of(child, by=house.duty)
        small = QImage.fromData(attachments.thumbnail(stored.attachment, by=house.duty))
        assert (small.width(), small.height()) == (107, 160)

    def test_nothing_is_added_without_pages_kind_or_the_consent_for_a_photo(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, tmp_path: Path
    ) -> None:
        shown = section()
        dialog = ScanDialog(shown.context, shown.view, (), shown)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.accept_button.click()
        assert "Ctrl+V" in dialog.problem.text()
        dialog.take([picture(tmp_path)])
        taken_in(qtbot, dialog, 1)
        dialog.accept_button.click()
        assert dialog.fields["kind"].has_problem()
        dialog.kind.set_value("photo")
        dialog.kind.activated.emit(0)
        dialog.accept_button.click()
        assert dialog.fields["consent"].isVisible()
        assert dialog.fields["consent"].has_problem()
        dialog.reject()
        assert attachments.of(child, by=house.duty) == []

    def test_closing_the_dialog_on_the_way_leaves_nothing_behind(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, tmp_path: Path
    ) -> None:
        shown = section()
        dialog = ScanDialog(shown.context, shown.view, [picture(tmp_path)], shown)
        qtbot.addWidget(dialog)
        dialog.open()
        taken_in(qtbot, dialog, 1)
        large = scans.Scan(bytes(3 * attachments.PART), Form.PDF, 1, b"x")
        dialog._on_made(NewAttachment("court"), large)
        before = house.everything()["attachment_parts"]
        dialog._storing._store_part()
        assert house.everything()["attachment_parts"] != before
        dialog.reject()
        assert house.everything()["attachment_parts"] == before
        assert attachments.of(child, by=house.duty) == []


class TestIdentityScans:
    def test_they_are_not_offered_until_the_director_allows_them(
        self, section: OpenSection, qtbot: QtBot, house: House
    ) -> None:
        shown = section()
        dialog = ScanDialog(shown.context, shown.view, (), shown)
        qtbot.addWidget(dialog)
        assert "identity_document" not in [dialog.kind.itemData(place) for place in range(dialog.kind.count())]
        assert "director decides" in dialog.fields["kind"].info.text()
        house.case_worker.centre = replace(house.case_worker.centre, identity_scans=True)
        dialog.retranslate()
        assert "identity_document" in [dialog.kind.itemData(place) for place in range(dialog.kind.count())]
        assert dialog.fields["kind"].info.text() == ""


class TestRestricted:
    def test_only_in_a_restricted_file_and_then_from_the_start(
        self, section: OpenSection, qtbot: QtBot, house: House, child: ResidentId, tmp_path: Path
    ) -> None:
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        shown = section()

        def answer(dialog: ScanDialog) -> None:
            taken_in(qtbot, dialog, 1)
            assert dialog.restricted.isChecked()
            dialog.kind.set_value("medical")
            save(dialog)
            qtbot.waitUntil(lambda: not dialog.isVisible())

        assert in_dialog(answer) is not None
        shown.add_scans([picture(tmp_path)])
        (stored,) = attachments.of(child, by=house.case_worker)
        assert stored.attachment.restricted
        house.case_worker.keys = house.duty.keys
        shown.refresh()
        assert titles(shown) == ["Restricted scan"]

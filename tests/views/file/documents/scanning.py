"""Pictures and scans for the tests of the section about documents."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from shelter_app.services import attachments, scans
from shelter_app.services.attachments import Shown
from shelter_app.services.session import Session
from shelter_app.views.file.documents import DocumentsSection
from shelter_app.views.record.documents.scan_dialog import ScanDialog

OpenSection = Callable[..., DocumentsSection]


def picture(folder: Path, name: str = "IMG_2201.jpg", size: tuple[int, int] = (60, 90)) -> Path:
    path = folder / name
    image = Image.new("RGB", size, "white")
    image.paste("navy", (0, 0, size[0] // 2, size[1]))
    exif = image.getexif()
    exif[0x010F] = "CanaryCamera"
    image.save(path, "JPEG", exif=exif)
    return path


def scan(form: str = "JPEG") -> scans.Scan:
    out = BytesIO()
    Image.new("RGB", (60, 90), "white").save(out, form)
    return scans.finished(scans.read(out.getvalue()))


def titles(section: DocumentsSection) -> list[str]:
    return [row.title for row in section.scans.list.rows()]


def taken_in(qtbot: QtBot, dialog: ScanDialog, pages: int) -> None:
    qtbot.waitUntil(lambda: len(dialog._pages) == pages and dialog.accept_button.isEnabled())


def content(shown: Shown, by: Session) -> bytes:
    return b"".join(attachments.look(shown.attachment.id, by=by))

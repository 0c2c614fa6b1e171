"""The clipboard after something was read from it: emptied again, unless it holds something else by then.

Only a digest of what was read is remembered. Not every platform tells of a clipboard that changes while another
program is in front, so what lies there is compared.
"""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

_READ = "panaRead"


def remember() -> None:
    """Call after reading something that must not stay there for the next program."""
    board = QGuiApplication.clipboard()
    board.setProperty(_READ, _digest(board.mimeData()))


def forget() -> None:
    """Empties the clipboard if it still holds what was read from it; what somebody copied since stays.

    Where nothing was read the clipboard is not touched: asking for what another program holds can take its time.
    """
    board = QGuiApplication.clipboard()
    read = board.property(_READ)
    if read and read == _digest(board.mimeData()):
        board.clear()
    board.setProperty(_READ, "")


def _digest(mime: QMimeData | None) -> str:
    if mime is None:
        return ""
    found = hashlib.sha256()
    for url in mime.urls():
        found.update(url.toEncoded().data())
    found.update(mime.text().encode("utf-8", "surrogatepass"))
    image = QImage(mime.imageData()) if mime.hasImage() else QImage()
    if not image.isNull():
        found.update(f"{image.width()} {image.height()} {image.format().name}".encode())
        found.update(image.constBits())
    return found.hexdigest()

"""Where scans come from: chosen files, what was dropped or pasted; read in a worker, named nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from shelter_app.domain.attachments import MEGABYTE, MOST_READ, CannotTakeIn, Unreadable
from shelter_app.services import scans
from shelter_app.services.scans import LONGEST_SIDE, THUMBNAIL_SIDE, PageImage, PdfPages
from shelter_app.views import clipboard

Source = Path | QImage
CODE_DOTS: Final = 200
"""So many dots per inch are enough to read the code at the foot of a page."""
POINTS_AN_INCH: Final = 72


def sources_of(mime: QMimeData | None) -> list[Source]:
    """The files or the picture in what was dropped or pasted; empty where it holds neither."""
    if mime is None:
        return []
    files: list[Source] = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if not files and mime.hasImage():
        image = QImage(mime.imageData())
        return [] if image.isNull() else [image]
    return files


def pasted() -> list[Source]:
    """The files or the picture in the clipboard, which is remembered to be emptied once they were taken in."""
    sources = sources_of(QGuiApplication.clipboard().mimeData())
    if sources:
        clipboard.remember()
    return sources


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What could be read of several sources, and why the first of the others could not."""

    pages: tuple[PageImage, ...] = ()
    pdf: PdfPages | None = None
    refused: CannotTakeIn | None = None
    several: bool = False


def take_in(sources: Iterable[Source], before: int) -> TakenIn:
    """Reads all sources; ``before`` is how many pages there are already. Made for a worker."""
    pages: list[PageImage] = []
    pdf: PdfPages | None = None
    refused: CannotTakeIn | None = None
    several = False
    for source in sources:
        try:
            found = scans.read(_bytes(source))
        except CannotTakeIn as error:
            refused = refused or error
            continue
        if isinstance(found, PdfPages):
            several = several or pdf is not None
            pdf = pdf or found
        else:
            pages += found
    if pdf is not None and (pages or before or several):
        return TakenIn(tuple(pages), None, refused, several=True)
    return TakenIn(tuple(pages), pdf, refused)


def _bytes(source: Source) -> bytes:
    if isinstance(source, QImage):
        return _saved(source, "PNG")
    try:
        if source.stat().st_size > MOST_READ:
            raise CannotTakeIn(Unreadable.TOO_LARGE, MOST_READ // MEGABYTE)
        return source.read_bytes()
    except OSError as error:
        raise CannotTakeIn(Unreadable.DAMAGED) from error


def _saved(image: QImage, kind: str) -> bytes:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(kept, kind)  # type: ignore[call-overload]
    return bytes(kept.data().data())


def pdf_thumbnail(pdf: bytes) -> bytes:
    """A small picture of the first page; empty where it cannot be drawn. Made for a worker."""
    with _opened(pdf) as document:
        if document is None or not document.pageCount():
            return b""
        size = document.pagePointSize(0)
        drawn = _drawn(document, 0, THUMBNAIL_SIDE / max(size.width(), size.height(), 1.0))
    return b"" if drawn is None else _saved(drawn, "JPEG")


def page_pictures(pdf: bytes, dots: int = CODE_DOTS) -> Iterator[bytes]:
    """Each page of a PDF as a picture, one at a time; empty for one that cannot be drawn. Made for a worker."""
    with _opened(pdf) as document:
        for page in range(document.pageCount() if document is not None else 0):
            assert document is not None
            drawn = _drawn(document, page, dots / POINTS_AN_INCH)
            yield b"" if drawn is None else _saved(drawn, "PNG")


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument | None]:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    yield document if document.error() is QPdfDocument.Error.None_ else None
    document.close()


def _drawn(document: QPdfDocument, page: int, scale: float) -> QImage | None:
    """A page on white, so many times as large as its points; nothing larger than a sheet at 300 dots per inch."""
    size = document.pagePointSize(page)
    bound = min(scale, LONGEST_SIDE / max(size.width(), size.height(), 1.0))
    fitted = QSize(max(round(size.width() * bound), 1), max(round(size.height() * bound), 1))
    ground = QImage(fitted, QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFFFF)
    drawn = document.render(page, fitted)
    return None if drawn.isNull() else _on_white(ground, drawn)


def _on_white(ground: QImage, drawn: QImage) -> QImage:
    painter = QPainter(ground)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return ground

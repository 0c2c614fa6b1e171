"""A file that somebody chose, read as tables whatever program wrote it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from shelter_app.sheets import text, xlsx
from shelter_app.sheets.errors import FileUnreadable, NotATable, SheetEmpty, SheetTooLarge
from shelter_app.sheets.tables import MOST_ROWS, Sheet

MOST_BYTES: Final = 24 * xlsx.MEGABYTE
_OTHERS: Final = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"<!DO", b"<htm", b"<?xm", b"MZ", b"\x7fELF", b"Rar!",
)  # fmt: skip


def read_file(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file, judged by its content and not by its name; bounded in size, rows and memory."""
    try:
        with path.open("rb") as source:
            data = source.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileUnreadable from error
    return read_data(data)


def read_data(data: bytes) -> tuple[Sheet, ...]:
    """The sheets in these bytes; a text table is one sheet without a name."""
    if len(data) > MOST_BYTES:
        raise SheetTooLarge(MOST_ROWS)
    if not data.strip(b"\0 \r\n\t"):
        raise SheetEmpty
    if xlsx.is_package(data):
        return xlsx.read_sheets(data)
    if data.lstrip()[:5].startswith(_OTHERS):
        raise NotATable
    return (text.read_bytes(data),)

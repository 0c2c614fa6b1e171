"""Reading .xlsx within bounds: the package is weighed before it is unpacked, and rows are counted as they come."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any, Final

from shelter_app.domain.errors import ShelterError
from shelter_app.sheets.errors import (
    NotATable,
    OldSpreadsheet,
    SheetEmpty,
    SheetTooLarge,
    SpreadsheetEncrypted,
)
from shelter_app.sheets.tables import MOST_COLUMNS, MOST_ROWS, Sheet, as_text

ZIP: Final = b"PK\x03\x04"
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
MEGABYTE: Final = 1 << 20
MOST_UNPACKED: Final = 96 * MEGABYTE
MOST_WORDS: Final = 24 * MEGABYTE
MOST_PARTS: Final = 2_000
MOST_SHEETS: Final = 40
MOST_EMPTY: Final = 3_000
"""Empty rows in a row after which a sheet has ended; formatting often reaches down to its very last row."""

_MOST_UNSIZED: Final = 3 * MOST_ROWS
_HEAD: Final = 4_096
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MOST_MERGED: Final = 50_000
_READABLE: Final = (".xml", ".rels", "/")


def is_package(data: bytes) -> bool:
    """Whether these bytes begin as a spreadsheet of any program does, readable or not."""
    return data.startswith((ZIP, OLE))


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Every sheet that holds anything.

    Raises SpreadsheetEncrypted, OldSpreadsheet, SheetTooLarge (also for a package that would unpack without end),
    SheetEmpty, and NotATable for everything that is no sound package.
    """
    if data.startswith(OLE):
        raise SpreadsheetEncrypted if _ENCRYPTED in data else OldSpreadsheet
    try:
        sheets = _sheets(data, _opened(data))
    except ShelterError:
        raise
    except Exception as error:
        # Whatever a broken package makes its parsers raise: no list of their errors is complete.
        raise NotATable from error
    found = tuple(sheet for sheet in sheets if sheet.rows)
    if not found:
        raise SheetEmpty
    return found


def _sheets(data: bytes, package: zipfile.ZipFile) -> list[Sheet]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # What openpyxl leaves aside (drawings, rules of validation) is of no use here.
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            return [_read(sheet, package) for sheet in book.worksheets[:MOST_SHEETS]]
        finally:
            book.close()


def _opened(data: bytes) -> zipfile.ZipFile:
    """The package, weighed: its own index says how large each part becomes, and no part is read further than that."""
    package = zipfile.ZipFile(io.BytesIO(data))
    parts = package.infolist()
    if len(parts) > MOST_PARTS:
        raise SheetTooLarge(MOST_ROWS)
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        raise OldSpreadsheet if "content.xml" in names or "xl/workbook.bin" in names else NotATable
    if any(part.flag_bits & 1 for part in parts):
        raise SpreadsheetEncrypted
    if sum(part.file_size for part in parts if part.filename.endswith(_READABLE)) > MOST_UNPACKED:
        raise SheetTooLarge(MOST_ROWS)
    if any(part.file_size > MOST_WORDS for part in parts if "sharedStrings" in part.filename):
        raise SheetTooLarge(MOST_ROWS)
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            with package.open(part) as content:
                head = content.read(_HEAD)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise NotATable
            if part.filename.startswith("xl/worksheets/") and b"dimension" not in head:
                _count_rows(package, part)
    return package


def _count_rows(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """A sheet that does not say its size would be parsed from end to end by openpyxl before its first row is given."""
    rows, tail = 0, b""
    with package.open(part) as content:
        while chunk := content.read(MEGABYTE):
            rows += (tail + chunk).count(b"<row")
            tail = chunk[-3:]
            if rows > _MOST_UNSIZED:
                raise SheetTooLarge(MOST_ROWS)


def _read(sheet: Any, package: zipfile.ZipFile) -> Sheet:
    if not hasattr(sheet, "_worksheet_path"):
        return Sheet(str(sheet.title), (), ())
    merged = _Merged(_merged(package, sheet._worksheet_path.lstrip("/")))
    # The size that a sheet says of itself may be wrong in either direction.
    sheet.reset_dimensions()
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    filled: set[int] = set()
    empty = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS), start=1):
        row, was_filled = merged.carry(number, [as_text(value) for value in values])
        if not any(row):
            empty += 1
            if empty > MOST_EMPTY:
                break
            continue
        empty = 0
        while not row[-1]:
            row.pop()
        rows.append(tuple(row))
        numbers.append(number)
        if was_filled:
            filled.add(number)
        if len(rows) > MOST_ROWS:
            raise SheetTooLarge(MOST_ROWS)
    return Sheet(str(sheet.title), tuple(rows), tuple(numbers), frozenset(filled))


def _merged(package: zipfile.ZipFile, path: str) -> Iterator[tuple[int, int, int, int]]:
    """The joined cells of a sheet as (first column, first row, last column, last row), all counted from 1."""
    found, tail = 0, b""
    with package.open(path) as content:
        while chunk := content.read(MEGABYTE):
            text = tail + chunk
            for match in _MERGED.finditer(text) if b"mergeCell" in text else ():
                found += 1
                if found > _MOST_MERGED:
                    return
                left, top, right, bottom = match.groups()
                yield _column(left), int(top), _column(right), int(bottom)
            last = text.rfind(b"<")
            tail = text[last:] if last >= 0 and len(text) - last < _HEAD else b""


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.decode("ascii"):
        number = number * 26 + ord(letter) - 64
    return number


class _Merged:
    """Carries the words of a cell joined over several rows down into each of them, as people read it."""

    def __init__(self, ranges: Iterator[tuple[int, int, int, int]]) -> None:
        self._starting: dict[int, list[tuple[int, int]]] = {}
        self._running: dict[int, tuple[str, int]] = {}
        for left, top, _right, bottom in ranges:
            if bottom > top and left <= MOST_COLUMNS:
                self._starting.setdefault(top, []).append((left - 1, bottom))

    def carry(self, number: int, row: list[str]) -> tuple[list[str], bool]:
        """The row with what runs into it; True where anything did. A row that is empty otherwise stays empty."""
        filled = False
        if self._running:
            self._running = {place: one for place, one in self._running.items() if one[1] >= number}
            if any(row):
                for place, (words, _until) in self._running.items():
                    if words and place < len(row) and not row[place]:
                        row[place], filled = words, True
        for place, until in self._starting.pop(number, ()):
            if place < len(row):
                self._running[place] = row[place], until
        return row, filled

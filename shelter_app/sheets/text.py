"""Tables that are plain text: a copied range of cells, and .csv files in the encodings that offices still use."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import Final

from shelter_app.sheets.errors import NotATable, SheetEmpty, SheetTooLarge, TextUnreadable
from shelter_app.sheets.tables import MOST_COLUMNS, MOST_ROWS, Sheet, as_text

_MARKS: Final = (("utf-8-sig", b"\xef\xbb\xbf"), ("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"))
_OLD: Final = ("cp1251", "cp866", "koi8-r")
_COMMON: Final = frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФёЁ№«»—–…’“”\xa0")
_OFTEN: Final = frozenset("оеаинтсрвлкм")
_MOSTLY: Final = 0.85
_SEPARATORS: Final = "\t;,"
_LOOKED_AT: Final = 40


def read_bytes(data: bytes) -> Sheet:
    """A .csv file as a sheet; raises TextUnreadable, NotATable, SheetTooLarge or SheetEmpty."""
    return read_text(decode(data))


def decode(data: bytes) -> str:
    """The text of a file: by its mark, as UTF-8, or in the old Cyrillic encoding in which it reads most like words."""
    for name, mark in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise TextUnreadable from error
    if b"\0" in data:
        raise NotATable
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    scored = [(_likeness(text), text) for name in _OLD if (text := _decoded(data, name)) is not None]
    best = max(scored, key=lambda one: one[0], default=(0.0, ""))
    if best[0] < _MOSTLY:
        raise TextUnreadable
    return best[1]


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _likeness(text: str) -> float:
    """How much of what is not ASCII are letters of Russian words; small letters that are frequent break a tie."""
    foreign = [char for char in text[:200_000] if not char.isascii()]
    if not foreign:
        return 1.0
    return sum((char in _COMMON) + 0.2 * (char in _OFTEN) for char in foreign) / len(foreign)


def read_text(text: str) -> Sheet:
    """Text between tabs, semicolons or commas as a sheet; a range copied from a spreadsheet has tabs."""
    text = text.lstrip("\ufeff")
    if not text.strip():
        raise SheetEmpty
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    try:
        for number, cells in enumerate(_parsed(text, _separator(text)), start=1):
            if len(cells) > MOST_COLUMNS:
                raise SheetTooLarge(MOST_ROWS)
            row = tuple(as_text(cell) for cell in cells)
            if any(row):
                rows.append(row)
                numbers.append(number)
            if len(rows) > MOST_ROWS or number > 50 * MOST_ROWS:
                raise SheetTooLarge(MOST_ROWS)
    except csv.Error as error:
        raise NotATable from error
    if not rows:
        raise SheetEmpty
    return Sheet("", tuple(rows), tuple(numbers))


def _parsed(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _separator(text: str) -> str:
    """The mark that cuts the first rows into the same number of cells, and into most."""

    def steadiness(mark: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in islice(_parsed(text, mark), _LOOKED_AT) if any(row)]
        except csv.Error:
            return 0, 0
        common = max(set(widths), key=widths.count, default=1)
        return (widths.count(common) if common > 1 else 0), common

    return max(_SEPARATORS, key=steadiness)

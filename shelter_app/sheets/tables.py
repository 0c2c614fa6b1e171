"""What a table is once it has been read or before it is written: rows of plain text, and cells with their kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

MOST_ROWS: Final = 20_000
"""The most rows that are taken from one sheet: forty years of a full house."""

MOST_COLUMNS: Final = 120
MOST_LETTERS: Final = 32_000

Value = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as rows of text, without the empty ones; ``numbers`` are the rows' numbers as its program shows them.

    ``filled`` are the numbers of rows into which the words of a joined cell were carried down.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    filled: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Printed:
    """A list to be written: its name, its heading, and rows of plain values (text, numbers, days, moments).

    ``foot`` stands under the last row and belongs to none of them.
    """

    name: str
    heading: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    foot: str = ""


def as_text(value: object) -> str:
    """A cell as a person would have typed it: 14.03.2024, 14.03.2024 22:15, 850101300123."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}" if (value.hour, value.minute) != (0, 0) else f"{value:%d.%m.%Y}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).replace("\0", "")[:MOST_LETTERS].strip()

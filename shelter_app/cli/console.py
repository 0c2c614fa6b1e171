"""What people and scripts read: sentences, aligned tables, JSON, always UTF-8 and free of control characters."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any, Final, TextIO

_GAP: Final = "  "
_JOINERS: Final = "\u200c\u200d"


def use_utf8() -> None:
    """Make both streams UTF-8 whatever the console's code page; what cannot be written is escaped, never refused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@dataclass(slots=True)
class Console:
    """The two streams of one command. A reader that goes away (`| head`) ends the output, not the command."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def say(self, sentence: str) -> None:
        """A line of the result."""
        self._write(self.out, sentence + "\n")

    def warn(self, sentence: str) -> None:
        """A line that is no part of the result."""
        self._write(self.err, sentence + "\n")

    def table(self, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Columns as wide as their widest cell as letters look on screen; one without content is left out."""
        filled = [[plain(cell) for cell in row] for row in rows]
        columns = [place for place in range(len(heading)) if any(row[place] for row in filled)]
        lines = [[row[place] for place in columns] for row in (list(heading), *filled)]
        widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
        for line in lines:
            cells = [cell + " " * (wide - width(cell)) for cell, wide in zip(line, widths, strict=True)]
            self.say(_GAP.join(cells).rstrip())

    def json(self, value: Any) -> None:
        """One document; keys and codes are stable, moments carry their offset."""
        self.say(json.dumps(value, ensure_ascii=False, indent=2))

    def flush(self) -> None:
        """Send off what a library has written, so that a closed pipe shows here and not at the end of the process."""
        self._write(self.out, "")

    def _write(self, stream: TextIO, text: str) -> None:
        try:
            stream.write(text)
            stream.flush()
        except BrokenPipeError:
            silence(stream)


def silence(stream: TextIO) -> None:
    """Let what is still in the buffer of a closed pipe go nowhere, also at the end of the process."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def plain(text: str) -> str:
    """Text from people as one line: what could steer a terminal or turn the reading direction is taken out."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        " " if unicodedata.category(sign) == "Cc" or sign in "\u2028\u2029" else sign
        for sign in composed
        if unicodedata.category(sign) != "Cf" or sign in _JOINERS
    ).strip()


def width(text: str) -> int:
    """Columns on screen: marks above a letter take none, East Asian letters two."""
    return sum(
        0
        if unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(sign) in "WF"
        else 1
        for sign in text
    )


def numeric_day(day: date | None) -> str:
    """24.11.2026, or nothing."""
    return f"{day:%d.%m.%Y}" if day else ""


def numeric_moment(moment: datetime | None, zone: tzinfo) -> str:
    """24.11.2026 09:12 in the centre's zone, or nothing."""
    return f"{moment.astimezone(zone):%d.%m.%Y %H:%M}" if moment else ""


def iso(moment: datetime | None, zone: tzinfo) -> str | None:
    """The moment for scripts, with the offset of the centre."""
    return moment.astimezone(zone).isoformat(timespec="minutes") if moment else None

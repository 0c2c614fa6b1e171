"""Files made to do harm, given to every reader: ``python -m tests.faults.hostile``, for a tracer to watch.

Each is refused by name or read as plain words, in little memory; a line for each says which.
"""

from __future__ import annotations

import io
import resource
import struct
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from shelter_app.domain.errors import ShelterError
from shelter_app.security import backups, packages
from shelter_app.security.backups import Manifest
from shelter_app.security.files import Files
from shelter_app.security.post import PostKeys
from shelter_app.services import scans
from shelter_app.services.backups import folders
from shelter_app.sheets import letters, reading
from shelter_app.sheets.tables import Printed
from shelter_app.sheets.writing import as_csv, write

MEGABYTE = 2**20
TEN_GIGABYTES = 10 * 2**30
MOST_MEMORY = 1536 * MEGABYTE
"""Of addresses; what the libraries take by being loaded is among it."""
OUTSIDE = ("../../evil", "/tmp/evil", "..\\..\\evil", "C:\\evil", "a/../../evil")
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", '=HYPERLINK("http://x";"y")', "\t=1")

SENDER, READER = PostKeys(bytes(64)), PostKeys(bytes(range(64)))


def ten_gigabytes() -> Iterator[bytes]:
    """A stream of ten megabytes that unpacks into ten gigabytes of nothing."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    yield first
    for _megabyte in range(TEN_GIGABYTES // MEGABYTE - 1):
        yield again
    yield packer.flush(zlib.Z_FINISH)


def bomb(whole: bytes, part: str, says: int) -> bytes:
    """The same package with a part that is the stream of ten gigabytes and says of itself that it is so large."""
    stream, target = b"".join(ten_gigabytes()), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            copy.writestr(name, stream if name == part else source.read(name))
        local = copy.getinfo(part).header_offset
    data = bytearray(target.getvalue())
    central = data.rfind(part.encode()) - 46
    for place, kind, size in ((local, local + 8, local + 22), (central, central + 10, central + 24)):
        assert data[place : place + 2] == b"PK"
        struct.pack_into("<H", data, kind, zipfile.ZIP_DEFLATED)
        struct.pack_into("<I", data, size, says)
    return bytes(data)


def picture(side: int) -> bytes:
    """A PNG of a few hundred bytes that is so many pixels wide and high."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(bytes(1000))) + part(b"IEND", b"")


def letter() -> bytes:
    """A letter in Word with one field."""
    from docx import Document

    document, target = Document(), io.BytesIO()
    document.add_paragraph("{{ child }}")
    document.save(target)
    return target.getvalue()


def manifest(db_file: str) -> object:
    """The manifest of a copy whose database would lie elsewhere, as the folder of copies is looked at."""
    digests = {db_file: "c" * 64, backups.HEADER: "d" * 64}
    plain = Manifest("a" * 16, datetime(2026, 1, 1, tzinfo=UTC), "b" * 32, 1, db_file, 1, "1", 1, digests)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / backups.FILE).write_bytes(backups.encode(plain))
        return folders.manifest_of(Files(), Path(folder))


def package(names: tuple[str, ...]) -> object:
    """A package, signed and sealed as it should be, whose parts have the names of files elsewhere."""
    made = packages.pack("review", dict.fromkeys(names, b"evil"), SENDER, READER.recipient)
    return packages.unpack("review", made.data, READER)


def packed_package() -> bytes:
    """A package of which a part is the stream of ten gigabytes, sealed to its reader."""
    made = packages.pack("review", {"part": bytes(10)}, SENDER, READER.recipient)
    return bomb(READER.open(made.data), "part", 10)


def formulas() -> object:
    """Cells that are formulas come in as words and go out as words."""
    table = "\r\n".join(["Фамилия;Имя", *(f'"{one.replace(chr(34), chr(34) * 2)}";x' for one in FORMULAS)])
    (sheet, *_others) = reading.read_data(table.encode("utf-8-sig"))
    printed = Printed("x", tuple(sheet.rows[0]), tuple(tuple(row) for row in sheet.rows[1:]))
    with zipfile.ZipFile(io.BytesIO(write(printed))) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    lines = as_csv(printed).decode("utf-8-sig").splitlines()[1:]
    assert len(lines) == len(FORMULAS)
    assert not [line for line in lines if line.lstrip('"')[:1] in "=+-@\t"]
    return sheet


def spreadsheet() -> bytes:
    """An honest spreadsheet."""
    return write(Printed("x", ("ФИО",), (("Ким Артём",),)))


SHEET, BODY = "xl/worksheets/sheet1.xml", "word/document.xml"
NEARLY_4_GB = 2**32 - 2

FILES: dict[str, Callable[[], object]] = {
    "package with names outside": lambda: package(OUTSIDE),
    "package with a bomb": lambda: packages.checked("review", packed_package()),
    "copy as it should be": lambda: manifest("registry-0123abcd.db"),
    **{f"copy whose database is {name!r}": partial(manifest, name) for name in OUTSIDE},
    "spreadsheet with a bomb": lambda: reading.read_data(bomb(spreadsheet(), SHEET, NEARLY_4_GB)),
    "spreadsheet with a bomb that lies": lambda: reading.read_data(bomb(spreadsheet(), SHEET, 500)),
    "letter with a bomb": lambda: letters.words(bomb(letter(), BODY, NEARLY_4_GB), ("child",)),
    "letter with a bomb that lies": lambda: letters.words(bomb(letter(), BODY, 500), ("child",)),
    "picture of 50,000 x 50,000": lambda: scans.read(picture(50_000)),
    "formulas": formulas,
}
READ = ("package with names outside", "copy as it should be", "formulas")
"""What is plain words in any case; all others are refused."""


def main() -> None:
    """A line for each: what it is, and by which name it was refused."""
    letters.words(letter(), ("child",))  # the libraries are loaded before memory is counted
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    for name, give in FILES.items():
        try:
            give()
        except ShelterError as error:
            print(name, type(error).__name__, sep="\t")
        else:
            print(name, "read", sep="\t")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

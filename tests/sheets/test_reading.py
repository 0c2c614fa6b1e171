"""Files as people bring them: every encoding and program in use, and broken ones that end in a named refusal."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from shelter_app.domain.errors import ShelterError
from shelter_app.sheets import errors
from shelter_app.sheets.reading import MOST_BYTES, read_data, read_file
from shelter_app.sheets.tables import MOST_ROWS, Printed, Sheet, as_text
from shelter_app.sheets.text import read_text
from shelter_app.sheets.writing import write

ROWS = (("ФИО", "Дата поступления", "Примечание"), ("Ахметов Санжар", "14.03.2024", "тихий; любит «рисовать», да"))
HEADING = "ФИО;Дата поступления\nКим Артём;01.02.2024\n"


def book(fill: Callable[[Workbook], None]) -> bytes:
    made, target = Workbook(), io.BytesIO()
    fill(made)
    made.save(target)
    return target.getvalue()


def repacked(data: bytes, **parts: bytes) -> bytes:
    """The package with some parts replaced; underscores in names stand for what Python cannot name."""
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            out.writestr(name, parts.get(Path(name).stem, source.read(name)))
    return target.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_text_table_is_read_in_every_encoding_that_offices_use(encoding: str, separator: str) -> None:
    lines = [separator.join(f'"{cell}"' for cell in row) for row in ROWS]
    words = "\r\n".join(lines) + "\r\n"
    if encoding in ("cp866", "koi8-r"):
        words = words.replace("«", "").replace("»", "")
    (sheet,) = read_data(words.encode(encoding))
    assert sheet.rows[0] == ROWS[0]
    assert sheet.rows[1][:2] == ROWS[1][:2]


def test_cells_copied_from_a_spreadsheet_keep_their_line_breaks() -> None:
    sheet = read_text('ФИО\tПримечание\r\nКим Артём\t"первая\nвторая ""в кавычках"""\r\n')
    assert sheet.rows[1] == ("Ким Артём", 'первая\nвторая "в кавычках"')


def test_empty_rows_are_left_out_and_the_others_keep_their_numbers() -> None:
    sheet = read_text("а;б\n;\n\nв;г\n")
    assert (sheet.rows, sheet.numbers) == ((("а", "б"), ("в", "г")), (1, 4))


def test_a_spreadsheet_gives_days_numbers_and_words_as_people_type_them() -> None:
    def fill(made: Workbook) -> None:
        made.active.title = "2024"
        made.active.append(["ФИО", date(2024, 3, 14), datetime(2024, 3, 14, 22, 15), 850101300123, 36.6, True, None])
        made.create_sheet("пустой")
        made.create_sheet("второй").append(["x"])

    first, second = read_data(book(fill))
    assert (first.name, second.name) == ("2024", "второй")
    assert first.rows == (("ФИО", "14.03.2024", "14.03.2024 22:15", "850101300123", "36.6", "1"),)


def test_cells_joined_over_several_rows_count_for_each_of_them() -> None:
    def fill(made: Workbook) -> None:
        for row in (["ФИО", "Дата"], ["Ким Алина", "01.02.2024"], ["Ким Денис", None], ["Цой Артём", None]):
            made.active.append(row)
        made.active.merge_cells("B2:B3")
        made.active.merge_cells("A6:B9")

    (sheet,) = read_data(book(fill))
    assert sheet.rows[1:] == (("Ким Алина", "01.02.2024"), ("Ким Денис", "01.02.2024"), ("Цой Артём",))
    assert sheet.filled == {3}


def test_formatting_down_to_the_last_row_of_a_sheet_costs_nothing() -> None:
    def fill(made: Workbook) -> None:
        made.active.append(["ФИО"])
        made.active.cell(1_048_576, 1).number_format = "0.00"

    begun = time.perf_counter()
    (sheet,) = read_data(book(fill))
    assert sheet.rows == (("ФИО",),)
    assert time.perf_counter() - begun < 5


def encrypted() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(64)


def torn() -> bytes:
    whole = book(lambda made: made.active.append(["ФИО"]))
    return whole[: len(whole) // 2]


def with_part(name: str, content: bytes) -> bytes:
    return repacked(write(Printed("x", ("ФИО",), ())), **{name: content})


def package(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as out:
        for name, content in parts.items():
            out.writestr(name.replace("_", "."), content)
    return target.getvalue()


def bomb() -> bytes:
    """A few kilobytes that would unpack into forty megabytes of words."""
    return with_part("sharedStrings", b"<sst>" + b" " * 40_000_000 + b"</sst>")


def lying_bomb() -> bytes:
    """The same with an index that says a part is small; unpacking stops at what the index says."""
    data = bytearray(with_part("sheet1", b"<worksheet>" + b" " * 30_000_000 + b"</worksheet>"))
    place = data.rfind(b"xl/worksheets/sheet1.xml") - 46
    struct.pack_into("<I", data, place + 24, 1000)
    return bytes(data)


def endless_rows(size: bytes = b"") -> bytes:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 1_000_001))
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return with_part("sheet1", head + size + b"<sheetData>" + rows + b"</sheetData></worksheet>")


def laughing() -> bytes:
    entities = b'<!ENTITY a "ha">' + b"".join(b'<!ENTITY a%d "&a;&a;&a;&a;&a;&a;&a;&a;">' % n for n in range(9))
    return with_part("sheet1", b"<!DOCTYPE w [" + entities + b"]><w>&a8;</w>")


BROKEN: dict[str, tuple[Callable[[], bytes], type[ShelterError]]] = {
    "nothing": (lambda: b"", errors.SheetEmpty),
    "only spaces": (lambda: b" \n\n ", errors.SheetEmpty),
    "an empty spreadsheet": (lambda: book(lambda _made: None), errors.SheetEmpty),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), errors.NotATable),
    "a PDF": (lambda: b"%PDF-1.7\n", errors.NotATable),
    "a web page that calls itself .xls": (lambda: b"<html><table></table></html>", errors.NotATable),
    "bytes of no meaning": (lambda: bytes(range(256)) * 8, errors.NotATable),
    "letters of no encoding": (lambda: "名前;誕生日\n".encode("shift-jis") * 20, errors.TextUnreadable),
    "half a letter in marked UTF-8": (lambda: b"\xef\xbb\xbf\xd0", errors.TextUnreadable),
    "a cell without end": (lambda: b'a;"' + b"x" * 200_000, errors.NotATable),
    "a locked spreadsheet": (encrypted, errors.SpreadsheetEncrypted),
    "an old spreadsheet": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), errors.OldSpreadsheet),
    "a spreadsheet of another office": (lambda: package(content_xml=b"<x/>"), errors.OldSpreadsheet),
    "a letter": (lambda: package(word_xml=b"<x/>"), errors.NotATable),
    "half a package": (torn, errors.NotATable),
    "a sheet of nonsense": (lambda: with_part("sheet1", b"<worksheet><sheetData><row><c"), errors.NotATable),
    "a workbook of nonsense": (lambda: with_part("workbook", b"nonsense"), errors.NotATable),
    "a bomb": (bomb, errors.SheetTooLarge),
    "a bomb of rows": (lambda: with_part("sheet1", b"<worksheet>" + b" " * 110_000_000), errors.SheetTooLarge),
    "a bomb that lies": (lying_bomb, errors.NotATable),
    "entities that grow": (laughing, errors.NotATable),
    "a million rows": (endless_rows, errors.SheetTooLarge),
    "a million rows that say so": (
        lambda: endless_rows(b'<dimension ref="A1:A1000000"/>'),
        errors.SheetTooLarge,
    ),
    "a million lines": (lambda: b"a;b\n" * 1_000_000, errors.SheetTooLarge),
    "a thousand columns": (lambda: b";".join([b"a"] * 1000), errors.SheetTooLarge),
    "a giant": (lambda: b"a" * (MOST_BYTES + 1), errors.SheetTooLarge),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_by_name_soon_and_within_bounds(name: str) -> None:
    make, refusal = BROKEN[name]
    data = make()
    begun = time.perf_counter()
    with pytest.raises(refusal):
        read_data(data)
    assert time.perf_counter() - begun < 6


def test_a_bomb_is_weighed_before_it_is_unpacked() -> None:
    data = bomb()
    assert len(data) < 200_000
    tracemalloc.start()
    try:
        with pytest.raises(errors.SheetTooLarge):
            read_data(data)
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 8_000_000


def test_the_refusal_of_a_large_table_says_how_much_is_taken() -> None:
    with pytest.raises(errors.SheetTooLarge) as refused:
        read_text("a\tb\n" * (MOST_ROWS + 1))
    assert refused.value.rows == MOST_ROWS


def test_a_file_that_is_gone_is_told_and_one_that_is_there_is_judged_by_its_content(tmp_path: Path) -> None:
    with pytest.raises(errors.FileUnreadable):
        read_file(tmp_path / "gone.xlsx")
    (tmp_path / "wrongly.xlsx").write_text(HEADING, "cp1251")
    assert read_file(tmp_path / "wrongly.xlsx")[0].rows[1] == ("Ким Артём", "01.02.2024")


@given(st.binary(max_size=600) | st.binary(max_size=300).map(lambda tail: b"PK\x03\x04" + tail))
def test_no_bytes_at_all_end_in_anything_but_a_table_or_a_named_refusal(data: bytes) -> None:
    try:
        sheets = read_data(data)
    except ShelterError:
        return
    assert all(isinstance(sheet, Sheet) and sheet.rows for sheet in sheets)


# Where a byte is damaged is told as a share of the length: a book carries the minute in which it was made.
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_damaged_spreadsheet_ends_in_a_table_or_a_named_refusal(damage: list[tuple[float, int]]) -> None:
    whole = bytearray(book(lambda made: made.active.append(["ФИО", "Дата поступления"])))
    for share, value in damage:
        whole[int(share * len(whole))] = value
    try:
        sheets = read_data(bytes(whole))
    except ShelterError:
        return
    assert all(sheet.rows for sheet in sheets)


def test_values_become_the_words_that_somebody_would_have_typed() -> None:
    assert [as_text(value) for value in (None, 7, 7.0, 7.5, False, " а\0б ")] == ["", "7", "7", "7.5", "", "аб"]
    assert as_text(datetime(2024, 1, 2)) == as_text(date(2024, 1, 2)) == "02.01.2024"

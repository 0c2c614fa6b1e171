"""Lists on their way out: text stays text, days are days, and what was written is read back as it was."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from shelter_app.sheets.reading import read_data
from shelter_app.sheets.tables import Printed, Value
from shelter_app.sheets.writing import write

ALMATY = ZoneInfo("Asia/Almaty")


def written(*rows: tuple[Value, ...], heading: tuple[str, ...] = ("ФИО", "Дата")) -> Worksheet:
    sheet = load_workbook(io.BytesIO(write(Printed("Список", heading, rows)))).active
    assert isinstance(sheet, Worksheet)
    return sheet


@pytest.mark.parametrize(
    "words", ["=1+1", '=HYPERLINK("http://x","y")', "+7 701 000 00 00", "-5", "@SUM(A1)", "\t=1", "\r=1", "{=1}"]
)
def test_what_looks_like_a_formula_is_written_as_text(words: str) -> None:
    cell = written((words, ""))["A2"]
    assert cell.data_type == "s"
    if words[0] in "=+-@":
        assert cell.value == words
        assert cell.quotePrefix


def test_no_part_of_the_file_holds_a_formula_or_a_link() -> None:
    data = write(Printed("x", ("=1+1",), (("=cmd|' /C calc'!A0",), ("http://example.org",), ("mailto:a@b.c",))))
    package = zipfile.ZipFile(io.BytesIO(data))
    sheet = package.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"<hyperlink" not in sheet
    assert not [name for name in package.namelist() if "externalLink" in name or name.endswith("sheet1.xml.rels")]


def test_days_and_moments_are_days_as_the_clock_of_the_centre_showed_them() -> None:
    moment = datetime(2026, 11, 20, 23, 30, tzinfo=ALMATY)
    sheet = written((date(2026, 11, 20), moment), (7, None))
    assert sheet["A2"].value == datetime(2026, 11, 20)
    assert sheet["A2"].number_format == "dd.mm.yyyy"
    assert sheet["B2"].value == datetime(2026, 11, 20, 23, 30)
    assert (sheet["A3"].value, sheet["B3"].value) == (7, None)


def test_the_heading_stays_in_view_with_filters_and_columns_wide_enough() -> None:
    sheet = written(("Ахметов Санжар Ержанович", "14.03.2024"))
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B2"
    assert sheet["A1"].font.b
    assert sheet.column_dimensions["A"].width >= 24


def test_the_file_says_nothing_about_who_wrote_it() -> None:
    package = zipfile.ZipFile(io.BytesIO(write(Printed("Список", ("ФИО",), ()))))
    core = package.read("docProps/core.xml").decode()
    assert "<dc:creator></dc:creator>" in core or "<dc:creator/>" in core
    assert "lastModifiedBy></cp:lastModifiedBy" in core or "lastModifiedBy/>" in core


@pytest.mark.parametrize("name", ["", "[все]: 2024/2025?", "очень " * 20, "'"])
def test_any_title_becomes_a_name_that_spreadsheets_accept(name: str) -> None:
    (sheet,) = read_data(write(Printed(name, ("ФИО",), (("Ким",),))))
    assert 0 < len(sheet.name) <= 31


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=40).map(str.strip)


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT, st.dates(date(1900, 3, 1), date(2100, 1, 1))), max_size=8))
def test_what_was_written_is_read_back(rows: list[tuple[str, str, date]]) -> None:
    (sheet,) = read_data(write(Printed("Список", ("Кто", "Что", "Когда"), tuple(rows))))
    assert sheet.rows[0] == ("Кто", "Что", "Когда")
    wanted = [(who, what, f"{day:%d.%m.%Y}") for who, what, day in rows]
    assert [tuple(" ".join(cell.split()) for cell in row) for row in sheet.rows[1:]] == [
        tuple(" ".join(cell.split()) for cell in row) for row in wanted
    ]

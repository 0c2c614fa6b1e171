"""Writing a list as .xlsx in memory: text stays text, whatever it begins with, and nothing says who wrote it."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime
from typing import Any, Final

from shelter_app.sheets.tables import MOST_LETTERS, Printed, Value

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""With one of these first a spreadsheet may take a text for a formula, also after somebody edits the cell."""

_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME: Final = 31
_WIDEST, _NARROWEST = 60, 8


def write(*lists: Printed) -> bytes:
    """The file's bytes, a sheet a list: a heading that stays in view, filters, widths by content, days as days."""
    from xlsxwriter import Workbook

    target = io.BytesIO()
    book = Workbook(
        target,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "dd.mm.yyyy",
        },
    )
    formats = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "quoted": book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True}),
        "number": book.add_format({"valign": "top", "num_format": "0"}),
        "broken": book.add_format({"valign": "top", "num_format": "0.0"}),
        "day": book.add_format({"valign": "top", "num_format": "dd.mm.yyyy"}),
        "moment": book.add_format({"valign": "top", "num_format": "dd.mm.yyyy hh:mm"}),
    }
    taken: set[str] = set()
    for printed in lists:
        name = _free_name(_sheet_name(printed.name), taken)
        _fill(book.add_worksheet(name), printed, formats)
    book.close()
    return target.getvalue()


def as_csv(printed: Printed) -> bytes:
    """The same rows as text: semicolons and the mark of UTF-8, as spreadsheets here expect, and never a formula."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(printed.heading)
    writer.writerows([_plain(value) for value in row] for row in printed.rows)
    return target.getvalue().encode("utf-8-sig")


def _plain(value: Value) -> str | int:
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    text = _clean(value or "")
    return f"'{text}" if text.startswith(FORMULA) else text


def _free_name(name: str, taken: set[str]) -> str:
    """A sheet's name that no other one has; upper and lower case are the same to a spreadsheet."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        tail = f" {number}"
        free = name[: _LONGEST_NAME - len(tail)] + tail
    taken.add(free.casefold())
    return free


def _fill(sheet: Any, printed: Printed, formats: dict[str, Any]) -> None:
    for place, words in enumerate(printed.heading):
        sheet.write_string(0, place, _clean(words), formats["head"])
        sheet.set_column(place, place, _width(printed, place))
    for number, row in enumerate(printed.rows, start=1):
        for place, value in enumerate(row):
            _write(sheet, number, place, value, formats)
    if printed.foot:
        sheet.write_string(len(printed.rows) + 2, 0, _clean(printed.foot))
    sheet.freeze_panes(1, 0)
    if printed.heading:
        sheet.autofilter(0, 0, len(printed.rows), len(printed.heading) - 1)
        sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_paper(9)


def _write(sheet: Any, number: int, place: int, value: Value, formats: dict[str, Any]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        text = _clean(value)
        sheet.write_string(number, place, text, formats["quoted" if text.startswith(FORMULA) else "text"])
    elif isinstance(value, datetime):
        # A spreadsheet knows no time zones: the moment stands as the centre's clock showed it.
        sheet.write_datetime(number, place, value.replace(tzinfo=None, second=0, microsecond=0), formats["moment"])
    elif isinstance(value, date):
        sheet.write_datetime(number, place, datetime(value.year, value.month, value.day), formats["day"])  # noqa: DTZ001
    else:
        sheet.write_number(number, place, value, formats["number" if isinstance(value, int) else "broken"])


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)[:MOST_LETTERS]


def _sheet_name(name: str) -> str:
    return _NOT_IN_NAMES.sub(" ", _clean(name)).strip()[:_LONGEST_NAME] or "1"


def _width(printed: Printed, place: int) -> int:
    cells = [printed.heading[place], *(row[place] for row in printed.rows)]
    longest = max(max(map(len, _shown(cell).splitlines()), default=0) for cell in cells)
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _shown(value: Value) -> str:
    if isinstance(value, datetime):
        return "00.00.0000 00:00"
    return "00.00.0000" if isinstance(value, date) else str(value or "")

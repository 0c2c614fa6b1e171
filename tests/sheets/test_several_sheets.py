"""Several lists in one file: each on its own sheet, under a name no other sheet has."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from shelter_app.sheets import writing
from shelter_app.sheets.tables import Printed


def test_lists_with_the_same_long_name_get_sheets_of_their_own() -> None:
    name = "По возрасту (на день поступления)"
    lists = [Printed(name, ("a",), ((place,),)) for place in range(3)]
    book = load_workbook(io.BytesIO(writing.write(*lists, Printed(name.upper(), ("a",), ((3,),)))))
    assert len({one.casefold() for one in book.sheetnames}) == 4
    assert all(len(one) <= 31 for one in book.sheetnames)
    assert [sheet["A2"].value for sheet in book.worksheets] == [0, 1, 2, 3]

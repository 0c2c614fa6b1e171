"""Our spreadsheets in another program: LibreOffice opens each report, and every cell keeps its kind."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from shelter_app.domain.periods import Period
from shelter_app.services import papers
from shelter_app.services.papers import ReportWanted, spreadsheets
from tests.services.demo_house import TUESDAY, built

OFFICE = shutil.which("soffice")
PATIENCE = 240

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every report of the year of the demo as a spreadsheet."""
    demo = built(tmp_path_factory.mktemp("office"), TUESDAY)
    by, year = demo.staff["director"], Period.parse("2026")
    made = {}
    for document in papers.REPORTS:
        job = papers.report(papers.begin(ReportWanted(document, year), ("ru",), by=by), by=by)
        made[document] = spreadsheets.book(job)
    demo.by.store.close()
    return made


@pytest.fixture(scope="module")
def opened(books: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The same after LibreOffice has read them and written what it understood."""
    folder = tmp_path_factory.mktemp("round")
    written, back = folder / "written", folder / "back"
    written.mkdir()
    for document, data in books.items():
        (written / f"{document}.xlsx").write_bytes(data)
    assert OFFICE is not None
    command = [
        OFFICE, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to",
        "xlsx:Calc MS Excel 2007 XML", "--outdir", str(back), *map(str, sorted(written.iterdir())),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    return {path.stem: load_workbook(path) for path in Path(back).iterdir()}


def cells(book: Any) -> Iterator[tuple[str, int, int, object]]:
    for sheet in book.worksheets:
        for number, row in enumerate(sheet.iter_rows(values_only=True)):
            for place, value in enumerate(row):
                if value is not None:
                    yield sheet.title, number, place, value


def test_every_report_opens_and_every_cell_keeps_its_kind(books: dict[str, bytes], opened: dict[str, Any]) -> None:
    assert set(opened) == set(papers.REPORTS)
    kinds = set()
    for document, data in books.items():
        ours, theirs = list(cells(load_workbook(io.BytesIO(data)))), list(cells(opened[document]))
        assert [(*one[:3], type(one[3]), one[3]) for one in ours] == [
            (*one[:3], type(one[3]), one[3]) for one in theirs
        ], document
        kinds |= {type(one[3]) for one in ours}
    assert kinds == {str, int, float, datetime}


def test_days_and_moments_are_such_and_numbers_of_files_and_letters_stay_text(opened: dict[str, Any]) -> None:
    first = next(opened["register-letters"].worksheets[0].iter_rows(min_row=2, values_only=True))
    assert first[0] == "1/26"
    assert isinstance(first[1], datetime)
    quiet, *days = opened["register-movement"].worksheets[0].iter_rows(min_row=2, max_col=2, values_only=True)
    assert quiet == ("01.01.2026 – 26.06.2026", 0)
    assert days[0] == (datetime(2026, 6, 27), 0)

"""The yearly report of a centre of 3,500 files, a register of 5,000 rows beside plain reportlab, and what they hold."""

from __future__ import annotations

import io
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pypdf import PdfReader
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

from benchmarks import synthetic
from benchmarks.bench_lists import session_at
from shelter_app.domain.periods import Period
from shelter_app.reports.catalogue import PAPERS
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.page import LANDSCAPE
from shelter_app.reports.papers.numbers import RegisterColumn, RegisterSheet
from shelter_app.services import statistics
from shelter_app.services.papers import statistics_report
from shelter_app.services.statistics import Asked
from shelter_app.storage.store import open_store
from shelter_app.wording import load
from tests.reports.number_stories import register
from tests.reports.stories import stamp

FILES, ROWS = 3500, 5000
YEAR = Period.parse("2026")
YEAR_SECONDS, PAGES_RATIO, MEMORY_MB = 3.0, 0.7, 400.0
SHARES = (11, 22, 22, 27, 29, 28, 22, 25, 18, 27, 19, 26)
Row = tuple[str, float, float | None]


def year_of(folder: Path, files: int = FILES) -> list[Row]:
    """Seconds from the question to the finished pages of a year, and of the counting alone."""
    synthetic.make(folder, files)
    by = session_at(open_store(folder / "registry.db", synthetic.KEY))

    def counted() -> object:
        return statistics.collect(Asked(YEAR), by=by)

    def whole() -> bytes:
        facts = statistics_report.facts(statistics.collect(Asked(YEAR), by=by), by=by)
        return PAPERS["statistics"].render(facts, load("paper", "ru"), stamp=stamp("СО-2026", "SO-2026"))

    rows: list[Row] = [
        (f"yearly report of {files} files, s of the processor", _best(whole, 3), YEAR_SECONDS),
        ("of that the counting, s of the processor", _best(counted, 3), None),
    ]
    by.store.close()
    return rows


def _best(act: Callable[[], object], rounds: int) -> float:
    times = []
    for _round in range(rounds):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times)


def long_register(rows: int = ROWS) -> RegisterSheet:
    """Twelve columns as the register of admissions has them, with words of usual length."""
    cells = (
        "24.11.2026 21:40", "полиция", "полиция, инспектор Омаров", "Ахметов Данияр, 05.03.2014, 131-26",
        "безнадзорный, беспризорный", "Ахметова Айгуль", "+7 701 000 00 00", "Алматы, Бакшалы, 12",
        "одному из родителей", "30.11.2026", "постановление органа опеки, № 57",
    )  # fmt: skip
    columns = tuple(RegisterColumn(f"Столбец {place}", share) for place, share in enumerate(SHARES, start=1))
    return register(
        "register-admissions", columns=columns, rows=tuple((str(number), *cells) for number in range(1, rows + 1))
    )


def ours(sheet: RegisterSheet) -> bytes:
    """The register as the program prints it."""
    return PAPERS["register-admissions"].render(sheet, load("paper", "ru"), stamp=stamp("ЖП-2026", "RA-2026"))


def raw(sheet: RegisterSheet) -> bytes:
    """The same cells in a plain LongTable of platypus: no head, no codes, no control strings, no sums."""
    fonts.register()
    cell = ParagraphStyle("cell", fontName=fonts.SERIF, fontSize=8, leading=9.4)
    rows = [[Paragraph(str(column.label), cell) for column in sheet.columns]]
    rows += [[Paragraph(str(one), cell) for one in row] for row in sheet.rows]
    whole = sum(SHARES)
    table = LongTable(rows, colWidths=[LANDSCAPE.width * share / whole for share in SHARES], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.3, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    target = io.BytesIO()
    margins = {"leftMargin": 20 * mm, "rightMargin": 20 * mm, "topMargin": 30 * mm, "bottomMargin": 21 * mm}
    SimpleDocTemplate(target, pagesize=landscape(A4), **margins).build([table])
    return target.getvalue()


def pages_a_second(draw: Callable[[RegisterSheet], bytes], sheet: RegisterSheet) -> float:
    """How many finished pages come out in a second of the processor, whatever else is at work."""
    start = time.process_time()
    pdf = draw(sheet)
    seconds = time.process_time() - start
    return len(PdfReader(io.BytesIO(pdf)).pages) / seconds


def run() -> list[Row]:
    """Name, value and bound; a ratio of pages is told upside down, so that less is better everywhere."""
    with tempfile.TemporaryDirectory() as folder:
        rows = year_of(Path(folder))
    sheet = long_register()
    mine = pages_a_second(ours, sheet)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    plain = pages_a_second(raw, sheet)
    return [
        *rows,
        ("register of 5,000 rows: plain reportlab's pages a second / ours", plain / mine, 1 / PAGES_RATIO),
        ("register of 5,000 rows: our pages a second", mine, None),
        ("memory at its highest after both, MiB", memory, MEMORY_MB),
    ]


if __name__ == "__main__":
    for name, value, bound in run():
        print(f"{name:64} {value:9.2f}   {'' if bound is None else f'{bound:.2f}'}")

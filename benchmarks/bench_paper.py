"""How long a plan of three pages takes, measured against reportlab drawing the same table with nothing around it."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

from shelter_app.reports.catalogue import PAPERS
from shelter_app.reports.kit import drawings, fonts, text
from shelter_app.reports.papers import SupportPlan
from shelter_app.reports.support_plan import BANDS, COLUMNS, HEADS
from shelter_app.wording import load
from tests.reports.more_stories import ITEMS, plan
from tests.reports.stories import stamp

BOUND = 1.5
ROUNDS = 15


def three_pages() -> SupportPlan:
    """A plan whose table fills three pages."""
    return plan(items=ITEMS * 3)


def ours(data: SupportPlan) -> bytes:
    """The plan as the program prints it."""
    return PAPERS["support-plan"].render(data, load("paper", "ru"), stamp=stamp("131-26/П1", "131-26/P1"))


def raw(data: SupportPlan) -> bytes:
    """The same cells in a plain LongTable of platypus: no groups, no footer, no signatures."""
    fonts.register()
    words = load("paper", "ru")
    cell = ParagraphStyle("cell", fontName=fonts.SERIF, fontSize=9, leading=10.9)
    rows: list[list[object]] = [[Paragraph(say(words), cell) for say in HEADS], [str(number) for number in range(1, 9)]]
    for kind, say in BANDS.items():
        rows.append([Paragraph(say(words), cell), *[""] * 7])
        for item in data.items:
            if item.kind is kind:
                cells = (
                    item.need,
                    item.measures,
                    item.due,
                    item.expected,
                    item.responsible,
                    item.mark,
                    "",
                    item.progress,
                )
                rows.append([Paragraph(_text(one), cell) for one in cells])
    table = LongTable(rows, colWidths=COLUMNS, repeatRows=2)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.3, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    target = io.BytesIO()
    margins = {"leftMargin": 20 * mm, "rightMargin": 20 * mm, "topMargin": 30 * mm, "bottomMargin": 21 * mm}
    SimpleDocTemplate(target, pagesize=landscape(A4), **margins).build([table])
    return target.getvalue()


def _text(said: object) -> str:
    return str(getattr(said, "ru", said))


def _seconds(work: Callable[[SupportPlan], bytes], data: SupportPlan) -> float:
    for remembered in (drawings._modules, text.markup, text.break_points):
        remembered.cache_clear()
    start = time.perf_counter()
    work(data)
    return time.perf_counter() - start


def run() -> list[tuple[str, float, float]]:
    """Name, ratio and bound: the best of many rounds in which both sides take turns, after one that nobody counts."""
    data = three_pages()
    pairs = [(_seconds(ours, data), _seconds(raw, data)) for _round in range(ROUNDS + 1)][1:]
    ratio = min(mine for mine, _plain in pairs) / min(plain for _mine, plain in pairs)
    return [("plan of three pages / plain LongTable", ratio, BOUND)]


def main() -> int:
    """Print the ratios; the exit code says whether all stayed within their bounds."""
    found = run()
    for name, ratio, bound in found:
        print(f"{name}: {ratio:.2f} (bound {bound:.2f})")
    return 0 if all(ratio <= bound for _name, ratio, bound in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())

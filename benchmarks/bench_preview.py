"""How long a director waits for a report of the demo centre beside the choices: read, counted and drawn whole."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from shelter_app.domain.periods import Period
from shelter_app.services import papers
from shelter_app.services.papers import ReportWanted
from shelter_app.services.session import Session
from tests.services.demo_house import TUESDAY, built

BOUND_MS = 300.0
ROUNDS = 3
MONTH = Period.parse("2026-11")
Row = tuple[str, float, float | None]


def shown(document: str, by: Session) -> float:
    """Milliseconds of the processor from the choice to the finished pages, of which the preview shows the first."""
    start = time.process_time()
    papers.report(papers.begin(ReportWanted(document, MONTH), ("ru",), by=by), by=by).render()
    return (time.process_time() - start) * 1000


def run() -> list[Row]:
    """Every report of a month: name, the best of a few rounds, bound. The first round loads what all of them need."""
    with tempfile.TemporaryDirectory() as folder:
        demo = built(Path(folder), TUESDAY)
        by = demo.staff["director"]
        shown(papers.STATISTICS, by)
        rows: list[Row] = []
        for document in papers.REPORTS:
            best = min(shown(document, by) for _round in range(ROUNDS))
            rows.append((f"preview of {document}, ms", best, BOUND_MS))
        by.store.close()
    return rows


if __name__ == "__main__":
    for name, value, bound in run():
        print(f"{name:64} {value:9.1f}   {'' if bound is None else f'{bound:.0f}'}")

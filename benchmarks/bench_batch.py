"""A thousand filled questionnaires from a registry into a folder: pages a second, memory, how long the window stands.

The way of the window is gone: gathered and registered a paper at a time on its thread, made and written in a worker.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import synthetic
from benchmarks.bench_lists import session_at
from shelter_app.domain.answer_sheets import Sheet, edition
from shelter_app.domain.answers import Answer
from shelter_app.domain.ids import SheetId
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period
from shelter_app.domain.procedure_forms import NO, YES, AnswerKind
from shelter_app.services import packaged, papers
from shelter_app.services.session import Session
from shelter_app.storage.store import open_store
from shelter_app.views.page import Context
from shelter_app.views.reports.batch_run import BatchRun, into_folder
from shelter_app.views.tasks import Tasks

FILES = 1100
FORM = "identification"
MEBIBYTE = 1024
BOUND_MS = 50.0
BEAT_MS = 5


def session_of_papers(folder: Path) -> Session:
    """The director of the registry at work, with a vault that lends the key of page codes."""
    by = session_at(open_store(folder / "registry.db", synthetic.KEY))
    by.vault = cast("Any", SimpleNamespace(derive=lambda _purpose: bytes(32)))
    return by


def fill(by: Session) -> None:
    """Every file gets the questionnaire, finished, with an answer to each question of its form."""
    layout, now = packaged.form(by.profile, FORM), by.now()
    values = {AnswerKind.YES_NO: (YES, NO), AnswerKind.TEXT: ("Сказано со слов",), AnswerKind.LONG_TEXT: ("Рассказ",)}
    answers = tuple(
        Answer(one.key, values[one.kind][place % len(values[one.kind])], by=by.staff.id, at=now)
        for place, one in enumerate(layout.questions())
        if one.kind in values and not one.medical
    )
    with by.store.transaction():
        for place, resident in enumerate(by.store.residents.all()):
            by.store.sheets.add(
                Sheet(
                    SheetId(place + 1), resident.id, FORM, layout.code, edition(layout), now, by.staff.id,
                    answers=answers, saved_at=now, finished_at=now, finished_by=by.staff.id,
                )
            )  # fmt: skip


class Timed(BatchRun):
    """The batch of the window, with the milliseconds that each of its turns keeps the window's thread at work."""

    def __init__(self, *told: Any) -> None:
        self.turns: list[float] = []
        super().__init__(*told)

    def _gather_one(self) -> None:
        self._timed(super()._gather_one)

    def _enter_one(self) -> None:
        self._timed(super()._enter_one)

    def _timed(self, turn: Callable[[], None]) -> None:
        start = time.thread_time()
        turn()
        self.turns.append((time.thread_time() - start) * 1000)


class Heart:
    """Beats on the window's thread: how late the latest beat was, and how much this program worked in between.

    A beat that is late while the program hardly worked waited for other programs of the computer.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._last, self._work = time.perf_counter(), time.process_time()
        self.latest = self.busiest = 0.0
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.process_time()
        self.latest = max(self.latest, (now - self._last) * 1000)
        self.busiest = max(self.busiest, (work - self._work) * 1000)
        self._last, self._work = now, work


def run(folder: Path, files: int) -> list[tuple[str, float, float | None]]:
    """Name, value and bound of what was measured over one batch of so many questionnaires."""
    synthetic.make(folder, files)
    by = session_of_papers(folder)
    fill(by)
    app = QApplication.instance() or QApplication([])
    owner, tasks, out = QObject(), Tasks(), folder / "out"
    out.mkdir()
    wanted = papers.filled_forms(Period(by.today(), by.today()), by=by)[FORM]
    # The program has made a paper before: what is read once for all of them is not what a batch costs.
    papers.finish(papers.form(wanted[0], ("ru",), by=by))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    context = cast("Context", SimpleNamespace(session=by, tasks=tasks))
    batch = Timed(owner, context, wanted, ("ru",), Way.SAVE, partial(into_folder, out))
    ended: list[Any] = []
    batch.ended.connect(ended.append)
    batch.ended.connect(app.quit)
    heart, start = Heart(), time.perf_counter()
    batch.start()
    app.exec()
    took = time.perf_counter() - start
    pages = sum(one.pages for one in by.store.prints.all())
    turns = sorted(batch.turns)
    return [
        ("questionnaires sent", float(ended[0].sent), None),
        ("seconds", took, None),
        ("pages a second", pages / took, None),
        ("longest turn of the window's thread, ms", turns[-1], BOUND_MS),
        ("99 % of its turns, ms", turns[int(len(turns) * 0.99) - 1], BOUND_MS),
        ("work of the whole program between two beats of the window, ms", heart.busiest, BOUND_MS),
        ("latest beat of the window, ms", heart.latest, None),
        ("memory grown, MiB", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / MEBIBYTE, None),
    ]


def main() -> int:
    """Print the measurements; the exit code says whether the window's thread stayed within its bound."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=FILES)
    files = parser.parse_args().files
    with tempfile.TemporaryDirectory() as folder:
        found = run(Path(folder), files)
    for name, value, bound in found:
        print(f"{name}: {value:.1f}" + (f" (bound {bound:.0f})" if bound else ""))
    return 0 if all(bound is None or value <= bound for _name, value, bound in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())

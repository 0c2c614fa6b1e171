"""500 scans of 2 MB in one file: opening it takes as long as without them, and no step holds the window for long."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from shelter_app.domain.attachments import MEGABYTE, Form
from shelter_app.services import attachments, residents
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.scans import Scan
from tests.records import new_house

Row = tuple[str, float, float | None]
SCANS: Final = 500
HOLD_MS: Final = 50.0


def run() -> Iterable[Row]:
    """Takes the scans in, opens the file with and without them, and looks at one."""
    with tempfile.TemporaryDirectory() as folder:
        house = new_house(Path(folder))
        child, by = house.admit(), house.case_worker
        without = _median(lambda: residents.open_file(child, by=by))
        scan = Scan(os.urandom(2 * MEGABYTE), Form.JPEG, 1, os.urandom(6000))
        steps: list[float] = []
        for number in range(SCANS):
            taking = attachments.add_in_steps(child, NewAttachment("letter", str(number)), scan, by=by)
            steps += _turns(taking)
        within = _median(lambda: residents.open_file(child, by=by))
        shown = attachments.of(child, by=by)
        looking = _turns(attachments.look(shown[SCANS // 2].attachment.id, by=by))
        yield "open a file with 500 scans of 2 MB, beside one with none", within / without, 1.25
        yield "one step of taking a scan in, ms (99 of 100)", statistics.quantiles(steps, n=100)[-1], HOLD_MS
        yield "one step of looking at a scan, ms (worst)", max(looking), HOLD_MS
        yield "list 500 scans, ms", _median(lambda: attachments.of(child, by=by)), HOLD_MS
        house.store.close()


def _turns(steps: Iterable[object]) -> list[float]:
    turns, started = [], time.perf_counter()
    for _step in steps:
        turns.append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
    return [*turns, (time.perf_counter() - started) * 1000]


def _median(act: Callable[[], object], times: int = 15) -> float:
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        act()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)

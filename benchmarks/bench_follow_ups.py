"""How soon the board of follow-ups stands where everybody has left within a year: first rows, numbers, outcomes."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import synthetic
from benchmarks.bench_lists import session_at
from shelter_app.services import follow_ups, outcomes
from shelter_app.services.session import Session
from shelter_app.storage.store import open_store

BOUND_MS = 100.0
AT_ONCE, NEAR_DAYS = 150, 7
ROUNDS = 7
A_YEAR = 360


FEWER = 500
"""The board of so many is measured beside the large one: what is read grows no faster than who has left."""


def milliseconds(act: Callable[[], object]) -> float:
    """The best of many rounds: what else the computer does is not measured."""
    times = []
    for _round in range(ROUNDS + 1):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def opened(folder: Path, files: int) -> tuple[Session, float]:
    """A registry whose files all left within twelve months, and how long its board takes to open, in ms."""
    folder.mkdir(exist_ok=True)
    synthetic.make(folder, files, oldest=A_YEAR)
    by = session_at(open_store(folder / "registry.db", synthetic.KEY))

    def act() -> None:
        follow_ups.board(AT_ONCE, by=by)
        follow_ups.figures(NEAR_DAYS, by=by)

    return by, milliseconds(act)


def measure(folder: Path, files: int) -> list[tuple[str, float, float | None]]:
    """Name, value and bound."""
    small, few = opened(folder / "few", FEWER)
    small.store.close()
    by, many = opened(folder / "many", files)
    rows: list[tuple[str, float, float | None]] = [
        (f"follow-ups: the board of {files} opens, ms", many, BOUND_MS),
        (f"follow-ups: the board of {files} against that of {FEWER}, ratio", many / few, files / FEWER),
        ("follow-ups: every row of it, ms", milliseconds(lambda: follow_ups.board(by=by)), None),
        ("follow-ups: outcomes by route and country, ms", milliseconds(lambda: outcomes.collect(by=by)), None),
    ]
    by.store.close()
    return rows


def run() -> list[tuple[str, float, float | None]]:
    """The same on five thousand files, made for this measurement alone."""
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder), synthetic.FILES)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        wanted = int(sys.argv[1]) if len(sys.argv) > 1 else synthetic.FILES
        for name, value, bound in measure(Path(folder), wanted):
            print(f"{name}: {value:.1f}", "" if bound is None else f"(bound {bound:.0f})")

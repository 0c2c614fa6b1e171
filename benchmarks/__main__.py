"""Prints every measurement beside its bound; a measurement is read by people and never fails a build."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import (
    bench_deadlines,
    bench_follow_ups,
    bench_forms,
    bench_lists,
    bench_openings,
    bench_paper,
    bench_preview,
    bench_reports,
    bench_save,
    bench_scans,
    bench_start,
    cache,
)

Row = tuple[str, float, float | None]


def lists() -> Iterable[Row]:
    """Today, lists, search and memory on the kept registry."""
    with tempfile.TemporaryDirectory() as folder:
        return bench_lists.measure(cache.copied(Path(folder)))


def deadlines() -> Iterable[Row]:
    """A changed rule and the rows of Today on a copy of the kept registry."""
    with tempfile.TemporaryDirectory() as folder:
        return bench_deadlines.measure(cache.copied(Path(folder)))


BENCHES: Final[tuple[Callable[[], Iterable[Row]], ...]] = (
    bench_start.run, lists, deadlines, bench_save.run, bench_paper.run, bench_forms.run, bench_scans.run,
    bench_openings.run, bench_follow_ups.run, bench_reports.run, bench_preview.run,
)  # fmt: skip


def verdict(value: float, bound: float | None) -> str:
    """How one line ends."""
    if bound is None:
        return f"{value:9.2f}"
    return f"{value:9.2f}   {bound:9.2f}   {'ok' if value <= bound else 'OVER'}"


def main() -> None:
    print(f"{'':64} {'measured':>9}   {'bound':>9}")
    start = time.perf_counter()
    for bench in BENCHES:
        for name, value, bound in bench():
            print(f"{name:64} {verdict(value, bound)}", flush=True)
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()

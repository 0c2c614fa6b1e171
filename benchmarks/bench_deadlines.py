"""How soon another edition of the rules holds for five thousand files, and how soon the rows of Today are read.

A changed rule that every file has is worked out anew and written; the bound is two seconds, and beside it stands what
the same rows cost when they are read and written by hand on the same connection. Today is measured as its query, warm.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import synthetic
from benchmarks.bench_lists import session_at
from shelter_app.domain.calendars import DayOverride
from shelter_app.services import rules, today, working_days
from shelter_app.services.session import Session
from shelter_app.services.working_days import YearDecision
from shelter_app.storage.store import Store, open_store

RULE = "R-05.prosecutor"
CHANGE_S, TODAY_MS = 2.0, 100.0
ROUNDS, CHANGES = 15, 3
STEPS_AT_LEAST = 10


def change_rule(by: Session, hours: int) -> int:
    """Another number for a rule of every file, as a director decides it; tells how often progress was said."""
    steps = 0

    def step(_done: int, _whole: int) -> None:
        nonlocal steps
        steps += 1

    rule = by.profile.rule(RULE)
    assert rule is not None
    rules.change(RULE, replace(rule, offset=hours), "замер", by=by, step=step)
    return steps


def free_day(by: Session, day: date) -> None:
    """Another day off, which moves every term in working days around it."""
    working_days.change(YearDecision(day.year, (DayOverride(day, works=False),), verified=True, reason="замер"), by=by)


def raw_change(store: Store, hours: int) -> None:
    """The same rows by hand: read what the clocks rest on, move the due moments, renew the lines of the files."""
    run = store.database.connection().execute
    with store.transaction():
        run("SELECT * FROM people").fetchall()
        run("SELECT * FROM stays ORDER BY admitted_at DESC").fetchall()
        run("SELECT * FROM case_events WHERE kind IN ('admitted', 'prosecutor_notified', 'discharged')").fetchall()
        known = run("SELECT id, due_at, resident_id FROM due WHERE code = ?", (RULE,)).fetchall()
        many = store.database.connection().executemany
        many(
            "UPDATE due SET due_at = ?, who = who WHERE id = ?", [(f"{at}{hours}"[:-1], key) for key, at, _of in known]
        )
        run("SELECT * FROM due WHERE closed_at IS NULL ORDER BY due_at").fetchall()


def raw_today(store: Store) -> None:
    """What is open until the end of the week and what was done today, with the lines of these files, by hand."""
    run = store.database.connection().execute
    until = (synthetic.NOW + timedelta(days=7)).isoformat()
    rows = run("SELECT * FROM due WHERE closed_at IS NULL AND due_at <= ? ORDER BY due_at", (until,)).fetchall()
    ids = {row[1] for row in rows}
    marks = ", ".join("?" * len(ids))
    run(f"SELECT * FROM summaries WHERE resident_id IN ({marks})", tuple(ids)).fetchall()
    run("SELECT * FROM summaries WHERE presence <> 'left' ORDER BY sort_key").fetchall()


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _best(work: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    rounds = [(_milliseconds(work), _milliseconds(other)) for _round in range(ROUNDS + 1)][1:]
    return min(mine for mine, _raw in rounds), min(raw for _mine, raw in rounds)


def measure(folder: Path) -> list[tuple[str, float, float | None]]:
    """The figures on a registry that is already made in ``folder`` and may be changed."""
    store = open_store(folder / "registry.db", synthetic.KEY)
    by = session_at(store)
    clocks = store.database.execute_sql("SELECT count(*) FROM due WHERE source IN ('clock', 'limit', 'age')").fetchone()
    changes, raw, steps = [], [], 0
    gc.disable()  # as in the program, which sweeps on the window's thread only
    for number in range(CHANGES):
        start = time.perf_counter()
        steps = change_rule(by, 12 + number)
        changes.append(time.perf_counter() - start)
        raw.append(_milliseconds(lambda number=number: raw_change(store, number)) / 1000)
    assert steps >= STEPS_AT_LEAST, "a change of a rule says too little of its progress"
    day_off = _milliseconds(lambda: free_day(by, date(2026, 11, 25))) / 1000
    opened, raw_opened = _best(lambda: today.today(by=by), lambda: raw_today(store))
    gc.enable()
    store.close()
    return [
        ("clocks in the registry", float(clocks[0]), None),
        (f"a rule of all files changed, s (bound: {CHANGE_S:.0f} s)", min(changes), CHANGE_S),
        ("the same, times raw SQLCipher", min(changes) / min(raw), None),
        ("a day off for everybody, s", day_off, None),
        (f"the rows of Today, ms (bound: {TODAY_MS:.0f} ms)", opened, TODAY_MS),
        ("the rows of Today, times raw SQLCipher", opened / raw_opened, None),
    ]


def run() -> list[tuple[str, float, float | None]]:
    """Name, value and bound on five thousand files."""
    with tempfile.TemporaryDirectory() as folder:
        synthetic.make(Path(folder))
        return measure(Path(folder))


def main() -> int:
    """Print the figures; the exit code says whether all stayed within their bounds."""
    found = measure(Path(sys.argv[1])) if sys.argv[1:] else run()
    for name, value, bound in found:
        print(f"{name}: {value:.2f}" + ("" if bound is None else f" (bound {bound:.1f})"))
    return 0 if all(bound is None or value <= bound for _name, value, bound in found) else 1


if __name__ == "__main__":
    raise SystemExit(main())

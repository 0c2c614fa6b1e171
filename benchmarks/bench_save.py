"""How long staff wait for a save with five thousand files, and how much of it the very same rows need written by hand.

Every statement by which a service changes the registry is noted and repeated in one transaction on a twin of the file
through the driver alone. Both sides take turns, so that a slow moment of the disk hits both.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import cache, synthetic
from benchmarks.bench_lists import session_at
from shelter_app.domain.journal import Note
from shelter_app.services import journal, stays
from shelter_app.services.grants import SHEET_VERIFIED_SETTING
from shelter_app.services.session import Session
from shelter_app.storage import engine
from shelter_app.storage.store import open_store
from tests.records import admission

BOUND_MS = 50.0
ROUNDS = 60
CHANGING = ("INSERT", "UPDATE", "DELETE", "REPLACE")
Statement = tuple[str, Any]


def admit(by: Session) -> object:
    """A child at the door."""
    return stays.admit(admission(admitted_at=by.now() - timedelta(minutes=5)), by=by)


def write_note(by: Session) -> Note:
    """A note in the file of somebody who is here."""
    child = random.choice(by.store.summaries.ids(here=True))
    return journal.write(child, journal.NewNote("talk", by.now(), "Поел, спит спокойно."), by=by)


def noted(by: Session, act: Callable[[Session], object]) -> tuple[float, list[Statement]]:
    """Milliseconds of one act, and the statements by which it changed the registry."""
    database, statements = by.store.database, []
    usual = database.execute_sql

    def noting(sql: str, parameters: Any = None) -> Any:
        if sql.lstrip().upper().startswith(CHANGING):
            statements.append((sql, parameters or ()))
        return usual(sql, parameters)

    database.execute_sql = noting
    start = time.perf_counter()
    try:
        act(by)
        return (time.perf_counter() - start) * 1000, statements
    finally:
        database.execute_sql = usual


def repeated(connection: Any, statements: list[Statement]) -> float:
    """Milliseconds of the same statements in one transaction of the bare driver."""
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for sql, parameters in statements:
        connection.execute(sql, parameters)
    connection.execute("COMMIT")
    return (time.perf_counter() - start) * 1000


def p95(values: list[float]) -> float:
    """The value that nineteen of twenty do not exceed."""
    return sorted(values)[int(len(values) * 0.95)]


def measure(folder: Path, twin: Path) -> list[tuple[str, float, float | None]]:
    """The waiting time and the ratio of each act, on two copies of one registry."""
    by = session_at(open_store(folder / "registry.db", synthetic.KEY))
    by.store.settings.put(SHEET_VERIFIED_SETTING, True)
    bare = engine.connect(twin / "registry.db", synthetic.KEY)
    rows: list[tuple[str, float, float | None]] = []
    for name, act in (("admit", admit), ("write a note", write_note)):
        ours, raw = [], []
        for _round in range(ROUNDS + 1):
            milliseconds, statements = noted(by, act)
            ours.append(milliseconds)
            raw.append(repeated(bare.connection(), statements))
        rows.append((f"save: {name}, p95, ms", p95(ours[1:]), BOUND_MS))
        rows.append((f"save: {name}, p95 / the same rows by hand", p95(ours[1:]) / p95(raw[1:]), None))
    by.store.close()
    bare.close()
    return rows


def run() -> list[tuple[str, float, float | None]]:
    """Name, value and bound on five thousand files."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        return measure(cache.copied(Path(one)), cache.copied(Path(other)))


if __name__ == "__main__":
    for name, value, bound in run():
        print(f"{name}: {value:.2f}", "" if bound is None else f"(bound {bound:.0f})")

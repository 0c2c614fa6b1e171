"""How long a copy of a large registry takes, and how long the window is held while it is made, proven and stopped.

``python benchmarks/bench_backup.py --megabytes 1000`` needs three times that much room in the temporary folder.
"""

from __future__ import annotations

import argparse
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from shelter_app.domain.centre import Centre, CentreKind
from shelter_app.services import vault
from shelter_app.services.backups import making
from shelter_app.services.demo.training import training_place
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.services.vault import FirstRun
from shelter_app.views.tasks import Sweeper, Tasks

BLOB = 256 * 1024
TICK_MS = 2


def large(place: Place, megabytes: int) -> Session:
    """A registry of that size; its weight is like scans: bytes that cannot be compressed."""
    first = FirstRun(
        Centre(CentreKind.CAM, "Центр"), "director", "Жумабаева С.", "тихая лодка у причала и чайник", portable=True
    )
    session = vault.create_registry(place, first).session
    run = session.store.database.execute_sql
    run("CREATE TABLE ballast(id INTEGER PRIMARY KEY, data BLOB)")
    for _each in range(megabytes * 1024 * 1024 // BLOB // 40 + 1):
        with session.store.transaction():
            for _blob in range(40):
                run("INSERT INTO ballast(data) VALUES (?)", (secrets.token_bytes(BLOB),))
    session.store.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return session


class Watch(QObject):
    """Ticks on the window's thread; the longest gap between two of them is the longest hold."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def copied(session: Session, place: Place, drive: Path, *, stop_at: float = 2.0) -> dict[str, float]:
    """One copy by the way that the window takes, stopped when that share of it is done."""
    loop, tasks, found = QEventLoop(), Tasks(), {"written": 0.0}
    watch, begun = Watch(), time.perf_counter()

    def step(done: int, whole: int) -> None:
        if (done, whole) == (1, 1):
            found["written"] = found["written"] or time.perf_counter() - begun
        elif done >= stop_at * whole and "stopped" not in found:
            found["stopped"] = time.perf_counter()
            job.cancel()

    def done(_made: object) -> None:
        found["proven"] = time.perf_counter() - begun

    job = tasks.run_long(
        watch, lambda progress: making.make_apart(place, drive, progress.step, by=session), done, None, step,
        ended=loop.quit,
    )  # fmt: skip
    loop.exec()
    if "stopped" in found:
        found["stopped"] = time.perf_counter() - found["stopped"]
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    return {**found, "hold": watch.longest}


def main() -> None:
    """Prints seconds and the longest hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=100)
    megabytes: Any = parser.parse_args().megabytes
    application = QCoreApplication(sys.argv[:1])
    Sweeper(application)
    with tempfile.TemporaryDirectory() as folder:
        place, drive = training_place(Path(folder) / "centre"), Path(folder) / "drive"
        drive.mkdir()
        session = large(place, megabytes)
        size = sum(path.stat().st_size for path in place.folder.glob("*.db")) / 1e6
        whole = copied(session, place, drive)
        stopped = copied(session, place, drive, stop_at=0.3)
        session.store.close()
    print(f"registry {size:.0f} MB: written after {whole['written']:.1f} s, proven after {whole['proven']:.1f} s")
    print(f"longest hold of the window's thread {whole['hold'] * 1000:.0f} ms (bound 50)")
    print(f"stopped within {stopped['stopped'] * 1000:.0f} ms, longest hold {stopped['hold'] * 1000:.0f} ms")


if __name__ == "__main__":
    main()

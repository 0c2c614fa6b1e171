"""How long a copy of a large registry takes, and how long the window is held while it is made, proven and stopped.

``python benchmarks/bench_backup.py --megabytes 1000`` needs three times that much room in the temporary folder.
"""

from __future__ import annotations

import argparse
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
BOUND_MS = 50


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


@dataclass
class Holds:
    """How long nothing was answered: the longest, and how often it was longer than the bound.

    ``own`` leaves out the time in which the thread was ready and other work of the computer had the processor.
    """

    longest: float = 0.0
    own: float = 0.0
    over: int = 0
    own_over: int = 0

    def __str__(self) -> str:
        return (
            f"{self.longest * 1000:.0f} ms at the longest, {self.over} over {BOUND_MS} ms;"
            f" without waiting for a processor {self.own * 1000:.0f} ms, {self.own_over} over"
        )


class Watch(QObject):
    """Ticks on the window's thread; a gap between two of them is a hold."""

    def __init__(self) -> None:
        super().__init__()
        self.holds = Holds()
        self._last, self._waited = time.perf_counter(), waited_for_a_processor()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, waited = time.perf_counter(), waited_for_a_processor()
        gap = now - self._last
        own = gap - (waited - self._waited)
        self._last, self._waited = now, waited
        holds = self.holds
        holds.longest, holds.own = max(holds.longest, gap), max(holds.own, own)
        holds.over += gap * 1000 > BOUND_MS
        holds.own_over += own * 1000 > BOUND_MS


def waited_for_a_processor() -> float:
    """Seconds that this thread was ready to run and did not; nothing where the system does not count it."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def stand_by() -> None:
    """The control: a window that does nothing, in a process that has nothing to do with the copy, until it is told."""
    application, watch = QCoreApplication(sys.argv[:1]), Watch()
    threading.Thread(target=lambda: (sys.stdin.read(), application.quit()), daemon=True).start()
    application.exec()
    print(watch.holds)


@contextmanager
def control(told: dict[str, Any]) -> Iterator[None]:
    """Something that does nothing, watched in the same minutes."""
    command = [sys.executable, __file__, "--stand-by"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield
        told["control"] = process.communicate()[0].strip()


def copied(session: Session, place: Place, drive: Path, *, stop_at: float = 2.0) -> dict[str, Any]:
    """One copy by the way that the window takes, stopped when that share of it is done."""
    found: dict[str, Any] = {"written": 0.0}
    with control(found):
        loop, tasks = QEventLoop(), Tasks()
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
    return {**found, "holds": watch.holds}


def main() -> None:
    """Prints seconds and the longest hold, beside those of a program that does nothing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--stand-by", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.stand_by:
        stand_by()
        return
    application = QCoreApplication(sys.argv[:1])
    Sweeper(application)
    with tempfile.TemporaryDirectory() as folder:
        place, drive = training_place(Path(folder) / "centre"), Path(folder) / "drive"
        drive.mkdir()
        session = large(place, asked.megabytes)
        size = sum(path.stat().st_size for path in place.folder.glob("*.db")) / 1e6
        print(f"registry {size:.0f} MB; load before {os.getloadavg()[0]:.1f}", flush=True)
        whole = copied(session, place, drive)
        stopped = copied(session, place, drive, stop_at=0.3)
        session.store.close()
    print(f"written after {whole['written']:.1f} s, proven after {whole['proven']:.1f} s")
    for what, seen in (("a whole copy", whole), ("a stopped copy", stopped)):
        print(f"{what}: the window's thread {seen['holds']}")
        print(f"{what}: the control beside it {seen['control']}")
    if "stopped" in stopped:  # a small copy is made before anybody can stop it
        print(f"stopped within {stopped['stopped'] * 1000:.0f} ms")
    print(f"load after {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()

"""A full disk is told as one; what was saved stays, and the next call after making room works."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shelter_app.storage.errors import DiskFull
from tests.faults import proofs, world
from tests.faults.shift import Shift

UNSHARE = shutil.which("unshare")
DISK_KIB = 8192
NEARLY_FULL = (0, 4, 16, 48, 100, 200)


def own_mounts() -> bool:
    """True where a process may mount a small disk that nobody else sees."""
    if UNSHARE is None:
        return False
    trial = [UNSHARE, "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0


def cramped(pattern: Path, folder: Path, rooms: tuple[int, ...]) -> list[int]:
    """Works on a disk of a few MiB with so many KiB left; how much was acknowledged each time."""
    disk = folder / "disk"
    disk.mkdir()
    work = [sys.executable, "-m", "tests.faults.cramped", str(disk), str(pattern), *map(str, rooms)]
    script = f"mount -t tmpfs -o size={DISK_KIB}k tmpfs {shlex.quote(str(disk))} && exec {shlex.join(work)}"
    assert UNSHARE is not None
    done = subprocess.run([UNSHARE, "-rm", "sh", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout[-500:], done.stderr[-3000:])
    return [int(line.split()[1]) for line in done.stdout.splitlines()]


def test_a_file_that_may_not_grow_refuses_the_change_as_a_whole_and_takes_the_next_one(folder: Path) -> None:
    shift = Shift(folder, seed=3)
    shift.work(20)
    run = shift.director.store.database.execute_sql
    run(f"PRAGMA max_page_count = {run('PRAGMA page_count').fetchone()[0] + 1}")
    with pytest.raises(DiskFull):
        shift.work()
    run("PRAGMA max_page_count = 4294967294")
    told = len(world.acknowledged(shift.acks))
    shift.work(20)
    assert len(world.acknowledged(shift.acks)) > told
    shift.director.store.database.close()
    proofs.prove(folder).store.close()


@pytest.mark.skipif(not own_mounts(), reason="needs Linux and the right to mount a small disk")
def test_a_disk_that_runs_full_loses_nothing_and_work_goes_on(pattern: Path, tmp_path: Path) -> None:
    done = cramped(pattern, tmp_path, NEARLY_FULL)
    assert len(done) == len(NEARLY_FULL)
    assert done[-1] > done[0]


@pytest.mark.faults
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not own_mounts(), reason="needs Linux and the right to mount a small disk")
def test_a_disk_that_runs_full_at_any_page_loses_nothing(pattern: Path, tmp_path: Path) -> None:
    assert len(cramped(pattern, tmp_path, tuple(range(0, 800, 4)))) == 200

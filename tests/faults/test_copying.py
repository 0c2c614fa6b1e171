"""A kill or a full drive in the middle of a copy: what has the name of a copy opens, and the older ones stay."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults import copying, mounts
from tests.faults.mounts import needs_mounts

DISK_KIB = 24_576


def cramped(pattern: Path, folder: Path, rooms: tuple[int, ...]) -> list[str]:
    """What was told for each number of KiB left on the drive."""
    disk = folder / "disk"
    command = ("tests.faults.copying", "full", str(disk), str(pattern), *map(str, rooms))
    return [word for _room, word in mounts.on_a_small_disk(disk, DISK_KIB, *command)]


def killed(folder: Path, drive: Path, after: float) -> None:
    """Copies are made for so long, and then the process is gone without a word."""
    command = [sys.executable, "-m", "tests.faults.copying", "again", str(folder), str(drive)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after)
        process.kill()


@needs_mounts
def test_f52_a_drive_that_runs_full_keeps_every_copy_that_was_proven(pattern: Path, tmp_path: Path) -> None:
    told = cramped(pattern, tmp_path, (0, 8, 400, 4000))
    assert told[0] != "made"
    assert told[-1] == "made"


@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_f50_twenty_kills_leave_whole_copies_only(folder: Path, tmp_path: Path) -> None:
    drive, dice = tmp_path / "drive", random.Random(8)
    drive.mkdir()
    for _kill in range(20):
        killed(folder, drive, dice.uniform(0, 3))
        by = copying.opened(folder)
        assert copying.all_proven(folder, drive, by) > 0
        copying.copied(folder, drive, by)
        assert [path.name for path in drive.iterdir() if path.name.startswith(".pana")] == []
        by.store.database.close()

"""A full disk is told as one; what was saved stays, and the next call after making room works."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_app.storage.errors import DiskFull
from tests.faults import mounts, older, proofs, world
from tests.faults.mounts import needs_mounts
from tests.faults.shift import Shift

DISK_KIB = 8192
NEARLY_FULL = (0, 4, 16, 48, 100, 200)


def cramped(task: str, pattern: Path, folder: Path, rooms: tuple[int, ...]) -> list[tuple[str, int]]:
    """The task on a disk of a few MiB with so many KiB left: full or made, and how much was done, each time."""
    disk = folder / "disk"
    command = ("tests.faults.cramped", task, str(disk), str(pattern), *map(str, rooms))
    told = mounts.on_a_small_disk(disk, 2 * DISK_KIB, *command)
    assert [int(room) for room, *_rest in told] == list(rooms)
    return [(made, int(done)) for _room, made, done in told]


def test_a_file_that_may_not_grow_refuses_the_change_as_a_whole_and_takes_the_next_one(folder: Path) -> None:
    shift = Shift(folder, seed=3)
    shift.work(20)
    run = shift.director.store.database.execute_sql
    run(f"PRAGMA max_page_count = {run('PRAGMA page_count').fetchone()[0] + 1}")
    with pytest.raises(DiskFull):
        shift.work(2000)
    run("PRAGMA max_page_count = 4294967294")
    told = len(world.acknowledged(shift.acks))
    shift.work(20)
    assert len(world.acknowledged(shift.acks)) > told
    shift.director.store.database.close()
    proofs.prove(folder).store.close()


@needs_mounts
def test_f52_a_disk_that_runs_full_in_a_shift_loses_nothing_and_work_goes_on(pattern: Path, tmp_path: Path) -> None:
    told = cramped("save", pattern, tmp_path, NEARLY_FULL)
    assert [made for made, _done in told] == ["full"] * len(NEARLY_FULL)
    assert told[-1][1] > told[0][1]


@needs_mounts
def test_f52_a_first_run_on_a_full_disk_is_told_and_can_be_begun_again_or_gone_on_with(
    pattern: Path, tmp_path: Path
) -> None:
    told = cramped("first", pattern, tmp_path, (0, 60, 500, 830, 1600))
    assert [made for made, _done in told] == ["full", "full", "full", "full", "made"]
    assert {done for _made, done in told} >= {0, world.LAST_STEP}


@needs_mounts
def test_f52_an_upgrade_on_a_full_disk_is_told_and_leaves_the_older_format(tmp_path: Path) -> None:
    pattern = tmp_path / "pattern"
    pattern.mkdir()
    older.build(pattern)
    told = cramped("upgrade", pattern, tmp_path, (0, 200, 500, 2400))
    assert [made for made, _done in told] == ["full", "full", "full", "made"]

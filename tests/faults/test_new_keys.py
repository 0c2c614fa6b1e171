"""A kill, a power cut, a full disk or one that takes nothing while the keys are changed: one key opens everything."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults import cuts, mounts, power, proofs, renewing, world
from tests.faults.mounts import needs_mounts

DISK_KIB = 24_576


def with_a_restricted_file(pattern: Path, folder: Path) -> Path:
    """The pattern and in it a file with a key of its own."""
    renewing.shut(world.copied(pattern, folder))
    return folder


def cut(pattern: Path, tmp_path: Path, states: int, seed: int) -> dict[str, int]:
    """What became of so many different power cuts while the keys are changed once."""
    pattern = with_a_restricted_file(pattern, tmp_path / "pattern")
    folder = world.copied(pattern, tmp_path / "world")
    steps = cuts.recorded(folder, "tests.faults.renewing", "once", str(folder))
    assert any(step.target.endswith("registry.hdr") for step in steps)
    return cuts.outcomes(pattern, steps, states, random.Random(seed), tmp_path / "state")


needs_strace = pytest.mark.skipif(not power.strace_works(), reason="needs Linux with strace and the right to trace")


@needs_strace
def test_f24_f25_thirty_power_cuts_while_the_keys_are_changed_leave_one_key_that_opens_everything(
    pattern: Path, tmp_path: Path
) -> None:
    assert cut(pattern, tmp_path, 30, 4) == {"whole": 30}


@pytest.mark.faults
@pytest.mark.timeout(3600)
@needs_strace
@pytest.mark.parametrize("seed", range(4))
def test_f24_f25_five_hundred_power_cuts_more_leave_one_key_that_opens_everything(
    pattern: Path, tmp_path: Path, seed: int
) -> None:
    assert cut(pattern, tmp_path, 500, 100 + seed) == {"whole": 500}


@contextmanager
def at_work(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.faults.renewing", "again", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def killed(folder: Path, after: float) -> None:
    """Keys are changed once, and then again for so long until the process is gone without a word."""
    with at_work(folder) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after)


def kills(folder: Path, number: int, seed: int) -> set[str]:
    keys, dice = {renewing.key_now(folder)}, random.Random(seed)
    for _kill in range(number):
        killed(folder, dice.uniform(0, 1.5))
        proofs.prove(folder).store.database.close()
        keys.add(renewing.key_now(folder))
    return keys


def test_f25_two_kills_while_the_keys_are_changed_lose_nothing_acknowledged(folder: Path) -> None:
    renewing.shut(folder)
    assert len(kills(folder, 2, 6)) >= 3


@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_f25_fifty_kills_while_the_keys_are_changed_lose_nothing_acknowledged(folder: Path) -> None:
    renewing.shut(folder)
    assert len(kills(folder, 50, 7)) >= 51


def cramped(pattern: Path, folder: Path, rooms: tuple[int, ...]) -> list[str]:
    """What was told for each number of KiB left on the disk; every registry opened afterwards and was whole."""
    disk = folder / "disk"
    command = ("tests.faults.renewing", "full", str(disk), str(pattern), *map(str, rooms))
    return [told for _room, told in mounts.on_a_small_disk(disk, DISK_KIB, *command)]


@needs_mounts
def test_f25_a_disk_that_runs_full_while_the_keys_are_changed_keeps_the_old_key_and_every_row(
    pattern: Path, tmp_path: Path
) -> None:
    told = cramped(pattern, tmp_path, (0, 60, 700, 6000))
    assert told[0] != "renewed"
    assert told[-1] == "renewed"


@pytest.mark.faults
@pytest.mark.timeout(7200)
@needs_mounts
def test_f25_a_disk_that_runs_full_at_any_page_while_the_keys_are_changed_loses_nothing(
    pattern: Path, tmp_path: Path
) -> None:
    assert len(cramped(pattern, tmp_path, tuple(range(0, 2400, 4)))) == 600

"""One batch of each long run; the tests make the same batches, smaller."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.faults import copying, cuts, damage, deaths, jumps, mounts, older, proofs, world
from tests.faults.power import Kind

ACTS = 40
FULL_BATCH = 50
PAGE_KIB = 4
TOLD = {"full": "told as a full disk and whole", "made": "had room enough"}
Run = Callable[[int, int, Path, Path | None], Counter[str]]
USUAL = {"unfinished": 11.0}
"""Seconds that each workflow takes on this computer, learnt on the way."""


def kills(batch: int, lives: int, folder: Path, keep: Path | None = None) -> Counter[str]:
    """Lives of the real program offscreen in twelve workflows, each ended by kill -9."""
    pattern = _empty(folder)
    world.build(pattern)
    return deaths.deaths(pattern, folder, lives, batch, USUAL, keep)


def power_shift(
    batch: int, states: int, folder: Path, keep: Path | None = None, acts: int = ACTS, *careless: str
) -> Counter[str]:
    """Power cuts while staff admit, write, plan, discharge, change passphrases and add colleagues."""
    pattern = _empty(folder)
    world.build(pattern)
    shift = ("tests.faults.shift", str(folder / "world"), str(100 + batch), str(acts), *careless)
    return _power(pattern, states, batch, shift, cuts.registry_is_whole, keep)


def power_upgrade(batch: int, states: int, folder: Path, keep: Path | None = None) -> Counter[str]:
    """Power cuts while a registry of an older format is copied, brought up and switched to."""
    pattern = _empty(folder)
    older.build(pattern, seed=batch)
    return _power(pattern, states, batch, ("tests.faults.older", str(folder / "world")), older.prove, keep)


def power_copies(batch: int, states: int, folder: Path, keep: Path | None = None, copies: int = 3) -> Counter[str]:
    """Power cuts while copies are written, proven and named, registry and drive cut off together."""
    pattern = _empty(folder)
    world.build(pattern)
    (pattern / copying.DRIVE).mkdir()
    shift = ("tests.faults.copying", "some", str(folder / "world"), str(batch), str(copies))
    return _power(pattern, states, batch, shift, copying.prove, keep)


def full_disk(task: str, kib: int) -> Run:
    """Sizes in steps of 4 KiB, of which each batch takes the next ones."""

    def run(
        batch: int, sizes: int, folder: Path, _keep: Path | None = None, *, first: int | None = None
    ) -> Counter[str]:
        pattern = _empty(folder)
        (older.build if task == "upgrade" else world.build)(pattern)
        begin = batch * FULL_BATCH if first is None else first
        rooms = [str(PAGE_KIB * number) for number in range(begin, begin + sizes)]
        disk = folder / "disk"
        told = mounts.on_a_small_disk(disk, kib, "tests.faults.cramped", task, str(disk), str(pattern), *rooms)
        assert [room for room, *_rest in told] == rooms
        return Counter(TOLD[made] for _room, made, _done in told)

    return run


def full_drive(batch: int, sizes: int, folder: Path, _keep: Path | None = None) -> Counter[str]:
    """The same for the drive of the copies."""
    pattern, disk = _empty(folder), folder / "disk"
    world.build(pattern)
    rooms = [str(PAGE_KIB * number) for number in range(batch * FULL_BATCH, batch * FULL_BATCH + sizes)]
    told = mounts.on_a_small_disk(disk, 24_576, "tests.faults.copying", "full", str(disk), str(pattern), *rooms)
    return Counter(TOLD["made" if word == "made" else "full"] for _room, word in told)


def clock_jumps(batch: int, shifts: int, folder: Path, _keep: Path | None = None, acts: int = 100) -> Counter[str]:
    """Shifts by a clock that jumps; nothing acknowledged is lost and the audit keeps its order."""
    found: Counter[str] = Counter()
    for number in range(shifts):
        pattern = folder / str(number)
        pattern.mkdir()
        world.build(pattern)
        found.update(jumps.work(pattern, batch + number, acts))
        proofs.prove(pattern).store.close()
        found["whole"] += 1
    return found


def flips(batch: int, count: int, folder: Path, _keep: Path | None = None) -> Counter[str]:
    """Registries of which one bit is wrong; every other batch is one that was killed with its log of changes."""
    pattern = _empty(folder)
    damage.build(pattern, killed=batch % 2 == 1)
    return damage.flips(pattern, folder, count, random.Random(batch))


def _empty(folder: Path) -> Path:
    pattern = folder / "pattern"
    pattern.mkdir()
    return pattern


def _power(
    pattern: Path, states: int, seed: int, command: tuple[str, ...], prove: cuts.Prove, keep: Path | None
) -> Counter[str]:
    copy = world.copied(pattern, pattern.with_name("world"))
    steps = cuts.recorded(copy, *command)
    assert any(step.kind is Kind.TOLD for step in steps)
    return cuts.outcomes(pattern, steps, states, random.Random(seed), pattern.with_name("state"), prove, keep)

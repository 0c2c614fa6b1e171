"""A power cut at any moment loses nothing that was acknowledged; a registry that does not wait for its disk would."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.faults import power, proofs, world
from tests.faults.power import Disk, Kind, Step

pytestmark = pytest.mark.skipif(not power.strace_works(), reason="needs Linux with strace and the right to trace")
ACTS = 30
COMMITTED = 5


def recorded(folder: Path, seed: int, acts: int, *careless: str) -> list[Step]:
    """What a shift does to the disk, call by call."""
    shift = ["tests.faults.shift", str(folder), str(seed), str(acts), *careless]
    return power.record(shift, folder, world.ACKS, folder.with_suffix(".strace"))


def outcomes(pattern: Path, steps: list[Step], states: int, dice: random.Random, place: Path) -> Counter[str]:
    """How many of so many power cuts the registry survived; what broke is counted under the name of the promise."""
    found: Counter[str] = Counter()
    for at in sorted(dice.randint(1, len(steps)) for _ in range(states)):
        disk = Disk.of(pattern, world.ACKS)
        for step in steps[:at]:
            disk.take(step)
        shutil.rmtree(place, ignore_errors=True)
        for name, content in {**disk.cut(dice), world.ACKS: bytes(disk.told)}.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(content)
        try:
            proofs.prove(place).store.database.close()
        except proofs.Broken as broken:
            found[type(broken).__name__] += 1
        else:
            found["whole"] += 1
    return found


def survived(pattern: Path, tmp_path: Path, seed: int, acts: int, states: int, *careless: str) -> Counter[str]:
    steps = recorded(world.copied(pattern, tmp_path / "world"), seed, acts, *careless)
    assert sum(step.kind is Kind.TOLD for step in steps) > COMMITTED
    return outcomes(pattern, steps, states, random.Random(seed), tmp_path / "state")


def test_sixty_power_cuts_lose_nothing_acknowledged(pattern: Path, tmp_path: Path) -> None:
    assert survived(pattern, tmp_path, 5, ACTS, 60) == {"whole": 60}


def test_a_registry_that_does_not_wait_for_its_disk_loses_acknowledged_work(pattern: Path, tmp_path: Path) -> None:
    found = survived(pattern, tmp_path, 5, ACTS, 40, "--careless")
    assert found["Lost"] + found["Unopenable"] + found["Torn"] > 10


@pytest.mark.faults
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(100, 110))
def test_five_hundred_power_cuts_more_lose_nothing_acknowledged(pattern: Path, tmp_path: Path, seed: int) -> None:
    assert survived(pattern, tmp_path, seed, 2 * ACTS, 500) == {"whole": 500}


def test_the_model_keeps_what_was_forced_and_doubts_the_rest(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"a" * 1024)
    (tmp_path / "told").write_bytes(b"")
    steps = [
        Step(Kind.WRITE, "old", b"b" * 1024, 0),
        Step(Kind.FORCE, "old"),
        Step(Kind.WRITE, "old", b"c" * 1024, 0),
        Step(Kind.CREATE, "new"),
        Step(Kind.WRITE, "new", b"whole"),
        Step(Kind.FORCE, "new"),
        Step(Kind.RENAME, "new", target="old"),
        Step(Kind.TOLD, "told", b"saved\n"),
    ]
    disk = Disk.of(tmp_path, "told")
    for step in steps:
        disk.take(step)
    seen = {disk.cut(random.Random(seed)).get("old", b"") for seed in range(300)}
    assert {b"b" * 1024, b"c" * 1024, b"c" * 512 + b"b" * 512, b"whole"} <= seen
    assert all(content == b"whole" or set(content) <= set(b"bc") for content in seen)
    disk.take(Step(Kind.FORCE, "."))
    assert {disk.cut(random.Random(seed))["old"] for seed in range(20)} == {b"whole"}
    assert bytes(disk.told) == b"saved\n"

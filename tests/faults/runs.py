"""One batch of each long run; the tests make the same batches, smaller."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from tests.faults import cuts, deaths, world
from tests.faults.power import Kind

ACTS = 60
COMMITTED = 5
USUAL = {"unfinished": 11.0}
"""Seconds that each workflow takes on this computer, learnt on the way."""


def kills(batch: int, lives: int, folder: Path, keep: Path | None = None) -> Counter[str]:
    """Lives of the real program offscreen in twelve workflows, each ended by kill -9."""
    pattern = folder / "pattern"
    pattern.mkdir()
    world.build(pattern)
    return deaths.deaths(pattern, folder, lives, batch, USUAL, keep)


def power_shift(
    batch: int, states: int, folder: Path, keep: Path | None = None, acts: int = ACTS, *careless: str
) -> Counter[str]:
    """Power cuts while staff admit, write, plan, discharge, change passphrases and add colleagues."""
    seed = 100 + batch
    pattern = folder / "pattern"
    pattern.mkdir()
    world.build(pattern)
    copy = world.copied(pattern, folder / "world")
    steps = cuts.recorded(copy, "tests.faults.shift", str(copy), str(seed), str(acts), *careless)
    assert sum(step.kind is Kind.TOLD for step in steps) > COMMITTED
    return cuts.outcomes(pattern, steps, states, random.Random(seed), folder / "state")

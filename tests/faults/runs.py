"""One batch of each long run; the tests make the same batches, smaller."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from tests.faults import copying, cuts, deaths, older, world
from tests.faults.power import Kind

ACTS = 60
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

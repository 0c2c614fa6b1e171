"""Damage to any file of a registry is told at the door or by the ladder, or has cost nothing; no file is deleted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.faults import damage, proofs, runs
from tests.faults.proofs import Broken


@pytest.mark.parametrize("batch", [0, 1])
def test_f54_a_bit_that_is_wrong_is_told_or_has_cost_nothing(batch: int, tmp_path: Path) -> None:
    found = runs.flips(batch, 20, tmp_path)
    assert sum(count for what, count in found.items() if what.startswith(("told", "harmless"))) == 20, found
    assert found["told in the database"] > 0


@pytest.mark.parametrize("killed", [False, True])
def test_f54_a_file_that_is_cut_off_or_gone_is_told_or_has_cost_nothing(tmp_path: Path, killed: bool) -> None:
    pattern = tmp_path / "pattern"
    pattern.mkdir()
    damage.build(pattern, killed=killed)
    found: Counter[str] = Counter()
    for copy, path in damage.cuts(pattern, tmp_path):
        found[f"{damage.verdict(copy, path)} in {damage.kind(path)}"] += 1
    assert found.total() == 9 * len(damage.files(pattern))
    if killed:  # the log of changes may hold the very pages that are missing in the database
        assert found["told in the log of changes"] > 0
    else:
        assert found["harmless in the database"] == 0


def test_f54_what_was_saved_last_and_is_gone_with_its_log_is_told_at_the_door(tmp_path: Path) -> None:
    pattern = tmp_path / "pattern"
    pattern.mkdir()
    damage.build(pattern, killed=True)
    (log,) = [path for path in damage.files(pattern) if path.suffix == ".db-wal"]
    log.unlink()
    assert damage.is_told(pattern)
    with pytest.raises(Broken):
        proofs.prove(pattern)

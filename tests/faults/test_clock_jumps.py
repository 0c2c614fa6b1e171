"""Whatever the clock shows, work is done or refused by name, nothing is lost, and the audit keeps its order."""

from __future__ import annotations

from pathlib import Path

from tests.faults import jumps, runs, world


def test_f48_two_shifts_by_a_clock_that_jumps_lose_nothing(tmp_path: Path) -> None:
    found = runs.clock_jumps(1, 2, tmp_path, None, 30)
    assert found["whole"] == 2
    assert found["acts done"] > 20


def test_f48_the_clock_of_the_shift_does_jump_and_the_log_sees_it(folder: Path) -> None:
    jumps.work(folder, 3, 40)
    by = world.enter(
        world.place_at(folder), world.DIRECTOR, world.passphrases_possible(world.acknowledged(folder / world.ACKS))[0]
    )
    lines = list(by.store.audit.entries())
    assert [line.seq for line in lines] == list(range(1, len(lines) + 1))
    assert [line.at for line in lines] != sorted(line.at for line in lines)
    by.store.close()

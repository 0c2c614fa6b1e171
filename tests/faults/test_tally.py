"""A long run that was stopped goes on where it stood, and what an older program did does not count."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.faults.__main__ import Part, Tally, program, run


class Stopped(Exception):
    """Somebody has ended the run."""


def part(batches: list[int], stop_at: int | None = None) -> Part:
    def one(batch: int, cases: int, _folder: Path, _keep: Path) -> Counter[str]:
        if batch == stop_at:
            raise Stopped
        batches.append(batch)
        return Counter(whole=cases)

    return Part(10, 4, "cases", one)


def test_a_run_that_was_stopped_goes_on_behind_its_last_whole_batch(tmp_path: Path) -> None:
    begun: list[int] = []
    with pytest.raises(Stopped):
        run(Tally(tmp_path, "kills", part(begun, stop_at=1), "today"))
    run(Tally(tmp_path, "kills", part(begun), "today"))
    assert begun == [0, 1, 2]
    tally = Tally(tmp_path, "kills", part([]), "today")
    assert tally.cases == 10
    assert "10 of 10 cases: 0 broken; 10 whole" in str(tally)
    assert "done" in str(tally)


def test_a_broken_promise_is_counted_and_told(tmp_path: Path) -> None:
    tally = Tally(tmp_path, "kills", Part(2, 2, "cases", lambda *_asked: Counter(whole=1, Lost=1)), "today")
    run(tally)
    assert tally.broken == 1
    assert "1 broken" in str(tally)


def test_what_an_older_program_did_does_not_count(tmp_path: Path) -> None:
    begun: list[int] = []
    run(Tally(tmp_path, "kills", part(begun), "yesterday"))
    run(Tally(tmp_path, "kills", part(begun), "today"))
    assert begun == [0, 1, 2, 0, 1, 2]
    assert program() == program()

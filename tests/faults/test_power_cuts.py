"""A power cut at any moment loses nothing that was acknowledged; a registry that does not wait for its disk would."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults import copying, cuts, older, power, runs, world
from tests.faults.power import Disk, Kind, Step

pytestmark = pytest.mark.skipif(not power.strace_works(), reason="needs Linux with strace and the right to trace")
ACTS = 30


def test_f51_sixty_power_cuts_in_a_shift_lose_nothing_acknowledged(tmp_path: Path) -> None:
    assert runs.power_shift(5, 60, tmp_path, None, ACTS) == {"whole": 60}


def test_f51_twelve_power_cuts_in_an_upgrade_leave_the_old_registry_or_the_new_one(tmp_path: Path) -> None:
    assert runs.power_upgrade(5, 12, tmp_path) == {"whole": 12}


def test_f51_twelve_power_cuts_while_copies_are_made_leave_whole_copies_and_a_whole_registry(tmp_path: Path) -> None:
    assert runs.power_copies(5, 12, tmp_path, None, 1) == {"whole": 12}


def test_f51_a_registry_that_does_not_wait_for_its_disk_loses_acknowledged_work(tmp_path: Path) -> None:
    found = runs.power_shift(5, 40, tmp_path, None, ACTS, "--careless")
    assert found["Lost"] + found["Unopenable"] + found["Torn"] > 10


Forget = Callable[[Step], bool]


def broken_without(pattern: Path, folder: Path, prove: cuts.Prove, command: tuple[str, ...], forgets: Forget) -> int:
    """Of thirty states how many broke a promise, had the program not forced what ``forgets`` names."""
    copy = world.copied(pattern, folder / "world")
    steps = [step for step in cuts.recorded(copy, *command) if not (step.kind is Kind.FORCE and forgets(step))]
    found = cuts.outcomes(pattern, steps, 30, random.Random(1), folder / "state", prove)
    return 30 - found["whole"]


@pytest.mark.faults
def test_f51_an_upgrade_that_forced_nothing_would_be_noticed(tmp_path: Path) -> None:
    pattern = tmp_path / "pattern"
    pattern.mkdir()
    older.build(pattern)
    command = ("tests.faults.older", str(tmp_path / "world"))
    assert broken_without(pattern, tmp_path, older.prove, command, lambda _step: True) > 5


def test_f51_copies_that_forced_no_name_would_be_noticed(tmp_path: Path) -> None:
    pattern = tmp_path / "pattern"
    pattern.mkdir()
    world.build(pattern)
    (pattern / copying.DRIVE).mkdir()
    command = ("tests.faults.copying", "some", str(tmp_path / "world"), "1", "1")

    def of_a_folder(step: Step) -> bool:
        return step.name.startswith(copying.DRIVE) and not Path(step.name).suffix

    assert broken_without(pattern, tmp_path, copying.prove, command, of_a_folder) > 0


def test_the_states_of_one_run_are_all_different(tmp_path: Path) -> None:
    (tmp_path / world.ACKS).write_bytes(b"")
    steps = [Step(Kind.CREATE, "new"), Step(Kind.WRITE, "new", b"a" * 4 * power.SECTOR)]
    seen = [state["new"] for state in cuts.different(tmp_path, steps, 500, random.Random(1)) if "new" in state]
    assert len(set(seen)) == len(seen)
    # Every choice of the four sectors; those behind the last one that is there make no difference.
    assert len(seen) == 2**4


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


def test_the_model_knows_folders_and_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "told").write_bytes(b"")
    (tmp_path / "drive").mkdir()
    steps = [
        Step(Kind.FOLDER, "drive/.draft"),
        Step(Kind.CREATE, "drive/.draft/file"),
        Step(Kind.WRITE, "drive/.draft/file", b"whole"),
        Step(Kind.FORCE, "drive/.draft/file"),
        Step(Kind.FORCE, "drive/.draft"),
    ]
    disk = Disk.of(tmp_path, "told")
    for step in steps:
        disk.take(step)
    assert {tuple(disk.cut(random.Random(seed))) for seed in range(50)} == {(), ("drive/.draft/file",)}
    disk.take(Step(Kind.RENAME, "drive/.draft", target="drive/copy"))
    found = {tuple(disk.cut(random.Random(seed))) for seed in range(50)}
    assert found == {(), ("drive/.draft/file",), ("drive/copy/file",)}
    disk.take(Step(Kind.FORCE, "drive"))
    assert {tuple(disk.cut(random.Random(seed)).items()) for seed in range(50)} == {(("drive/copy/file", b"whole"),)}


def test_calls_that_two_processes_broke_into_are_put_together(tmp_path: Path) -> None:
    name = "".join(f"\\x{byte:02x}" for byte in f"{tmp_path}/db".encode())
    lines = [
        f'7 pwrite64(5<{name}>, "\\x61\\x62", 2, 4096 <unfinished ...>\n',
        f"8 fsync(6<{name}>) = 0\n",
        "7 <... pwrite64 resumed>) = 2\n",
    ]
    assert list(power._steps(lines, tmp_path, "told")) == [Step(Kind.FORCE, "db"), Step(Kind.WRITE, "db", b"ab", 4096)]

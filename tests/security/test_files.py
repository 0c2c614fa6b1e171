"""A file that is replaced as a whole leaves nothing beside it, whatever refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_app.security.files import Files, replace_whole
from tests.security.fault_files import Crash, Fault, FaultFiles, steps_of

OLD, NEW = b"the paper of yesterday", b"the paper of a child"


def test_the_new_content_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    replace_whole(Files(), tmp_path / "list.xlsx", OLD)
    replace_whole(Files(), tmp_path / "list.xlsx", NEW)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"list.xlsx": NEW}


def test_a_full_disk_at_any_step_leaves_no_draft(tmp_path: Path) -> None:
    for at in range(steps_of(lambda files: replace_whole(files, tmp_path / "counted", NEW))):
        path = tmp_path / str(at) / "list.xlsx"
        path.parent.mkdir()
        path.write_bytes(OLD)
        with pytest.raises(OSError, match="No space"):
            replace_whole(FaultFiles(at, Fault.DISK_FULL), path, NEW)
        assert [found.name for found in path.parent.iterdir()] == ["list.xlsx"], f"step {at}"
        assert path.read_bytes() in (OLD, NEW)


def test_a_name_that_is_taken_by_a_folder_leaves_no_draft(tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").mkdir()
    with pytest.raises(OSError):  # noqa: PT011  (each system says it in its own words)
        replace_whole(Files(), tmp_path / "list.xlsx", NEW)
    assert [found.name for found in tmp_path.iterdir()] == ["list.xlsx"]


def test_an_interruption_between_writing_and_naming_leaves_no_draft(tmp_path: Path) -> None:
    class Interrupted(Files):
        def replace(self, source: Path, target: Path) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replace_whole(Interrupted(), tmp_path / "list.xlsx", NEW)
    assert not list(tmp_path.iterdir())


def test_after_a_power_cut_the_old_content_or_the_new_one_is_there(tmp_path: Path) -> None:
    for at in range(steps_of(lambda files: replace_whole(files, tmp_path / "counted", NEW))):
        for fault in (Fault.CRASH_BEFORE, Fault.CRASH_TORN, Fault.CRASH_AFTER):
            path = tmp_path / f"{at} {fault}"
            path.write_bytes(OLD)
            with pytest.raises(Crash):
                replace_whole(FaultFiles(at, fault), path, NEW)
            assert path.read_bytes() in (OLD, NEW)

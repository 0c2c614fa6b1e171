"""`keys renew`: the registry under new keys without a window, with a new sheet written by hand or the valid one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header
from shelter_app.storage.occupancy import Occupancy
from tests.cli.conftest import PASSPHRASE, ROOT, Program

WHY = "Сотрудница уволилась"
pytestmark = pytest.mark.timeout(300)


def key_now(program: Program) -> str:
    return read_header(Files(), program.data).header.dek_id


def test_new_keys_open_to_everybody_as_before_and_the_file_under_the_old_one_is_gone(own_copy: Program) -> None:
    before, old = key_now(own_copy), own_copy.file("registry-*.db")
    answer = own_copy("keys", "renew", "--why", WHY, "--keep-sheet", "--json", user="director")
    assert (answer.code, answer.err) == (Exit.FINE, "")
    assert answer.json["removed"] == [old.name]
    assert key_now(own_copy) != before
    assert own_copy.file("registry-*.db").name == answer.json["file"]
    assert own_copy("check", user="caseworker").code == Exit.FINE
    assert own_copy("audit", "verify", user="director").code == Exit.FINE


def test_whoever_is_no_director_changes_nothing(own_copy: Program) -> None:
    before = key_now(own_copy)
    answer = own_copy("keys", "renew", "--why", WHY, "--keep-sheet", user="caseworker")
    assert answer.code == Exit.NOT_ALLOWED
    assert own_copy("keys", "renew", user="director").code == Exit.USAGE
    assert key_now(own_copy) == before


def test_an_open_window_is_told_and_nothing_is_changed(own_copy: Program) -> None:
    before, window = key_now(own_copy), Occupancy(own_copy.data)
    window.take()
    answer = own_copy("keys", "renew", "--why", WHY, "--keep-sheet", user="director")
    window.release()
    assert answer.code == Exit.PROBLEM
    assert "open" in answer.err
    assert key_now(own_copy) == before


def by_hand(program: Program, *, wrong: bool) -> int:
    """Reads the sheet from the terminal and types two rows back."""
    command = [
        sys.executable, "-m", "shelter_app.cli", "keys", "renew", "--why", WHY, "--user", "director", "--lang", "en",
        "--data", str(program.data), "--site", str(program.site),
    ]  # fmt: skip
    rows: dict[str, str] = {}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, env=program.environment(), **pipes) as process:  # type: ignore[call-overload]
        process.stdin.write(f"{PASSPHRASE}\n".encode())
        process.stdin.flush()
        for line in process.stderr:
            told = line.decode().strip()
            if row := re.fullmatch(r"([АБВГ])  (.+)", told):
                rows[row[1]] = row[2]
            if asked := re.fullmatch(r"Type row ([АБВГ]) from the paper:", told):
                process.stdin.write(f"{'лодка ' * 4 if wrong else rows[asked[1]]}\n".encode())
                process.stdin.flush()
    return int(process.returncode)


def test_a_new_sheet_is_written_down_by_hand_and_typed_back(own_copy: Program) -> None:
    number = read_header(Files(), own_copy.data).header.recovery.sheet
    before = key_now(own_copy)
    assert by_hand(own_copy, wrong=True) == Exit.PROBLEM
    assert key_now(own_copy) == before
    assert by_hand(own_copy, wrong=False) == Exit.FINE
    assert key_now(own_copy) != before
    assert read_header(Files(), own_copy.data).header.recovery.sheet == number + 1
    assert not [path for path in Path(own_copy.data).iterdir() if path.name == ".new-keys"]

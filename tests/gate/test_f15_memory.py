"""F-15: two seconds after the lock no process of the program holds the key, a passphrase or anybody's name."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

import shelter_app
from shelter_app.services import vault
from shelter_app.services.demo.training import PASSPHRASE, training_place
from tests.app.pana import DemoCentre
from tests.app.test_process import SAVER, processes_on

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no desktop bus to lock from"),
]
only_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root reads it (F-16 keeps others out)"
)
_AT_ONCE = 4 * 1024 * 1024
OWN_MEMORY = Path(__file__).with_name("own_memory")
"""Lies first on the path of the program's processes: each writes its own memory down when it is asked to."""


def secrets_of(folder: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The key as bytes and as the engine is given it, and the names of everybody who is here."""
    place = training_place(folder)
    door = vault.knock(place)
    session = vault.enter(door, vault.turn(door, "caseworker", PASSPHRASE, now=datetime.now(UTC)))
    assert session.vault is not None
    raw = session.vault.database_key_pragma()
    people = session.store.people.all()
    session.store.close()
    keys = {"key": raw, "hex key": raw.hex().encode(), "upper hex key": raw.hex().upper().encode()}
    names = {name: name.encode() for one in people if len(name := one.name("ru").family) > 6 and not in_program(name)}
    return keys, names


def in_program(name: str) -> bool:
    """Whether the sources of the program use this name as an example, so that every process of it holds it."""
    return any(name in path.read_text("utf-8") for path in Path(shelter_app.__path__[0]).rglob("*.py"))


def held(process: int, wanted: dict[str, bytes]) -> set[str]:
    """Which of these stand anywhere in the memory of a process, as UTF-8 or as Qt keeps text."""
    forms = {what: (text, _utf16(text)) for what, text in wanted.items()}
    found: set[str] = set()
    longest = max(len(form) for pair in forms.values() for form in pair)
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in maps:
            area = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if area is None or "[v" in line:
                continue
            start, end = (int(one, 16) for one in area.groups())
            kept = b""
            while start < end:
                try:
                    memory.seek(start)
                    block = memory.read(min(_AT_ONCE, end - start))
                except (OSError, ValueError, OverflowError):
                    break
                if not block:
                    break
                seen, kept = kept + block, block[-longest:]
                found |= {what for what, pair in forms.items() if any(form in seen for form in pair)}
                start += len(block)
    return found


def _utf16(text: bytes) -> bytes:
    try:
        return text.decode().encode("utf-16-le")
    except UnicodeDecodeError:
        return text


@only_root
@pytest.mark.timeout(240)
def test_f15_after_the_lock_no_process_holds_the_key_or_a_name(
    demo_centre: DemoCentre, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = demo_centre.copy_to(tmp_path / "training").folder
    keys, names = secrets_of(folder)
    assert len(names) > 5
    at_desk = Path(__file__).parents[1] / "app" / "at_the_desk.py"
    with subprocess.Popen(
        [sys.executable, str(at_desk), "--data", str(folder), "--demo"],
        env=environment, stdout=subprocess.PIPE, text=True,
    ) as old:  # fmt: skip
        try:
            assert old.stdout is not None
            assert old.stdout.readline().strip() == "unlocked"
            before = held(old.pid, keys | names)
            assert before & keys.keys(), "the glass finds the key while the program is open"
            assert before & names.keys(), "and names"
            subprocess.run([sys.executable, "-c", SAVER], env=environment, check=True)
            assert old.wait(timeout=2.0) == 0
            time.sleep(2)
            left = processes_on(folder)
            assert left, "a fresh door is there"
            for process in left:
                assert held(process, keys | names) == set()
        finally:
            for process in processes_on(folder):
                os.kill(process, signal.SIGKILL)


def told_of_itself(process: int, asked: Path, wanted: dict[str, bytes]) -> set[str]:
    """Which of these stand in the memory of a process, as that process itself reads it."""
    (asked / f"look-{process}").touch()
    whole, until = asked / f"memory-{process}", time.monotonic() + 60
    while not whole.exists():
        assert time.monotonic() < until, "the process has not answered"
        time.sleep(0.05)
    seen = whole.read_bytes()
    whole.unlink()
    assert len(seen) > 10 * _AT_ONCE
    return {what for what, text in wanted.items() if text in seen or _utf16(text) in seen}


@pytest.mark.timeout(240)
def test_f15_the_door_after_a_lock_finds_no_key_and_no_name_in_its_own_memory(
    demo_centre: DemoCentre, environment: dict[str, str], tmp_path: Path
) -> None:
    folder, asked = demo_centre.copy_to(tmp_path / "training").folder, tmp_path / "asked"
    asked.mkdir()
    keys, names = secrets_of(folder)
    at_desk = Path(__file__).parents[1] / "app" / "at_the_desk.py"
    environment = environment | {
        "PYTHONPATH": os.pathsep.join((str(OWN_MEMORY), environment["PYTHONPATH"])), "PANA_OWN_MEMORY": str(asked),
    }  # fmt: skip
    with subprocess.Popen(
        [sys.executable, str(at_desk), "--data", str(folder), "--demo"],
        env=environment, stdout=subprocess.PIPE, text=True,
    ) as old:  # fmt: skip
        try:
            assert old.stdout is not None
            assert old.stdout.readline().strip() == "unlocked"
            before = told_of_itself(old.pid, asked, keys | names)
            assert before & keys.keys(), "the glass finds the key while the program is open"
            assert before & names.keys(), "and names"
            subprocess.run([sys.executable, "-c", SAVER], env=environment, check=True)
            assert old.wait(timeout=2.0) == 0
            time.sleep(2)
            left = processes_on(folder)
            assert left, "a fresh door is there"
            for process in left:
                assert told_of_itself(process, asked, keys | names) == set()
        finally:
            for process in processes_on(folder):
                os.kill(process, signal.SIGKILL)

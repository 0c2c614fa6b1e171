"""The lock ends the process that held the key: a real program in a process of its own, locked by its desktop."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_app import paths
from tests.app.pana import DemoCentre

AT_MOST_S = 2.0
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="processes are watched through /proc"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no desktop bus to lock from"),
]


def processes_on(folder: Path) -> dict[int, list[str]]:
    """Programs that work on this registry: process id -> command line."""
    found = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            command = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
            zombie = "\nState:\tZ" in (entry / "status").read_text("ascii", "replace")
        except OSError:
            continue
        if str(folder) in command and not zombie:
            found[int(entry.name)] = command
    return found


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """A desktop bus of our own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def environment(bus: str, tmp_path: Path) -> dict[str, str]:
    home = str(tmp_path / "home")
    return {
        **os.environ, "DBUS_SESSION_BUS_ADDRESS": bus, "QT_QPA_PLATFORM": "offscreen", "HOME": home,
        "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "PYTHONPATH": str(Path(paths.__file__).parents[1]),
    }  # fmt: skip


def test_a_locked_screen_ends_the_process_and_opens_a_fresh_door(
    demo_centre: DemoCentre, environment: dict[str, str], tmp_path: Path
) -> None:
    folder = demo_centre.copy_to(tmp_path / "training").folder
    at_desk = Path(__file__).with_name("at_the_desk.py")
    with subprocess.Popen(
        [sys.executable, str(at_desk), "--data", str(folder), "--demo"],
        env=environment, stdout=subprocess.PIPE, text=True,
    ) as old:  # fmt: skip
        try:
            assert old.stdout is not None
            assert old.stdout.readline().strip() == "unlocked"
            subprocess.run([sys.executable, "-c", SAVER], env=environment, check=True)
            assert old.wait(timeout=AT_MOST_S) == 0
            ((fresh, command),) = processes_on(folder).items()
            assert fresh != old.pid
            assert "--after-lock" in command
            assert not any("caseworker" in word for word in command)
        finally:
            for process in processes_on(folder):
                os.kill(process, signal.SIGKILL)


# The screen saver of a desktop: takes its name on the bus and says that it is on now.
SAVER = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication(sys.argv)
bus = QDBusConnection.sessionBus()
assert bus.registerService("org.freedesktop.ScreenSaver")
said = QDBusMessage.createSignal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
said.setArguments([True])
assert bus.send(said)
app.processEvents()
"""

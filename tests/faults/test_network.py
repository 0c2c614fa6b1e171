"""The program opens no connection, whatever it is asked to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from shelter_app.security.kdf import KdfPolicy
from tests.faults import power, world

pytestmark = pytest.mark.skipif(not power.strace_works(), reason="needs Linux with strace and the right to trace")
PATIENCE = 300
OUTWARD = re.compile(r"\b(?:socket|connect|bind|sendto|sendmsg)\(.*\bAF_(?:INET6?|PACKET|NETLINK)\b")


def outward(folder: Path, *command: str, typed: str = "") -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Runs Python with these arguments under strace; returns how it ended and every call that looks at the network."""
    assert power.STRACE is not None
    log = folder / "network.strace"
    homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"), str(folder / "home"))
    done = subprocess.run(
        [power.STRACE, "-f", "-e", "trace=%network", "-o", str(log), sys.executable, *command],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    return done, [line for line in log.read_text().splitlines() if OUTWARD.search(line)]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry whose keys the program itself believes: the cheapest it accepts."""
    folder = tmp_path_factory.mktemp("network")
    usual = KdfPolicy()
    world.build(folder, KdfPolicy(usual.floor, usual.floor, usual.ceiling))
    return folder


@pytest.mark.parametrize("command", [("residents",), ("search", "рахим"), ("due", "--on", "2026-12-01"), ("check",)])
def test_f66_a_command_opens_no_connection(real: Path, command: tuple[str, ...]) -> None:
    place = world.place_at(real)
    where = ("--data", str(place.folder), "--site", str(place.site), "--user", world.DIRECTOR, "--lang", "en")
    passphrase = world.passphrase_now(world.acknowledged(real / world.ACKS))
    done, calls = outward(real, "-m", "shelter_app.cli", *command, *where, typed=f"{passphrase}\n")
    assert (done.returncode, calls) == (0, []), done.stderr


def test_f66_a_call_to_the_network_would_be_seen(tmp_path: Path) -> None:
    call = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    done, calls = outward(tmp_path, "-c", call)
    assert done.returncode == 0
    assert len(calls) == 2


@pytest.mark.faults
@pytest.mark.timeout(600)
def test_f66_the_program_with_its_windows_opens_no_connection(tmp_path: Path) -> None:
    done, calls = outward(tmp_path, "-m", "shelter_app", "--self-test")
    assert (done.returncode, calls) == (0, []), done.stderr

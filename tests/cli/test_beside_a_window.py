"""Commands beside a window at work: what the window is writing just then is neither forged nor missing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from shelter_app.cli.exits import Exit
from tests.cli.conftest import PASSPHRASE, ROOT, Program

PROOFS = 6
WINDOW = """
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from shelter_app.services import drafts, vault
from shelter_app.services.place import Place
from shelter_app.storage import engine

place = Place(Path(sys.argv[1]), Path(sys.argv[2]))
door = vault.knock(place)
by = vault.enter(door, vault.turn(door, "director", sys.argv[3], now=datetime.now(UTC)))
print("at work", flush=True)
number = 0
while True:
    time.sleep(0.005)
    number += 1
    drafts.keep("note", str(number) * 4000, by=by)
    by.looked("list.opened")
    engine.checkpoint(by.store.database)
"""


@pytest.fixture
def busy(own_copy: Program) -> Iterator[Program]:
    """A registry that a window writes to all the time, every page of it into the file itself."""
    command = [sys.executable, "-c", WINDOW, str(own_copy.data), str(own_copy.site), PASSPHRASE]
    with subprocess.Popen(command, cwd=ROOT, env=own_copy.environment(), stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == b"at work"
        yield own_copy
        assert window.poll() is None, "the window was disturbed"
        window.kill()


def test_a_busy_registry_is_authentic_and_its_log_is_whole(busy: Program) -> None:
    for _proof in range(PROOFS):
        checked = busy("check", "--json", user="director")
        assert checked.code == Exit.FINE, [step for step in checked.json["steps"] if step["verdict"] != "fine"]
        verified = busy("audit", "verify", "--json", user="director")
        assert (verified.code, verified.json["good"]) == (Exit.FINE, True)

"""One window at a time: the second is told where the first is, and a crash leaves nothing that keeps anybody out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelter_app.storage.errors import RegistryOccupied
from shelter_app.storage.occupancy import FILE, Occupancy, is_occupied

NOW = datetime(2026, 11, 24, 4, 12, tzinfo=UTC)
HOLDER = """
import sys, time
from pathlib import Path
from shelter_app.storage.occupancy import Occupancy
held = Occupancy(Path(sys.argv[1]))
held.take()
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_window_is_told_where_and_since_when(tmp_path: Path) -> None:
    first, second = Occupancy(tmp_path), Occupancy(tmp_path)
    first.take(NOW)
    first.take(NOW)
    with pytest.raises(RegistryOccupied) as refused:
        second.take()
    assert (refused.value.computer, refused.value.since) == (os.uname().nodename, NOW)
    assert (first.held, second.held, is_occupied(tmp_path)) == (True, False, True)


def test_it_can_be_given_back_and_taken_by_another(tmp_path: Path) -> None:
    first, second = Occupancy(tmp_path), Occupancy(tmp_path)
    first.take(NOW)
    first.release()
    first.release()
    assert not is_occupied(tmp_path)
    second.take()
    with pytest.raises(RegistryOccupied):
        first.take()
    assert (tmp_path / FILE).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="holds the lock as POSIX has it")
def test_somebody_who_only_asks_keeps_no_window_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    asking = os.open(tmp_path / FILE, os.O_RDWR | os.O_CREAT)
    fcntl.flock(asking, fcntl.LOCK_EX)
    monkeypatch.setattr(time, "sleep", lambda _seconds: os.close(asking))  # the question is over a moment later
    window = Occupancy(tmp_path)
    window.take(NOW)
    assert window.held


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_killed_window_keeps_nobody_out(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        assert is_occupied(tmp_path)
        with pytest.raises(RegistryOccupied) as refused:
            Occupancy(tmp_path).take()
        assert refused.value.since is not None
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    assert not is_occupied(tmp_path)
    Occupancy(tmp_path).take()


@pytest.mark.parametrize("words", [b"", b"{half", b'{"computer": 5}', b"[]"])
def test_a_holder_whose_words_cannot_be_read_still_holds(tmp_path: Path, words: bytes) -> None:
    first = Occupancy(tmp_path)
    first.take(NOW)
    (tmp_path / FILE).write_bytes(words)
    with pytest.raises(RegistryOccupied) as refused:
        Occupancy(tmp_path).take()
    assert (refused.value.computer, refused.value.since) == ("", None)


def test_the_words_name_a_computer_and_no_person(tmp_path: Path) -> None:
    held = Occupancy(tmp_path)
    held.take(NOW)
    assert (tmp_path / FILE).read_text() == f'{{"computer": "{os.uname().nodename}", "since": "{NOW.isoformat()}"}}'
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_where_no_file_can_be_made_nobody_is_kept_out(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    held = Occupancy(nowhere)
    held.take()
    assert (held.held, is_occupied(nowhere), nowhere.exists()) == (False, False, False)

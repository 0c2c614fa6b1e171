"""Small disks that nobody else sees: a module of ours is run in a mount of its own."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

UNSHARE = shutil.which("unshare")


def own_mounts() -> bool:
    """True where a process may mount a small disk that nobody else sees."""
    if UNSHARE is None:
        return False
    trial = [UNSHARE, "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0


needs_mounts = pytest.mark.skipif(not own_mounts(), reason="needs Linux and the right to mount a small disk")


def on_a_small_disk(disk: Path, kib: int, *command: str) -> list[list[str]]:
    """Runs a Python module while a disk of so many KiB lies at ``disk``; the words of each line that it printed."""
    disk.mkdir()
    work = shlex.join([sys.executable, "-m", *command])
    script = f"mount -t tmpfs -o size={kib}k tmpfs {shlex.quote(str(disk))} && exec {work}"
    assert UNSHARE is not None
    done = subprocess.run([UNSHARE, "-rm", "sh", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout[-500:], done.stderr[-3000:])
    return [line.split() for line in done.stdout.splitlines()]

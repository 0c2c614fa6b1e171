"""Work on a disk that runs full, run inside a mount of its own: ``python -m tests.faults.cramped DISK PATTERN KIB...``.

For every number of KiB left free the registry is worked in until the disk refuses; that must be said as what it is,
nothing acknowledged may be gone, and once there is room again work goes on.
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
from pathlib import Path

from shelter_app.storage.errors import DiskFull
from tests.faults import proofs, world
from tests.faults.shift import Shift

KIB = 1024
ENOUGH = 2000
"""Acts. Every login empties the log of changes; a disk that takes a whole shift is filled by the registry alone."""


def fill(ballast: Path, free: int) -> None:
    """Takes everything but ``free`` bytes of the disk."""
    space = os.statvfs(ballast.parent)
    with ballast.open("wb") as target:
        target.write(bytes(space.f_bavail * space.f_frsize - free))


def work_until_full(disk: Path, pattern: Path, free: int) -> int:
    """Returns how many acts were acknowledged before the disk refused."""
    folder, ballast, acks = disk / "world", disk / "ballast", disk.parent / "acks"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(pattern, folder)
    shutil.move(folder / world.ACKS, acks)  # what a person was told is not on the disk that is full
    (folder / world.ACKS).symlink_to(acks)
    fill(ballast, free)
    refused = _work(folder, free)
    # A registry that was left open keeps its deleted files on the disk until it is collected.
    gc.collect()
    if not refused:
        raise AssertionError("the disk never ran full")
    ballast.unlink()
    by = proofs.prove(folder)
    by.store.database.close()
    done = len(world.acknowledged(acks))
    after = Shift(folder, seed=free + 1)
    after.work(5)
    after.director.store.database.close()
    proofs.prove(folder).store.database.close()
    acks.unlink()
    return done


def _work(folder: Path, free: int) -> bool:
    """True where the disk ran full and said so."""
    try:
        shift = Shift(folder, seed=free)
    except DiskFull:
        return True
    try:
        shift.work(ENOUGH)
    except DiskFull:
        return True
    finally:
        shift.director.store.database.close()
    return False


def main() -> None:
    disk, pattern, *rooms = sys.argv[1:]
    for room in rooms:
        print(room, work_until_full(Path(disk), Path(pattern), int(room) * KIB), flush=True)


if __name__ == "__main__":
    main()

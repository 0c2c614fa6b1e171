"""A disk that runs full, in a mount of its own: ``python -m tests.faults.cramped TASK DISK PATTERN KIB...``.

For every number of KiB left free the task is tried; a refusal must be said as what it is, nothing acknowledged may be
gone, and once there is room again the task is done and work goes on. Prints KiB, ``full`` or ``made``, and a number.
"""

from __future__ import annotations

import gc
import os
import random
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from shelter_app.security.errors import LoginTaken
from shelter_app.services import upgrading, vault
from shelter_app.storage.errors import DiskFull
from tests.faults import older, proofs, world
from tests.faults.shift import Shift

KIB = 1024
ENOUGH = 2000
"""Acts. Every login empties the log of changes; a disk that takes a whole shift is filled by the registry alone."""


def fill(ballast: Path, free: int) -> None:
    """Takes everything but ``free`` bytes of the disk."""
    space = os.statvfs(ballast.parent)
    with ballast.open("wb") as target:
        target.write(bytes(space.f_bavail * space.f_frsize - free))


def save(folder: Path, ballast: Path, free: int) -> tuple[bool, int]:
    """A shift works until the disk refuses; how many acts had been acknowledged before."""
    fill(ballast, free)
    refused = _work(folder, free)
    if not refused:
        raise AssertionError("the disk never ran full")
    _make_room(ballast)
    proofs.prove(folder).store.database.close()
    done = len(world.acknowledged(folder / world.ACKS))
    _go_on(folder, free)
    return False, done


def first_run(folder: Path, ballast: Path, free: int) -> tuple[bool, int]:
    """A registry is made, its sheet confirmed and a colleague added; which of these was the last that was done.

    Afterwards the registry opens with its passphrase, or there is none and first run begins again.
    """
    place, passphrase, done, made = world.place_at(folder), world.new_passphrase(random.Random(free)), 0, False
    fill(ballast, free)
    try:
        for step in world.first_steps(place, passphrase):
            done += step
        made = True
    except DiskFull:
        pass
    _make_room(ballast)
    if not place.has_registry:
        if done:
            raise AssertionError("a registry that was made is gone")
        world.build(folder)
    else:
        world.acknowledge(folder / world.ACKS, {"act": "built", "passphrase": passphrase})
        by = proofs.prove(folder)
        if done < world.LAST_STEP:
            # An invitation that was interrupted is completed by the same one again; one that was done is refused.
            with suppress(LoginTaken):
                world.add_worker(place, by)
        by.store.close()
    _go_on(folder, free)
    return made, done


def upgrade(folder: Path, ballast: Path, free: int) -> tuple[bool, int]:
    """A registry of an older format is brought up, past the guard that would have refused at once."""
    upgrading.ROOM = 0
    with older.tomorrow(folder.parent.parent / "migrations"):
        fill(ballast, free)
        made = True
        try:
            vault.leave(older.enter(folder, upgrade=True))
        except DiskFull:
            made = False
        _make_room(ballast)
    older.prove(folder)
    return made, 0


TASKS = {"save": save, "first": first_run, "upgrade": upgrade}


def tried(task: str, disk: Path, pattern: Path, free: int) -> tuple[bool, int]:
    """One number of bytes left free, on the registry of the pattern or, for a first run, on none."""
    folder, acks = disk / "world", disk.parent / "acks"
    shutil.rmtree(folder, ignore_errors=True)
    acks.unlink(missing_ok=True)
    if task == "first":
        folder.mkdir()
    else:
        shutil.copytree(pattern, folder)
        shutil.move(folder / world.ACKS, acks)
    (folder / world.ACKS).symlink_to(acks)  # what a person was told is not on the disk that is full
    return TASKS[task](folder, disk / "ballast", free)


def _make_room(ballast: Path) -> None:
    # A registry that was left open keeps its deleted files on the disk until it is collected.
    gc.collect()
    ballast.unlink()


def _go_on(folder: Path, seed: int) -> None:
    after = Shift(folder, seed=seed + 1)
    after.work(5)
    after.director.store.database.close()
    proofs.prove(folder).store.database.close()


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
    task, disk, pattern, *rooms = sys.argv[1:]
    for room in rooms:
        made, done = tried(task, Path(disk), Path(pattern), int(room) * KIB)
        print(room, "made" if made else "full", done, flush=True)


if __name__ == "__main__":
    main()

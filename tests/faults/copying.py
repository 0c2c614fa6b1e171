"""Copies under faults, in a process of its own: ``python -m tests.faults.copying full DISK PATTERN KIB...`` on a disk
that runs full, ``... again PATTERN DRIVE`` until somebody kills it, ``... some FOLDER SEED COPIES`` for a tracer.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from shelter_app.domain.backups import CopyRefused
from shelter_app.security.files import Files
from shelter_app.services.backups import folders, making
from shelter_app.services.backups.examining import examine
from shelter_app.services.session import Session
from shelter_app.storage.errors import DatabaseReadOnly, DiskFull
from tests.faults import proofs, world
from tests.faults.cramped import KIB, fill
from tests.faults.proofs import Lost, Torn
from tests.faults.shift import Shift

DRIVE = "drive"


def opened(folder: Path) -> Session:
    """The director at the registry under ``folder``."""
    lines = world.acknowledged(folder / world.ACKS)
    return world.enter(world.place_at(folder), world.DIRECTOR, world.passphrase_now(lines))


def copied(folder: Path, drive: Path, by: Session) -> int:
    """One copy, with its line in the registry; how many more lie on the drive than before, after the rotation."""
    made = making.make_apart(world.place_at(folder), drive, by=by)
    making.write_down(made, by=by)
    assert made.proven.copy.place in {one.place for one in folders.copies(Files(), drive)}
    return 1 - made.removed


def all_proven(folder: Path, drive: Path, by: Session) -> int:
    """How many copies lie on the drive; every one that has the name of a copy opens and holds what it says."""
    found = folders.copies(Files(), drive)
    for one in found:
        making.verify_apart(Path(one.place), by=by)
    return len(found)


def full(disk: Path, pattern: Path, rooms: list[int]) -> None:
    """Tries with so many KiB left, past the guard that would have refused at once; older copies outlive each try."""
    folder, drive = disk.parent / "world", disk / "drive"
    shutil.copytree(pattern, folder)
    drive.mkdir()
    by = opened(folder)
    copied(folder, drive, by)
    before = len(folders.copies(Files(), drive))
    folders.require_room = lambda _folder, _needed: None
    for room in rooms:
        ballast = disk / "ballast"
        fill(ballast, room * KIB)
        try:
            more, told = copied(folder, drive, by), "made"
        except (DiskFull, DatabaseReadOnly, CopyRefused) as error:
            more, told = 0, type(error).__name__
        ballast.unlink()
        assert [path.name for path in drive.iterdir() if path.name.startswith(".pana")] == [], room
        assert len(folders.copies(Files(), drive)) == before + more, room
        before = len(folders.copies(Files(), drive))
        print(room, told, flush=True)
    assert all_proven(folder, drive, by) == before
    by.store.database.close()


def again(folder: Path, drive: Path) -> None:
    """One copy after the other; each proven one is told by a line."""
    by = opened(folder)
    while True:
        copied(folder, drive, by)
        print("made", flush=True)


def some(folder: Path, seed: int, count: int) -> None:
    """So many copies to a drive below ``folder``, with work between them; each one that was proven is acknowledged."""
    shift = Shift(folder, seed)
    for _copy in range(count):
        shift.work(4)
        made = making.make_apart(shift.place, folder / DRIVE, by=shift.director)
        making.write_down(made, by=shift.director)
        shift.tell({"copy": Path(made.proven.copy.place).name, "head": shift.director.store.audit.head().text})


def prove(folder: Path) -> None:
    """The registry is whole, every copy that was acknowledged is there, and whatever has the name of one opens."""
    told = [str(line["copy"]) for line in world.acknowledged(folder / world.ACKS) if "copy" in line]
    by = proofs.prove(folder)
    try:
        assert by.vault is not None
        found = folders.copies(Files(), folder / DRIVE)
        if missing := set(told) - {Path(one.place).name for one in found}:
            raise Lost(f"copies: {missing}")
        for one in found:
            try:
                examine(Path(one.place), by.vault)
            except CopyRefused as error:
                raise Torn(f"copy {Path(one.place).name}: {error.reason}") from error
    finally:
        by.store.database.close()


if __name__ == "__main__":
    what, first, second, *rest = sys.argv[1:]
    if what == "full":
        full(Path(first), Path(second), [int(room) for room in rest])
    elif what == "some":
        some(Path(first), int(second), int(rest[0]))
    else:
        again(Path(first), Path(second))

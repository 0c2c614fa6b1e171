"""New keys under faults, in a process of its own: ``python -m tests.faults.renewing again FOLDER`` changes them until
somebody kills it, ``... once FOLDER`` for a tracer, ``... full DISK PATTERN KIB...`` on a disk that runs full.
"""

from __future__ import annotations

import gc
import secrets
import shutil
import sys
from pathlib import Path

from shelter_app.domain.attachments import Form
from shelter_app.domain.backups import CopyRefused
from shelter_app.security.header_files import read_header
from shelter_app.services import attachments, journal, new_keys, stays, vault
from shelter_app.services.journal import NewNote
from shelter_app.services.scans import Scan
from shelter_app.services.session import Session
from shelter_app.storage.errors import DatabaseReadOnly, DiskFull
from tests.faults import proofs, world
from tests.faults.copying import opened
from tests.faults.cramped import KIB, fill
from tests.faults.shift import Shift
from tests.records import admission

WHY = "Сотрудник уволился"


def key_now(folder: Path) -> str:
    """The id of the valid key."""
    place = world.place_at(folder)
    return read_header(place.files, place.folder).header.dek_id


def shut(folder: Path) -> None:
    """A restricted file with a note and a scan, whose key is changed with the registry's."""
    by = opened(folder)
    file = stays.admit(admission(), by=by).resident_id
    journal.restrict(file, (), by=by)
    journal.write(file, NewNote("talk", by.now(), "Канарейка", restricted=True), by=by)
    paper = attachments.NewAttachment("court", "решение", restricted=True)
    attachments.add(file, paper, Scan(bytes(600_000), Form.PDF, 1, b"small"), by=by)
    vault.leave(by)


def renewed(folder: Path, by: Session) -> None:
    """Another key, and the file under the one before written over and gone."""
    place = world.place_at(folder)
    at = new_keys.mark(by=by)
    draft = new_keys.draft_apart(place, None, WHY, at, lambda _done, _whole: None, by=by)
    new_keys.switch(place, draft, by=by)
    new_keys.write_down_removed(new_keys.remove_old_apart(place, by=by), by=by)


def again(folder: Path) -> None:
    """Some work, another key, some work under it; each change of keys is told by a line."""
    while True:
        shift = Shift(folder, seed=secrets.randbits(32))
        shift.work(5)
        vault.leave(shift.director)
        once(folder)
        print("renewed", flush=True)


def once(folder: Path) -> None:
    by = opened(folder)
    renewed(folder, by)
    vault.leave(by)


def full(disk: Path, pattern: Path, rooms: list[int]) -> None:
    """Tries with so many KiB left, past the guard that would have refused at once."""
    new_keys.ROOM = -(10**9)  # type: ignore[misc]
    for room in rooms:
        folder, ballast = disk / "world", disk / "ballast"
        shutil.copytree(pattern, folder)
        before = key_now(folder)
        by = opened(folder)
        fill(ballast, room * KIB)
        try:
            renewed(folder, by)
        except (DiskFull, DatabaseReadOnly, CopyRefused) as error:
            told = type(error).__name__
        else:
            told = "renewed"
        by.store.database.close()
        gc.collect()
        ballast.unlink()
        assert told == "renewed" or key_now(folder) == before, (room, told)
        proofs.prove(folder).store.database.close()
        shutil.rmtree(folder)
        print(room, told, flush=True)


if __name__ == "__main__":
    what, first, *rest = sys.argv[1:]
    if what == "full":
        full(Path(first), Path(rest[0]), [int(room) for room in rest[1:]])
    else:
        {"again": again, "once": once}[what](Path(first))

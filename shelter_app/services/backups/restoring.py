"""Putting a copy back with the recovery sheet: beside whatever is there, proven there, and then switched to.

Nothing is written over: a registry that is in the folder keeps its database, and its key file under another name. The
one commit point is the new key file; before it the folder opens as it did, after it the copy opens.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from shelter_app.domain.backups import Copy, CopyRefused, NoRoomForCopy, Proven, Restored, RestoreRefused
from shelter_app.security import backups, changes, recovery, vault
from shelter_app.security.backups import HEADER, Manifest
from shelter_app.security.envelopes import random_id
from shelter_app.security.errors import HeaderDamaged, HeaderMissing
from shelter_app.security.files import Files
from shelter_app.security.header import Header, db_file_name
from shelter_app.security.header_files import read_header, switch_header
from shelter_app.security.members import VaultKeys
from shelter_app.services.backups import folders
from shelter_app.services.backups.examining import header_of, sum_of
from shelter_app.services.backups.proving import prove
from shelter_app.services.centre import is_synced
from shelter_app.services.place import Place
from shelter_app.services.vault import RESTORED_SETTING, disk_told, enrol
from shelter_app.storage.copying import Step
from shelter_app.storage.errors import DatabaseOlder, RegistryOccupied
from shelter_app.storage.occupancy import Occupancy, is_occupied
from shelter_app.storage.store import open_store

_DRAFT: Final = ".restoring"
_BLOCK: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class OpenedCopy:
    """A copy that the recovery sheet opens and a second process has proven; nothing was written yet."""

    proven: Proven
    header: Header
    keys: VaultKeys = field(repr=False)

    @property
    def copy(self) -> Copy:
        """The copy as its drive shows it."""
        return self.proven.copy


def found_in(files: Files, folder: Path) -> list[Copy]:
    """The copies in a folder that somebody has chosen, newest first: also where it is itself a copy."""
    with contextlib.suppress(CopyRefused):
        return [folders.look(files, folder)]
    return folders.copies(files, folder)


def open_copy(
    place: Place, copy: Path, typed: str | Sequence[str], going: Callable[[], None] = lambda: None
) -> OpenedCopy:
    """Opens a copy with the words of the recovery sheet and proves it; changes nothing anywhere.

    Raises RecoveryTypo, WrongRecoverySheet, CopyRefused.
    """
    manifest = folders.manifest_of(place.files, copy)
    header = header_of(place.files, copy, manifest)
    opened = vault.recover(header, recovery.from_words(typed, header.recovery.check))
    return OpenedCopy(prove(copy, opened.keys, going), header, opened.keys)


def replaces(place: Place, opened: OpenedCopy) -> str:
    """What lies in the folder now: nothing, older (state of the same registry), another registry, or unreadable."""
    try:
        found = read_header(place.files, place.folder).header
    except HeaderMissing:
        return "nothing"
    except HeaderDamaged:
        return "unreadable"
    return "same" if found.vault_id == opened.header.vault_id else "another"


def require(place: Place, copy: Copy) -> None:
    """Raises RestoreRefused, NoRoomForCopy where the copy cannot be put into this folder."""
    if is_synced(place.folder):
        raise RestoreRefused("sync_folder")
    nearest = next(one for one in (place.folder, *place.folder.absolute().parents) if one.is_dir())
    needed, free = int(copy.size * 1.05) + 4 * 1024 * 1024, shutil.disk_usage(nearest).free
    if free < needed:
        raise NoRoomForCopy(needed, free)


def put_back(
    place: Place, opened: OpenedCopy, step: Step, *, portable: bool, now: datetime, alone: bool = False
) -> None:
    """Copies, proves what was copied, gives this computer its key, and switches to it; all passphrases stay valid.

    ``alone`` where the caller is the window that holds the folder; else it is held here to the end, so that nobody
    writes meanwhile into what is switched away from. Raises RestoreRefused, NoRoomForCopy, CopyRefused,
    KeyringUnavailable, DiskFull, DatabaseReadOnly; whatever was there opens as before then.
    """
    if not alone and is_occupied(place.folder):
        raise RestoreRefused("occupied")
    require(place, opened.copy)
    with disk_told():
        place.files.make_folder(place.folder)
    with contextlib.nullcontext() if alone else _held(place, now), disk_told():
        name = beside(place, opened, step, note(opened, now))
        enrol(place, opened.keys, portable=portable)
        after = 0
        with contextlib.suppress(HeaderMissing, HeaderDamaged):
            after = read_header(place.files, place.folder).header.generation
        switch_header(place.files, place.folder, changes.restored(opened.header, opened.keys, name, after))


@contextmanager
def _held(place: Place, now: datetime) -> Iterator[None]:
    occupancy = Occupancy(place.folder)
    try:
        occupancy.take(now)
    except RegistryOccupied:
        raise RestoreRefused("occupied") from None
    try:
        yield
    finally:
        occupancy.release()


def beside(place: Place, opened: OpenedCopy, step: Step, told: Restored) -> str:
    """The database of a copy, proven where it lies now, under a name that no key file has; returns that name.

    Raises CopyRefused, ``OSError``; nothing of it remains then.
    """
    files, source = place.files, Path(opened.copy.place)
    manifest = folders.manifest_of(files, source)
    draft = place.folder / _DRAFT
    folders.clear(files, draft)
    draft.mkdir(mode=0o700)
    try:
        _copied(source, draft, manifest, files, step)
        prove(draft, opened.keys, lambda: step(manifest.size, manifest.size))
        target = draft / manifest.db_file
        _leave_note(target, opened.keys, told)
        name = _free_name(place)
        files.replace(target, place.folder / name)
        files.fsync_dir(place.folder)
    finally:
        with contextlib.suppress(OSError):
            folders.clear(files, draft)
    return name


def _copied(source: Path, draft: Path, manifest: Manifest, files: Files, step: Step) -> None:
    """The three files of a copy: it is closed and complete, so that its bytes may be copied, and compared."""
    digest, done, target = hashlib.sha256(), 0, draft / manifest.db_file
    with (source / manifest.db_file).open("rb") as read:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as write:
            while block := read.read(_BLOCK):
                write.write(block)
                digest.update(block)
                done += len(block)
                step(done, manifest.size)
            write.flush()
            os.fsync(write.fileno())
    if (
        digest.hexdigest() != manifest.digests[manifest.db_file]
        or sum_of(target, lambda: step(done, manifest.size)) != digest.hexdigest()
    ):
        raise CopyRefused("changed")
    for name in (HEADER, backups.FILE):
        files.write_new(draft / name, files.read(source / name, backups.MAX_BYTES))


def _leave_note(path: Path, keys: VaultKeys, told: Restored) -> None:
    with contextlib.suppress(DatabaseOlder):  # brought up to date at the next login, which has no note to tell then
        store = open_store(path, keys.database_key_pragma())
        try:
            with store.transaction():
                store.settings.put(RESTORED_SETTING, told)
        finally:
            store.close()


def note(opened: OpenedCopy, now: datetime) -> Restored:
    """What the registry keeps of where it came from until the next login."""
    copy, head = opened.copy, opened.proven.contents.head.text
    moments = (one.astimezone(UTC).isoformat(timespec="seconds") for one in (copy.made_at, now))
    return Restored(copy.copy_id, " ".join((head, *moments)))


def _free_name(place: Place) -> str:
    while True:
        name = db_file_name(random_id())
        if not place.files.exists(place.folder / name):
            return name

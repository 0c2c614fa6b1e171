"""A registry of an older format: copied, checked, brought up to date, and only then switched to by its header.

The file of the older format stays in the folder as it was; an interruption leaves a copy that nothing opens, and the
next opening begins again. Where an earlier header was put back, the file of this format is found and switched to again.
The key is never changed on the way.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from shelter_app import log
from shelter_app.log import Event
from shelter_app.security import changes
from shelter_app.security.header import Header
from shelter_app.security.header_files import replace_header, settle_header
from shelter_app.security.members import VaultKeys
from shelter_app.services.place import Place
from shelter_app.storage.errors import DiskFull
from shelter_app.storage.migrations import format_version
from shelter_app.storage.upgrade import continues, nobody_writes, put_aside, upgraded_copy

ROOM = 2.2
"""Times the size of the registry: its copy, and what the migration writes before it is moved into the file."""


def bring_up(place: Place, header: Header, keys: VaultKeys) -> Header:
    """The header of the same registry in this program's format; the caller is the only window on it.

    A command of an earlier program that wants to write meanwhile waits or is refused.

    Raises DatabaseNewer, DatabaseDamaged, DatabaseMissing, DatabaseBusy, DiskFull, DatabaseReadOnly, HeaderConflict,
    ``OSError``; in each case the older format stands and opens with the program that wrote it.
    """
    registry, key = place.folder / header.db_file, keys.database_key_pragma()
    target = place.folder / _file_of(header, format_version())
    with nobody_writes(registry, key):
        if not continues(target, registry, key):
            _make(place, registry, key, target)
        place.files.fsync_dir(place.folder)
        draft = changes.with_database(header, keys, target.name)
        replace_header(place.files, place.folder, draft)
    settle_header(place.files, place.folder)
    log.record(Event.DATABASE_MIGRATED, to=format_version())
    return draft


def _make(place: Place, registry: Path, key: bytes, target: Path) -> None:
    """The whole copy under its name, which it takes in one step."""
    if shutil.disk_usage(place.folder).free < ROOM * registry.stat().st_size:
        raise DiskFull
    draft = target.with_suffix(".draft")
    upgraded_copy(registry, key, draft)
    put_aside(target)
    place.files.replace(draft, target)


def _file_of(header: Header, version: int) -> str:
    """The name of the file in this format; always the same, so that a file that is there already is found.

    It hangs on the file of the older format: a copy that was put back has one of its own, so that what the registry
    became before is not taken for what becomes of the copy.
    """
    words = f"{header.vault_id} {header.dek_id} {header.db_file} {version}"
    digest = hashlib.sha256(words.encode()).hexdigest()
    return f"registry-{digest[:8]}.db"

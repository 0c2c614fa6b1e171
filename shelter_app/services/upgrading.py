"""A registry of an older format: copied, checked, brought up to date, and only then switched to by its header.

The file of the older format stays in the folder as it was; an interruption leaves a copy that nothing opens, and the
next opening begins again. The key is never changed on the way.
"""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING

from shelter_app import log
from shelter_app.log import Event
from shelter_app.security import changes
from shelter_app.security.header import Header
from shelter_app.security.header_files import replace_header, settle_header
from shelter_app.security.members import VaultKeys
from shelter_app.storage.errors import DiskFull
from shelter_app.storage.migrations import format_version
from shelter_app.storage.upgrade import upgraded_copy

if TYPE_CHECKING:
    from shelter_app.services.vault import Place

ROOM = 2.2
"""Times the size of the registry: its copy, and what the migration writes before it is moved into the file."""


def bring_up(place: Place, header: Header, keys: VaultKeys) -> Header:
    """The header of the same registry in this program's format; the caller is the only window on it.

    Raises DatabaseNewer, DatabaseDamaged, DatabaseMissing, DiskFull, DatabaseReadOnly, HeaderConflict, ``OSError``;
    in each case the older format stands and opens with the program that wrote it.
    """
    registry = place.folder / header.db_file
    if registry.is_file() and shutil.disk_usage(place.folder).free < ROOM * registry.stat().st_size:
        raise DiskFull
    target = _file_of(header, format_version())
    upgraded_copy(registry, keys.database_key_pragma(), place.folder / target)
    place.files.fsync_dir(place.folder)
    draft = changes.with_database(header, keys, target)
    replace_header(place.files, place.folder, draft)
    settle_header(place.files, place.folder)
    log.record(Event.DATABASE_MIGRATED, to=format_version())
    return draft


def _file_of(header: Header, version: int) -> str:
    """The name of the file in this format; always the same, so that what an interruption left over is found."""
    digest = hashlib.sha256(f"{header.vault_id} {header.dek_id} {version}".encode()).hexdigest()
    return f"registry-{digest[:8]}.db"

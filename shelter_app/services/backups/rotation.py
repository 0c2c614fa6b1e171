"""Which older copies go after a new one was proven: only those that are surely ours, counted among such alone.

Whoever holds the drive can write manifests with any date. A copy counts here where its seal opens with our key,
somebody of our staff signed it, its database has the size that was signed, and it is not younger than the proven one;
every other is left where it is.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable
from datetime import tzinfo
from pathlib import Path

from shelter_app.domain.backups import Copy, CopyRefused, kept
from shelter_app.domain.errors import ShelterError
from shelter_app.security import backups
from shelter_app.security.files import Files
from shelter_app.security.members import VaultKeys
from shelter_app.services.backups import folders
from shelter_app.services.backups.examining import is_signed
from shelter_app.services.earlier_keys import fitting
from shelter_app.storage.store import Store, open_store


def rotate(files: Files, folder: Path, proven: Copy, keys: VaultKeys, zone: tzinfo) -> int:
    """Removes the copies of this registry that the rotation lets go, after ``proven`` was proven; returns how many.

    A drive that refuses keeps its old copies.
    """
    mine = _ours(files, folder, proven, keys)
    stay = kept([one.made_at for one in mine], zone)
    removed = 0
    for one in mine:
        if one.made_at not in stay and one.copy_id != proven.copy_id:
            with contextlib.suppress(OSError):
                folders.remove(files, Path(one.place), one.vault_id, one.copy_id)
                removed += 1
    return removed


def _ours(files: Files, folder: Path, proven: Copy, keys: VaultKeys) -> list[Copy]:
    """The copies that count; the staff whose signatures do is read from the copy that was proven just now."""
    found = [
        one
        for one in folders.copies(files, folder)
        if one.vault_id == proven.vault_id and one.made_at <= proven.made_at
    ]
    with contextlib.suppress(ShelterError, OSError):
        path = Path(proven.place) / folders.manifest_of(files, Path(proven.place)).db_file
        store = open_store(path, keys.database_key_pragma(), read_only=True, immutable=True)
        try:
            return ours(files, found, store, keys)
        finally:
            store.close()
    return []


def ours(files: Files, found: Iterable[Copy], store: Store, keys: VaultKeys) -> list[Copy]:
    """Of these copies those that are surely ours, by the staff of ``store``; an id that stands twice is nobody's."""
    listed = list(found)
    once = Counter(one.copy_id for one in listed)
    return [one for one in listed if once[one.copy_id] == 1 and _is_ours(files, Path(one.place), store, keys)]


def _is_ours(files: Files, copy: Path, store: Store, keys: VaultKeys) -> bool:
    try:
        manifest = folders.manifest_of(files, copy)
        contents = backups.opened(manifest, fitting(copy, store, keys, files))
        fits = (copy / manifest.db_file).stat().st_size == manifest.size and files.exists(copy / backups.HEADER)
    except (CopyRefused, OSError):
        return False
    return fits and is_signed(store, manifest, contents.made_by)

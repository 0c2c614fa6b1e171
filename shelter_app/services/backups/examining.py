"""A copy read to its last page and compared with what it says of itself; runs in the second process."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from shelter_app.domain.backups import Contents, CopyRefused, Proven
from shelter_app.security import backups
from shelter_app.security import header as codec
from shelter_app.security.backups import HEADER, Manifest
from shelter_app.security.errors import HeaderDamaged, HeaderNewer, HeaderTampered
from shelter_app.security.files import Files
from shelter_app.security.header import Header
from shelter_app.security.members import VaultKeys
from shelter_app.services.audits import walk
from shelter_app.services.backups import folders
from shelter_app.storage import copying
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing
from shelter_app.storage.migrations import format_version
from shelter_app.storage.store import Store, open_store

_BLOCK: Final = 1024 * 1024


def examine(folder: Path, keys: VaultKeys) -> Proven:
    """Bytes, key file, every page, rows of every table, the audit log and the signature, in this order.

    Raises CopyRefused with the first thing that does not fit; nothing is written anywhere.
    """
    files = Files()
    manifest = folders.manifest_of(files, folder)
    whole(folder, manifest)
    header_of(files, folder, manifest, keys)
    contents = backups.opened(manifest, keys)
    path = folder / manifest.db_file
    try:
        found = copying.examine(path, keys.database_key_pragma())
    except DatabaseMissing:
        raise CopyRefused("cut_off") from None
    except DatabaseDamaged as error:
        raise CopyRefused(error.finding) from None
    if (found.version, found.counts, found.head) != (manifest.db_format, contents.counts, contents.head):
        raise CopyRefused("counts")
    if found.version > format_version():
        raise CopyRefused("newer")
    lines = contents.head.seq
    if found.version == format_version():
        lines = _audit(path, manifest, contents, keys)
    return Proven(folders.look(files, folder), contents, lines)


def whole(folder: Path, manifest: Manifest) -> None:
    """Compares the bytes with the manifest, which needs no key. Raises CopyRefused: cut_off, changed."""
    for name, digest in manifest.digests.items():
        path = folder / name
        try:
            if name == manifest.db_file and path.stat().st_size != manifest.size:
                raise CopyRefused("cut_off")
            if sum_of(path) != digest:
                raise CopyRefused("changed")
        except OSError:
            raise CopyRefused("cut_off") from None


def sum_of(path: Path, going: Callable[[], None] = lambda: None) -> str:
    """SHA-256 of a file of any size; ``going`` is called all the time and may end it. Raises ``OSError``."""
    digest = hashlib.sha256()
    with path.open("rb") as source:
        while block := source.read(_BLOCK):
            digest.update(block)
            going()
    return digest.hexdigest()


def header_of(files: Files, folder: Path, manifest: Manifest, keys: VaultKeys | None = None) -> Header:
    """The key file of a copy, with ``keys`` also proven by them. Raises CopyRefused: header, newer."""
    try:
        header = codec.decode(files.read(folder / HEADER, codec.MAX_BYTES))
        if keys is not None:
            codec.verify_mac(header, keys)
    except (HeaderDamaged, HeaderTampered, OSError):
        raise CopyRefused("header") from None
    except HeaderNewer:
        raise CopyRefused("newer") from None
    said = (manifest.vault_id, manifest.generation, manifest.db_file)
    if (header.vault_id, header.generation, header.db_file) != said:
        raise CopyRefused("header")
    return header


def _audit(path: Path, manifest: Manifest, contents: Contents, keys: VaultKeys) -> int:
    store = open_store(path, keys.database_key_pragma(), read_only=True, immutable=True)
    try:
        verdict = walk(store)
        if not verdict.good:
            raise CopyRefused("audit")
        if not is_signed(store, manifest, contents.made_by):
            raise CopyRefused("signature")
        return verdict.checked
    finally:
        store.close()


def is_signed(store: Store, manifest: Manifest, made_by: int) -> bool:
    """Whether that member of staff of this registry signed the manifest, also with a key from before a reset."""
    makers = [one for one in store.staff.all() if one.id == made_by]
    known = [key for one in makers for key in (one.sign_key, *map(bytes.fromhex, one.old_sign_keys))]
    return any(backups.is_signed(manifest, key) for key in known)

"""Keys that open the registry no longer, kept inside it: copies made under them are still proven and let go."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from shelter_app.domain.errors import ShelterError
from shelter_app.security import backups
from shelter_app.security import header as codec
from shelter_app.security.files import Files
from shelter_app.security.members import VaultKeys
from shelter_app.storage.store import Store, open_store

EARLIER_SETTING: Final = "earlier_keys"


@dataclass(frozen=True, slots=True)
class EarlierKey:
    """The key before a change of keys, which file it belonged to, and until when it was valid."""

    dek_id: str
    db_file: str
    until: datetime
    key: bytes = field(repr=False)


EARLIER: Final[Any] = tuple[EarlierKey, ...]


def known(store: Store) -> tuple[EarlierKey, ...]:
    """Every key before the valid one, the first one first."""
    return tuple(store.settings.get(EARLIER_SETTING, EARLIER) or ())


def fitting(copy: Path, store: Store, keys: VaultKeys, files: Files | None = None) -> VaultKeys:
    """The keys under which a copy was made, as far as its own key file tells; the valid ones where it tells nothing."""
    with contextlib.suppress(ShelterError, OSError):
        made_under = codec.decode((files or Files()).read(copy / backups.HEADER, codec.MAX_BYTES)).dek_id
        for one in known(store):
            if one.dek_id == made_under != keys.dek_id:
                return VaultKeys(keys.vault_id, one.dek_id, one.key, keys.site_key())
    return keys


def fitting_apart(copy: Path, path: Path, keys: VaultKeys) -> VaultKeys:
    """The same by a connection of its own, for a worker."""
    store = open_store(path, keys.database_key_pragma(), read_only=True)
    try:
        return fitting(copy, store, keys)
    finally:
        store.close()

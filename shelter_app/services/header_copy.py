"""The copy of the header inside the registry: heals a damaged header file, and stands in when both are lost.

A header file is always written first, so the copy is never ahead of what was readable once: a copy with a later
generation than the file means that the file was damaged, lost, or put back from an older backup.
"""

from __future__ import annotations

import contextlib
from typing import Final

from shelter_app.security import spare
from shelter_app.security.errors import HeaderDamaged, HeaderMissing, HeaderNewer, HeaderTampered, WrongRecoverySheet
from shelter_app.security.header import Header, decode, encode, verify_mac
from shelter_app.security.header_files import read_header, restore_header
from shelter_app.security.members import RecoveryKey, VaultKeys
from shelter_app.security.recovery import RecoverySecret
from shelter_app.security.spare import Spare
from shelter_app.security.vault import Recovered
from shelter_app.services.place import Place
from shelter_app.storage.store import Store, open_store

HEADER_SETTING: Final = "header"


def keep(place: Place, store: Store, header: Header) -> None:
    """Put ``header``, which is the committed one, into the registry, and its sheet's slot beside the site key.

    The header itself stands already: what is missing after a refusal is written at the next login. Raises DiskFull,
    DatabaseReadOnly; that the slot cannot be written keeps nobody from working.
    """
    text = encode(header).decode("ascii")
    if store.settings.get(HEADER_SETTING, str) != text:
        with store.transaction():
            store.settings.put(HEADER_SETTING, text)
    with contextlib.suppress(OSError):
        spare.keep(place.files, place.site, header)


def inside(store: Store, keys: VaultKeys) -> Header | None:
    """The copy inside the registry, or None where there is none that these keys have made."""
    text = store.settings.get(HEADER_SETTING, str)
    try:
        header = decode((text or "").encode())
        verify_mac(header, keys)
    except (HeaderDamaged, HeaderNewer, HeaderTampered):
        return None
    return header if header.vault_id == keys.vault_id and header.dek_id == keys.dek_id else None


def newest(store: Store, header: Header, keys: VaultKeys) -> Header:
    """The header from the file, or the copy inside where that is of a later generation."""
    copy = inside(store, keys)
    return copy if copy is not None and copy.generation > header.generation else header


def bring_back(place: Place, header: Header) -> bool:
    """Write ``header`` where no file is readable or only an earlier one; True if that was so. Raises ``OSError``."""
    try:
        if read_header(place.files, place.folder).header.generation >= header.generation:
            return False
    except (HeaderDamaged, HeaderMissing):
        pass
    restore_header(place.files, place.folder, header)
    return True


def open_with_sheet(place: Place, found: Spare, secret: RecoverySecret) -> tuple[Header, Recovered]:
    """The header from inside the registry, by the sheet alone; changes nothing on disk.

    Raises WrongRecoverySheet, HeaderMissing (no copy inside), and what opening the database raises.
    """
    keys, key = spare.open_spare(found, secret)
    store = open_store(place.folder / found.db_file, keys.database_key_pragma(), read_only=True)
    try:
        header = inside(store, keys)
    finally:
        store.close()
    if header is None:
        raise HeaderMissing
    return valid(header, key), Recovered(keys, key)


def valid(header: Header, key: RecoveryKey) -> Header:
    """The header itself where ``key`` is of its valid sheet; an earlier slot may have opened for an earlier sheet.

    Raises WrongRecoverySheet.
    """
    if key.public != header.recovery.public:
        raise WrongRecoverySheet(header.recovery.sheet)
    return header

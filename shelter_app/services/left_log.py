"""A log of changes that a killed session has left is judged before the engine moves it into the file and ends it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from shelter_app.domain.staff import StaffMember
from shelter_app.security.header import Header, verify_mac
from shelter_app.security.members import VaultKeys
from shelter_app.services import anchors, header_copy
from shelter_app.services.place import Place
from shelter_app.storage.engine import told_apart
from shelter_app.storage.errors import DatabaseOlder
from shelter_app.storage.reading import left_log
from shelter_app.storage.store import Store, open_store


def judge(
    place: Place,
    header: Header,
    keys: VaultKeys,
    notes: anchors.Notes,
    member: Callable[[Store], StaffMember],
    because: str,
) -> None:
    """Whether file and log fit what is remembered of them, by a connection that moves neither.

    Opening them to write would end the log where it is damaged, and what stands behind that place would be gone.
    Raises what going in raises: OlderCopy, InvalidInput (reason), StaffUnknown, and what opening the database raises.
    """
    path = place.folder / header.db_file
    if not left_log(path):
        return
    verify_mac(header, keys)
    with told_apart(place.folder), suppress(DatabaseOlder):
        store = open_store(path, keys.database_key_pragma(), read_only=True)
        try:
            generation = header_copy.newest(store, header, keys).generation
            anchors.gone_on_with(store, generation, notes, member(store), because)
        finally:
            store.close()

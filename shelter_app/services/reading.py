"""The way into a registry that cannot be written: damaged, on a full disk, or on media that take nothing.

Nothing in its folder changes, no line and no header. What the audit must tell of stays closed (F-33): files, cards,
lists, searches and papers. What is due today is shown, and where the newest proven copy lies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from shelter_app.domain.backups import CopyPlace
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.reading import Why
from shelter_app.domain.staff import Can
from shelter_app.security.header import verify_mac
from shelter_app.security.header_files import read_header
from shelter_app.security.vault import Unlocked
from shelter_app.services.backups.making import PLACES, PLACES_SETTING
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import Door, member_of, session_of
from shelter_app.storage.engine import told_apart
from shelter_app.storage.errors import DatabaseDamaged, DatabaseReadOnly, DiskFull
from shelter_app.storage.reading import open_for_reading, require_whole


def reason(error: ShelterError) -> Why | None:
    """Why a registry can be read at most after this refusal; None where it cannot be opened at all."""
    known = {DatabaseDamaged: Why.DAMAGED, DiskFull: Why.NO_ROOM, DatabaseReadOnly: Why.PROTECTED}
    return known.get(type(error))


def whole(door: Door, unlocked: Unlocked) -> ShelterError | None:
    """What is wrong with the file behind the door, before anything is written into it; reads it all, so in a worker."""
    place = door.place
    try:
        header = read_header(place.files, place.folder).header
        verify_mac(header, unlocked.keys)
        require_whole(place.folder / header.db_file, unlocked.keys.database_key_pragma())
    except ShelterError as error:
        return error if reason(error) is not None else None
    return None


def enter(door: Door, unlocked: Unlocked, why: Why, *, clock: Callable[[], datetime] | None = None) -> Session:
    """Lets a member in to read; writes nothing anywhere in the folder and no line of it.

    Raises what opening the database raises, StaffUnknown, HeaderTampered.
    """
    place, keys = door.place, unlocked.keys
    header = read_header(place.files, place.folder).header
    verify_mac(header, keys)
    store = open_for_reading(place.folder / header.db_file, keys.database_key_pragma(), why)
    try:
        with told_apart(place.folder):
            session = session_of(store, member_of(store, unlocked), unlocked.member, keys, clock)
    except BaseException:
        store.close()
        raise
    return replace(session, reading=why)


@allowed(Can.OWN_ACCOUNT)
def newest_copy(*, by: Session) -> CopyPlace | None:
    """Where the newest proven copy was put, as far as the registry still knows it."""
    places = [one for one in by.store.settings.get(PLACES_SETTING, PLACES) or () if one.copied_at is not None]
    return max(places, key=lambda one: one.copied_at or by.now(), default=None)

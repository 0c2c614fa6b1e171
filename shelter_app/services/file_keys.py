"""Another key for each restricted file: everything sealed with the one before is sealed again, to those who stay.

It goes with a change of the registry's keys. Nobody can renew the key of a file that they cannot open: such a file
keeps the key it has until somebody who is named for it enters, or the valid recovery sheet is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.security import compartments, recovery, vault
from shelter_app.security.compartments import RECOVERY_HOLDER, RecordKey
from shelter_app.security.errors import CannotOpen
from shelter_app.security.header_files import read_header
from shelter_app.security.members import PublicKeys, RecoveryKey
from shelter_app.services import cover_keys
from shelter_app.services.grants import by_sheet
from shelter_app.services.journal import COMPARTMENT, RECOVERY_KEY_SETTING, file_key
from shelter_app.services.place import Place
from shelter_app.services.session import Change, Session, allowed
from shelter_app.storage.copying import Step
from shelter_app.storage.notes import RECOVERY_READER
from shelter_app.storage.sealed import Box, Opening
from shelter_app.storage.store import open_store

EARLIER_KEY_SETTING: Final = "files_with_earlier_key"


@dataclass(frozen=True, slots=True)
class Closed:
    """A restricted file by its number, and the names of those who can open it."""

    number: str
    readers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """The keys of the restricted files before and after; ``left`` are the files whose key nobody here could open."""

    before: Mapping[ResidentId, RecordKey] = field(repr=False)
    after: Mapping[ResidentId, RecordKey] = field(repr=False)
    left: tuple[ResidentId, ...]


@allowed(Can.MANAGE_STAFF)
def closed_apart(place: Place, *, by: Session) -> tuple[Closed, ...]:
    """The restricted files whose key this director cannot open, so that a change of keys would leave it as it is.

    For a worker, because each key is tried.
    """
    with _own_connection(place, by) as apart:
        return _told(apart, [one for one in apart.store.notes.sealed_files() if file_key(apart, one) is None])


@allowed(Can.MANAGE_STAFF)
def waiting(*, by: Session) -> tuple[Closed, ...]:
    """The restricted files that still have the key from before the last change of keys."""
    return _told(by, [ResidentId(one) for one in _waiting(by)])


@allowed(Can.MANAGE_STAFF)
def sheet_key(place: Place, typed: str | Sequence[str], *, by: Session) -> RecoveryKey:  # noqa: ARG001  (the right)
    """What the words of the valid sheet open. Raises RecoveryTypo, WrongRecoverySheet."""
    header = read_header(place.files, place.folder).header
    return vault.recover(header, recovery.from_words(typed, header.recovery.check)).key


def turn_apart(place: Place, by: Session, sheet: RecoveryKey | None = None) -> Turn:
    """The key of every restricted file that ``by`` or the sheet opens, with another one; for a worker."""
    with _own_connection(place, by) as apart:
        return _turn(apart, apart.store.notes.sealed_files(), sheet)


def carry_out(by: Session, turn: Turn, step: Step) -> None:
    """Seals every file anew, and writes down which were left; runs in a transaction."""
    for place, (resident_id, key) in enumerate(turn.after.items()):
        _renew(by, turn.before[resident_id], key, partial(step, place, len(turn.after)))
    by.store.settings.put(EARLIER_KEY_SETTING, [int(one) for one in turn.left])


def finish(by: Session, sheet: RecoveryKey | None = None) -> None:
    """At a login, before anybody writes: files left with the key from before get another one where this opens them.

    Runs in a transaction.
    """
    files = [ResidentId(one) for one in _waiting(by)]
    if files:
        turn = _turn(by, files, sheet)
        for resident_id, key in turn.after.items():
            _renew(by, turn.before[resident_id], key, lambda: None)
        by.store.settings.put(EARLIER_KEY_SETTING, [int(one) for one in turn.left])


def opening(keys: Mapping[ResidentId, RecordKey]) -> Opening:
    """What lies in a box of these files; a box that its key does not open is seen as it is."""

    def opened(resident_id: ResidentId, box: Box) -> bytes:
        try:
            return _open(keys[resident_id], box)
        except CannotOpen:
            return box.data

    return opened


def opens_all(by: Session, turn: Turn) -> bool:
    """Whether the files for which this member is named open to them under the keys after."""
    named = by.store.summaries.granted_to(by.staff.id) & turn.after.keys()
    found = {one: file_key(by, one) for one in named}
    return all(key is not None and key.raw() == turn.after[one].raw() for one, key in found.items())


@contextmanager
def _own_connection(place: Place, by: Session) -> Iterator[Session]:
    assert by.vault is not None
    path = place.folder / read_header(place.files, place.folder).header.db_file
    store = open_store(path, by.vault.database_key_pragma(), read_only=True)
    try:
        yield replace(by, store=store)
    finally:
        store.close()


def _turn(by: Session, files: Sequence[ResidentId], sheet: RecoveryKey | None) -> Turn:
    before, left = {}, []
    for resident_id in files:
        key = file_key(by, resident_id) or (by_sheet(by, resident_id, sheet) if sheet else None)
        if key is None:
            left.append(resident_id)
        else:
            before[resident_id] = key
    after = {one: compartments.new_record_key(COMPARTMENT, one) for one in before}
    return Turn(before, after, tuple(left))


def _renew(by: Session, old: RecordKey, new: RecordKey, going: Callable[[], None]) -> None:
    """One file under its other key, for its readers who are still here."""
    resident_id = ResidentId(old.record)
    for box in by.store.sealed.of(resident_id):
        going()
        with suppress(CannotOpen):  # what an erasure has left opens for nobody, before and after
            by.store.sealed.put(box, moved(box, old, new))
    by.store.sealed.sum_scans(resident_id)
    _give(by, new)
    by.audit(Change("file.rekeyed", "residents", resident_id=resident_id))


def moved(box: Box, old: RecordKey, new: RecordKey) -> bytes:
    """The box of the same place with the same words under the new key. Raises CannotOpen."""
    return sealed(new, box, _open(old, box))


def sealed(key: RecordKey, box: Box, words: bytes) -> bytes:
    """These words for the place of the box."""
    return compartments.seal_field(key, words, table=box.table, row=box.row, column=box.column, version=box.version)


def _open(key: RecordKey, box: Box) -> bytes:
    return compartments.open_field(key, box.data, table=box.table, row=box.row, column=box.column, version=box.version)


def _give(by: Session, key: RecordKey) -> None:
    """Seals the key to the sheet and to whoever is named, is here and has the right; others are named no more."""
    resident_id = ResidentId(key.record)
    named = by.store.notes.grants(resident_id).keys() - {RECOVERY_READER}
    found = by.store.staff.many(named).values()
    stay = [one for one in found if one.active and one.slot_id and one.can(Can.READ_RESTRICTED)]
    holders = {one.slot_id: PublicKeys(one.seal_key, one.sign_key) for one in stay}
    public = bytes.fromhex(by.store.settings.get(RECOVERY_KEY_SETTING, str) or "")
    copies = compartments.seal_record_key(key, holders, public)
    for gone in named - {one.id for one in stay}:
        by.store.notes.revoke(resident_id, gone)
    for one in stay:
        by.store.notes.grant(resident_id, one.id, copies[one.slot_id])
    by.store.notes.grant(resident_id, RECOVERY_READER, copies[RECOVERY_HOLDER])
    cover_keys.follow(by, by.store.residents.get(resident_id), key)


def _waiting(by: Session) -> list[int]:
    return by.store.settings.get(EARLIER_KEY_SETTING, list) or []


def _told(by: Session, files: Sequence[ResidentId]) -> tuple[Closed, ...]:
    residents = by.store.residents.many(files).values()
    return tuple(Closed(one.number, _readers(by, one.id)) for one in sorted(residents, key=lambda one: one.number))


def _readers(by: Session, resident_id: ResidentId) -> tuple[str, ...]:
    named = by.store.staff.many(by.store.notes.grants(resident_id).keys() - {RECOVERY_READER}).values()
    return tuple(sorted(by.staff_name(one.id) for one in named if one.active and one.can(Can.READ_RESTRICTED)))

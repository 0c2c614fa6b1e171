"""The recovery sheet: opening the registry with it, typing it back, and making the next one.

The sheet in the envelope stays valid until the next one was printed and typed back; so at every moment some paper
opens the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from shelter_app.domain.errors import NotAllowed, ShelterError
from shelter_app.domain.staff import Can, Role, StaffMember
from shelter_app.security import changes, passphrases, recovery, spare, vault
from shelter_app.security.changes import RecoveryDraft
from shelter_app.security.errors import HeaderDamaged, HeaderMissing
from shelter_app.security.header import Header
from shelter_app.security.header_files import read_header, replace_header, settle_header
from shelter_app.security.members import RecoveryKey, VaultKeys
from shelter_app.security.recovery import RecoverySheet
from shelter_app.security.site_key import Mode
from shelter_app.services import file_keys, grants, header_copy, upgrading
from shelter_app.services.grants import SHEET_VERIFIED_SETTING
from shelter_app.services.place import Place
from shelter_app.services.session import Change, Session, allowed
from shelter_app.services.vault import disk_told, enrol, enter, knock, replace_keys, turn
from shelter_app.storage.engine import told_apart
from shelter_app.storage.errors import DatabaseOlder
from shelter_app.storage.store import Store, open_store

Wrong = dict[str, tuple[int, ...]]
"""By row letter the numbers of the words typed wrongly; a row that is right has none."""


class RecoverySheetUnverified(ShelterError):
    """Nobody has typed the recovery sheet back yet: until then one resident can be entered, not a second."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """A registry opened by the sheet: the real database has been read with it, nothing was changed yet."""

    header: Header
    keys: VaultKeys = field(repr=False)
    sheet: RecoveryKey = field(repr=False)
    directors: tuple[StaffMember, ...]


@dataclass(frozen=True, slots=True)
class Renewal:
    """The next sheet, not valid yet. ``before`` is the key of the sheet that was just used, where there is one."""

    draft: RecoveryDraft
    before: RecoveryKey | None = field(default=None, repr=False)

    @property
    def sheet(self) -> RecoverySheet:
        """What is printed and typed back."""
        return self.draft.sheet


@dataclass(frozen=True, slots=True)
class Recovered:
    """The director is logged in with the new passphrase; the next sheet waits to be printed and typed back."""

    session: Session
    renewal: Renewal
    mode: Mode


def open_with(place: Place, typed: str | Sequence[str]) -> Recovery:
    """Opens the registry with the words of the recovery sheet; changes nothing on disk but an older format.

    Where both header files are damaged or lost, the copy inside the registry stands in. Raises RecoveryTypo (with the
    number of the wrong word where it can be told), WrongRecoverySheet, HeaderMissing, HeaderDamaged, DatabaseMissing,
    DatabaseDamaged.
    """
    header, opened = _opened(place, typed)
    store, header = _readable(place, header, opened.keys)
    try:
        header = header_copy.valid(header_copy.newest(store, header, opened.keys), opened.key)
        doors = {slot.slot_id for slot in header.members}
        with told_apart(place.folder):
            members = store.staff.all("login", role=Role.DIRECTOR)
        directors = tuple(member for member in members if member.active and member.slot_id in doors)
    finally:
        store.close()
    return Recovery(header, opened.keys, opened.key, directors)


def recover(
    place: Place,
    found: Recovery,
    director: StaffMember,
    passphrase: str,
    *,
    portable: bool = False,
    clock: Callable[[], datetime] | None = None,
) -> Recovered:
    """Gives a director a new passphrase, enrols this computer, and drafts the next sheet.

    The new passphrase is valid from the replaced header on; the old sheet opens until the next one is adopted. The
    director's restricted files are sealed to the new keys by the sheet. Raises PassphraseRefused, KeyringUnavailable,
    HeaderConflict, DiskFull, DatabaseReadOnly.
    """
    passphrases.require(passphrase, (director.name, director.login), portable=portable)
    keys = found.keys
    with disk_told():
        restored = header_copy.bring_back(place, found.header)
        enrol(place, keys, portable=portable)
        now = clock() if clock else datetime.now().astimezone()
        draft = changes.with_reset_member(
            found.header, keys, director.slot_id, now=now, policy=place.policy, passphrase=passphrase
        )
        store = open_store(place.folder / found.header.db_file, keys.database_key_pragma())
        try:
            with store.transaction():
                fresh = store.staff.get(director.id)
                replace_keys(store, fresh, draft.public.box, draft.public.verify)
            replace_header(place.files, place.folder, draft.header)
        finally:
            store.close()
        door = knock(place)
        session = enter(door, turn(door, director.login, passphrase, now=now), clock=clock)
    with session.store.transaction():
        grants.give_again(session, session.staff, found.sheet)
        file_keys.finish(session, found.sheet)
        if restored:
            session.audit(Change("header.restored", "audit", detail=str(found.header.generation)))
        session.audit(Change("registry.recovered", "audit"))
    return Recovered(session, Renewal(changes.with_recovery_rotated(draft.header, keys), found.sheet), door.site.mode)


def enrol_again(place: Place, found: Recovery, *, portable: bool) -> None:
    """Gives only this computer its key, by a sheet that opens the registry: no passphrase and no file of it changes.

    For a computer whose secret store was lost, and for a new one to which the folder was copied. The sheet stays valid.
    Raises KeyringUnavailable, DiskFull, DatabaseReadOnly.
    """
    with disk_told():
        enrol(place, found.keys, portable=portable)


@allowed(Can.MANAGE_STAFF)
def renew(place: Place, *, by: Session) -> Renewal:
    """Drafts the next sheet; nothing is changed before it is adopted."""
    if by.vault is None:
        raise NotAllowed(Can.MANAGE_STAFF.value)
    return Renewal(changes.with_recovery_rotated(read_header(place.files, place.folder).header, by.vault))


@allowed(Can.MANAGE_STAFF)
def adopt(place: Place, renewal: Renewal, typed: dict[str, str], *, by: Session) -> Wrong:
    """Makes the next sheet the valid one, once its check rows were typed back; the one before is void then.

    Returns the numbers of wrong words by row letter; unless all are empty nothing is changed. Raises RecoveryTypo,
    HeaderConflict (an account was changed meanwhile: draft the sheet again), DiskFull, DatabaseReadOnly.
    """
    wrong = _wrong(renewal.sheet, typed)
    if any(wrong.values()):
        return wrong
    with disk_told():
        replace_header(place.files, place.folder, renewal.draft.header)
        settle_header(place.files, place.folder)
    header_copy.keep(place, by.store, renewal.draft.header)
    with by.store.transaction():
        grants.follow_sheet(by, renewal.draft.header.recovery.public, renewal.before)
        by.audit(Change("sheet.renewed", "audit", detail=str(renewal.sheet.number)))
    return wrong


def confirm(session: Session, sheet: RecoverySheet, typed: dict[str, str]) -> Wrong:
    """Checks the rows typed back from the first sheet; all right: it is verified. Raises RecoveryTypo."""
    wrong = _wrong(sheet, typed)
    if not any(wrong.values()):
        _mark_verified(session, sheet.number)
    return wrong


@allowed(Can.MANAGE_STAFF)
def prove(place: Place, typed: str | Sequence[str], *, by: Session) -> int:
    """Proves that the paper opens this registry, by all its words: the program keeps none of them. Returns its number.

    Raises RecoveryTypo, WrongRecoverySheet.
    """
    header, _opened_keys = _opened(place, typed)
    _mark_verified(by, header.recovery.sheet)
    return header.recovery.sheet


def verified(session: Session) -> bool:
    """True once the valid sheet was typed back; until then a second resident cannot be entered."""
    return bool(session.store.settings.get(SHEET_VERIFIED_SETTING, bool))


def number(place: Place) -> int:
    """The number printed on the valid sheet."""
    return read_header(place.files, place.folder).header.recovery.sheet


def _opened(place: Place, typed: str | Sequence[str]) -> tuple[Header, vault.Recovered]:
    try:
        header = read_header(place.files, place.folder).header
    except (HeaderDamaged, HeaderMissing):
        found = spare.find(place.files, place.site, place.folder)
        if found is None:
            raise
        return header_copy.open_with_sheet(place, found, recovery.from_words(typed, found.slot.check))
    return header, vault.recover(header, recovery.from_words(typed, header.recovery.check))


def _readable(place: Place, header: Header, keys: VaultKeys) -> tuple[Store, Header]:
    """The database read-only, in this program's format; the header names it, which an upgrade changes."""
    try:
        return open_store(place.folder / header.db_file, keys.database_key_pragma(), read_only=True), header
    except DatabaseOlder:
        with disk_told():
            header_copy.bring_back(place, header)
            header = upgrading.bring_up(place, header, keys)
    return open_store(place.folder / header.db_file, keys.database_key_pragma(), read_only=True), header


def _wrong(sheet: RecoverySheet, typed: dict[str, str]) -> Wrong:
    if not typed:
        raise ValueError("no row was typed back")
    return {letter: sheet.wrong_in_row(letter, words) for letter, words in typed.items()}


def _mark_verified(session: Session, sheet: int) -> None:
    with session.store.transaction():
        session.store.settings.put(SHEET_VERIFIED_SETTING, True)
        session.audit(Change("sheet.verified", "audit", detail=str(sheet)))

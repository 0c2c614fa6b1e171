"""Opening the registry: first run, the door with its slow key, going in, and recovery by the sheet.

Every flow has one commit point, ``replace_header``; what comes before it can be repeated, what comes after it is
reconciled at the next login.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from shelter_app.domain.centre import Centre
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.security import changes, passphrases, recovery, site_key, vault
from shelter_app.security.errors import HeaderTampered
from shelter_app.security.files import Files
from shelter_app.security.header import Header
from shelter_app.security.header_files import (
    Fallback,
    create_header,
    read_header,
    replace_header,
    settle_header,
)
from shelter_app.security.kdf import KdfPolicy
from shelter_app.security.members import MemberKeys, VaultKeys
from shelter_app.security.recovery import RecoverySheet
from shelter_app.security.site_key import Mode, SecretStore, SiteKey
from shelter_app.security.throttle import Throttle
from shelter_app.security.vault import Unlocked
from shelter_app.services.packaged import profile_of, reference
from shelter_app.services.session import Change, Session, new_id
from shelter_app.storage.store import Store, create_store, open_store

CENTRE_SETTING = "centre"
RECOVERY_KEY_SETTING = "recovery_public_key"
SHEET_VERIFIED_SETTING = "recovery_sheet_verified"
PORTABLE_WORDS = 6


class StaffUnknown(ShelterError):
    """The key opens the registry but nobody in it owns that key, or the owner has left."""


class TooSoon(ShelterError):
    """After several wrong passphrases the next attempt waits; ``seconds`` says how long. Nobody is locked out."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"{seconds} s")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Place:
    """Where a registry lives and how this computer keeps its site key; tests pass other files, stores and costs."""

    folder: Path
    site: Path = field(default_factory=site_key.default_place)
    files: Files = field(default_factory=Files)
    policy: KdfPolicy = field(default_factory=KdfPolicy)
    keyring: tuple[str, SecretStore] | None = None

    @property
    def has_registry(self) -> bool:
        """True if the folder holds a header in whatever state: then nothing new may be made here."""
        return any(self.files.exists(self.folder / name) for name in ("registry.hdr", "registry.hdr.1"))


@dataclass(frozen=True, slots=True)
class FirstRun:
    """Everything the first-run wizard has asked. ``portable`` is a decision somebody made, never a fallback."""

    centre: Centre
    login: str
    name: str
    passphrase: str = field(repr=False)
    post: str = ""
    phone: str = ""
    portable: bool = False


@dataclass(frozen=True, slots=True)
class Created:
    """A new registry with its first director logged in, and the recovery sheet to print."""

    session: Session
    sheet: RecoverySheet = field(repr=False)
    mode: Mode


def create_registry(place: Place, first: FirstRun, *, clock: Callable[[], datetime] | None = None) -> Created:
    """Makes keys, database, first director and header, in this order; the header is the moment it exists.

    Raises PassphraseRefused, KeyringUnavailable (choose portable mode), HeaderConflict where a registry is already.
    """
    local = (first.centre.name, first.centre.place, first.name, first.login)
    passphrases.require(first.passphrase, local, portable=first.portable)
    place.files.make_folder(place.folder)
    new = vault.new_vault(login=first.login, passphrase=first.passphrase, policy=place.policy)
    keys = new.keys
    if first.portable:
        site_key.enrol_portable(place.files, place.site, keys.vault_id, keys.site_key(), place.folder)
    else:
        site_key.enrol_in_keyring(place.files, place.site, keys.vault_id, keys.site_key(), place.keyring)
    store = create_store(place.folder / new.header.db_file, keys.database_key_pragma())
    now = (clock or _utc_now)()
    member = StaffMember(
        StaffId(new_id()), first.login, first.name, Role.DIRECTOR, first.post, first.phone, joined_at=now,
        seal_key=new.member.public.box, sign_key=new.member.public.verify, slot_id=new.slot_id,
    )  # fmt: skip
    with store.transaction():
        member = store.staff.add(member)
        store.settings.put(CENTRE_SETTING, first.centre)
        store.settings.put(RECOVERY_KEY_SETTING, new.header.recovery.public.hex())
        store.settings.put(SHEET_VERIFIED_SETTING, False)  # noqa: FBT003
        session = _session(store, member, new.member, keys, clock)
        session.audit(Change("registry.created", "audit"))
    create_header(place.files, place.folder, new.header)
    return Created(session, new.sheet, Mode.PORTABLE if first.portable else Mode.KEYRING)


@dataclass(frozen=True, slots=True)
class Door:
    """A registry before it is opened: its header, this computer's site key, and the memory of failed attempts."""

    place: Place
    header: Header
    site: SiteKey
    throttle: Throttle
    fallback: Fallback | None


def knock(place: Place) -> Door:
    """Reads what can be known before a passphrase is typed.

    Raises HeaderMissing, HeaderDamaged, HeaderNewer, NotEnrolled, KeyringUnavailable, KeyringChanged.
    """
    found = read_header(place.files, place.folder)
    header = found.header
    site = site_key.load_site_key(place.files, place.site, header.vault_id, header.site_check, place.keyring)
    return Door(place, header, site, Throttle(place.files, place.folder), found.fallback)


def turn(door: Door, login: str, passphrase: str, *, now: datetime) -> Unlocked:
    """The slow part (about a second): needs no database and no window, so it runs in a worker.

    Raises TooSoon, WrongPassphrase, PassphraseExpired, NoDatabaseKey, HeaderTampered.
    """
    from shelter_app.security.errors import WrongPassphrase

    bucket = vault.bucket_of(door.header, login, door.site.key)
    wait = door.throttle.wait(bucket, now)
    if wait.total_seconds() > 0:
        raise TooSoon(int(wait.total_seconds()) + 1)
    try:
        return vault.unlock(door.header, login, passphrase, door.site.key, now=now, policy=door.place.policy)
    except WrongPassphrase:
        slot = vault.slot_of(door.header, login, door.site.key)
        door.throttle.record_failure(door.header, bucket, slot, now)
        raise


def enter(door: Door, unlocked: Unlocked, *, clock: Callable[[], datetime] | None = None) -> Session:
    """Opens the database with the unlocked key and logs the member in; runs in the thread that will use it.

    Raises DatabaseMissing, DatabaseDamaged, DatabaseNewer, StaffUnknown, HeaderTampered.
    """
    store = open_store(door.place.folder / door.header.db_file, unlocked.keys.database_key_pragma())
    try:
        member = _member(store, unlocked)
        session = _session(store, member, unlocked.member, unlocked.keys, clock)
        session.must_change = unlocked.must_change
        failed = door.throttle.attempts(unlocked.keys)
        with store.transaction():
            if failed.count:
                session.audit(Change("login.failed_before", "audit", detail=str(failed.count)))
            session.audit(Change("login", "audit", detail=door.site.mode.value))
        door.throttle.succeeded(vault.bucket_of(door.header, member.login, door.site.key))
    except BaseException:
        store.close()
        raise
    if door.fallback is None:
        settle_header(door.place.files, door.place.folder)
    return session


def leave(session: Session, action: str = "logout") -> None:
    """Writes the last line, moves everything into the database file and lets go of it."""
    with session.store.transaction():
        session.audit(Change(action, "audit"))
    session.store.close()


def _member(store: Store, unlocked: Unlocked) -> StaffMember:
    """The owner of the unlocked keys by the authenticated copy inside the registry; a half-done reset is undone."""
    found = [member for member in store.staff.all(slot_id=unlocked.slot_id) if member.active]
    if not found:
        raise StaffUnknown
    member, public = found[0], unlocked.member.public
    if member.sign_key == public.verify and member.seal_key == public.box:
        return member
    if public.verify.hex() not in member.old_sign_keys:
        raise HeaderTampered
    earlier = tuple(key for key in member.old_sign_keys if key != public.verify.hex())
    with store.transaction():
        return store.staff.save(
            replace(member, sign_key=public.verify, seal_key=public.box,
                    old_sign_keys=(*earlier, member.sign_key.hex()))
        )  # fmt: skip


def _session(
    store: Store, member: StaffMember, own: MemberKeys, keys: VaultKeys, clock: Callable[[], datetime] | None
) -> Session:
    centre = store.settings.get(CENTRE_SETTING, Centre)
    assert centre is not None
    session = Session(store, member, own, centre, profile_of(store, centre.profile), reference(), clock or _utc_now)
    session.vault = keys
    return session


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Recovery:
    """A registry opened by the sheet: the real database has been read with it, nothing was changed yet."""

    header: Header
    keys: VaultKeys = field(repr=False)
    directors: tuple[StaffMember, ...]


def read_sheet(place: Place, typed: str | Sequence[str]) -> Recovery:
    """Opens the registry with the words of the recovery sheet; changes nothing on disk.

    Raises RecoveryTypo (with the number of the wrong word where it can be told), WrongRecoverySheet, DatabaseDamaged.
    """
    header = read_header(place.files, place.folder).header
    secret = recovery.from_words(typed, header.recovery.check)
    opened = vault.recover(header, secret)
    store = open_store(place.folder / header.db_file, opened.keys.database_key_pragma())
    try:
        directors = tuple(m for m in store.staff.all("login", role=Role.DIRECTOR) if m.active)
    finally:
        store.close()
    return Recovery(header, opened.keys, directors)


def recover(
    place: Place,
    found: Recovery,
    director: StaffMember,
    passphrase: str,
    *,
    portable: bool = False,
    clock: Callable[[], datetime] | None = None,
) -> Created:
    """Gives a director a new passphrase, enrols this computer, and makes the next sheet; the old one is void then.

    Two commit points: after the first the new passphrase opens and the old sheet still does, after the second only
    the new sheet does. Raises PassphraseRefused.
    """
    passphrases.require(passphrase, (director.name, director.login), portable=portable)
    keys, now = found.keys, (clock or _utc_now)()
    if portable:
        site_key.enrol_portable(place.files, place.site, keys.vault_id, keys.site_key(), place.folder)
    else:
        site_key.enrol_in_keyring(place.files, place.site, keys.vault_id, keys.site_key(), place.keyring)
    draft = changes.with_reset_member(
        found.header, keys, director.slot_id, now=now, policy=place.policy, passphrase=passphrase
    )
    store = open_store(place.folder / found.header.db_file, keys.database_key_pragma())
    with store.transaction():
        replace_keys(store, director, draft.public.box, draft.public.verify)
    store.close()
    replace_header(place.files, place.folder, draft.header)
    door = knock(place)
    unlocked = turn(door, director.login, passphrase, now=now)
    session = enter(door, unlocked, clock=clock)
    with session.store.transaction():
        session.audit(Change("registry.recovered", "audit"))
    return Created(session, new_sheet(place, session, keys), door.site.mode)


def new_sheet(place: Place, session: Session, keys: VaultKeys) -> RecoverySheet:
    """Makes the next recovery sheet; what was sealed to the old one is sealed to the new one by its holders."""
    header = read_header(place.files, place.folder).header
    draft = changes.with_recovery_rotated(header, keys)
    with session.store.transaction():
        session.store.settings.put(RECOVERY_KEY_SETTING, draft.header.recovery.public.hex())
        session.store.settings.put(SHEET_VERIFIED_SETTING, False)  # noqa: FBT003
        session.audit(Change("sheet.renewed", "audit", detail=str(draft.sheet.number)))
    replace_header(place.files, place.folder, draft.header)
    return draft.sheet


def replace_keys(store: Store, member: StaffMember, box: bytes, verify: bytes) -> StaffMember:
    """A member's new public keys; the old signing key is archived so that old signatures stay verifiable."""
    archived = (*member.old_sign_keys, member.sign_key.hex())
    return store.staff.save(replace(member, seal_key=box, sign_key=verify, old_sign_keys=archived))


def confirm_sheet(session: Session, sheet: RecoverySheet, typed: dict[str, str]) -> dict[str, tuple[int, ...]]:
    """Checks the rows typed back from the printed sheet; when all are right the sheet counts as verified.

    Returns, by row letter, the numbers of wrong words; all empty means verified. Raises RecoveryTypo.
    """
    wrong = {letter: sheet.wrong_in_row(letter, words) for letter, words in typed.items()}
    if typed and not any(wrong.values()):
        with session.store.transaction():
            session.store.settings.put(SHEET_VERIFIED_SETTING, True)  # noqa: FBT003
            session.audit(Change("sheet.verified", "audit", detail=str(sheet.number)))
    return wrong


def sheet_verified(session: Session) -> bool:
    """True once the check rows were typed back; until then a second resident cannot be entered."""
    return bool(session.store.settings.get(SHEET_VERIFIED_SETTING, bool))

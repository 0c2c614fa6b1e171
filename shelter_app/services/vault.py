"""Opening the registry: first run, the door with its slow key, going in and leaving; the sheet is in ``sheets``.

Every flow has one commit point, ``replace_header``; what comes before it can be repeated, what comes after it is
reconciled at the next login.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from shelter_app.domain.backups import Restored
from shelter_app.domain.centre import Centre
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.security import changes, passphrases, site_key, vault
from shelter_app.security.errors import (
    HeaderConflict,
    HeaderFull,
    HeaderTampered,
    KdfRefused,
    PassphraseRefused,
    WrongPassphrase,
)
from shelter_app.security.header import Header, verify_mac
from shelter_app.security.header_files import (
    Fallback,
    create_header,
    read_header,
    replace_header,
    settle_header,
)
from shelter_app.security.members import MemberKeys, VaultKeys
from shelter_app.security.recovery import RecoverySheet
from shelter_app.security.site_key import Mode, SiteKey
from shelter_app.security.throttle import Throttle
from shelter_app.security.vault import NewVault, Unlocked
from shelter_app.services import anchors, clock_watch, file_keys, grants, header_copy, left_log, upgrading
from shelter_app.services.deriving import derive_changed
from shelter_app.services.grants import SHEET_VERIFIED_SETTING
from shelter_app.services.journal import RECOVERY_KEY_SETTING
from shelter_app.services.packaged import profile_of, reference
from shelter_app.services.place import Place
from shelter_app.services.session import Change, Session, new_id
from shelter_app.storage.engine import told_apart
from shelter_app.storage.errors import DatabaseOlder, DatabaseReadOnly, DiskFull
from shelter_app.storage.store import Store, create_store, open_store

CENTRE_SETTING = "centre"
RESTORED_SETTING = "restored"


class StaffUnknown(ShelterError):
    """The key opens the registry but nobody in it owns that key, or the owner has left."""


class TooSoon(ShelterError):
    """After several wrong passphrases the next attempt waits; ``seconds`` says how long. Nobody is locked out."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"{seconds} s")
        self.seconds = seconds


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
    """A registry with its director logged in. ``sheet`` is the first one, to be printed and typed back."""

    session: Session
    sheet: RecoverySheet = field(repr=False)
    mode: Mode


@contextmanager
def disk_told() -> Iterator[None]:
    """Turns a refusal of the disk, while keys or header are written, into an error that a person can be told."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull() if full else DatabaseReadOnly()) from error


def secret_store(place: Place) -> str:
    """The name of this computer's secret store; asks the system, so it runs in a worker. Raises KeyringUnavailable."""
    name, _store = place.keyring or site_key.choose_store()
    return name


def enrol(place: Place, keys: VaultKeys, *, portable: bool) -> None:
    """Gives this computer the site key, in its secret store or, where somebody decided so, in a file of its own."""
    if portable:
        site_key.enrol_portable(place.files, place.site, keys.vault_id, keys.site_key(), place.folder)
    else:
        site_key.enrol_in_keyring(place.files, place.site, keys.vault_id, keys.site_key(), place.keyring)


def create_registry(place: Place, first: FirstRun, *, clock: Callable[[], datetime] | None = None) -> Created:
    """Makes keys, database, first director and header, in this order; the header is the moment it exists.

    On the computer of an officer who only reviews packages the first member is that officer, and nobody can do more.

    An interruption before that leaves files that nothing opens, and first run begins again. Raises PassphraseRefused,
    KeyringUnavailable (choose portable mode), HeaderConflict where a registry is already, DiskFull, DatabaseReadOnly.
    """
    local = (first.centre.name, first.centre.place, first.name, first.login)
    passphrases.require(first.passphrase, local, portable=first.portable)
    if place.has_registry:
        raise HeaderConflict(0, 1)
    with disk_told():
        place.files.make_folder(place.folder)
        new = vault.new_vault(login=first.login, passphrase=first.passphrase, policy=place.policy)
        enrol(place, new.keys, portable=first.portable)
        store = create_store(place.folder / new.header.db_file, new.keys.database_key_pragma())
        try:
            session = _first_session(store, first, new, clock)
            create_header(place.files, place.folder, new.header)
            header_copy.keep(place, store, new.header)
            session.anchored_at = place
            anchors.follow(session)
        except BaseException:
            store.close()
            raise
    return Created(session, new.sheet, Mode.PORTABLE if first.portable else Mode.KEYRING)


def _first_session(store: Store, first: FirstRun, new: NewVault, clock: Callable[[], datetime] | None) -> Session:
    role = Role.GUARDIANSHIP_OFFICER if first.centre.reviews_only else Role.DIRECTOR
    member = StaffMember(
        StaffId(new_id()), first.login, first.name, role, first.post, first.phone,
        joined_at=(clock or _utc_now)(), seal_key=new.member.public.box, sign_key=new.member.public.verify,
        slot_id=new.slot_id,
    )  # fmt: skip
    with store.transaction():
        member = store.staff.add(member)
        store.settings.put(CENTRE_SETTING, first.centre)
        store.settings.put(RECOVERY_KEY_SETTING, new.header.recovery.public.hex())
        store.settings.put(SHEET_VERIFIED_SETTING, False)
        session = session_of(store, member, new.member, new.keys, clock)
        session.audit(Change("registry.created", "audit"))
    return session


@dataclass(frozen=True, slots=True)
class Door:
    """A registry before it is opened: its header, this computer's site key, and the memory of failed attempts.

    ``notes`` are what is remembered outside of it about how far it got.
    """

    place: Place
    header: Header
    site: SiteKey
    throttle: Throttle
    fallback: Fallback | None
    notes: anchors.Notes = ()


def knock(place: Place) -> Door:
    """Reads what can be known before a passphrase is typed.

    Raises HeaderMissing, HeaderDamaged, HeaderNewer, NotEnrolled, KeyringUnavailable, KeyringChanged.
    """
    found = read_header(place.files, place.folder)
    header = found.header
    site = site_key.load_site_key(place.files, place.site, header.vault_id, header.site_check, place.keyring)
    notes = anchors.read(place, header.vault_id, site.mode)
    return Door(place, header, site, Throttle(place.files, place.folder), found.fallback, notes)


def turn(door: Door, login: str, passphrase: str, *, now: datetime) -> Unlocked:
    """The slow part (about a second): needs no database and no window, so it runs in a worker.

    Raises TooSoon, WrongPassphrase, PassphraseExpired, NoDatabaseKey, HeaderTampered.
    """
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


def renew_wrap(door: Door, unlocked: Unlocked, passphrase: str) -> None:
    """Wraps the member's keys again where guessing their passphrase costs too little today; slow, so in a worker.

    Not for a one-time passphrase, which this would end, and not over a damaged header. Whatever keeps it from being
    done (a full disk, an account changed meanwhile, too little memory) is no reason to keep anybody out: the next
    login tries again.
    """
    if not unlocked.outdated_kdf or unlocked.must_change or door.fallback is not None:
        return
    place = door.place
    with suppress(HeaderConflict, HeaderFull, PassphraseRefused, KdfRefused, OSError):
        draft = changes.with_new_passphrase(
            door.header, unlocked.keys, unlocked.slot_id, unlocked.member, passphrase, policy=place.policy
        )
        replace_header(place.files, place.folder, draft)
        unlocked.rewrapped = True


def enter(
    door: Door,
    unlocked: Unlocked,
    *,
    clock: Callable[[], datetime] | None = None,
    upgrade: bool = False,
    older_because: str = "",
) -> Session:
    """Opens the database with the unlocked key and logs the member in; runs in the thread that will use it.

    ``upgrade`` brings an older format up to date first, and is for the only window on the registry. ``older_because``
    is the reason for which a director goes on with an older copy. Raises DatabaseMissing, DatabaseDamaged,
    DatabaseNewer, DatabaseOlder, StaffUnknown, HeaderTampered, OlderCopy, DiskFull, DatabaseReadOnly, InvalidInput.
    """
    place, keys = door.place, unlocked.keys
    header = read_header(place.files, place.folder).header
    left_log.judge(place, header, keys, door.notes, lambda found: member_of(found, unlocked), older_because)
    store, header = open_registry(place, header, keys, upgrade=upgrade)
    try:
        with told_apart(place.folder):
            stored = member_of(store, unlocked)
            member = _with_unlocked_keys(stored, unlocked)
            session = session_of(store, member, unlocked.member, keys, clock)
            before, header = header, header_copy.newest(store, header, keys)
            older = anchors.gone_on_with(store, header.generation, door.notes, stored, older_because)
        session.must_change, session.anchored_at = unlocked.must_change, place
        with store.transaction():
            if member is not stored:
                session.staff = store.staff.save(member)
                session.audit(Change("staff.reset_undone", "staff", subject=str(member.id)))
            _tell(session, door, unlocked, restored=header.generation if header is not before else 0)
            if older:
                session.audit(Change("registry.older_accepted", "audit", reason=older_because.strip(), detail=older))
            _complete_passphrase(session)
            _tell_restored(session)
            _follow_keys(session, header)
        door.throttle.succeeded(vault.bucket_of(header, member.login, door.site.key))
        with disk_told():
            if header is not before:
                header_copy.bring_back(place, header)
            elif door.fallback is None:
                settle_header(place.files, place.folder)
        header_copy.keep(place, store, header)
        head, in_store = store.audit.head(), door.site.mode is Mode.KEYRING
        anchors.keep(session, head, accepted=bool(older), in_store=in_store)
        anchors.follow(session)
    except BaseException:
        store.close()
        raise
    return session


def _follow_keys(session: Session, header: Header) -> None:
    """What waited for somebody to log in who opens it: a new sheet, and files left out of a change of keys."""
    grants.catch_up(session, header.recovery.public)
    file_keys.finish(session)


def _tell(session: Session, door: Door, unlocked: Unlocked, *, restored: int) -> None:
    """The lines of a login: what was wrong before it, the login itself, what was mended by it."""
    failed, behind = door.throttle.attempts(unlocked.keys), clock_watch.behind(session)
    if behind is not None:
        clock_watch.write_down(session, behind)
    if door.fallback is not None:
        session.audit(Change("header.fallback", "audit", detail=door.fallback.value))
    if failed.count:
        session.audit(Change("login.failed_before", "audit", detail=str(failed.count)))
    session.audit(Change("login", "audit", detail=door.site.mode.value))
    if restored:
        session.audit(Change("header.restored", "audit", detail=str(restored)))
    if unlocked.rewrapped:
        session.audit(Change("passphrase.rewrapped", "audit"))


def open_registry(place: Place, header: Header, keys: VaultKeys, *, upgrade: bool) -> tuple[Store, Header]:
    """The database that ``header`` names, with the header that names it after an upgrade; raises as ``enter`` does."""
    verify_mac(header, keys)
    try:
        return open_store(place.folder / header.db_file, keys.database_key_pragma()), header
    except DatabaseOlder:
        if not upgrade:
            raise
    with disk_told():
        header = upgrading.bring_up(place, header, keys)
    return open_store(place.folder / header.db_file, keys.database_key_pragma()), header


def _complete_passphrase(session: Session) -> None:
    """A new passphrase whose last step was interrupted: the door has it already, the registry is told now."""
    if session.staff.must_change and not session.must_change:
        session.staff = session.store.staff.save(replace(session.staff, must_change=False))
        session.audit(Change("passphrase.changed", "audit", detail="completed"))


def _tell_restored(session: Session) -> None:
    """The first login after a copy was put back writes that into the audit."""
    note = session.store.settings.get(RESTORED_SETTING, Restored)
    if note is not None and note.copy_id:
        session.audit(Change("backup.restored", "audit", note.copy_id, detail=note.told))
        session.store.settings.put(RESTORED_SETTING, Restored())


def leave(session: Session, action: str = "logout") -> None:
    """Writes the last line, moves everything into the database file and lets go of it, even where no line fits.

    Raises DiskFull, DatabaseReadOnly after the file was let go of.
    """
    if session.reading is not None:
        session.store.close()
        return
    head = None
    try:
        with session.store.transaction():
            head = session.audit(Change(action, "audit"))
    finally:
        session.store.close()
        if head is not None:
            anchors.keep(session, head)


def member_of(store: Store, unlocked: Unlocked) -> StaffMember:
    """The owner of the unlocked keys, as the authenticated copy inside the registry has them."""
    found = [member for member in store.staff.all(slot_id=unlocked.slot_id) if member.active]
    if not found:
        raise StaffUnknown
    return found[0]


def _with_unlocked_keys(member: StaffMember, unlocked: Unlocked) -> StaffMember:
    """The member itself; after a reset that was interrupted before the door, with the keys from before it.

    The old door still opens, so the reset is undone; ``enter`` writes that into the audit. Raises HeaderTampered.
    """
    public = unlocked.member.public
    if member.sign_key == public.verify and member.seal_key == public.box:
        return member
    if public.verify.hex() not in member.old_sign_keys:
        raise HeaderTampered
    earlier = tuple(key for key in member.old_sign_keys if key != public.verify.hex())
    return replace(
        member, sign_key=public.verify, seal_key=public.box, must_change=unlocked.must_change,
        old_sign_keys=(*earlier, member.sign_key.hex()),
    )  # fmt: skip


def session_of(
    store: Store, member: StaffMember, own: MemberKeys, keys: VaultKeys, clock: Callable[[], datetime] | None
) -> Session:
    """A member at work in an open registry; nothing is written."""
    centre = store.settings.get(CENTRE_SETTING, Centre)
    assert centre is not None
    session = Session(
        store, member, own, centre, profile_of(store, centre), reference(), derive_changed, clock or _utc_now
    )
    session.vault = keys
    return session


def _utc_now() -> datetime:
    return datetime.now(UTC)


def replace_keys(store: Store, member: StaffMember, box: bytes, verify: bytes) -> StaffMember:
    """A member's new public keys; the old signing key is archived so that old signatures stay verifiable."""
    archived = (*member.old_sign_keys, member.sign_key.hex())
    return store.staff.save(replace(member, seal_key=box, sign_key=verify, old_sign_keys=archived))

"""New keys for the registry after somebody has left: written anew under another key, proven, and then switched to.

Everybody who has a door keeps it and their passphrase, because the new key is sealed to their public keys: nobody has
to be here but the director. The one commit point is the new key file; before it the registry opens as it did, after it
with the new key alone. What somebody copied before then stays readable to them, which no program can change.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from shelter_app import __version__
from shelter_app.domain.backups import Contents, NoRoomForCopy, Proven
from shelter_app.domain.errors import InvalidInput, NotAllowed, ShelterError
from shelter_app.domain.reading import Why
from shelter_app.domain.staff import Can
from shelter_app.security import backups, changes, vault
from shelter_app.security import header as codec
from shelter_app.security.backups import Manifest
from shelter_app.security.errors import HeaderTampered
from shelter_app.security.header import Header
from shelter_app.security.header_files import both_headers, read_header, replace_header, settle_header
from shelter_app.security.members import PublicKeys, RecoveryKey, VaultKeys
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services import file_keys, grants, header_copy
from shelter_app.services.backups import folders
from shelter_app.services.backups.examining import sum_of
from shelter_app.services.backups.proving import prove
from shelter_app.services.earlier_keys import EARLIER_SETTING, EarlierKey, known
from shelter_app.services.file_keys import EARLIER_KEY_SETTING, Turn
from shelter_app.services.grants import SHEET_VERIFIED_SETTING, WAITING_SETTING
from shelter_app.services.header_copy import HEADER_SETTING
from shelter_app.services.journal import RECOVERY_KEY_SETTING
from shelter_app.services.place import Place
from shelter_app.services.session import Change, Session, allowed
from shelter_app.services.vault import disk_told
from shelter_app.storage import copying, exporting
from shelter_app.storage.copying import Step
from shelter_app.storage.errors import DatabaseBusy
from shelter_app.storage.exporting import Exported
from shelter_app.storage.store import Store, open_store

FOLDER: Final = ".new-keys"
ROOM: Final = 2.2
"""Times the size of the registry: the file under the new key, and what is written beside it meanwhile."""
_OWN: Final = (
    HEADER_SETTING, EARLIER_SETTING, RECOVERY_KEY_SETTING, SHEET_VERIFIED_SETTING, WAITING_SETTING, EARLIER_KEY_SETTING,
)  # fmt: skip
"""Settings that are others under the new key by right."""
_BESIDE: Final = ("-wal", "-shm", "-journal", "")
_BLOCK: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """The registry under its new key, proven, in a folder of its own: nothing opens it before :func:`switch`."""

    header: Header
    proven: Proven
    mark: tuple[int, int]
    keys: VaultKeys = field(repr=False)
    renewed: int = 0
    """How many restricted files have another key of their own in it, and"""
    left: int = 0
    """how many keep theirs, because nobody here could open them."""


@allowed(Can.MANAGE_STAFF)
def next_sheet(place: Place, *, by: Session) -> RecoverySheet:  # noqa: ARG001  (the right is asked for)
    """The sheet that will open the registry under its new key, to be printed and typed back before; void until then."""
    return changes.next_sheet(_header(place))


@allowed(Can.MANAGE_STAFF)
def changed_at(*, by: Session) -> datetime | None:
    """When the registry was given new keys last; None where it has its first ones."""
    earlier = known(by.store)
    return earlier[-1].until if earlier else None


@allowed(Can.MANAGE_STAFF)
def mark(*, by: Session) -> tuple[int, int]:
    """The state of the registry at this moment; :func:`switch` refuses where somebody wrote after it."""
    return exporting.mark_of(by.store.database)


@allowed(Can.MANAGE_STAFF)
def draft_apart(
    place: Place,
    sheet: RecoverySheet | None,
    why: str,
    at: tuple[int, int],
    step: Step,
    *,
    valid: RecoveryKey | None = None,
    by: Session,
) -> Draft:
    """Writes and proves the registry under a new key; reads it by connections of its own, in a worker.

    Every restricted file that ``by`` opens gets another key as well, and all of them where ``valid``, the words of the
    sheet that is valid until then, opens those of others. ``sheet`` was printed and typed back; None leaves the valid
    one valid. ``why`` stands in the audit. What ``step`` raises ends the work, and nothing of it remains. Raises
    InvalidInput (why), NoRoomForCopy, PublicKeyMismatch, HeaderTampered, CopyRefused, DiskFull, DatabaseReadOnly.
    """
    if by.vault is None:
        raise NotAllowed(Can.MANAGE_STAFF.value)
    if not why.strip():
        raise InvalidInput(why="empty")
    files, folder, header = place.files, place.folder / FOLDER, _header(place)
    registry = place.folder / header.db_file
    _require_room(registry)
    fresh = changes.fresh_keys(by.vault)
    changed = _sealed(registry, header, by.vault, fresh, sheet)
    turn = file_keys.turn_apart(place, by, valid)
    with disk_told():
        _clear_apart(place, registry, by.vault)
        folder.mkdir(mode=0o700)
        try:
            target = folder / changed.db_file
            found = exporting.export(
                registry, by.vault.database_key_pragma(), target, fresh.database_key_pragma(), step, _OWN,
                (turn.before.keys(), file_keys.opening(turn.before)),
            )  # fmt: skip
            with _opened(target, fresh, by) as session:
                _write_down(session, header, changed, by.vault, why.strip())
                _follow_sheet(session, changed, valid)
                file_keys.carry_out(session, turn, step)
                _require_doors(changed, fresh, sheet, session, turn)
            _describe(place, folder, changed, fresh, by)
            proven = _proven(folder, fresh, found, turn, step)
            files.fsync_dir(folder)
        except BaseException as error:
            if isinstance(error, Exception):
                with contextlib.suppress(OSError):
                    folders.clear(files, folder)
            raise
    return Draft(changed, proven, at, fresh, len(turn.after), len(turn.left))


@allowed(Can.MANAGE_STAFF)
def switch(place: Place, draft: Draft, *, by: Session) -> bool:
    """Makes the new key the valid one and goes on in its file; quick, in the thread that has the registry open.

    Nobody writes meanwhile. Returns whether all of it is done: what a disk refuses behind the commit point is done at
    the next login, and ``by`` is at an end. Raises DatabaseBusy where somebody wrote since the draft was begun (begin
    again), HeaderConflict, DiskFull, DatabaseReadOnly; the registry is then under its old key and whole.
    """
    files, folder = place.files, place.folder
    new = folder / draft.header.db_file
    try:
        with disk_told(), by.store.transaction():
            if exporting.mark_of(by.store.database) != draft.mark:
                raise DatabaseBusy
            files.replace(folder / FOLDER / draft.header.db_file, new)
            files.fsync_dir(folder / FOLDER)
            files.fsync_dir(folder)
            replace_header(files, folder, draft.header)
            exporting.retire(by.store.database)
    except ShelterError:
        if not _is_current(place, draft.header):
            with contextlib.suppress(OSError, ShelterError):
                clear(place, by.store)
            raise
    try:
        _go_on(place, draft, by)
    except Exception:  # noqa: BLE001  (whatever it is, the keys are changed, and no word may say otherwise)
        # Whoever goes on to write here would write into a file that nobody opens any more.
        by.reading = by.store.only_read = Why.PROTECTED
        return False
    return True


def _go_on(place: Place, draft: Draft, by: Session) -> None:
    """Behind the commit point: the session is at work in the new file, and what hangs on its key file follows it."""
    files, folder = place.files, place.folder
    by.store.database.close()
    by.store, by.vault = open_store(folder / draft.header.db_file, draft.keys.database_key_pragma()), draft.keys
    with contextlib.suppress(OSError):
        settle_header(files, folder)
        folders.clear(files, folder / FOLDER)
    header_copy.keep(place, by.store, draft.header)


@allowed(Can.OWN_ACCOUNT)
def is_left_over(place: Place, *, by: Session) -> bool:
    """Whether a file under an earlier key, or one that an interruption left, still lies in the folder."""
    if by.reading is not None:
        return False
    return bool(_old_files(place, by.store)) or place.files.exists(place.folder / FOLDER)


@allowed(Can.OWN_ACCOUNT)
def remove_old_apart(place: Place, *, by: Session) -> tuple[str, ...]:
    """Writes over and removes the files under earlier keys, in a worker; returns the names of those that are gone.

    On a disk that moves what it writes (an SSD, a stick) bytes of them may last: they are still encrypted, under the
    key that was given up. A file that another process has open stays until the next login.
    """
    by.store.require_writing()
    gone = []
    try:
        clear(place, by.store)
        for earlier in _old_files(place, by.store):
            path = place.folder / earlier.db_file
            if exporting.is_alone(path, earlier.key):
                for end in _BESIDE:
                    _wipe(path.with_name(path.name + end))
                gone.append(earlier.db_file)
        place.files.fsync_dir(place.folder)
    except OSError:
        pass  # a disk that refuses: the next login tries again
    finally:
        by.store.database.close()
    return tuple(gone)


@allowed(Can.OWN_ACCOUNT)
def write_down_removed(names: tuple[str, ...], *, by: Session) -> None:
    """Writes into the audit that the files under an earlier key are gone."""
    for name in names:
        with by.change("registry.old_key_removed", "audit") as change:
            change.by_the_clock, change.subject = True, name


def clear(place: Place, store: Store) -> None:
    """Removes what an interruption left of a registry under a new key that nothing opens; never the one that is open.

    Raises ``OSError``.
    """
    files, folder = place.files, place.folder / FOLDER
    if not files.exists(folder):
        return
    with contextlib.suppress(OSError, ShelterError):
        left = codec.decode(files.read(folder / backups.HEADER, codec.MAX_BYTES)).db_file
        if left not in _needed(place, store):
            for end in _BESIDE:
                if files.exists(place.folder / f"{left}{end}"):
                    files.remove(place.folder / f"{left}{end}")
    folders.clear(files, folder)


def _clear_apart(place: Place, registry: Path, keys: VaultKeys) -> None:
    store = open_store(registry, keys.database_key_pragma(), read_only=True)
    try:
        clear(place, store)
    finally:
        store.close()


def _needed(place: Place, store: Store) -> set[str]:
    """The files that some key opens: those of both key files, of the keys before, and the one that is open here.

    Raises HeaderMissing, HeaderDamaged where a key file does not say which one it names: then nothing may go.
    """
    named = {found.db_file for found in both_headers(place.files, place.folder)}
    return named | {store.path.name} | {one.db_file for one in known(store)}


def _header(place: Place) -> Header:
    return read_header(place.files, place.folder).header


def _is_current(place: Place, header: Header) -> bool:
    try:
        return _header(place).dek_id == header.dek_id
    except (ShelterError, OSError):
        return False


def _require_room(registry: Path) -> None:
    whole = sum(one.stat().st_size for one in (registry, registry.with_name(f"{registry.name}-wal")) if one.exists())
    needed, free = int(ROOM * whole) + 4 * 1024 * 1024, shutil.disk_usage(registry.parent).free
    if free < needed:
        raise NoRoomForCopy(needed, free)


def _sealed(registry: Path, header: Header, keys: VaultKeys, fresh: VaultKeys, sheet: RecoverySheet | None) -> Header:
    """The key file of the new key, sealed to the public keys that the registry itself holds."""
    store = open_store(registry, keys.database_key_pragma(), read_only=True)
    try:
        staff = [one for one in store.staff.all() if one.active and one.slot_id]
        recovery = bytes.fromhex(store.settings.get(RECOVERY_KEY_SETTING, str) or "")
    finally:
        store.close()
    trusted = {one.slot_id: PublicKeys(one.seal_key, one.sign_key) for one in staff}
    return changes.with_database_key(header, keys, fresh, trusted=trusted, recovery=recovery, sheet=sheet)


@contextlib.contextmanager
def _opened(target: Path, fresh: VaultKeys, by: Session) -> Iterator[Session]:
    """The same member at work in the new file, which nobody else knows yet: one transaction, forced to the disk."""
    store = open_store(target, fresh.database_key_pragma())
    try:
        with store.transaction():
            yield replace(by, store=store)
    finally:
        store.close()
    exporting.force(target)


def _write_down(session: Session, before: Header, after: Header, keys: VaultKeys, why: str) -> None:
    """What is new in the new file: its key file, the key before, and the line of the audit."""
    settings = session.store.settings
    earlier = EarlierKey(before.dek_id, before.db_file, session.now(), keys.database_key_pragma())
    settings.put(EARLIER_SETTING, (*known(session.store), earlier))
    settings.put(HEADER_SETTING, codec.encode(after).decode("ascii"))
    session.audit(Change("registry.rekeyed", "audit", reason=why, detail=str(after.recovery.sheet)))


def _follow_sheet(session: Session, after: Header, valid: RecoveryKey | None) -> None:
    """The restricted files are sealed to the new sheet as far as anybody here opens them; the others wait."""
    if session.store.settings.get(RECOVERY_KEY_SETTING, str) != after.recovery.public.hex():
        grants.follow_sheet(session, after.recovery.public, valid)


def _describe(place: Place, folder: Path, header: Header, fresh: VaultKeys, by: Session) -> None:
    """Key file and manifest beside the file, as those of a copy: so the second process knows what to compare."""
    target = folder / header.db_file
    store = open_store(target, fresh.database_key_pragma(), read_only=True, immutable=True)
    try:
        held = copying.content(store.database)
    finally:
        store.close()
    raw = codec.encode(header)
    place.files.write_new(folder / backups.HEADER, raw)
    digests = {header.db_file: sum_of(target), backups.HEADER: backups.digest_of(raw)}
    plain = Manifest(
        backups.new_copy_id(), by.now().astimezone(UTC), header.vault_id, header.generation, header.db_file,
        held.version, __version__, target.stat().st_size, digests,
    )  # fmt: skip
    contents = Contents(
        held.head, held.counts, by.centre.name, held.files, held.present, by.staff.id, by.centre.time_zone
    )
    place.files.write_new(folder / backups.FILE, backups.encode(backups.signed(plain, contents, fresh, by.keys)))


def _proven(folder: Path, fresh: VaultKeys, found: Exported, turn: Turn, step: Step) -> Proven:
    files = [(int(one), key.raw().hex()) for one, key in turn.after.items()]
    same = {"digest": found.digest, "until": found.content.head.seq, "besides": list(_OWN), "files": files}
    return prove(folder, fresh, lambda: step(1, 1), same)


def _require_doors(header: Header, fresh: VaultKeys, sheet: RecoverySheet | None, by: Session, turn: Turn) -> None:
    """The director's own door and the new paper really open the new keys, not only the ones that sealed them."""
    opened = [vault.keys_of(header, by.staff.slot_id, by.keys, fresh.site_key())]
    if sheet is not None:
        opened.append(vault.recover(header, sheet.secret).keys)
    same = all(one.database_key_pragma() == fresh.database_key_pragma() for one in opened)
    if not (same and file_keys.opens_all(by, turn)):
        raise HeaderTampered


def _old_files(place: Place, store: Store) -> list[EarlierKey]:
    """The earlier keys whose files still lie in the folder; never that of the valid key."""
    earlier = known(store)
    now = _header(place).db_file if earlier else ""
    return [one for one in earlier if one.db_file != now and place.files.exists(place.folder / one.db_file)]


def _wipe(path: Path) -> None:
    """Zeroes over the whole file, forced to the disk, and then its name."""
    if not path.exists():
        return
    with path.open("r+b") as target:
        left = path.stat().st_size
        while left > 0:
            left -= target.write(bytes(min(_BLOCK, left)))
        target.flush()
        os.fsync(target.fileno())
    path.unlink()

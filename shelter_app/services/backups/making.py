"""Making a copy: the engine's own backup, key file and manifest, proven by a second process, named in one step.

What was not proven never gets the name of a copy; an interruption at any step leaves the copies there were before.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Any, Final

from shelter_app import __version__
from shelter_app.domain import backups as rules
from shelter_app.domain.backups import Contents, Copy, CopyPlace, CopyPlaceRefused, CopyRefused, Proven, Standing
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.staff import Can
from shelter_app.security import backups
from shelter_app.security import header as codec
from shelter_app.security.backups import HEADER, Manifest
from shelter_app.security.files import Files
from shelter_app.security.header import Header
from shelter_app.security.header_files import read_header
from shelter_app.services.backups import folders
from shelter_app.services.backups.examining import is_signed, sum_of
from shelter_app.services.backups.proving import prove
from shelter_app.services.backups.rotation import rotate
from shelter_app.services.earlier_keys import fitting, fitting_apart
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import disk_told
from shelter_app.storage import copying
from shelter_app.storage.copying import Step

PLACES_SETTING: Final = "copy_places"
PLACES: Final[Any] = tuple[CopyPlace, ...]
QUIET: Final = ("login", "logout", "locked", "passphrase.rewrapped", "header.restored", "login.failed_before")
"""Lines of the audit log that make no new copy necessary; neither do those of copies themselves."""

SAYS_NOTHING: Final = ("not_proven", "newer")
"""Refusals that lie with this computer or this program, and not with the copy."""


@dataclass(frozen=True, slots=True)
class Made:
    """A proven copy in its folder. ``removed`` older ones were let go by the rotation."""

    proven: Proven
    place: CopyPlace
    removed: int


def _nothing(_done: int, _whole: int) -> None:
    """For callers that neither show progress nor stop."""


@allowed(Can.BACK_UP)
def chosen(*, by: Session) -> Path | None:
    """The folder for copies that the director has chosen, whether or not its drive is plugged in."""
    return Path(by.centre.backup_folder) if by.centre.backup_folder else None


@allowed(Can.BACK_UP)
def make_apart(place: Place, folder: Path | None = None, step: Step = _nothing, *, by: Session) -> Made:
    """Makes a copy in the chosen folder, or in ``folder``; reads the registry by connections of its own, in a worker.

    ``step`` is told pages done and pages in all; what it raises stops the copy, and nothing of it remains.
    Raises CopyPlaceRefused, NoRoomForCopy, CopyUnderWay, CopyRefused, DiskFull, DatabaseReadOnly.
    """
    target = folder or chosen(by=by)
    if target is None:
        raise CopyPlaceRefused("not_chosen")
    if by.vault is None:
        raise NotAllowed(Can.BACK_UP.value)
    folders.require(target, place.folder)
    files, header = place.files, read_header(place.files, place.folder).header
    folders.require_room(target, copying.room_needed(place.folder / header.db_file))
    with disk_told(), folders.locked(target):
        folders.clear_unfinished(files, target, header.vault_id)
        mark = folders.marker(files, target)
        copy_id = backups.new_copy_id()
        draft = folders.unfinished(target, header.vault_id, copy_id)
        try:
            manifest = _write(place, draft, copy_id, header, step, by)
            proven = prove(draft, by.vault, lambda: step(1, 1))
            final = target / folders.name_of(manifest)
            files.replace(draft, final)
        except BaseException:
            with contextlib.suppress(OSError):
                folders.clear(files, draft)
            raise
        files.fsync_dir(target)
        copy = replace(proven.copy, place=str(final))
        removed = rotate(files, target, copy, by.vault, by.tz)
    head, size = proven.contents.head.text, proven.copy.size
    where = CopyPlace(mark, str(target), is_apart(target, place.folder), manifest.made_at, head, size)
    return Made(replace(proven, copy=copy), where, removed)


def _write(place: Place, draft: Path, copy_id: str, header: Header, step: Step, by: Session) -> Manifest:
    """The three files of a copy, forced to the drive."""
    assert by.vault is not None
    draft.mkdir(mode=0o700)
    target = draft / header.db_file
    found = copying.copy_registry(place.folder / header.db_file, by.vault.database_key_pragma(), target, step)
    _force(target)
    raw = codec.encode(header)
    place.files.write_new(draft / HEADER, raw)
    digests = {header.db_file: sum_of(target, lambda: step(1, 1)), HEADER: backups.digest_of(raw)}
    plain = Manifest(
        copy_id, by.now().astimezone(UTC), header.vault_id, header.generation, header.db_file, found.version,
        __version__, target.stat().st_size, digests,
    )  # fmt: skip
    centre = by.centre
    contents = Contents(
        found.head, found.counts, centre.name, found.files, found.present, by.staff.id, centre.time_zone
    )
    manifest = backups.signed(plain, contents, by.vault, by.keys)
    place.files.write_new(draft / backups.FILE, backups.encode(manifest))
    place.files.fsync_dir(draft)
    return manifest


def _force(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@allowed(Can.BACK_UP)
def write_down(made: Made, *, by: Session) -> CopyPlace:
    """Notes a proven copy in the registry: where and when, for the age in the bottom line, with its audit line.

    A place that was used before keeps what the director said about it.
    """
    with by.change("backup.made", "backups") as change:
        change.by_the_clock = True
        places = _places(by)
        known = next((one for one in places if one.marker == made.place.marker), made.place)
        place = replace(made.place, apart=known.apart)
        change.subject, change.detail = made.proven.copy.copy_id, made.place.head
        by.store.settings.put(PLACES_SETTING, rules.with_place(places, place))
    return place


@allowed(Can.BACK_UP)
def standing(*, by: Session) -> Standing:
    """How old the newest proven copies are, here and outside of this computer, and whether there is something new."""
    places = _places(by)
    known = rules.standing(places, by.now(), changed=False)
    seen = known.newest.head.rpartition("-")[2] if known.newest else "0"
    return replace(known, changed=by.store.audit.written_since(int(seen or 0), besides=QUIET))


@allowed(Can.BACK_UP)
def is_due(*, by: Session) -> bool:
    """Whether a copy should be made without being asked for: something is new, and the newest is a day old."""
    return rules.is_due(standing(by=by), by.now())


@allowed(Can.BACK_UP)
def is_there(place: Place, *, by: Session) -> bool:
    """Whether the chosen folder can take a copy now; the drive may be somewhere else."""
    folder = chosen(by=by)
    return folder is not None and not folders.refusal(folder, place.folder)


@allowed(Can.BACK_UP)
def listed(place: Place, folder: Path | None = None, *, by: Session) -> list[Copy]:
    """The copies of this registry in the chosen folder or in another one, newest first."""
    target = folder or chosen(by=by)
    found = folders.copies(place.files, target) if target is not None else []
    return [one for one in found if by.vault is not None and one.vault_id == by.vault.vault_id]


@allowed(Can.EDIT_CENTRE)
def keep_apart(marker: str, apart: bool, *, by: Session) -> None:
    """The director's word on whether the drive with this marker is kept away from the computer."""
    with by.change("backup.place", "backups") as change:
        change.subject, change.detail = marker, "apart" if apart else "beside"
        by.store.settings.put(PLACES_SETTING, rules.moved(_places(by), marker, apart=apart))


@allowed(Can.BACK_UP)
def verify_apart(copy: Path, going: Callable[[], None] = lambda: None, *, by: Session) -> Proven:
    """Proves a copy again by a second process, also one from before a change of keys. Raises CopyRefused."""
    if by.vault is None:
        raise NotAllowed(Can.BACK_UP.value)
    return prove(copy, fitting_apart(copy, by.store.path, by.vault), going)


@allowed(Can.BACK_UP)
def write_down_verified(copy: Copy, refused: str = "", *, by: Session) -> None:
    """Writes into the audit that a copy was proven again, or why it was refused.

    A place in which a copy of this registry is broken counts as one without a copy until the next one is made there.
    """
    mine = by.vault is not None and copy.vault_id == by.vault.vault_id
    with by.change("backup.verified", "backups") as change:
        change.by_the_clock = True
        change.subject, change.detail = copy.copy_id, refused or "proven"
        if refused and refused not in SAYS_NOTHING and mine:
            folder = Path(copy.place).parent
            places = rules.struck(_places(by), folders.marker_in(Files(), folder), str(folder))
            by.store.settings.put(PLACES_SETTING, places)


@allowed(Can.OWN_ACCOUNT)
def witness(copy: Path, *, by: Session) -> str:
    """The audit head in the manifest of a copy, with which ``audits.verify`` finds what was rewritten since.

    Raises CopyRefused: key for a copy of another registry, signature for one that nobody here has made.
    """
    if by.vault is None:
        raise NotAllowed(Can.OWN_ACCOUNT.value)
    manifest = folders.manifest_of(Files(), copy)
    contents = backups.opened(manifest, fitting(copy, by.store, by.vault))
    if not is_signed(by.store, manifest, contents.made_by):
        raise CopyRefused("signature")
    return contents.head.text


def is_apart(folder: Path, registry: Path) -> bool:
    """Whether the folder lies on another drive than the registry, as far as the computer tells."""
    return folder.stat().st_dev != registry.stat().st_dev


def _places(by: Session) -> tuple[CopyPlace, ...]:
    return tuple(by.store.settings.get(PLACES_SETTING, PLACES) or ())

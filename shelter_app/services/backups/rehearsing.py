"""A rehearsal: a copy is really put back, into a folder of its own, compared with the registry, and removed."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from shelter_app.domain.backups import Copy, CopyRefused, Rehearsed
from shelter_app.domain.errors import NotAllowed, NotFound, ShelterError
from shelter_app.domain.staff import Can
from shelter_app.security import recovery
from shelter_app.security.header_files import read_header
from shelter_app.services.backups import folders, making, restoring
from shelter_app.services.backups.examining import header_of
from shelter_app.services.backups.proving import prove
from shelter_app.services.backups.restoring import OpenedCopy
from shelter_app.services.earlier_keys import fitting_apart
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import disk_told
from shelter_app.storage.copying import Step
from shelter_app.storage.store import Store, open_store

REHEARSED_SETTING: Final = "rehearsed"
PASSED_SETTING: Final = "rehearsal_passed"
"""When a rehearsal last showed that the copy would have saved the registry; a bad one takes nothing of that away."""
COMPARED: Final = 20
"""Files that are compared one by one; they are drawn by lot, so that nobody knows which."""
_FOLDER: Final = ".rehearsal"


@dataclass(frozen=True, slots=True)
class _Compared:
    same: int = 0
    newer: int = 0
    differing: int = 0


@allowed(Can.EDIT_CENTRE)
def rehearse_apart(place: Place, copy: Copy, step: Step, typed: str | Sequence[str] = "", *, by: Session) -> Rehearsed:
    """Puts a copy back into a folder of its own, opens it, compares it with the registry, and removes it; in a worker.

    With the words of the recovery sheet in ``typed`` the paper is proven as well. Raises CopyRefused, NoRoomForCopy,
    RecoveryTypo, WrongRecoverySheet, DiskFull; nothing of the rehearsal remains then either.
    """
    if by.vault is None:
        raise NotAllowed(Can.EDIT_CENTRE.value)
    begun, where = by.now(), place.folder / _FOLDER
    stage = replace(place, folder=where)
    folders.require_room(place.folder, int(copy.size * 2.1))
    with disk_told():
        shutil.rmtree(where, ignore_errors=True)
        place.files.make_folder(where)
        try:
            opened = restoring.open_copy(stage, Path(copy.place), typed) if typed else _opened(place, copy, by)
            name = restoring.beside(stage, opened, step, restoring.note(opened, begun))
            key = opened.keys.database_key_pragma()
            back = open_store(where / name, key, read_only=True)
            try:
                live = _live(place, by)
                try:
                    compared, files = _compared(back, live), back.residents.count()
                finally:
                    live.close()
            finally:
                back.close()
        finally:
            shutil.rmtree(where, ignore_errors=True)
    held = opened.proven.contents
    return Rehearsed(
        begun, copy.copy_id, copy.made_at, held.head.text, copy.size, opened.proven.lines, len(held.counts),
        sum(count for _table, count in held.counts), files, held.present, compared.same, compared.newer,
        compared.differing, bool(typed),
    )  # fmt: skip


def _opened(place: Place, copy: Copy, by: Session) -> OpenedCopy:
    assert by.vault is not None
    source = Path(copy.place)
    keys = fitting_apart(source, by.store.path, by.vault)
    header = header_of(place.files, source, folders.manifest_of(place.files, source), keys)
    return OpenedCopy(prove(source, keys), header, keys)


def _live(place: Place, by: Session) -> Store:
    assert by.vault is not None
    header = read_header(place.files, place.folder).header
    return open_store(place.folder / header.db_file, by.vault.database_key_pragma(), read_only=True)


def _compared(back: Store, live: Store) -> _Compared:
    """Each of the files drawn by lot is in the registry as it is in the copy, or was written on since."""
    ids = [resident.id for resident in back.residents.all()]
    found = _Compared()
    for resident_id in secrets.SystemRandom().sample(ids, min(COMPARED, len(ids))):
        there = back.residents.get(resident_id)
        try:
            here = live.residents.get(resident_id)
        except NotFound:
            found = replace(found, differing=found.differing + 1)
            continue
        if here == there:
            found = replace(found, same=found.same + 1)
        elif here.version > there.version:
            found = replace(found, newer=found.newer + 1)
        else:
            found = replace(found, differing=found.differing + 1)
    return found


@allowed(Can.EDIT_CENTRE)
def write_down_rehearsed(rehearsed: Rehearsed, *, by: Session) -> None:
    """Notes a rehearsal with its audit line; the newest one is shown beside the copies."""
    with by.change("backup.rehearsed", "backups") as change:
        change.by_the_clock = True
        change.subject, change.detail = rehearsed.copy_id, f"{rehearsed.head} {rehearsed.differing}"
        by.store.settings.put(REHEARSED_SETTING, rehearsed)
        if rehearsed.passed:
            by.store.settings.put(PASSED_SETTING, rehearsed.at)


@allowed(Can.EDIT_CENTRE)
def write_down_refused(copy: Copy, error: ShelterError, *, by: Session) -> None:
    """Notes that a rehearsal was refused and why; it takes no copy and no date of a drive away.

    A copy that is broken is found by proving it again, which strikes its drive; a word typed wrong breaks nothing.
    """
    refused = error.reason if isinstance(error, CopyRefused) else "sheet"
    with by.change("backup.rehearsal_refused", "backups") as change:
        change.by_the_clock = True
        change.subject, change.detail = copy.copy_id, refused


@allowed(Can.EDIT_CENTRE)
def require_words(place: Place, copy: Copy, typed: Sequence[str], *, by: Session) -> None:
    """Whether these could be the words of the sheet of this copy, before any work. Raises RecoveryTypo, CopyRefused."""
    source = Path(copy.place)
    header = header_of(place.files, source, folders.manifest_of(place.files, source), by.vault)
    recovery.from_words(typed, header.recovery.check)


@dataclass(frozen=True, slots=True)
class Waits:
    """A rehearsal that is due: since the ``last`` one that passed (None: never) so many days have gone by."""

    last: datetime | None
    days: int


@allowed(Can.EDIT_CENTRE)
def due(*, by: Session) -> Waits | None:
    """Whether putting a copy back should be rehearsed now, by the number of days in the profile; None where it is not.

    Without any copy there is nothing to rehearse, and a registry that is younger than the term has time.
    """
    if making.standing(by=by).newest is None:
        return None
    last, first = by.store.settings.get(PASSED_SETTING, datetime), by.store.audit.line(1)
    since = last or (first.at if first else by.now())
    days = (by.today() - since.astimezone(by.tz).date()).days
    return Waits(last, days) if days > by.profile.rehearse_every else None


@allowed(Can.BACK_UP)
def newest(*, by: Session) -> Rehearsed | None:
    """When a copy was last put back for trial and what came of it, or None where that never happened."""
    return by.store.settings.get(REHEARSED_SETTING, Rehearsed)

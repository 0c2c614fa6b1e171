"""The folder of copies: its marker, the copies in it, what is removed from it, and its lock.

A copy is a folder of three files: the encrypted database, its key file and the manifest. It has its name only after it
was proven; whatever begins with a dot is unfinished or on its way out, and nobody takes it for a copy.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import Final

from shelter_app.domain.backups import Copy, CopyPlaceRefused, CopyRefused, CopyUnderWay, NoRoomForCopy
from shelter_app.security import backups
from shelter_app.security.backups import Manifest
from shelter_app.security.files import Files
from shelter_app.services.centre import why_not_backup
from shelter_app.storage.errors import RegistryOccupied
from shelter_app.storage.occupancy import Occupancy

MARKER: Final = "pana-copies.json"
LOCK: Final = "pana-copies.lock"
_MARKER_BYTES: Final = 1024
_NAME: Final = re.compile(r"pana-\d{8}-\d{6}-[0-9a-f]{8}")
_UNFINISHED: Final = re.compile(r"\.pana-[0-9a-f]{8}-[0-9a-f]{16}\.(?:part|old)")


def name_of(manifest: Manifest) -> str:
    """When it was made (UTC) and a few digits without meaning: nothing of the centre or of the files."""
    return f"pana-{manifest.made_at.astimezone(UTC):%Y%m%d-%H%M%S}-{manifest.copy_id[:8]}"


def refusal(folder: Path, registry: Path) -> str:
    """Why copies of this registry may not lie in ``folder`` at this moment, as a code; empty where they may."""
    return why_not_backup(folder, registry)


def require(folder: Path, registry: Path) -> None:
    """Raises CopyPlaceRefused where copies of this registry may not lie in ``folder``."""
    reason = refusal(folder, registry)
    if reason:
        raise CopyPlaceRefused(reason)


def require_room(folder: Path, needed: int) -> None:
    """Raises NoRoomForCopy before anything is written; no older copy is ever removed to make room."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise NoRoomForCopy(needed, free)


def marker(files: Files, folder: Path) -> str:
    """The id of this folder, written when it is first used: a drive is known by it wherever it is plugged in."""
    path = folder / MARKER
    found = marker_in(files, folder)
    if found:
        return found
    if files.exists(path):
        files.remove(path)
    made = backups.new_copy_id()
    files.write_new(path, json.dumps({"id": made}).encode())
    return made


def marker_in(files: Files, folder: Path) -> str:
    """The id of this folder as it stands there; empty where none can be read."""
    try:
        found = str(json.loads(files.read(folder / MARKER, _MARKER_BYTES))["id"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return found if re.fullmatch(r"[0-9a-f]{16}", found) else ""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """One copy at a time in one folder, whoever makes it. Raises CopyUnderWay."""
    occupancy = Occupancy(folder, LOCK)
    try:
        occupancy.take()
    except RegistryOccupied:
        raise CopyUnderWay from None
    try:
        yield
    finally:
        occupancy.release()


def manifest_of(files: Files, copy: Path) -> Manifest:
    """What stands in the manifest of a copy. Raises CopyRefused."""
    try:
        return backups.decode(files.read(copy / backups.FILE, backups.MAX_BYTES))
    except OSError:
        raise CopyRefused("unreadable") from None


def look(files: Files, copy: Path) -> Copy:
    """A copy as anybody can read it. Raises CopyRefused."""
    one = manifest_of(files, copy)
    return Copy(str(copy), one.made_at, one.copy_id, one.vault_id, one.generation, one.size, one.db_format, one.program)


def copies(files: Files, folder: Path) -> list[Copy]:
    """The copies in a folder, newest first; one whose manifest cannot be read is left where it is and not shown."""
    found = []
    try:
        names = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    for path in names:
        with contextlib.suppress(CopyRefused):
            found.append(look(files, path))
    return sorted(found, key=lambda one: (one.made_at, one.copy_id), reverse=True)


def remove(files: Files, copy: Path, vault_id: str, copy_id: str) -> None:
    """Takes a copy away: first its name, in one step, so that half a copy never bears one."""
    gone = copy.with_name(f".pana-{vault_id[:8]}-{copy_id}.old")
    files.replace(copy, gone)
    clear(files, gone)


def unfinished(folder: Path, vault_id: str, copy_id: str) -> Path:
    """Where a copy lies until it was proven."""
    return folder / f".pana-{vault_id[:8]}-{copy_id}.part"


def clear_unfinished(files: Files, folder: Path, vault_id: str) -> None:
    """Removes what an interruption left of copies of this registry; the caller holds the lock of the folder."""
    for path in folder.glob(f".pana-{vault_id[:8]}-*"):
        if _UNFINISHED.fullmatch(path.name):
            clear(files, path)


def clear(files: Files, folder: Path) -> None:
    """Removes a folder of a copy with the files in it. Raises ``OSError``."""
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            files.remove(path)
        folder.rmdir()

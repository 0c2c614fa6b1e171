"""Making room on a drive that is full: which older copies may go, shown first, and never the newest proven one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shelter_app.domain.backups import Copy, CopyRefused
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.staff import Can
from shelter_app.services.backups import folders, making
from shelter_app.services.backups.proving import prove
from shelter_app.services.backups.rotation import ours
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import disk_told


@dataclass(frozen=True, slots=True)
class Room:
    """What can be cleared for a copy that found ``missing`` bytes too few.

    ``going`` are the oldest of our copies, as few as make the room; ``kept`` is the newest, which stays whatever
    happens; ``enough`` where the room would be made.
    """

    kept: Copy
    going: tuple[Copy, ...]
    missing: int
    enough: bool


@allowed(Can.EDIT_CENTRE)
def offer_apart(place: Place, missing: int, *, by: Session) -> Room | None:
    """What may go from the chosen folder so that a copy fits; None where nothing of ours may. Removes nothing.

    Only copies count whose seal opens with our key and whose manifest our staff signed: whatever else lies on the drive
    is nobody's to remove. It reads every manifest, and runs in a worker.
    """
    try:
        found = _found(place, by)
    finally:
        by.store.database.close()
    if len(found) < 2:
        return None
    kept, *older = found
    going: list[Copy] = []
    for one in reversed(older):
        if sum(copy.size for copy in going) >= missing:
            break
        going.append(one)
    return Room(kept, tuple(going), missing, sum(copy.size for copy in going) >= missing)


@allowed(Can.EDIT_CENTRE)
def clear_apart(place: Place, room: Room, going: Callable[[], None] = lambda: None, *, by: Session) -> int:
    """Removes what was offered, after a second process has proven the copy that stays; returns how many went.

    Raises CopyRefused where that one is not whole (nothing is removed then), CopyUnderWay, NotAllowed.
    """
    folder = Path(by.centre.backup_folder)
    if by.vault is None:
        raise NotAllowed(Can.EDIT_CENTRE.value)
    removed = 0
    with disk_told(), folders.locked(folder):
        newest = folders.look(place.files, Path(room.kept.place))
        if newest.copy_id != room.kept.copy_id:
            raise CopyRefused("changed")
        prove(Path(room.kept.place), by.vault, going)
        for one in room.going:
            if one.copy_id != room.kept.copy_id and one.made_at < room.kept.made_at:
                with contextlib.suppress(OSError):
                    folders.remove(place.files, Path(one.place), one.vault_id, one.copy_id)
                    removed += 1
    return removed


@allowed(Can.EDIT_CENTRE)
def write_down_cleared(room: Room, removed: int, *, by: Session) -> None:
    """Notes how many copies went to make room, and which one stayed."""
    with by.change("backup.cleared", "backups") as change:
        change.by_the_clock = True
        change.subject, change.detail = room.kept.copy_id, str(removed)


def _found(place: Place, by: Session) -> list[Copy]:
    """Our copies in the chosen folder, the newest first."""
    listed = making.listed(place, by=by)
    if not listed or by.vault is None:
        return []
    mine = ours(place.files, listed, by.store, by.vault)
    return sorted(mine, key=lambda one: one.made_at, reverse=True)

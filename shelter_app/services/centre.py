"""The centre's own settings (names, letterheads, rooms, idle lock, backup folder) and its national rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from shelter_app.domain.centre import Centre, Letterhead
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.staff import Can
from shelter_app.services import packaged
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import CENTRE_SETTING

LOCK_MINUTES: Final = (1, 10)
MOST_BEDS: Final = 999
_SYNCED: Final = (
    "onedrive", "dropbox", "google drive", "googledrive", "my drive", "gdrive", "yandex.disk", "yandexdisk",
    "яндекс.диск", "icloud drive", "icloud", "mobile documents", "nextcloud", "owncloud", "mega", "megasync", "pcloud",
    "syncthing", "облако mail.ru", "cloud mail.ru",
)  # fmt: skip


def tidy(centre: Centre) -> Centre:
    """The settings as they are stored: blanks around words taken away, empty rooms left out.

    Raises InvalidInput: name empty, rooms without_name, beds or twice, lock_minutes out_of_range,
    needs_from and plan_from unknown_option.
    """
    problems: dict[str, str] = {}
    rooms = tuple(replace(room, name=room.name.strip()) for room in centre.rooms if room.name.strip() or room.beds)
    names = [room.name.casefold() for room in rooms]
    if not centre.name.strip():
        problems["name"] = "empty"
    if not all(names):
        problems["rooms"] = "without_name"
    elif any(not 0 < room.beds <= MOST_BEDS for room in rooms):
        problems["rooms"] = "beds"
    elif len(set(names)) < len(names):
        problems["rooms"] = "twice"
    for name in ("needs_from", "plan_from"):
        if getattr(centre, name) not in ("", *packaged.profile_codes()):
            problems[name] = "unknown_option"
    if not LOCK_MINUTES[0] <= centre.lock_minutes <= LOCK_MINUTES[1]:
        problems["lock_minutes"] = "out_of_range"
    if problems:
        raise InvalidInput(**problems)
    words = {
        name: getattr(centre, name).strip()
        for name in (
            "name", "place", "director", "phone", "guardianship_addressee_kk", "guardianship_addressee_ru",
            "prosecutor_addressee_kk", "prosecutor_addressee_ru", "backup_folder",
        )
    }  # fmt: skip
    return replace(centre, **words, rooms=rooms, kk=_tidy_head(centre.kk), ru=_tidy_head(centre.ru))


def _tidy_head(head: Letterhead) -> Letterhead:
    return Letterhead(head.name.strip(), head.address.strip(), head.requisites.strip())


def is_synced(folder: Path) -> bool:
    """Whether the path leads through a folder that a service carries out of the house."""
    return any(part.casefold().startswith(name) for part in folder.parts for name in _SYNCED)


def why_not_backup(folder: Path, registry: Path) -> str:
    """Why copies may not lie there, as a code, or an empty text.

    registry_folder: it, a folder in it or around it. sync_folder: a service would carry the copies out of the house.
    missing: there is no such folder. not_writable: this computer's user may not write there.
    """
    try:
        here, data = folder.resolve(), registry.resolve()
    except (OSError, RuntimeError):  # a link that leads to itself
        return "missing"
    if here == data or data in here.parents or here in data.parents:
        return "registry_folder"
    if is_synced(here):
        return "sync_folder"
    if not here.is_dir():
        return "missing"
    return "" if _takes_files(here) else "not_writable"


def _takes_files(folder: Path) -> bool:
    # Asking the operating system for its opinion is not reliable on Windows: a file is made and taken away.
    probe = folder / ".pana-write-test"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return False
    return True


@allowed(Can.EDIT_CENTRE)
def edit(centre: Centre, place: Place, *, by: Session) -> Centre:
    """Stores the settings; kind, procedure and training mark stay as they were made at first run.

    Raises InvalidInput as :func:`tidy`, and for a backup_folder that may not hold copies; Stale where what is stored
    is no longer what this session shows, which then shows the settings as they are.
    """
    fixed = replace(centre, kind=by.centre.kind, profile=by.centre.profile, training=by.centre.training)
    changed = tidy(fixed)
    if changed.backup_folder and changed.backup_folder != by.centre.backup_folder:
        reason = why_not_backup(Path(changed.backup_folder), place.folder)
        if reason:
            raise InvalidInput(backup_folder=reason)
    before = by.centre
    stored = by.store.settings.get(CENTRE_SETTING, Centre)
    if stored is not None and stored != before:
        by.centre = stored
        raise Stale("centre")
    profile = by.profile
    by.centre = changed
    if (changed.needs_from, changed.plan_from) != (before.needs_from, before.plan_from):
        by.profile = packaged.profile_of(by.store, changed)
    try:
        with by.change("centre.edited", "centre"):
            by.store.settings.put(CENTRE_SETTING, changed)
    except BaseException:
        by.centre, by.profile = before, profile
        raise
    return changed


@allowed(Can.EDIT_CENTRE)
def rules(*, by: Session) -> tuple[Rule, ...]:
    """The deadline rules of the procedure for this kind of centre, those not in force last; each cites its clause."""
    mine = [rule for rule in by.profile.rules if not rule.kinds or by.centre.kind in rule.kinds]
    return tuple(sorted(mine, key=lambda rule: not rule.active))

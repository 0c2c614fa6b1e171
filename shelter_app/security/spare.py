"""The sheet's slot kept beside the site key: with it the sheet opens a registry whose header files are both lost.

The header cannot be rebuilt from nothing: the copy inside the registry needs the database key first, and this slot is
where the sheet finds it. It opens for nobody without the sheet, names nobody, and lies in another folder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from shelter_app.security import slots
from shelter_app.security.files import Files, replace_whole
from shelter_app.security.header import Header, RecoverySlot, is_db_file
from shelter_app.security.members import RecoveryKey, VaultKeys
from shelter_app.security.recovery import RecoverySecret

_SUFFIX: Final = ".sheet"
_LIMIT: Final = 4096


@dataclass(frozen=True, slots=True)
class Spare:
    """Which database file of which registry the sheet opens, and its slot as the header had it last."""

    vault_id: str
    dek_id: str
    db_file: str
    slot: RecoverySlot


def keep(files: Files, place: Path, header: Header) -> None:
    """Write the slot of ``header`` to ``place`` unless it is there already. Raises ``OSError``."""
    path = place / f"{header.vault_id}{_SUFFIX}"
    spare = Spare(header.vault_id, header.dek_id, header.db_file, header.recovery)
    if _read(files, path) != spare:
        files.make_folder(place)
        replace_whole(files, path, _encode(spare))


def find(files: Files, place: Path, folder: Path) -> Spare | None:
    """The slot of the registry whose database lies in ``folder``, or None; a damaged one counts as none."""
    for path in sorted(place.glob(f"*{_SUFFIX}")):
        spare = _read(files, path)
        if spare is not None and files.exists(folder / spare.db_file):
            return spare
    return None


def open_spare(spare: Spare, secret: RecoverySecret) -> tuple[VaultKeys, RecoveryKey]:
    """The registry's keys by the words of the sheet. Raises WrongRecoverySheet, HeaderTampered."""
    return slots.open_recovery(spare.vault_id, spare.dek_id, spare.slot, secret)


def _read(files: Files, path: Path) -> Spare | None:
    try:
        return _decode(json.loads(files.read(path, _LIMIT)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _encode(spare: Spare) -> bytes:
    slot = spare.slot
    fields = {
        "vault_id": spare.vault_id,
        "dek_id": spare.dek_id,
        "db_file": spare.db_file,
        "sheet": slot.sheet,
        "public": slot.public.hex(),
        "check": list(slot.check),
        "sealed_dek": slot.sealed_dek.hex(),
        "sealed_site_key": slot.sealed_site_key.hex(),
    }
    return json.dumps(fields, sort_keys=True).encode()


def _decode(fields: dict[str, Any]) -> Spare:
    first, second = fields["check"]
    slot = RecoverySlot(
        int(fields["sheet"]),
        bytes.fromhex(fields["public"]),
        (int(first), int(second)),
        bytes.fromhex(fields["sealed_dek"]),
        bytes.fromhex(fields["sealed_site_key"]),
    )
    if not is_db_file(fields["db_file"]):
        raise ValueError("db_file")
    return Spare(str(fields["vault_id"]), str(fields["dek_id"]), fields["db_file"], slot)

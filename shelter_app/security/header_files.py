"""The header on disk: two generations, replaced so that a crash at any step leaves a readable one."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shelter_app.security import header as codec
from shelter_app.security.errors import HeaderConflict, HeaderDamaged, HeaderMissing
from shelter_app.security.files import HEADER_NAMES, Files, replace_whole
from shelter_app.security.header import Header

CURRENT, OLDER = HEADER_NAMES
_ASIDE = "registry.hdr.damaged"
_BEFORE = "registry.hdr.before"


class Fallback(StrEnum):
    """Why the older generation had to be read; staff are told, and the audit records it."""

    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class HeaderRead:
    """The header found and whether it is the older generation (``fallback`` says why)."""

    header: Header
    fallback: Fallback | None


def read_header(files: Files, folder: Path) -> HeaderRead:
    """The current header, else the older one. Raises HeaderMissing, HeaderDamaged (both), HeaderNewer, ``OSError``.

    A current header of a newer format is never passed over in favour of an older one.
    """
    try:
        return HeaderRead(_read(files, folder / CURRENT), None)
    except HeaderMissing:
        return HeaderRead(_read(files, folder / OLDER), Fallback.MISSING)
    except HeaderDamaged as current:
        try:
            return HeaderRead(_read(files, folder / OLDER), Fallback.DAMAGED)
        except (HeaderMissing, HeaderDamaged):
            raise current from None


def both_headers(files: Files, folder: Path) -> tuple[Header, ...]:
    """What the key files say, without the one before where there is none. Raises as :func:`read_header` and ``_read``.

    A key file that is there and cannot be read raises: what it names is not known.
    """
    older = (_read(files, folder / OLDER),) if files.exists(folder / OLDER) else ()
    return (_read(files, folder / CURRENT), *older)


def create_header(files: Files, folder: Path, header: Header) -> None:
    """Write the first header of a new registry; this is the moment from which the registry exists.

    Raises HeaderConflict when the folder already holds a header in whatever state.
    """
    if files.exists(folder / CURRENT) or files.exists(folder / OLDER):
        raise HeaderConflict(0, header.generation)
    replace_whole(files, folder / CURRENT, codec.encode(header))


def replace_header(files: Files, folder: Path, header: Header) -> None:
    """Make ``header`` the current one and keep the one before as the older generation: the commit point of every flow.

    Raises HeaderConflict unless ``header`` follows the readable generation on disk; ``OSError`` when the disk
    refuses, in which case the generation before still stands. A damaged file is put aside, never deleted.
    """
    raw = codec.encode(header)
    found = read_header(files, folder)
    if header.generation != found.header.generation + 1 or header.vault_id != found.header.vault_id:
        raise HeaderConflict(header.generation - 1, found.header.generation)
    if found.fallback is None:
        replace_whole(files, folder / OLDER, codec.encode(found.header))
    elif found.fallback is Fallback.DAMAGED:
        _put_aside(files, folder, CURRENT)
    replace_whole(files, folder / CURRENT, raw)


def restore_header(files: Files, folder: Path, header: Header) -> None:
    """Write ``header``, known from inside the registry, in place of damaged, lost or earlier files.

    Whatever cannot be read is put aside, never deleted. Raises HeaderConflict where a later generation is readable.
    """
    for name in (CURRENT, OLDER):
        try:
            found = _read(files, folder / name)
        except HeaderMissing:
            continue
        except HeaderDamaged:
            _put_aside(files, folder, name)
        else:
            if found.generation > header.generation or found.vault_id != header.vault_id:
                raise HeaderConflict(header.generation, found.generation)
    for name in (CURRENT, OLDER):
        replace_whole(files, folder / name, codec.encode(header))


def switch_header(files: Files, folder: Path, header: Header) -> None:
    """Make ``header`` the current one, whatever the folder holds: the commit point of a restored registry.

    What was there keeps existing under a name of its own, so that the registry before can be opened again.
    """
    for name in (CURRENT, OLDER):
        if files.exists(folder / name):
            raw = files.read(folder / name, codec.MAX_BYTES)
            replace_whole(files, _free_name(files, folder, _BEFORE), raw)
    for name in (CURRENT, OLDER):
        replace_whole(files, folder / name, codec.encode(header))


def settle_header(files: Files, folder: Path) -> None:
    """Overwrite the older generation with the current one, so that a removed member's door is gone from both.

    Called after the first good unlock with the new generation, after a removal and after a rotation.
    """
    found = read_header(files, folder)
    if found.fallback is None:
        replace_whole(files, folder / OLDER, codec.encode(found.header))


def _read(files: Files, path: Path) -> Header:
    try:
        raw = files.read(path, codec.MAX_BYTES)
    except FileNotFoundError:
        raise HeaderMissing from None
    except OSError as error:
        if error.errno != errno.EIO:
            raise  # no permission, or a scanner holds the file: not a reason to go back a generation
        raise HeaderDamaged("unreadable") from None
    return codec.decode(raw)


def _put_aside(files: Files, folder: Path, name: str) -> None:
    files.replace(folder / name, _free_name(files, folder, _ASIDE))
    files.fsync_dir(folder)


def _free_name(files: Files, folder: Path, name: str) -> Path:
    number = 1
    while files.exists(folder / f"{name}-{number}"):
        number += 1
    return folder / f"{name}-{number}"

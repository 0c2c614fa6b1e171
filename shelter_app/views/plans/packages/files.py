"""Packages to and from a folder or stick: a file is written whole or not at all, and never read beyond what may be."""

from __future__ import annotations

from pathlib import Path

from shelter_app.security.errors import PackageTooLarge, PackageUnreadable
from shelter_app.security.files import Files, replace_whole

SUFFIX = ".age"
MOST_ANSWERED_BYTES = 32 * 2**20
"""No plan and no answer comes near this; a file that is larger is something else."""


def read(path: str, most: int = MOST_ANSWERED_BYTES) -> bytes:
    """The bytes of a package; raises PackageTooLarge, PackageUnreadable where the stick cannot be read."""
    try:
        data = Files().read(Path(path), most)
    except OSError:
        raise PackageUnreadable("unread") from None
    if len(data) > most:
        raise PackageTooLarge(most)
    return data


def write(path: str, data: bytes) -> bool:
    """Whether the file lies there now."""
    target = Path(path)
    if target.suffix.casefold() != SUFFIX:
        target = target.with_name(f"{target.name}{SUFFIX}")
    try:
        replace_whole(Files(), target, data)
    except OSError:
        return False
    return True

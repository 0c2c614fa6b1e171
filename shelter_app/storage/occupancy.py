"""One window at a time on one registry: a lock that the operating system takes back when its process ends, however.

The lock is held on a file beside the header; its words say which computer holds it and since when, never who.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from shelter_app.storage.errors import RegistryOccupied

FILE: Final = "registry.lock"
_MOST_BYTES: Final = 1024
_FAR_BYTE: Final = 1 << 20
"""On Windows a locked byte cannot be read, so the lock lies far behind the words."""
_SECOND_TRY: Final = 0.05
"""Seconds; :func:`is_occupied` of another process holds the lock for a moment, which is no window."""
_HELD: Final = frozenset({errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})


class Occupancy:
    """The right of this process to be the only window on ``folder``; lost with the process or by ``release``."""

    def __init__(self, folder: Path, name: str = FILE) -> None:
        self._path = folder / name
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    def take(self, now: datetime | None = None) -> None:
        """Take the registry for this process, again if it has it. Raises RegistryOccupied.

        A folder that takes no file is let through: nothing can be changed in it by two windows either.
        """
        if self._descriptor is not None:
            return
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError:
            return
        try:
            _lock_patiently(descriptor)
        except OSError as error:
            found = _words(descriptor)
            os.close(descriptor)
            if error.errno in _HELD:
                raise RegistryOccupied(*found) from None
            return
        self._descriptor = descriptor
        import socket  # the name of the computer; a start that only asks does not pay for it

        holder = {"computer": socket.gethostname(), "since": (now or datetime.now(UTC)).isoformat()}
        with contextlib.suppress(OSError):  # a full disk: the lock holds, only its words are missing
            os.ftruncate(descriptor, 0)
            os.write(descriptor, json.dumps(holder).encode())

    def release(self) -> None:
        """Let another window in; the file stays, because removing it would let two windows lock two files."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None


def is_occupied(folder: Path) -> bool:
    """Whether another window has this registry open now; to know it, takes the lock for a moment and gives it back."""
    try:
        descriptor = os.open(folder / FILE, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(descriptor)
    except OSError as error:
        return error.errno in _HELD
    else:
        return False
    finally:
        os.close(descriptor)


def _words(descriptor: int) -> tuple[str, datetime | None]:
    """Which computer and since when, as far as the file says it."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        holder = json.loads(os.read(descriptor, _MOST_BYTES))
        return str(holder["computer"]), datetime.fromisoformat(holder["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return "", None


def _lock_patiently(descriptor: int) -> None:
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno not in _HELD:
            raise
        time.sleep(_SECOND_TRY)
        _lock(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover - Windows only
        import msvcrt

        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

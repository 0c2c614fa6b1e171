"""A file layer that fails or loses power at a chosen step, for every flow that writes through ``Files``."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from shelter_app.security.files import Files


class Crash(BaseException):
    """The power is gone: not an ``Exception``, so that no handler of the program can react to it."""


class Fault(StrEnum):
    """What happens at the chosen step."""

    CRASH_BEFORE = "crash before"
    CRASH_TORN = "crash with half of the bytes written"
    CRASH_AFTER = "crash after"
    DISK_FULL = "disk full"
    READ_ONLY = "read-only"


class FaultFiles(Files):
    """Counts changing steps from 0 and faults at step ``at``; after a crash every further call crashes too."""

    def __init__(self, at: int | None = None, fault: Fault = Fault.CRASH_BEFORE) -> None:
        self.steps: list[str] = []
        self._at = at
        self._fault = fault
        self._dead = False

    def read(self, path: Path, limit: int) -> bytes:
        if self._dead:
            raise Crash
        return super().read(path, limit)

    def write_new(self, path: Path, data: bytes) -> None:
        def torn() -> None:
            path.write_bytes(data[: len(data) // 2])

        self._step(f"write {path.name}", lambda: super(FaultFiles, self).write_new(path, data), torn)

    def append(self, path: Path, data: bytes) -> None:
        def torn() -> None:
            super(FaultFiles, self).append(path, data[: len(data) // 2])

        self._step(f"append {path.name}", lambda: super(FaultFiles, self).append(path, data), torn)

    def replace(self, source: Path, target: Path) -> None:
        step = f"replace {source.name} {target.name}"
        self._step(step, lambda: super(FaultFiles, self).replace(source, target))

    def fsync_dir(self, folder: Path) -> None:
        self._step("fsync folder", lambda: super(FaultFiles, self).fsync_dir(folder))

    def remove(self, path: Path) -> None:
        self._step(f"remove {path.name}", lambda: super(FaultFiles, self).remove(path))

    def _step(self, name: str, act: Callable[[], None], torn: Callable[[], None] | None = None) -> None:
        if self._dead:
            raise Crash
        number = len(self.steps)
        self.steps.append(name)
        if number != self._at:
            act()
            return
        if self._fault is Fault.DISK_FULL:
            if torn is not None:
                torn()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if self._fault is Fault.READ_ONLY:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        self._dead = True
        if self._fault is Fault.CRASH_TORN and torn is not None:
            torn()
        elif self._fault is Fault.CRASH_AFTER:
            act()
        raise Crash


def steps_of(flow: Callable[[Files], object]) -> int:
    """How many changing steps a flow takes when nothing fails."""
    counting = FaultFiles()
    flow(counting)
    return len(counting.steps)

"""Lets a process write its own memory down when the gate asks: the system keeps every other process out of it (F-16).

The process may always read itself, whoever runs it, through the call by which debuggers read others.
"""

from __future__ import annotations

import ctypes
import os
import re
import threading
import time
from pathlib import Path

_AT_ONCE = 1024 * 1024


class _Piece(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


def _areas() -> list[tuple[int, int]]:
    found = []
    for line in Path("/proc/self/maps").read_text().splitlines():
        area = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
        if area is not None:
            found.append((int(area[1], 16), int(area[2], 16)))
    return found


def _write(whole: Path) -> None:
    """All that this process can write to, in the order of its addresses; what goes away meanwhile is left out."""
    read = ctypes.CDLL(None, use_errno=True).process_vm_readv
    read.restype = ctypes.c_ssize_t
    buffer = ctypes.create_string_buffer(_AT_ONCE)
    own = ctypes.addressof(buffer)
    coming = whole.with_suffix(".part")
    with coming.open("wb") as target:
        for start, end in _areas():
            at = start
            while at < end:
                size = min(_AT_ONCE, end - at)
                here, there = _Piece(own, size), _Piece(at, size)
                count = read(os.getpid(), ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
                if count <= 0:
                    break
                target.write(buffer[:count])
                at += count
    coming.rename(whole)


def _wait(asked: Path) -> None:
    mine = asked / f"look-{os.getpid()}"
    while True:
        if mine.exists():
            mine.unlink()
            _write(asked / f"memory-{os.getpid()}")
        time.sleep(0.1)


if _folder := os.environ.get("PANA_OWN_MEMORY"):
    threading.Thread(target=_wait, args=(Path(_folder),), daemon=True).start()

"""Keep this process's memory out of crash files and away from other programs of the same user; called once at start."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_SEM_QUIET: Final = 0x0001 | 0x0002 | 0x8000
_WER_NO_HEAP: Final = 0x0001


@dataclass(frozen=True, slots=True)
class Hardening:
    """What was achieved; the status page shows a red mark for each False, the program starts all the same."""

    no_core_dumps: bool
    no_tracing: bool


def harden_process() -> Hardening:
    """No core dumps anywhere; on Linux no debugger of the same user; on Windows no crash dialog and no heap in reports.

    A debugger of the same Windows user is not kept out: that needs an access list on the process.
    """
    if sys.platform == "win32":  # pragma: no cover - Windows only
        return Hardening(_quiet_windows(), False)
    return Hardening(_no_core_dumps(), _not_dumpable())


def _no_core_dumps() -> bool:
    import resource  # not on Windows

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def _not_dumpable() -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        return int(ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
    except (OSError, AttributeError):
        return False


def _quiet_windows() -> bool:  # pragma: no cover - Windows only
    windll = getattr(ctypes, "windll")  # noqa: B009 - the attribute exists on Windows only
    windll.kernel32.SetErrorMode(_SEM_QUIET)
    return int(windll.kernel32.WerSetFlags(_WER_NO_HEAP)) == 0

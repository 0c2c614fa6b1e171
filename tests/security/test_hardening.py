"""This process leaves no memory behind in crash files; checked in a process of its own."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from shelter_app.security import hardening

SCRIPT = """
import ctypes, resource
from shelter_app.security.hardening import harden_process
print(harden_process(), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="prctl is Linux's")
def test_a_hardened_process_dumps_no_core_and_is_not_dumpable() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "Hardening(no_core_dumps=True, no_tracing=True) (0, 0) 0"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_what_the_system_refuses_is_reported_and_not_fatal(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    def refused(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(resource, "setrlimit", refused)
    monkeypatch.setattr(ctypes, "CDLL", refused)
    assert hardening.harden_process() == hardening.Hardening(False, False)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not hardening.harden_process().no_tracing

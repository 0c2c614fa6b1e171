"""The second process: a copy counts as one only after a process that did not write it has opened it.

The key goes through a pipe, because other users of the computer can read a command line. When the process that asked
ends, for instance by a lock, this one ends as well.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from shelter_app import log
from shelter_app.domain.audit import AuditHead
from shelter_app.domain.backups import Contents, CopyRefused, Proven
from shelter_app.domain.ids import ResidentId
from shelter_app.security.compartments import RecordKey
from shelter_app.security.files import Files
from shelter_app.security.hardening import harden_process
from shelter_app.security.members import VaultKeys
from shelter_app.services import file_keys
from shelter_app.services.backups import folders
from shelter_app.services.backups.examining import examine
from shelter_app.services.journal import COMPARTMENT
from shelter_app.storage import exporting

OPTION: Final = "--prove-copy"
_LOOK_EVERY: Final = 0.1
_LONGEST: Final = 4 * 1024 * 1024


def prove(
    folder: Path, keys: VaultKeys, going: Callable[[], None] = lambda: None, same: Mapping[str, object] | None = None
) -> Proven:
    """Has another process open and compare the copy. ``going`` is called all the time; what it raises ends the proof.

    ``same`` asks also for the sum over every value: ``digest``, ``until`` which audit line, settings ``besides``, and
    ``files``, the keys under which restricted files lie there.

    Raises CopyRefused; not_proven where that process could not be started or ended without a verdict.
    """
    asked = {
        "folder": str(folder),
        "vault_id": keys.vault_id,
        "dek_id": keys.dek_id,
        "dek": keys.database_key_pragma().hex(),
        "site_key": keys.site_key().hex(),
        "parent": os.getpid(),
        "same": dict(same or {}),
    }
    try:
        process = subprocess.Popen(  # noqa: S603  (our own program)
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:
        raise CopyRefused("not_proven") from None
    with process:
        try:
            answer = _answer(process, json.dumps(asked).encode() + b"\n", going)
        except BaseException:
            process.kill()
            raise
    return _proven(folder, answer)


def _answer(process: subprocess.Popen[bytes], question: bytes, going: Callable[[], None]) -> bytes:
    asked: bytes | None = question
    while True:
        going()
        try:
            out, _err = process.communicate(asked, timeout=_LOOK_EVERY)
        except subprocess.TimeoutExpired:
            asked = None
        except OSError:
            raise CopyRefused("not_proven") from None
        else:
            return out


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    return [sys.executable, "-m", "shelter_app.services.backups.proving"]


def _proven(folder: Path, answer: bytes) -> Proven:
    try:
        fields = json.loads(answer)
        refused = fields.get("refused")
    except (ValueError, AttributeError):
        raise CopyRefused("not_proven") from None
    if refused:
        raise CopyRefused(str(refused))
    contents = Contents(
        AuditHead(fields["seq"], bytes.fromhex(fields["hash"])),
        tuple((name, count) for name, count in fields["counts"]),
        fields["centre"],
        fields["files"],
        fields["present"],
        fields["made_by"],
        fields["zone"],
    )
    return Proven(folders.look(Files(), folder), contents, fields["lines"])


def main() -> int:
    """The whole life of the second process: one question on standard input, one verdict on standard output."""
    harden_process()
    log.quiet_libraries()
    asked: dict[str, Any] = json.loads(sys.stdin.buffer.readline(_LONGEST))
    with contextlib.suppress(OSError, AttributeError):
        os.nice(10)
    _follow(int(asked["parent"]))
    dek, site = bytes.fromhex(asked["dek"]), bytes.fromhex(asked["site_key"])
    keys = VaultKeys(str(asked["vault_id"]), str(asked["dek_id"]), dek, site)
    try:
        folder = Path(str(asked["folder"]))
        found = examine(folder, keys)
        _compare(folder, keys, asked["same"])
    except CopyRefused as error:
        verdict: dict[str, Any] = {"refused": error.reason}
    else:
        contents = found.contents
        verdict = {
            "seq": contents.head.seq, "hash": contents.head.hash.hex(), "counts": contents.counts,
            "centre": contents.centre, "files": contents.files, "present": contents.present,
            "made_by": contents.made_by, "zone": contents.zone, "lines": found.lines,
        }  # fmt: skip
    sys.stdout.write(json.dumps(verdict))
    return 0


def _compare(folder: Path, keys: VaultKeys, same: dict[str, Any]) -> None:
    """Every value is the one that was read from the registry. Raises CopyRefused: differs."""
    if not same:
        return
    path, key = folder / folders.manifest_of(Files(), folder).db_file, keys.database_key_pragma()
    files = {ResidentId(one): RecordKey(COMPARTMENT, one, bytes.fromhex(raw)) for one, raw in same["files"]}
    behind = (files.keys(), file_keys.opening(files))
    found = exporting.digest_of(path, key, until=int(same["until"]), besides=same["besides"], behind=behind)
    if found != same["digest"]:
        raise CopyRefused("differs")


def _follow(parent: int) -> None:
    """On Linux the system ends this process with the one that asked: a lock leaves no key behind here either."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes
    import signal

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


if __name__ == "__main__":
    sys.exit(main())

"""Failed attempts slow the next one down and are kept for the audit; nobody is ever locked out for good.

``preauth.box`` beside the header holds plain counters and a list of attempts, each sealed to a public key of the
header, because nobody's keys are open yet. The next good unlock reads the list into the audit and removes it.
Counters are kept per bucket, two bytes of the login name's tag (``vault.bucket_of``): known and unknown names are
slowed alike, so the delay tells nobody who works here, and two bytes are too few to test what was typed (people type
passphrases into the name field). Deleting or copying back the file resets the delay; Argon2id and the site key carry
the protection, the delay only keeps colleagues from trying at the desk.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import CannotOpen
from shelter_app.security.files import Files, replace_whole
from shelter_app.security.header import Header
from shelter_app.security.members import VaultKeys

FILE: Final = "preauth.box"
UNKNOWN_LOGIN: Final = "unknown"
MAX_KEPT: Final = 500
_MAX_COUNTERS: Final = 200
_LIMIT_BYTES: Final = 512 * 1024
_DELAYS: Final = (0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60)
_CAP: Final = 900


@dataclass(frozen=True, slots=True)
class Attempt:
    """One failed attempt: when, and at which slot (``UNKNOWN_LOGIN`` for a name nobody has)."""

    at: datetime
    slot_id: str


@dataclass(frozen=True, slots=True)
class Attempts:
    """What the audit takes over: the readable list, and how many are known only by number."""

    listed: tuple[Attempt, ...]
    dropped: int
    unreadable: int

    @property
    def count(self) -> int:
        return len(self.listed) + self.dropped + self.unreadable


@dataclass(frozen=True, slots=True)
class _State:
    counters: Mapping[str, tuple[int, int]]
    boxes: tuple[str, ...]
    dropped: int


def delay_after(failures: int) -> timedelta:
    """How long the next attempt waits after so many failures in a row: 0 0 0 2 4 8 16 32 60 60 s, then up to 15 min."""
    if failures < len(_DELAYS):
        return timedelta(seconds=_DELAYS[failures])
    return timedelta(seconds=min(_CAP, 60 * 2 ** min(failures - len(_DELAYS) + 1, 10)))


class Throttle:
    """The state of one registry's folder. When the disk refuses, counting goes on in memory."""

    def __init__(self, files: Files, folder: Path) -> None:
        self._files = files
        self._path = folder / FILE
        self._state = self._load()

    def wait(self, bucket: str, now: datetime) -> timedelta:
        """How long to wait before this login name may be tried again; zero when an attempt is welcome.

        A clock set back never makes anybody wait longer than one delay.
        """
        failures, last = self._state.counters.get(bucket, (0, 0))
        since = max(0, int(now.timestamp()) - last)
        return max(timedelta(0), delay_after(failures) - timedelta(seconds=since))

    def record_failure(self, header: Header, bucket: str, slot_id: str | None, now: datetime) -> None:
        """Count a failed attempt and seal it for the audit; ``slot_id`` is None for a name nobody has."""
        at = int(now.timestamp())
        failures, _ = self._state.counters.get(bucket, (0, 0))
        counters = {**self._state.counters, bucket: (failures + 1, at)}
        entry = json.dumps([at, slot_id or UNKNOWN_LOGIN]).encode()
        box = envelopes.seal(header.attempts_public, entry, _box_context(header.vault_id)).hex()
        boxes = (*self._state.boxes, box)
        surplus = max(0, len(boxes) - MAX_KEPT)
        newest = dict(sorted(counters.items(), key=lambda item: item[1][1])[-_MAX_COUNTERS:])
        self._save(_State(newest, boxes[surplus:], self._state.dropped + surplus))

    def attempts(self, keys: VaultKeys) -> Attempts:
        """Every failed attempt since the last good unlock, oldest first."""
        listed, unreadable = [], 0
        for box in self._state.boxes:
            try:
                entry = envelopes.unseal(
                    keys.attempts_key(), bytes.fromhex(box), _box_context(keys.vault_id), "attempt"
                )
                at, slot_id = json.loads(entry)
                listed.append(Attempt(datetime.fromtimestamp(at, UTC), str(slot_id)))
            except (CannotOpen, ValueError, TypeError):
                unreadable += 1
        return Attempts(tuple(listed), self._state.dropped, unreadable)

    def succeeded(self, bucket: str) -> None:
        """After the attempts are in the audit (same transaction as the login line): empty the list, end this delay.

        Other names keep their delay: one person's login does not help somebody who tries another's.
        """
        counters = {name: value for name, value in self._state.counters.items() if name != bucket}
        self._save(_State(counters, (), 0))

    def _load(self) -> _State:
        try:
            fields = json.loads(self._files.read(self._path, _LIMIT_BYTES))
            return _state(fields)
        except FileNotFoundError:
            return _State({}, (), 0)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            # A damaged list must not keep anybody out; that something was there still reaches the audit as a number.
            return _State({}, (), 1)

    def _save(self, state: _State) -> None:
        self._state = state
        fields = {"counters": state.counters, "boxes": state.boxes, "dropped": state.dropped}
        try:
            replace_whole(self._files, self._path, json.dumps(fields, sort_keys=True).encode())
        except OSError:
            return  # read-only media: the delay holds as long as this process


def _state(fields: Mapping[str, Any]) -> _State:
    counters = {str(name): (int(failures), int(last)) for name, (failures, last) in fields["counters"].items()}
    boxes = tuple(fields["boxes"])
    if not all(isinstance(box, str) for box in boxes) or any(failures < 0 for failures, _ in counters.values()):
        raise ValueError("preauth")
    return _State(counters, boxes[-MAX_KEPT:], int(fields["dropped"]))


def _box_context(vault_id: str) -> bytes:
    return context("pana-attempt-1", vault_id)

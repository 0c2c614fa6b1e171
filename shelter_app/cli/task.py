"""What a command is given, and the one way in which it opens the registry."""

from __future__ import annotations

import getpass
import locale
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from shelter_app import log, paths
from shelter_app.cli.console import Console
from shelter_app.cli.exits import Exit, Stop
from shelter_app.domain.errors import ShelterError
from shelter_app.log import Event
from shelter_app.security.kdf import KdfPolicy
from shelter_app.security.site_key import default_place
from shelter_app.security.vault import Unlocked
from shelter_app.services import vault
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.services.vault import Door
from shelter_app.wording import Words

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_LONGEST_LINE: Final = 8192


@dataclass(frozen=True, slots=True)
class Task:
    """One call of the program: its arguments, the words of its language, and where it writes."""

    options: Namespace
    words: Words
    console: Console = field(default_factory=Console)

    @property
    def as_json(self) -> bool:
        """True where a script reads the answer."""
        return bool(self.options.json)

    @property
    def folder(self) -> Path:
        """The folder of the registry: `--data`, else this computer's own."""
        return Path(self.options.data) if self.options.data else paths.registry_folder()

    def place(self, policy: KdfPolicy | None = None) -> Place:
        """The registry and this computer's key; `--site` keeps the latter out of the settings folder."""
        site = Path(self.options.site) if self.options.site else default_place()
        return Place(self.folder, site, policy=policy or KdfPolicy())


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


@contextmanager
def opened(task: Task) -> Iterator[Session]:
    """The registry for one member of staff; what they do inside is in the audit log, as in the window.

    Raises Stop, and whatever ``knock``, ``turn`` and ``enter`` name.
    """
    door = vault.knock(task.place())
    unlocked = turn(task, door)
    if door.fallback is not None:
        log.record(Event.HEADER_FALLBACK)
        task.console.warn(
            task.words.translate(
                "CliTask", "The key file was damaged or missing; its second copy was used. Tell the director."
            )
        )
    session = vault.enter(door, unlocked)
    try:
        yield session
    except (ShelterError, Stop):
        vault.leave(session)
        raise
    except BaseException:
        session.store.close()
        raise
    vault.leave(session)


def turn(task: Task, door: Door) -> Unlocked:
    """Reads the passphrase and turns the key; somebody with a one-time passphrase has to choose their own first."""
    passphrase = read_passphrase(task.words)
    unlocked = vault.turn(door, task.options.user, passphrase, now=now())
    vault.renew_wrap(door, unlocked, passphrase)
    log.record(Event.VAULT_UNLOCKED)
    if unlocked.must_change:
        raise Stop(
            Exit.PROBLEM,
            task.words.translate(
                "CliTask", "This passphrase is for once only: open Pana and choose one of your own first."
            ),
        )
    return unlocked


def read_passphrase(words: Words) -> str:
    """The first line of standard input without its line break, or typed unseen at a terminal; never an argument."""
    if sys.stdin is not None and sys.stdin.isatty():
        typed = getpass.getpass(words.translate("CliTask", "Passphrase:") + " ")
    else:
        raw = b"" if sys.stdin is None else sys.stdin.buffer.readline(_LONGEST_LINE)
        typed = _decoded(raw.removeprefix(_BYTE_ORDER_MARK).rstrip(b"\r\n"))
    if not typed:
        raise Stop(
            Exit.USAGE, words.translate("CliTask", "Write the passphrase into the first line of standard input.")
        )
    return typed


def read_words(words: Words) -> str:
    """The words of the recovery sheet from the next line of standard input, or typed unseen at a terminal."""
    if sys.stdin is not None and sys.stdin.isatty():
        typed = getpass.getpass(words.translate("CliTask", "Words of the recovery sheet:") + " ")
    else:
        raw = b"" if sys.stdin is None else sys.stdin.buffer.readline(_LONGEST_LINE)
        typed = _decoded(raw.removeprefix(_BYTE_ORDER_MARK).rstrip(b"\r\n"))
    if not typed:
        raise Stop(
            Exit.USAGE,
            words.translate("CliTask", "Write the sixteen words of the recovery sheet into a line of standard input."),
        )
    return typed


def _decoded(raw: bytes) -> str:
    """UTF-8, or what an older Windows console sends; a line that is neither is simply a wrong passphrase."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode(locale.getpreferredencoding(do_setlocale=False), errors="replace")

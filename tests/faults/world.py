"""A registry that is made and opened as staff do it, with keys that cost next to nothing, and its acknowledged work.

Whoever works in it writes a line into the ack file, forced to the disk, after a service has returned: from that moment
the person at the screen believes that it is saved.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shelter_app.domain.staff import Role
from shelter_app.security.kdf import KdfPolicy
from shelter_app.security.recovery_words import WORDS
from shelter_app.services import accounts, anchors, sheets, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.services.vault import FirstRun
from tests.records import CENTRE
from tests.security.conftest import CHEAP

DIRECTOR, WORKER = "director", "worker"
WORKER_PASSPHRASE = "тихая лодка у дальнего причала вечером"
ACKS = "acks.jsonl"
LAST_STEP = 3

Line = dict[str, Any]


def place_at(folder: Path, policy: KdfPolicy = CHEAP) -> Place:
    """The registry under ``folder``, its site key in a file beside it as in portable mode."""
    return Place(folder / "registry", folder / "site", policy=policy)


def new_passphrase(dice: random.Random) -> str:
    """Six different words, as portable mode asks for."""
    return " ".join(dice.sample(WORDS, 6))


def build(folder: Path, policy: KdfPolicy = CHEAP) -> None:
    """First run, sheet typed back, one case worker; the director's passphrase is the first acknowledged fact."""
    passphrase = new_passphrase(random.Random(0))
    for _step in first_steps(place_at(folder, policy), passphrase):
        pass
    acknowledge(folder / ACKS, {"act": "built", "passphrase": passphrase})


def first_steps(place: Place, passphrase: str) -> Iterator[int]:
    """What happens on the first day, one after the other; the registry is closed at the end, whatever stopped it."""
    first = FirstRun(CENTRE, DIRECTOR, "Жумабаева Салтанат Кайратовна", passphrase, portable=True)
    created = vault.create_registry(place, first)
    try:
        yield 1
        rows = {letter: " ".join(words) for letter, words in created.sheet.rows()}
        sheets.confirm(created.session, created.sheet, {letter: rows[letter] for letter in created.sheet.check_rows()})
        yield 1
        add_worker(place, created.session)
        yield 1
        vault.leave(created.session)
    finally:
        created.session.store.close()


def add_worker(place: Place, by: Session) -> None:
    """The one case worker."""
    worker = NewMember(WORKER, "Омарова Дана Ермековна", Role.CASE_WORKER)
    accounts.add(worker, place, passphrase=WORKER_PASSPHRASE, by=by)


def copied(pattern: Path, folder: Path) -> Path:
    """The same registry, closed, in another folder."""
    shutil.copytree(pattern, folder)
    return folder


def right_now() -> datetime:
    """The clock of this computer."""
    return datetime.now(UTC)


def enter(place: Place, login: str, passphrase: str, clock: Callable[[], datetime] = right_now) -> Session:
    """Through the door as the program goes: header, site key, passphrase, database."""
    door = vault.knock(place)
    return vault.enter(door, vault.turn(door, login, passphrase, now=clock()), clock=clock)


def colleague(place: Place, at: Session) -> Session:
    """The case worker at the registry that the director has open; unlocked with their own keys."""
    door = vault.knock(place)
    unlocked = vault.turn(door, WORKER, WORKER_PASSPHRASE, now=datetime.now(UTC))
    worker = replace(at, staff=at.store.staff.all(login=WORKER)[0], keys=unlocked.member, listeners=[])
    anchors.follow(worker)
    return worker


def acknowledge(path: Path, line: Line) -> None:
    """One line at the end of the ack file, on the disk before this returns."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, json.dumps(line, ensure_ascii=False).encode() + b"\n")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def acknowledged(path: Path) -> list[Line]:
    """Every whole line; what was cut off in the middle was never acknowledged."""
    whole, _, _ = path.read_bytes().rpartition(b"\n")
    return [json.loads(line) for line in whole.splitlines()]


def passphrase_now(lines: list[Line]) -> str:
    """The director's passphrase as last acknowledged."""
    return str([line["passphrase"] for line in lines if "passphrase" in line][-1])


def passphrases_possible(lines: list[Line]) -> list[str]:
    """The acknowledged passphrase, and the one whose change was begun after it and may have been interrupted."""
    last = max(number for number, line in enumerate(lines) if "passphrase" in line)
    begun = [line["to_passphrase"] for line in lines[last:] if "to_passphrase" in line]
    return [*reversed(begun), passphrase_now(lines)]

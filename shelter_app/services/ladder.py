"""The open ladder: one step after the other from the key file to the free space, without a word for people in it.

It writes nothing but the lines of login and logout, and stops at the first step that cannot be passed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import NoDatabaseKey
from shelter_app.security.header_files import read_header
from shelter_app.security.vault import Unlocked
from shelter_app.services import audits, vault
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.services.vault import Door
from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseDamaged
from shelter_app.storage.reading import left_log, require_whole

MIB: Final = 1024 * 1024
LEAST_FREE_MIB: Final = 200
COPIES: Final = 3
"""A new version of the file, a backup and the log of changes may lie beside the registry at one time."""


class Step(StrEnum):
    """The steps in their order; the three page checks are named as ``DatabaseDamaged.finding`` names them."""

    HEADER = "header"
    SITE_KEY = "site_key"
    UNLOCK = "unlock"
    DATABASE = "database"
    PAGES = "page_authenticity"
    STRUCTURE = "structure"
    LINKS = "links"
    AUDIT = "audit"
    SPACE = "free_space"


class Verdict(StrEnum):
    """What a step found: fine, something to look at, a reason not to trust this registry, or nothing to stand on."""

    FINE = "fine"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Finding:
    """One step's verdict. ``number`` is the header's generation, lines of the audit log, or MiB free.

    ``error`` is the fault that ended the climb; ``code`` names in a stable word what was found.
    """

    step: Step
    verdict: Verdict = Verdict.FINE
    code: str = ""
    number: int | None = None
    error: ShelterError | None = None


def climb(place: Place, turn: Callable[[Door], Unlocked], *, thorough: bool) -> Iterator[Finding]:
    """Every step with its verdict, each as soon as it is known; ``turn`` asks for the passphrase and turns the key."""
    done: set[Step] = set()
    try:
        with engine.told_apart(place.folder):
            for finding in _climb(place, turn, thorough=thorough):
                done.add(finding.step)
                yield finding
    except ShelterError as error:
        step = next(step for step in Step if step not in done)
        done.add(step)
        yield Finding(step, Verdict.FAILED, type(error).__name__, error=error)
    for step in Step:
        if step not in done:
            yield _space(place.folder) if step is Step.SPACE else Finding(step, Verdict.SKIPPED)


def _climb(place: Place, turn: Callable[[Door], Unlocked], *, thorough: bool) -> Iterator[Finding]:
    found = read_header(place.files, place.folder)
    older = found.fallback.value if found.fallback else ""
    yield Finding(Step.HEADER, Verdict.WARNING if older else Verdict.FINE, older, found.header.generation)
    door = vault.knock(place)
    yield Finding(Step.SITE_KEY, code=door.site.mode.value)
    try:
        unlocked = turn(door)
    except NoDatabaseKey as error:
        yield Finding(Step.UNLOCK)
        yield Finding(Step.DATABASE, Verdict.SKIPPED, type(error).__name__, error=error)
        return
    yield Finding(Step.UNLOCK)
    registry = place.folder / found.header.db_file
    if left_log(registry):  # going in moves the log into the file and ends it, so both are judged before
        require_whole(registry, unlocked.keys.database_key_pragma())
    session = vault.enter(door, unlocked)
    try:
        yield Finding(Step.DATABASE)
        yield from _pages(session, thorough=thorough)
        verdict = audits.verify(by=session)
        if verdict.good:
            yield Finding(Step.AUDIT, number=verdict.checked)
        else:
            yield Finding(Step.AUDIT, Verdict.FAILED, verdict.problem, verdict.first_bad)
    except BaseException:
        session.store.close()
        raise
    vault.leave(session)
    yield _space(place.folder)


def _pages(session: Session, *, thorough: bool) -> Iterator[Finding]:
    database = session.store.database
    engine.checkpoint(database)  # the check of authenticity reads the file itself, without the log of changes
    damage: DatabaseDamaged | None = None
    try:
        engine.check_pages(database, thorough=thorough)
    except DatabaseDamaged as error:
        damage = error
    for step in (Step.PAGES, Step.STRUCTURE, Step.LINKS):
        if damage is not None and damage.finding in (step.value, "malformed"):
            raise damage
        yield Finding(step)


def _space(folder: Path) -> Finding:
    try:
        free = shutil.disk_usage(folder).free // MIB
        whole = sum(file.stat().st_size for file in folder.iterdir() if file.is_file()) // MIB
    except OSError as error:
        return Finding(Step.SPACE, Verdict.WARNING, type(error).__name__)
    enough = free >= max(LEAST_FREE_MIB, COPIES * whole)
    return Finding(Step.SPACE, Verdict.FINE if enough else Verdict.WARNING, "" if enough else "low", free)

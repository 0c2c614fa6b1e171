"""A copy of the open registry, written by the engine itself beside everybody who goes on working."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from peewee import DatabaseError

from shelter_app.domain.audit import GENESIS, AuditHead
from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseBusy, DatabaseDamaged
from shelter_app.storage.migrations import found_version
from shelter_app.storage.summaries import Summaries

OPERATIONS_A_LOOK: Final = 20_000
"""Of the engine: a few milliseconds. After so many, whoever waits is told how far it is and may stop it."""
CACHE_KIB: Final = 8192
TRIES: Final = 5

Step = Callable[[int, int], None]
"""Told after each step how much is done of how much; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a copy has in common with its registry: format, the rows of every table, the end of the audit log."""

    version: int
    counts: tuple[tuple[str, int], ...]
    head: AuditHead
    files: int
    present: int


def content(database: Any) -> Content:
    """Counts everything, inside the transaction that the caller has begun or the file that nobody changes."""
    run = database.execute_sql
    names = [str(row[0]) for row in run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()]
    counts = tuple((name, int(run(f'SELECT count(*) FROM "{name}"').fetchone()[0])) for name in names)  # noqa: S608
    row = run("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    head = AuditHead(int(row[0]), bytes(row[1])) if row else AuditHead(0, GENESIS)
    files, present = dict(counts).get("residents", 0), Summaries(database).count(here=True)
    return Content(found_version(database), counts, head, files, present)


def room_needed(path: Path) -> int:
    """Bytes that a copy of this registry takes, with what it writes meanwhile."""
    whole = sum(one.stat().st_size for one in (path, path.with_name(f"{path.name}-wal")) if one.exists())
    return int(whole * 1.05) + 4 * 1024 * 1024


def copy_registry(path: Path, key: bytes, target: Path, step: Step) -> Content:
    """Writes what the registry holds at this moment to the new file ``target`` and returns what that is.

    Whoever writes meanwhile is not held up, and what they write is not in the copy. Uses connections of its own, so
    it may run in any thread, and leaves the interpreter free: the engine's page-by-page backup would hold it for
    seconds. Raises DiskFull, DatabaseReadOnly, DatabaseDamaged, DatabaseMissing, DatabaseBusy, or what ``step`` raises.
    """
    target.touch(mode=0o600, exist_ok=False)
    with engine.told_apart(target.parent):
        source = engine.connect(path, key)
        try:
            for _try in range(TRIES):
                found = _at_this_moment(source)
                _write(source, target, path.stat().st_size, step)
                if _held(target, key) == found:
                    return found
                os.truncate(target, 0)  # somebody wrote in the moment between counting and writing
        finally:
            source.close()
    raise DatabaseBusy


def _at_this_moment(source: Any) -> Content:
    source.begin("DEFERRED")
    try:
        return content(source)
    finally:
        source.rollback()


def _write(source: Any, target: Path, whole: int, step: Step) -> None:
    """Every row anew, so that nothing of deleted ones travels along; told and stopped between its operations."""
    source.execute_sql(f"PRAGMA cache_size = -{CACHE_KIB}")
    with told_between(source.connection(), target, whole, step):
        source.execute_sql("VACUUM INTO ?", (str(target),))


@contextmanager
def told_between(connection: Any, target: Path, whole: int, step: Step) -> Iterator[None]:
    """Tells, between the operations of the engine, how much of ``target`` is written; what ``step`` raises stops them.

    The engine swallows what is raised in there and ends with an error of its own: the first one is raised instead.
    """
    stopped: list[BaseException] = []

    def look() -> bool:
        try:
            step(min(target.stat().st_size, whole), whole)
        except BaseException as error:  # noqa: BLE001  (raised again below)
            stopped.append(error)
        return bool(stopped)

    connection.set_progress_handler(look, OPERATIONS_A_LOOK)
    try:
        yield
    except (DatabaseError, driver.DatabaseError):
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _held(path: Path, key: bytes) -> Content:
    copy = engine.connect(path, key, read_only=True, immutable=True)
    try:
        return content(copy)
    finally:
        copy.close()


def examine(path: Path, key: bytes) -> Content:
    """Reads every page of a closed copy, without writing anything beside it, and counts what it holds.

    Raises DatabaseDamaged, DatabaseMissing.
    """
    try:
        database = engine.connect(path, key, read_only=True, immutable=True)
        try:
            engine.check_pages(database, thorough=True)
            return content(database)
        finally:
            database.close()
    except DatabaseError as error:
        raise DatabaseDamaged("malformed") from error

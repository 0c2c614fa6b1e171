"""Opens the encrypted file with the settings that were measured to lose nothing, and checks it before it is used."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from peewee import DatabaseError
from playhouse.sqlcipher_ext import SqlCipherDatabase

from shelter_app.domain.errors import ShelterError
from shelter_app.storage.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
    DiskFull,
    EngineTooOld,
)

APPLICATION_ID = 0x50414E41
KEY_BYTES = 32
OLDEST_SQLITE = (3, 51, 3)
ROOM_TO_OPEN = 256 * 1024
LOOKS_AT_A_PAGE = 4
LEAST_BYTES = 512
"""The smallest page of any database of this engine; a shorter file holds nothing."""
MOVED = "the registry has moved"
"""What a file says that was written anew under another key while somebody waited to write into it."""

PRAGMAS = {
    "cipher_log_level": "NONE",
    "cipher_memory_security": 1,
    "temp_store": 2,
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "busy_timeout": 5000,
    "cache_size": -131072,
}
READ_ONLY_PRAGMAS = {name: value for name, value in PRAGMAS.items() if name not in ("journal_mode", "secure_delete")}

# recursive_triggers: without it, REPLACE would delete frozen rows past their triggers.

logging.getLogger("peewee").setLevel(logging.WARNING)


def require_engine() -> None:
    """Stop if SQLite is older than 3.51.3, whose predecessors can corrupt a WAL shared by two connections."""
    if driver.sqlite_version_info < OLDEST_SQLITE:
        raise EngineTooOld(driver.sqlite_version, ".".join(map(str, OLDEST_SQLITE)))


def connect(
    path: Path, key: bytes, *, create: bool = False, read_only: bool = False, immutable: bool = False
) -> SqlCipherDatabase:
    """A peewee database on the encrypted file; ``immutable`` writes not even an index file beside a closed copy.

    Raises DatabaseMissing, DatabaseDamaged, DatabaseReadOnly, DatabaseBusy, DiskFull, EngineTooOld. The key must be
    32 raw bytes: SQLCipher would silently take a key of any other length as a passphrase.
    """
    require_engine()
    if len(key) != KEY_BYTES:
        raise ValueError("the database key must be 32 bytes")
    if not create and not path.is_file():
        raise DatabaseMissing(path)
    if not create and path.stat().st_size == 0:
        raise DatabaseDamaged("empty")
    if not create and path.stat().st_size < LEAST_BYTES:  # the engine would take it for a new one and drop its log
        raise DatabaseDamaged("cut_off")
    target = f"{path.resolve().as_uri()}?{_read_only_mode(path, immutable)}" if read_only else str(path)
    extra: dict[str, Any] = {"uri": True} if read_only else {}
    pragmas = READ_ONLY_PRAGMAS if read_only else PRAGMAS
    database = SqlCipherDatabase(target, passphrase=f"x'{key.hex()}'", pragmas=pragmas, **extra)
    try:
        database.connect()
        database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
    except (DatabaseError, driver.DatabaseError) as error:
        database.close()
        raise _refusal(path, str(error)) from error
    return database


def _refusal(path: Path, text: str) -> ShelterError:
    """Why the file did not open; a full disk leaves no room for the write-ahead log and is no damage."""
    if "unable to open" in text and not os.access(path.parent, os.W_OK):
        return DatabaseReadOnly()
    if ("disk I/O" in text or "full" in text) and _no_room(path.parent):
        return DiskFull()
    if "locked" in text:
        return DatabaseBusy()
    return DatabaseDamaged("does_not_open")


def _no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < ROOM_TO_OPEN
    except OSError:
        return False


def _read_only_mode(path: Path, immutable: bool) -> str:
    if immutable:
        return "mode=ro&immutable=1"
    # A write-ahead log needs its index file even for reading; where none can be made and no log is left over, nobody
    # can be writing either, and SQLite may read the file as it lies.
    leftover = path.with_name(f"{path.name}-wal").exists()
    return "mode=ro" if leftover or os.access(path.parent, os.W_OK) else "mode=ro&immutable=1"


@contextmanager
def told_apart(folder: Path | None = None) -> Iterator[None]:
    """Turns the engine's full-disk, read-only and malformed-file errors into ones a person can be told.

    A value that this program never wrote is a malformed file too: pages of different hours were put together.
    ``folder`` is where the file lies: a refused read or write ("disk I/O error") is a full disk only where no room is
    left there, and a disk that takes nothing otherwise.
    """
    try:
        yield
    except JSONDecodeError as error:
        raise DatabaseDamaged("malformed") from error
    except DatabaseError as error:
        told = _told(error, folder)
        if told is None:
            raise
        raise told from error


def driver_told(error: Exception, folder: Path) -> Exception:
    """What a person can be told of an error of the engine itself; the error where there is nothing better."""
    return _told(error, folder) or error


def _told(error: BaseException | None, folder: Path | None) -> ShelterError | None:
    # SQLite rolls back by itself when the disk is full; peewee's own rollback then fails and hides the first error.
    while isinstance(error, (DatabaseError, driver.DatabaseError)):
        text = str(error)
        if "disk I/O" in text:
            return DiskFull() if folder is not None and _no_room(folder) else DatabaseReadOnly()
        if "full" in text:
            return DiskFull()
        if "readonly" in text:
            return DatabaseReadOnly()
        if "database is locked" in text or MOVED in text:
            return DatabaseBusy()
        if "malformed" in text or "not a database" in text:
            return DatabaseDamaged("malformed")
        error = error.__cause__ or error.__context__
    return None


def checkpoint(database: SqlCipherDatabase) -> None:
    """Moves everything from the write-ahead log into the main file, so that a copy of that file is complete."""
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def check_pages(database: SqlCipherDatabase, *, thorough: bool) -> None:
    """Reads every page: authenticity first, then structure and links; raises DatabaseDamaged naming the check."""
    try:
        if pages_not_authentic(database):
            raise DatabaseDamaged("page_authenticity")
    except DatabaseError as error:
        raise DatabaseDamaged("structure") from error
    check_structure(database, thorough=thorough)


def check_structure(database: SqlCipherDatabase, *, thorough: bool) -> None:
    """Reads every page that is in use, with the log of changes; raises DatabaseDamaged naming the check."""
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        rows = database.execute_sql(f"PRAGMA {pragma}").fetchall()
        if rows != [("ok",)]:
            raise DatabaseDamaged("structure")
        if database.execute_sql("PRAGMA foreign_key_check").fetchall():
            raise DatabaseDamaged("links")
    except DatabaseError as error:
        raise DatabaseDamaged("structure") from error


def pages_not_authentic(database: SqlCipherDatabase) -> set[str]:
    """The pages that are not authentic, each named by the engine.

    This check reads the file past the log of changes and past every lock, so that a page which another process is
    just writing looks forged. Such a page is whole a moment later; a damaged one is found each time.
    """
    found: set[str] | None = None
    for _look in range(LOOKS_AT_A_PAGE):
        seen = {str(row[0]) for row in database.execute_sql("PRAGMA cipher_integrity_check").fetchall()}
        found = seen if found is None else found & seen
        if not found:
            return set()
        checkpoint(database)
    return found or set()

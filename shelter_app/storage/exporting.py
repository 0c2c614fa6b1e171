"""The whole registry written anew under another key, into a file of its own: the file that is read is never changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from peewee import DatabaseError

from shelter_app.domain.errors import ShelterError
from shelter_app.storage import engine
from shelter_app.storage.copying import OPERATIONS_A_LOOK, Content, Step, content
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing

ROWS_A_LOOK: Final = 500
_MODULUS: Final = 1 << 256


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: rows by table, the end of the audit, and one sum over every value of every row."""

    content: Content
    digest: str


def export(path: Path, key: bytes, target: Path, fresh: bytes, step: Step, besides: Iterable[str] = ()) -> Exported:
    """Writes what ``path`` holds at this moment to the new file ``target`` under the key ``fresh``.

    Whoever writes meanwhile is not held up; what they write is not in the new file. Settings in ``besides`` do not
    count in the sum. Raises DiskFull, DatabaseReadOnly, DatabaseDamaged, DatabaseMissing, or what ``step`` raises.
    """
    if len(fresh) != engine.KEY_BYTES:
        raise ValueError("the database key must be 32 bytes")
    target.touch(mode=0o600, exist_ok=False)
    with engine.told_apart(target.parent):
        source = engine.connect(path, key)
        try:
            found = _exported(source, target, fresh, path.stat().st_size, step, besides)
        finally:
            source.close()
        _settle(target, fresh)
    return found


def _exported(source: Any, target: Path, fresh: bytes, whole: int, step: Step, besides: Iterable[str]) -> Exported:
    connection = source.connection()
    stopped: list[BaseException] = []

    def look() -> bool:
        try:
            step(min(target.stat().st_size, whole), whole)
        except BaseException as error:  # noqa: BLE001  (the engine swallows it; raised again behind it)
            stopped.append(error)
        return bool(stopped)

    # Past peewee, whose log would write the key down if anybody turned it on.
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), f"x'{fresh.hex()}'"))
    connection.set_progress_handler(look, OPERATIONS_A_LOOK)
    try:
        connection.execute("BEGIN")
        found = Exported(content(source), digest(source, besides=besides))
        connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
        connection.execute(f"PRAGMA fresh.user_version = {found.content.version}")
        connection.execute(f"PRAGMA fresh.application_id = {engine.APPLICATION_ID}")
        connection.execute("COMMIT")
    except (DatabaseError, driver.DatabaseError) as error:
        if stopped:
            raise stopped[0] from None
        raise engine.driver_told(error, target.parent) from error
    finally:
        connection.set_progress_handler(None, 0)
    return found


def _settle(target: Path, fresh: bytes) -> None:
    """Takes the file into the mode in which a registry is kept and forces it to the disk."""
    engine.connect(target, fresh).close()
    force(target)


def force(path: Path) -> None:
    """Forces the bytes of a closed file to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def mark_of(database: Any) -> tuple[int, int]:
    """Changes whenever anybody writes into the file, through this connection or another one."""
    others = int(database.execute_sql("PRAGMA data_version").fetchone()[0])
    return others, int(database.connection().total_changes)


def retire(database: Any) -> None:
    """From now on the file takes no line of the audit, so that nothing is saved where nobody looks any more."""
    database.execute_sql(
        f"CREATE TRIGGER IF NOT EXISTS registry_has_moved BEFORE INSERT ON audit "
        f"BEGIN SELECT RAISE(ABORT, '{engine.MOVED}'); END"
    )


def is_alone(path: Path, key: bytes) -> bool:
    """Whether no other process has this file open; a damaged one is used by nobody, of any other it is not known."""
    try:
        database = engine.connect(path, key)
    except (DatabaseDamaged, DatabaseMissing):
        return True
    except ShelterError:
        return False
    try:
        database.execute_sql("PRAGMA busy_timeout = 200")
        return bool(database.execute_sql("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete")
    except DatabaseError:
        return False
    finally:
        database.close()


def digest_of(
    path: Path, key: bytes, *, until: int, besides: Iterable[str], going: Callable[[], None] = lambda: None
) -> str:
    """The sum over a closed file, without the audit lines after ``until``. Raises DatabaseDamaged, DatabaseMissing."""
    try:
        database = engine.connect(path, key, read_only=True, immutable=True)
        try:
            return digest(database, until=until, besides=besides, going=going)
        finally:
            database.close()
    except DatabaseError as error:
        raise DatabaseDamaged("malformed") from error


def digest(
    database: Any,
    *,
    until: int | None = None,
    besides: Iterable[str] = (),
    going: Callable[[], None] = lambda: None,
) -> str:
    """One sum over every value of every row of every table, whatever order they lie in."""
    whole, number = 0, 0
    for table, row in _rows(database, until, frozenset(besides)):
        one = hashlib.sha256(table)
        for value in row:
            for part in _bytes(value):
                one.update(part)
        whole = (whole + int.from_bytes(one.digest(), "big")) % _MODULUS
        number += 1
        if number % ROWS_A_LOOK == 0:
            going()
    return f"{number}-{whole:064x}"


def _rows(database: Any, until: int | None, besides: frozenset[str]) -> Iterator[tuple[bytes, tuple[Any, ...]]]:
    run = database.execute_sql
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    for (name,) in run(tables).fetchall():
        before = f" WHERE seq <= {int(until)}" if name == "audit" and until is not None else ""
        for row in run(f'SELECT * FROM "{name}"{before}'):  # noqa: S608  (names of our own tables)
            if name != "settings" or row[0] not in besides:
                yield str(name).encode(), tuple(row)


def _bytes(value: Any) -> Iterator[bytes]:
    """A value with its type and length, so that no two rows look alike."""
    data = bytes(value) if isinstance(value, (bytes, memoryview)) else repr(value).encode()
    yield f"{type(value).__name__}:{len(data)}:".encode()
    yield data

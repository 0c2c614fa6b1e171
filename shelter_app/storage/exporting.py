"""The whole registry written anew under another key, into a file of its own: the file that is read is never changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from peewee import DatabaseError

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.storage import engine
from shelter_app.storage.copying import Content, Step, content, told_between
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing
from shelter_app.storage.sealed import Opening, Through

Behind = tuple[Collection[ResidentId], Opening]
"""Restricted files, and what opens the boxes in them: so they are compared under whichever key they have."""
NOTHING_BEHIND: Final[Behind] = ((), lambda _file, box: box.data)
ROWS_A_LOOK: Final = 500
_MODULUS: Final = 1 << 256


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: rows by table, the end of the audit, and one sum over every value of every row."""

    content: Content
    digest: str


def export(
    path: Path,
    key: bytes,
    target: Path,
    fresh: bytes,
    step: Step,
    besides: Iterable[str] = (),
    behind: Behind = NOTHING_BEHIND,
) -> Exported:
    """Writes what ``path`` holds at this moment to the new file ``target`` under the key ``fresh``.

    Whoever writes meanwhile is not held up; what they write is not in the new file. Settings in ``besides`` do not
    count in the sum, and what is sealed counts as what lies ``behind`` the keys of its file. Raises DiskFull,
    DatabaseReadOnly, DatabaseDamaged, DatabaseMissing, or what ``step`` raises.
    """
    if len(fresh) != engine.KEY_BYTES:
        raise ValueError("the database key must be 32 bytes")
    target.touch(mode=0o600, exist_ok=False)
    with engine.told_apart(target.parent):
        source = engine.connect(path, key)
        try:
            sums = partial(digest, source, besides=besides, behind=behind)
            found = _exported(source, target, fresh, path.stat().st_size, step, sums)
        finally:
            source.close()
        _settle(target, fresh)
    return found


def _exported(source: Any, target: Path, fresh: bytes, whole: int, step: Step, sums: Callable[[], str]) -> Exported:
    connection = source.connection()
    # Past peewee, whose log would write the key down if anybody turned it on.
    connection.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(target), f"x'{fresh.hex()}'"))
    try:
        with told_between(connection, target, whole, step):
            connection.execute("BEGIN")
            found = Exported(content(source), sums())
            connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
            connection.execute(f"PRAGMA fresh.user_version = {found.content.version}")
            connection.execute(f"PRAGMA fresh.application_id = {engine.APPLICATION_ID}")
            connection.execute("COMMIT")
    except (DatabaseError, driver.DatabaseError) as error:
        raise engine.driver_told(error, target.parent) from error
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


def digest_of(path: Path, key: bytes, *, until: int, besides: Iterable[str], behind: Behind = NOTHING_BEHIND) -> str:
    """The sum over a closed file, without the audit lines after ``until``. Raises DatabaseDamaged, DatabaseMissing."""
    try:
        database = engine.connect(path, key, read_only=True, immutable=True)
        try:
            return digest(database, until=until, besides=besides, behind=behind)
        finally:
            database.close()
    except DatabaseError as error:
        raise DatabaseDamaged("malformed") from error


def digest(
    database: Any,
    *,
    until: int | None = None,
    besides: Iterable[str] = (),
    behind: Behind = NOTHING_BEHIND,
    going: Callable[[], None] = lambda: None,
) -> str:
    """One sum over every value of every row of every table, whatever order they lie in."""
    whole, number = 0, 0
    through = Through(database, *behind)
    for table, row in _rows(database, until, frozenset(besides), through):
        one = hashlib.sha256(table)
        for value in row:
            for part in _bytes(value):
                one.update(part)
        whole = (whole + int.from_bytes(one.digest(), "big")) % _MODULUS
        number += 1
        if number % ROWS_A_LOOK == 0:
            going()
    return f"{number}-{whole:064x}"


def _rows(
    database: Any, until: int | None, besides: frozenset[str], through: Through
) -> Iterator[tuple[bytes, tuple[Any, ...]]]:
    run = database.execute_sql
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    for (name,) in run(tables).fetchall():
        before = f" WHERE seq <= {int(until)}" if name == "audit" and until is not None else ""
        found = run(f'SELECT * FROM "{name}"{before}')  # noqa: S608  (names of our own tables)
        names = [column[0] for column in found.description]
        for row in found:
            values = None if name == "settings" and row[0] in besides else through.row(str(name), names, row)
            if values is not None:
                yield str(name).encode(), values


def _bytes(value: Any) -> Iterator[bytes]:
    """A value with its type and length, so that no two rows look alike."""
    data = bytes(value) if isinstance(value, (bytes, memoryview)) else repr(value).encode()
    yield f"{type(value).__name__}:{len(data)}:".encode()
    yield data

"""Brings a registry of an older format to this program's: on a verified copy, so that the old file stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseDamaged, DatabaseNewer
from shelter_app.storage.migrations import format_version, found_version, migrate

_PATIENCE: Final = 250
"""Milliseconds for what only the holder of the write lock may do: the caller itself holds it."""
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
"""The ends of the names that belong to one database file; its log may hold words that the file itself has not."""


@contextmanager
def nobody_writes(path: Path, key: bytes) -> Iterator[None]:
    """Another process that wants to write into ``path`` meanwhile waits, and is refused if that takes too long.

    The file itself is not changed. Raises DatabaseBusy, DatabaseDamaged, DatabaseMissing, DatabaseReadOnly, DiskFull.
    """
    with engine.told_apart(path.parent):
        registry = engine.connect(path, key)
        try:
            with registry.atomic("IMMEDIATE"):
                yield
        finally:
            registry.close()


def continues(target: Path, path: Path, key: bytes) -> bool:
    """Whether ``target`` is ``path`` in the newest format: with every audit line of it, and perhaps later ones.

    Such a file is what an interruption left just before its end, or the registry itself where an earlier header was
    put back. It is only read, so that nothing of another file is lost by the question.
    Raises DatabaseDamaged (``path``), DatabaseReadOnly, DiskFull.
    """
    if not target.is_file():
        return False
    with engine.told_apart(path.parent):
        registry = engine.connect(path, key)
        try:
            head = _head(registry)
        finally:
            registry.close()
    try:
        with engine.told_apart(path.parent):
            found = engine.connect(target, key, read_only=True)
            try:
                return found_version(found) == format_version() and (head is None or _head(found, head[0]) == head)
            finally:
                found.close()
    except DatabaseDamaged:
        return False


def put_aside(target: Path) -> None:
    """Gives a file that has the name of the copy another one; it is never deleted, whatever it holds."""
    if not target.exists():
        return
    number = 1
    while target.with_name(f"{target.name}.aside-{number}").exists():
        number += 1
    for end in reversed(_BESIDE):  # the log first: the next file of that name must not meet it
        part = target.with_name(target.name + end)
        if part.exists():
            part.rename(target.with_name(f"{target.name}.aside-{number}{end}"))


def upgraded_copy(path: Path, key: bytes, draft: Path) -> None:
    """Writes ``path`` anew to ``draft``, checks the copy against it, and brings the copy to the newest format.

    No header names a ``draft``, so one left over by an interruption is replaced. Nobody may write meanwhile.
    Raises DatabaseNewer, DatabaseDamaged (the registry or its copy), DiskFull, DatabaseReadOnly.
    """
    for end in _BESIDE:
        draft.with_name(draft.name + end).unlink(missing_ok=True)
    with engine.told_apart(path.parent):
        _copy(path, key, draft)
        copy = engine.connect(draft, key)
        try:
            migrate(copy)
            engine.checkpoint(copy)
            engine.check_pages(copy, thorough=True)
        finally:
            copy.close()


def _copy(path: Path, key: bytes, target: Path) -> None:
    registry = engine.connect(path, key)
    try:
        registry.execute_sql(f"PRAGMA busy_timeout = {_PATIENCE}")
        found = found_version(registry)
        if found > format_version():
            raise DatabaseNewer(found, format_version())
        engine.check_pages(registry, thorough=True)
        before = _content(registry)
        target.touch(mode=0o600)
        registry.execute_sql("VACUUM INTO ?", (str(target),))
    finally:
        registry.close()
    copy = engine.connect(target, key)
    try:
        engine.check_pages(copy, thorough=True)
        if _content(copy) != before:
            raise DatabaseDamaged("copy_differs")
    finally:
        copy.close()


def _content(database: Any) -> tuple[Any, ...]:
    """What a copy has to have in common with its registry: format, tables with their counts, the head of the audit."""
    rows = database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    tables = [str(name) for (name,) in rows]
    counts = [database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables]  # noqa: S608
    identity = [database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id")]
    return identity, tables, counts, _head(database)


def _head(database: Any, seq: int | None = None) -> tuple[int, bytes] | None:
    """The newest audit line, or the one with this number; None where there is none."""
    which = "(SELECT max(seq) FROM audit)" if seq is None else "?"
    line = f"SELECT seq, hash FROM audit WHERE seq = {which}"  # noqa: S608
    row = database.execute_sql(line, () if seq is None else (seq,)).fetchone()
    return None if row is None else (int(row[0]), bytes(row[1]))

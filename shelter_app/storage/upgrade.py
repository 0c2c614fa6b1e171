"""Brings a registry of an older format to this program's: on a verified copy, so that the old file stays as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseDamaged, DatabaseNewer
from shelter_app.storage.migrations import format_version, found_version, migrate


def upgraded_copy(path: Path, key: bytes, target: Path) -> None:
    """Writes ``path`` anew to ``target``, checks the copy against it, and brings the copy to the newest format.

    Nothing opens ``target`` before the caller switches the header to it; one left over by an interruption is replaced.
    Raises DatabaseNewer, DatabaseDamaged (the registry or its copy), DiskFull, DatabaseReadOnly.
    """
    for leftover in (target, *(target.with_name(f"{target.name}-{end}") for end in ("wal", "shm", "journal"))):
        leftover.unlink(missing_ok=True)
    with engine.told_apart(path.parent):
        _copy(path, key, target)
        copy = engine.connect(target, key)
        try:
            migrate(copy)
            engine.checkpoint(copy)
            engine.check_pages(copy, thorough=True)
        finally:
            copy.close()


def _copy(path: Path, key: bytes, target: Path) -> None:
    registry = engine.connect(path, key)
    try:
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
    head = database.execute_sql("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    identity = [database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id")]
    return identity, tables, counts, head

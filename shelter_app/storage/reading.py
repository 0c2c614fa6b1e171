"""A registry opened so that nothing in its folder changes: no log, no index, no lock beside it, even for a moment."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from shelter_app.domain.reading import Why
from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing, DiskFull
from shelter_app.storage.store import Store, open_store

PAGE = 4096


def open_for_reading(path: Path, key: bytes, why: Why) -> Store:
    """The registry as it lies; with a log that was left over it is read from an encrypted copy of both elsewhere.

    Raises DatabaseMissing, DatabaseDamaged, DatabaseNewer, DatabaseOlder, DiskFull.
    """
    if not _log_of(path):
        return _read_only(open_store(path, key, read_only=True, immutable=True), why)
    aside = TemporaryDirectory(prefix="pana-reading-")
    try:
        for one in (path, path.with_name(f"{path.name}-wal")):
            shutil.copyfile(one, Path(aside.name) / one.name)
        store = _read_only(open_store(Path(aside.name) / path.name, key, read_only=True), why)
    except OSError as error:
        aside.cleanup()
        raise DiskFull from error
    except BaseException:
        aside.cleanup()
        raise
    store.on_close = aside.cleanup
    return store


def require_whole(path: Path, key: bytes) -> None:
    """Reads every page; writes nothing unless a log was left over, which is moved into the file before it is judged.

    Raises DatabaseDamaged, DatabaseMissing, DatabaseReadOnly, DiskFull.
    """
    if not path.is_file():
        raise DatabaseMissing(path)
    left = _log_of(path)
    if path.stat().st_size % PAGE and not left:
        raise DatabaseDamaged("cut_off")
    with engine.told_apart(path.parent):
        database = engine.connect(path, key, read_only=not left, immutable=not left)
        try:
            if left:
                engine.checkpoint(database)
            engine.check_pages(database, thorough=False)
        finally:
            database.close()


def _log_of(path: Path) -> int:
    """Bytes in the log that an interruption has left; 0 where the file is all there is."""
    log = path.with_name(f"{path.name}-wal")
    return log.stat().st_size if log.exists() else 0


def _read_only(store: Store, why: Why) -> Store:
    store.only_read = why
    return store

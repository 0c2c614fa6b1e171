"""A registry opened so that nothing in its folder changes: no log, no index, no lock beside it, even for a moment."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shelter_app.domain.reading import Why
from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing, DatabaseReadOnly, DiskFull
from shelter_app.storage.store import Store, open_store

PAGE = 4096


def open_for_reading(path: Path, key: bytes, why: Why) -> Store:
    """The registry as it lies; with a log that was left over it is read from an encrypted copy of both elsewhere.

    Raises DatabaseMissing, DatabaseDamaged, DatabaseNewer, DatabaseOlder, DiskFull, DatabaseReadOnly.
    """
    if not left_log(path):
        return _read_only(open_store(path, key, read_only=True, immutable=True), why)
    aside = TemporaryDirectory(prefix="pana-reading-")
    try:
        store = _read_only(open_store(_copied(path, Path(aside.name)), key, read_only=True), why)
    except BaseException:
        aside.cleanup()
        raise
    store.on_close = aside.cleanup
    return store


def require_whole(path: Path, key: bytes) -> None:
    """Reads every page and writes nothing; with a log that was left over it is judged by an encrypted copy of both.

    Moving that log into the file would end it, and with it what stands behind the place where it is damaged.
    Raises DatabaseDamaged, DatabaseMissing, DatabaseReadOnly, DiskFull.
    """
    if not path.is_file():
        raise DatabaseMissing(path)
    if not left_log(path):
        if path.stat().st_size % PAGE:
            raise DatabaseDamaged("cut_off")
        with _looking(path, key, read_only=True, immutable=True) as database:
            engine.check_pages(database, thorough=False)
        return
    with TemporaryDirectory(prefix="pana-looking-") as aside:
        try:
            copy = _copied(path, Path(aside))
        except DiskFull:  # no room for a copy: as both lie, without the pages that nothing uses
            with _looking(path, key, read_only=True) as database:
                engine.check_structure(database, thorough=False)
            return
        with _looking(copy, key) as database:
            engine.checkpoint(database)
            engine.check_pages(database, thorough=False)


def left_log(path: Path) -> int:
    """Bytes in the log that an interruption has left; 0 where the file is all there is."""
    log = path.with_name(f"{path.name}-wal")
    return log.stat().st_size if log.exists() else 0


@contextmanager
def _looking(path: Path, key: bytes, **how: bool) -> Iterator[Any]:
    with engine.told_apart(path.parent):
        database = engine.connect(path, key, **how)
        try:
            yield database
        finally:
            database.close()


def _copied(path: Path, folder: Path) -> Path:
    """The file and its log as they lie, in another folder. Raises DiskFull, DatabaseReadOnly."""
    try:
        for one in (path, path.with_name(f"{path.name}-wal")):
            shutil.copyfile(one, folder / one.name)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull() if full else DatabaseReadOnly()) from error
    return folder / path.name


def _read_only(store: Store, why: Why) -> Store:
    store.only_read = why
    return store

"""A registry of an older format under faults: ``python -m tests.faults.older FOLDER`` brings it up and works on.

The older format is today's: the program of tomorrow knows one migration more, which lies beside this module's tests.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services import vault
from shelter_app.services.session import Session
from shelter_app.storage import migrations
from shelter_app.storage.errors import DatabaseNewer, DatabaseOlder
from tests.faults import proofs, world
from tests.faults.proofs import Lost, Torn, Unopenable
from tests.faults.shift import Shift

NEXT = '''"""Format 2, as a later program may have it: a column, a table, and every file written anew."""


def up(migrator, database):
    database.execute_sql("ALTER TABLE stays ADD COLUMN locker TEXT NOT NULL DEFAULT ''")
    database.execute_sql("CREATE TABLE beds (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)")
    database.execute_sql("INSERT INTO beds SELECT id, number FROM residents")
'''
MODULE = "m0002_beds"
ACTS = 20


@contextmanager
def tomorrow(folder: Path) -> Iterator[None]:
    """Until the end of the block the program knows one format more; its migration is written to ``folder``."""
    folder.mkdir(exist_ok=True)
    (folder / f"{MODULE}.py").write_text(NEXT, "utf-8")
    before = list(migrations.__path__)
    migrations.__path__ = [*before, str(folder)]
    try:
        yield
    finally:
        migrations.__path__ = before
        sys.modules.pop(f"{migrations.__name__}.{MODULE}", None)


def build(folder: Path, seed: int = 3) -> None:
    """A registry of today's format with a shift's work in it, closed."""
    world.build(folder)
    shift = Shift(folder, seed)
    shift.work(ACTS)
    vault.leave(shift.director)


def enter(folder: Path, *, upgrade: bool) -> Session:
    """The director through the door. Raises DatabaseOlder, DatabaseNewer."""
    lines = world.acknowledged(folder / world.ACKS)
    door = vault.knock(world.place_at(folder))
    for passphrase in world.passphrases_possible(lines):
        with suppress(WrongPassphrase):
            unlocked = vault.turn(door, world.DIRECTOR, passphrase, now=datetime.now(UTC))
            return vault.enter(door, unlocked, upgrade=upgrade)
    raise Unopenable("neither the old nor the new passphrase")


def bring_up(folder: Path) -> None:
    """The upgrade, which is acknowledged, and a few acts after it."""
    by = enter(folder, upgrade=True)
    world.acknowledge(folder / world.ACKS, {"format": migrations.found_version(by.store.database)})
    vault.leave(by)
    shift = Shift(folder, 4)
    shift.work(6)
    vault.leave(shift.director)


def prove(folder: Path) -> None:
    """The program of tomorrow opens it and has every file; what it had been told about the format is true.

    Where the older format stands, the program of today could have opened it: that is tried by one in two.
    """
    told = [line for line in world.acknowledged(folder / world.ACKS) if "format" in line]
    if not told and random.Random(_size(folder)).random() < 0.5:
        try:
            enter(folder, upgrade=False).store.database.close()
        except DatabaseNewer:
            pass
        except ShelterError as error:
            raise Unopenable(f"the older program: {type(error).__name__}") from error
    with tomorrow(folder.parent / "migrations"):
        by = _opened(folder, told=bool(told))
        run = by.store.database.execute_sql
        beds, files = (run(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("beds", "residents"))
        try:
            if beds > files or (not told and beds != files):
                raise Torn(f"{beds} beds of {files} files")
            proofs.prove(folder, by=by)
        finally:
            by.store.database.close()


def _opened(folder: Path, *, told: bool) -> Session:
    """The program of tomorrow at the registry, which it brings up where that has not been done."""
    try:
        try:
            return enter(folder, upgrade=False)
        except DatabaseOlder as error:
            if told:
                raise Lost("the upgrade") from error
            return enter(folder, upgrade=True)
    except ShelterError as error:
        raise Unopenable(f"the newer program: {type(error).__name__}") from error


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    registry = Path(sys.argv[1])
    with tomorrow(registry.parent / "migrations of the shift"):
        bring_up(registry)

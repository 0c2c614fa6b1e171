"""Numbered migrations with frozen models: each brings a database one format further, in one transaction."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

from playhouse.migrations import Migration, Runner

from shelter_app.storage.errors import DatabaseNewer


class PackagedMigration(Migration):  # type: ignore[misc]
    """A migration imported from this package, so that no folder beside the program is ever run as code."""

    __slots__ = ()

    def load(self) -> Any:
        """The module with its ``up`` function."""
        return importlib.import_module(f"{__name__}.{self.name}")


class PackagedRunner(Runner):  # type: ignore[misc]
    """peewee's runner over the modules of this package."""

    def __init__(self, database: Any) -> None:
        super().__init__(database, directory="")

    def migrations(self) -> list[PackagedMigration]:
        """All migrations this program knows, in order."""
        names = sorted(module.name for module in pkgutil.iter_modules(__path__))
        return [PackagedMigration(int(name[1:5]), name, name, None) for name in names]


def format_version() -> int:
    """The format this program writes: the number of its newest migration."""
    return max(int(module.name[1:5]) for module in pkgutil.iter_modules(__path__))


def found_version(database: Any) -> int:
    """The format of the open database, 0 for an empty one."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def migrate(database: Any) -> list[str]:
    """Brings the database to this program's format; raises DatabaseNewer for one written by a later program."""
    known, found = format_version(), found_version(database)
    if found > known:
        raise DatabaseNewer(found, known)
    applied: list[str] = PackagedRunner(database).up()
    database.execute_sql(f"PRAGMA user_version = {known}")
    return applied

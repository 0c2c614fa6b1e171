"""Settings of the centre and running numbers, kept inside the encrypted file."""

from __future__ import annotations

from typing import Any, TypeVar

from shelter_app.storage import codec
from shelter_app.storage.office_models import SettingRow

T = TypeVar("T")


class Settings:
    """Named values and yearly counters."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def get(self, name: str, kind: type[T]) -> T | None:
        """The stored value of this name, or None."""
        query = SettingRow.select(SettingRow.value).where(SettingRow.name == name)
        rows = list(query.tuples().execute(self._database))
        return codec.load(kind, rows[0][0]) if rows else None

    def put(self, name: str, value: Any) -> None:
        """Stores a value under a name."""
        row = SettingRow.insert(name=name, value=codec.dump(value))
        row.on_conflict_replace().execute(self._database)

    def next_number(self, name: str) -> int:
        """The next running number of a series, counted inside the caller's transaction so that none is skipped."""
        cursor = self._database.execute_sql(
            "INSERT INTO counters(name, value) VALUES (?, 1) "
            "ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        )
        return int(cursor.fetchone()[0])

    def raise_number(self, name: str, at_least: int) -> None:
        """Makes sure the next number of a series is greater than one already used on paper."""
        self._database.execute_sql(
            "INSERT INTO counters(name, value) VALUES (?, ?) "
            "ON CONFLICT(name) DO UPDATE SET value = max(value, excluded.value)",
            (name, at_least),
        )

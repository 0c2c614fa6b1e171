"""How objects of one domain class lie in one table: its columns, their converters, and the SQL that never changes.

The text is written once per table, because building it anew costs peewee more than the query itself. Only names of our
own models stand in it; every value is a parameter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, Generic, TypeVar

from peewee import BigIntegerField, Field, IntegerField, TextField

T = TypeVar("T", bound=Any)
_AS_STORED = (TextField, IntegerField, BigIntegerField)


class Shape(Generic[T]):
    """Every field of the class is a column of the same name; an object is read by giving its class a whole row."""

    def __init__(self, model: Any, kind: type[T]) -> None:
        by_name = {getattr(field, "object_id_name", field.name): field for field in model._meta.sorted_fields}
        self.model = model
        self.kind = kind
        self.names = tuple(field.name for field in fields(kind))
        self.columns: tuple[Field, ...] = tuple(by_name[name] for name in self.names)
        self.table = f'"{model._meta.table_name}"'
        self.quoted = {name: f'"{by_name[name].column_name}"' for name in self.names}
        self._writers: dict[str, Any] = {name: by_name[name] for name in self.names}
        self._readers = tuple(_reader(column) for column in self.columns)
        listed = ", ".join(self.quoted.values())
        marks = ", ".join("?" * len(self.names))
        self.select = f"SELECT {listed} FROM {self.table}"  # noqa: S608
        self.insert = f"INSERT INTO {self.table} ({listed}) VALUES ({marks})"  # noqa: S608
        self.replace = f"INSERT OR REPLACE INTO {self.table} ({listed}) VALUES ({marks})"  # noqa: S608

    def stored(self, name: str, value: Any) -> Any:
        """One value as its column keeps it."""
        return self._writers[name].db_value(value)

    def values(self, item: T) -> tuple[Any, ...]:
        """A whole object as its row, in the order of the columns."""
        return tuple(self._writers[name].db_value(getattr(item, name)) for name in self.names)

    def built(self, rows: Iterable[tuple[Any, ...]]) -> list[T]:
        """The objects in these rows."""
        readers, kind = self._readers, self.kind
        return [kind(*(cell if read is None else read(cell) for read, cell in zip(readers, row))) for row in rows]  # noqa: B905

    def picked(self, names: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """The domain values in rows of these columns only."""
        readers = [self._readers[self.names.index(name)] for name in names]
        return [tuple(cell if read is None else read(cell) for read, cell in zip(readers, row)) for row in rows]  # noqa: B905


def _reader(column: Field) -> Callable[[Any], Any] | None:
    """How a stored value becomes a domain value; None where it is one already."""
    return None if type(column) in _AS_STORED else column.python_value

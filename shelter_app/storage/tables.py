"""The generic table: domain objects in and out of one model, guarded by their version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, Generic, TypeVar

from peewee import Expression, Field

from shelter_app.domain.errors import NotFound, Stale

T = TypeVar("T", bound=Any)


class Table(Generic[T]):
    """Objects of one domain class in one model; every field of the class is a column of the same name."""

    def __init__(self, database: Any, model: Any, kind: type[T]) -> None:
        self._database = database
        self.model = model
        self.kind = kind
        by_name = {getattr(field, "object_id_name", field.name): field for field in model._meta.sorted_fields}
        self._names = tuple(field.name for field in fields(kind))
        self._columns: tuple[Field, ...] = tuple(by_name[name] for name in self._names)
        self._by_name = dict(zip(self._names, self._columns, strict=True))

    def _select(self, *where: Expression, order: Iterable[Any] = (), limit: int | None = None) -> list[T]:
        query = self.model.select(*self._columns)
        if where:
            query = query.where(*where)
        if order:
            query = query.order_by(*order)
        if limit is not None:
            query = query.limit(limit)
        return [self.kind(*row) for row in query.tuples().execute(self._database)]

    def find(self, key: int) -> T | None:
        """The object with this id, or None."""
        rows = self._select(self.model.id == key)
        return rows[0] if rows else None

    def get(self, key: int) -> T:
        """The object with this id; raises NotFound."""
        found = self.find(key)
        if found is None:
            raise NotFound(self.model._meta.table_name)
        return found

    def many(self, ids: Iterable[int]) -> dict[int, T]:
        """The objects with these ids, by id; missing ones are left out."""
        wanted = list(ids)
        return {item.id: item for item in self._select(self.model.id.in_(wanted))} if wanted else {}

    def all(self, order: str = "", **where: Any) -> list[T]:
        """All objects whose columns equal the given values; ``order`` names a column, ``-name`` for newest first."""
        conditions = [self._by_name[name] == value for name, value in where.items()]
        ordering = []
        if order:
            column = self._by_name[order.lstrip("-")]
            ordering.append(column.desc() if order.startswith("-") else column)
        return self._select(*conditions, order=ordering)

    def where(self, *conditions: Expression, order: Iterable[Any] = (), limit: int | None = None) -> list[T]:
        """All objects that meet peewee conditions; for the queries of storage modules only."""
        return self._select(*conditions, order=order, limit=limit)

    def add(self, item: T) -> T:
        """Stores a new object as version 1 and returns it so."""
        stored: T = replace(item, version=1)
        row = {column: getattr(stored, name) for name, column in self._by_name.items()}
        self.model.insert(row).execute(self._database)
        return stored

    def save(self, item: T) -> T:
        """Stores a changed object and returns it with its next version; raises Stale if it was changed meanwhile."""
        stored: T = replace(item, version=item.version + 1)
        row = {column: getattr(stored, name) for name, column in self._by_name.items() if name != "id"}
        guard = (self.model.id == item.id) & (self.model.version == item.version)
        if self.model.update(row).where(guard).execute(self._database) != 1:
            raise Stale(self.model._meta.table_name)
        return stored

    def remove(self, key: int) -> None:
        """Deletes the object for good; only drafts and derived rows are ever removed like this."""
        self.model.delete().where(self.model.id == key).execute(self._database)

    def count(self) -> int:
        """How many objects there are."""
        return int(self.model.select().count(self._database))

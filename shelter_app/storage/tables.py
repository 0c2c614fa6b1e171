"""The generic table: domain objects in and out of one model, guarded by their version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Generic, TypeVar

from peewee import Expression

from shelter_app.domain.errors import NotFound, Stale
from shelter_app.storage.shapes import Shape
from shelter_app.storage.steps import Step, Steps

T = TypeVar("T", bound=Any)


class Table(Generic[T]):
    """Objects of one domain class, one row each."""

    def __init__(self, database: Any, model: Any, kind: type[T], steps: Steps | None = None) -> None:
        self._database = database
        self._steps = steps or Steps()
        self.model = model
        self.shape = Shape(model, kind)
        changing = [(name, column) for name, column in self.shape.quoted.items() if name != "id"]
        settings = ", ".join(f"{column} = ?" for _, column in changing)
        self._changing = tuple(name for name, _ in changing)
        self._update = f'UPDATE {self.shape.table} SET {settings} WHERE "id" = ? AND "version" = ?'  # noqa: S608

    def _read(self, sql: str, parameters: Iterable[Any]) -> list[T]:
        return self.shape.built(self._database.execute_sql(sql, tuple(parameters)).fetchall())

    def find(self, key: int) -> T | None:
        """The object with this id, or None."""
        rows = self._read(f'{self.shape.select} WHERE "id" = ?', (key,))
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
        if not wanted:
            return {}
        marks = ", ".join("?" * len(wanted))
        return {item.id: item for item in self._read(f'{self.shape.select} WHERE "id" IN ({marks})', wanted)}

    def all(self, order: str = "", **where: Any) -> list[T]:
        """All objects whose columns equal the given values; ``order`` names a column, ``-name`` for newest first."""
        quoted = self.shape.quoted
        sql = self.shape.select
        if where:
            sql += " WHERE " + " AND ".join(f"{quoted[name]} IS ?" for name in where)
        if order:
            sql += f" ORDER BY {quoted[order.lstrip('-')]}" + (" DESC" if order.startswith("-") else "")
        return self._read(sql, (self.shape.stored(name, value) for name, value in where.items()))

    def where(self, *conditions: Expression, order: Iterable[Any] = (), limit: int | None = None) -> list[T]:
        """All objects that meet peewee conditions; for the queries of storage modules only."""
        query = self.model.select(*self.shape.columns)
        if conditions:
            query = query.where(*conditions)
        if order:
            query = query.order_by(*order)
        if limit is not None:
            query = query.limit(limit)
        return [self.shape.kind(*row) for row in query.tuples().execute(self._database)]

    def add(self, item: T) -> T:
        """Stores a new object as version 1 and returns it so."""
        stored: T = replace(item, version=1)
        self._database.execute_sql(self.shape.insert, self.shape.values(stored))
        self._steps.tell(Step(self, None, stored))
        return stored

    def save(self, item: T) -> T:
        """Stores a changed object and returns it with its next version; raises Stale if it was changed meanwhile."""
        before = self.find(item.id) if self._steps.listening else None
        stored: T = replace(item, version=item.version + 1)
        values = [self.shape.stored(name, getattr(stored, name)) for name in self._changing]
        cursor = self._database.execute_sql(self._update, (*values, item.id, item.version))
        if cursor.rowcount != 1:
            raise Stale(self.model._meta.table_name)
        self._steps.tell(Step(self, before, stored))
        return stored

    def put_back(self, before: T | None, after: T | None) -> None:
        """One step taken back: ``after`` becomes ``before``; raises Stale where the row was changed since."""
        if after is None and before is not None:
            self._database.execute_sql(self.shape.insert, self.shape.values(before))
            self._steps.tell(Step(self, None, before))
            return
        assert after is not None
        now = self.find(after.id)
        if now is None or now.version != after.version:
            raise Stale(self.model._meta.table_name)
        if before is None:
            self.remove(after.id)
        else:
            self.save(replace(before, version=after.version))

    def remove(self, key: int) -> None:
        """Deletes the object for good; only drafts, derived rows and what was undone are ever removed like this."""
        if self._steps.listening:
            self._steps.tell(Step(self, self.find(key), None))
        self._database.execute_sql(f'DELETE FROM {self.shape.table} WHERE "id" = ?', (key,))  # noqa: S608

    def count(self) -> int:
        """How many objects there are."""
        return int(self._database.execute_sql(f"SELECT count(*) FROM {self.shape.table}").fetchone()[0])  # noqa: S608

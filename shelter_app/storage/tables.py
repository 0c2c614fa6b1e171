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

    def all(self, order: str = "", *, limit: int | None = None, **where: Any) -> list[T]:
        """All objects whose columns equal the given values; ``order`` names a column, ``-name`` for newest first.

        ``limit`` stops after so many.
        """
        return self._asked([], (), order, where, limit)

    def among(self, column: str, ids: Iterable[int | str], order: str = "", **where: Any) -> list[T]:
        """All objects whose ``column`` holds one of these ids or texts, in one question; the rest as in ``all``."""
        wanted = list(ids)
        if not wanted:
            return []
        condition = f"{self.shape.quoted[column]} IN ({', '.join('?' * len(wanted))})"
        return self._asked([condition], wanted, order, where)

    def picked(
        self, names: Iterable[str], order: str = "", *, among: tuple[str, Iterable[int | str]] | None = None
    ) -> list[tuple[Any, ...]]:
        """Some columns of every row as domain values, for work on the whole registry that needs no more of it.

        ``among`` names a column and the values that it may hold.
        """
        wanted, quoted = tuple(names), self.shape.quoted
        sql = f"SELECT {', '.join(quoted[name] for name in wanted)} FROM {self.shape.table}"  # noqa: S608
        values: list[int | str] = []
        if among is not None:
            values = list(among[1])
            sql += f" WHERE {quoted[among[0]]} IN ({', '.join('?' * len(values))})"
        if order:
            sql += f" ORDER BY {quoted[order.lstrip('-')]}" + (" DESC" if order.startswith("-") else "")
        return self.shape.picked(wanted, self._database.execute_sql(sql, values).fetchall())

    def grouped(self, column: str, ids: Iterable[int], order: str = "", **where: Any) -> dict[int, list[T]]:
        """The objects that ``among`` finds, by the id in that column; every id has its list, if only an empty one."""
        groups: dict[int, list[T]] = {one: [] for one in ids}
        for item in self.among(column, groups, order, **where):
            groups[getattr(item, column)].append(item)
        return groups

    def _asked(
        self, conditions: list[str], values: Iterable[Any], order: str, where: dict[str, Any], limit: int | None = None
    ) -> list[T]:
        quoted, sql = self.shape.quoted, self.shape.select
        conditions = [*conditions, *(f"{quoted[name]} IS ?" for name in where)]
        parameters = [*values, *(self.shape.stored(name, value) for name, value in where.items())]
        if conditions:
            sql += " WHERE " + " AND ".join(conditions)
        if order:
            sql += f" ORDER BY {quoted[order.lstrip('-')]}" + (" DESC" if order.startswith("-") else "")
        if limit is not None:
            sql += " LIMIT ?"
            parameters.append(limit)
        return self._read(sql, parameters)

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

    def unchanged(self, shown: T) -> T:
        """The stored object that ``shown`` was read from; raises NotFound where it is gone, Stale where it changed."""
        now = self.get(shown.id)
        if now.version != shown.version:
            raise Stale(self.model._meta.table_name)
        return now

    def put_back(self, before: T | None, after: T | None) -> T | None:
        """One step taken back: ``after`` becomes ``before``; returns it as stored, None where the row is gone now.

        Raises Stale where the row was changed since.
        """
        row: Any = before if after is None else after
        now = self.find(row.id)
        if (now and now.version) != (after and after.version):
            raise Stale(self.model._meta.table_name)
        if before is None:
            self.remove(row.id)
            return None
        if after is not None:
            return self.save(replace(before, version=after.version))
        self._database.execute_sql(self.shape.insert, self.shape.values(before))
        self._steps.tell(Step(self, None, before))
        return before

    def remove(self, key: int) -> None:
        """Deletes the row; for drafts, derived rows, what is undone, and records that the trash holds a copy of."""
        before = self.find(key) if self._steps.listening else None
        if before is not None:
            self._steps.tell(Step(self, before, None))
        self._database.execute_sql(f'DELETE FROM {self.shape.table} WHERE "id" = ?', (key,))  # noqa: S608

    def count(self) -> int:
        """How many objects there are."""
        return int(self._database.execute_sql(f"SELECT count(*) FROM {self.shape.table}").fetchone()[0])  # noqa: S608

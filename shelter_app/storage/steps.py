"""What one change did to the tables, row by row, so that it can be undone as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from peewee import IntegrityError

from shelter_app.domain.errors import Stale


class Rows(Protocol):
    """A table as far as an undo needs it."""

    model: Any

    def put_back(self, before: Any, after: Any) -> Any:
        """One step taken back; returns the row as stored, None where it is gone now. Raises Stale."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row added (``before`` is None), saved, or removed (``after`` is None)."""

    table: Rows
    before: Any
    after: Any


class Steps:
    """Listens to the tables of one store while a change runs."""

    def __init__(self) -> None:
        self._now: list[Step] | None = None

    @property
    def listening(self) -> bool:
        """Whether a change runs whose rows are wanted."""
        return self._now is not None

    @contextmanager
    def recorded(self) -> Iterator[list[Step]]:
        """The rows that are written inside, in their order; a change inside a change is part of the outer one."""
        outer = self._now
        self._now = [] if outer is None else outer
        try:
            yield self._now
        finally:
            self._now = outer

    def tell(self, step: Step) -> None:
        """A table has written a row."""
        if self._now is not None:
            self._now.append(step)


def take_back(steps: list[Step] | tuple[Step, ...]) -> None:
    """Walks every step back, last one first.

    Raises Stale where somebody has changed one of the rows since, or has written others that need them as they are.
    A row that was written several times is compared once, with its last state: what stands there then is our own.
    """
    standing: dict[tuple[Rows, int], Any] = {}
    for step in reversed(steps):
        row = (step.table, (step.before if step.after is None else step.after).id)
        try:
            standing[row] = step.table.put_back(step.before, standing.get(row, step.after))
        except IntegrityError as error:
            raise Stale(step.table.model._meta.table_name) from error

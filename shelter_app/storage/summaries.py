"""The derived lines for lists, search and Today: replaced as a whole whenever their file changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from peewee import Field, Model

from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.storage.derived_models import DueRow, SummaryRow
from shelter_app.storage.office_models import GrantRow


def _columns(model: type[Model], kind: type[Any]) -> tuple[Field, ...]:
    by_name = {getattr(column, "object_id_name", column.name): column for column in model._meta.sorted_fields}
    return tuple(by_name[field.name] for field in fields(kind))


_SUMMARY = _columns(SummaryRow, ResidentSummary)
_DUE = _columns(DueRow, DueItem)
HERE = (Presence.PRESENT, Presence.ON_LEAVE, Presence.HOSPITAL, Presence.MISSING)


class Summaries:
    """Reads and replaces summary lines and due items."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def replace(self, summary: ResidentSummary, due: Iterable[DueItem]) -> None:
        """Puts a file's fresh line and due items in the place of the old ones."""
        values = {column: getattr(summary, field.name) for column, field in zip(_SUMMARY, fields(summary), strict=True)}
        SummaryRow.insert(values).on_conflict_replace().execute(self._database)
        DueRow.delete().where(DueRow.resident == summary.resident_id).execute(self._database)
        rows = [{column: getattr(d, f.name) for column, f in zip(_DUE, fields(d), strict=True)} for d in due]
        if rows:
            DueRow.insert_many(rows).execute(self._database)

    def _summaries(self, query: Any) -> list[ResidentSummary]:
        return [ResidentSummary(*row) for row in query.tuples().execute(self._database)]

    def get(self, resident_id: ResidentId) -> ResidentSummary | None:
        """The line of one file, or None."""
        rows = self._summaries(SummaryRow.select(*_SUMMARY).where(SummaryRow.resident == resident_id))
        return rows[0] if rows else None

    def many(self, ids: Iterable[ResidentId]) -> dict[ResidentId, ResidentSummary]:
        """The lines of several files, by id."""
        wanted = list(ids)
        if not wanted:
            return {}
        rows = self._summaries(SummaryRow.select(*_SUMMARY).where(SummaryRow.resident.in_(wanted)))
        return {row.resident_id: row for row in rows}

    def here(self) -> list[ResidentSummary]:
        """Everyone whose stay lasts, in the order of the Kazakh alphabet; leave and hospital count as here."""
        query = SummaryRow.select(*_SUMMARY).where(SummaryRow.presence.in_(HERE))
        return self._summaries(query.order_by(SummaryRow.sort_key))

    def page(self, *, here: bool, offset: int = 0, limit: int = 200) -> list[ResidentSummary]:
        """One page of the list: those present, or all files, in alphabetical order."""
        query = SummaryRow.select(*_SUMMARY)
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return self._summaries(query.order_by(SummaryRow.sort_key).offset(offset).limit(limit))

    def ids(self, *, here: bool) -> list[ResidentId]:
        """The ids of the whole list in its order, for a table that loads its rows as they come into view."""
        query = SummaryRow.select(SummaryRow.resident)
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return [ResidentId(row[0]) for row in query.order_by(SummaryRow.sort_key).tuples().execute(self._database)]

    def count(self, *, here: bool) -> int:
        """How many files the list holds."""
        query = SummaryRow.select()
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return int(query.count(self._database))

    def left(self) -> list[ResidentSummary]:
        """Everyone who has left, newest first: the rows of the follow-up board."""
        query = SummaryRow.select(*_SUMMARY).where(SummaryRow.presence == Presence.LEFT)
        return self._summaries(query.order_by(SummaryRow.left_at.desc()))

    def _due(self, query: Any) -> list[DueItem]:
        return [DueItem(*row) for row in query.tuples().execute(self._database)]

    def due_until(self, moment: datetime, *, limit: int | None = None) -> list[DueItem]:
        """Everything open with a term up to ``moment``, the longest overdue first."""
        query = DueRow.select(*_DUE).where(DueRow.closed_at.is_null(), DueRow.due_at <= moment).order_by(DueRow.due_at)
        return self._due(query.limit(limit) if limit else query)

    def due_of(self, resident_id: ResidentId, *, open_only: bool = True) -> list[DueItem]:
        """What waits in one file, next first."""
        query = DueRow.select(*_DUE).where(DueRow.resident == resident_id)
        if open_only:
            query = query.where(DueRow.closed_at.is_null())
        return self._due(query.order_by(DueRow.due_at))

    def closed_between(self, start: datetime, end: datetime) -> list[DueItem]:
        """What was finished in that time, for the ticked rows of Today."""
        query = DueRow.select(*_DUE).where(DueRow.closed_at.between(start, end)).order_by(DueRow.closed_at)
        return self._due(query)

    def granted_to(self, staff_id: StaffId) -> frozenset[ResidentId]:
        """The restricted files for which this member holds a key."""
        query = GrantRow.select(GrantRow.resident).where(GrantRow.staff_id == staff_id)
        return frozenset(ResidentId(row[0]) for row in query.tuples().execute(self._database))

"""The derived lines for lists, search and Today: replaced as a whole whenever their file changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from shelter_app.domain.dates import add_months
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.storage.columns import MomentField
from shelter_app.storage.derived_models import DueRow, SummaryRow
from shelter_app.storage.models import FollowUpRow
from shelter_app.storage.office_models import GrantRow
from shelter_app.storage.shapes import Shape

_SUMMARY = Shape(SummaryRow, ResidentSummary)
_DUE = Shape(DueRow, DueItem)
_STAGE = Shape(FollowUpRow, FollowUp)
HERE = (Presence.PRESENT, Presence.ON_LEAVE, Presence.HOSPITAL, Presence.MISSING)

# The last day a partial date of birth can mean, as text, is later than the day 18 years ago.
_MAY_BE_UNDER_18 = """born = '' OR CASE length(born)
    WHEN 4 THEN born || '-12-31'
    WHEN 7 THEN date(born || '-01', '+1 month', '-1 day')
    WHEN 10 THEN born
    WHEN 5 THEN (substr(born, 2) + 1) || '-12-31'
    WHEN 8 THEN date(substr(born, 2) || '-01', '+2 months', '-1 day')
    ELSE date(substr(born, 2), '+1 year')
    END > ?"""


class Summaries:
    """Reads and replaces summary lines and due items."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def replace(self, summary: ResidentSummary, due: Iterable[DueItem]) -> None:
        """Puts a file's fresh line and due items in the place of the old ones."""
        run = self._database.execute_sql
        run(_SUMMARY.replace, _SUMMARY.values(summary))
        run("DELETE FROM due WHERE resident_id = ?", (summary.resident_id,))
        for item in due:
            run(_DUE.insert, _DUE.values(item))

    def _summaries(self, query: Any) -> list[ResidentSummary]:
        return [ResidentSummary(*row) for row in query.tuples().execute(self._database)]

    def get(self, resident_id: ResidentId) -> ResidentSummary | None:
        """The line of one file, or None."""
        rows = self._summaries(SummaryRow.select(*_SUMMARY.columns).where(SummaryRow.resident == resident_id))
        return rows[0] if rows else None

    def many(self, ids: Iterable[ResidentId]) -> dict[ResidentId, ResidentSummary]:
        """The lines of several files, by id."""
        wanted = list(ids)
        if not wanted:
            return {}
        rows = self._database.execute_sql(f"{_SUMMARY.select} WHERE resident_id IN ({_marks(wanted)})", wanted)
        return {row.resident_id: row for row in _SUMMARY.built(rows.fetchall())}

    def here(self) -> list[ResidentSummary]:
        """Everyone whose stay lasts, in the order of the Kazakh alphabet; leave and hospital count as here."""
        query = SummaryRow.select(*_SUMMARY.columns).where(SummaryRow.presence.in_(HERE))
        return self._summaries(query.order_by(SummaryRow.sort_key))

    def page(self, *, here: bool, offset: int = 0, limit: int = 200) -> list[ResidentSummary]:
        """One page of the list: those present, or all files, in alphabetical order."""
        query = SummaryRow.select(*_SUMMARY.columns)
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return self._summaries(query.order_by(SummaryRow.sort_key).offset(offset).limit(limit))

    def ids(
        self,
        *,
        here: bool,
        granted: frozenset[ResidentId] = frozenset(),
        category: str = "",
        coordinator: StaffId | None = None,
        under_18: tuple[bool, date] | None = None,
        where: Presence | None = None,
        together: bool = False,
    ) -> list[ResidentId]:
        """The ids of the list in its order, for a table that loads its rows as they come into view.

        Restricted files that are not ``granted`` stand at the end by their number, and only while nothing but presence
        is asked for: neither their place in the alphabet nor a filter may tell who they are. ``under_18`` asks for
        those who may still be under 18 on a day (True) or surely are not (False); a birth date nobody knows counts as
        a child's.
        """
        presence: tuple[str, ...] = HERE if here else tuple(Presence)
        if where is not None:
            presence = (where,)
        base = (
            f"SELECT resident_id FROM summaries WHERE presence IN ({_marks(presence)})"  # noqa: S608
            f" AND (restricted = 0 OR resident_id IN ({_marks(granted)})) = ?"
        )
        asked: dict[str, Any] = {}
        if category:
            asked["category = ?"] = category
        if coordinator is not None:
            asked["coordinator = ?"] = coordinator
        if under_18 is not None:
            wanted, day = under_18
            asked[f"({_MAY_BE_UNDER_18}) = {int(wanted)}"] = add_months(day, -18 * 12).isoformat()
        if together:
            asked["(group_id IS NOT NULL) = ?"] = 1
        order = "sort_key, number"
        found = self._ids(" AND ".join((base, *asked)), order, (*presence, *granted, 1, *asked.values()))
        return found if asked else found + self._ids(base, "number", (*presence, *granted, 0))

    def _ids(self, query: str, order: str, values: tuple[Any, ...]) -> list[ResidentId]:
        rows = self._database.execute_sql(f"{query} ORDER BY {order}", values).fetchall()
        return [ResidentId(row[0]) for row in rows]

    def count(self, *, here: bool) -> int:
        """How many files the list holds."""
        query = SummaryRow.select()
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return int(query.count(self._database))

    def left(self) -> list[ResidentSummary]:
        """Everyone who has left, newest first: the rows of the follow-up board."""
        query = SummaryRow.select(*_SUMMARY.columns).where(SummaryRow.presence == Presence.LEFT)
        return self._summaries(query.order_by(SummaryRow.left_at.desc()))

    def stages_since(self, moment: datetime) -> list[FollowUp]:
        """All stages of the stays that ended since a moment, and of older ones in which one is open, by their days."""
        rows = self._database.execute_sql(
            f"{_STAGE.select} WHERE stay_id IN ("  # noqa: S608
            " SELECT id FROM stays WHERE presence = ? AND presence_since >= ?"
            " UNION SELECT stay_id FROM follow_ups WHERE outcome IS NULL AND cancelled = '') ORDER BY stage_days",
            (Presence.LEFT.value, MomentField().db_value(moment)),
        )
        return _STAGE.built(rows.fetchall())

    def _due(self, query: Any) -> list[DueItem]:
        return [DueItem(*row) for row in query.tuples().execute(self._database)]

    def due_until(self, moment: datetime, *, limit: int | None = None) -> list[DueItem]:
        """Everything open with a term up to ``moment``, the longest overdue first."""
        query = (
            DueRow.select(*_DUE.columns)
            .where(DueRow.closed_at.is_null(), DueRow.due_at <= moment)
            .order_by(DueRow.due_at)
        )
        return self._due(query.limit(limit) if limit else query)

    def due_of(self, resident_id: ResidentId, *, open_only: bool = True) -> list[DueItem]:
        """What waits in one file, next first."""
        query = DueRow.select(*_DUE.columns).where(DueRow.resident == resident_id)
        if open_only:
            query = query.where(DueRow.closed_at.is_null())
        return self._due(query.order_by(DueRow.due_at))

    def closed_between(self, start: datetime, end: datetime) -> list[DueItem]:
        """What was finished in that time, for the ticked rows of Today."""
        query = DueRow.select(*_DUE.columns).where(DueRow.closed_at.between(start, end)).order_by(DueRow.closed_at)
        return self._due(query)

    def granted_to(self, staff_id: StaffId) -> frozenset[ResidentId]:
        """The restricted files for which this member holds a key."""
        query = GrantRow.select(GrantRow.resident).where(GrantRow.staff_id == staff_id)
        return frozenset(ResidentId(row[0]) for row in query.tuples().execute(self._database))


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))

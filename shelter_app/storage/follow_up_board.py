"""The board of follow-ups in few questions: whose rows come first, and all of it in numbers."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from shelter_app.domain.follow_ups import UNANSWERED, WITHDRAWN
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.storage.columns import MomentField

_WAITS = "f.outcome IS NULL AND f.cancelled = ''"
_AGAIN = "s.admitted_at > st.admitted_at"
_UNANSWERED = "f.outcome IN ({})".format(", ".join(f"'{one.value}'" for one in UNANSWERED))
"""Codes of the program itself: bound one by one they cost as much again for every stay."""
_OF_STAY = f"FROM follow_ups f WHERE f.stay_id = st.id AND f.cancelled <> '{WITHDRAWN}'"
_ON_BOARD = (
    "FROM (SELECT id FROM stays WHERE presence = ? AND presence_since >= ?"
    " UNION SELECT stay_id FROM follow_ups WHERE outcome IS NULL AND cancelled = '') shown"
    " CROSS JOIN stays st ON st.id = shown.id JOIN summaries s ON s.resident_id = st.resident_id"
)
"""The stays come first, each asked for its stages: their index answers without reading a row of them. A day is compared
as ``+f.due``, which keeps SQLite from trying every one as a number."""


class FollowUpBoard:
    """Reads which stays stand on the board, without their stages."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def first(
        self, moment: datetime, granted: Collection[ResidentId], limit: int, ahead: int | None = None
    ) -> list[int]:
        """The ended stays that the board is about, those with the earliest open day first.

        ``ahead`` is a stage whose stay comes before all others; files that are not ``granted`` are left out.
        """
        named = self._database.execute_sql("SELECT stay_id FROM follow_ups WHERE id = ?", (ahead or 0,)).fetchone()
        rows = self._database.execute_sql(
            "WITH board AS MATERIALIZED (SELECT st.id,"  # noqa: S608
            f" (SELECT f.due {_OF_STAY} AND {_WAITS} ORDER BY f.due LIMIT 1) AS next {_ON_BOARD}"
            f" WHERE EXISTS (SELECT 1 {_OF_STAY}) AND NOT {_hidden(granted)})"
            " SELECT id FROM board ORDER BY id = ? DESC, next NULLS LAST, id LIMIT ?",
            (Presence.LEFT.value, MomentField().db_value(moment), *granted, named[0] if named else 0, limit),
        )
        return [row[0] for row in rows.fetchall()]

    def figures(
        self, moment: datetime, granted: Collection[ResidentId], today: date, near: date
    ) -> tuple[int, int, int, int]:
        """Of that board: its rows, of whom nobody is here again, rows without an answer in time, stages until near."""
        rows = self._database.execute_sql(
            f"WITH board AS MATERIALIZED (SELECT {_AGAIN} AS again,"  # noqa: S608
            f" EXISTS (SELECT 1 {_OF_STAY} AND ({_UNANSWERED} OR ({_WAITS} AND +f.due < ?)))"
            f" AS missed, (SELECT COUNT(*) {_OF_STAY} AND {_WAITS} AND +f.due BETWEEN ? AND ?) AS soon {_ON_BOARD}"
            f" WHERE EXISTS (SELECT 1 {_OF_STAY}) AND NOT {_hidden(granted)})"
            " SELECT COUNT(*), COALESCE(SUM(NOT again), 0), COALESCE(SUM(NOT again AND missed), 0),"
            " COALESCE(SUM(CASE WHEN again THEN 0 ELSE soon END), 0) FROM board",
            (
                today.isoformat(), today.isoformat(), near.isoformat(),
                Presence.LEFT.value, MomentField().db_value(moment), *granted,
            ),
        )  # fmt: skip
        found: tuple[int, int, int, int] = rows.fetchone()
        return found

    def left_between(self, start: datetime, end: datetime) -> list[int]:
        """The stays that ended from one moment to before another."""
        stored = MomentField().db_value
        rows = self._database.execute_sql(
            "SELECT id FROM stays WHERE presence = ? AND presence_since >= ? AND presence_since < ?",
            (Presence.LEFT.value, stored(start), stored(end)),
        )
        return [row[0] for row in rows.fetchall()]

    def left_by_route(self, start: datetime) -> dict[str, int]:
        """How many stays ended since, by the code of their route."""
        rows = self._database.execute_sql(
            "SELECT json_extract(discharge, '$.route'), COUNT(*) FROM stays"
            " WHERE presence = ? AND presence_since >= ? GROUP BY 1",
            (Presence.LEFT.value, MomentField().db_value(start)),
        )
        return {route: count for route, count in rows.fetchall() if route}


def _hidden(granted: Collection[ResidentId]) -> str:
    return f"(s.restricted AND s.resident_id NOT IN ({_marks(granted)}))"


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))

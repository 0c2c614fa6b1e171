"""The board of follow-ups in few questions: whose rows come first, and all of it in numbers."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from shelter_app.domain.follow_ups import UNANSWERED
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.storage.columns import MomentField

_ON_BOARD = (
    "FROM follow_ups f WHERE f.stay_id IN (SELECT id FROM stays WHERE presence = ? AND presence_since >= ?"
    " UNION SELECT stay_id FROM follow_ups WHERE outcome IS NULL AND cancelled = '') GROUP BY f.stay_id"
)
"""The stages by stay first, and only then whose they are: a board has five stages for every child."""


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
        rows = self._database.execute_sql(
            "SELECT g.stay FROM (SELECT f.stay_id AS stay, f.resident_id AS file, MAX(f.id = ?) AS ahead,"  # noqa: S608
            f" MIN(CASE WHEN f.outcome IS NULL AND f.cancelled = '' THEN f.due END) AS next {_ON_BOARD}) g"
            f" JOIN summaries s ON s.resident_id = g.file WHERE NOT {_hidden(granted)}"
            " ORDER BY g.ahead DESC, g.next NULLS LAST, g.stay LIMIT ?",
            (ahead or 0, Presence.LEFT.value, MomentField().db_value(moment), *granted, limit),
        )
        return [row[0] for row in rows.fetchall()]

    def figures(
        self, moment: datetime, granted: Collection[ResidentId], today: date, near: date
    ) -> tuple[int, int, int, int]:
        """Of that board: its rows, of whom nobody is here again, rows without an answer in time, stages until near."""
        unanswered = [one.value for one in UNANSWERED]
        waits = "f.outcome IS NULL AND f.cancelled = ''"
        rows = self._database.execute_sql(
            "SELECT COUNT(*), COALESCE(SUM(NOT again), 0), COALESCE(SUM(NOT again AND missed), 0),"  # noqa: S608
            " COALESCE(SUM(CASE WHEN again THEN 0 ELSE soon END), 0) FROM ("
            " SELECT s.admitted_at > st.admitted_at AS again, g.missed, g.soon FROM ("
            " SELECT f.stay_id AS stay, f.resident_id AS file,"
            f" MAX(f.outcome IN ({_marks(unanswered)}) OR ({waits} AND f.due < ?)) AS missed,"
            f" SUM({waits} AND f.due BETWEEN ? AND ?) AS soon {_ON_BOARD}) g"
            " JOIN stays st ON st.id = g.stay JOIN summaries s ON s.resident_id = g.file"
            f" WHERE NOT {_hidden(granted)})",
            (
                *unanswered, today.isoformat(), today.isoformat(), near.isoformat(),
                Presence.LEFT.value, MomentField().db_value(moment), *granted,
            ),
        )  # fmt: skip
        found: tuple[int, int, int, int] = rows.fetchone()
        return found


def _hidden(granted: Collection[ResidentId]) -> str:
    return f"(s.restricted AND s.resident_id NOT IN ({_marks(granted)}))"


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))

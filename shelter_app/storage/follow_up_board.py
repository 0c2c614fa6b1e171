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
    "FROM follow_ups f JOIN stays st ON st.id = f.stay_id JOIN summaries s ON s.resident_id = f.resident_id"
    " WHERE f.stay_id IN (SELECT id FROM stays WHERE presence = ? AND presence_since >= ?"
    " UNION SELECT stay_id FROM follow_ups WHERE outcome IS NULL AND cancelled = '')"
)


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
            f"SELECT f.stay_id {_ON_BOARD} AND NOT {_hidden(granted)} GROUP BY f.stay_id"
            " ORDER BY MAX(f.id = ?) DESC, MIN(CASE WHEN f.outcome IS NULL AND f.cancelled = '' THEN f.due END)"
            " NULLS LAST, f.stay_id LIMIT ?",
            (Presence.LEFT.value, MomentField().db_value(moment), *granted, ahead or 0, limit),
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
            " SELECT MAX(s.admitted_at > st.admitted_at) AS again,"
            f" MAX(f.outcome IN ({_marks(unanswered)}) OR ({waits} AND f.due < ?)) AS missed,"
            f" SUM({waits} AND f.due BETWEEN ? AND ?) AS soon"
            f" {_ON_BOARD} AND NOT {_hidden(granted)} GROUP BY f.stay_id)",
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

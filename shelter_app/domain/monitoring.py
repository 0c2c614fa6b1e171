"""Looking at a plan together: how far each measure has come, and whether aid goes on, changes or ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.ids import MonitoringId, PlanId, PlanItemId, ResidentId, StaffId

LEVELS: Final = (0, 1, 2, 3, 4)
"""How far a measure has come: from nothing yet to reached."""


class MonitoringOutcome(StrEnum):
    """What is decided (KZ 11.1): aid goes on by this plan, goes on by another version, or ends."""

    EXTEND = "extend"
    CHANGE = "change"
    END = "end"


@dataclass(frozen=True, slots=True)
class RowProgress:
    """How far one row had come at that time; None where nobody judged it."""

    item_id: PlanItemId
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Monitoring:
    """One evaluation of a plan in force: after the first month, then at regular intervals (KZ 11.1-11.2, TJ 9.2)."""

    id: MonitoringId
    resident_id: ResidentId
    plan_id: PlanId
    held_at: datetime
    by: StaffId
    written_at: datetime
    outcome: MonitoringOutcome
    note: str = ""
    child_views: str = ""
    rows: tuple[RowProgress, ...] = ()
    version: int = 0

    def level(self, item_id: PlanItemId) -> int | None:
        """How far this row had come, None where it was not judged or not there."""
        return next((row.level for row in self.rows if row.item_id == item_id), None)


def levels_of(item_id: PlanItemId, held: Iterable[Monitoring]) -> tuple[int, ...]:
    """How far a row had come each time that it was judged, the earliest first."""
    ordered = sorted(held, key=lambda one: one.held_at)
    levels = (one.level(item_id) for one in ordered)
    return tuple(level for level in levels if level is not None)


def trend(levels: tuple[int, ...]) -> int | None:
    """Which way the last two judgements point: 1 up, 0 level, -1 down; None before there are two."""
    if len(levels) < 2:
        return None
    return (levels[-1] > levels[-2]) - (levels[-1] < levels[-2])

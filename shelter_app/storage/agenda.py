"""What a calendar page asks: appointments in a range, and what is due in it, only as much of each as is shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from shelter_app.domain.appointments import LONGEST, Appointment
from shelter_app.domain.summaries import DueItem
from shelter_app.storage.appointment_models import AppointmentRow
from shelter_app.storage.columns import MomentField
from shelter_app.storage.derived_models import DueRow
from shelter_app.storage.shapes import Shape

_DUE = Shape(DueRow, DueItem)
_APPOINTMENT = Shape(AppointmentRow, Appointment)


class DueMark(NamedTuple):
    """A due item before it is read: enough to place, count and filter it. ``at`` is UTC text that sorts by time."""

    id: int
    resident_id: int
    source: str
    severity: str
    who: str
    at: str


class Agenda:
    """Reads by range only, so that forty thousand clocks cost what the days in view hold."""

    def __init__(self, database: Any) -> None:
        self._run = database.execute_sql

    def appointments(self, start: datetime, end: datetime) -> list[Appointment]:
        """Every appointment that takes place between two moments, in the order of their beginnings."""
        rows = self._run(
            f"{_APPOINTMENT.select} WHERE starts < ? AND starts >= ? AND (starts >= ? OR ends > ?) ORDER BY starts, id",
            (mark(end), mark(start - LONGEST), mark(start), mark(start)),
        )
        return _APPOINTMENT.built(rows.fetchall())

    def due_marks(self, start: datetime, end: datetime) -> list[DueMark]:
        """What is open and due between two moments, soonest first."""
        rows = self._run(
            "SELECT id, resident_id, source, severity, who, due_at FROM due"
            " WHERE closed_at IS NULL AND due_at >= ? AND due_at < ? ORDER BY due_at, id",
            (mark(start), mark(end)),
        )
        return [DueMark(*row) for row in rows.fetchall()]

    def due(self, ids: Iterable[int]) -> dict[int, DueItem]:
        """Due items by id."""
        wanted = list(ids)
        if not wanted:
            return {}
        marks = ", ".join("?" * len(wanted))
        rows = self._run(f"{_DUE.select} WHERE id IN ({marks})", wanted)
        return {item.id: item for item in _DUE.built(rows.fetchall())}


def mark(moment: datetime) -> str:
    """A moment as the text by which due items sort."""
    stored = MomentField().db_value(moment)
    assert stored is not None
    return stored

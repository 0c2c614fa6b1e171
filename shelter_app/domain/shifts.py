"""The hand-over of a shift: what whoever leaves tells whoever comes, in their own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ShiftNoteId, StaffId


class OwnShift(ShelterError):
    """Nobody takes over from themselves: the second name is what the hand-over is for."""


class AlreadyTakenOver(ShelterError):
    """Somebody has taken this shift over before."""

    def __init__(self, taken_by: StaffId) -> None:
        super().__init__("taken over")
        self.taken_by = taken_by


@dataclass(frozen=True, slots=True)
class ShiftNote:
    """One hand-over: who wrote it and when, and who took it over; nobody has yet while ``taken_by`` is None."""

    id: ShiftNoteId
    at: datetime
    by: StaffId
    text: str
    taken_by: StaffId | None = None
    taken_at: datetime | None = None
    version: int = 0

    def taken(self, by: StaffId, at: datetime) -> ShiftNote:
        """The hand-over with its second name."""
        if by == self.by:
            raise OwnShift
        if self.taken_by is not None:
            raise AlreadyTakenOver(self.taken_by)
        return replace(self, taken_by=by, taken_at=at)

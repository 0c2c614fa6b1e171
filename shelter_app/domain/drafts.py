"""Unfinished forms: kept encrypted for their author until they are committed or thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.ids import ResidentId, StaffId


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody had typed into a form, so that lock, crash or power cut lose at most five seconds."""

    id: int
    owner: StaffId
    form: str
    saved_at: datetime
    content: str
    resident_id: ResidentId | None = None
    base_version: int = 0
    version: int = 0

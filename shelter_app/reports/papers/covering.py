"""The facts of the note that goes along with a child who was not taken in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.reports.data import Centre, Fact, Signer, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveringNote:
    """Who was sent on to whom and why; its number is that of the register of those turned away.

    dated     the day on which the note is printed
    came_at   the hour at the door
    told      when and whom of the guardianship authority the centre told
    """

    centre: Centre
    dated: date
    addressee: Text
    came_at: datetime
    child: Fact
    born: Fact
    brought_by: Fact
    reason: Text
    taken_by: Fact
    told: Fact
    director: Signer
    executor: str
    executor_phone: str

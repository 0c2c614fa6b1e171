"""Somebody who was not taken in at the door: who came, why the house had to refuse, and to whom they were sent on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import StaffId, TurnedAwayId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import Sex

_UNKNOWN: Final = PartialDate()


@dataclass(frozen=True, slots=True)
class TurnedAwayForm:
    """What is known of the child and where it went; its constructor names every field that is missing.

    ``under`` is the age below which the house refuses, 0 where it was no rule of age. ``told_at`` and ``told_whom`` say
    when and whom of the guardianship authority the centre has told, empty while nobody has.
    """

    at: datetime
    reason: str
    referred_to: str
    name: str = ""
    sex: Sex = Sex.UNKNOWN
    born: PartialDate = _UNKNOWN
    brought_by: str = ""
    brought_by_person: str = ""
    taken_by: str = ""
    told_at: datetime | None = None
    told_whom: str = ""
    under: int = 0

    def __post_init__(self) -> None:
        missing = {name: "empty" for name in ("reason", "referred_to") if not getattr(self, name).strip()}
        if self.told_at is not None and self.told_at < self.at:
            missing["told_at"] = "before_arrival"
        if missing:
            raise InvalidInput(**missing)


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """One line of the register of those who were turned away; its number stands on the note that goes along."""

    id: TurnedAwayId
    number: str
    by: StaffId
    at: datetime
    reason: str
    referred_to: str
    name: str = ""
    sex: Sex = Sex.UNKNOWN
    born: PartialDate = _UNKNOWN
    brought_by: str = ""
    brought_by_person: str = ""
    taken_by: str = ""
    told_at: datetime | None = None
    told_whom: str = ""
    under: int = 0
    version: int = 0


def turned_away_number(sequence: int, year: int) -> str:
    """The number in the register of those turned away, counted anew every year: 3/26."""
    return f"{sequence}/{year % 100:02d}"

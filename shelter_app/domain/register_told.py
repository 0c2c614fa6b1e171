"""What a row of a register comes to: what it says in the terms of a file, and what was noticed while it was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Sex
from shelter_app.domain.stays import Ground


class RowState(StrEnum):
    """What becomes of a row; LEFT_OUT is no person at all: an empty line, a total, a repeated heading."""

    ACCEPTED = "accepted"
    HINTED = "hinted"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


class Finding(StrEnum):
    """What was noticed in a row. Those in REFUSING keep it out, the others ask for a second look."""

    NAME_MISSING = "name_missing"
    LETTERS_LOST = "letters_lost"
    ADMITTED_MISSING = "admitted_missing"
    ADMITTED_UNREAD = "admitted_unread"
    ADMITTED_NO_DAY = "admitted_no_day"
    ADMITTED_AHEAD = "admitted_ahead"
    LEFT_UNREAD = "left_unread"
    LEFT_AHEAD = "left_ahead"
    LEFT_BEFORE = "left_before"
    TOO_YOUNG = "too_young"
    TOO_YOUNG_THEN = "too_young_then"
    NAME_UNKNOWN = "name_unknown"
    BORN_UNREAD = "born_unread"
    BORN_AFTER = "born_after"
    BORN_UNKNOWN = "born_unknown"
    SERIAL_DATE = "serial_date"
    SEX_UNREAD = "sex_unread"
    SEX_GUESSED = "sex_guessed"
    IIN_WRONG = "iin_wrong"
    IIN_ZERO = "iin_zero"
    IIN_DIFFERS = "iin_differs"
    CITIZENSHIP_UNREAD = "citizenship_unread"
    ROOM_UNKNOWN = "room_unknown"
    NUMBER_UNREAD = "number_unread"
    FILLED_DOWN = "filled_down"


REFUSING: Final = frozenset(
    {
        Finding.NAME_MISSING, Finding.LETTERS_LOST, Finding.ADMITTED_MISSING, Finding.ADMITTED_UNREAD,
        Finding.ADMITTED_NO_DAY, Finding.ADMITTED_AHEAD, Finding.LEFT_UNREAD, Finding.LEFT_AHEAD, Finding.LEFT_BEFORE,
        Finding.TOO_YOUNG,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noticed:
    """A finding with the words of the cell that it is about, and the age a rule names where it is about that."""

    finding: Finding
    words: str = ""
    years: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What one row says, in the terms of a file. ``number`` is the cover's number as it will be written."""

    names: tuple[NameRecord, ...]
    name_unknown: bool
    sex: Sex
    born: PartialDate
    basis: AgeBasis
    iin: str
    citizenships: tuple[str, ...]
    admitted_at: datetime
    left_at: datetime | None
    brought_by: str
    brought_by_person: str
    ground: Ground
    category: str
    found_where: str
    room: str
    number: str
    route: str
    note: str

    @property
    def name(self) -> str:
        """The first name the row gives; empty where nobody knows it."""
        return self.names[0].name.full if self.names else ""

    @property
    def claim(self) -> AgeClaim:
        """The statement about the birth date as it will stand in the file."""
        return AgeClaim(self.basis, self.born)


@dataclass(frozen=True, slots=True)
class Row:
    """A row after reading: its number in the sheet (from 1), what it says unless refused, and what was noticed."""

    number: int
    told: Told | None
    noticed: tuple[Noticed, ...] = ()
    name: str = ""

    @property
    def state(self) -> RowState:
        """Accepted, accepted with hints, refused, or no person at all."""
        if self.told is not None:
            return RowState.HINTED if self.noticed else RowState.ACCEPTED
        return RowState.REFUSED if self.noticed else RowState.LEFT_OUT

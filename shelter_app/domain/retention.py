"""How long each part of a file is kept, by which law, and from which day a part of a closed file is due for erasure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.dates import add_months
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.labels import Labels

LONGEST: Final = 100
_NO_LABELS: Final = Labels()


class Part(StrEnum):
    """The parts of a file that are kept for a time of their own, in the order of lists."""

    IDENTITY = "identity"
    STAYS = "stays"
    HEALTH = "health"
    NOTES = "notes"
    RESTRICTED = "restricted"
    PLANS = "plans"
    CONTACTS = "contacts"
    SCANS = "scans"
    DISCLOSURES = "disclosures"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """What the procedure of a country says about one part; ``years`` is absent where no source names a term."""

    part: str
    clause: Labels
    years: int | None = None
    note: Labels = _NO_LABELS
    review: bool = False


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """A term that the centre named itself, with the clause that its lawyer gave, and who wrote it down when."""

    part: Part
    years: int
    clause: str
    by: StaffId
    at: datetime

    def __post_init__(self) -> None:
        problems = {}
        if not 1 <= self.years <= LONGEST:
            problems["years"] = "range"
        if not self.clause.strip():
            problems["clause"] = "empty"
        if problems:
            raise InvalidInput(**problems)


@dataclass(frozen=True, slots=True)
class Term:
    """What holds for one part: the centre's own term before that of the procedure, neither where nobody named one."""

    part: Part
    rule: RetentionRule | None
    own: OwnTerm | None

    @property
    def years(self) -> int | None:
        """How many years after the person left, None while nobody has named it."""
        return self.own.years if self.own else self.rule.years if self.rule else None

    def ends(self, left: date) -> date | None:
        """The first day on which the part is due, counted from the day on which the person left for the last time."""
        return None if self.years is None else add_months(left, 12 * self.years)


@dataclass(frozen=True, slots=True)
class DueFile:
    """A closed file of which parts are due, by its number alone.

    ``held`` where nobody may erase it, ``proposed`` the number of the act that waits for a second person.
    """

    resident_id: ResidentId
    number: str
    left: date
    parts: tuple[Part, ...]
    held: bool = False
    proposed: str = ""


def due_parts(terms: Iterable[Term], left: date, today: date) -> tuple[Part, ...]:
    """The parts whose term is over; the audit is kept whatever its term: it proves that the rest was erased."""
    ends = [(term.part, term.ends(left)) for term in terms if term.part is not Part.AUDIT]
    return tuple(part for part, end in ends if end is not None and end <= today)

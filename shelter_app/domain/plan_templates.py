"""Templates of a plan for categories of residents: the rows that a centre usually writes, never about anybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PlanTemplateId, StaffId
from shelter_app.domain.phrases import key_of

LONGEST_NAME: Final = 120
LONGEST_TERM: Final = 730
"""The longest usual term of a row in days: two years."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One usual row: its group, a need of the list or in words, the measure, how many days it is usually given.

    ``role`` is the code of the role that usually answers for it; None in ``days`` leaves the term open.
    """

    group: str
    need: str
    measure: str = ""
    days: int | None = None
    role: str = ""
    expected: str = ""

    @property
    def empty(self) -> bool:
        """True where nothing is written."""
        return not (self.need.strip() or self.measure.strip())

    def due(self, today: date) -> date | None:
        """The usual term from this day on."""
        return None if self.days is None else today + timedelta(days=self.days)

    def stands_in(self, known: Iterable[tuple[str, str]]) -> bool:
        """Whether a row of the same need and measure is among those ``known``; without a measure the need decides."""
        if not self.measure.strip():
            return any(need == self.need for need, _measure in known)
        return (self.need, key_of(self.measure)) in {(need, key_of(measure)) for need, measure in known}


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    """A template; without ``categories`` it is offered for everybody. One that is ``retired`` is offered no more."""

    id: PlanTemplateId
    name: str
    categories: tuple[str, ...]
    rows: tuple[TemplateRow, ...]
    by: StaffId
    at: datetime
    retired: bool = False
    version: int = 0

    def fits(self, category: str) -> bool:
        """Whether it is offered for this category of residents."""
        return not self.retired and (not self.categories or category in self.categories)

    def tidy(self) -> PlanTemplate:
        """The template without stray blanks and empty rows.

        Raises InvalidInput: name ``empty`` or ``too_long``, rows ``empty`` (none at all) or ``term`` (no days that can
        be meant).
        """
        rows = tuple(
            replace(row, need=row.need.strip(), measure=row.measure.strip(), expected=row.expected.strip())
            for row in self.rows
            if not row.empty
        )
        made = replace(self, name=" ".join(self.name.split()), rows=rows)
        problems = {}
        if not made.name or len(made.name) > LONGEST_NAME:
            problems["name"] = "too_long" if made.name else "empty"
        if not rows:
            problems["rows"] = "empty"
        elif any(row.days is not None and not 0 < row.days <= LONGEST_TERM for row in rows):
            problems["rows"] = "term"
        if problems:
            raise InvalidInput(**problems)
        return made

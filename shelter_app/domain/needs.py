"""The needs assessment: what somebody needs, by the list of the country, with strengths, wishes and who took part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shelter_app.domain.ids import NeedsId, ResidentId, StaffId

UNRANKED: Final = 4
"""Where a need stands that nobody has ranked: after the three ranks."""
RANKS: Final = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One line of the list: needed, not needed, or (None) not asked; ``priority`` is 1 to 3, 0 where nobody ranked."""

    code: str
    needed: bool | None = None
    comment: str = ""
    priority: int = 0

    @property
    def empty(self) -> bool:
        """True for a line about which nothing was written."""
        return self.needed is None and not self.comment


@dataclass(frozen=True, slots=True)
class NeedsAssessment:
    """What was assessed at one time (KZ 8.1-8.4, TJ 7.1, KG 3.2-3.3).

    ``needs_list`` names the list of the country by which it was asked. A code of it without a line was not asked.
    ``took_part`` are roles, ``names`` who that was. ``absent_reason`` says why somebody was missing who should take
    part when a child's needs are assessed.
    """

    id: NeedsId
    resident_id: ResidentId
    held_at: datetime
    by: StaffId
    written_at: datetime
    needs_list: str
    lines: tuple[NeedLine, ...] = ()
    other: str = ""
    comments: str = ""
    strengths: str = ""
    goals: str = ""
    child_views: str = ""
    child_views_language: str = ""
    took_part: tuple[str, ...] = ()
    names: str = ""
    absent_reason: str = ""
    version: int = 0

    def line(self, code: str) -> NeedLine:
        """The line of a need; an empty one where it was not asked."""
        return next((line for line in self.lines if line.code == code), NeedLine(code))

    @property
    def needed(self) -> tuple[NeedLine, ...]:
        """The needs, the most urgent first, otherwise in the order of the list."""
        found = [line for line in self.lines if line.needed]
        return tuple(sorted(found, key=lambda line: line.priority or UNRANKED))


def lacking(required: Iterable[str], took_part: Iterable[str]) -> tuple[str, ...]:
    """Of the roles that must take part ("parent|guardian" asks for either), those that nobody there had."""
    there = set(took_part)
    return tuple(role for role in required if not there & set(role.split("|")))

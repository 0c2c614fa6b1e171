"""Why a duty was kept late or missed: a cause out of a list, counted per rule; nobody asked is no cause at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.reference import ReferenceList

CAUSES: Final = "delay_cause"
"""The reference list of causes. That nobody knows the cause is one of them; that nobody asked is no line at all."""


@dataclass(frozen=True, slots=True)
class DelayCause:
    """What staff say about one missed term: ``rule`` and ``started`` name its clock, ``cause`` is a code of the list.

    ``words`` say more, and stand for a cause that the list does not have.
    """

    id: int
    resident_id: ResidentId
    rule: str
    started: datetime
    cause: str
    words: str
    by: StaffId
    said_at: datetime
    version: int = 0

    def tidy(self, causes: ReferenceList) -> DelayCause:
        """The cause as it may be kept. Raises InvalidInput: cause ``unknown``, why ``empty`` where it needs words."""
        entry = causes.get(self.cause)
        if entry is None:
            raise InvalidInput(cause="unknown")
        words = " ".join(self.words.split())
        if entry.needs_text and not words:
            raise InvalidInput(why="empty")
        return replace(self, words=words)


@dataclass(frozen=True, slots=True)
class LateBecause:
    """A cause as it is told together with the deed that came late, before it has an author and an hour."""

    rule: str
    started: datetime
    cause: str
    words: str = ""

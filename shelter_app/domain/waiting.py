"""What waits, as Today and the command line ask for it: in which part of the list, of what kind, and whose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.covers import Whose
from shelter_app.domain.deadlines import Severity
from shelter_app.domain.ids import StaffId
from shelter_app.domain.summaries import OF_DECISIONS, OF_MEETINGS


class Part(StrEnum):
    """Where something stands in the list.

    WARNED is what lies further ahead than a week and has an early warning that is reached; LATER is the rest of it.
    DONE and CLOSED hold what was closed today and in the last thirty days; the last four what waits without a term of
    its own: plans for this member, children who are not reached after leaving, letters not marked as sent, prints that
    nobody has signed yet.
    """

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    WARNED = "warned"
    LATER = "later"
    DONE = "done"
    CLOSED = "closed"
    PLANS = "plans"
    SILENT = "silent"
    LETTERS = "letters"
    PRINTS = "prints"


OPEN_PARTS: Final = (Part.OVERDUE, Part.TODAY, Part.WEEK, Part.WARNED, Part.LATER)
"""What is open; the last two share one stretch of time, which the early warning divides."""


class Kind(StrEnum):
    """What sort of thing waits, as staff speak of it; several sources of due items make one kind."""

    DUTY = "duty"
    PLAN = "plan"
    FOLLOW_UP = "follow_up"
    CONTACT = "contact"
    PAPER = "paper"
    HEALTH = "health"
    APPOINTMENT = "appointment"
    STAY = "stay"

    @classmethod
    def of(cls, source: str) -> Kind:
        """The kind of a due item by its source; a source that is named nowhere is a duty."""
        return next((kind for kind, sources in SOURCES.items() if source in sources), cls.DUTY)


SOURCES: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.PLAN: ("plan", "plan_review", "plan_ends", "plan_waits", *OF_DECISIONS, *OF_MEETINGS),
    Kind.FOLLOW_UP: ("follow_up", "silence"),
    Kind.CONTACT: ("contact_next", "right_ends"),
    Kind.PAPER: ("document_step", "obstacle_step", "document_ends", "letter", "print"),
    Kind.HEALTH: ("examination_due", "vaccination_due"),
    Kind.APPOINTMENT: ("appointment", "hearing_ahead"),
    Kind.STAY: ("limit", "age", "return_due", "departure"),
}
"""The sources of each kind; whatever else there is, such as the clocks of the rules, is a duty."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of everything that waits somebody asked for; empty fields ask for all.

    ``mine`` asks for what the asking member has to see to; the service fills in ``who`` with the people and roles that
    are meant. ``coordinator`` the one who answers for the file (0 for
    files without one), ``closed_late`` leaves of the closed ones those that were late. ``by_term`` asks for what is
    overdue in the order of its terms alone, whoever has to see to it.
    """

    mine: bool = False
    kinds: frozenset[Kind] = frozenset()
    severities: frozenset[Severity] = frozenset()
    coordinator: StaffId | None = None
    closed_late: bool = False
    by_term: bool = False
    who: Whose | None = None

    @property
    def sources(self) -> tuple[frozenset[str], bool]:
        """The sources that are meant, or with True those that are not: duties are what no other kind names."""
        named = {kind: frozenset(sources) for kind, sources in SOURCES.items()}
        if Kind.DUTY in self.kinds:
            return frozenset().union(*(named[kind] for kind in named if kind not in self.kinds)), True
        return frozenset().union(*(named[kind] for kind in self.kinds)), False

    def of(self, who: Whose) -> Wanted:
        """The same question, with the people and roles that "mine" means."""
        return replace(self, who=who) if self.mine else self


@dataclass(frozen=True, slots=True)
class Bounds:
    """The moments between the parts of the list: now, the end of today, of the seven days after it, of what is later.

    ``day`` is the beginning of today and ``month`` thirty days before it, for what was closed.
    """

    month: datetime
    day: datetime
    now: datetime
    end: datetime
    week: datetime
    later: datetime

    def of(self, part: Part) -> tuple[datetime | None, datetime]:
        """From when (None: from the beginning of time) until before when a part reaches."""
        return {
            Part.OVERDUE: (None, self.now),
            Part.TODAY: (self.now, self.end),
            Part.WEEK: (self.end, self.week),
            Part.WARNED: (self.week, self.later),
            Part.LATER: (self.week, self.later),
            Part.DONE: (self.day, self.end),
            Part.CLOSED: (self.month, self.end),
        }[part]

    def part(self, due_at: datetime, warn_at: datetime | None = None) -> Part:
        """The part of something open by its term and its early warning."""
        near = (part for part in (Part.OVERDUE, Part.TODAY, Part.WEEK) if due_at < self.of(part)[1])
        return next(near, Part.WARNED if warn_at is not None and warn_at <= self.now else Part.LATER)


@dataclass(frozen=True, slots=True)
class Tally:
    """So many open duties of one part, source and severity; ``mine`` where they are the asking member's."""

    part: Part
    source: str
    severity: Severity
    mine: bool
    count: int

    @property
    def kind(self) -> Kind:
        """The kind that their source belongs to."""
        return Kind.of(self.source)


@dataclass(frozen=True, slots=True)
class Kept:
    """How terms were kept in a stretch of time: how many were closed, how many of these late, how many are overdue."""

    closed: int
    late: int
    overdue: int

    @property
    def share(self) -> float | None:
        """The part that was kept in time of all that fell due, None where nothing did."""
        due = self.closed + self.overdue
        return (self.closed - self.late) / due if due else None

"""Is anything slipping? What a director asks of the same list: where it is late, with whom, and how terms were kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import Can
from shelter_app.domain.waiting import Kept, Kind, Part, Wanted
from shelter_app.services.session import Session, allowed
from shelter_app.services.today import bounds_of
from shelter_app.services.visibility import granted


@dataclass(frozen=True, slots=True)
class Answerable:
    """How many duties are overdue in the files of one coordinator; id 0 and no name for files without one."""

    id: StaffId
    name: str
    overdue: int


@dataclass(frozen=True, slots=True)
class Slipping:
    """How the house stands at one moment: every number has a list behind it.

    ``oldest`` is the term that was missed first of those still open; ``kept`` counts what was closed in the last thirty
    days and what is overdue now. Restricted files are counted under no coordinator for whoever is not named for them.
    """

    overdue: int
    kinds: tuple[tuple[Kind, int], ...]
    coordinators: tuple[Answerable, ...]
    oldest: datetime | None
    kept: Kept


@allowed(Can.EDIT_RULES)
def slipping(*, by: Session) -> Slipping:
    """What is overdue by kind and by coordinator, the oldest of it, and how terms were kept in the last thirty days."""
    bounds, mine = bounds_of(by), granted(by)
    late = [one for one in by.store.summaries.tallies(bounds, by.whose()) if one.part is Part.OVERDUE]
    kinds = [(kind, sum(one.count for one in late if one.kind is kind)) for kind in Kind]
    oldest = by.store.summaries.waiting(Part.OVERDUE, bounds, Wanted(), granted=mine, limit=1)
    counted = by.store.summaries.overdue_by_coordinator(bounds.now, mine)
    return Slipping(
        sum(one.count for one in late),
        tuple(one for one in kinds if one[1]),
        tuple(Answerable(staff, by.staff_name(staff) if staff else "", count) for staff, count in counted.items()),
        oldest[0].due_at if oldest else None,
        by.store.summaries.kept_since(bounds.month, bounds.now),
    )

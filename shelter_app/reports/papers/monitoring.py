"""The facts of an evaluation of a plan as it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.reports.data import NOT_ASKED, Centre, Fact, PersonName, Text
from shelter_app.reports.papers.plan import RoleSigner


@dataclass(frozen=True, slots=True)
class MonitoredRow:
    """One measure: its term and mark, and how far it had come each time, the earliest first (0 nothing, 4 reached).

    The last of ``levels`` is this evaluation's, None where it was not judged then.
    """

    need: Text
    measure: Text
    due: date | None
    responsible: Text
    mark: Text
    levels: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringSheet:
    """How a version of the plan stands and what was decided; ``days`` are those of the evaluations in ``levels``."""

    centre: Centre
    person: PersonName
    age: int | None
    held: datetime
    plan: int
    expert: Text
    days: tuple[date, ...]
    rows: tuple[MonitoredRow, ...]
    outcome: Text
    note: Text = ""
    own_words: Fact = NOT_ASKED
    signers: tuple[RoleSigner, ...] = ()
    adult: bool = False

"""How the house kept its duties in a period: terms, measures of plans, follow-up after leaving, absences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from shelter_app.domain.deadlines import Rule
from shelter_app.domain.periods import Period
from shelter_app.domain.stays import Presence


@dataclass(frozen=True, slots=True)
class DutyFact:
    """One duty of one file: its rule, until when it was to be done, when it was, and whether a reason is written."""

    rule: str
    due: datetime
    closed: datetime | None
    reason: bool = False


@dataclass(frozen=True, slots=True)
class DutyTally:
    """One rule in one period. Every duty that fell due is kept, late or still open; ``reasons`` of the last two."""

    rule: str
    due: int = 0
    kept: int = 0
    late: int = 0
    open: int = 0
    reasons: int = 0


@dataclass(frozen=True, slots=True)
class AbsenceTally:
    """One sort of absence: how many began in the period, and the nights spent elsewhere since."""

    kind: Presence
    began: int
    nights: int


@dataclass(frozen=True, slots=True)
class Performance:
    """What the second half of a report says; ``plan`` and ``follow_up`` count by code, "" where nothing is recorded.

    ``referrals`` counts those whose letter went in the period by where they stand.
    """

    duties: tuple[DutyTally, ...] = ()
    plan: Mapping[str, int] = field(default_factory=dict)
    follow_up: Mapping[str, int] = field(default_factory=dict)
    absences: tuple[AbsenceTally, ...] = ()
    referrals: Mapping[str, int] = field(default_factory=dict)


def duty_tallies(facts: Iterable[DutyFact], rules: Iterable[Rule], now: datetime) -> tuple[DutyTally, ...]:
    """One line a rule in the order of the procedure; a duty whose term has not passed yet is not counted."""
    counted: dict[str, Counter[str]] = {}
    for fact in facts:
        if fact.due > now and fact.closed is None:
            continue
        line = counted.setdefault(fact.rule, Counter())
        how = "open" if fact.closed is None else "kept" if fact.closed <= fact.due else "late"
        line[how] += 1
        line["reasons"] += how != "kept" and fact.reason
    order = {rule.code: place for place, rule in enumerate(rules)}
    return tuple(
        DutyTally(code, line["kept"] + line["late"] + line["open"], line["kept"], line["late"], line["open"],
                  line["reasons"])
        for code, line in sorted(counted.items(), key=lambda one: (order.get(one[0], len(order)), one[0]))
    )  # fmt: skip


def absence_tallies(absences: Iterable[tuple[Presence, date, int]], period: Period) -> tuple[AbsenceTally, ...]:
    """Absences as (kind, first day, nights), those that began in the period, one line a sort."""
    began: Counter[Presence] = Counter()
    nights: Counter[Presence] = Counter()
    for kind, since, away in absences:
        if since in period:
            began[kind] += 1
            nights[kind] += away
    return tuple(AbsenceTally(kind, began[kind], nights[kind]) for kind in Presence if began[kind])

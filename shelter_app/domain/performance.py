"""How the house kept its duties in a period: terms, measures, follow-up, absences, referrals, and what each counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.deadlines import Rule
from shelter_app.domain.follow_ups import UNANSWERED
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence

_AND: Final = " "
"""Between the rule and the cause of a row; neither code holds a blank."""


class Work(StrEnum):
    """What sort of thing is counted beside the stays."""

    DUTY = "duties"
    CAUSE = "causes"
    PLAN = "plan"
    FOLLOW_UP = "follow_up"
    ABSENCE = "absences"
    REFERRAL = "referrals"
    SIGN = "signs"


class Kept(StrEnum):
    """How it stands with a term. REASON is late or open with a cause that somebody has said, ALL whatever it is."""

    ALL = "all"
    IN_TIME = "kept"
    LATE = "late"
    OPEN = "open"
    REASON = "excused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing of one file that a number counts; a number is never anything but how many of these there are.

    ``code`` is its row: the rule, the rule with the cause of its delay (see :func:`cause_row`), how the measure or
    referral stands, the outcome ("" where none is recorded), the sort of absence, the question that was answered so.
    ``day`` is when it fell due, began or was sent, ``done`` when it was over. ``words`` were typed by people, of a duty
    why it was moved. ``started`` names the clock of a duty; ``cause`` and ``said`` tell why it was missed, empty where
    nobody was asked. Words and causes are for readers of the file alone. ``nights`` were spent elsewhere.
    """

    work: Work
    code: str
    resident_id: ResidentId
    day: date
    done: date | None = None
    kept: Kept = Kept.ALL
    words: str = ""
    nights: int = 0
    started: datetime | None = None
    cause: str = ""
    said: str = ""

    @property
    def missed(self) -> bool:
        """A duty that was late or is still open: somebody can say why."""
        return self.work in (Work.DUTY, Work.CAUSE) and self.kept in (Kept.LATE, Kept.OPEN)

    @property
    def rule(self) -> str:
        """The rule of a duty, whether it is counted by its rule or by why it was missed."""
        return self.code.partition(_AND)[0]

    def counts(self, kept: Kept) -> bool:
        """Whether it belongs to this column."""
        match kept:
            case Kept.ALL:
                return True
            case Kept.REASON:
                return self.missed and bool(self.cause)
        return self.kept is kept


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
class CauseTally:
    """Why duties of one rule were missed: how many by each cause, "" for those about which nobody was asked."""

    rule: str
    causes: tuple[tuple[str, int], ...]

    @property
    def missed(self) -> int:
        """All of them: what was late, and what is still open."""
        return sum(number for _cause, number in self.causes)


@dataclass(frozen=True, slots=True)
class AbsenceTally:
    """One sort of absence: how many began in the period, and the nights spent elsewhere since."""

    kind: Presence
    began: int
    nights: int


@dataclass(frozen=True, slots=True)
class Performance:
    """What the second half of a report says; ``order`` are the rules in the order of the procedure.

    ``asked`` is how many questionnaires the signs were read from.
    """

    deeds: tuple[Deed, ...] = ()
    order: tuple[str, ...] = ()
    asked: int = 0

    def members(self, work: Work, code: str, kept: Kept = Kept.ALL) -> tuple[Deed, ...]:
        """What stands behind one number, the earliest first."""
        found = (one for one in self.deeds if one.work is work and one.code == code and one.counts(kept))
        return tuple(sorted(found, key=lambda one: (one.day, one.resident_id)))

    def counted(self, work: Work) -> Mapping[str, int]:
        """How many of one sort there are in each row."""
        return Counter(one.code for one in self.deeds if one.work is work)

    @property
    def duties(self) -> tuple[DutyTally, ...]:
        """One line a rule, in the order of the procedure."""
        lines: dict[str, Counter[Kept]] = {}
        for one in self.deeds:
            if one.work is Work.DUTY:
                line = lines.setdefault(one.code, Counter())
                line.update(kept for kept in Kept if one.counts(kept))
        return tuple(DutyTally(code, *(lines[code][kept] for kept in Kept)) for code in self._in_order(lines))

    @property
    def causes(self) -> tuple[CauseTally, ...]:
        """One entry a rule that was missed, in the order of the procedure; the most frequent cause first, none last."""
        found: dict[str, Counter[str]] = {}
        for one in self.deeds:
            if one.work is Work.CAUSE:
                found.setdefault(one.rule, Counter())[one.cause] += 1
        return tuple(
            CauseTally(rule, tuple(sorted(found[rule].items(), key=lambda one: (not one[0], -one[1], one[0]))))
            for rule in self._in_order(found)
        )

    def _in_order(self, codes: Iterable[str]) -> list[str]:
        place = {code: number for number, code in enumerate(self.order)}
        return sorted(codes, key=lambda code: (place.get(code, len(place)), code))

    @property
    def absences(self) -> tuple[AbsenceTally, ...]:
        """One line a sort of absence."""
        began: Counter[str] = Counter()
        nights: Counter[str] = Counter()
        for one in self.deeds:
            if one.work is Work.ABSENCE:
                began[one.code] += 1
                nights[one.code] += one.nights
        return tuple(AbsenceTally(kind, began[kind], nights[kind]) for kind in Presence if began[kind])

    @property
    def plan(self) -> Mapping[str, int]:
        """Measures of plans by how they stand."""
        return self.counted(Work.PLAN)

    @property
    def follow_up(self) -> Mapping[str, int]:
        """Stages after leaving by their outcome, "" where none is recorded."""
        return self.counted(Work.FOLLOW_UP)

    @property
    def unknown(self) -> tuple[int, int]:
        """Of how many stages after leaving nobody knows how the child is, and how many stages there are in all.

        Nobody was reached, contact was refused, or nobody wrote down anything.
        """
        counted = self.follow_up
        return sum(counted.get(code, 0) for code in ("", *UNANSWERED)), sum(counted.values())

    @property
    def referrals(self) -> Mapping[str, int]:
        """Referrals whose letter went in the period by where they stand."""
        return self.counted(Work.REFERRAL)


def cause_row(rule: str, cause: str) -> str:
    """The row of whatever was missed by one rule for one cause."""
    return f"{rule}{_AND}{cause}"


def standing(due: datetime, closed: datetime | None, now: datetime) -> Kept | None:
    """How it stands with a term; None while it runs and nobody has done anything, which no number counts."""
    if closed is None:
        return Kept.OPEN if due <= now else None
    return Kept.IN_TIME if closed <= due else Kept.LATE


def in_order(rules: Iterable[Rule]) -> tuple[str, ...]:
    """The codes of rules as the procedure has them."""
    return tuple(rule.code for rule in rules)

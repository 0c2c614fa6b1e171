"""Counting stays: who was here, who came, who left and by what; behind every number stand the stays it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from itertools import accumulate
from typing import Final

from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.periods import Period

UNKNOWN: Final = ""
"""The code of what nobody has recorded: a row of its own in every table, never left out."""
FIRST, AGAIN = "first", "again"
ENROLLED, NOT_ENROLLED = "enrolled", "not_enrolled"
ABROAD: Final = "abroad"
"""The region of origin of whoever came from another country."""


class Measure(StrEnum):
    """What is counted. START and END are midnights: the one before the first day and the one after the last."""

    START = "start"
    ADMITTED = "admitted"
    DISCHARGED = "discharged"
    END = "end"
    SERVED = "served"
    OVER_LIMIT = "over_limit"


MOVEMENT: Final = (Measure.START, Measure.ADMITTED, Measure.DISCHARGED, Measure.END)


class Dimension(StrEnum):
    """By what a number is divided."""

    CATEGORY = "category"
    SEX = "sex"
    AGE = "age"
    CITIZENSHIP = "citizenship"
    BROUGHT_BY = "brought_by"
    GROUND = "ground"
    REGION = "region"
    ORIGIN = "origin"
    SCHOOL = "school"
    REPEAT = "repeat"
    ROUTE = "route"


ASKED: Final = (
    Dimension.CATEGORY, Dimension.SEX, Dimension.AGE, Dimension.CITIZENSHIP, Dimension.BROUGHT_BY, Dimension.GROUND,
)  # fmt: skip
"""What every admission should say: a stay that lacks one of these counts as a record with a gap."""

BESIDES: Final = (Dimension.REGION, Dimension.ORIGIN, Dimension.SCHOOL)
"""What tables of the statistics ask for besides: told apart, for it is no duty of an admission."""


@dataclass(frozen=True, slots=True)
class Bands:
    """Age bands by the years in which they begin; the last one has no end."""

    starts: tuple[int, ...]

    def code(self, age: int | None) -> str:
        """The band of an age, e.g. ``7-10`` or ``18+``; UNKNOWN for an unknown age."""
        if age is None or age < self.starts[0]:
            return UNKNOWN
        return self.codes[sum(age >= start for start in self.starts) - 1]

    @property
    def codes(self) -> tuple[str, ...]:
        """All bands from the youngest."""
        closed = (f"{low}-{high - 1}" for low, high in zip(self.starts, self.starts[1:], strict=False))
        return (*closed, f"{self.starts[-1]}+")


BANDS: Final[Mapping[str, Bands]] = {
    "centre": Bands((0, 3, 7, 11, 14, 16, 18)),
    "international": Bands((0, 6, 12, 18)),
}
"""The bands a centre is asked for, and those of Primero, by which agencies compare countries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StayFact:
    """One stay as statistics see it, in days of the centre's calendar; no name stands in it.

    ``nth`` is which stay of the file it is. ``age`` is in whole years on the day of admission by the birth date that
    decides, None while it is unknown. Codes are empty where nobody has recorded them.
    """

    stay_id: StayId
    resident_id: ResidentId
    admitted: date
    left: date | None = None
    nth: int = 1
    category: str = UNKNOWN
    sex: str = UNKNOWN
    age: int | None = None
    citizenship: str = UNKNOWN
    brought_by: str = UNKNOWN
    ground: str = UNKNOWN
    region: str = UNKNOWN
    origin: str = UNKNOWN
    school: str = UNKNOWN
    route: str = UNKNOWN
    limit_day: date | None = None

    @property
    def nights(self) -> int | None:
        """How many nights the stay lasted, None while it lasts."""
        return None if self.left is None else (self.left - self.admitted).days


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long those who left had stayed, in nights: average to one decimal place, median and longest."""

    stays: int = 0
    average: float | None = None
    median: float | None = None
    longest: int | None = None


@dataclass(frozen=True, slots=True)
class Census:
    """Everything that can be counted about one period. ``today`` is the day of the facts: nothing lies after it."""

    facts: tuple[StayFact, ...]
    period: Period
    today: date
    bands: Bands = BANDS["centre"]

    def counts(self, measure: Measure, fact: StayFact) -> bool:
        """Whether a stay belongs to a number.

        Whoever came and left on the same day counts among those who came and those who left, and in neither
        midnight: so what was there at the start, with who came and without who left, is what is there at the end.
        """
        first, last = self.period.first, self.period.last
        before, left = fact.admitted < first, fact.left
        match measure:
            case Measure.START:
                return before and (left is None or left >= first)
            case Measure.ADMITTED:
                return fact.admitted in self.period
            case Measure.DISCHARGED:
                return left is not None and left in self.period
            case Measure.END:
                return fact.admitted <= last and (left is None or left > last)
            case Measure.SERVED:
                return fact.admitted <= last and (left is None or left >= first)
            case Measure.OVER_LIMIT:
                seen = min(left or last, last, self.today)
                served = self.counts(Measure.SERVED, fact)
                return served and fact.limit_day is not None and seen > fact.limit_day

    def code(self, dimension: Dimension, fact: StayFact) -> str:
        """The row of a table into which a stay falls."""
        match dimension:
            case Dimension.AGE:
                return self.bands.code(fact.age)
            case Dimension.REPEAT:
                return AGAIN if fact.nth > 1 else FIRST
            case _:
                found: str = getattr(fact, dimension.value)
                return found

    def members(
        self, measure: Measure, where: Mapping[Dimension, str] | None = None, *, gap: Dimension | None = None
    ) -> tuple[StayFact, ...]:
        """The stays behind one number; ``gap`` leaves those of which this is unknown."""
        wanted = dict(where or {})
        if gap is not None:
            wanted[gap] = UNKNOWN
        return tuple(
            fact
            for fact in self.facts
            if self.counts(measure, fact) and all(self.code(by, fact) == code for by, code in wanted.items())
        )

    def total(self, measure: Measure) -> int:
        """How many stays there are in all."""
        return sum(map(partial(self.counts, measure), self.facts))

    def by(self, measure: Measure, dimension: Dimension) -> Counter[str]:
        """The number divided: every stay stands in exactly one row, the unknown in a row of its own."""
        return Counter(self.code(dimension, fact) for fact in self.facts if self.counts(measure, fact))

    def crossed(self, measure: Measure, rows: Dimension, columns: Dimension) -> Counter[tuple[str, str]]:
        """The number divided by two things at once."""
        return Counter(
            (self.code(rows, fact), self.code(columns, fact)) for fact in self.facts if self.counts(measure, fact)
        )

    def missing(self, measure: Measure, dimension: Dimension) -> int:
        """Of how many stays of this number the value is unknown."""
        return self.by(measure, dimension)[UNKNOWN]

    def with_gaps(self) -> tuple[StayFact, ...]:
        """The stays of the period that lack something every admission should say, or the route of who left."""
        return tuple(
            fact
            for fact in self.facts
            if self.counts(Measure.SERVED, fact)
            and (
                any(self.code(one, fact) == UNKNOWN for one in ASKED)
                or (self.counts(Measure.DISCHARGED, fact) and not fact.route)
            )
        )

    def with_less(self) -> tuple[StayFact, ...]:
        """The stays of the period that do not say something which a table asks for besides: region, home, school."""
        return tuple(
            fact
            for fact in self.facts
            if self.counts(Measure.SERVED, fact) and any(self.code(one, fact) == UNKNOWN for one in BESIDES)
        )

    @property
    def balanced(self) -> bool:
        """Whether start and admitted without discharged are the end: false only where a stay ends before it begins."""
        start, admitted, discharged, end = map(self.total, MOVEMENT)
        return start + admitted - discharged == end

    def lengths(self) -> Lengths:
        """How long those stayed who left in the period."""
        nights = sorted(
            fact.nights for fact in self.facts if fact.nights is not None and self.counts(Measure.DISCHARGED, fact)
        )
        if not nights:
            return Lengths()
        middle = len(nights) // 2
        median = float(nights[middle]) if len(nights) % 2 else (nights[middle - 1] + nights[middle]) / 2
        return Lengths(len(nights), round(sum(nights) / len(nights), 1), median, nights[-1])

    def nights(self) -> int:
        """How many nights people slept under the roof of the house in the period, up to today."""
        last = min(self.period.last + timedelta(days=1), self.today)
        return sum(
            max((min(fact.left or last, last) - max(fact.admitted, self.period.first)).days, 0) for fact in self.facts
        )

    def trend(self) -> tuple[tuple[date, int], ...]:
        """How many were there at the end of each day, up to today."""
        last = min(self.period.last, self.today)
        days = (last - self.period.first).days + 1
        if days <= 0:
            return ()
        moves: Counter[date] = Counter()
        for fact in self.facts:
            if fact.admitted in self.period:
                moves[fact.admitted] += 1
            if fact.left is not None and fact.left in self.period:
                moves[fact.left] -= 1
        each = [self.period.first + timedelta(days=day) for day in range(days)]
        present = accumulate((moves[day] for day in each), initial=self.total(Measure.START))
        next(present)
        return tuple(zip(each, present, strict=True))


def region_named(text: str, names: Iterable[tuple[str, str]]) -> str:
    """The code of the region that is named in a text; the longest name found decides, UNKNOWN where there is none."""
    typed = text.casefold().replace("ё", "е")
    found = [(len(name), code) for name, code in names if name and name in typed]
    return max(found, key=lambda one: one[0])[1] if found else UNKNOWN

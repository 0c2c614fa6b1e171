"""Whether a row of a register is somebody new, somebody already known, or nobody to take; and which stays cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.likeness import LIKELY_SAME, NameIndex, another_given_name
from shelter_app.domain.names import Name
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.register_told import Row, Told

CONTRADICTS: Final = 10
"""What a contradicting sex or birth date takes from a likeness, as in the panel while a name is typed."""

_SURE: Final = 95


class Decision(StrEnum):
    """What to do with a row that may be known; UNDECIDED waits for somebody to say."""

    NEW = "new"
    SAME = "same"
    SKIP = "skip"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Span:
    """A stay as time alone; ``until`` None while it lasts."""

    since: datetime
    until: datetime | None

    def meets(self, other: Span) -> bool:
        """True where somebody would be in two stays at once; leaving and coming on the same day is none."""
        return (self.until is None or other.since < self.until - _DAY) and (
            other.until is None or self.since < other.until - _DAY
        )


_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Known:
    """A file that is in the registry already, as much of it as a comparison shows."""

    resident_id: ResidentId
    number: str
    person: Person
    stays: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """Who a row may be: a file of the registry, or an earlier row of the same table.

    ``sure`` where the number, or name and birth date, agree; ``there`` where that very stay is already told.
    """

    file: Known | None
    row: int | None
    score: int
    sure: bool
    there: bool

    @property
    def proposed(self) -> Decision:
        """What is proposed: nothing where somebody has to look, a further stay or nothing new where it is sure."""
        if not self.sure:
            return Decision.UNDECIDED
        return Decision.SKIP if self.there else Decision.SAME


@dataclass(frozen=True, slots=True)
class Decided:
    """A readable row with what becomes of it."""

    row: Row
    decision: Decision
    alike: Alike | None = None

    @property
    def told(self) -> Told:
        """What the row says; rows that were refused are never decided about."""
        assert self.row.told is not None
        return self.row.told


Root = tuple[str, int]


class Comparison:
    """Compares rows with the files of a registry and with the rows before them, one after the other."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._known: dict[Root, Known] = {}
        self._rows: dict[Root, Told] = {}
        self._names: NameIndex[Root] = NameIndex()
        self._iin: dict[str, Root] = {}
        for one in known:
            root = ("file", int(one.resident_id))
            self._known[root] = one
            if one.person.iin:
                self._iin[one.person.iin] = root
            for record in one.person.names:
                self._names.add(root, record.name.full)

    def alike(self, row: Row) -> Alike | None:
        """Who this row may be; afterwards the row itself is known to those that follow."""
        told = row.told
        if told is None:
            return None
        found = self._found(told)
        root: Root = ("row", row.number)
        self._rows[root] = told
        if found is None or not found.sure:
            if told.iin:
                self._iin.setdefault(told.iin, root)
            for record in told.names:
                self._names.add(root, record.name.full)
        return found

    def _found(self, told: Told) -> Alike | None:
        by_number = self._iin.get(told.iin) if told.iin else None
        if by_number is not None:
            return self._seen(by_number, told, 100, sure=True)
        best: Alike | None = None
        for root, likeness in self._names.alike(record.name.full for record in told.names):
            sex, born, number, names = self._facts(root)
            score = likeness
            if all(another_given_name(name, record.name) for name in names for record in told.names):
                continue
            if Sex.UNKNOWN not in (sex, told.sex) and sex is not told.sex:
                score -= CONTRADICTS
            if born and told.born and not born.may_be(told.born):
                score -= CONTRADICTS
            if number and told.iin and number != told.iin:
                score -= CONTRADICTS
            if score < LIKELY_SAME or (best is not None and score <= best.score):
                continue
            same_day = born.exact is not None and born.exact == told.born.exact
            best = self._seen(root, told, score, sure=same_day and score >= _SURE)
        return best

    def _facts(self, root: Root) -> tuple[Sex, PartialDate, str, list[Name]]:
        known = self._known.get(root)
        if known is not None:
            person = known.person
            return person.sex, person.born, person.iin, [record.name for record in person.names]
        told = self._rows[root]
        return told.sex, told.born, told.iin, [record.name for record in told.names]

    def _seen(self, root: Root, told: Told, score: int, *, sure: bool) -> Alike:
        known = self._known.get(root)
        day = told.admitted_at.date()
        if known is not None:
            days = {span.since.astimezone(told.admitted_at.tzinfo).date() for span in known.stays}
            return Alike(known, None, score, sure, day in days)
        return Alike(None, root[1], score, sure, self._rows[root].admitted_at.date() == day)


def roots(decided: Iterable[Decided]) -> dict[int, Root]:
    """Whose every row is, for the rows that are taken: a file of the registry, or the first row of that person."""
    owners: dict[int, Root] = {}
    for one in sorted(decided, key=lambda each: each.row.number):
        alike, own = one.alike, ("row", one.row.number)
        if one.decision is Decision.NEW or alike is None:
            owners[one.row.number] = own
        elif alike.file is not None:
            owners[one.row.number] = ("file", int(alike.file.resident_id))
        else:
            owners[one.row.number] = owners.get(alike.row or 0, own)
    return owners


def clashes(decided: Iterable[Decided], stays: Mapping[ResidentId, tuple[Span, ...]]) -> frozenset[int]:
    """The rows whose stay would overlap another stay of the same person, which nobody can have."""
    taken = [one for one in decided if one.decision in (Decision.NEW, Decision.SAME)]
    owners = roots(decided)
    spans: dict[Root, list[tuple[Span, int | None]]] = {
        ("file", int(key)): [(span, None) for span in all_of] for key, all_of in stays.items()
    }
    found: set[int] = set()
    for one in sorted(taken, key=lambda each: (each.told.admitted_at, each.row.number)):
        span = Span(one.told.admitted_at, one.told.left_at)
        own = spans.setdefault(owners[one.row.number], [])
        if any(span.meets(other) for other, _number in own):
            found.add(one.row.number)
        own.append((span, one.row.number))
    return frozenset(found)

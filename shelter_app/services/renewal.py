"""What another edition of the rules or of the working days moves: worked out for all files at once, shown or written.

Only clocks of rules that differ are worked out, from a few questions to the registry; the same plain functions make
them as after any change of one file, so that both ways end in the same rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import Final, Protocol, TypeVar

from shelter_app.domain.care import ALONE, Family, Said
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Condition, Event, Rule, Unit
from shelter_app.domain.ids import PersonId, ResidentId, StaffId, StayId
from shelter_app.domain.people import AgeBasis, AgeClaim, Person, Sex
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.rule_changes import differing
from shelter_app.domain.stays import Discharge, Ground, Presence
from shelter_app.domain.summaries import DueItem
from shelter_app.services.clocks import SOURCES, FileFacts, Procedure, due_clocks, event_of
from shelter_app.services.family import families
from shelter_app.services.session import Session

Step = Callable[[int, int], None]
"""Told how far the work is; raising from it stops the work before anything is stored."""

DERIVED_WHILE: Final = (CaseStatus.OPEN, CaseStatus.FOLLOW_UP)
TELL_EVERY: Final = 100
_ASKS_ABOUT_THE_PERSON: Final = frozenset(Condition) - {Condition.GROUND_TO_FOLLOW}
_NOBODY_ASKS: Final = Ground()
"""Stands for the ground of every stay while no rule asks about it: the column is not read then."""
_ASKS_ABOUT_CARE: Final = frozenset({Condition.UNACCOMPANIED, Condition.WITHOUT_CARE})
_FACTS: Final = attrgetter("source", "source_id", "code", "text", "has_time", "severity", "who", "doubts")
_MOMENTS: Final = attrgetter("due_at", "started_at", "closed_at", "warn_at")


class _OfAFile(Protocol):
    @property
    def resident_id(self) -> ResidentId: ...


T = TypeVar("T", bound=_OfAFile)


def quietly(_done: int, _whole: int) -> None:
    """Nobody waits for the progress of this work."""


@dataclass(frozen=True, slots=True)
class Move:
    """One clock before and after: None stands where there is none, so that it starts or goes."""

    before: DueItem | None
    after: DueItem | None

    @property
    def item(self) -> DueItem:
        """The clock as it will be, or as it was where it goes."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def open(self) -> bool:
        """Whether somebody waits for it, before or after."""
        return any(one is not None and one.closed_at is None for one in (self.before, self.after))

    @property
    def moves(self) -> bool:
        """False where only what is told beside the term differs: its early warning, what was assumed or not sure."""
        if self.before is None or self.after is None:
            return True
        told = replace(self.after, warn_at=self.before.warn_at, doubts=self.before.doubts)
        return _facts(told) != _facts(self.before)

    def newly_overdue(self, now: datetime) -> bool:
        """Whether it lies behind only by the new edition."""
        late = self.before is not None and self.before.overdue(now)
        return self.after is not None and self.after.overdue(now) and not late


@dataclass(frozen=True, slots=True)
class Renewal:
    """Everything that another edition moves, and on how many files it was looked for."""

    moves: tuple[Move, ...]
    files: int

    @property
    def touched(self) -> frozenset[ResidentId]:
        """The files in which something changes."""
        return frozenset(move.item.resident_id for move in self.moves)


def differing_rules(before: Procedure, after: Procedure) -> frozenset[str]:
    """The codes of the rules whose clocks may move: another rule, or working days that are counted differently."""
    codes = set(differing(before.profile, after.profile))
    if before.calendar != after.calendar:
        rules = (*before.profile.rules, *after.profile.rules)
        codes |= {rule.code for rule in rules if rule.unit is Unit.WORKING_DAYS}
    return frozenset(codes)


def worked_out(by: Session, after: Procedure, codes: Collection[str], step: Step = quietly) -> Renewal:
    """What changes in all files when the rules with these codes hold as they stand in ``after``; writes nothing."""
    known: dict[ResidentId, list[DueItem]] = defaultdict(list)
    for item in by.store.summaries.due_by_rules(sorted(codes), SOURCES) if codes else ():
        known[item.resident_id].append(item)
    rules = tuple(rule for rule in after.profile.rules if rule.code in codes)
    files = _Files(by, rules, known)
    moves: list[Move] = []
    for place, resident in enumerate(files.residents):
        if place % TELL_EVERY == 0:
            step(place, len(files.residents))
        fresh = due_clocks(files.of(resident), after, rules) if files.stays.get(resident.id) else ()
        moves += _moves(known[resident.id], fresh)
    step(len(files.residents), len(files.residents))
    return Renewal(tuple(moves), len(files.residents))


def write(by: Session, renewal: Renewal) -> None:
    """Puts the new clocks into their files, inside the change that made it necessary."""
    gone = [move.before.id for move in renewal.moves if move.before is not None and move.after is None]
    moved = [(move.before, move.after) for move in renewal.moves if move.before is not None and move.after is not None]
    fresh = [move.after for move in renewal.moves if move.after is not None and move.before is None]
    by.store.summaries.exchange(gone, moved, fresh)
    by.store.summaries.follow({move.item.resident_id for move in renewal.moves if move.open})


@dataclass(frozen=True, slots=True)
class _Stay:
    """The columns of a stay that clocks ask for."""

    id: StayId
    resident_id: ResidentId
    admitted_at: datetime
    kind: CentreKind | None
    discharge: Discharge | None
    category: str
    presence: Presence
    presence_since: datetime | None
    unaccompanied: Said
    without_care: Said
    ground: Ground = _NOBODY_ASKS


@dataclass(frozen=True, slots=True)
class _File:
    """The columns of a file that clocks ask for."""

    id: ResidentId
    person_id: PersonId
    coordinator: StaffId | None


@dataclass(frozen=True, slots=True)
class _Person:
    """The columns of a person that clocks ask for."""

    id: PersonId
    age_claims: tuple[AgeClaim, ...]
    age_basis: AgeBasis | None
    age_disputed: bool
    citizenships: tuple[str, ...]

    @property
    def born(self) -> PartialDate:
        return Person(
            self.id, (), Sex.UNKNOWN, self.age_claims, age_basis=self.age_basis, age_disputed=self.age_disputed
        ).protective_born


class _Files:
    """The facts of every file that these rules may concern, read in a few questions."""

    def __init__(self, by: Session, rules: tuple[Rule, ...], known: Collection[ResidentId]) -> None:
        store = by.store
        kinds = {kind for rule in rules for kind in (rule.trigger, *rule.closed_by, *rule.cancelled_by, *rule.moved_by)}
        triggers, codes = {rule.trigger for rule in rules}, {rule.code for rule in rules}
        self.events: dict[ResidentId, list[Event]] = defaultdict(list)
        begun = set()
        facts = ("resident_id", "kind", "at", "subject", "stay_id", "until")
        for resident_id, kind, *told in store.case_events.picked(facts, "at", among=("kind", kinds)):
            self.events[resident_id].append(event_of(kind, *told))
            if kind in triggers:
                begun.add(resident_id)
        conditions = {condition for rule in rules for condition in rule.conditions}
        names = [field.name for field in fields(_Stay)]
        if Condition.GROUND_TO_FOLLOW not in conditions:
            names.remove("ground")
        self.stays = _by_file(_Stay(*row) for row in store.stays.picked(names, "-admitted_at"))
        carried = {
            key
            for key, stays in self.stays.items()
            if stays[0].discharge and any(one.code in codes for one in stays[0].discharge.carried("clock"))
        }
        wanted = begun | set(known) | carried
        names = [field.name for field in fields(_File)]
        going = (_File(*row) for row in store.residents.picked(names, "number", among=("status", DERIVED_WHILE)))
        self.residents = [one for one in going if one.id in wanted]
        self.overrides = _by_file(one for one in store.overrides.all() if one.rule in codes)
        asked = any(rule.unit is Unit.AGE for rule in rules) or bool(conditions & _ASKS_ABOUT_THE_PERSON)
        names = [field.name for field in fields(_Person)]
        people = (_Person(*row) for row in store.people.picked(names)) if asked else ()
        self._people = {one.id: one for one in people}
        care = bool(conditions & _ASKS_ABOUT_CARE)
        born = {one.id: one.born for one in self._people.values()} if care else {}
        self._families: dict[ResidentId, Family] = families(by, born, self.stays) if care else {}

    def of(self, resident: _File) -> FileFacts:
        """What clocks ask of one file; where no rule asks about the person, nothing is said of them."""
        person = self._people.get(resident.person_id)
        return FileFacts(
            resident.id,
            resident.coordinator,
            person.born if person else PartialDate(),
            person.citizenships if person else (),
            self.stays[resident.id],
            self.events.get(resident.id, []),
            self.overrides.get(resident.id, []),
            self._families.get(resident.id, ALONE),
        )


def _by_file(rows: Iterable[T]) -> dict[ResidentId, list[T]]:
    found: dict[ResidentId, list[T]] = defaultdict(list)
    for row in rows:
        found[row.resident_id].append(row)
    return found


def _moves(known: Iterable[DueItem], fresh: Iterable[DueItem]) -> Iterator[Move]:
    """What differs, each clock against the one with the same beginning; equal ones are left alone."""
    left: dict[tuple[object, ...], list[DueItem]] = defaultdict(list)
    for item in known:
        left[_facts(item)].append(item)
    others = [item for item in fresh if not _taken(left.get(_facts(item)))]
    gone = [item for items in left.values() for item in items]
    for item in others:
        same = next((old for old in gone if _is_same_clock(old, item)), None)
        if same is None:
            yield Move(None, item)
        else:
            gone.remove(same)
            yield Move(same, replace(item, id=same.id))
    for item in gone:
        yield Move(item, None)


def _is_same_clock(one: DueItem, other: DueItem) -> bool:
    began = [item.started_at and item.started_at.astimezone(UTC) for item in (one, other)]
    return one.code == other.code and began[0] == began[1]


def _facts(item: DueItem) -> tuple[object, ...]:
    """Everything by which two due items differ for people; an hour that comes twice is only told apart in UTC."""
    return *_FACTS(item), *(moment and moment.astimezone(UTC) for moment in _MOMENTS(item))


def _taken(equal: list[DueItem] | None) -> bool:
    if not equal:
        return False
    equal.pop()
    return True

"""The first page: what is overdue, what is due, who is here, whose time runs out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from shelter_app.domain.drafts import Draft
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.domain.waiting import OPEN_PARTS, Bounds, Kind, Part, Tally, Wanted
from shelter_app.services import covers, decisions, health, here_now, unreached
from shelter_app.services.decisions import PlanWaiting
from shelter_app.services.here_now import Occupancy, Turning
from shelter_app.services.papers.outgoing import unsent_for
from shelter_app.services.papers.signing import NOTHING_UNSIGNED, Unsigned, unsigned_for
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import granted

WEEK: Final = timedelta(days=7)
MONTH: Final = timedelta(days=30)
YEAR: Final = timedelta(days=366)

PAGE: Final = 50
"""How many rows of one part are read at a time."""

WORKED_ON: Final = (Part.OVERDUE, Part.TODAY, Part.WEEK, Part.WARNED)
"""The parts that are read at once; what is later and what was closed is counted until somebody asks for it."""


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing that waits: the due item and the line of the file it stands in.

    ``who`` is the person who acts, or the code of a role; ``mine`` is set where that is the person logged in, their
    role, or nobody in particular. ``coordinator`` answers for the file, empty where nobody does or it is hidden.
    ``term`` is the clock that runs for what is no duty itself: a plan that has to be decided on. ``stands_in`` is who
    sees to it today in the place of ``who``.
    """

    due: DueItem
    summary: ResidentSummary
    who: str
    mine: bool
    part: Part
    coordinator: str = ""
    term: DueItem | None = None
    stands_in: str = ""

    @property
    def counted(self) -> DueItem:
        """What says until when: the duty itself, or the clock that runs for it."""
        return self.term or self.due

    @property
    def kind(self) -> Kind:
        """What sort of thing it is, as the filters name it."""
        return Kind.of(self.due.source)

    @property
    def has_term(self) -> bool:
        """False for what waits without a term of its own, such as a letter that was not marked as sent."""
        return self.term is not None or self.part not in (Part.PLANS, Part.SILENT, Part.LETTERS, Part.PRINTS)

    @property
    def family(self) -> bool:
        """Whether the file is linked with those of brothers, sisters or others of the family."""
        return self.summary.group_id is not None

    def days_late(self, now: datetime) -> int:
        """By how many calendar days the term was missed, or is by now; 0 where it was kept."""
        at, due_at = self.counted.closed_at or now, self.counted.due_at
        return max((at.astimezone(now.tzinfo).date() - due_at.astimezone(now.tzinfo).date()).days, 0)


@dataclass(frozen=True, slots=True)
class LetterWaiting:
    """A letter that has its number and was not marked as sent."""

    letter: OutgoingLetter
    summary: ResidentSummary


@dataclass(frozen=True, slots=True)
class Silent:
    """A child after leaving whose last ``count`` visits and calls in a row reached nobody; ``stage`` is the last."""

    summary: ResidentSummary
    stage: FollowUp
    count: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the Today page shows at one moment.

    The rows of each part are the first ones only; ``totals`` says how many there are. ``tallies`` count everything open
    up to the end of the week by kind and severity, ``others`` what the filter leaves out, ``own_overdue`` what the
    member has to see to of all that is overdue. ``following`` is what comes next when the week is empty.
    """

    now: datetime
    overdue: tuple[TodayRow, ...]
    today: tuple[TodayRow, ...]
    done: tuple[TodayRow, ...]
    week: tuple[TodayRow, ...]
    present: int
    beds: int
    rooms: tuple[Occupancy, ...]
    limits: tuple[ResidentSummary, ...]
    drafts: tuple[Draft, ...]
    plans: tuple[PlanWaiting, ...]
    warned: tuple[TodayRow, ...] = ()
    later: tuple[TodayRow, ...] = ()
    closed: tuple[TodayRow, ...] = ()
    totals: Mapping[Part, int] = field(default_factory=dict)
    tallies: tuple[Tally, ...] = ()
    others: int = 0
    own_overdue: int = 0
    letters: tuple[LetterWaiting, ...] = ()
    prints: Unsigned = NOTHING_UNSIGNED
    silent: tuple[Silent, ...] = ()
    turning: tuple[Turning, ...] = ()
    draft_old_at: datetime | None = None
    following: TodayRow | None = None

    @property
    def plans_waiting(self) -> int:
        """How many plans wait for this member."""
        return len(self.plans)

    def rows(self, part: Part) -> tuple[TodayRow, ...]:
        """The rows of one part that were read."""
        return {
            Part.OVERDUE: self.overdue,
            Part.TODAY: self.today,
            Part.WEEK: self.week,
            Part.WARNED: self.warned,
            Part.LATER: self.later,
            Part.DONE: self.done,
            Part.CLOSED: self.closed,
        }.get(part, ())


@dataclass(frozen=True, slots=True)
class Counts:
    """The small numbers beside the places in the rail."""

    today: int
    residents: int
    plans: int
    follow_ups: int
    medicines: int


_NOTHING_MORE: Final[Mapping[Part, int]] = {}


@allowed(Can.SEE_TODAY)
def today(wanted: Wanted | None = None, shown: Mapping[Part, int] = _NOTHING_MORE, *, by: Session) -> TodayView:
    """What waits; restricted files appear as their number. Of what is overdue, one's own and obligatory comes first.

    ``shown`` says how many rows of a part are read where it is not the first page; what is later and what was closed is
    counted, and read only where it is asked for there.
    """
    asked, bounds, mine = (wanted or Wanted()).of(by.whose()), bounds_of(by), granted(by)
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    everybody = by.store.summaries.here() if by.can(Can.LIST_RESIDENTS) else []
    here = [line if not line.restricted or line.resident_id in mine else line.hidden() for line in everybody]
    tallies = [] if outside else by.store.summaries.tallies(bounds, by.whose())
    read = (part for part in WORKED_ON if part is not Part.WARNED or any(one.part is part for one in tallies))
    limits = dict.fromkeys((*read, Part.DONE), PAGE) | dict(shown)
    found = {} if outside else {part: _read(by, part, bounds, asked, mine, limits[part]) for part in limits}
    letters, silent = unsent_for(by, limit=PAGE, mine=mine), unreached.silent(by, bounds.now)
    lines = _lines(by, [*found.values()], letters, silent, mine)
    names = _names(by)
    rows = {part: tuple(_rows(by, items, lines, bounds, names)) for part, items in found.items()}
    totals = _totals(by, tallies, asked, bounds, mine, {part: len(items) for part, items in found.items()}, limits)
    waiting = sum(one.count for one in tallies if one.part in WORKED_ON)
    named = {number: line for number, line in lines.items() if line.named}
    return TodayView(
        now=bounds.now,
        overdue=rows.get(Part.OVERDUE, ()),
        today=rows.get(Part.TODAY, ()),
        done=rows.get(Part.DONE, ()),
        week=rows.get(Part.WEEK, ()),
        warned=rows.get(Part.WARNED, ()),
        later=rows.get(Part.LATER, ()),
        closed=rows.get(Part.CLOSED, ()),
        present=len(here),
        beds=by.centre.beds,
        rooms=here_now.occupancy(by, everybody),
        limits=here_now.limits(by, here),
        drafts=tuple(by.store.drafts.all("-saved_at", owner=by.staff.id)),
        plans=tuple(decisions.plans_for(by, mine)),
        totals=totals,
        tallies=tuple(tallies),
        own_overdue=_own_overdue(by, tallies, asked, bounds, mine),
        others=waiting - sum(totals.get(part, 0) for part in WORKED_ON),
        letters=tuple(LetterWaiting(one, named[one.resident_id]) for one in letters if one.resident_id in named),
        prints=NOTHING_UNSIGNED if outside else unsigned_for(by, mine=asked.mine),
        silent=tuple(Silent(named[one.resident_id], one, count) for one, count in silent if one.resident_id in named),
        turning=here_now.turning(by, here),
        draft_old_at=bounds.now - timedelta(hours=here_now.draft_hours(by)),
        following=None if waiting or outside else _following(by, bounds, mine),
    )


def bounds_of(by: Session, day: date | None = None) -> Bounds:
    """The moments between the parts of the list; of another day than today, everything before its end is overdue."""
    shown = day or by.today()
    begin, end = by.day_start(shown), by.day_start(shown + timedelta(days=1))
    now = by.now() if shown == by.today() else begin
    return Bounds(begin - MONTH, begin, now, end, end + WEEK, end + YEAR)


def _read(
    by: Session, part: Part, bounds: Bounds, wanted: Wanted, mine: Collection[ResidentId], limit: int
) -> list[DueItem]:
    own = by.whose() if part is Part.OVERDUE and not wanted.by_term else None
    return by.store.summaries.waiting(part, bounds, wanted, granted=mine, limit=limit, mine=own)


def _totals(
    by: Session,
    tallies: Iterable[Tally],
    wanted: Wanted,
    bounds: Bounds,
    mine: Collection[ResidentId],
    read: Mapping[Part, int],
    limits: Mapping[Part, int],
) -> dict[Part, int]:
    """How many rows each part has: counted once for all, in the files only where one coordinator was asked for."""
    totals = {part: count for part, count in read.items() if part not in OPEN_PARTS or count < limits[part]}
    for part in OPEN_PARTS:
        if part in totals:
            continue
        if wanted.coordinator is not None:
            totals[part] = by.store.summaries.how_many(part, bounds, wanted, granted=mine)
        else:
            totals[part] = sum(one.count for one in tallies if one.part is part and meant(one, wanted))
    for part in (Part.DONE, Part.CLOSED):
        if part in read and read[part] >= limits[part]:
            totals[part] = by.store.summaries.how_many(part, bounds, wanted, granted=mine)
    return totals


def _own_overdue(
    by: Session, tallies: Iterable[Tally], wanted: Wanted, bounds: Bounds, mine: Collection[ResidentId]
) -> int:
    if wanted.coordinator is not None:
        own = replace(wanted, who=by.whose())
        return by.store.summaries.how_many(Part.OVERDUE, bounds, own, granted=mine)
    return sum(one.count for one in tallies if one.part is Part.OVERDUE and one.mine and meant(one, wanted))


def meant(tally: Tally, wanted: Wanted) -> bool:
    """Whether a filter (other than one by coordinator) lets these duties through."""
    return (
        (wanted.who is None or tally.mine)
        and (not wanted.kinds or tally.kind in wanted.kinds)
        and (not wanted.severities or tally.severity in wanted.severities)
    )


def _following(by: Session, bounds: Bounds, mine: Collection[ResidentId]) -> TodayRow | None:
    found = by.store.summaries.waiting(Part.LATER, bounds, Wanted(), granted=mine, limit=1)
    return next(_rows(by, found, _lines(by, [found], (), (), mine), bounds, _names(by)), None)


def _lines(
    by: Session,
    items: Iterable[Iterable[DueItem]],
    letters: Iterable[OutgoingLetter],
    silent: Iterable[tuple[FollowUp, int]],
    mine: Collection[ResidentId],
) -> dict[ResidentId, ResidentSummary]:
    """The lines of all files that are shown, as this member may see them, in one question."""
    wanted = {item.resident_id for part in items for item in part}
    wanted |= {letter.resident_id for letter in letters} | {stage.resident_id for stage, _ in silent}
    known = by.store.summaries.many(wanted)
    return {number: line if not line.restricted or number in mine else line.hidden() for number, line in known.items()}


def _names(by: Session) -> dict[str, str]:
    """Surname and initials of every member by the id as due items keep it."""
    return {str(member.id): member.short for member in by.store.staff.all()}


def _rows(
    by: Session,
    items: Iterable[DueItem],
    lines: Mapping[ResidentId, ResidentSummary],
    bounds: Bounds,
    names: Mapping[str, str],
) -> Iterator[TodayRow]:
    own, lasting = by.whose(), by.covers()
    for item in items:
        line = lines.get(item.resident_id)
        if line is not None:
            due = item if line.named else item.hidden()
            part = Part.DONE if item.closed_at else bounds.part(item.due_at, item.warn_at)
            coordinator, mine = names.get(str(line.coordinator), ""), own.has(item.who, item.resident_id)
            who, cover = names.get(due.who, due.who), covers.instead_of(item.who, item.resident_id, lasting, by)
            yield TodayRow(due, line, who, mine, part, coordinator, stands_in=cover)


def plans_waiting(by: Session) -> int:
    """How many plans of people who are here wait for a decision of this member, or for their author's next word."""
    return len(decisions.plans_for(by, ()))


@allowed(Can.SEE_TODAY)
def counts(*, by: Session) -> Counts:
    """The numbers in the rail: due today or earlier, people here, plans waiting, follow-ups due, late doses."""
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    bounds = bounds_of(by)
    tallies = [] if outside else by.store.summaries.tallies(bounds, by.whose())
    now = [one for one in tallies if one.part in (Part.OVERDUE, Part.TODAY)]
    follow_ups = sum(one.count for one in now if one.kind is Kind.FOLLOW_UP)
    present = by.store.summaries.count(here=True) if by.can(Can.LIST_RESIDENTS) else 0
    round_today = health.round_of(by.today(), by=by) if by.can(Can.GIVE_MEDICINE) else []
    late = sum(row.late(bounds.now) for row in round_today)
    return Counts(sum(one.count for one in now), present, plans_waiting(by), follow_ups, late)


@allowed(Can.SEE_TODAY)
def due_on(day: date, wanted: Wanted | None = None, *, week: bool = False, by: Session) -> list[TodayRow]:
    """The open rows of Today as they stand on that day, with ``week`` also those of the seven days after it.

    The same rows as on the page, the longest overdue first whoever acts: for the scheduled command ``due --on``.
    """
    if by.staff.role is Role.GUARDIANSHIP_OFFICER:
        return []
    bounds, mine = bounds_of(by, day), granted(by)
    parts = (Part.OVERDUE, Part.TODAY, *((Part.WEEK, Part.WARNED) if week else ()))
    asked = (wanted or Wanted()).of(by.whose())
    found = [_read(by, part, bounds, asked, mine, -1) for part in parts]
    lines = _lines(by, found, (), (), mine)
    names = _names(by)
    overdue, *later = (list(_rows(by, items, lines, bounds, names)) for items in found)
    overdue.sort(key=lambda row: row.due.due_at)
    return [*overdue, *(row for rows in later for row in rows)]


@allowed(Can.SEE_TODAY)
def without_term(*, by: Session) -> list[TodayRow]:
    """What Today shows without a term of its own, as its rows: plans, children not reached, letters, prints.

    ``due_at`` is then the moment since which it waits: the plan was submitted, the last attempt was made, the letter
    got its number; where a clock runs for the decision on a plan, ``term`` is that clock. ``text`` holds the version,
    the number of attempts, or the number of the letter.
    """
    view, waits = today(by=by), partial(_waits, by)
    plans = ((one, waits(one.plan.id, "plan_waits", one.step, one.plan.number, one.since)) for one in view.plans)
    silent = (
        (one, waits(one.stage.id, "silence", one.stage.kind, one.count, one.stage.done_at)) for one in view.silent
    )
    sent = ((one, one.letter) for one in view.letters)
    printed = ((one, one.summary, one.record) for one in view.prints.lines if one.summary is not None)
    return [
        *(
            replace(_standing(by, one.summary, Part.PLANS, due, one.author, mine=True), term=one.term)
            for one, due in plans
        ),
        *(_standing(by, one.summary, Part.SILENT, due) for one, due in silent),
        *(
            _standing(by, one.summary, Part.LETTERS, waits(it.id, "letter", it.document, it.number, it.made_at))
            for one, it in sent
        ),
        *(
            _standing(
                by, line, Part.PRINTS, waits(it.id, "print", it.document, it.number, it.printed_at), one.author,
                mine=one.mine,
            )
            for one, line, it in printed
        ),
    ]  # fmt: skip


def _standing(
    by: Session, line: ResidentSummary, part: Part, due: DueItem, who: str = "", *, mine: bool = False
) -> TodayRow:
    """A row of Today for what has no term: whoever answers for the file sees to it, unless somebody else does."""
    coordinator, own = by.staff_name(line.coordinator), mine or by.answers_as(line.coordinator, line.resident_id)
    return TodayRow(replace(due, resident_id=line.resident_id), line, who or coordinator, own, part, coordinator)


def _waits(by: Session, about: int, source: str, code: str, text: object, since: datetime | date | None) -> DueItem:
    at = since if isinstance(since, datetime) else by.day_start(since or by.today())
    return DueItem(about, ResidentId(0), source, about, str(code), str(text), at)

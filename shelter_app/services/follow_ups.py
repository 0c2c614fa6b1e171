"""After leaving: recording how the child is, and the board of who is due and who is silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from shelter_app.domain.dates import add_months
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.follow_ups import (
    NEAR,
    SILENCE,
    UNANSWERED,
    FollowUp,
    FollowUpResult,
    Outcome,
    may_wait_until,
    standing,
    work_first,
)
from shelter_app.domain.ids import FollowUpId, ResidentId
from shelter_app.domain.notices import AFTERWARDS, Occasion
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.unreached import in_a_row
from shelter_app.services.visibility import granted

MONTHS_ON_BOARD = 13
EVERYTHING = -1


@allowed(Can.FOLLOW_UP)
def record(item: FollowUp, result: FollowUpResult, *, by: Session) -> FollowUp:
    """Writes down one visit, call or report. 'Not reached' is a result; three in a row call for escalation.

    A stage that reached nobody takes another attempt, and the earlier one stays beside it. Raises InvalidInput for an
    hour ahead of now, before the child had left, or before the attempt that was written down last, and (outcome
    ``earlier_waits``) where silence would use up a later stage while an earlier one waits.
    """
    item = by.store.follow_ups.unchanged(item)
    by.file(item.resident_id)
    if result.at > by.now():
        raise InvalidInput(at="in_future")
    stay = by.store.stays.get(item.stay_id)
    if stay.ended_at is not None and result.at < stay.ended_at:
        raise InvalidInput(at="before_leaving")
    if item.done_at is not None and result.at < item.done_at:
        raise InvalidInput(at="before_attempt")
    if result.outcome in UNANSWERED and _belongs_earlier(item, by):
        raise InvalidInput(outcome="earlier_waits")
    recorded = item.recorded(result, by.staff.id)
    before = in_a_row(by, stay, by.store.follow_ups.all("stage_days", stay_id=item.stay_id))
    with by.change("follow_up.recorded", "follow_ups", item.resident_id) as change:
        change.subject, change.detail = str(item.id), result.outcome.value
        saved = by.store.follow_ups.save(recorded)
        kind, words = f"follow_up_{result.outcome.value}", result.note or result.next_step
        record_event(by, item.resident_id, kind, result.at, stay_id=item.stay_id, note=words)
        silent = in_a_row(by, stay, by.store.follow_ups.all("stage_days", stay_id=item.stay_id))
        if silent > before and silent % SILENCE == 0:
            record_event(by, item.resident_id, "follow_up_silence", result.at, stay_id=item.stay_id)
        if result.outcome is Outcome.DIED:
            _cancel_rest(by, saved, "died")
    return saved


def _belongs_earlier(item: FollowUp, by: Session) -> bool:
    """Whether this stage is far ahead, and one before it is late or has reached nobody."""
    if item.besides or item.due <= by.today() + NEAR:
        return False
    first = work_first(by.store.follow_ups.all("due", stay_id=item.stay_id), by.today())
    return (
        first is not None and first.id != item.id and first.due < item.due and (first.again or first.due < by.today())
    )


def _cancel_rest(by: Session, item: FollowUp, reason: str) -> None:
    for other in by.store.follow_ups.all(stay_id=item.stay_id):
        if other.open and other.id != item.id:
            by.store.follow_ups.save(replace(other, cancelled=reason))


def end_follow_ups(by: Session, resident_id: ResidentId, at: datetime) -> None:
    """The child is here again since then, inside the change that is open: nobody visits it any more.

    Silence and danger after every leaving are answered, also what was written down about it after that hour.
    """
    asked = by.store.follow_ups.all(resident_id=resident_id)
    for item in asked:
        if item.open:
            by.store.follow_ups.save(replace(item, cancelled=Outcome.ADMITTED_AGAIN.value))
    for stay_id in dict.fromkeys(item.stay_id for item in asked):
        answered = max([at, *(item.done_at for item in asked if item.stay_id == stay_id and item.done_at)])
        record_event(by, resident_id, f"follow_up_{Outcome.ADMITTED_AGAIN.value}", answered, stay_id=stay_id)


@allowed(Can.FOLLOW_UP)
def postpone(item: FollowUp, due: date, reason: str, *, by: Session) -> FollowUp:
    """Moves one stage to another day, with the reason.

    Nobody but a director puts it off past the day of the next one: that would be asking after the child once less.
    Raises InvalidInput (due ``past_next_stage``, reason).
    """
    item = by.store.follow_ups.unchanged(item)
    by.file(item.resident_id)
    stay = by.store.stays.get(item.stay_id)
    if stay.ended_at is not None and not by.can(Can.EDIT_RULES):
        stages = by.store.follow_ups.all("due", stay_id=item.stay_id)
        if due > may_wait_until(item, stages, stay.ended_at.astimezone(by.tz).date()):
            raise InvalidInput(due="past_next_stage")
    with by.change("follow_up.postponed", "follow_ups", item.resident_id) as change:
        change.subject, change.reason = str(item.id), reason
        return by.store.follow_ups.save(item.moved(due, reason))


@allowed(Can.FOLLOW_UP)
def add(stay: Stay, due: date, kind: str, why: str, *, by: Session) -> FollowUp:
    """One more stage besides the schedule of the route: the child called by itself, or another year of asking.

    Raises InvalidInput: stay ``still_here``, due ``before_leaving``, kind or why ``empty``.
    """
    stay = by.store.stays.get(stay.id)
    resident = by.file(stay.resident_id)
    ended = by.store.stays.get(stay.id).ended_at
    problems = {name: "empty" for name, words in (("kind", kind), ("why", why)) if not words.strip()}
    if ended is None:
        problems["stay"] = "still_here"
    elif due < ended.astimezone(by.tz).date():
        problems["due"] = "before_leaving"
    if problems or ended is None:
        raise InvalidInput(**problems)
    days = (due - ended.astimezone(by.tz).date()).days
    asks = resident.coordinator or by.staff.id
    with by.change("follow_up.added", "follow_ups", resident.id) as change:
        change.detail, change.reason = kind, why.strip()
        made = FollowUp(FollowUpId(new_id()), resident.id, stay.id, due, days, kind, asks, besides=why.strip())
        change.subject = str(made.id)
        return by.store.follow_ups.add(made)


@allowed(Can.FOLLOW_UP)
def arrange(item: FollowUp, kind: str, *, by: Session) -> FollowUp:
    """Settles how one stage will be done where it differs from the route's usual way, e.g. a partner's report."""
    item = by.store.follow_ups.unchanged(item)
    by.file(item.resident_id)
    with by.change("follow_up.arranged", "follow_ups", item.resident_id) as change:
        change.subject, change.detail = str(item.id), kind
        return by.store.follow_ups.save(item.arranged(kind))


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One child who left: the stay that ended, its stages in order, and how many in a row stayed silent.

    ``letter_by`` is the term of the letter that silence asks for, while it has not gone out; ``decision`` the duty to
    decide how to go on where nobody is written to, as about a grown-up.
    """

    summary: ResidentSummary
    stay: Stay
    stages: tuple[FollowUp, ...]
    silent: int
    here_again: bool
    letter_by: datetime | None = None
    decision: DueItem | None = None


@allowed(Can.FOLLOW_UP)
def look_through(*, by: Session) -> None:
    """Writes down that the board was opened; called once when it is opened, not at every refresh."""
    by.looked("list.opened", subject="follow_ups")


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """The whole board in numbers, however many of its rows are read: rows, followed, unanswered in time, soon due."""

    rows: int
    followed: int
    unanswered: int
    soon: int


@allowed(Can.FOLLOW_UP)
def figures(near_days: int, *, by: Session) -> BoardFigures:
    """Everything on the board counted at once; ``near_days`` is how far ahead "soon" reaches."""
    today = by.today()
    near = today + timedelta(days=near_days)
    return BoardFigures(*by.store.follow_up_board.figures(_since(by), granted(by), today, near))


def _since(by: Session) -> datetime:
    return by.day_start(add_months(by.today(), -MONTHS_ON_BOARD))


@allowed(Can.FOLLOW_UP)
def board(most: int = EVERYTHING, first: FollowUpId | None = None, *, by: Session) -> list[BoardRow]:
    """Ended stays of the last 13 months and those with a stage still open, latest leaver first.

    Restricted files are on the board of their readers only. Where there are more rows than ``most``, those with the
    earliest open day are read, and the row of the stage ``first`` in any case.
    """
    return _rows(by.store.follow_up_board.first(_since(by), granted(by), most, first), by)


@allowed(Can.FOLLOW_UP)
def whole_board(*, by: Session) -> tuple[int, ...]:
    """Which stays stand on the board, the earliest open day first, for whoever reads it part by part."""
    return tuple(by.store.follow_up_board.first(_since(by), granted(by), EVERYTHING))


@allowed(Can.FOLLOW_UP)
def part_of_board(stays: Sequence[int], *, by: Session) -> list[BoardRow]:
    """The rows of some of these stays in their order; what may not be read any more is left out."""
    mine = granted(by)
    order = {stay: place for place, stay in enumerate(stays)}
    rows = [one for one in _rows(stays, by) if not one.summary.restricted or one.summary.resident_id in mine]
    return sorted(rows, key=lambda row: order[row.stay.id])


@allowed(Can.FOLLOW_UP)
def files_on_board(stays: Sequence[int], *, by: Session) -> tuple[ResidentId, ...]:
    """Whose files these stays are, for the log of a list that leaves the house."""
    found = by.store.stays.picked(("resident_id",), among=("id", stays))
    return tuple(dict.fromkeys(row[0] for row in found))


def _rows(wanted: Sequence[int], by: Session) -> list[BoardRow]:
    stages: dict[int, list[FollowUp]] = {}
    for item in sorted(standing(by.store.follow_ups.among("stay_id", wanted)), key=lambda one: one.stage_days):
        stages.setdefault(item.stay_id, []).append(item)
    stays = by.store.stays.many(stages)
    summaries = by.store.summaries.many({stay.resident_id for stay in stays.values()})
    rows = []
    for stay in stays.values():
        summary = summaries.get(stay.resident_id)
        if summary is None:
            continue
        items = tuple(stages[stay.id])
        here_again = summary.admitted_at > stay.admitted_at
        rows.append(BoardRow(summary, stay, items, in_a_row(by, stay, items), here_again))
    letters = {one.rule for one in by.profile.notices if one.occasion is Occasion.SILENCE}
    owing = {row.summary.resident_id for row in rows if row.silent >= SILENCE and not row.here_again}
    asked = {one.code for one in by.profile.rules if one.trigger == AFTERWARDS[Occasion.SILENCE]}
    terms = by.store.summaries.terms_of(letters | asked, owing)
    posted = {due.resident_id: due.due_at for due in terms if due.code in letters}
    decided = {due.resident_id: due for due in terms if due.code not in letters}
    rows = [
        row
        if row.here_again
        else replace(row, letter_by=posted.get(row.summary.resident_id), decision=decided.get(row.summary.resident_id))
        for row in rows
    ]
    return sorted(rows, key=lambda row: row.stay.ended_at or row.stay.admitted_at, reverse=True)


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> list[FollowUp]:
    """All stages of one file in the order of their days."""
    by.file(resident_id)
    return by.store.follow_ups.all("due", resident_id=resident_id)

"""Meetings in the stories: called, held with their minutes, and what became of the tasks they gave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Invited, Meeting, Minutes, Outcome, Resolution
from shelter_app.domain.structured import BadEntry
from shelter_app.domain.undertakings import Standing
from shelter_app.services import meetings, undertakings
from shelter_app.services.meetings import MeetingForm
from shelter_app.services.session import Session, new_id

if TYPE_CHECKING:
    from shelter_app.services.demo.moments import Moments


@dataclass(frozen=True, slots=True)
class ResolvedTold:
    """One recommendation with what was decided; ``met`` is the hour at which a task was done, ``proof`` what proves it.

    ``until`` is the day of the task or of the row of the plan.
    """

    text: str
    outcome: Outcome
    proposed_by: str = ""
    group: str = ""
    who: str = ""
    until: str = ""
    rejected_by: str = ""
    reasons: str = ""
    met: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """A meeting called at an hour for another; ``held`` says when its minutes were written, empty where it is ahead."""

    at: str
    by: str
    starts: str
    agenda: tuple[str, ...]
    invited: tuple[Invited, ...]
    place: str = ""
    chair: str = ""
    held: str = ""
    facts: str = ""
    child_views: str = ""
    child_views_language: str = ""
    resolutions: tuple[ResolvedTold, ...] = ()


Act = Callable[[ResidentId, Session], object]


def acts(told: tuple[MeetingTold, ...], days: Moments) -> Iterator[tuple[str, str, Act]]:
    """What is done, as hour, login and the task that only lacks the file and the session."""
    for number, one in enumerate(told, start=1):
        yield one.at, one.by, partial(_call, one, days)
        if not one.held:
            continue
        yield one.held, one.by, partial(_hold, one, number, days)
        for resolved in one.resolutions:
            if resolved.met:
                yield resolved.met, one.by, partial(_settle, resolved)


def _call(told: MeetingTold, days: Moments, child: ResidentId, by: Session) -> None:
    day, _space, hour = told.starts.partition(" ")
    starts = datetime.combine(days.day(day), time.fromisoformat(hour), days.tz)
    form = MeetingForm(starts, told.place, told.chair, told.invited, told.agenda)
    meetings.call(child, form, by=by)


def _known(child: ResidentId, number: int, by: Session) -> Meeting:
    found = [one for one in meetings.of(child, by=by) if one.number == number]
    if not found:
        raise BadEntry("meeting", "unknown_reference", number)
    return found[0]


def _hold(told: MeetingTold, number: int, days: Moments, child: ResidentId, by: Session) -> None:
    minutes = Minutes(
        by.now(), told.chair, told.invited, told.facts, tuple(_resolution(one, days) for one in told.resolutions),
        told.child_views, told.child_views_language,
    )  # fmt: skip
    meetings.hold(_known(child, number, by), minutes, by=by)


def _resolution(told: ResolvedTold, days: Moments) -> Resolution:
    return Resolution(
        new_id(), told.text, told.outcome, told.proposed_by, told.group, told.who, due=days.day_or_none(told.until),
        rejected_by=told.rejected_by, reasons=told.reasons,
    )  # fmt: skip


def _settle(told: ResolvedTold, child: ResidentId, by: Session) -> None:
    for task in undertakings.of(child, by=by):
        if task.text == told.text:
            undertakings.settle(task, Standing.MET, told.proof, by=by)
            return
    raise BadEntry("task", "unknown_reference", told.text)

"""The working days of this centre: the calendar of its country, corrected year by year by what the centre knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shelter_app.domain.calendars import CentreDays, CheckedYear, DayOverride, WorkCalendar
from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import editions, packaged
from shelter_app.services.clocks import Procedure
from shelter_app.services.editions import Edition, Preview
from shelter_app.services.packaged import CENTRE_DAYS_SETTING, centre_days
from shelter_app.services.renewal import Step, quietly
from shelter_app.services.session import Change, Session, allowed


@dataclass(frozen=True, slots=True)
class YearOfDays:
    """One year as it holds here: the holidays of the country by the library, and what the centre decided about days."""

    year: int
    holidays: tuple[tuple[date, str], ...]
    own: tuple[DayOverride, ...]
    verified: bool
    """Whether somebody has compared this year with the published calendar."""
    checked: CheckedYear | None
    """Who at the centre said so; None where it is as it came with the program."""


@dataclass(frozen=True, slots=True)
class YearDecision:
    """What a director wants about one year: its own days, and whether it was compared with the published calendar.

    ``before`` are the days that were seen when it was decided: where others hold by then, nothing is changed.
    """

    year: int
    days: tuple[DayOverride, ...]
    verified: bool
    reason: str = ""
    before: tuple[DayOverride, ...] | None = None


def calendar_of(by: Session) -> WorkCalendar:
    """The calendar by which working days are counted here."""
    return packaged.calendar_of(by.store, by.profile.country)


@allowed(Can.EDIT_RULES)
def year(number: int, lang: str, *, by: Session) -> YearOfDays:
    """One year of working days with the names of holidays in a language."""
    own, known = centre_days(by.store), calendar_of(by)
    return YearOfDays(
        number,
        known.holidays_of(number, lang),
        own.of_year(number),
        known.is_verified(date(number, 1, 1)),
        known.check_of(number),
    )


@allowed(Can.EDIT_RULES)
def change(decision: YearDecision, *, by: Session, step: Step = quietly) -> CentreDays:
    """Puts a year's own days in force; every running duty that counts working days is worked out anew.

    Raises InvalidInput: reason ``empty``, day ``other_year``, days ``unchanged``; Stale as :class:`YearDecision` says.
    """
    _decide(decision, by, step)
    return centre_days(by.store)


@allowed(Can.EDIT_RULES)
def check(decision: YearDecision, *, by: Session) -> None:
    """Raises what deciding this would raise; nothing is worked out or written."""
    _checked(decision, by)


@allowed(Can.EDIT_RULES)
def preview(decision: YearDecision, *, by: Session, step: Step = quietly) -> Preview:
    """What would move if this were decided; nothing is written."""
    return editions.preview(by, _edition(decision, by)[1], step)


@allowed(Can.EDIT_RULES)
def preview_apart(decision: YearDecision, step: Step, *, by: Session) -> Preview:
    """The same in a worker, on a connection of that thread."""
    with editions.apart(by) as session:
        return preview(decision, by=session, step=step)


@allowed(Can.EDIT_RULES)
def decide_apart(decision: YearDecision, step: Step, *, by: Session) -> frozenset[ResidentId]:
    """Decides in a worker and tells the files it touched; the window's thread hands them to :func:`editions.adopt`."""
    with editions.apart(by) as session:
        return _decide(decision, session, step)


def _decide(decision: YearDecision, by: Session, step: Step) -> frozenset[ResidentId]:
    def made() -> Edition:
        before, (own, after) = centre_days(by.store), _checked(decision, by)

        def describe(note: Change) -> None:
            note.action, note.subject, note.reason = "working_days.changed", str(decision.year), decision.reason.strip()
            note.detail = f"{len(before.of_year(decision.year))} -> {len(own.of_year(decision.year))}"
            by.store.settings.put(CENTRE_DAYS_SETTING, own)

        return Edition(after, describe)

    return editions.put_in_force(by, made, step)


def _checked(decision: YearDecision, by: Session) -> tuple[CentreDays, Procedure]:
    own, after = _edition(decision, by)
    problems = {} if decision.reason.strip() else {"reason": "empty"}
    if own == centre_days(by.store):
        problems["days"] = "unchanged"
    if problems:
        raise InvalidInput(**problems)
    return own, after


def _edition(decision: YearDecision, by: Session) -> tuple[CentreDays, Procedure]:
    present = Procedure.of(by)
    known = centre_days(by.store)
    if decision.before is not None and known.of_year(decision.year) != decision.before:
        raise Stale("working_days")
    own = known.with_year(decision.year, decision.days)
    if decision.verified is not present.calendar.is_verified(date(decision.year, 1, 1)):
        own = own.with_checked(CheckedYear(decision.year, decision.verified, by.staff.short, by.today()))
    return own, replace(present, calendar=WorkCalendar.of(by.profile.country, own))

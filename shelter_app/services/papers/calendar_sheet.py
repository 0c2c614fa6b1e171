"""The calendar on paper: a week or a month of the centre, by file numbers unless somebody asks for names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from shelter_app.domain.appointments import Appointment, AppointmentKind
from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.month_grid import week_of, weeks_of
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.reports import papers
from shelter_app.reports.data import Text
from shelter_app.services import calendar
from shelter_app.services.calendar import ALL_KINDS, CalendarDay, Entry, EntryKind
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import waiting
from shelter_app.services.papers.appointment_words import appointment_words
from shelter_app.services.papers.jobs import Job, about_the_head, chosen_languages, stamp
from shelter_app.services.session import Session, allowed
from shelter_app.services.working_days import calendar_of

WEEK: Final = "calendar-week"
MONTH: Final = "calendar-month"


@dataclass(frozen=True, slots=True)
class CalendarWanted:
    """Which sheet: the week or the month of a day, with names or by number, and what of it."""

    day: date
    month: bool = False
    coded: bool = True
    mine: bool = False
    kinds: frozenset[EntryKind] = ALL_KINDS


@allowed(Can.PRINT_PAPER)
def calendar_sheet(wanted: CalendarWanted, languages: Sequence[str] = (), *, by: Session) -> Job:
    """Collects the sheet; the look is written into the audit before anything is shown, with names or without.

    By number it tells no word that people typed and no place; with names, restricted files are numbers still and secret
    places stay in the house. Raises NotAllowed, InvalidInput (languages).
    """
    by.require(Can.OPEN_FILE)
    document = MONTH if wanted.month else WEEK
    chosen = chosen_languages(document, languages)
    weeks = weeks_of(wanted.day) if wanted.month else (week_of(wanted.day),)
    found = calendar.between(weeks[0][0], weeks[-1][-1], kinds=wanted.kinds, mine=wanted.mine, by=by)
    by.looked("paper.viewed", subject=f"{document} {'numbers' if wanted.coded else 'names'}")
    inside = wanted.day.month if wanted.month else None
    facts = papers.CalendarSheet(
        centre=f.centre(by),
        made=by.now(),
        days=tuple(_days(by, found, calendar_of(by), inside, coded=wanted.coded)),
        month=wanted.day.replace(day=1) if wanted.month else None,
        coded=wanted.coded,
        own=by.staff.short if wanted.mine else "",
    )
    named = () if wanted.coded else tuple(dict.fromkeys(_named(found)))
    warnings = about_the_head(by, chosen)
    return Job(document, chosen, facts, stamp(by, _number(wanted), ""), warnings=warnings, named=named)


def _named(found: Iterable[CalendarDay]) -> Iterator[ResidentId]:
    """Whose names stand on the sheet; restricted files are numbers on it."""
    for line in (line for day in found for entry in day.entries for line in entry.lines):
        if not line.restricted:
            yield line.resident_id


def _number(wanted: CalendarWanted) -> DocumentNumber:
    """К-2026-11 for a month, К-2026-W47 for a week; sheets with names have a number of their own."""
    year, week, _weekday = wanted.day.isocalendar()
    what = f"{wanted.day:%Y-%m}" if wanted.month else f"{year}-W{week:02d}"
    return DocumentNumber(f"К-{what}{'' if wanted.coded else '/И'}", f"K-{what}{'' if wanted.coded else '/N'}")


def _days(
    by: Session, found: Sequence[CalendarDay], work: WorkCalendar, month: int | None, *, coded: bool
) -> Collection[papers.CalendarSheetDay]:
    return [
        papers.CalendarSheetDay(
            one.day,
            tuple(_line(by, entry, coded=coded) for entry in one.entries),
            work.is_working_day(one.day),
            _holiday(work, one.day),
            month is not None and one.day.month != month,
        )
        for one in found
    ]


def _holiday(work: WorkCalendar, day: date) -> Text:
    return f.each_language(lambda lang: work.holiday_name(day, lang))


def _line(by: Session, entry: Entry, *, coded: bool) -> papers.CalendarLine:
    hidden = coded or not entry.lines[0].named or any(line.restricted for line in entry.lines)
    time = f"{entry.at:%H:%M}" if entry.has_time else ""
    who = f.joined("; ", *(_who(line, coded=coded) for line in entry.lines))
    if entry.due is not None:
        what = waiting.title(by, entry.due.hidden() if hidden else entry.due)
        return papers.CalendarLine(what, who, time, weighty=entry.overdue, task=True)
    told = entry.appointments[0]
    what = appointment_words(told.kind)
    if not hidden and told.about:
        what = f.joined(": ", what, told.about)
    weighty = told.kind is AppointmentKind.HEARING
    return papers.CalendarLine(what, who, time, "" if hidden else _more(by, told), weighty)


def _who(line: ResidentSummary, *, coded: bool) -> Text:
    if coded or line.restricted:
        return line.number
    return f.each_language(lambda lang: ", ".join(filter(None, (line.name(lang), line.number))))


def _more(by: Session, told: Appointment) -> Text:
    place = "" if told.place_secret else told.place
    along = by.staff_name(told.escort_id) or told.escort
    return f.joined("; ", place, told.with_whom, along)

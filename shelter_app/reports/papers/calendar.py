"""The facts of a calendar on paper: the days of a week or a month, with what stands on each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.reports.data import Centre, Text


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One thing on a day. ``who`` are names or file numbers, ``more`` the place and whoever comes or goes along.

    ``weighty`` is printed bold (a hearing, an overdue term); ``task`` gets a box to tick.
    """

    what: Text
    who: Text
    time: str = ""
    more: Text = ""
    weighty: bool = False
    task: bool = False


@dataclass(frozen=True, slots=True)
class CalendarSheetDay:
    """One day: whether people work, the name of the holiday, and its lines; ``outside`` belongs to another month."""

    day: date
    lines: tuple[CalendarLine, ...]
    works: bool = True
    holiday: Text = ""
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarSheet:
    """A week day under day, or a month as a grid of whole weeks.

    ``coded`` says that file numbers stand in the place of names; ``own`` that only one colleague's entries are told.
    """

    centre: Centre
    made: datetime
    days: tuple[CalendarSheetDay, ...]
    month: date | None = None
    coded: bool = True
    own: str = ""

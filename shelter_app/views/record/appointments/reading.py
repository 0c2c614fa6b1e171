"""How hours and ends of appointments are read as people type them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from shelter_app.domain import typed_days
from shelter_app.domain.appointments import parse_hour
from shelter_app.views.page import Context
from shelter_app.views.widgets.dates import Understood

translate = QCoreApplication.translate


def hour_parser() -> Callable[[str], Understood]:
    """An hour of a day; nothing typed means the whole day."""

    def parse(text: str) -> Understood:
        hour = parse_hour(text)
        if hour is None:
            return Understood(problem=translate("Appointments", "Write the hour as 9, 9:30 or 14:00."))
        return Understood(hour, f"{hour:%H:%M}")

    return parse


def end_parser(
    context: Context, day: Callable[[], date | None], hour: Callable[[], time | None]
) -> Callable[[str], Understood]:
    """An hour of the same day, or the last day with or without an hour; the value is the moment of the end."""

    def parse(text: str) -> Understood:
        wrong = Understood(problem=translate("Appointments", "Write the end as 11:30, Friday or 26.11 18:00."))
        first, tz = day(), context.session.tz
        if first is None:
            return Understood()
        clock = parse_hour(text)
        if clock is not None and hour() is not None:
            return _told(datetime.combine(first, clock, tz), first, context)
        day_text, _space, clock_text = text.strip().rpartition(" ")
        clock = parse_hour(clock_text) if day_text and ":" in clock_text else None
        last = typed_days.parse_day(day_text if clock else text, today=context.session.today())
        if last is None:
            return wrong
        if clock is not None:
            return _told(datetime.combine(last, clock, tz), first, context)
        # Up to the end of the last day.
        end = datetime.combine(last + timedelta(days=1), time(), tz)
        return Understood(end, context.formats.weekday(last))

    return parse


def _told(end: datetime, first: date, context: Context) -> Understood:
    formats = context.formats
    words = formats.time(end) if end.date() == first else f"{formats.weekday(end.date())}, {formats.time(end)}"
    return Understood(end, words)


def end_text(ends: datetime | None, starts: datetime) -> str:
    """An end as it is typed again."""
    if ends is None:
        return ""
    if ends.date() == starts.date():
        return f"{ends:%H:%M}"
    if ends.time() == time():
        return f"{ends - timedelta(days=1):%d.%m.%Y}"
    return f"{ends:%d.%m.%Y %H:%M}"

"""Reads an hour that is still to come, as people type it: 18:00, tomorrow 18:00, 24.11 9:30."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shelter_app.domain import typed_days
from shelter_app.views.page import Context
from shelter_app.views.widgets.dates import Understood

translate = QCoreApplication.translate
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


def coming_parser(context: Context) -> Callable[[str], Understood]:
    """A day and a time; a time alone is the next such moment."""

    def parse(text: str) -> Understood:
        now = context.session.now()
        day_text, _, clock_text = text.strip().rpartition(" ")
        clock = _CLOCK.fullmatch(clock_text)
        day = typed_days.parse_day(day_text.strip(" ,"), today=now.date()) if day_text else now.date()
        if clock is None or day is None:
            return Understood(problem=translate("Coming", "Write the hour as 18:00, tomorrow 18:00 or 24.11 18:00."))
        moment = datetime(day.year, day.month, day.day, int(clock[1]), int(clock[2]), tzinfo=now.tzinfo)
        if not day_text and moment <= now:
            moment += timedelta(days=1)
        meaning = translate("Reading", "Understood: {moment}")
        return Understood(moment, meaning.format(moment=context.formats.near_moment(moment, now.date())))

    return parse

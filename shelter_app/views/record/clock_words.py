"""How long somebody was talked with today, as a chip."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.interview_rules import Pace, Spent
from shelter_app.views.widgets.chip import ChipFace, Tone

translate = QCoreApplication.translate
_TONES: dict[Pace, Tone] = {Pace.CALM: "outline", Pace.SOON: "soon", Pace.OVER: "overdue"}


def span(length: timedelta) -> str:
    """1:42, three hours are 3:00."""
    minutes = int(length.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def spent_face(spent: Spent) -> ChipFace:
    """1:42 of 3:00 today; amber from the warning on, red when the day is over."""
    talked = span(spent.talked)
    if spent.limit is None:
        return ChipFace(translate("InterviewClock", "{time} today").format(time=talked), "outline", "clock")
    limit = span(spent.limit)
    if spent.pace is Pace.OVER:
        words = translate("InterviewClock", "{time} of {limit} today: enough for this day")
    else:
        words = translate("InterviewClock", "{time} of {limit} today")
    return ChipFace(words.format(time=talked, limit=limit), _TONES[spent.pace], "clock")

"""Answers at the door for whoever tests something else: each duty that is open goes on in somebody's hands."""

from __future__ import annotations

from shelter_app.domain.stays import Fate
from shelter_app.views.discharge.page import DischargePage


def answer_duties(page: DischargePage) -> None:
    """Every open duty and agreed contact without an answer goes on; measures of the plan stay unanswered."""
    for line in page.left_open.rows():
        if line.matter.due.source != "plan" and line.fate.choice() is None:
            line.answer(Fate.GOES_ON, "Отдел опеки")
            line.changed.emit()

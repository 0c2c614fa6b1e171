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


def papers_at_hand(page: DischargePage) -> None:
    """What a child's handover asks for beside the receiver: the document that was checked, the act, and the place.

    Of a child whose citizenship nobody knows the form names no country: it stays in this one.
    """
    ui = page.form.ui
    if not ui.country.code():
        ui.country.box.set_value("KZ")
    for field, words in (
        (ui.receiver_document, "удостоверение 041234567"), (ui.ground, "постановление № 118"), (ui.address, "Алматы"),
    ):  # fmt: skip
        if not field.text():
            field.line.setText(words)

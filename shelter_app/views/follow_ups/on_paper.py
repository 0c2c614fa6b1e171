"""What follows from a stage: its report, the letter about a child whom nobody reaches, and a decision about adults."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import DueItem
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.done import DoneDialog, done_place

SILENCE_LETTER, BOARD = "notice-silence", "board-follow-ups"


def stage_report(stage: FollowUp, context: Context, parent: QWidget) -> PaperDialog:
    """The report of one visit, call or attempt."""
    return PaperDialog(context, Wanted("follow-up-report", stage.resident_id, about=stage.id), parent)


def silence_letter(stay: Stay, context: Context, parent: QWidget) -> PaperDialog:
    """The letter that asks the guardianship authority of the place to look after the child."""
    return PaperDialog(context, Wanted(SILENCE_LETTER, stay.resident_id, about=stay.id), parent)


def silence_decided(due: DueItem, context: Context, parent: QWidget) -> DoneDialog:
    """The hour and the proof of a decision how to go on about somebody of age whom nobody reaches."""
    kind, _section, _action = done_place(due, context.session.profile)
    return DoneDialog(context, due.resident_id, due, kind, parent)

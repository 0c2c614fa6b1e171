"""Words and faces of meetings: where one stands, what became of a recommendation, who came."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.meetings import Meeting, MeetingState, Outcome, Resolution
from shelter_app.views.page import Context
from shelter_app.views.widgets.chip import ChipFace

translate = QCoreApplication.translate


def state_face(state: MeetingState) -> ChipFace:
    """Where a meeting stands, as a chip."""
    return {
        MeetingState.CALLED: ChipFace(translate("Meetings", "Called"), "outline", "calendar-clock"),
        MeetingState.HELD: ChipFace(translate("Meetings", "Held"), "accent", "check"),
        MeetingState.CALLED_OFF: ChipFace(translate("Meetings", "Called off"), "neutral", "x"),
    }[state]


def outcome_words(outcome: Outcome) -> str:
    """What becomes of a recommendation."""
    return {
        Outcome.PLAN_ROW: translate("Meetings", "Into the plan"),
        Outcome.TASK: translate("Meetings", "Task"),
        Outcome.REJECTED: translate("Meetings", "Rejected"),
    }[outcome]


def outcome_face(one: Resolution) -> ChipFace:
    """What became of a recommendation, and whether something about it is still open."""
    if one.waits_for_the_plan:
        return ChipFace(translate("Meetings", "Not in the plan yet"), "mark", "clipboard-list")
    if one.waits_for_reasons:
        return ChipFace(translate("Meetings", "Rejected, reasons missing"), "mark", "pencil")
    kinds = {
        Outcome.PLAN_ROW: ChipFace(translate("Meetings", "In the plan"), "accent", "clipboard-list"),
        Outcome.TASK: ChipFace(translate("Meetings", "Task"), "accent", "check"),
        Outcome.REJECTED: ChipFace(translate("Meetings", "Rejected"), "neutral", "x"),
    }
    return kinds[one.outcome]


def group_words(context: Context, code: str) -> str:
    """A group of the plan by its name."""
    group = next((one for one in context.session.profile.plan_groups if one.code == code), None)
    return group.labels.get(context.language.code, code) if group else code


def people_words(meeting: Meeting, *, came: bool) -> str:
    """Who was there, or who was called and did not come."""
    found = meeting.present if came else meeting.absent
    return "; ".join(", ".join(filter(None, (one.name, one.post))) for one in found)

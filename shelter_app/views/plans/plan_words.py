"""Words and signs of a plan: where a version stands, how a row is carried out, what is still missing."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.support_plans import ItemState, PlanItem, PlanStatus
from shelter_app.views.formats import Formats
from shelter_app.views.page import Context
from shelter_app.views.widgets.chip import ChipFace

translate = QCoreApplication.translate
SOON_DAYS = 2
_BETWEEN_INITIALS = re.compile(r"(?<=\b\w\.) (?=\w\.)")


def status_face(status: PlanStatus) -> ChipFace:
    """Where a version stands, as a chip."""
    faces = {
        PlanStatus.DRAFT: ChipFace(translate("Plans", "Draft"), "outline", "pen-line"),
        PlanStatus.SUBMITTED: ChipFace(translate("Plans", "Waits for a decision"), "accent", "hourglass"),
        PlanStatus.RETURNED: ChipFace(translate("Plans", "Returned"), "mark", "undo-2"),
        PlanStatus.APPROVED: ChipFace(translate("Plans", "In force"), "done"),
        PlanStatus.SUPERSEDED: ChipFace(translate("Plans", "Replaced"), "neutral", "history"),
        PlanStatus.CLOSED: ChipFace(translate("Plans", "Closed"), "neutral", "archive"),
    }
    return faces[status]


def state_words(state: ItemState) -> str:
    """The mark on execution of a row."""
    words = {
        ItemState.PLANNED: translate("Plans", "Planned"),
        ItemState.IN_WORK: translate("Plans", "In work"),
        ItemState.DONE: translate("Plans", "Done"),
        ItemState.NOT_DONE: translate("Plans", "Not done"),
        ItemState.CANCELLED: translate("Plans", "Cancelled"),
    }
    return words[state]


_ICONS = {
    ItemState.PLANNED: "circle",
    ItemState.IN_WORK: "circle-dashed",
    ItemState.DONE: "check",
    ItemState.NOT_DONE: "circle-x",
    ItemState.CANCELLED: "ban",
}


def mark_face(item: PlanItem, today: date, formats: Formats, *, running: bool) -> ChipFace:
    """The mark of a row: late and soon only where the plan is in force, otherwise what was noted."""
    if running and item.open and item.due is not None:
        days = (item.due - today).days
        if days < 0:
            return ChipFace(formats.overdue(-days), "overdue")
        if days <= SOON_DAYS:
            return ChipFace(translate("Plans", "Soon"), "soon")
    tone = "done" if item.state is ItemState.DONE else "outline"
    return ChipFace(state_words(item.state), tone, _ICONS[item.state])  # type: ignore[arg-type]


def mark_detail(item: PlanItem, today: date, formats: Formats, *, running: bool) -> str:
    """The line under the mark: the reason where there is one, else the day of the mark, else when it is due."""
    if item.state_note:
        return item.state_note
    if item.state_on is not None and not item.open:
        return formats.near_day(item.state_on, today)
    if running and item.open and item.due is not None and 0 <= (item.due - today).days <= SOON_DAYS:
        return formats.near_day(item.due, today)
    return ""


def need_words(context: Context, need: str) -> str:
    """A need as typed, or the words of its code in the list of needs."""
    session = context.session
    known = session.reference.holding(session.profile.needs_list, need)
    words = session.reference.label(known, need, context.language.code)
    return words[:1].upper() + words[1:]


def group_words(context: Context, code: str) -> str:
    """The name of a group of the plan form."""
    group = next((one for one in context.session.profile.plan_groups if one.code == code), None)
    return group.labels.get(context.language.code, code) if group else code


def missing_words(code: str) -> str:
    """What a plan still lacks before it can be put before somebody, said where it belongs."""
    words = {
        "items": translate("Plans", "The plan has no measure yet."),
        "measure": translate("Plans", "name the measure"),
        "due": translate("Plans", "set the date"),
        "child_views": translate("Plans", "The child's own words are missing: ask and write them down."),
    }
    return words.get(code, code)


def unbroken(name: str) -> str:
    """A name whose initials stay on one line, if not on that of the family name."""
    return _BETWEEN_INITIALS.sub("\N{NO-BREAK SPACE}", name)


def frozen_words(status: PlanStatus) -> str:
    """Why a version cannot be edited and what can be done instead."""
    words = {
        PlanStatus.SUBMITTED: translate(
            "Plans", "This version waits for its decision and is not edited. If it is returned, it opens again."
        ),
        PlanStatus.APPROVED: translate(
            "Plans", "This version is in force: rows get marks. A change of the plan is its next version."
        ),
        PlanStatus.SUPERSEDED: translate("Plans", "A newer version was approved. This one stays as it was."),
        PlanStatus.CLOSED: translate("Plans", "This plan was closed. It stays as it was."),
    }
    return words.get(status, "")

"""Where a row of Today is done: the page, the section and the form that Enter and Space lead to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from shelter_app.domain.profiles import Profile
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import DueItem
from shelter_app.services.meetings import HELD, REASONED
from shelter_app.services.papers.notice import NOTICES
from shelter_app.views.record.done import done_place

_NEEDED: Final = {
    ("leaving", ""): Can.DISCHARGE,
    ("identity", "ground"): Can.EDIT_FILE,
    ("identity", "case"): Can.EDIT_FILE,
    ("identity", "extend"): Can.EDIT_FILE,
    ("health", "examination"): Can.WRITE_HEALTH,
    ("health", "vaccination"): Can.WRITE_HEALTH,
}
"""Forms that only some may fill in; elsewhere whoever may open the file may write."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A page with what it is opened with; ``fact`` is what is written down in a dialog of Today instead.

    ``needed`` is the right without which there is only something to read there.
    """

    page: str
    args: dict[str, Any] = field(default_factory=dict)
    fact: str = ""
    needed: Can | None = None


def exact_place(due: DueItem, profile: Profile) -> Opening:
    """The form in which this very duty is worked on: the row of the plan, the stage, the paper, the document."""
    file: dict[str, Any] = {"resident_id": due.resident_id}
    letter = letter_of(due, profile)
    match due.source:
        case "plan":
            return Opening("plan", {**file, "item_id": due.source_id})
        case "plan_review" | "plan_ends" | "objection":
            return Opening("plan", file)
        case "meeting" | "meeting_row":
            return Opening("meetings", {**file, "meeting_id": due.source_id})
        case "condition" | "meeting_task":
            return Opening("meetings", file)
        case "clock" if _of_a_meeting(due, profile):
            return Opening("meetings", file)
        case "follow_up":
            return Opening("follow_up", {**file, "follow_up_id": due.source_id})
        case "departure":
            return Opening("discharge", file, needed=Can.DISCHARGE)
        case "limit":
            return Opening("file", {**file, "section": "identity", "action": "extend"}, needed=Can.EDIT_FILE)
        case "right_ends":
            shown = f"show {due.source_id}"
            return Opening("file", {**file, "section": "contacts", "action": shown}, needed=Can.EDIT_CONTACTS)
        case "clock" if letter:
            return Opening("file", {**file, "section": "papers", "action": letter}, needed=Can.PRINT_PAPER)
    return tick_place(due, profile)


def tick_place(due: DueItem, profile: Profile) -> Opening:
    """Where it is said that the duty was done: in a dialog by its hour and proof, or in a form of its own."""
    if due.source == "opening_review":
        return Opening("card", {"resident_id": due.resident_id})
    fact, section, action = done_place(due, profile)
    file: dict[str, Any] = {"resident_id": due.resident_id}
    if fact:
        return Opening("", file, fact)
    if section in ("plan", "meetings"):
        return Opening(section, file)
    needed = Can.EDIT_CONTACTS if due.source == "right_ends" else _NEEDED.get((section, action))
    args = {key: value for key, value in (("section", section), ("action", action)) if value}
    return Opening("file", {**file, **args}, needed=needed)


def _of_a_meeting(due: DueItem, profile: Profile) -> bool:
    """Whether a term is kept by a meeting, or by the reasons for what one rejected."""
    rule = profile.rule(due.code)
    return rule is not None and bool({HELD, REASONED} & set(rule.closed_by))


def letter_of(due: DueItem, profile: Profile) -> str:
    """The name of the letter that a term asks for, empty where none does."""
    asked = [notice.code for notice in profile.notices if due.code in notice.rules and due.source == "clock"]
    return next((document for document, code in NOTICES.items() if code in asked), "")

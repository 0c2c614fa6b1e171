"""What waits, as papers of the house say it: the rule's title, the measure as typed, or the kind of the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from shelter_app.domain.summaries import OF_DECISIONS, DueItem
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session
from shelter_app.wording import Words

_KINDS: Final = {
    "examination_due": "examination_kind",
    "vaccination_due": "vaccine",
    "document_ends": "identity_document",
    "document_step": "document_step",
    "obstacle_step": "document_step",
    "follow_up": "followup_kind",
}


_SORTS: Final[Mapping[str, Callable[[Words], str]]] = {
    "plan": lambda w: w.translate("Waiting", "A measure of the support plan"),
    "follow_up": lambda w: w.translate("Waiting", "Follow-up"),
    "contact_next": lambda w: w.translate("Waiting", "Contact again"),
    "right_ends": lambda w: w.translate("Waiting", "Last day of the decision about a contact"),
    "plan_review": lambda w: w.translate("Waiting", "Review the support plan"),
    "plan_ends": lambda w: w.translate("Waiting", "Last day of the support plan"),
    "condition": lambda w: w.translate("Waiting", "A condition of a decision"),
    "objection": lambda w: w.translate("Waiting", "Answer the guardianship body's objection"),
    "meeting_task": lambda w: w.translate("Waiting", "A task from a meeting"),
    "meeting": lambda w: w.translate("Waiting", "Child-protection meeting"),
    "meeting_row": lambda w: w.translate("Waiting", "Put what a meeting decided into the plan"),
    "return_due": lambda w: w.translate("Waiting", "Return to the centre"),
    "departure": lambda w: w.translate("Waiting", "A prepared leaving: record it"),
    "examination_due": lambda w: w.translate("Waiting", "Next examination"),
    "vaccination_due": lambda w: w.translate("Waiting", "Next vaccination"),
    "appointment": lambda w: w.translate("Waiting", "Appointment"),
    "hearing_ahead": lambda w: w.translate("Waiting", "Prepare for the court hearing"),
    "opening_review": lambda w: w.translate("Waiting", "Look at an emergency opening of the file"),
    "document_ends": lambda w: w.translate("Waiting", "Last day of a document"),
    "document_step": lambda w: w.translate("Waiting", "A step towards a document"),
    "obstacle_step": lambda w: w.translate("Waiting", "A step towards a document"),
}
"""The sorts of terms that are no rule of the procedure."""


def title(by: Session, item: DueItem) -> Text:
    """A term in words; of a hidden one only what kind of thing waits."""
    say = _SORTS.get(item.source)
    if say is None:
        rule = by.profile.rule(item.code)
        return f.each_language(lambda lang: rule.title.get(lang, item.code)) if rule else item.code
    named = f.phrase(say)
    if item.source in ("plan", *OF_DECISIONS):
        return item.text or named
    if item.source == "meeting_row":
        return named
    listed = _KINDS.get(item.source)
    kind = f.label(by, listed, item.code) if listed and item.code != item.source else ""
    text = "" if item.source == "follow_up" else item.text
    return f.joined(": ", named, f.joined(", ", kind, text))

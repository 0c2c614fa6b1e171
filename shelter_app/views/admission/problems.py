"""What is right, for every field of an admission that was not taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from shelter_app.views.widgets.fields import Field

translate = QCoreApplication.translate


def problem_words(name: str, reason: str) -> str:
    """The sentence at a field for the reason that the domain gave."""
    if name == "admitted_at" and reason == "in_future":
        return translate("AdmissionPage", "This hour lies in the future")
    if name == "group_with" and reason == "not_a_parent":
        return translate("AdmissionPage", "This is a child as well: choose the mother or father")
    words = {
        "name": translate("AdmissionPage", "A name in any writing, or press “Unknown”"),
        "sex": translate("AdmissionPage", "Choose boy or girl"),
        "age": translate("AdmissionPage", "13, ~13, 5.3.2013, 2013; ? if nobody knows"),
        "brought_by": translate("AdmissionPage", "Choose the service that brought the child"),
        "category": translate("AdmissionPage", "Choose a category; it can be corrected later"),
        "ground": translate("AdmissionPage", "Choose the document, or “to follow”"),
        "health": translate("AdmissionPage", "Press what is seen, or write it in words"),
        "found_where": translate("AdmissionPage", "A town and a place; “unknown” is an answer"),
        "iin": translate("AdmissionPage", "The check digit does not agree: compare it with the document"),
        "young_reason": translate(
            "AdmissionPage", "Say whom you called and what they answered, so that the next shift knows"
        ),
        "group_with": translate("AdmissionPage", "Choose the mother or father with whom the child came"),
    }
    return words.get(name, translate("AdmissionPage", "This cannot be taken as it is"))


def mark_last(fields: Mapping[str, Field], missing: Sequence[str], words: str) -> None:
    """Points to the one field that is still missing, and away from where it pointed before."""
    for name, field in fields.items():
        if field.has_problem():
            continue
        if [name] == list(missing):
            field.info.show_next(words)
        elif field.property("pointed"):
            field.show_own_hint()
        field.setProperty("pointed", [name] == list(missing))

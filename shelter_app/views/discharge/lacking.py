"""What a route asks for and the form of a discharge leaves empty, in words at the field that would answer it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.services.leaving import Outlook
from shelter_app.views.sentences import sentence_for

translate = QCoreApplication.translate
_PLACES = {
    "receiver": "receiver", "receiver_document": "receiver_document", "ground": "ground", "guardianship_act": "ground",
    "court_act": "ground", "medical_document": "ground", "destination": "address", "receiving_body": "address",
}  # fmt: skip
"""Where the form answers what a route asks for."""


def lacking(outlook: Outlook | None, *, decided: bool, ahead: bool = False) -> dict[str, str]:
    """The sentence for each such field, and at the route why somebody of this age does not leave on it.

    A receiver is always asked for; what else a child is not handed over without, only while nobody has ``decided``
    otherwise, and not ``ahead`` of the day: a document is checked at the door.
    """
    if outlook is None:
        return {"route": translate("DischargePage", "Choose where the child goes")}
    found: dict[str, str] = {}
    for need in outlook.requirements:
        place = _PLACES.get(need.code)
        named = need.code == "receiver"
        if (
            place is None
            or need.met
            or (decided and need.blocks)
            or not (need.blocks or named)
            or (ahead and not named)
        ):
            continue
        found[place] = _words(place)
    if outlook.too_young is not None:
        found["route"] = sentence_for(outlook.too_young)
    return found


def _words(place: str) -> str:
    return {
        "receiver": translate("DischargePage", "Who receives the child? Choose above, or write the name"),
        "receiver_document": translate("DischargePage", "Which document of the receiver was checked? Kind and number"),
        "ground": translate("DischargePage", "On which act or document does it rest? Kind, date, number"),
        "address": translate("DischargePage", "Where does the child go? Town, street, house"),
    }[place]

"""What a route asks of whoever leaves on it: an age, and what the form of a discharge itself answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.stays import Discharge


class NotYetOfAge(ShelterError):
    """This route is for whoever has surely reached an age, and this person may be younger.

    ``from_age`` is that age in years, ``reached`` the day on which it is reached on every reading of the birth date;
    None where the date is unknown or disputed, so that no day is certain.
    """

    def __init__(self, number: str, from_age: int, reached: date | None) -> None:
        super().__init__(number)
        self.number = number
        self.from_age = from_age
        self.reached = reached


ANSWERED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "receiver": ("receiver",),
    "receiver_document": ("receiver_document",),
    "destination": ("region", "address"),
    "ground": ("ground",),
    "guardianship_act": ("ground",),
    "court_act": ("ground",),
    "medical_document": ("ground",),
    "escort": ("escort",),
    "receiving_body": ("receiver", "address"),
}
"""By which answers of the form a requirement is met, each of them alone; the others are facts of the file."""


def answered(need: str, leaving: Discharge, country: str) -> bool:
    """Whether the form answers this requirement; somewhere abroad is a place to go to, ``country`` is the house's."""
    if need == "destination" and leaving.country not in ("", country):
        return True
    return any(getattr(leaving, name).strip() for name in ANSWERED_BY.get(need, ()))


def unanswered(needs: Iterable[str], leaving: Discharge, country: str) -> tuple[str, ...]:
    """Which of these requirements the form could answer and does not."""
    return tuple(need for need in needs if need in ANSWERED_BY and not answered(need, leaving, country))

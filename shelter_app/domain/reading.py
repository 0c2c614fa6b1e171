"""A registry that cannot be written is opened for reading only: why, what is shown, and how the rest is refused."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can


class Why(StrEnum):
    """What keeps the registry from being written."""

    DAMAGED = "damaged"
    NO_ROOM = "no_room"
    PROTECTED = "protected"


SHOWN: Final = frozenset({Can.SEE_TODAY, Can.OWN_ACCOUNT})
"""The rights that hold: what they show needs no line in the audit.

Who looks into a file, at a card or through a list is written down first; where that cannot be done nothing is shown."""


class OpenedForReading(ShelterError):
    """The registry is open for reading only: nothing is saved, and what the audit must tell of stays closed."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why

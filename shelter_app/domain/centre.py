"""The centre itself: what kind it is, its letterhead in Kazakh and Russian, its rooms and settings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

HOUSE_ZONE: Final = "Asia/Almaty"
"""The time zone of a centre that has not chosen another, and of one that nobody has opened yet."""


class CentreKind(StrEnum):
    """The four kinds of house the procedures know; limits and rules differ by kind."""

    CAM = "cam"
    SUPPORT = "ccs"
    SHELTER = "shelter"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Room:
    """A room or wing with its beds; ``who`` says for whom: boys, girls, mothers, quarantine or any."""

    name: str
    beds: int
    who: str = "any"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of every letter in one language: full name, address line and requisites."""

    name: str = ""
    address: str = ""
    requisites: str = ""


@dataclass(frozen=True, slots=True)
class Centre:
    """Everything the papers and the rules need to know about this house; phones are those of the centre.

    ``needs_from`` and ``plan_from`` are the countries whose form of needs and of the plan it works with, empty for its
    own. With ``reviews_only`` it is no house but the computer of an officer, who reads plans that come as packages.
    """

    kind: CentreKind
    name: str
    profile: str = "kz"
    place: str = ""
    time_zone: str = HOUSE_ZONE
    kk: Letterhead = Letterhead()
    ru: Letterhead = Letterhead()
    director: str = ""
    phone: str = ""
    rooms: tuple[Room, ...] = ()
    guardianship_addressee_kk: str = ""
    guardianship_addressee_ru: str = ""
    prosecutor_addressee_kk: str = ""
    prosecutor_addressee_ru: str = ""
    training: bool = False
    lock_minutes: int = 3
    backup_folder: str = ""
    identity_scans: bool = False
    needs_from: str = ""
    plan_from: str = ""
    reviews_only: bool = False

    @property
    def beds(self) -> int:
        """How many people the house can hold."""
        return sum(room.beds for room in self.rooms)

"""A whole case that moves from one centre to another: what it must be before it leaves and before it is taken in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import ShelterError


class StillHere(ShelterError):
    """The stay lasts: a case is handed on after its discharge, which says to whom and why."""


class KeyNotHeld(ShelterError):
    """The file is restricted and whoever acts does not hold its key: a reader of the file hands it on."""


class CaseHere(ShelterError):
    """This case is in the registry already; ``number`` is that of its file, empty where it is not to be seen."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class ChildHere(ShelterError):
    """The case comes back, but the child has an open stay here under ``number``: it was admitted without its case."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class CaseDiverged(ShelterError):
    """Since the case left, a plan or a meeting of one number was begun here and there; ``number`` is the file's."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class OtherProcedure(ShelterError):
    """The case was led by the procedure of another country; its clocks would run by the wrong law."""

    def __init__(self, theirs: str) -> None:
        super().__init__(theirs)
        self.theirs = theirs


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody of the sending centre who wrote something in the case."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """What stands above the rows of a case: where it comes from, and how many rows of each kind follow.

    ``key`` opens what is sealed in a restricted file; empty for an open one. ``decided`` is why a director let it go
    without a consent that names the other centre; ``explained_by`` is who told the person that it goes.
    """

    profile: str
    made_at: datetime
    sent_by: str
    card: str
    number: str
    house: CentreKind
    counts: tuple[tuple[str, int], ...]
    authors: tuple[Author, ...]
    key: bytes = b""
    decided: str = ""
    explained_by: str = ""

"""Erasing what may be kept no longer: proposed by one person, confirmed by another, with an act that stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ErasureId, HoldId, ResidentId, StaffId
from shelter_app.domain.names import fold
from shelter_app.domain.retention import Part

_SHORTEST_NAME: Final = 3
_BENDS: Final = 5
"""A name of so many letters is recognised with any ending; a shorter one begins too many other words."""


class Obstacle(StrEnum):
    """Why a file may not be erased now; each of them passes."""

    NOT_CLOSED = "not_closed"
    HELD = "held"
    OPEN_DUTY = "open_duty"
    OPEN_FOLLOW_UP = "open_follow_up"
    UNSIGNED = "unsigned"
    PROPOSED = "proposed"
    NOT_DUE = "not_due"
    NAMES_LAST = "names_last"


class CannotErase(ShelterError):
    """Something stands against erasing this file now; nothing was erased."""

    def __init__(self, obstacles: Iterable[Obstacle]) -> None:
        self.obstacles = tuple(obstacles)
        super().__init__(", ".join(self.obstacles))


class SamePerson(ShelterError):
    """Nobody confirms an erasure that they proposed themselves."""


class NotApart(ShelterError):
    """Whoever proposed this erasure may know the passphrase of whoever confirms it.

    Their account was made or opened anew since ``days`` before the proposal; 0 where a one-time passphrase still holds.
    """

    def __init__(self, days: int = 0) -> None:
        super().__init__(str(days))
        self.days = days


class FileErased(ShelterError):
    """The person of this file was erased: its ``number`` is left, and the act by whose number that was done."""

    def __init__(self, number: str, act: str) -> None:
        super().__init__(number)
        self.number = number
        self.act = act


class ErasureOver(ShelterError):
    """This proposal was withdrawn or carried out already."""


@dataclass(frozen=True, slots=True)
class Ground:
    """One part that is due: by which clause, after how many years, and since which day."""

    part: Part
    years: int
    clause: str
    ended: date


@dataclass(frozen=True, slots=True)
class Holding:
    """A copy of the registry that still holds what was erased, ``until`` the rotation lets it go at the latest.

    ``name`` is that of the copy, empty for the newest one on a drive that is not plugged in: older ones may lie there.
    """

    folder: str
    name: str
    made_at: datetime
    until: date


@dataclass(frozen=True, slots=True)
class Removed:
    """How many rows of one table were deleted, or emptied where their dates are needed for the numbers."""

    table: str
    rows: int
    emptied: bool = False


@dataclass(frozen=True, slots=True)
class LegalHold:
    """A file that nobody may erase, whatever its term: a court, an inquiry or the person has asked for it."""

    id: HoldId
    resident_id: ResidentId
    basis: str
    by: StaffId
    at: datetime
    lifted_by: StaffId | None = None
    lifted_at: datetime | None = None
    lifted_why: str = ""
    version: int = 0

    def __post_init__(self) -> None:
        if not self.basis.strip():
            raise InvalidInput(basis="empty")

    @property
    def holds(self) -> bool:
        """True until somebody lifted it."""
        return self.lifted_at is None

    def lifted(self, why: str, now: datetime, by: StaffId) -> LegalHold:
        """The hold that ended, and why. Raises InvalidInput (why), ErasureOver where it had ended."""
        if not why.strip():
            raise InvalidInput(why="empty")
        if not self.holds:
            raise ErasureOver
        return replace(self, lifted_by=by, lifted_at=now, lifted_why=why.strip())


@dataclass(frozen=True, slots=True)
class Erasure:
    """One act: what was due by which clause, who proposed and who confirmed it, and what came of it.

    It names nobody but staff. ``left`` is the day from which the terms count. ``removed`` says what was deleted or
    emptied, ``prints`` how many papers about the file had left the program (None until it was carried out), ``copies``
    which copies still held it.
    """

    id: ErasureId
    number: str
    resident_id: ResidentId
    left: date
    grounds: tuple[Ground, ...]
    reason: str
    proposed_by: StaffId
    proposed_at: datetime
    withdrawn_by: StaffId | None = None
    withdrawn_at: datetime | None = None
    withdrawal: str = ""
    confirmed_by: StaffId | None = None
    confirmed_at: datetime | None = None
    removed: tuple[Removed, ...] = ()
    prints: int | None = None
    copies: tuple[Holding, ...] = ()
    version: int = 0

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts that go."""
        return tuple(ground.part for ground in self.grounds)

    @property
    def whole(self) -> bool:
        """Whether the person goes, and not only some of what was kept about them."""
        return Part.IDENTITY in self.parts

    @property
    def waits(self) -> bool:
        """True while nobody has confirmed or withdrawn it."""
        return self.confirmed_at is None and self.withdrawn_at is None

    def require_waiting(self) -> None:
        """Raises ErasureOver."""
        if not self.waits:
            raise ErasureOver

    def withdrawn(self, why: str, now: datetime, by: StaffId) -> Erasure:
        """The proposal taken back. Raises ErasureOver, InvalidInput (why)."""
        self.require_waiting()
        if not why.strip():
            raise InvalidInput(why="empty")
        return replace(self, withdrawn_by=by, withdrawn_at=now, withdrawal=why.strip())

    def confirmed(self, now: datetime, by: StaffId) -> Erasure:
        """The act as a second person confirmed it. Raises ErasureOver, SamePerson."""
        self.require_waiting()
        if by == self.proposed_by:
            raise SamePerson
        return replace(self, confirmed_by=by, confirmed_at=now)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What erasing one file would take now: the grounds that hold, and what stands against it."""

    resident_id: ResidentId
    number: str
    left: date
    grounds: tuple[Ground, ...]
    obstacles: tuple[Obstacle, ...]
    names_wait_for: tuple[Part, ...] = ()

    @property
    def possible(self) -> bool:
        """Whether it could be proposed."""
        return not self.obstacles


def act_number(sequence: int, year: int) -> str:
    """The number of an act of erasure: running number in the calendar year and the year, e.g. ``3/26``."""
    return f"{sequence}/{year % 100:02d}"


def names_nobody(text: str, names: Collection[str]) -> bool:
    """Whether a reason says nothing of the person's name: the act stays when the name is gone."""
    said = set(fold(text).split())
    known = {word for name in names for word in fold(name).split() if len(word) >= _SHORTEST_NAME}
    return not any(
        word == name or (len(name) >= _BENDS and word.startswith(_stem(name))) for word in said for name in known
    )


def _stem(name: str) -> str:
    """A name without the ending that changes: Дилноза, Дилнозы, Дилнозе."""
    return name[:-1] if name[-1] in "аеоуи" else name

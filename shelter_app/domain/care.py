"""Whether a child came alone and is left without parental care: as somebody said, or as far as the file tells.

Both are conditions of rules and guards, and neither is guessed: where nobody was asked and nothing in the file tells,
the answer stays open, and rules count it as yes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from shelter_app.domain.contacts import Contact, documented

WITH_PARENT: Final = "with_parent"
WITHOUT_CARE: Final = "c2"
GUARDIANS: Final = ("guardian", "trustee", "foster_parent")
"""Contacts whose office it is to stand in for parents, once the document of it is written beside them."""
YEARS_BETWEEN: Final = 14
"""Whoever is younger than this above a child is not taken for its mother or father."""
_OVER: Final = re.compile(
    r"лиш[её]н|отстран|отмен[её]н|прекращ|освобожд|ограничен|недееспособ|утратил|истек|айыр|тоқтат|босат|жойыл|шектел|"
    r"әрекетке қабілетсіз|revoked|deprived|terminated|removed|ended|expired|restricted|incapable|former|бывш|бұрынғы",
    re.IGNORECASE,
)


class Said(StrEnum):
    """What somebody answered; NOT_ASKED is no answer and never counts as "no"."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    NO = "no"


class Basis(StrEnum):
    """On what an answer rests: that somebody said it, the category, a parent beside the child, or a guardian."""

    SAID = "said"
    CATEGORY = "category"
    PARENT = "parent"
    GUARDIAN = "guardian"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Answer:
    """What rules go by; ``holds`` None means that nobody knows, and rules count it as yes."""

    holds: bool | None = None
    basis: Basis = Basis.NOTHING


OPEN: Final = Answer()


class _Leaving(Protocol):
    @property
    def at(self) -> datetime: ...


class Arrival(Protocol):
    """What of a stay tells about the care for a child."""

    @property
    def category(self) -> str: ...
    @property
    def unaccompanied(self) -> Said: ...
    @property
    def without_care(self) -> Said: ...
    @property
    def discharge(self) -> _Leaving | None: ...


@dataclass(frozen=True, slots=True)
class Under:
    """A time during which somebody old enough to be the mother or father was under this roof; no end while it lasts."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """What other files and the contacts tell: when parents were here, and whether a guardian is documented."""

    parents: tuple[Under, ...] = ()
    guardian: bool = False


ALONE: Final = Family()


def unaccompanied(stay: Arrival, family: Family) -> Answer:
    """Whether the child is here without a parent; what somebody said outweighs everything else."""
    if stay.unaccompanied is not Said.NOT_ASKED:
        return Answer(stay.unaccompanied is Said.YES, Basis.SAID)
    return _by_parents(stay, family)


def without_parental_care(stay: Arrival, family: Family) -> Answer:
    """Whether the child is left without parental care; what somebody said outweighs everything else.

    The category says so of itself, and outweighs a parent at the centre: a child may be taken from a parent who is.
    """
    if stay.without_care is not Said.NOT_ASKED:
        return Answer(stay.without_care is Said.YES, Basis.SAID)
    if stay.category == WITHOUT_CARE:
        return Answer(holds=True, basis=Basis.CATEGORY)
    found = _by_parents(stay, family)
    if found.holds is None and family.guardian:
        return Answer(holds=False, basis=Basis.GUARDIAN)
    return found


def _by_parents(stay: Arrival, family: Family) -> Answer:
    end = stay.discharge.at if stay.discharge else None
    if any(_stayed(one, end) for one in family.parents):
        return Answer(holds=False, basis=Basis.PARENT)
    # Where the mother has left and the child has not, the category speaks of a day that is over.
    if stay.category == WITH_PARENT and not family.parents:
        return Answer(holds=False, basis=Basis.CATEGORY)
    return OPEN


def _stayed(parent: Under, end: datetime | None) -> bool:
    """Whether the parent was here to the end of the child's stay, or still is."""
    if end is None:
        return parent.until is None
    return parent.since <= end and (parent.until is None or parent.until >= end)


def has_guardian(contacts: Iterable[Contact]) -> bool:
    """Whether somebody stands in for the parents by a document that is named, and nothing says that this is over."""
    return any(
        one.relation in GUARDIANS and not one.stopped and documented(one.capacity) and not _OVER.search(one.capacity)
        for one in contacts
    )

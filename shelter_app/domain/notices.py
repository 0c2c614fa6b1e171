"""Letters that the procedure asks for, and how little each kind of addressee is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shelter_app.domain.labels import Labels

_NO_LABELS: Final = Labels()


class Tell(StrEnum):
    """One line of a letter. CHILD is name, birth and age; every other line says what its name says."""

    CHILD = "child"
    CITIZENSHIP = "citizenship"
    SPOKEN = "spoken"
    PAPERS = "papers"
    IN_CARE_SINCE = "in_care_since"
    BROUGHT_BY = "brought_by"
    GROUND = "ground"
    CATEGORY = "category"
    PARENTS = "parents"
    INJURIES = "injuries"
    ABSENT_SINCE = "absent_since"
    LAST_SEEN = "last_seen"
    LOOKS = "looks"
    ACTS = "acts"
    LEFT = "left"
    LIVES_WITH = "lives_with"
    ATTEMPTS = "attempts"
    DANGER = "danger"


class Occasion(StrEnum):
    """What a letter is about, and so when it can be made and which moment it belongs to."""

    PLACEMENT = "placement"
    ABSENCE = "absence"
    ACTS = "acts"
    FOREIGN = "foreign"
    SILENCE = "silence"
    CONCERN = "concern"


AFTERWARDS: Final = {Occasion.SILENCE: "follow_up_silence", Occasion.CONCERN: "follow_up_concern"}
"""By occasion of a letter that is written after somebody has left: the fact that it tells of."""


_WHO: Final = frozenset({Tell.CHILD, Tell.SPOKEN, Tell.IN_CARE_SINCE})
_ALL: Final = frozenset(Tell)

MAY_TELL: Final[Mapping[str, frozenset[Tell]]] = MappingProxyType({
    "guardianship": _ALL,
    "prosecutor": _ALL,
    "police": _ALL,
    "court": _ALL,
    "migration_service": _WHO | {Tell.CITIZENSHIP, Tell.PAPERS, Tell.BROUGHT_BY, Tell.GROUND},
    "consulate": _WHO | {Tell.CITIZENSHIP, Tell.PAPERS},
    "guardianship_abroad": _WHO | {Tell.CITIZENSHIP, Tell.PAPERS, Tell.PARENTS},
    "hospital": _WHO | {Tell.INJURIES},
    "school": _WHO,
})  # fmt: skip
"""The most that a letter to each kind of organisation may say; kinds that are not named are told what a school is."""


def may_tell(kind: str) -> frozenset[Tell]:
    """The most that a letter to this kind of organisation may say: of health and exploitation nothing by default."""
    return MAY_TELL.get(kind, _WHO)


@dataclass(frozen=True, slots=True)
class Notice:
    """A letter the centre sends: to which kind of organisation, which rules time it, and which fact closes them.

    ``document`` names the reference to the law that it leans on. ``subject``, ``opening`` and ``request`` are its
    sentences, ``tells`` its lines; without them it is one of the two notices of placement, whose paper is its own.
    ``refers`` marks a letter that passes data on to a body that helps: the guards of a referral stand before it.
    ``adults`` says that it is written about grown-ups as well.
    """

    code: str
    document: str
    rule: str
    closes_with: str
    labels: Labels
    to: str = ""
    also: tuple[str, ...] = ()
    occasion: Occasion = Occasion.PLACEMENT
    subject: Labels = _NO_LABELS
    opening: Labels = _NO_LABELS
    request: Labels = _NO_LABELS
    tells: tuple[Tell, ...] = ()
    refers: bool = False
    adults: bool = False

    @property
    def rules(self) -> tuple[str, ...]:
        """The codes of every rule that this letter answers, the first the one that times it."""
        return (self.rule, *self.also)

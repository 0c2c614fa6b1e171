"""Whether a child came alone or is left without parental care: said, told by the file, or open and counted as yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from shelter_app.domain import care
from shelter_app.domain.care import Answer, Basis, Family, Said, Under
from shelter_app.domain.contacts import Contact
from shelter_app.domain.ids import ContactId, ResidentId
from tests.records import NOON

DAY = timedelta(days=1)
HERE = Family((Under(NOON),))
GONE = Family((Under(NOON, NOON + DAY),))
GUARDED = Family(guardian=True)
OPEN, SAID, CATEGORY, PARENT, GUARDIAN = (
    Answer(), Basis.SAID, Basis.CATEGORY, Basis.PARENT, Basis.GUARDIAN
)  # fmt: skip


@dataclass(frozen=True)
class Left:
    at: datetime


@dataclass(frozen=True)
class Came:
    category: str = "c1"
    unaccompanied: Said = Said.NOT_ASKED
    without_care: Said = Said.NOT_ASKED
    discharge: Left | None = None


def no(basis: Basis) -> Answer:
    return Answer(holds=False, basis=basis)


def yes(basis: Basis) -> Answer:
    return Answer(holds=True, basis=basis)


@pytest.mark.parametrize(
    ("stay", "family", "alone", "uncared"),
    [
        (Came(), care.ALONE, OPEN, OPEN),
        (Came("c2"), care.ALONE, OPEN, yes(CATEGORY)),
        (Came("c2"), HERE, no(PARENT), yes(CATEGORY)),
        (Came("c2"), GUARDED, OPEN, yes(CATEGORY)),
        (Came("with_parent"), care.ALONE, no(CATEGORY), no(CATEGORY)),
        (Came("with_parent"), HERE, no(PARENT), no(PARENT)),
        (Came("with_parent"), GONE, OPEN, OPEN),
        (Came(), HERE, no(PARENT), no(PARENT)),
        (Came(), GONE, OPEN, OPEN),
        (Came(), GUARDED, OPEN, no(GUARDIAN)),
        (Came(unaccompanied=Said.YES), HERE, yes(SAID), no(PARENT)),
        (Came("with_parent", unaccompanied=Said.YES), care.ALONE, yes(SAID), no(CATEGORY)),
        (Came(unaccompanied=Said.NO), care.ALONE, no(SAID), OPEN),
        (Came("c2", without_care=Said.NO), care.ALONE, OPEN, no(SAID)),
        (Came(without_care=Said.YES), HERE, no(PARENT), yes(SAID)),
        (Came(discharge=Left(NOON + DAY)), GONE, no(PARENT), no(PARENT)),
        (Came(discharge=Left(NOON + 2 * DAY)), GONE, OPEN, OPEN),
        (Came(discharge=Left(NOON - DAY)), HERE, OPEN, OPEN),
    ],
)
def test_what_rules_go_by(stay: Came, family: Family, alone: Answer, uncared: Answer) -> None:
    assert care.unaccompanied(stay, family) == alone
    assert care.without_parental_care(stay, family) == uncared


@pytest.mark.parametrize(
    ("relation", "capacity", "counts"),
    [
        ("guardian", "решение акимата № 12", True),
        ("trustee", "қорғаншылық туралы шешім", True),
        ("foster_parent", "договор, постановление от 03.05.2024", True),
        ("guardian", "", False),
        ("guardian", "так говорит", False),
        ("guardian", "устно, со слов соседки", False),
        ("guardian", "отстранён решением № 14", False),
        ("guardian", "опека прекращена, решение № 14", False),
        ("trustee", "№ 9 шешім, құқығынан айырылған", False),
        ("mother", "решение суда № 3", False),
        ("guardianship_officer", "удостоверение № 218", False),
    ],
)
def test_a_guardian_counts_by_a_document_and_never_by_one_that_ended_it(
    relation: str, capacity: str, counts: bool
) -> None:
    contact = Contact(ContactId(1), ResidentId(1), "Ахметова Раушан", relation, capacity=capacity)
    assert care.has_guardian([contact]) is counts


def test_a_guardian_who_must_not_come_near_is_none() -> None:
    facts = {"relation": "guardian", "capacity": "решение № 12"}
    for stopped in ({"must_not": True}, {"suspected": True}):
        assert not care.has_guardian([Contact(ContactId(1), ResidentId(1), "Беков", **facts, **stopped)])  # type: ignore[arg-type]

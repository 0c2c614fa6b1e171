"""Relations as people say them: in three languages, with their endings, beside a name, never out of a name alone."""

from __future__ import annotations

import pytest

from shelter_app.domain.names import fold
from shelter_app.domain.reference import ReferenceList
from shelter_app.domain.relations import Said, understood
from shelter_app.services.packaged import reference

RELATIONS: ReferenceList = reference().list("relation")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("отчим", {"stepfather"}),
        ("Отчима", {"stepfather"}),
        ("отчимом", {"stepfather"}),
        ("stepfather", {"stepfather"}),
        ("STEPFA", {"stepfather"}),
        ("өгей әкесі", {"stepfather"}),
        ("әкесі", {"father", "stepfather"}),
        ("мать", {"mother"}),
        ("мама", {"mother"}),
        ("анасы", {"mother", "stepmother"}),
        ("бабушку", {"grandmother"}),
        ("дед", {"grandfather"}),
        ("сестра", {"sister", "sibling", "cousin"}),
    ],
)
def test_a_relation_is_understood_in_every_language_of_the_house(text: str, codes: set[str]) -> None:
    assert set(understood(text, RELATIONS).codes) == codes


def test_what_is_no_relation_is_left_for_a_name() -> None:
    assert understood("отчим Рахимовой", RELATIONS) == Said(("stepfather",), tuple(fold("Рахимовой").split()))


@pytest.mark.parametrize("name", ["", "Рахимова", "Анас", "Женис", "Матвей", "Дедов", "или", "Отто", "7011", "ма"])
def test_a_name_is_no_relation(name: str) -> None:
    assert understood(name, RELATIONS) == Said()

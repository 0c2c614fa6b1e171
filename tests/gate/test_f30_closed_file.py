"""F-30: a file that is closed to a case worker opens by no function of the services, no search and no list."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Final

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.errors import NotFound, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.services import journal
from tests.records import House
from tests.services.test_rights import GUARDED

NAME: Final = "Ястребинская"

OF_A_FILE: Final = {
    name: function
    for name, function in GUARDED.items()
    if next(iter(inspect.signature(function).parameters), "") == "resident_id"
}

ANSWERS: Final[dict[str, str]] = {
    "drafts.shut_out": "says that words of their own wait behind a file that was closed to them",
    "merging.stayed": "tells the id that was asked for: no other file went into this one",
    "openings.end": "ends an emergency opening of their own, of which there is none",
    "safety.card": "decision 13: what everybody on duty must see of everybody present, here without a name",
}
"""What may be asked of a closed file all the same, and why that tells nothing of it."""


@pytest.fixture
def closed(house: House) -> ResidentId:
    """The file of a girl with contact, plan and note, of which no case worker is a reader."""
    child = house.admit(names=names_of(ru=f"{NAME} Дилноза"))
    house.contact(child, phones=())
    house.plan(child)
    journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
    return child


def outcome(house: House, closed: ResidentId, function: Callable[..., Any]) -> str:
    """What a case worker gets who calls it with this file and nothing else that is of use."""
    parameters = inspect.signature(function).parameters.values()
    needed = [one for one in parameters if one.default is one.empty and one.name not in ("by", "resident_id")]
    try:
        answer = function(
            closed,
            *[None for one in needed if one.kind is not one.KEYWORD_ONLY],
            **{one.name: None for one in needed if one.kind is one.KEYWORD_ONLY},
            by=house.case_worker,
        )
    except NotFound:
        return "not found"
    except ShelterError:
        return "refused"
    except (AttributeError, TypeError):
        return "stopped before it read anything"
    return f"answered {answer!r}"


def test_there_are_enough_functions_to_prove_it() -> None:
    assert len(OF_A_FILE) > 60


@pytest.mark.parametrize("name", sorted(OF_A_FILE))
def test_f30_no_function_answers_about_a_file_that_is_closed(house: House, closed: ResidentId, name: str) -> None:
    before = house.everything()
    told = outcome(house, closed, OF_A_FILE[name])
    assert NAME not in told
    if name not in ANSWERS:
        assert not told.startswith("answered"), told
        assert house.everything() == before

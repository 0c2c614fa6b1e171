"""A director at the file of a child with a contact and a plan in force."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from tests.records import House, new_house
from tests.services.papers_story import equipped
from tests.views.desks import Desk


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = equipped(new_house(tmp_path))
    yield made
    made.store.close()


@pytest.fixture
def child(house: House) -> ResidentId:
    resident = house.admit(names=names_of(ru="Рахимова Дилноза"))
    house.contact(resident)
    house.plan(resident, approved=True)
    return resident


@pytest.fixture
def desk(sit: Callable[[Role], Desk], child: ResidentId) -> Desk:
    made = sit(Role.DIRECTOR)
    made.go("file", resident_id=child)
    return made

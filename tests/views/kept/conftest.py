"""A director at the file of a child with a contact and a plan in force."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from tests.records import House
from tests.services.papers_story import equipped
from tests.views.desks import Desk, Sit


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    resident = house.admit(names=names_of(ru="Рахимова Дилноза"))
    house.contact(resident)
    house.plan(resident, approved=True)
    return resident


@pytest.fixture
def desk(sit: Sit, child: ResidentId) -> Desk:
    made = sit(Role.DIRECTOR)
    made.go("file", resident_id=child)
    return made

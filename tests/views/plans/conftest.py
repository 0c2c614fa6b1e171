"""A house with somebody at work in every role, and the desk of each at the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.views.theme import Theme
from tests.records import House, new_house
from tests.services.papers_story import equipped
from tests.views.desks import Desk

Sit = Callable[[Role], Desk]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = equipped(new_house(tmp_path))
    yield made
    made.store.close()


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit(names=names_of(ru="Рахимова Дилноза"))


@pytest.fixture
def sit(house: House, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Sit:
    return lambda role: Desk(house, role, tmp_path, theme, qtbot)

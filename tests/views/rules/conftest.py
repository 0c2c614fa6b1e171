"""A house and the director's desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.views.theme import Theme
from tests.records import House, new_house
from tests.views.desks import Desk


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = new_house(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def desk(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(house, Role.DIRECTOR, tmp_path, theme, qtbot)

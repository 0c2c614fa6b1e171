"""One house for each test: a real encrypted registry with somebody at work in every role."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.services.packages import partners
from tests.records import House, house_like, new_house
from tests.services.erasure_steps import gone_for_years
from tests.services.package_steps import Both
from tests.services.papers_story import equipped
from tests.services.transfer_steps import Two, introduced, second


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> House:
    """An empty house whose closed file is copied for every test."""
    made = new_house(tmp_path_factory.mktemp("house"))
    made.store.close()
    return made


@pytest.fixture
def house(pattern: House, tmp_path: Path) -> Iterator[House]:
    """An empty registry; it is closed after the test."""
    made = house_like(pattern, tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def printing(house: House) -> House:
    """The same registry with all that papers need: a whole module asks for it before anything else happens there."""
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    """The file of a seven-year-old girl who was admitted just now."""
    return house.admit()


@pytest.fixture
def gone(house: House, child: ResidentId) -> ResidentId:
    """A closed file whose parts are all due."""
    return gone_for_years(house, child)


@pytest.fixture
def two(house: House, tmp_path: Path) -> Iterator[Two]:
    """This house and one in another city; their directors have compared their fingerprints."""
    there = second(tmp_path / "there")
    yield Two(house, there, introduced(house.director, there.director))
    there.store.close()


@pytest.fixture
def both(house: House, tmp_path: Path) -> Iterator[Both]:
    """This house and the registry of the guardianship body, whose officer's card was confirmed here."""
    (tmp_path / "body").mkdir()
    body = new_house(tmp_path / "body")
    text = partners.my_card(by=body.director).text
    yield Both(house, body, partners.confirm(text, by=house.director))
    body.store.close()

"""A house whose papers can be printed: with letterhead, keys and everything that stands at the foot of a page."""

from __future__ import annotations

import pytest

from tests.records import House
from tests.services.papers_story import equipped


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)

"""Names as passports, neighbours and tired colleagues spell them lead to the file in which they stand otherwise."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import fold
from shelter_app.services import residents
from tests.crowd import Somebody, different_people, settle
from tests.records import House, new_house

PAIRS = Path(__file__).parent.parent / "data" / "spelling_pairs.csv"
CROWD, SHOWN = 2500, 8


@dataclass(frozen=True, slots=True)
class Pair:
    language: str
    stored: str
    typed: str


def read() -> list[Pair]:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        return [Pair(**row) for row in csv.DictReader(lines)]


@dataclass(frozen=True, slots=True)
class Measured:
    """What every spelling found among everybody, in the order shown."""

    wanted: dict[Pair, ResidentId]
    found: dict[Pair, list[ResidentId]]

    def recall(self, language: str = "") -> float:
        asked = [pair for pair in self.found if language in ("", pair.language)]
        return sum(self.wanted[pair] in self.found[pair] for pair in asked) / len(asked)

    def first(self) -> float:
        """How often the right file is the first of the list."""
        return sum(found[:1] == [self.wanted[pair]] for pair, found in self.found.items()) / len(self.found)

    def precision(self) -> float:
        """How much of everything that was shown is the right file."""
        shown = sum(map(len, self.found.values()))
        return sum(self.wanted[pair] in found for pair, found in self.found.items()) / shown


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, dict[str, ResidentId]]]:
    """A registry in which all the people of the pairs stand among a crowd of others."""
    house = new_house(tmp_path_factory.mktemp("town"))
    pairs = [Somebody(pair.language, pair.stored) for pair in read()]
    taken = {fold(one.name) for one in pairs}
    crowd = [one for one in different_people(CROWD) if fold(one.name) not in taken]
    everybody = [*crowd, *pairs]
    ids = list(settle(everybody, house.case_worker))
    yield house, {one.name: resident_id for one, resident_id in zip(everybody, ids, strict=True)}
    house.store.close()


@pytest.fixture(scope="module")
def measured(town: tuple[House, dict[str, ResidentId]]) -> Measured:
    house, ids = town
    found = {
        pair: [hit.resident_id for hit in residents.search(pair.typed, limit=SHOWN, by=house.duty)] for pair in read()
    }
    return Measured({pair: ids[pair.stored] for pair in found}, found)


def test_the_pairs_are_many_different_and_of_six_languages() -> None:
    pairs = read()
    assert len(pairs) == len({pair.stored for pair in pairs}) >= 200
    assert all(pair.stored != pair.typed for pair in pairs)
    assert min(Counter(pair.language for pair in pairs).values()) >= 30
    assert {pair.language for pair in pairs} == {"kk", "ru", "ky", "tg", "uz", "en"}


def test_of_a_hundred_spellings_ninety_five_are_found(measured: Measured) -> None:
    missed = [
        f"{pair.stored} | {pair.typed}" for pair in measured.found if measured.wanted[pair] not in measured.found[pair]
    ]
    assert measured.recall() >= 0.95, missed


@pytest.mark.parametrize("language", ["kk", "ru", "ky", "tg", "uz", "en"])
def test_no_language_is_left_behind(measured: Measured, language: str) -> None:
    assert measured.recall(language) >= 0.9


def test_what_is_found_is_mostly_right_and_the_right_one_stands_first(measured: Measured) -> None:
    assert measured.first() >= 0.95
    assert measured.precision() >= 0.8


def test_closed_files_are_found_as_well(town: tuple[House, dict[str, ResidentId]], measured: Measured) -> None:
    house, _ids = town
    gone = [pair for pair, one in measured.wanted.items() if house.store.summaries.get(one).left_at]  # type: ignore[union-attr]
    assert len(gone) > 100
    assert sum(measured.wanted[pair] in measured.found[pair] for pair in gone) / len(gone) >= 0.95

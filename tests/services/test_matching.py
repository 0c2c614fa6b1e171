"""Has this child been here before? Likenesses are shown, never merged, and never from a closed file."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.services import journal
from shelter_app.services.matching import Match, possible_matches
from tests.records import House

BORN = PartialDate(2013, 5, 6)


@pytest.fixture
def boy(house: House) -> ResidentId:
    """A boy who was here before."""
    return house.admit(names=names_of(ru="Султонов Мухаммадали"), sex=Sex.MALE, age=claim(BORN, AgeBasis.DOCUMENT))


def found(house: House, name: str, sex: Sex | None = Sex.MALE, born: PartialDate = BORN) -> list[Match]:
    return possible_matches(name, sex, born, by=house.duty)


@pytest.mark.parametrize(
    "name", ["Султонов Мухаммадали", "Мухаммадали Султонов", "Сұлтанов Мұхамедәлі", "Sultonov Muhammadali"]
)
def test_the_same_name_in_any_spelling_and_order_is_recognised(house: House, boy: ResidentId, name: str) -> None:
    (match,) = found(house, name)
    assert (match.summary.resident_id, match.same_sex, match.same_birth) == (boy, True, True)
    assert 85 <= match.score <= 100


@pytest.mark.parametrize("name", ["", "Су", "Каримов Бахтиёр", "Султонова Мадина"])
def test_too_little_or_another_name_is_no_match(house: House, boy: ResidentId, name: str) -> None:
    assert found(house, name) == []


def test_not_knowing_is_no_disagreement(house: House, boy: ResidentId) -> None:
    for sex in (None, Sex.UNKNOWN):
        (match,) = found(house, "Султонов Мухаммадали", sex, PartialDate())
        assert (match.same_sex, match.same_birth, match.score) == (None, None, 100)


def test_a_first_of_january_is_compared_by_its_year_only(house: House, boy: ResidentId) -> None:
    assert found(house, "Султонов Мухаммадали", Sex.MALE, PartialDate(2013, 1, 1))[0].same_birth
    (match,) = found(house, "Султонов Мухаммадали", Sex.MALE, PartialDate(2009, 1, 1))
    assert (match.same_birth, match.score) == (False, 90)


def test_the_most_alike_come_first_and_not_more_than_wanted(house: House, boy: ResidentId) -> None:
    for name in ("Султонов Мухаммад", "Султанов Мухаммадали", "Султонов Мухаммадалии"):
        house.admit(names=names_of(ru=name), sex=Sex.MALE, age=claim(BORN, AgeBasis.SAID))
    matches = found(house, "Султонов Мухаммадали")
    assert len(matches) == 3
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)


def test_a_restricted_file_betrays_itself_to_nobody_at_the_door(house: House, boy: ResidentId) -> None:
    journal.restrict(boy, (), by=house.director)
    assert found(house, "Султонов Мухаммадали") == []
    assert len(possible_matches("Султонов Мухаммадали", Sex.MALE, BORN, by=house.director)) == 1


def test_matches_stand_in_the_audit_and_typing_that_shows_nothing_does_not(house: House) -> None:
    house.admit()
    before = house.line_count()
    assert possible_matches("Сериков Аскар", None, PartialDate(), by=house.duty) == []
    assert house.line_count() == before
    assert possible_matches("Рахимова Дилноза", None, PartialDate(), by=house.duty)
    (line,) = house.store.audit.recent(house.line_count() - before)
    assert line.subject.endswith(" 1 001-26")
    assert "рахимова" not in line.subject.casefold()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ахметов Хасен", "Ахметов Хусейн"),
        ("Абдрахманов Хасен Серикович", "Абдрахманов Хусен Серикович"),
        ("Мырзабекова Алия", "Мырзабекова Алина"),
        ("Сапарбаева Фатима", "Сапарбаева Зухра"),
        ("Жумабекова Дана", "Жұмабекова Диана"),
        ("Karimov Hasan Rustam oʻgʻli", "Karimov Husan Rustam oʻgʻli"),
    ],
)
def test_twins_are_no_duplicates(house: House, one: str, other: str) -> None:
    house.admit(names=names_of(ru=one), sex=Sex.UNKNOWN, age=claim(BORN, AgeBasis.DOCUMENT))
    assert found(house, other) == []
    (match,) = found(house, one)
    assert match.score == 100


def test_a_slip_in_the_given_name_is_the_same_child_and_not_a_twin(house: House) -> None:
    house.admit(names=names_of(ru="Мырзабекова Аружан"), sex=Sex.FEMALE, age=claim(BORN, AgeBasis.DOCUMENT))
    (match,) = found(house, "Мырзабекова Аружна", Sex.FEMALE)
    assert match.same_birth
    assert match.score >= 85


def test_a_slip_in_the_first_letters_of_both_words_is_still_recognised(house: House, boy: ResidentId) -> None:
    (match,) = found(house, "Сулнтонов Муахммадали")
    assert match.summary.resident_id == boy

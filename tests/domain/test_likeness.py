"""How alike two names are: likely the same person, twins and namesakes, and how near typed words come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.likeness import LIKELY_SAME, another_given_name, nearness, similarity
from shelter_app.domain.names import Name

SULTONOV = "Мухаммадали Султонов"
SULTANOV = "Мұхаммедәлі Сұлтанов"


def test_the_same_boy_in_two_spellings_is_a_likely_match() -> None:
    assert similarity(SULTONOV, SULTANOV) >= LIKELY_SAME
    assert similarity("Сұлтанов Мұхаммедәлі", "Muhammadali Sultonov") >= LIKELY_SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [("Мырзабек Асхат", "Мырзабек Аяулым"), ("Ким Артём", "Ким Алина"), ("Диана Ахметова", "Дана Смагулова")],
)
def test_twins_and_namesakes_are_not_a_likely_match(one: str, other: str) -> None:
    assert similarity(one, other) < LIKELY_SAME - 5


def test_an_empty_name_is_like_nobody() -> None:
    assert similarity("", "") == 0
    assert similarity("Ким", "—") == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ахметов Хасен", "Ахметов Хусен"),
        ("Мырзабекова Алия", "Мирзабекова Алина"),
        ("Karimov Hasan", "Каримов Хусан"),
        ("Ким Артём", "Ким Алина"),
    ],
)
def test_one_family_and_different_given_names_are_two_people(one: str, other: str) -> None:
    assert another_given_name(Name.parse(one), Name.parse(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Мырзабекова Аружан", "Мырзабекова Аружна"),
        ("Сұлтанов Мұхамедәлі", "Sultonov Muhammadali"),
        ("Ахметов Хасен", "Касымов Хусен"),
        ("Хасен", "Хусен"),
        ("", "Ахметов Хусен"),
    ],
)
def test_a_slip_another_family_or_a_single_name_make_no_second_person(one: str, other: str) -> None:
    assert not another_given_name(Name.parse(one), Name.parse(other))


def test_what_is_typed_is_nearer_to_the_name_that_has_all_its_words() -> None:
    assert nearness("Иванов Иван Сергеевич", "Иванов Иван") == 100
    assert nearness("Иванов Иван Сергеевич", "Иванов Иван") > nearness(
        "Иванов Иван Сергеевич", "Иванов Мария Артёмовна"
    )
    assert nearness("Ахмет", "Ахметов Данияр") > nearness("Ахмет", "Маметов Данияр")
    assert nearness("", "Ахметов") == nearness("Ахметов", "") == 0


@given(st.text(max_size=30), st.text(max_size=30))
def test_nearness_is_a_percentage_of_any_two_texts(typed: str, stored: str) -> None:
    assert 0 <= nearness(typed, stored) <= 100


@given(st.text(), st.text())
def test_likeness_is_a_percentage_of_any_two_texts_and_the_same_from_both_sides(one: str, other: str) -> None:
    assert 0 <= similarity(one, other) <= 100
    assert similarity(one, other) == similarity(other, one)

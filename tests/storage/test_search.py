"""The two indexes: words written almost alike, prohibitions first, and nothing typed that could break a query."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.contacts import Permission
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.names import fold
from shelter_app.storage.search import Asked
from shelter_app.storage.spellings import slips
from tests.records import House


def near(house: House, text: str) -> list[ResidentId]:
    return house.store.search.find_near(fold(text).split())


@pytest.mark.parametrize(
    "typed",
    [
        "Рахмиова",
        "Рахимва Дилноза",
        "Дилнозаа Рахимова",
        "Рахимоба",
        "Рахиммоова Дилназа",
        "Рахимова Дилноза Тимуровна",
    ],
)
def test_a_slip_or_a_word_too_many_is_forgiven(house: House, child: ResidentId, typed: str) -> None:
    assert near(house, typed) == [child]


@pytest.mark.parametrize("typed", ["", "Каримова", "Рахимова Сауле", "Рхм"])
def test_another_name_is_not(house: House, child: ResidentId, typed: str) -> None:
    assert near(house, typed) == []


def test_two_words_written_as_one_and_one_written_as_two(house: House, child: ResidentId) -> None:
    house.store.search.put(child, [fold("Усмонов Мухаммад Юсуф")], "001-26", [])
    assert near(house, "Усмонов Мухаммадюсуф") == [child]
    house.store.search.put(child, [fold("Усмонов Мухаммадюсуф")], "001-26", [])
    assert near(house, "Усмонов Мухаммад Юсуф") == [child]


def test_words_put_in_after_the_first_question_are_known_and_replaced_ones_lead_nowhere(
    house: House, child: ResidentId
) -> None:
    assert near(house, "Самалева") == []
    house.store.search.put(child, [fold("Сауле Смагулова")], "001-26", [])
    assert near(house, "Смагулва") == [child]
    assert near(house, "Рахмиова") == []


def test_short_words_are_taken_as_they_are() -> None:
    assert [slips(word) for word in ("ли", "ким", "асан", "рахимав", "мухамадали")] == [0, 0, 1, 1, 2]


def test_prohibitions_are_among_the_first_even_where_hundreds_fit(house: House, child: ResidentId) -> None:
    for number in range(60):
        house.contact(child, f"Алиев {number}", phones=(f"+7 701 000 00 {number:02}",))
    stop = house.contact(child, "Алиев Яков", must_not=True)
    house.contact(child, "Алиев Юнус")
    assert house.store.search.find_contacts(Asked(("алиав",)), limit=5)[0] == stop.id


def test_who_must_not_come_near_at_all_is_never_crowded_out_by_single_prohibitions(
    house: House, child: ResidentId
) -> None:
    for number in range(12):
        number_written = f"+7 701 000 00 {number:02}"
        house.contact(child, f"Алиев {number}", phones=(number_written,), collect=Permission.FORBIDDEN)
    stop = house.contact(child, "Алиев Яков", must_not=True)
    assert house.store.search.find_contacts(Asked(("алиав",)), limit=4)[0] == stop.id


def test_the_flag_follows_the_contact(house: House, child: ResidentId) -> None:
    contact = house.contact(child, "Беков Тимур")
    run = house.store.search
    assert run.find_contacts(Asked((fold("Беков"),))) == [contact.id]
    run.put_contact(contact.id, fold("Алиев"), ["7011234567"], stop=True)
    assert run.find_contacts(Asked((fold("Беков"),))) == []
    assert run.find_contacts(Asked((), ("4567",))) == [contact.id]


def test_a_whole_page_that_was_pasted_is_only_a_long_question(house: House, child: ResidentId) -> None:
    page = [f"слово{number}" for number in range(600)]
    assert house.store.search.find(page) == []
    assert house.store.search.find_near(page) == []
    assert house.store.search.find_contacts(Asked(tuple(page), ("1234",))) == []


@given(st.text(max_size=20), st.text(max_size=12))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_breaks_a_query(house: House, words: str, digits: str) -> None:
    search = house.store.search
    search.put(ResidentId(5), [words], words, [digits])
    search.put_contact(ContactId(6), words, [digits])
    assert isinstance(search.find_near(words.split()), list)
    assert isinstance(search.find(words.split()), list)
    assert isinstance(search.find_contacts(Asked(tuple(words.split()), (digits,))), list)

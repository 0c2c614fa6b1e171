"""The example beside the words of a letter, letters in English, numbers of days and years, and those of the demo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.people import Sex
from shelter_app.reports.papers.letters import OwnLetter
from shelter_app.services import letter_templates, papers
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.wording import Counts, load
from tests.records import House
from tests.services.demo_house import TUESDAY, Demo, built
from tests.services.papers_story import equipped, text_of
from tests.services.test_letter_templates import FORM
from tests.sheets.test_letters import word

ENGLISH = replace(
    FORM, subject_en="A certificate", text_en="{He/She/The child} is in our care: {child}, {age}, {days}."
)


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = built(tmp_path_factory.mktemp("letters"), TUESDAY)
    yield made
    made.by.store.close()


@pytest.mark.parametrize(
    ("number", "days", "years"),
    [
        (1, ("1 день", "1 күн", "1 day"), ("1 год", "1 жаста", "1 year old")),
        (2, ("2 дня", "2 күн", "2 days"), ("2 года", "2 жаста", "2 years old")),
        (5, ("5 дней", "5 күн", "5 days"), ("5 лет", "5 жаста", "5 years old")),
        (11, ("11 дней", "11 күн", "11 days"), ("11 лет", "11 жаста", "11 years old")),
        (14, ("14 дней", "14 күн", "14 days"), ("14 лет", "14 жаста", "14 years old")),
        (21, ("21 день", "21 күн", "21 days"), ("21 год", "21 жаста", "21 years old")),
        (22, ("22 дня", "22 күн", "22 days"), ("22 года", "22 жаста", "22 years old")),
        (111, ("111 дней", "111 күн", "111 days"), ("111 лет", "111 жаста", "111 years old")),
        (121, ("121 день", "121 күн", "121 days"), ("121 год", "121 жаста", "121 years old")),
    ],
)
def test_days_and_years_stand_in_the_right_number(number: int, days: tuple[str, ...], years: tuple[str, ...]) -> None:
    counts = [Counts(load("paper", lang)) for lang in ("ru", "kk", "en")]
    assert tuple(one.days(number) for one in counts) == days
    assert tuple(one.years_old(number) for one in counts) == years


@pytest.mark.parametrize(("sex", "he"), [(Sex.FEMALE, "She is"), (Sex.MALE, "He is"), (Sex.UNKNOWN, "The child is")])
def test_a_letter_is_made_in_english_with_its_own_date(house: House, sex: Sex, he: str) -> None:
    template = letter_templates.keep(ENGLISH, by=house.director)
    child = house.admit(sex=sex)
    text = text_of(papers.gather(f"{papers.OWN}{template.code}", child, ("en",), by=house.director).render())
    assert f"{he} in our care" in text
    assert "20 November 2026" in text
    assert "7 years old, 1 day." in text


def test_the_example_is_of_nobody_takes_no_number_and_is_no_look_at_a_file(house: House) -> None:
    child = house.admit()
    before = house.everything()
    job = papers.letter_sample(ENGLISH, ("ru",), Sex.MALE, by=house.director)
    text = text_of(job.render())
    assert "В Центр помещён" in text
    assert "11 лет" in text
    assert house.store.people.get(house.store.residents.get(child).person_id).names[0].name.family not in text
    assert house.everything() == before


def test_half_a_letter_has_an_example_and_a_wrong_one_says_where(house: House) -> None:
    begun = TemplateForm("", "school", text_ru="Ребёнок: {child}")
    facts = papers.letter_sample(begun, ("ru",), Sex.FEMALE, by=house.director).facts
    assert isinstance(facts, OwnLetter)
    assert "Ребёнок: " in str(facts.text)
    with pytest.raises(InvalidInput) as caught:
        papers.letter_sample(replace(begun, text_kk="{child}ға", to="school"), ("ru",), Sex.FEMALE, by=house.director)
    assert caught.value.problems == {"text_kk": "glued"}
    with pytest.raises(InvalidInput) as caught:
        papers.letter_sample(replace(begun, text_ru="{parents}"), ("ru",), Sex.FEMALE, by=house.director)
    assert caught.value.problems == {"text_ru": "not_told"}


def test_the_example_of_a_word_file_is_its_words_with_every_field_filled(house: House) -> None:
    form = replace(FORM, word=word("{{ choose('Он', 'Она') }}: {{ child_kk }}, {{ days }}", header="№ {{ number }}"))
    told = papers.word_sample(form, "kk", Sex.FEMALE, by=house.director).words()
    assert told.startswith("№ 0/00")
    assert "Она: Үлгі Айгүл, 21 күн" in told
    with pytest.raises(InvalidInput):
        papers.word_sample(FORM, "kk", Sex.FEMALE, by=house.director)


def test_the_demo_has_a_letter_worded_here_in_three_languages_and_one_with_a_word_file(demo: Demo) -> None:
    by = demo.staff["director"]
    here, with_word = sorted(letter_templates.in_force(by=by), key=lambda one: bool(one.word))
    assert here.languages == (("kk", "ru"), ("ru",), ("kk",), ("en",))
    assert not here.word
    assert with_word.word
    child = demo.ids("S01")[0]
    for template in (here, with_word):
        for languages in template.languages:
            job = papers.gather(f"{papers.OWN}{template.code}", child, languages, by=by)
            text = text_of(job.render())
            assert "Нурлан" in text
            assert "{" not in text
            assert "(а)" not in text
            assert ".." not in text.replace("...", "")
    assert papers.as_word(job.facts, ("ru",), "7/26", by=by)[:2] == b"PK"


def test_the_word_file_of_the_demo_is_filled_for_a_girl(demo: Demo, tmp_path: Path) -> None:
    by = demo.staff["director"]
    template = next(one for one in letter_templates.in_force(by=by) if one.word)
    form = TemplateForm(template.name, template.to, text_ru=template.text_ru, word=template.word)
    told = papers.word_sample(form, "ru", Sex.FEMALE, by=by).words()
    assert "Она готова к встрече" in told
    assert "{{" not in told
    assert f"{date(2026, 11, 24):%Y} жылғы 24 қараша" in told

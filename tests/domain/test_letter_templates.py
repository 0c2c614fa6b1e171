"""Words of letters: gender right in Russian, no ending behind a field, nothing an addressee need not know."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import LetterTemplateId, StaffId
from shelter_app.domain.letter_templates import Field, LetterTemplate, fields_of, filled
from shelter_app.domain.people import Sex

VALUES = {Field.CHILD: "Рахимова Дилноза", Field.AGE: "7 лет", Field.ADMITTED: "5 марта 2026 года"}


def template(**changed: Any) -> LetterTemplate:
    whole = LetterTemplate(
        LetterTemplateId(1), 2, 1, "Просьба о справке", "school", datetime(2026, 11, 24, tzinfo=UTC), StaffId(3),
        subject_ru="О справке", text_ru="В Центр {помещён/помещена} {child}, {age}.",
    )  # fmt: skip
    return replace(whole, **changed)


@pytest.mark.parametrize(
    ("sex", "words"),
    [
        (Sex.MALE, "помещён ребёнок"),
        (Sex.FEMALE, "помещена ребёнок"),
        (Sex.UNKNOWN, "помещены ребёнок"),
    ],
)
def test_a_form_is_chosen_by_sex_and_never_printed_with_a_bracket(sex: Sex, words: str) -> None:
    assert filled("{помещён/помещена/помещены} ребёнок", {}, sex) == words


def test_without_a_third_form_nobody_knows_is_the_first() -> None:
    assert filled("помещ{ён/ена}", {}, Sex.UNKNOWN) == "помещён"
    assert filled("помещ{ён/ена}", {}, Sex.FEMALE) == "помещена"


def test_fields_are_filled_and_what_nobody_knows_is_a_line_to_write_on() -> None:
    told = filled("{child}, {age}, {citizenship}.", VALUES, Sex.FEMALE)
    assert told == "Рахимова Дилноза, 7 лет, ________."


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("{child", "braces"),
        ("child}", "braces"),
        ("{{child}}", "braces"),
        ("{shoe_size}", "unknown_field"),
        ("{child.__class__}", "unknown_field"),
        ("№ {number}", "on_letterhead"),
        ("{помещён/}", "choice"),
        ("{а/б/в/г}", "choice"),
        ("бала {child}ға", "glued"),
        ("{admitted}-да", "glued"),
        ("к{child}", "glued"),
        ("родители: {parents}", "not_told"),
        ("я" * 6001, "too_long"),
    ],
)
def test_what_cannot_stand_in_a_letter_is_named_at_its_field(words: str, reason: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        template(text_ru=words).tidy()
    assert caught.value.problems == {"text_ru": reason}


@pytest.mark.parametrize("words", ["бала: {child}", "«{child}»", "({age})", "{child}, {age}.", "№ {file}"])
def test_a_field_between_signs_and_blanks_is_well(words: str) -> None:
    assert template(text_ru=words).tidy().text_ru == words


def test_guardianship_may_be_told_of_the_parents_and_a_school_may_not() -> None:
    assert template(to="guardianship", text_ru="Родители: {parents}").tidy()
    with pytest.raises(InvalidInput):
        template(to="school", text_ru="Родители: {parents}").tidy()


def test_a_letter_needs_a_name_an_addressee_and_words_with_a_subject() -> None:
    with pytest.raises(InvalidInput) as caught:
        template(name=" ", to="", text_ru="").tidy()
    assert caught.value.problems == {"name": "empty", "to": "empty", "text_ru": "empty"}
    with pytest.raises(InvalidInput) as caught:
        template(text_kk="Бала: {child}").tidy()
    assert caught.value.problems == {"subject_kk": "empty"}


@pytest.mark.parametrize(
    ("texts", "languages"),
    [
        ({"text_ru": "а", "text_kk": "ә"}, (("kk", "ru"), ("ru",), ("kk",))),
        ({"text_ru": "а"}, (("ru",),)),
        ({"text_ru": "", "text_kk": "ә"}, (("kk",),)),
    ],
)
def test_it_is_offered_in_the_languages_it_is_written_in(texts: dict[str, str], languages: tuple[Any, ...]) -> None:
    assert template(**texts).languages == languages


@given(st.text(alphabet="аб {}/child", max_size=40), st.sampled_from(list(Sex)))
def test_whatever_is_kept_can_be_filled(words: str, sex: Sex) -> None:
    try:
        kept = template(text_ru=words or "а").tidy()
    except InvalidInput:
        return
    told = filled(kept.text_ru, VALUES, sex)
    assert "{" not in told
    assert set(fields_of(kept.text_ru)) <= set(Field)


@pytest.mark.parametrize(
    ("words", "value", "told"),
    [
        ("Договориться: {executor}.", "Жумабаева С. К.", "Договориться: Жумабаева С. К."),
        ("Договориться: {executor}, тел.", "Жумабаева С. К.", "Договориться: Жумабаева С. К., тел."),
        ("Договориться: {executor}...", "Жумабаева С. К.", "Договориться: Жумабаева С. К...."),
        ("Договориться: {executor}.", "Жумабаева", "Договориться: Жумабаева."),
    ],
)
def test_initials_that_end_a_sentence_end_it_with_one_full_stop(words: str, value: str, told: str) -> None:
    assert filled(words, {Field.EXECUTOR: value}, Sex.FEMALE) == told


def test_english_is_one_language_more_and_stands_beside_none() -> None:
    worded = template(text_kk="ә", subject_kk="ә", text_en="{He/She} came.", subject_en="Arrival").tidy()
    assert worded.languages == (("kk", "ru"), ("ru",), ("kk",), ("en",))
    assert filled(worded.text("en"), {}, Sex.FEMALE) == "She came."
    with pytest.raises(InvalidInput) as caught:
        template(text_en="{child}s file").tidy()
    assert caught.value.problems == {"subject_en": "empty", "text_en": "glued"}
    assert template(subject_ru="", text_ru="", text_en="a", subject_en="b").tidy().languages == (("en",),)


@pytest.mark.parametrize(
    ("words", "male", "female", "unknown"),
    [
        ("{помещён/помещена/помещён}", "помещён", "помещена", "помещён"),
        ("{мальчик/девочка/ребёнок}", "мальчик", "девочка", "ребёнок"),
        ("{он учился/она училась/ребёнок учился}", "он учился", "она училась", "ребёнок учился"),
        ("{доставлен/доставлена}", "доставлен", "доставлена", "доставлен"),
        ("{готов/готова/готов(а)}", "готов", "готова", "готов(а)"),
        ("{he/she/the child}", "he", "she", "the child"),
        ("{ұл/қыз/бала}", "ұл", "қыз", "бала"),
    ],
)  # fmt: skip
def test_every_form_for_a_boy_a_girl_and_who_is_not_known(words: str, male: str, female: str, unknown: str) -> None:
    kept = template(text_ru=words).tidy().text_ru
    assert [filled(kept, {}, sex) for sex in (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)] == [male, female, unknown]


@pytest.mark.parametrize("ending", ["ға", "ге", "ның", "дің", "-ға", "’s", "ымыз", "да", "дан", "мен"])
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_no_ending_of_any_language_can_be_glued_to_a_field(ending: str, lang: str) -> None:
    words: dict[str, Any] = {f"subject_{lang}": "а", f"text_{lang}": "{child}" + ending}
    with pytest.raises(InvalidInput) as caught:
        template(**words).tidy()
    assert caught.value.problems == {f"text_{lang}": "glued"}

"""Forms of the procedure: every question in the source's order in every language, and no answer taken for another."""

from __future__ import annotations

import io
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pikepdf
import pytest

from shelter_app.domain.answers import asked, by_key
from shelter_app.domain.procedure_forms import (
    FORM_LANGUAGES,
    NO,
    YES,
    AnswerKind,
    Approved,
    Design,
    FormLayout,
    Question,
    SignerWhen,
)
from shelter_app.domain.profiles import Profile
from shelter_app.reports import form_words
from shelter_app.reports.data import Signer
from shelter_app.reports.form_words import FormWords
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.drawings import TICK
from shelter_app.reports.papers import FormSigner, ProcedureForm
from shelter_app.services import packaged
from tests.reports import reading
from tests.reports.form_stories import TAJIKISTAN, filled, form_of, marks, overlong, printed

COUNTRIES = ("kz", "kg", "tj")
FORMS = [(country, use.code) for country in COUNTRIES for use in packaged.profile(country).forms]
PAIRS = [("tg", "ru"), ("kk", "ru"), ("uz", "kk")]

INDICATORS = (
    "3.1 3.2a 3.2b 3.2c 3.2d 3.3a 3.3b 3.4a 3.4b 3.4c 3.4d 3.5a 3.5b 3.5c 3.5d 3.5e 3.5f 3.5g 3.6a 3.6b 3.6c 3.6d 3.6e "
    "3.7a 3.7b 3.7c 3.7d 3.8a 3.8b 3.8c 4.1a 4.1b 4.1c 4.2a 4.2b 4.3a 4.3b 4.3c 4.4a 4.4b 4.4c 4.5a 4.5b 4.5c "
    "5.1a 5.1b 5.1c 5.2a 5.2b 5.2c 5.3a 5.3b 5.4 5.5 6.1 6.2 6.3 6.4"
).split()
NOT_EVERYWHERE = {"3.5d", "3.7c", "6.2", "6.3", "6.4"}


def bare(text: str) -> str:
    """Letters and figures only: line breaks, hyphens and hard spaces are the typesetter's."""
    return re.sub(r"\W", "", text).replace("_", "")


def questions_of(layout: FormLayout, words: FormWords) -> list[str]:
    labels = [one.label for one in layout.questions()] + [one.text for one in layout.statements]
    return [bare(words.sentence(label)) for label in labels]


def sentences_of(data: ProcedureForm, words: FormWords) -> set[str]:
    """All that a form says of itself: titles, notes, lines to read, ready answers, heads of tables, who signs.

    In small letters, because a role over its line to sign is set in capitals.
    """
    layout, minor = data.layout, data.minor
    signers = (
        one for one in layout.signers if one.when is SignerWhen.ALWAYS or (minor and one.when is SignerWhen.MINOR)
    )
    said = [layout.title, layout.intro, *(one.label for one in signers)]
    for part in layout.parts:
        said += [part.title, part.note, *part.lines]
        for question in part.questions:
            said += [question.detail, *(one.label for one in question.options)]
            said += [one.label for one in question.columns]
    return {bare(words.sentence(one)).casefold() for one in said if one}


def undrawn(text: str) -> set[str]:
    """Letters on a page that one of the faces of the house would draw as an empty box."""
    faces = (fonts.SERIF, fonts.SANS)
    return {one for one in text if one.isprintable() and any(not fonts.has_glyph(face, one) for face in faces)}


def assert_in_order(wanted: Iterable[str], text: str) -> None:
    place = 0
    for one in wanted:
        found = text.find(one, place)
        assert found >= 0, f"{one} is missing after {text[max(place - 60, 0) : place]}"
        place = found + len(one)


def boxes(pdf: bytes) -> list[bool]:
    """Every tick box in the order it was drawn, and whether it is crossed before its drawing ends."""
    found: list[bool] = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            drawing = False
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "re" and all(abs(float(side) - TICK) < 0.01 for side in list(operands)[2:]):
                    found.append(False)
                    drawing = True
                elif name == "Q":
                    drawing = False
                elif name == "l" and drawing:
                    found[-1] = True
    return found


def expected(data: ProcedureForm) -> list[bool]:
    """The boxes as the answers ask for them."""
    given = {} if data.empty else by_key(data.answers)
    still = {one.key for one in asked(data.layout, given)}
    answers = {key: one for key, one in given.items() if key in still}
    lines: list[bool] = []
    for question in data.layout.questions():
        lines += _expected(question, answers[question.key].value if question.key in answers else None)
    ticks = [one for one in data.layout.statements if one.tick]
    return [*lines, *(not data.empty and one.key in given for one in ticks)]


def _expected(question: Question, value: object) -> list[bool]:
    if question.kind is AnswerKind.YES_NO:
        return [value == YES, value == NO]
    chosen = value if isinstance(value, tuple) else (value,)
    return [one.code in chosen for one in question.options]


@pytest.mark.parametrize("language", FORM_LANGUAGES)
@pytest.mark.parametrize(("country", "code"), FORMS)
def test_a_form_asks_every_question_in_the_order_of_the_source(country: str, code: str, language: str) -> None:
    blank = form_of(country, code)
    wanted = questions_of(blank.layout, FormWords(language, blank.layout))
    said = sentences_of(blank, FormWords(language, blank.layout))
    for data in (blank, filled(blank, countries=TAJIKISTAN)):
        pdf = printed(data, language)
        text = reading.flat(pdf)
        assert_in_order(wanted, bare(text))
        assert [one for one in said if one not in bare(text).casefold()] == []
        assert undrawn(text) == set()
        assert boxes(pdf) == expected(data)
    long = overlong(blank)
    text = reading.flat(printed(long, language))
    assert_in_order(wanted, bare(text))
    assert [one for one in said if one not in bare(text).casefold()] == []
    assert undrawn(text) == set()
    assert [mark for mark in marks(long) if mark not in bare(text)] == []


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_indicators_of_the_questionnaire_follow_each_other_as_in_the_source(country: str) -> None:
    """The numbers of the source, row by row, written down here a second time; a number of part 6 is the country's."""
    only = {"kz": {"3.5d", "3.7c", "6.2", "6.3", "6.4"}, "kg": {"6.2"}, "tj": {"6.2", "6.3"}}[country]
    rows = [one for one in INDICATORS if one not in NOT_EVERYWHERE or one in only]
    layout = form_of(country, "identification").layout
    asked_for = [one.printed_number for one in layout.questions() if one.kind is AnswerKind.YES_NO]
    assert asked_for == rows
    assert_in_order((bare(one) for one in rows), bare(reading.flat(printed(form_of(country, "identification"), "ru"))))


@pytest.mark.parametrize("languages", PAIRS, ids="+".join)
@pytest.mark.parametrize("country", COUNTRIES)
def test_in_two_languages_each_question_stands_in_both(country: str, languages: tuple[str, str]) -> None:
    for use in packaged.profile(country).forms:
        data = filled(form_of(country, use.code), countries=TAJIKISTAN)
        pdf = printed(data, *languages)
        text = bare(reading.flat(pdf))
        for language in languages:
            assert_in_order(questions_of(data.layout, FormWords(language, data.layout)), text)
        assert boxes(pdf) == expected(data)


@pytest.mark.parametrize("language", FORM_LANGUAGES)
def test_every_letter_of_every_form_is_drawn_and_not_an_empty_box(language: str) -> None:
    for layout in map(packaged.form_layout, packaged.form_codes()):
        words = FormWords(language, layout)
        letters = {letter for text in layout.words() for letter in words.sentence(text)} - {"\n"}
        for face in (fonts.SERIF, fonts.SERIF_BOLD, fonts.SERIF_ITALIC, fonts.SANS, fonts.SANS_BOLD):
            assert [letter for letter in sorted(letters) if not fonts.has_glyph(face, letter)] == [], layout.code


@pytest.mark.parametrize("language", [one for one in FORM_LANGUAGES if one != "en"])
def test_every_sentence_of_every_form_is_translated(language: str) -> None:
    for code in packaged.form_codes():
        layout = packaged.form_layout(code)
        assert layout.code == code, "a form is found by the name of its file"
        words = FormWords(language, layout)
        left = [text for text in layout.words() if words.sentence(text) == text and text != "Transport"]
        assert left == [], layout.code
    for country in COUNTRIES:
        for use in packaged.profile(country).forms:
            words = FormWords(language, packaged.form(packaged.profile(country), use.code))
            for text in use.words():
                assert words.sentence(text) != text


def test_all_letters_are_embedded() -> None:
    found = list(reading.fonts(printed(form_of("kz", "identification"), "tg", "ru")))
    assert found
    assert all(embedded for _name, embedded in found)


def test_what_nobody_was_asked_is_listed_for_the_officer_on_a_page_of_its_own() -> None:
    data = filled(form_of("kz", "identification"))
    pages = [bare(page) for page in reading.pages(printed(data, "kk", "ru"))]
    note = bare("Для сотрудника: ещё не спрашивали")
    assert [note in page for page in pages] == [False] * (len(pages) - 1) + [True]
    words, answered = FormWords("ru", data.layout), {one.key for one in data.answers}
    open_ones = [bare(words.sentence(one.label)) for one in data.layout.questions() if one.key not in answered]
    assert_in_order(open_ones, pages[-1])


def test_a_blank_form_has_no_list_for_the_officer() -> None:
    text = bare(reading.flat(printed(form_of("kz", "identification"), "ru")))
    assert bare("Для сотрудника") not in text


def test_a_form_with_every_answer_has_no_list_either() -> None:
    data = form_of("kz", "age_statement")
    data = filled(data)
    assert bare("Для сотрудника") not in bare(reading.flat(printed(data, "ru")))


def test_medical_answers_stay_out_of_a_copy_unless_asked_for_and_the_copy_says_so() -> None:
    data = filled(form_of("kz", "identification"))
    with_them, without = boxes(printed(data, "ru")), boxes(printed(replace(data, medical=False), "ru"))
    medical = sum(one.medical for one in data.layout.questions())
    assert medical == 7
    assert len(with_them) - len(without) == 2 * medical
    text = reading.flat(printed(replace(data, medical=False), "ru"))
    assert text.count("хранится у медиков") == medical
    listed = reading.pages(printed(replace(data, medical=False), "ru"))[-1]
    assert "туберкулёз" not in listed, "what is kept apart is not called not asked"


def test_the_lines_to_sign_are_those_of_the_people_who_took_part() -> None:
    data = filled(form_of("kz", "identification"))
    alone = reading.flat(printed(data, "ru")).upper()
    assert "ПЕРЕВОДЧИК" not in alone.partition("ПОДПИСИ")[2]
    two = tuple(FormSigner("interpreter", Signer(name, "")) for name in ("Юсупова М.", "Ташматов К."))
    text = reading.flat(printed(replace(data, signers=two), "ru"))
    signed = text.partition("Подписи")[2]
    assert signed.count("ПЕРЕВОДЧИК") == 2
    assert "Юсупова М." in signed
    assert "Ташматов К." in signed


def test_a_minor_has_the_line_of_a_representative_apart_from_the_text_of_the_source() -> None:
    data = filled(form_of("kz", "consent_interview"))
    assert "ЗАКОННЫЙ ПРЕДСТАВИТЕЛЬ" not in reading.flat(printed(data, "ru"))
    text = reading.flat(printed(replace(data, minor=True), "ru"))
    assert text.index("ЗАЯВИТЕЛЬ") < text.index("Добавлено центром") < text.index("ЗАКОННЫЙ ПРЕДСТАВИТЕЛЬ")


def test_an_answer_that_another_answer_made_idle_is_not_printed() -> None:
    data = filled(form_of("kg", "family"))
    answers = by_key(data.answers)
    answers["2.1.2"] = replace(answers.get("2.1.2", data.answers[0]), key="2.1.2", value=YES, detail="")
    answers["2.1.3e"] = replace(answers["2.1.2"], key="2.1.3e", value=YES)
    data = replace(data, answers=tuple(answers.values()))
    assert boxes(printed(data, "ru")) == expected(data)


def test_a_form_says_whose_it_is_and_under_which_number() -> None:
    text = reading.flat(printed(form_of("kg", "needs"), "ru"))
    assert "Форма 2 (перенаправление)" in text
    assert "Кыргызстан" in text
    assert "Собственная форма центра" in reading.flat(printed(form_of("kz", "decision_sheet"), "ru"))


def test_the_source_calls_the_plan_a_needs_assessment_and_the_needs_form_alone_keeps_that_title() -> None:
    for country in COUNTRIES:
        titled = [use.code for use in packaged.profile(country).forms if _title(country, use.code).startswith("Needs")]
        assert titled == ["needs"]


def _title(country: str, code: str) -> str:
    return packaged.form(packaged.profile(country), code).title


def test_the_foot_says_that_a_translation_is_not_approved_until_every_sentence_is() -> None:
    data = form_of("kz", "claim")
    note = "Рабочий перевод, ещё не утверждён"
    assert note in reading.flat(printed(data, "ru"))
    assert note not in reading.flat(printed(data, "en"))
    words = FormWords("ru", data.layout)
    approved = tuple(Approved("claim", "ru", text, words.sentence(text)) for text in data.layout.words())
    assert note not in reading.flat(printed(replace(data, approved=approved), "ru"))
    assert note in reading.flat(printed(replace(data, approved=approved[1:]), "ru"))


def test_a_sentence_the_centre_has_corrected_is_the_one_that_is_printed() -> None:
    data = form_of("kz", "claim")
    own = (Approved("claim", "ru", "What it is about", "На что жалуется человек"),)
    text = reading.flat(printed(replace(data, approved=own), "ru"))
    assert "На что жалуется человек" in text
    assert "О чём жалоба" not in text


def test_large_type_asks_the_same_in_letters_nearly_half_as_big_again() -> None:
    data = form_of("kz", "initial_application")
    usual, large = printed(data, "ru"), printed(replace(data, large=True), "ru")
    assert_in_order(questions_of(data.layout, FormWords("ru", data.layout)), bare(reading.flat(large)))
    assert max(_scales(usual), default=1.0) == 1.0
    assert max(_scales(large)) == pytest.approx(1.4)
    assert len(reading.pages(large)) > len(reading.pages(usual))


def _scales(pdf: bytes) -> Iterator[float]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "cm" and float(operands[0]) == float(operands[3]) < 3:
                    yield float(operands[0])


@pytest.mark.parametrize("language", FORM_LANGUAGES)
def test_the_childs_sheet_is_one_page_that_names_the_number_to_call(language: str) -> None:
    data = form_of("kz", "child_sheet")
    assert data.layout.design is Design.LEAFLET
    pages = reading.pages(printed(data, language))
    assert len(pages) == 1
    assert "111" in pages[0]
    words = FormWords(language, data.layout)
    assert_in_order([bare(words.sentence(line)) for part in data.layout.parts for line in part.lines], bare(pages[0]))


@pytest.mark.parametrize("country", ["kg", "tj"])
def test_a_country_whose_number_for_children_the_source_does_not_name_prints_none(country: str) -> None:
    assert "111" not in reading.flat(printed(form_of(country, "child_sheet"), "ru")).partition("Документ")[0]


def test_the_same_form_gives_the_same_bytes() -> None:
    data = filled(form_of("tj", "identification"))
    assert printed(data, "tg", "ru") == printed(data, "tg", "ru")


INVENTED = """
code = "xx"
country = "XX"
labels = { kk = "Ойдан шығарылған ел", ru = "Выдуманная страна", en = "Invented country" }
plan_title = { kk = "Жоспар", ru = "План", en = "Plan" }
needs_list = "needs_kg"
languages = ["uz", "ru"]
limits = []
rules = []
plan_groups = []
plan_columns = []
attendance = []
terminations = []
follow_ups = []
routes = []
checks = []
notices = []
references = []

[[forms]]
code = "identification"
layout = "identification"
number = "17"
clause = "2.5"
leaves_out = ["3.4c", "5.4-5", "2:return"]
numbers = [{ key = "3.4d", number = "3.4c" }]

[[forms]]
code = "consent_interview"
layout = "consent_interview_tj"
number = "16"

[[forms]]
code = "needs"
layout = "needs_tj"
own = true
"""


def test_a_fourth_country_is_a_file_and_nothing_else() -> None:
    country = Profile.parse(tomllib.loads(INVENTED))
    data = filled(form_of(country, "identification"))
    text = reading.flat(printed(data, "uz", "ru"))
    assert "Форма 17" in text
    assert "Выдуманная страна" in text
    assert "Российскую Федерацию" not in text
    assert_in_order(questions_of(data.layout, FormWords("ru", data.layout)), bare(text))
    assert sum(one.kind is AnswerKind.YES_NO for one in data.layout.questions()) == 58 - 3
    assert "Форма 16" in reading.flat(printed(form_of(country, "consent_interview"), "ru"))
    assert "Собственная форма центра" in reading.flat(printed(form_of(country, "needs"), "ru"))


def test_yes_and_no_have_words_of_their_own_in_every_language() -> None:
    layout = packaged.form_layout("claim")
    for language in FORM_LANGUAGES:
        words = FormWords(language, layout)
        assert words.say(form_words.YES_NO[YES]) != words.say(form_words.YES_NO[NO])

"""The small rules of paper: words per language, dates, sums, hyphens, hard spaces, control strings."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app import wording
from shelter_app.reports.data import ALPHABET, control_string
from shelter_app.reports.kit.dates import in_words, long_date, long_dates, money
from shelter_app.reports.kit.text import SOFT_HYPHEN, break_points, hyphenated, markup, tied
from shelter_app.wording import Counts, Words, load, plural_form


@pytest.mark.parametrize(
    ("lang", "n", "text"),
    [("ru", 1, "1 год"), ("ru", 3, "3 года"), ("ru", 11, "11 лет"), ("ru", 15, "15 лет"), ("ru", 21, "21 год"),
     ("kk", 15, "15 жаста"), ("en", 1, "1 year old"), ("en", 9, "9 years old")],
)  # fmt: skip
def test_an_age_takes_the_plural_of_its_language(lang: str, n: int, text: str) -> None:
    assert Counts(load("paper", lang)).years_old(n) == text


def test_a_phrase_nobody_translated_stays_english() -> None:
    assert load("paper", "ru").translate("Nowhere", "A new phrase") == "A new phrase"
    assert Words("tg", {}).translate("Counts", "%n day(s)", 3) == "3 day(s)"
    assert load("paper", "xx").translate("Papers", "Act of admission") == "Act of admission"


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_every_phrase_of_paper_has_a_text_in_both_state_languages(lang: str) -> None:
    missing = [key for key in _sources() if not load("paper", lang)._messages.get(key)]
    assert missing == []


def _sources() -> list[tuple[str, str]]:
    from xml.etree import ElementTree

    from shelter_app import paths

    root = ElementTree.parse(paths.translations() / "paper_en.ts").getroot()
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iterfind("context")
        for message in context.iterfind("message")
    ]


def test_gaps_of_a_phrase_survive_translation() -> None:
    import re

    for lang in ("ru", "kk"):
        for (_context, source), forms in load("paper", lang)._messages.items():
            for form in forms:
                assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), (lang, source)


def test_a_catalogue_is_read_fast() -> None:
    def once() -> float:
        wording._read.cache_clear()
        start = time.perf_counter()
        wording._read("paper", "ru")
        return time.perf_counter() - start

    assert min(once() for _ in range(5)) < 0.010


@given(st.integers(0, 10_000))
def test_plural_forms_exist_for_every_count(n: int) -> None:
    assert plural_form("ru", n) in {0, 1, 2}
    assert {plural_form(lang, n) for lang in ("kk", "en", "ky", "tg", "uz")} <= {0, 1}


def test_dates_are_written_as_each_language_writes_them() -> None:
    day = date(2026, 3, 5)
    assert long_date(day, "ru") == "5 марта 2026 года"
    assert long_date(day, "kk") == "2026 жылғы 5 наурыз"
    assert long_date(day, "en") == "5 March 2026"
    assert long_date(day, "tg") == "05.03.2026"
    days = (date(2026, 11, 27), date(2026, 12, 13), date(2027, 2, 13))
    assert long_dates(days, "ru") == "27 ноября, 13 декабря 2026 года, 13 февраля 2027 года"


@pytest.mark.parametrize(
    ("lang", "sum_", "words"),
    [("ru", 4350, "четыре тысячи триста пятьдесят"), ("ru", 1200, "одна тысяча двести"),
     ("ru", 2021, "две тысячи двадцать один"),
     ("kk", 4350, "төрт мың үш жүз елу"), ("en", 1021, "one thousand twenty-one"), ("ru", 0, "ноль"),
     ("ru", 11000, "одиннадцать тысяч"), ("kk", 100, "жүз")],
)  # fmt: skip
def test_a_sum_is_written_in_words(lang: str, sum_: int, words: str) -> None:
    assert in_words(sum_, lang) == words


@given(st.integers(0, 999_999_999), st.sampled_from(["ru", "kk", "en"]))
def test_different_sums_have_different_words(number: int, lang: str) -> None:
    assert in_words(number, lang) != in_words((number + 1) % 1_000_000_000, lang)
    assert "  " not in in_words(number, lang)


def test_a_sum_outside_of_paper_is_refused() -> None:
    with pytest.raises(ValueError, match="billion"):
        money(-1, "ru")


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі", min_size=1, max_size=30))
def test_a_word_breaks_only_three_letters_from_its_ends_and_keeps_its_letters(word: str) -> None:
    cuts = break_points(word)
    assert all(3 <= cut <= len(word) - 3 for cut in cuts)
    assert all(word[cut] not in "ьъ" for cut in cuts)
    whole = (0, *cuts, len(word))
    assert "".join(word[a:b] for a, b in pairwise(whole)) == word


def test_syllables_and_the_last_word() -> None:
    assert hyphenated("органының") == "органының"
    assert hyphenated("в консульстве", narrow=True).replace(SOFT_HYPHEN, "-") == "в кон-сульстве"
    assert hyphenated("в органының", narrow=True) == "в органының"
    assert hyphenated("органының сөзі").replace(SOFT_HYPHEN, "-") == "орга-ны-ның сөзі"
    assert hyphenated("подъездной двери").replace(SOFT_HYPHEN, "-") == "подъ-езд-ной двери"


def test_hard_spaces_hold_together_what_belongs_together() -> None:
    assert tied("№ 5, 12 лет, Б. Т. Сериков") == "№\u00a05, 12\u00a0лет, Б.\u00a0Т.\u00a0Сериков"
    assert tied("звонить +7 (727) 000-00-00 к врачу") == "звонить +7\u00a0(727)\u00a0000-00-00 к\u00a0врачу"


@given(st.text(max_size=200))
def test_markup_of_any_text_is_accepted_by_a_paragraph(text: str) -> None:
    from shelter_app.reports.kit.styles import said

    said("".join(letter for letter in text if letter.isprintable()), "value").wrap(200, 1000)


@given(st.text("<>&\"' ab/", max_size=60))
def test_no_tag_of_a_person_survives(text: str) -> None:
    ready = markup(text)
    assert "<" not in ready
    assert ">" not in ready


@given(st.binary(min_size=8, max_size=32))
def test_a_control_string_has_twelve_letters_that_cannot_be_confused(digest: bytes) -> None:
    text = control_string(digest)
    assert len(text) == 14
    assert set(text) - {"-"} <= set(ALPHABET)
    assert not set("ILOU") & set(text)
    assert int.from_bytes(digest[:8], "big") >> 4 == sum(
        ALPHABET.index(letter) << 5 * place for place, letter in enumerate(reversed(text.replace("-", "")))
    )


def test_an_arabic_name_is_turned_round_but_its_figures_and_marks_are_not() -> None:
    from shelter_app.reports.kit.text import shaped

    assert shaped("اب ۱۲") == "۱۲ ﺏﺍ"
    assert shaped("دَ") == "\ufea9\u064e"
    assert shaped("كە") == "\ufeea\ufedb"

"""Keyboards: what was typed with the wrong layout is recognised often and never insisted on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.security.layouts import LayoutHint, layout_hint, to_cyrillic, to_latin
from shelter_app.security.recovery_words import WORDS


def test_layouts_are_each_others_inverse() -> None:
    assert to_cyrillic("Ghbdtn, vbh") == "Приветб мир"
    assert to_latin("Привет") == "Ghbdtn"
    assert to_latin("әіңғүұқөһ") == "2345890-="
    assert to_cyrillic("{}<>") == "хъбю"


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", max_size=20))
def test_russian_survives_the_way_there_and_back(text: str) -> None:
    assert to_cyrillic(to_latin(text)) == text


@pytest.mark.parametrize("text", ["ghbdtn", "nb[fz kjlrf", "vjz vfvf", "gfhjkm"])
def test_latin_nonsense_that_reads_in_russian_looks_cyrillic(text: str) -> None:
    assert layout_hint(text) is LayoutHint.LOOKS_CYRILLIC


@pytest.mark.parametrize("text", ["рфкищгк", "ыгььук тшпре", "зфыыцщкв"])
def test_cyrillic_nonsense_that_reads_in_english_looks_latin(text: str) -> None:
    assert layout_hint(text) is LayoutHint.LOOKS_LATIN


@pytest.mark.parametrize(
    "text", ["тихая лодка", "quiet harbour", "қызыл алма", "лодка harbour", "", "12345", "ab", "1234567"]
)
def test_ordinary_text_gets_no_hint(text: str) -> None:
    assert layout_hint(text) is LayoutHint.NONE


def test_two_alphabets_in_one_word_are_told() -> None:
    assert layout_hint("пароlь") is LayoutHint.MIXED


def test_most_russian_words_are_recognised_and_few_are_suspected() -> None:
    pairs = [f"{a} {b}" for a, b in zip(WORDS[::2], WORDS[1::2], strict=True)]
    recognised = sum(layout_hint(to_latin(pair)) is LayoutHint.LOOKS_CYRILLIC for pair in pairs)
    suspected = sum(layout_hint(pair) is not LayoutHint.NONE for pair in pairs)
    assert recognised > 0.9 * len(pairs)
    assert suspected < 0.02 * len(pairs)

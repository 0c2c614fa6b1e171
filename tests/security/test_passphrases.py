"""Which passphrases are refused, what the meter says, and what is generated."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.security.errors import PassphraseRefused
from shelter_app.security.passphrases import MAX_LENGTH, Level, Problem, assess, generate, normalise, require
from shelter_app.security.recovery_words import WORDS

LOCAL = ["Центр «Үміт»", "Шымкент", "Гульмира Сейткали", "Бекзат Ы. 2009"]


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("йцукенгшщзхъ", Problem.KEYBOARD),
        ("qwertyuiop123", Problem.KEYBOARD),
        ("1q2w3e4r5t6y7u", Problem.KEYBOARD),
        ("zxcvbnmasdfghjkl", Problem.KEYBOARD),
        ("ъхзщшгнекуцй", Problem.KEYBOARD),
        ("12345678901234", Problem.KEYBOARD),
        ("пароль12.05.1985", Problem.DATE),
        ("Айгерим12051985", Problem.DATE),
        ("иванов19850512", Problem.DATE),
        ("парольпарольпароль", Problem.REPEATED),
        ("aaaaaaaaaaaaaaaa", Problem.REPEATED),
        ("Password123456", Problem.COMMON),
        ("P@ssw0rd2024!", Problem.COMMON),
        ("gfhjkmgfhjkm2024", Problem.COMMON),
        ("Алматы-Казахстан", Problem.COMMON),
        ("құпиясөз12345", Problem.COMMON),
        ("директор приют", Problem.COMMON),
        ("Шымкент-Үміт-2024", Problem.LOCAL_WORD),
        ("гульмирасейткали1", Problem.LOCAL_WORD),
        ("Бекзат.Шымкент", Problem.LOCAL_WORD),
    ],
)
def test_habits_are_refused_with_their_reason(passphrase: str, reason: Problem) -> None:
    strength = assess(passphrase, LOCAL)
    assert strength.level is Level.REFUSED
    assert {Problem.TOO_EASY, reason} <= strength.problems
    with pytest.raises(PassphraseRefused) as caught:
        require(passphrase, LOCAL)
    assert reason in caught.value.problems


@pytest.mark.parametrize(
    "passphrase",
    [
        "тихая лодка у причала",
        "Күздің салқын таңы ерте",
        "rain over the quiet harbour",
        "x7Qm2pLr9Zt4",
        "мой кот ест огурцы",
    ],
)
def test_sentences_and_random_signs_are_accepted(passphrase: str) -> None:
    require(passphrase, LOCAL)
    assert assess(passphrase, LOCAL).problems == frozenset()


def test_a_resident_or_staff_name_weakens_only_where_it_is_known() -> None:
    assert Problem.LOCAL_WORD in assess("Зейнолла гуляет", ["Зейнолла Т."]).noticed
    assert Problem.LOCAL_WORD not in assess("Зейнолла гуляет").noticed


def test_twelve_signs_are_the_least_and_decomposed_letters_count_once() -> None:
    assert Problem.TOO_SHORT in assess("x7Qm2pLr9Zt").problems
    assert Problem.TOO_SHORT in assess(unicodedata.normalize("NFD", "йёйёйёйёйёй")).problems
    assert Problem.TOO_SHORT not in assess("x7Qm2pLr9Zt4").problems


def test_portable_mode_wants_more() -> None:
    assert assess("тихая лодка у причала").level is not Level.REFUSED
    assert Problem.TOO_SHORT in assess("тихая лодка у причала", portable=True).problems
    require(generate(6), portable=True)
    require("в октябре мы ходили на реку кормить уток", portable=True)


def test_too_long_is_refused_and_does_not_take_long() -> None:
    assert Problem.TOO_LONG in assess("пчела " * 5000).problems
    with pytest.raises(PassphraseRefused):
        normalise("x" * (MAX_LENGTH + 1))
    assert normalise("x" * MAX_LENGTH) == b"x" * MAX_LENGTH


@pytest.mark.parametrize("words", [4, 5, 6])
def test_generated_words_are_worth_what_they_claim(words: int) -> None:
    for _ in range(50):
        passphrase = generate(words)
        assert len(passphrase.split()) == words
        assert set(passphrase.split()) <= set(WORDS)
        if len(set(passphrase.split())) == words:
            strength = assess(passphrase)
            assert strength.words >= words
            assert strength.level is (Level.GOOD if words == 4 else Level.STRONG)
    with pytest.raises(ValueError, match="few"):
        generate(3)


def test_generated_passphrases_do_not_repeat() -> None:
    assert len({generate() for _ in range(2000)}) == 2000


def test_the_levels_rise() -> None:
    assert assess("x7Qm2pLr9Zt4").level is Level.FAIR
    assert assess("x7Qm2pLr9Zt4hd8w").level is Level.GOOD
    assert assess("x7Qm2pLr9Zt4hd8w7cv2").level is Level.STRONG


@given(st.text(max_size=80), st.lists(st.text(max_size=10), max_size=3))
def test_any_text_can_be_assessed_and_longer_is_never_negative(passphrase: str, local: list[str]) -> None:
    strength = assess(passphrase, local)
    assert strength.words >= 0
    assert (strength.level is Level.REFUSED) == bool(strength.problems)


@given(st.text(max_size=40))
def test_both_forms_of_a_letter_are_one_passphrase(text: str) -> None:
    assert normalise(unicodedata.normalize("NFD", text)) == normalise(unicodedata.normalize("NFC", text))

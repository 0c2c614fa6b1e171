"""The recovery sheet: words that can be read, typed and corrected."""

from __future__ import annotations

import base64
import itertools
import random
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.security import recovery
from shelter_app.security.errors import RecoveryTypo
from shelter_app.security.layouts import to_latin
from shelter_app.security.recovery import RecoverySecret, RecoverySheet, from_words, new_secret
from shelter_app.security.recovery_words import WORDS

VAULT = "ab12cd34" * 4
secrets = st.binary(min_size=20, max_size=20).map(RecoverySecret)


def _near(left: str, right: str) -> bool:
    """One letter replaced, added, left out, or two neighbours exchanged."""
    if len(left) > len(right):
        left, right = right, left
    at = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) == len(right):
        exchanged = left[:at] + left[at + 1 : at + 2] + left[at : at + 1] + left[at + 2 :]
        return left[at + 1 :] == right[at + 1 :] or exchanged == right
    return left[at:] == right[at + 1 :]


def test_the_list_has_1024_plain_words_that_differ_in_their_first_four_letters() -> None:
    assert len(WORDS) == len(set(WORDS)) == 1024
    assert len({word[:4] for word in WORDS}) == 1024
    assert all(re.fullmatch("[а-я]{4,8}", word) for word in WORDS)
    assert list(WORDS) == sorted(WORDS)


def test_no_slip_of_one_letter_turns_a_word_into_another() -> None:
    near = [pair for pair in itertools.combinations(WORDS, 2) if _near(*pair)]
    assert near == []


@given(secrets)
def test_words_and_code_give_the_same_secret_back(secret: RecoverySecret) -> None:
    mark, registry, number, code = RecoverySheet(secret, 3, VAULT).qr_text().split(":")
    assert from_words(" ".join(secret.words()), secret.check()).raw() == secret.raw()
    assert (mark, registry, number) == ("PANA1", VAULT[:8].upper(), "3")
    assert base64.b32decode(code) == secret.raw()


def test_the_words_carry_all_160_bits() -> None:
    assert RecoverySecret(bytes(20)).words() == (WORDS[0],) * 16
    assert RecoverySecret(b"\xff" * 20).words() == (WORDS[1023],) * 16
    assert len({new_secret().raw() for _ in range(1000)}) == 1000


@given(secrets, st.data())
def test_typing_is_forgiven_case_layout_accents_numbers_and_everything_after_four_letters(
    secret: RecoverySecret, data: st.DataObject
) -> None:
    typed = [data.draw(st.sampled_from([word, word.upper(), word[:4], word.title()])) for word in secret.words()]
    separator = data.draw(st.sampled_from([" ", "  ", "\n", ", ", " 3. "]))
    assert from_words(separator.join(typed), secret.check()).raw() == secret.raw()


@given(secrets)
def test_words_typed_with_the_english_layout_are_understood(secret: RecoverySecret) -> None:
    typed = to_latin(" ".join(secret.words()))
    assert from_words(typed, secret.check()).raw() == secret.raw()
    assert from_words(typed.upper(), secret.check()).raw() == secret.raw()


def test_yo_and_decomposed_letters_are_understood() -> None:
    assert recovery.word_number("актёр") == WORDS.index("актер")
    assert recovery.word_number(unicodedata.normalize("NFD", "чайник")) == WORDS.index("чайник")


def test_a_longer_or_shorter_word_is_not_guessed() -> None:
    assert recovery.word_number("бер") is None
    assert recovery.word_number("берегов") is None
    assert recovery.word_number("береза") is None


def test_words_that_are_not_in_the_list_are_told_by_number() -> None:
    words = list(new_secret().words())
    words[2], words[15] = "абракадабра", "xyz"
    with pytest.raises(RecoveryTypo) as caught:
        from_words(words)
    assert (caught.value.kind, caught.value.positions) == ("unknown", (3, 16))


def test_too_few_words_are_told() -> None:
    with pytest.raises(RecoveryTypo) as caught:
        from_words("берег кедр")
    assert caught.value.kind == "count"


@given(secrets, st.integers(0, 15), st.integers(1, 1023))
def test_one_wrong_word_is_always_told_by_its_number(secret: RecoverySecret, at: int, shift: int) -> None:
    words = list(secret.words())
    words[at] = WORDS[(WORDS.index(words[at]) + shift) % 1024]
    with pytest.raises(RecoveryTypo) as caught:
        from_words(words, secret.check())
    assert (caught.value.kind, caught.value.positions) == ("one_word", (at + 1,))


def test_two_exchanged_words_are_told_by_their_numbers_nearly_always() -> None:
    chance = random.Random(5)
    named = 0
    for _ in range(200):
        secret = RecoverySecret(chance.randbytes(20))
        words = list(secret.words())
        first, second = sorted(chance.sample(range(16), 2))
        if words[first] == words[second]:
            continue
        words[first], words[second] = words[second], words[first]
        with pytest.raises(RecoveryTypo) as caught:
            from_words(words, secret.check())
        named += (caught.value.kind, caught.value.positions) == ("exchanged", (first + 1, second + 1))
        assert caught.value.kind in ("exchanged", "other")
    assert named > 150


def test_another_sheet_never_passes_the_check() -> None:
    chance = random.Random(6)
    kinds = set()
    for _ in range(300):
        right, other = RecoverySecret(chance.randbytes(20)), RecoverySecret(chance.randbytes(20))
        with pytest.raises(RecoveryTypo) as caught:
            from_words(other.words(), right.check())
        kinds.add(caught.value.kind)
    assert "other" in kinds


def test_the_sheet_is_printed_in_four_rows_and_two_are_asked_back() -> None:
    sheet = RecoverySheet(new_secret(), 3, VAULT)
    rows = sheet.rows()
    assert [letter for letter, _ in rows] == ["А", "Б", "В", "Г"]
    assert [word for _, words in rows for word in words] == list(sheet.secret.words())
    asked = {sheet.check_rows() for _ in range(300)}
    assert asked == set(itertools.combinations("АБВГ", 2))


def test_a_row_typed_back_names_the_wrong_words_as_printed() -> None:
    sheet = RecoverySheet(RecoverySecret(bytes(range(20))), 3, VAULT)
    words = dict(sheet.rows())["В"]
    assert sheet.wrong_in_row("В", " ".join(words)) == ()
    other = next(word for word in WORDS if word not in words)
    assert sheet.wrong_in_row("В", f"{words[0]} {other} {words[2]} непонятно") == (10, 12)
    with pytest.raises(RecoveryTypo):
        sheet.wrong_in_row("В", "берег")

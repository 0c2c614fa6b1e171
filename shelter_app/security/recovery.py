"""The recovery sheet: 160 random bits as sixteen words in rows of four; mistakes in typing are named by number.

The header keeps two sums over the words (weighted like an ISBN, modulo the prime 1031). They tell which single word
is wrong or which two were exchanged, and give away 20 of the 160 bits to somebody who holds the header.
"""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from nacl import utils

from shelter_app.security.envelopes import same
from shelter_app.security.errors import RecoveryTypo
from shelter_app.security.layouts import to_cyrillic
from shelter_app.security.members import Secret
from shelter_app.security.recovery_words import WORDS

SECRET_BYTES: Final = 20
WORD_COUNT: Final = 16
ROW_LENGTH: Final = 4
ROW_LETTERS: Final = ("А", "Б", "В", "Г")
_BITS: Final = 10
_PRIME: Final = 1031
_QR_MARK: Final = "PANA1"
_INDEX: Final = {word: number for number, word in enumerate(WORDS)}
_BY_START: Final = {word[:4]: number for number, word in enumerate(WORDS)}


class RecoverySecret(Secret):
    """The 160 bits behind a sheet; they exist on paper and for minutes in memory, never on disk."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != SECRET_BYTES:
            raise ValueError("a recovery secret has 20 bytes")
        self._raw = raw

    def raw(self) -> bytes:
        return self._raw

    def words(self) -> tuple[str, ...]:
        return tuple(WORDS[number] for number in self._numbers())

    def check(self) -> tuple[int, int]:
        """The two sums that the header keeps to find a mistyped word."""
        return _sums(self._numbers())

    def _numbers(self) -> list[int]:
        whole = int.from_bytes(self._raw, "big")
        return [whole >> (_BITS * place) & (len(WORDS) - 1) for place in reversed(range(WORD_COUNT))]


class RecoverySheet(Secret):
    """What is printed for the director's envelope; ``number`` grows with every new sheet and cancels those before."""

    __slots__ = ("number", "secret", "vault_id")

    def __init__(self, secret: RecoverySecret, number: int, vault_id: str) -> None:
        self.secret = secret
        self.number = number
        self.vault_id = vault_id

    def rows(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Rows as printed: the row's letter and its four words, read from left to right."""
        words = self.secret.words()
        return tuple(
            (letter, words[start : start + ROW_LENGTH])
            for letter, start in zip(ROW_LETTERS, range(0, WORD_COUNT, ROW_LENGTH), strict=True)
        )

    def qr_text(self) -> str:
        """The same key for a scanner: mark, first digits of the registry's id, sheet number, secret in base32."""
        secret = base64.b32encode(self.secret.raw()).decode()
        return f"{_QR_MARK}:{self.vault_id[:8].upper()}:{self.number}:{secret}"

    def check_rows(self) -> tuple[str, str]:
        """The two rows that must be typed back before the sheet counts as printed; chosen at random each time."""
        first = utils.random(1)[0] % 4
        second = (first + 1 + utils.random(1)[0] % 3) % 4
        return ROW_LETTERS[min(first, second)], ROW_LETTERS[max(first, second)]

    def wrong_in_row(self, letter: str, typed: str) -> tuple[int, ...]:
        """Numbers (as printed, from 1) of the words typed wrongly in this row; empty when the row is right.

        Raises RecoveryTypo("count") unless exactly four words were typed.
        """
        start = ROW_LETTERS.index(letter) * ROW_LENGTH
        pieces = split(typed)
        if len(pieces) != ROW_LENGTH:
            raise RecoveryTypo("count")
        expected = self.secret.words()[start : start + ROW_LENGTH]
        return tuple(
            start + place
            for place, (piece, word) in enumerate(zip(pieces, expected, strict=True), start=1)
            if (number := word_number(piece)) is None or not same(WORDS[number].encode(), word.encode())
        )


def new_secret() -> RecoverySecret:
    """160 fresh random bits for a new sheet."""
    return RecoverySecret(utils.random(SECRET_BYTES))


def split(typed: str) -> list[str]:
    """The pieces of what was typed; row letters, numbers, commas and line breaks between the words do not matter."""
    spaced = "".join(" " if sign in ",.;:\n\r\t-" and not _latin(typed) else sign for sign in typed)
    return [piece for piece in spaced.split() if not piece.strip(".)").isdigit() and len(piece) > 1]


def word_number(piece: str) -> int | None:
    """Which word was meant: case, ё, a missing keyboard switch and everything after four letters are forgiven."""
    text = to_cyrillic(piece) if _latin(piece) else piece
    text = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    if text in _INDEX:
        return _INDEX[text]
    # A word typed to the end must be right to the end; only an abbreviation is completed.
    number = _BY_START.get(text[:4])
    return number if number is not None and len(text) >= 4 and WORDS[number].startswith(text) else None


def from_words(typed: str | Sequence[str], check: tuple[int, int] | None = None) -> RecoverySecret:
    """The secret behind sixteen typed words; ``check`` comes from the header when there is one.

    Raises RecoveryTypo: ``count`` (not sixteen), ``unknown`` (these are no words of the list), ``one_word``
    (this one is wrong), ``exchanged`` (these two are), ``other`` (more than that: perhaps another sheet).
    """
    pieces = split(typed) if isinstance(typed, str) else list(typed)
    if len(pieces) != WORD_COUNT:
        raise RecoveryTypo("count")
    found = [word_number(piece) for piece in pieces]
    unknown = tuple(place for place, number in enumerate(found, start=1) if number is None)
    if unknown:
        raise RecoveryTypo("unknown", unknown)
    numbers = [number for number in found if number is not None]
    if check is not None and _sums(numbers) != check:
        raise _diagnosis(numbers, check)
    whole = 0
    for number in numbers:
        whole = whole << _BITS | number
    return RecoverySecret(whole.to_bytes(SECRET_BYTES, "big"))


def _sums(numbers: Iterable[int]) -> tuple[int, int]:
    listed = list(numbers)
    weighted = sum(place * number for place, number in enumerate(listed, start=1))
    return sum(listed) % _PRIME, weighted % _PRIME


def _diagnosis(numbers: list[int], check: tuple[int, int]) -> RecoveryTypo:
    """Which single word, or which two exchanged words, explain the difference."""
    plain, weighted = _sums(numbers)
    off, off_weighted = (plain - check[0]) % _PRIME, (weighted - check[1]) % _PRIME
    if off:
        place = off_weighted * pow(off, -1, _PRIME) % _PRIME
        if 1 <= place <= WORD_COUNT and (numbers[place - 1] - off) % _PRIME < len(WORDS):
            return RecoveryTypo("one_word", (place,))
        return RecoveryTypo("other")
    pairs = [
        (first, second)
        for first in range(1, WORD_COUNT + 1)
        for second in range(first + 1, WORD_COUNT + 1)
        if (second - first) * (numbers[second - 1] - numbers[first - 1]) % _PRIME == off_weighted
    ]
    return RecoveryTypo("exchanged", pairs[0]) if len(pairs) == 1 else RecoveryTypo("other")


def _latin(text: str) -> bool:
    return any("a" <= sign <= "z" for sign in text.casefold())

"""Russian, Kazakh and English keyboards: what a text would be had the layout been switched, and whether it looks so."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

_LATIN: Final = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN: Final = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_CYRILLIC: Final = dict(zip(_LATIN, _RUSSIAN, strict=True)) | dict(zip('~{}:"<>', "ёхъжэбю", strict=True))
_TO_LATIN: Final = {cyrillic: latin for latin, cyrillic in zip(_LATIN, _RUSSIAN, strict=True)}
# The Kazakh layout has its own letters where the others have digits.
_KAZAKH_DIGITS: Final = dict(zip("әіңғүұқөһ", "2345890-=", strict=True))
_VOWELS: Final = frozenset("aeiouyаеёиоуыэюяәіөұү")


class LayoutHint(StrEnum):
    """What the field's hint may say before the person presses Enter; only a guess, never a refusal."""

    NONE = "none"
    LOOKS_CYRILLIC = "looks_cyrillic"
    LOOKS_LATIN = "looks_latin"
    MIXED = "mixed"


def to_cyrillic(text: str) -> str:
    """What these Latin keystrokes give on the Russian layout; capital letters stay capital."""
    return "".join(_swap(sign, _TO_CYRILLIC) for sign in text)


def to_latin(text: str) -> str:
    """What these Russian or Kazakh keystrokes give on the English layout."""
    return "".join(_swap(sign, _TO_LATIN | _KAZAKH_DIGITS) for sign in text)


def layout_hint(text: str) -> LayoutHint:
    """Whether ``text`` reads like a word typed with the other layout switched on, or mixes both alphabets in a word."""
    latin = any(_is_latin(sign) for sign in text)
    cyrillic = any(_is_cyrillic(sign) for sign in text)
    if latin and cyrillic:
        mixed = any(any(map(_is_latin, word)) and any(map(_is_cyrillic, word)) for word in text.split())
        return LayoutHint.MIXED if mixed else LayoutHint.NONE
    if latin and _readable(to_cyrillic(text)) > _readable(text):
        return LayoutHint.LOOKS_CYRILLIC
    if cyrillic and _readable(to_latin(text)) > _readable(text):
        return LayoutHint.LOOKS_LATIN
    return LayoutHint.NONE


def _swap(sign: str, table: dict[str, str]) -> str:
    if sign in table:
        return table[sign]
    lower = sign.lower()
    return table[lower].upper() if lower in table else sign


def _is_latin(sign: str) -> bool:
    return "a" <= sign.casefold() <= "z"


def _is_cyrillic(sign: str) -> bool:
    return "Ѐ" <= sign <= "ӿ"


def _readable(text: str) -> float:
    """How word-like a text is: no longer than three consonants or two vowels in a row, vowels neither rare nor many."""
    letters = [sign for sign in text.casefold() if sign.isalpha()]
    if len(letters) < 4:
        return 0.0
    words = [word for word in text.casefold().split() if any(map(str.isalpha, word))]
    return sum(_word_like(word) for word in words) / len(words)


def _word_like(word: str) -> float:
    if not all(sign.isalpha() for sign in word.strip(".,!?-0123456789")):
        return 0.0
    letters = [sign for sign in word if sign.isalpha()]
    share = sum(sign in _VOWELS for sign in letters) / len(letters)
    shape = "".join("v" if sign in _VOWELS else "c" for sign in letters)
    return float(0.2 <= share <= 0.65 and "cccc" not in shape and "vvv" not in shape) + float("ccc" not in shape) / 2

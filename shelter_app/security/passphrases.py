"""What a passphrase is worth, which ones are refused, and generated ones; facts for the screen, never sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nacl import utils

from shelter_app.security.errors import PassphraseRefused
from shelter_app.security.layouts import to_cyrillic, to_latin
from shelter_app.security.passphrase_blocklist import COMMON, KEYBOARD_ROWS
from shelter_app.security.recovery_words import WORDS

MIN_LENGTH: Final = 12
MIN_LENGTH_PORTABLE: Final = 24
MIN_WORDS: Final = 4
MIN_WORDS_PORTABLE: Final = 6
DEFAULT_WORDS: Final = 5
MAX_LENGTH: Final = 1024
_MIN_BITS: Final = 28.0
_MIN_BITS_PORTABLE: Final = 50.0
_WORD_BITS: Final = 10.0
_SIGN_BITS: Final = 2.5
_LEET: Final = str.maketrans("0134578@$", "oieastbas")
_DATE: Final = re.compile(
    r"(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d\d|[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_KNOWN: Final = frozenset(WORDS)
_LONGEST: Final = max(map(len, _KNOWN | COMMON))


class Problem(StrEnum):
    """Why a passphrase is refused or weak; every code is one sentence on the screen."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_EASY = "too_easy"
    COMMON = "common"
    LOCAL_WORD = "local_word"
    KEYBOARD = "keyboard"
    DATE = "date"
    REPEATED = "repeated"


class Level(StrEnum):
    """How long a determined attacker with the stolen computer would be busy."""

    REFUSED = "refused"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strength:
    """``words`` is the strength expressed in randomly chosen words; ``noticed`` what makes it weaker than it looks."""

    length: int
    words: float
    level: Level
    problems: frozenset[Problem]
    noticed: frozenset[Problem]


@dataclass(frozen=True, slots=True)
class _Piece:
    length: int
    bits: float
    noticed: Problem | None
    is_word: bool = False


def normalise(passphrase: str) -> bytes:
    """NFC and nothing else, so that one key press and two give the same letter. Raises PassphraseRefused(too_long)."""
    if len(passphrase) > MAX_LENGTH:
        raise PassphraseRefused([Problem.TOO_LONG])
    return unicodedata.normalize("NFC", passphrase).encode()


def generate(words: int = DEFAULT_WORDS) -> str:
    """Random words of the recovery list with spaces between: ten bits each.

    Five of these words are worth four of a 7776-word list; four are the least that is accepted.
    """
    if words < MIN_WORDS:
        raise ValueError("too few words")
    picked: list[str] = []
    while len(picked) < words:
        word = WORDS[int.from_bytes(utils.random(2), "big") % len(WORDS)]
        if word not in picked:  # a repeated word would be refused as too easy
            picked.append(word)
    return " ".join(picked)


def require(passphrase: str, local_words: Iterable[str] = (), *, portable: bool = False) -> None:
    """Raises PassphraseRefused with the problems; the last wall behind the strength meter."""
    strength = assess(passphrase, local_words, portable=portable)
    if strength.problems:
        raise PassphraseRefused(strength.problems)


def assess(passphrase: str, local_words: Iterable[str] = (), *, portable: bool = False) -> Strength:
    """Strength and problems while a person types; ``local_words`` are centre, town, names of staff and residents."""
    text = unicodedata.normalize("NFC", passphrase)
    local = frozenset(
        piece for words in local_words for piece in re.findall(r"\w{3,}", _folded(words)) if not piece.isdigit()
    )
    pieces = _pieces(_folded(text[:MAX_LENGTH]), local)
    bits = sum(piece.bits for piece in pieces)
    noticed = frozenset(piece.noticed for piece in pieces if piece.noticed is not None)
    problems = _problems(text, pieces, bits, portable)
    if Problem.TOO_EASY in problems:
        problems |= noticed
    return Strength(len(text), round(bits / _WORD_BITS, 1), _level(bits, problems), problems, noticed)


def _problems(text: str, pieces: list[_Piece], bits: float, portable: bool) -> frozenset[Problem]:
    found = set()
    words = sum(piece.is_word and piece.bits > 0 for piece in pieces)
    enough_words = words >= (MIN_WORDS_PORTABLE if portable else MIN_WORDS)
    if len(text) < (MIN_LENGTH_PORTABLE if portable else MIN_LENGTH) and not enough_words:
        found.add(Problem.TOO_SHORT)
    if len(text) > MAX_LENGTH:
        found.add(Problem.TOO_LONG)
    if bits < (_MIN_BITS_PORTABLE if portable else _MIN_BITS):
        found.add(Problem.TOO_EASY)
    return frozenset(found)


def _level(bits: float, problems: frozenset[Problem]) -> Level:
    if problems:
        return Level.REFUSED
    if bits < 4 * _WORD_BITS:
        return Level.FAIR
    return Level.GOOD if bits < 5 * _WORD_BITS else Level.STRONG


def _folded(text: str) -> str:
    """Lower case sign by sign (so that positions stay), ё as е."""
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text).replace("ё", "е")


def _pieces(text: str, local: frozenset[str]) -> list[_Piece]:
    """Cut the text from left to right into the longest things an attacker would try as a whole."""
    words = text.split()
    if len(set(words)) >= MIN_WORDS and _KNOWN.issuperset(words):
        # As generated: a word drawn by chance keeps its worth even when it is somebody's habit, too.
        return [_Piece(len(word), _WORD_BITS, None, is_word=True) for word in sorted(set(words))]
    views = (text, text.translate(_LEET), to_cyrillic(text).replace("ё", "е"), to_latin(text))
    pieces: list[_Piece] = []
    seen: set[str] = set()
    at = 0
    while at < len(text):
        piece = _piece_at(views, at, local)
        content = text[at : at + piece.length]
        if piece.length >= 3 and content in seen:
            piece = _Piece(piece.length, 0.0, Problem.REPEATED)
        seen.add(content)
        pieces.append(piece)
        at += piece.length
    return pieces


def _piece_at(views: tuple[str, ...], at: int, local: frozenset[str]) -> _Piece:
    text = views[0]
    candidates = [_sign(text, at)]
    for pattern, bits in ((_DATE, 10.0), (_YEAR, 6.0)):
        if found := pattern.match(text, at):
            candidates.append(_Piece(len(found[0]), bits, Problem.DATE))
    if (length := _repeat_length(text, at)) >= 3:
        candidates.append(_Piece(length, 3.0, Problem.REPEATED))
    if (length := _row_length(text, at)) >= 4:
        candidates.append(_Piece(length, 4.0, Problem.KEYBOARD))
    candidates.extend(_listed(views, at, local))
    return max(candidates, key=lambda piece: (piece.length, -piece.bits))


def _listed(views: tuple[str, ...], at: int, local: frozenset[str]) -> Iterable[_Piece]:
    longest = max([_LONGEST, *map(len, local)])
    for view in views:
        for length in range(3, min(longest, len(view) - at) + 1):
            content = view[at : at + length]
            if content in local:
                yield _Piece(length, 4.0, Problem.LOCAL_WORD)
            elif content in COMMON:
                yield _Piece(length, 5.0, Problem.COMMON)
            elif view is views[0] and content in _KNOWN and not _inside_word(view, at, length):
                yield _Piece(length, _WORD_BITS, None, is_word=True)


def _inside_word(text: str, at: int, length: int) -> bool:
    before, after = text[at - 1 : at], text[at + length : at + length + 1]
    return before.isalpha() or after.isalpha()


def _sign(text: str, at: int) -> _Piece:
    return _Piece(1, 0.5 if text[at] in " -_.," else _SIGN_BITS, None)


def _repeat_length(text: str, at: int) -> int:
    length = 1
    while text[at + length : at + length + 1] == text[at]:
        length += 1
    return length


def _row_length(text: str, at: int) -> int:
    """How many signs from here run along a row of the keyboard or the alphabet, in either direction."""
    best = 1
    for row in KEYBOARD_ROWS:
        for line in (row, row[::-1]):
            length = best + 1
            while at + length <= len(text) and text[at : at + length] in line:
                best, length = length, length + 1
    return best

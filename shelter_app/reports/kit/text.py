"""Text of people made fit for a line: escaped, with hard spaces, syllable breaks and joined Arabic letters."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from shelter_app.reports.kit.fonts import NASKH

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper  # type: ignore[import-untyped]

SOFT_HYPHEN: Final = "\u00ad"
HARD_SPACE: Final = "\u00a0"
WIDER_THAN_CELLS: Final = 10
VOWELS: Final = frozenset("аеёиоуыэюяәіөұүӣӯ")

_WORD: Final = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіӢӣӮӯҲҳҶҷ]{8,}")
_RTL: Final = r"\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff"
_ARABIC: Final = re.compile(rf"[{_RTL}]+(?:[ \u00a0]+[{_RTL}]+)*")
_CLUSTER: Final = re.compile(r"\d+|.[\u064b-\u065f\u0670]*")
_NUMBER_SIGN: Final = re.compile(r"(?<=№) (?=\S)")
_COUNTED: Final = re.compile(r"(?<![\d.-])(\d{1,3}) (?=[а-яёәғқңөұүһі]{1,7}\b|[°₸%])")
_PHONE: Final = re.compile(r"\+\d[\d ()-]{6,}\d")
_DASH: Final = re.compile(r" (?=– )")
_INITIAL: Final = re.compile(r"(?<=\b[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\.) (?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_PREPOSITION: Final = re.compile(r"(^|[\s(«])(в|к|с|о|у|на|по|за|из|от|до|не|во|со|об) (?=\w)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def break_points(word: str) -> tuple[int, ...]:
    """Where a Cyrillic word may break: before the last consonant of a syllable, three letters on each side."""
    low = word.lower()
    found: list[int] = []
    for vowel in range(1, len(low)):
        if low[vowel] not in VOWELS:
            continue
        start = vowel
        while start and low[start - 1] not in VOWELS and vowel - start < _onset(low, vowel):
            start -= 1
        if 3 <= start <= len(low) - 3 and low[start] not in "ьъ" and any(letter in VOWELS for letter in low[:start]):
            found.append(start)
    return tuple(found)


def _onset(low: str, vowel: int) -> int:
    """How many letters before a vowel begin its syllable: none after a hard sign, two with a soft one, else one."""
    before = low[vowel - 1]
    if before == "ъ":
        return 0
    return 2 if before == "ь" else 1


def hyphenated(text: str, *, narrow: bool = False) -> str:
    """Soft hyphens at the syllables of long words; the last word of the paragraph stays whole.

    In the narrow cells of a table a last word that may be wider than the cell breaks by syllables as well: else it
    would be broken anywhere.
    """
    last = max(text.rfind(" "), text.rfind("\n"))

    def parts(match: re.Match[str]) -> str:
        word = match.group()
        if match.end() > last and not (narrow and len(word) >= WIDER_THAN_CELLS):
            return word
        return syllables(word)

    return _WORD.sub(parts, text)


def syllables(word: str) -> str:
    """A word with soft hyphens at all its syllables, for a cell that it is wider than."""
    cuts = (0, *break_points(word), len(word))
    return SOFT_HYPHEN.join(word[a:b] for a, b in pairwise(cuts))


def tied(text: str) -> str:
    """Hard spaces where a line must not end: № 5, 12 лет, initials, telephone numbers, prepositions, before a dash."""
    for pattern in (_NUMBER_SIGN, _INITIAL, _DASH):
        text = pattern.sub(HARD_SPACE, text)
    text = _COUNTED.sub(rf"\1{HARD_SPACE}", text)
    text = _PHONE.sub(lambda number: number.group().replace(" ", HARD_SPACE), text)
    return _PREPOSITION.sub(rf"\1\2{HARD_SPACE}", text)


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper

    reshaper = ArabicReshaper({"delete_harakat": False, "support_ligatures": False})
    # The library leaves out the Kazakh and Uyghur vowel U+06D5, so the letter before it would stay unjoined.
    reshaper.letters = {**reshaper.letters, "\u06d5": ("\u06d5", "", "", "\ufeea")}
    return reshaper


def shaped(text: str) -> str:
    """A run of Arabic script joined and put into reading order for a canvas that writes from the left.

    A run is one name: letters, their marks, spaces and figures, so turning it round by clusters is all of the
    bidirectional algorithm that it needs.
    """
    return "".join(reversed(_CLUSTER.findall(_reshaper().reshape(text))))


@lru_cache(maxsize=4096)
def markup(text: str, *, hyphens: bool = True, narrow: bool = False) -> str:
    """A person's text as paragraph markup: nothing in it can act as a tag."""
    ready = tied(text.strip())
    if hyphens:
        ready = hyphenated(ready, narrow=narrow)
    ready = escape(ready, quote=False)
    if _ARABIC.search(ready):
        ready = _ARABIC.sub(lambda run: f'<font name="{NASKH}">{shaped(run.group())}</font>', ready)
    return ready.replace("\n", "<br/>")


def plain(text: str) -> str:
    """A label as paragraph markup: escaped, but free to break at every space and never inside a word."""
    return escape(text.strip(), quote=False).replace("\n", "<br/>")

"""How alike names are, two of them or many at once: who of those already known may be the person in a row."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Final, Generic, TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from shelter_app.domain.names import Name, fold

LIKELY_SAME: Final = 85
"""Similarity from which two names are shown as a possible match (measured on Kazakh, Russian and Latin spellings)."""

K = TypeVar("K", bound=Hashable)
_LONG_GIVEN: Final = 6
_WORDS_THAT_SPARE_ONE: Final = 3
_BEGINNING: Final = 0.95
_START: Final = 3
_MOST: Final = 5


class NameIndex(Generic[K]):
    """Names by the beginnings of their words; the same spelling-blind comparison as while a name is typed."""

    def __init__(self) -> None:
        self._by_start: dict[str, dict[str, set[K]]] = {}

    def add(self, key: K, name: str) -> None:
        """Makes a spelling of somebody's name findable under their key."""
        words = sorted(fold(name).split())
        whole = " ".join(words)
        for start in {word[:_START] for word in words}:
            self._by_start.setdefault(start, {}).setdefault(whole, set()).add(key)

    def alike(self, names: Iterable[str]) -> list[tuple[K, int]]:
        """Whose name reads like one of these in any spelling, with the likeness (85 to 100), the most alike first."""
        best: dict[K, int] = {}
        for name in names:
            words = sorted(fold(name).split())
            found: dict[str, set[K]] = {}
            for start in {word[:_START] for word in words}:
                found.update(self._by_start.get(start, {}))
            whole = " ".join(words)
            for stored, score, _place in process.extract(
                whole, found.keys(), scorer=fuzz.ratio, score_cutoff=LIKELY_SAME - 0.5, limit=_MOST
            ):
                for key in found[stored]:
                    best[key] = max(best.get(key, 0), round(score))
        return sorted(best.items(), key=lambda one: -one[1])


def nearness(typed: str, stored: str) -> int:
    """How well the typed words are met by words of a name, each by one of its own, 0..100.

    The beginning of a word is almost as good as the whole; of three words or more one may be missing in the name.
    """
    words, names = fold(typed).split(), fold(stored).split()
    pairs = [(_likeness(word, name), i, j) for i, word in enumerate(words) for j, name in enumerate(names)]
    scores, taken = [0.0] * len(words), set[int]()
    for score, i, j in sorted(pairs, reverse=True):
        if not scores[i] and j not in taken:
            scores[i] = score
            taken.add(j)
    counted = sorted(scores)[1:] if len(scores) >= _WORDS_THAT_SPARE_ONE else scores
    return round(sum(counted) / len(counted)) if counted else 0


def _likeness(word: str, name: str) -> float:
    whole = fuzz.ratio(word, name)
    return max(whole, _BEGINNING * fuzz.ratio(word, name[: len(word)])) if len(name) > len(word) else whole


def another_given_name(a: Name, b: Name) -> bool:
    """True where two people of one family have different given names, as twins do; one slip in a long name is none."""
    if not (a.family and a.given and b.family and b.given):
        return False
    families = (fold(a.family), fold(b.family))
    first, second = fold(a.given), fold(b.given)
    if not _same_word(*families, shortest=_LONG_GIVEN) or not first or not second:
        return False
    return not _same_word(first, second, shortest=_LONG_GIVEN)


def _same_word(a: str, b: str, *, shortest: int) -> bool:
    return a == b or (min(len(a), len(b)) >= shortest and OSA.distance(a, b) <= 1)


def similarity(a: str, b: str) -> int:
    """How alike two names sound, 0..100, whatever the word order and script; 0 when either is empty."""
    first, second = fold(a), fold(b)
    if not first or not second:
        return 0
    return round(fuzz.token_sort_ratio(first, second))

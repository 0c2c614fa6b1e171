"""Many names compared at once: who of those already known may be the person in a row."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Final, Generic, TypeVar

from rapidfuzz import fuzz, process

from shelter_app.domain.names import LIKELY_SAME, fold

K = TypeVar("K", bound=Hashable)
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

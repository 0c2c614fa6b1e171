"""Whose what somebody is, as it is said on the telephone: words such as "stepfather" in any language of the house."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from shelter_app.domain.names import fold
from shelter_app.domain.reference import ReferenceList

_SHORTEST: Final = 3
_TELLING: Final = 5
_ENDING: Final = 2
_SAYS_NOTHING: Final = frozenset(
    map(fold, ("или", "другой", "другое", "басқа", "other", "органа", "лицо", "адамы", "ата", "ана"))
)


@dataclass(frozen=True, slots=True)
class Said:
    """What was understood: codes of relations that fit, and the folded words that are none."""

    codes: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()


def understood(text: str, relations: ReferenceList) -> Said:
    """The relations that the words of ``text`` mean, in any language and with the endings that speech gives them.

    Words that mean one together ("өгей әкесі") narrow each other; what means none is left for a name.
    """
    known = _known(relations)
    meant: list[set[str]] = []
    rest: list[str] = []
    for word in fold(text).split():
        codes = {code for code, labels in known.items() if any(_same(word, label) for label in labels)}
        if codes:
            meant.append(codes)
        else:
            rest.append(word)
    if not meant:
        return Said()
    both = set.intersection(*meant)
    return Said(tuple(sorted(both or set.union(*meant))), tuple(rest))


@lru_cache(maxsize=4)
def _known(relations: ReferenceList) -> dict[str, frozenset[str]]:
    """The folded words of every relation by its code; the same for every key that is pressed."""
    return {
        entry.code: frozenset(
            word
            for words in (*entry.aliases, *(label for _lang, label in entry.labels.texts))
            for word in fold(words).split()
            if len(word) >= _SHORTEST and word not in _SAYS_NOTHING
        )
        for entry in relations.entries
    }


def _same(word: str, label: str) -> bool:
    """Whether a typed word is this one, begins it so far that nothing else is meant, or is it with another ending."""
    if word == label:
        return True
    if len(label) < _TELLING or len(word) < _TELLING:
        return False
    return label.startswith(word) or (word.startswith(label[:-1]) and len(word) - len(label) <= _ENDING)

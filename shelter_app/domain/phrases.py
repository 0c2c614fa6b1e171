"""Measures that a centre has put into its approved plans, to be offered again: no names, no numbers, no places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from statistics import median_low
from typing import Final

from shelter_app.domain.ids import PhraseId
from shelter_app.domain.names import NameForm, fold, form_of

REMEMBERED: Final = 9
"""How many of the last uses tell the usual term and who is usually responsible."""
_LONGEST: Final = 300
_NUMBER: Final = re.compile(r"\d{4,}|\d{1,2}[.:]\d{2}")
_SENTENCES: Final = re.compile(r"[.!?;:\n]+\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM: Final = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """One measure for one need in one language, how often it stood in an approved plan, and what was usual with it.

    ``terms`` are the days that its last uses were given, ``roles`` who was responsible then. ``key`` tells spellings of
    the same measure together.
    """

    id: PhraseId
    need: str
    language: str
    key: str
    text: str
    count: int = 0
    terms: tuple[int, ...] = ()
    roles: tuple[str, ...] = ()
    version: int = 0

    def used(self, text: str, days: int | None, role: str) -> Phrase:
        """The phrase after one more use; the newest spelling is the one that is offered."""
        return replace(
            self,
            text=text,
            count=self.count + 1,
            terms=(*self.terms, days)[-REMEMBERED:] if days is not None else self.terms,
            roles=(*self.roles, role)[-REMEMBERED:] if role else self.roles,
        )

    @property
    def usual_days(self) -> int | None:
        """How many days it was usually given, None where no use tells."""
        return median_low(self.terms) if self.terms else None

    @property
    def usual_role(self) -> str:
        """Who was responsible most often, empty where no use tells."""
        return Counter(self.roles).most_common(1)[0][0] if self.roles else ""


def language_of(text: str) -> str:
    """In which language of the house a measure is written, by its letters: kk, ru or en."""
    return {NameForm.KAZAKH: "kk", NameForm.LATIN: "en"}.get(form_of(text), "ru")


def key_of(text: str) -> str:
    """What is the same for two spellings of one measure: case, stops and blanks aside."""
    return " ".join(_WORD.findall(text.casefold().replace("ё", "е")))


def learnable(text: str, names: Iterable[str]) -> bool:
    """Whether a measure may be offered for other children: it speaks of nobody and nowhere in particular.

    ``names`` are the names known around the child. A capital inside a sentence stands for a name or a place that nobody
    has listed, a long number for a document or a telephone: such measures are left alone.
    """
    if not text.strip() or len(text) > _LONGEST or _NUMBER.search(text):
        return False
    for sentence in _SENTENCES.split(text):
        _first, *rest = _WORD.findall(sentence) or [""]
        if any(word[0].isupper() and not word.isupper() for word in rest):
            return False
    known = {part for name in names for part in fold(name).split() if len(part) > 2}
    return not any(_declined(word, name) for word in fold(text).split() for name in known)


def _declined(word: str, name: str) -> bool:
    """Whether a word may be this name with another ending."""
    if word == name:
        return True
    stem = max(_STEM, len(name) - 2)
    return len(name) >= _STEM and len(word) <= len(name) + 3 and word[:stem] == name[:stem]

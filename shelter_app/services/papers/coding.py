"""File numbers instead of names on papers of the house, also inside the words that people typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from shelter_app.domain.summaries import ResidentSummary
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.screening import HIDDEN

SHORTEST: Final = 3
_ENDINGS: Final = "аяоеыийуюьәі"


class Coded:
    """How people are called on one paper: by name with the number, or by number alone.

    Whoever has a restricted file is a number on every paper of the house, because paper has no lock.
    """

    def __init__(self, *, on: bool, people: Iterable[ResidentSummary] = (), others: Iterable[str] = ()) -> None:
        self.on = on
        covered: dict[str, str] = {}
        known_people = list(people)
        open_names = {word for line in known_people if not line.restricted for word in _names(line)}
        for line in known_people:
            if on or line.restricted:
                for word in _names(line) if on else set(_names(line)) - open_names:
                    known = covered.get(word, line.number)
                    covered[word] = known if known == line.number else HIDDEN
        if on:
            for word in _words(*others):
                covered.setdefault(word, HIDDEN)
        self._covered = covered
        listed = "|".join(re.escape(word) for word in sorted(covered, key=len, reverse=True))
        self._pattern = re.compile(rf"\b({listed})\w{{0,4}}\b", re.IGNORECASE) if listed else None

    def who(self, line: ResidentSummary) -> Text:
        """What a paper calls somebody."""
        if self.on or line.restricted:
            return line.number
        return f.each_language(lambda lang: ", ".join(filter(None, (line.name(lang), line.number))))

    def text(self, text: str) -> str:
        """Words of people with every covered name in them replaced; a name is written with a capital."""
        if self._pattern is None:
            return text
        return self._pattern.sub(self._cover, text)

    def _cover(self, found: re.Match[str]) -> str:
        if found.group()[0].islower():
            return found.group()
        return self._covered.get(found.group(1).casefold(), HIDDEN)


def _names(line: ResidentSummary) -> Iterable[str]:
    return _words(line.name_ru, line.name_kk, line.name_other)


def _words(*names: str) -> Iterable[str]:
    """The words of names without the ending that declension changes; a small letter begins no name."""
    for name in names:
        for word in (one.casefold() for one in re.findall(r"\w+", name) if not one[0].islower()):
            stem = word.rstrip(_ENDINGS) if len(word) > SHORTEST else word
            if len(word) >= SHORTEST:
                yield stem if len(stem) >= SHORTEST else word

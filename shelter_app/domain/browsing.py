"""Opening many files within a short time: how many one member may, and what has to be said to go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.openings import FEWEST_LETTERS, LEAST_SORTS_OF_LETTERS


@dataclass(frozen=True, slots=True)
class BrowsingLimit:
    """Number of different ``files`` that one member opens within so many ``minutes`` before the next one is stopped."""

    files: int = 20
    minutes: int = 60


USUAL: Final = BrowsingLimit()


class BrowsedTooMuch(ShelterError):
    """As many different files as the limit allows were opened; ``seconds`` until the next one opens by itself."""

    def __init__(self, number: str, limit: BrowsingLimit, opened: int, seconds: int) -> None:
        super().__init__("too many files were opened")
        self.number = number
        self.minutes = limit.minutes
        self.opened = opened
        self.seconds = seconds


def require_reason(typed: str) -> str:
    """What was typed, without spare blanks; raises InvalidInput (reason) where it tells a director nothing."""
    words = " ".join(typed.split())
    sorts = {letter for letter in words.casefold() if letter.isalpha()}
    if len(words) < FEWEST_LETTERS or len(sorts) < LEAST_SORTS_OF_LETTERS:
        raise InvalidInput(reason="short" if words else "empty")
    return words

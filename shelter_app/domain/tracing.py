"""Tracing a family: whom the centre asked about a child and what came back, and who asked the centre about one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId, StaffId, TracingId


class Asks(StrEnum):
    """Who asks whom: the centre looks for a family, or somebody looks for a child."""

    CENTRE = "centre"
    SOMEBODY = "somebody"


class AlreadySettled(ShelterError):
    """This question belongs to a file already."""


class AlreadyAnswered(ShelterError):
    """There is an answer already: what came later is added to it, never written over it."""


@dataclass(frozen=True, slots=True)
class Tracing:
    """One question in the search for a family, in either direction, with its answer.

    ``resident_id`` is None for a question that fits no file so far. ``body`` is the code of who asks or is asked,
    ``who`` the name, ``sought`` whom they look for, by the name they gave. ``answer`` is what was said in return,
    first on ``answered_on``; what came later stands beneath it with its day.
    ``not_about`` are files that somebody looked at and found to be about another child. ``letter_id`` is the letter of
    the outgoing register that asked: what comes back is one answer to both.
    """

    id: TracingId
    resident_id: ResidentId | None
    asks: Asks
    at: datetime
    by: StaffId
    body: str
    who: str = ""
    sought: str = ""
    medium: str = ""
    words: str = ""
    answer: str = ""
    answered_on: date | None = None
    not_about: tuple[ResidentId, ...] = ()
    letter_id: int | None = None
    version: int = 0

    @property
    def unmatched(self) -> bool:
        """True for a question about a child that is in no file."""
        return self.resident_id is None

    def answered(self, words: str, on: date, *, add: bool = False) -> Tracing:
        """The same with what came back, with ``add`` beneath what came before, under its day.

        Raises InvalidInput (answer ``empty``, answered_on ``before_asking``), AlreadyAnswered for a second answer
        that nobody asked to add.
        """
        if not words.strip():
            raise InvalidInput(answer="empty")
        if on < self.at.date():
            raise InvalidInput(answered_on="before_asking")
        if self.answered_on is None:
            return replace(self, answer=words.strip(), answered_on=on)
        if not add:
            raise AlreadyAnswered
        return replace(self, answer=f"{self.answer}\n{on:%d.%m.%Y}: {words.strip()}")

    def as_letter(self, before: str, words: str, on: date) -> Tracing:
        """What came back to the letter that asked: in the place of what stood in its line before, or beneath."""
        if self.answered_on is None or self.answer == before:
            return replace(self, answer=words, answered_on=on)
        return replace(self, answer=f"{self.answer}\n{on:%d.%m.%Y}: {words}")

    def about(self, resident_id: ResidentId) -> Tracing:
        """The question belongs to this file; raises AlreadySettled where it belongs to one."""
        if self.resident_id is not None:
            raise AlreadySettled
        return replace(self, resident_id=resident_id, not_about=())

    def ruled_out(self, resident_id: ResidentId) -> Tracing:
        """The question is not about this file; it stays kept for another child."""
        if self.resident_id is not None:
            raise AlreadySettled
        return replace(self, not_about=tuple(dict.fromkeys((*self.not_about, resident_id))))


def check(one: Tracing, now: datetime) -> None:
    """Raises InvalidInput: at ``in_future``; body, who or words ``empty``; sought ``empty`` where somebody asks us."""
    problems = {name: "empty" for name in ("body", "who", "words") if not getattr(one, name).strip()}
    if one.asks is Asks.SOMEBODY and not one.sought.strip():
        problems["sought"] = "empty"
    if one.at > now:
        problems["at"] = "in_future"
    if problems:
        raise InvalidInput(**problems)

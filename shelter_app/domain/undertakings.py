"""What decisions ask for: conditions of an approval, objections to answer, tasks of a meeting; due until met."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, StaffId, UndertakingId


class Origin(StrEnum):
    """Where an undertaking comes from; its ``about`` is the plan that was approved or objected to, or the meeting."""

    CONDITION = "condition"
    TASK = "task"
    OBJECTION = "objection"


class Standing(StrEnum):
    """Where it stands; whatever is no longer open has its day, and all but a met one its reason."""

    OPEN = "open"
    MET = "met"
    NOT_MET = "not_met"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One thing to be done by somebody until a day, because a body or a meeting decided so."""

    id: UndertakingId
    resident_id: ResidentId
    origin: Origin
    about: int
    text: str
    due: date
    who: str = ""
    who_id: StaffId | None = None
    asked_by: str = ""
    standing: Standing = Standing.OPEN
    closed_on: date | None = None
    closed_by: StaffId | None = None
    note: str = ""
    version: int = 0

    @property
    def open(self) -> bool:
        """True while it waits."""
        return self.standing is Standing.OPEN

    def settled(self, standing: Standing, on: date, by: StaffId, note: str = "") -> Undertaking:
        """Met, not met or dropped on this day, or open again.

        Raises InvalidInput: standing ``unchanged``, note ``reason_needed`` where it was not met or is dropped.
        """
        if standing is self.standing and note.strip() == self.note:
            raise InvalidInput(standing="unchanged")
        if standing in (Standing.NOT_MET, Standing.DROPPED) and not note.strip():
            raise InvalidInput(note="reason_needed")
        if standing is Standing.OPEN:
            return replace(self, standing=standing, closed_on=None, closed_by=None, note=note.strip())
        return replace(self, standing=standing, closed_on=on, closed_by=by, note=note.strip())


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition as it is typed beside a decision."""

    text: str
    due: date | None = None
    who: str = ""
    who_id: StaffId | None = None


def complete(asked: tuple[Asked, ...]) -> tuple[Asked, ...]:
    """The conditions that have words; raises InvalidInput (conditions ``day_missing``) where one has no day."""
    told = tuple(replace(one, text=one.text.strip(), who=one.who.strip()) for one in asked if one.text.strip())
    if any(one.due is None for one in told):
        raise InvalidInput(conditions="day_missing")
    return told


def in_words(asked: tuple[Asked, ...]) -> str:
    """The conditions as they stand in the decision itself, which nobody changes afterwards."""
    return "; ".join(f"{one.text} ({one.due:%d.%m.%Y})" if one.due else one.text for one in asked)


def told_in_words(words: str, day: date) -> tuple[Asked, ...]:
    """Conditions of which only the words came, as one that is looked at on this day."""
    return (Asked(words.strip(), day),) if words.strip() else ()

"""The facts of the minutes of a child-protection meeting as they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.reports.data import NOT_ASKED, Centre, Fact, PersonName, Text
from shelter_app.reports.papers.plan import RoleSigner


@dataclass(frozen=True, slots=True)
class MeetingGuest:
    """Somebody who was called: name and post, and whether they came."""

    name: Text
    post: Text
    came: bool


@dataclass(frozen=True, slots=True)
class MeetingDecision:
    """One recommendation: who proposed it, what was decided, who carries it out until when.

    ``reasons`` are the written reasons of a rejection with their day; ``owed`` is true while they are not written.
    """

    text: Text
    proposed_by: Text
    decision: Text
    who: Text = ""
    due: date | None = None
    reasons: Text = ""
    owed: bool = False


@dataclass(frozen=True, slots=True)
class MeetingCorrection:
    """When finished minutes were corrected, by whom and why."""

    at: datetime
    by: Text
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingMinutes:
    """The minutes of one meeting; everybody who was present signs."""

    centre: Centre
    person: PersonName
    age: int | None
    held: datetime
    number: int
    place: Text
    chair: Text
    secretary: Text
    guests: tuple[MeetingGuest, ...]
    agenda: tuple[str, ...]
    facts: Text
    decisions: tuple[MeetingDecision, ...]
    own_words: Fact = NOT_ASKED
    own_words_note: Text = ""
    signers: tuple[RoleSigner, ...] = ()
    adult: bool = False
    corrections: tuple[MeetingCorrection, ...] = ()

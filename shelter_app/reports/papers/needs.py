"""The facts of a needs assessment as it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.reports.data import NOT_ASKED, Answer, Centre, Fact, PersonName, Text
from shelter_app.reports.papers.decided import Decided
from shelter_app.reports.papers.plan import RoleSigner


@dataclass(frozen=True, slots=True)
class AskedNeed:
    """One line of the list with what was answered; ``rank`` 1 to 3 comes first, 0 where nobody ranked."""

    group: Text
    need: Text
    answer: Answer
    rank: int = 0
    comment: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsSheet:
    """The needs of one person at one time, in the order of the list of the country.

    ``brief`` leaves out who assessed, who took part, strengths and goals.
    ``took_part`` names roles and people, ``missing_reason`` why somebody was not there who must take part,
    ``decided`` that somebody let it be finished all the same.
    """

    centre: Centre
    person: PersonName
    age: int | None
    held: datetime
    expert: Text
    needs: tuple[AskedNeed, ...]
    other: Text = ""
    conclusion: Text = ""
    own_words: Fact = NOT_ASKED
    own_words_note: Text = ""
    strengths: Fact = NOT_ASKED
    goals: Fact = NOT_ASKED
    took_part: Text = ""
    missing_reason: Text = ""
    signers: tuple[RoleSigner, ...] = ()
    adult: bool = False
    decided: tuple[Decided, ...] = ()
    brief: bool = False

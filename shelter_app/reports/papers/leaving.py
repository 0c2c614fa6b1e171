"""The facts of the handover and of the follow-up after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from shelter_app.reports.data import (
    NOT_ASKED,
    UNCLEAR,
    Answer,
    Birth,
    Centre,
    Fact,
    PersonName,
    Sex,
    Signer,
    Text,
    Years,
)
from shelter_app.reports.papers.arrival import Thing
from shelter_app.reports.papers.decided import Decided
from shelter_app.reports.papers.plan import RoleSigner


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A side of a handover: institution, post and name, identity document, authority to act."""

    institution: Text
    person: Text
    document: Fact
    authority: Fact


@dataclass(frozen=True, slots=True)
class Leg:
    """A step of the journey: what it is, when, by what and where, who meets and on which telephone."""

    stage: Text
    when: Text
    transport: Text
    met_by: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverAct:
    """The act of handing a child over to a family, an institution or another state.

    occasion     the line under the title («при возвращении в государство постоянного проживания»)
    escort       None if the receiver takes the child along
    ground       treaty, request and consent in whole sentences
    watch        what the receiver has to know about road and health
    dates        doctors, hearings and vaccinations that are agreed for the days after
    follow_ups   days on which the receiver tells how the child is
    explained    whether the child was told where and with whom it goes
    going_on     measures of the plan that somebody carries on with after the handover
    adult        somebody certainly grown up: the act speaks of no child
    sealed       the receiver signs for an institution, which has a seal; a mother or a grandfather has none
    """

    centre: Centre
    handed_over_at: datetime
    occasion: Text
    gives: Party
    receives: Party
    child: PersonName
    sex: Sex
    birth: Birth
    age: int | Years | None
    admitted: datetime
    ground: Text
    giver: Signer
    receiver: Signer
    escort: Party | None = None
    escort_signs: Signer | None = None
    child_signs: Signer | None = None
    citizenship: Fact = UNCLEAR
    document: Fact = UNCLEAR
    examined: Fact = NOT_ASKED
    medicines: Fact = NOT_ASKED
    watch: Fact = NOT_ASKED
    dates: Fact = NOT_ASKED
    things: tuple[Thing, ...] = ()
    legs: tuple[Leg, ...] = ()
    follow_ups: tuple[date, ...] = ()
    explained: Answer = Answer.NOT_ASKED
    going_on: tuple[NextStep, ...] = ()
    copies: int = 3
    adult: bool = False
    decided: tuple[Decided, ...] = ()
    sealed: bool = False


class Unit(Enum):
    """The unit of a follow-up interval."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class FollowUpPoint:
    """A date of the follow-up schedule: interval after discharge, day, and what happened or is planned, in words."""

    count: int
    unit: Unit
    day: date
    note: Text
    done: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checklist: area («Дом»), statement, answer, what was seen or heard."""

    area: Text
    statement: Text
    answer: Answer
    note: Text = ""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """One box of the conclusion, in the word that screen and registers have for it; one of them is ticked, or none."""

    words: Text
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done before the next meeting, by whom and until when."""

    what: Text
    who: Text
    due: date | Text


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpReport:
    """The report of a visit or call after discharge.

    occasion     the line under the title («посещение через две недели после выбытия»)
    left_to      day of discharge is `discharged`; to whom and in what form
    began, ended local times of the meeting, None if nobody was reached
    outcomes     every conclusion there is, in the order of the boxes; none ticked: nothing was concluded yet
    going_on     measures of the plan that somebody carried on with when the person left
    adult        somebody certainly grown up: the report speaks of no child
    """

    centre: Centre
    dated: date
    occasion: Text
    child: PersonName
    sex: Sex
    age: int | None
    discharged: date
    left_to: Fact
    place: Fact
    met: Fact
    began: datetime | None = None
    ended: datetime | None = None
    schedule: tuple[FollowUpPoint, ...] = ()
    checks: tuple[Check, ...] = ()
    child_words: Fact = NOT_ASKED
    outcomes: tuple[Conclusion, ...] = ()
    conclusion: Text = ""
    going_on: tuple[NextStep, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    signers: tuple[RoleSigner, ...] = ()
    adult: bool = False

"""The facts of papers that stay in the house: the card of the duty folder and the recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from shelter_app.reports.data import (
    NOT_ASKED,
    UNCLEAR,
    Birth,
    Centre,
    Fact,
    PersonName,
    Photo,
    Sex,
    Text,
)


@dataclass(frozen=True, slots=True)
class CardAlert:
    """A warning of the card; `stop` draws an octagon instead of a triangle."""

    title: Text
    text: Text = ""
    stop: bool = False


class Granted(Enum):
    """How far a contact may go; the card says each in words, because a box does not tell which way it is meant."""

    YES = "yes"
    SUPERVISED = "supervised"
    BY_ACT = "by act"
    NO = "no"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardContact:
    """Who may be told, call, visit, collect. An undecided permission prints as «не решено», never as a no.

    must_not_be_told   nothing about the child may be said to this person: octagon, a line in the alerts, no number
    may_not_collect    the child may never be given to this person: octagon and a line in the alerts
    address_secret     telephone and address stay off the paper; the card says to ask the director
    """

    name: Text
    relation: Text
    phone: str = ""
    address: Text = ""
    told: Granted = Granted.UNDECIDED
    calls: Granted = Granted.UNDECIDED
    visits: Granted = Granted.UNDECIDED
    collects: Granted = Granted.UNDECIDED
    condition: Text = ""
    must_not_be_told: bool = False
    may_not_collect: bool = False
    address_secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentCard:
    """The card of the duty folder.

    replace_after   the day after which this card is thrown away
    helps           what comforts the child
    emergency       the three short numbers, already in order («103 · 102 · 111»)
    adult           somebody certainly grown up: the card speaks of no child
    """

    centre: Centre
    child: PersonName
    sex: Sex
    age: int | None
    birth: Birth
    speaks: Fact
    admitted: datetime
    stay_day: int
    stay_limit: int | None
    case_manager: Fact
    replace_after: date
    duty_phone: str
    director_phone: str
    emergency: str
    photo: Photo | None = None
    room: Fact = UNCLEAR
    citizenship: Fact = UNCLEAR
    risk: Fact = UNCLEAR
    school: Fact = UNCLEAR
    alerts: tuple[CardAlert, ...] = ()
    contacts: tuple[CardContact, ...] = ()
    diagnoses: Fact = NOT_ASKED
    medicines: Fact = NOT_ASKED
    diet: Fact = NOT_ASKED
    doctor: Fact = NOT_ASKED
    helps: Fact = NOT_ASKED
    adult: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """The key of the registry on paper. `words` fill rows of four; `qr` holds the same key for a camera.

    The class keeps the key out of its printed form, so that no log or traceback can show it.
    """

    number: int
    made: datetime
    words: tuple[str, ...]
    qr: str
    sample: bool = False

    def __repr__(self) -> str:
        return f"RecoverySheet(number={self.number}, made={self.made!r}, sample={self.sample})"

    def __post_init__(self) -> None:
        if not self.words or len(self.words) % 4:
            raise ValueError("the words of the key fill whole rows of four")

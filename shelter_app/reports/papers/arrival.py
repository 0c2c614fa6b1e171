"""The facts of admission and of the letters about it."""

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
    Sex,
    Signer,
    Text,
    Years,
)
from shelter_app.reports.papers.decided import Decided


class View(Enum):
    """The two outlines of the body scheme."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on an outline as parts of its width from the left and of its height from the top (0 to 1).

    The front view shows the child's right side on the left of the picture.
    """

    view: View
    across: float
    down: float


@dataclass(frozen=True, slots=True)
class Injury:
    """A visible injury: where and what in words, its size if measured, and its places on the scheme."""

    text: Text
    size: Text = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something the child came or leaves with. Money is given in whole tenge, printed in figures and words."""

    name: Text
    quantity: Text = ""
    condition: Text = ""
    kept: Text = ""
    tenge: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Informed:
    """A body that has to be told. Without `when` the cells stay free for a pen and show the term in `due`."""

    body: Text
    when: datetime | None = None
    how: Text = ""
    who: Text = ""
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionAct:
    """The facts of an admission.

    admitted       local time at the door
    iin            the number, or why there is none (Fact.absent("иностранец"))
    brought_by     body, post, name and number of the service card
    ground         the paper that allows the admission; Fact.later with its term if it follows
    circumstances  told by the child and the escort; the label says so
    no_injuries    what to print if `injuries` is empty: none seen, not examined yet
    no_things      what to print if `things` is empty: nobody asked, or it was looked and there is nothing
    no_money       it was asked and looked for money, and there was none
    explained_in   the language in which rights and house rules were told, "" if that is still to do
    sheet_given    whether the child holds the information sheet
    copies         how many originals are made
    adult          somebody certainly grown up: the act speaks of no child
    examined, child_signs   None if nobody examined, or the child does not sign
    """

    centre: Centre
    admitted: datetime
    child: PersonName
    sex: Sex
    birth: Birth
    handed_over: Signer
    received: Signer
    examined: Signer | None = None
    child_signs: Signer | None = None
    citizenship: Fact = UNCLEAR
    spoken: Fact = UNCLEAR
    iin: Fact = UNCLEAR
    brought_by: Fact = UNCLEAR
    found_at: Fact = UNCLEAR
    category: Fact = UNCLEAR
    ground: Fact = UNCLEAR
    circumstances: Fact = NOT_ASKED
    temperature: Fact = NOT_ASKED
    infection: Fact = NOT_ASKED
    complaints: Fact = NOT_ASKED
    injuries: tuple[Injury, ...] = ()
    no_injuries: Fact = NOT_ASKED
    things: tuple[Thing, ...] = ()
    no_things: Fact = NOT_ASKED
    no_money: bool = False
    informed: tuple[Informed, ...] = ()
    explained_in: Text = ""
    sheet_given: bool = False
    copies: int = 2
    adult: bool = False
    decided: tuple[Decided, ...] = ()


class Addressee(Enum):
    """To whom a notice of placement goes."""

    PROSECUTOR = "prosecutor"
    GUARDIANSHIP = "guardianship"


@dataclass(frozen=True, slots=True)
class Statute:
    """The law a letter leans on, from the rule table: the opening words («В соответствии со статьёй 11 Закона …»,
    «… Заңының 11-бабына сәйкес») and the clause as the lawyer checks it, printed small ("" leaves it out)."""

    opening: Text
    clause: Text = ""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A paper that goes with a letter, and its number of sheets."""

    name: Text
    sheets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice of placement, one page in the state languages; its number is the number of the stamp.

    addressee    in the dative as the letter needs it («Прокурору города Шымкента»)
    age          full years, None if not known
    brought_sex  sex of the person who brought the child; UNKNOWN for a body
    injuries     what was seen on the body at the door, None where nothing was seen
    """

    to: Addressee
    centre: Centre
    dated: date
    addressee: Text
    statute: Statute
    child: PersonName
    sex: Sex
    birth: Birth
    admitted: datetime
    director: Signer
    executor: Text
    executor_phone: str
    age: int | Years | None = None
    citizenship: Fact = UNCLEAR
    brought_by: Fact = UNCLEAR
    brought_sex: Sex = Sex.UNKNOWN
    ground: Fact = UNCLEAR
    category: Fact = UNCLEAR
    parents: Fact = UNCLEAR
    injuries: Fact | None = None
    enclosures: tuple[Enclosure, ...] = ()

"""The facts of the two papers of a shift: the sheet it is handed over with, and the round of medicines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.reports.data import Centre, Signer, Text


@dataclass(frozen=True, slots=True)
class ShiftEntry:
    """One thing that happened: when, what kind of thing, the words about it, and who wrote it."""

    at: datetime
    what: Text
    text: Text = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class ShiftNews:
    """What happened around one person, oldest first; ``who`` is the name or, on a coded sheet, the file number."""

    who: Text
    entries: tuple[ShiftEntry, ...]


@dataclass(frozen=True, slots=True)
class ShiftRoom:
    """Who sleeps in one room, and how many of its beds are taken by anybody.

    ``beds`` is None where it is no room of the house: those without a bed, and restricted files, which the list names
    by number without telling where they sleep.
    """

    room: Text
    people: tuple[Text, ...]
    beds: int | None = None
    taken: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftAway:
    """Somebody who is not in the house: where, since when, and when they are to be back."""

    who: Text
    kind: Text
    since: datetime | None
    where: Text = ""
    back: datetime | None = None
    police: Text = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class ShiftDue:
    """A term of the next hours, or one that has passed; without ``has_time`` the whole day is meant."""

    at: datetime
    has_time: bool
    overdue: bool
    who: Text
    what: Text
    actor: Text = ""


@dataclass(frozen=True, slots=True)
class ShiftDose:
    """A dose that is still to be given; of a restricted file only that one waits."""

    at: datetime
    who: Text
    room: Text
    medicine: Text
    late: bool = False


@dataclass(frozen=True, slots=True)
class ShiftStop:
    """Somebody who is forbidden: everything, or the rights that are named."""

    name: Text
    rights: Text = ""


@dataclass(frozen=True, slots=True)
class ShiftCard:
    """What the night must know about one person: prohibitions first, then alerts, allergies and what helps."""

    who: Text
    stops: tuple[ShiftStop, ...] = ()
    alerts: tuple[Text, ...] = ()
    allergies: Text = ""
    helps: Text = ""
    seen: Text = ""


@dataclass(frozen=True, slots=True)
class ShiftWords:
    """A hand-over in the words of whoever left, and who took it over, if somebody has."""

    at: datetime
    by: str
    text: str
    taken_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftSheet:
    """The hand-over of one shift.

    since      the moment from which the sheet tells
    made       the moment at which it was drawn up
    until      up to when terms and doses are listed
    present    how many people are in the house
    coded      names are left out: file numbers stand for them
    """

    centre: Centre
    since: datetime
    made: datetime
    until: datetime
    present: int
    hands_over: Signer
    coded: bool = False
    rooms: tuple[ShiftRoom, ...] = ()
    away: tuple[ShiftAway, ...] = ()
    cards: tuple[ShiftCard, ...] = ()
    doses: tuple[ShiftDose, ...] = ()
    due: tuple[ShiftDue, ...] = ()
    news: tuple[ShiftNews, ...] = ()
    words: tuple[ShiftWords, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDose:
    """One line of the round.

    at          the hour, None for a medicine that is given when needed
    allergies   what the person reacts to; "" where nothing is known to be dangerous
    asked       False where nobody asked about allergies yet
    limit       of a medicine when needed: how many were given and how many may be
    done        the dose as recorded already, "" while it waits
    given       True where the recorded dose was given
    hidden      of a restricted file: that a dose waits, and nothing else
    """

    at: datetime | None
    room: Text
    who: Text
    medicine: Text
    dose: Text = ""
    note: Text = ""
    allergies: Text = ""
    asked: bool = True
    limit: Text = ""
    done: Text = ""
    given: bool | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineRound:
    """The doses of one day by hour and room, to be ticked by hand and signed."""

    centre: Centre
    day: datetime
    doses: tuple[RoundDose, ...]
    coded: bool = False

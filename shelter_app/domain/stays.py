"""A stay: how somebody came, on what ground, where they sleep, how long they may stay and how they left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from shelter_app.domain.care import Said
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.going_along import Along
from shelter_app.domain.ids import ResidentId, StaffId, StayId
from shelter_app.domain.labels import Labels
from shelter_app.domain.money import MoneyMove
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.schooling import Schooling

TO_FOLLOW = "to_follow"
_UNDATED = PartialDate()
_BY_RULING = {"c3": "court_ruling"}
"""Being sent to a special education organisation is decided by a court alone (KZ 2004 No. 591-II, Art. 13-14)."""
THINGS, MONEY = "things", "money"


class Presence(StrEnum):
    """Where the person is now, apart from where the case stands."""

    PRESENT = "present"
    ON_LEAVE = "on_leave"
    HOSPITAL = "hospital"
    MISSING = "missing"
    LEFT = "left"


class AlreadyLeft(ShelterError):
    """This stay has ended; a second discharge would falsify the register."""


class LeftBeforeArrival(ShelterError):
    """The moment of leaving lies before the moment of admission."""

    def __init__(self, admitted_at: datetime) -> None:
        super().__init__("left before arrival")
        self.admitted_at = admitted_at


class UnderAge(ShelterError):
    """The child is certainly younger than the centre may take in.

    ``refer_to`` is the code of who helps instead, ``clause`` the source in the languages of the interface.
    """

    def __init__(self, under: int, refer_to: str, clause: Labels) -> None:
        super().__init__(f"under {under}")
        self.under = under
        self.refer_to = refer_to
        self.clause = clause


@dataclass(frozen=True, slots=True)
class Ground:
    """The document on which the stay rests; ``kind`` 'to_follow' until it is received (its clock runs).

    ``issued_on`` is as much of its date as the document states.
    """

    kind: str = TO_FOLLOW
    expected_kind: str = ""
    number: str = ""
    issued_on: PartialDate = _UNDATED
    issuer: str = ""
    received_at: datetime | None = None

    @property
    def outstanding(self) -> bool:
        """True while the centre holds no document for this stay."""
        return self.kind == TO_FOLLOW and self.received_at is None


def needs_ruling(category: str, ground_kind: str) -> bool:
    """True where this category rests on a court ruling and another document was named as its ground."""
    wanted = _BY_RULING.get(category)
    return wanted is not None and ground_kind not in ("", TO_FOLLOW, wanted)


@dataclass(frozen=True, slots=True)
class Absence:
    """A time away from the centre inside a stay: leave, hospital, or absence without leave.

    ``since`` is when they went, or when it was noticed; ``until`` when they are to be back. ``where`` names address or
    hospital, or where they were seen last (``seen_at``); ``looks`` tells clothes and marks for the search.
    ``ended`` and ``how_ended`` say when and how they came back, ``with_staff`` that somebody of the staff went along.
    """

    kind: Presence
    since: datetime
    until: datetime | None = None
    where: str = ""
    with_whom: str = ""
    agreed_by: str = ""
    seen_at: datetime | None = None
    looks: str = ""
    note: str = ""
    ended: datetime | None = None
    how_ended: str = ""
    with_staff: bool = False

    def late(self, now: datetime) -> bool:
        """True while somebody is away longer than was agreed."""
        return self.ended is None and self.until is not None and self.until < now

    def nights(self, now: datetime, tz: tzinfo) -> int:
        """How many nights of it have been spent elsewhere up to ``now``."""
        end = min(self.ended, now) if self.ended else now
        return max((end.astimezone(tz).date() - self.since.astimezone(tz).date()).days, 0)


@dataclass(frozen=True, slots=True)
class Belonging:
    """One thing brought along, where it came from if it came later, and what became of it.

    ``returned`` None means that the centre keeps it, False that it will not be handed back (``note`` says why).
    """

    what: str
    quantity: str = ""
    returned: bool | None = None
    added_at: datetime | None = None
    brought_by: str = ""
    returned_at: datetime | None = None
    returned_to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Injury:
    """A visible injury: where, in words and on the body scheme, with its size; recorded, not judged.

    ``x`` and ``y`` are parts of the width and height of the front or back view, ``region`` the part of the body by its
    code, which every language names by itself; ``place`` is where it is in the words of whoever wrote it.
    ``noted_at`` and ``noted_by`` say when and by whom it was written down or corrected, where that was after the door.
    """

    place: str
    text: str
    size: str = ""
    x: float | None = None
    y: float | None = None
    back: bool = False
    region: str = ""
    noted_at: datetime | None = None
    noted_by: str = ""

    @property
    def pointed(self) -> bool:
        """Whether it has its place on the body scheme; words alone are as good a record."""
        return bool(self.region) and self.x is not None and self.y is not None

    @property
    def said(self) -> tuple[str, ...]:
        """What tells it from every other one: the point, or else the words, as somebody would write them again."""
        words = " ".join(self.text.split())
        if not self.pointed:
            return " ".join(self.place.split()), words
        return self.region, f"{self.x} {self.y} {self.back}", words, self.size.strip()


def written_down(before: Iterable[Injury], now: Iterable[Injury], at: datetime, by: str) -> tuple[Injury, ...]:
    """The injuries as they are now: what stood there stays as it was, what is new or in new words has hour and name."""
    known = {one.said: one for one in before}
    return tuple(known.get(one.said) or replace(one, noted_at=at, noted_by=by) for one in now)


class Fate(StrEnum):
    """What becomes of something that was still open when somebody left."""

    DONE = "done"
    GOES_ON = "goes_on"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """Something that waited when the stay ended, and what was decided about it.

    ``source``, ``code``, ``about`` and ``started`` name it as the due item did: a measure of the plan by its id, a duty
    by its rule and start, an agreed contact by its entry. ``taken_by`` is the organisation or person who carries on
    with it, ``reason`` why it ended or what proves that it was done; a duty that ends by its own rule needs none.
    ``by_rule`` says that nobody decided about it, and that its own rule did.
    """

    source: str
    code: str
    about: int | None
    text: str
    due_at: datetime
    fate: Fate
    started: datetime | None = None
    taken_by: str = ""
    reason: str = ""
    by_rule: bool = False

    @property
    def key(self) -> tuple[str, str, int | None, datetime | None]:
        """What tells it from everything else that was open."""
        return self.source, self.code, self.about, self.started


@dataclass(frozen=True, slots=True)
class Discharge:
    """How a stay ended: route, receiver with the checked document, destination and the agreed way to keep in touch.

    ``left_open`` holds every measure and duty that was open at the door with the decision about it. ``travel`` is the
    way abroad with tickets and border point, ``financing`` who pays for it (R-44), a code of "return_financing".
    ``withdrawn_why`` says why a director took it back, with hour and name: it is history then.
    """

    at: datetime
    route: str
    receiver: str = ""
    receiver_document: str = ""
    receiver_relation: str = ""
    ground: str = ""
    country: str = ""
    region: str = ""
    address: str = ""
    phone: str = ""
    safe_contact: str = ""
    escort: str = ""
    health: str = ""
    dissent: str = ""
    note: str = ""
    override_reason: str = ""
    left_open: tuple[LeftOpen, ...] = ()
    travel: str = ""
    financing: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: StaffId | None = None
    withdrawn_why: str = ""

    @property
    def unanswered(self) -> tuple[LeftOpen, ...]:
        """What was open at the door and followed its own rule, because nobody decided about it."""
        return tuple(one for one in self.left_open if one.by_rule)

    def carried(self, source: str) -> tuple[LeftOpen, ...]:
        """What goes on after leaving, of one source ("plan", "clock", "contact_next")."""
        return tuple(one for one in self.left_open if one.source == source and one.fate is Fate.GOES_ON)


@dataclass(frozen=True, slots=True)
class Stay:
    """One uninterrupted time under the centre's roof, from the hour of admission to the hour of leaving.

    ``kind`` is the sort of house whose limit and rules hold for this stay, None for the centre's own: a house may keep
    a few places of another sort, e.g. shelter places for victims of trafficking. ``bed`` is the number of the bed in
    the room, 0 while nobody chose one. ``without`` says of what it was asked at the door and found that there was none
    (THINGS, MONEY): an empty list alone only means that nobody asked. ``unaccompanied`` and ``without_care`` are what
    was said about the care for a child; what the file tells otherwise is :mod:`shelter_app.domain.care`. ``origin`` is
    the region of the country where home was, "abroad" for another country. ``elsewhere`` says that another house led
    this stay and handed the case on: it is history here, and no number or register of this house counts it.
    ``planned`` is the leaving that is prepared and has not happened, ``along`` what its papers say in other words than
    the file.
    """

    id: StayId
    resident_id: ResidentId
    admitted_at: datetime
    category: str
    brought_by: str = ""
    brought_by_person: str = ""
    found_where: str = ""
    circumstances: str = ""
    ground: Ground = Ground()
    health_seen: tuple[str, ...] = ()
    health_note: str = ""
    temperature: str = ""
    injuries: tuple[Injury, ...] = ()
    belongings: tuple[Belonging, ...] = ()
    room: str = ""
    limit_days: int | None = None
    extended_until: date | None = None
    extension_reason: str = ""
    presence: Presence = Presence.PRESENT
    presence_since: datetime | None = None
    discharge: Discharge | None = None
    kind: CentreKind | None = None
    absences: tuple[Absence, ...] = ()
    money: tuple[MoneyMove, ...] = ()
    bed: int = 0
    without: tuple[str, ...] = ()
    unaccompanied: Said = Said.NOT_ASKED
    without_care: Said = Said.NOT_ASKED
    schooling: Schooling | None = None
    origin: str = ""
    elsewhere: bool = False
    planned: Discharge | None = None
    along: Along | None = None
    withdrawn: tuple[Discharge, ...] = ()
    version: int = 0

    @property
    def brought(self) -> tuple[Belonging, ...]:
        """What was brought along at the door; what came later is not among it."""
        return tuple(thing for thing in self.belongings if thing.added_at is None)

    @property
    def came_without(self) -> tuple[str, ...]:
        """Of what it was asked and found that there was none; a list that names something outweighs the tick."""
        return tuple(one for one in self.without if one != THINGS or not self.brought)

    @property
    def away(self) -> Absence | None:
        """The time away that lasts, None while the person is at the centre or has left."""
        last = self.absences[-1] if self.absences else None
        return last if last is not None and last.ended is None else None

    def went(self, absence: Absence) -> Stay:
        """The stay with somebody away from now on; an earlier time away ends in that moment."""
        earlier = _ended(self.absences, absence.since, "")
        return replace(self, absences=(*earlier, absence), presence=absence.kind, presence_since=absence.since)

    def came_back(self, at: datetime, how: str) -> Stay:
        """The stay with the person at the centre again."""
        back = _ended(self.absences, at, how)
        return replace(self, absences=back, presence=Presence.PRESENT, presence_since=at)

    @property
    def ended_at(self) -> datetime | None:
        """The hour of leaving, or None while the stay lasts."""
        return self.discharge.at if self.discharge else None

    def day(self, on: date, tz: tzinfo) -> int:
        """Which day of the stay ``on`` is, the day of admission being day 0 as the register counts nights."""
        return (on - self.admitted_at.astimezone(tz).date()).days

    def limit_day(self, tz: tzinfo) -> date | None:
        """The last permitted day, or None where the profile sets no limit; an extension moves it."""
        if self.extended_until:
            return self.extended_until
        if self.limit_days is None:
            return None
        return self.admitted_at.astimezone(tz).date() + timedelta(days=self.limit_days)

    def covers(self, moment: datetime) -> bool:
        """True if the person was under the centre's roof at ``moment`` (leave and hospital count as the stay)."""
        return self.admitted_at <= moment and (self.ended_at is None or moment < self.ended_at)

    def ground_received(self, ground: Ground) -> Stay:
        """The stay with its founding document now in the file."""
        if ground.kind == TO_FOLLOW:
            raise InvalidInput(ground="kind_missing")
        if ground.received_at is None:
            raise InvalidInput(ground="received_missing")
        return replace(self, ground=ground)

    def extended(self, until: date, reason: str, tz: tzinfo) -> Stay:
        """The stay with a later limit; an extension needs its document and lies after the present limit."""
        limit = self.limit_day(tz)
        if not reason.strip():
            raise InvalidInput(reason="empty")
        if limit is not None and until <= limit:
            raise InvalidInput(until="not_later")
        return replace(self, extended_until=until, extension_reason=reason.strip())

    def discharged(self, discharge: Discharge) -> Stay:
        """The stay ended; raises AlreadyLeft or LeftBeforeArrival and changes nothing else."""
        if self.discharge is not None:
            raise AlreadyLeft
        if discharge.at < self.admitted_at:
            raise LeftBeforeArrival(self.admitted_at)
        if not discharge.route:
            raise InvalidInput(route="empty")
        absences = _ended(self.absences, discharge.at, "")
        return replace(
            self,
            discharge=discharge,
            presence=Presence.LEFT,
            presence_since=discharge.at,
            absences=absences,
            planned=None,
        )

    def leaves(self, planned: Discharge | None) -> Stay:
        """The stay with a leaving that is prepared, or with none any more; raises AlreadyLeft, LeftBeforeArrival."""
        if self.discharge is not None:
            raise AlreadyLeft
        if planned is not None and planned.at < self.admitted_at:
            raise LeftBeforeArrival(self.admitted_at)
        return replace(self, planned=planned)


def _ended(absences: tuple[Absence, ...], at: datetime, how: str) -> tuple[Absence, ...]:
    """The absences with the one that lasts ended, at the earliest when it began."""
    if not absences or absences[-1].ended is not None:
        return absences
    last = absences[-1]
    return (*absences[:-1], replace(last, ended=max(at, last.since), how_ended=how))

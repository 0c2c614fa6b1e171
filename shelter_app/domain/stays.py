"""A stay: how somebody came, on what ground, where they sleep, how long they may stay and how they left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId, StayId

TO_FOLLOW = "to_follow"


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
    """The child is certainly younger than the centre may take in; ``refer_to`` is the code of who helps instead."""

    def __init__(self, under: int, refer_to: str, clause: str) -> None:
        super().__init__(f"under {under}")
        self.under = under
        self.refer_to = refer_to
        self.clause = clause


@dataclass(frozen=True, slots=True)
class Ground:
    """The document on which the stay rests; ``kind`` 'to_follow' until it is received (its clock runs)."""

    kind: str = TO_FOLLOW
    expected_kind: str = ""
    number: str = ""
    issued_on: date | None = None
    issuer: str = ""
    received_at: datetime | None = None

    @property
    def outstanding(self) -> bool:
        """True while the centre holds no document for this stay."""
        return self.kind == TO_FOLLOW and self.received_at is None


@dataclass(frozen=True, slots=True)
class Belonging:
    """One thing or sum of money brought along, and whether it was handed back at the end."""

    what: str
    quantity: str = ""
    returned: bool | None = None


@dataclass(frozen=True, slots=True)
class Injury:
    """A visible injury: where on the body scheme, in words, with its size; recorded, not judged."""

    place: str
    text: str
    size: str = ""
    x: float | None = None
    y: float | None = None
    back: bool = False


@dataclass(frozen=True, slots=True)
class Discharge:
    """How a stay ended: route, receiver with the checked document, destination and the agreed way to keep in touch."""

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


@dataclass(frozen=True, slots=True)
class Stay:
    """One uninterrupted time under the centre's roof, from the hour of admission to the hour of leaving.

    ``kind`` is the sort of house whose limit and rules hold for this stay, None for the centre's own: a house may keep
    a few places of another sort, e.g. shelter places for victims of trafficking.
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
    version: int = 0

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
        return replace(self, discharge=discharge, presence=Presence.LEFT, presence_since=discharge.at)

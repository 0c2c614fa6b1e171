"""The resident's case file: its number, coordinator, risk, alerts at the door, and how it is opened and closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ErasureId, GroupId, PersonId, ResidentId, StaffId


class CaseStatus(StrEnum):
    """Where the file stands; FOLLOW_UP means the person left and the centre still keeps in touch."""

    OPEN = "open"
    FOLLOW_UP = "follow_up"
    TRANSFERRED = "transferred"
    CLOSED = "closed"


class AlertKind(StrEnum):
    """What must be seen at the door; STOP is a prohibition and sorts first."""

    STOP = "stop"
    RISK = "risk"
    HEALTH = "health"
    AGE = "age"
    DOCUMENT = "document"
    FAMILY = "family"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Alert:
    """One warning in the words of the staff, shown in the header strip, the lists and on the duty card."""

    kind: AlertKind
    text: str


class WrongCaseStatus(ShelterError):
    """The file is in a state in which this step is not possible."""

    def __init__(self, status: CaseStatus) -> None:
        super().__init__(status.value)
        self.status = status


@dataclass(frozen=True, slots=True)
class Resident:
    """One person's case file at this centre; it outlives every single stay.

    ``restricted`` files are readable by the director and the specialists named for the case only.
    ``foreign_number`` is the file number at the centre that sent the person here. ``merged_into`` is the file that
    stayed when this one turned out to be about the same person, ``erased`` the act by which the person was erased:
    number and days alone are left then.
    """

    id: ResidentId
    number: str
    person_id: PersonId
    opened_at: datetime
    status: CaseStatus = CaseStatus.OPEN
    coordinator: StaffId | None = None
    risk: str = ""
    alerts: tuple[Alert, ...] = ()
    restricted: bool = False
    group_id: GroupId | None = None
    story: str = ""
    close_reason: str = ""
    merged_into: ResidentId | None = None
    erased: ErasureId | None = None
    version: int = 0

    def left(self, *, transferred: bool) -> Resident:
        """The file after the person has left: follow-up begins, or the receiving centre carries the case on."""
        return replace(self, status=CaseStatus.TRANSFERRED if transferred else CaseStatus.FOLLOW_UP)

    def returned(self) -> Resident:
        """The file after the same person was admitted again; earlier stays remain in it."""
        if self.status is CaseStatus.OPEN:
            raise WrongCaseStatus(self.status)
        return replace(self, status=CaseStatus.OPEN, close_reason="")

    def closed(self, reason: str) -> Resident:
        """The file closed with one of the profile's reasons; only a file whose person has left can be closed."""
        if self.status not in (CaseStatus.FOLLOW_UP, CaseStatus.TRANSFERRED):
            raise WrongCaseStatus(self.status)
        return replace(self, status=CaseStatus.CLOSED, close_reason=reason)

    def reopened(self, *, transferred: bool) -> Resident:
        """A closed file opened again by a decision: nobody came back, follow-up or the other centre goes on."""
        if self.status is not CaseStatus.CLOSED:
            raise WrongCaseStatus(self.status)
        return replace(self, close_reason="").left(transferred=transferred)

    def sorted_alerts(self) -> tuple[Alert, ...]:
        """Alerts in the order in which they must be read: prohibitions, risk, health, the rest."""
        order = list(AlertKind)
        return tuple(sorted(self.alerts, key=lambda alert: order.index(alert.kind)))


def file_number(sequence: int, year: int) -> str:
    """The number on the cover: running number in the calendar year and the year, e.g. ``051-26``."""
    return f"{sequence:03d}-{year % 100:02d}"

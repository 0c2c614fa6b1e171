"""Health of a resident: what every shift must know, medicines and each dose given, examinations and vaccinations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import DoseId, ExaminationId, MedicineId, ResidentId, StaffId, VaccinationId
from shelter_app.domain.partial_dates import PartialDate


class Allergies(StrEnum):
    """What is known about allergies: "not asked" is not "none"."""

    NOT_ASKED = "not_asked"
    NONE_KNOWN = "none_known"
    KNOWN = "known"


class DoseOutcome(StrEnum):
    """What became of one dose."""

    GIVEN = "given"
    REFUSED = "refused"
    MISSED = "missed"
    AWAY = "away"


class DoseRecorded(ShelterError):
    """Somebody has recorded this dose before: a second one would be given twice."""

    def __init__(self, at: datetime, by: StaffId) -> None:
        super().__init__("recorded")
        self.at = at
        self.by = by


class TooManyDoses(ShelterError):
    """As many doses as the prescription allows within 24 hours were given; the next one may be given ``after``."""

    def __init__(self, most: int, after: datetime) -> None:
        super().__init__("too many")
        self.most = most
        self.after = after


@dataclass(frozen=True, slots=True)
class Allergy:
    """What somebody reacts to, and how."""

    to: str
    reaction: str = ""


@dataclass(frozen=True, slots=True)
class HealthCard:
    """What every shift must know of one resident, whoever is on duty; ``id`` is the id of the resident's file."""

    id: ResidentId
    allergies: Allergies = Allergies.NOT_ASKED
    reacts_to: tuple[Allergy, ...] = ()
    conditions: str = ""
    diet: str = ""
    care: str = ""
    version: int = 0

    def __post_init__(self) -> None:
        if self.allergies is Allergies.KNOWN and not self.reacts_to:
            raise InvalidInput(reacts_to="empty")
        if self.allergies is not Allergies.KNOWN and self.reacts_to:
            raise InvalidInput(allergies="contradicts")


@dataclass(frozen=True, slots=True)
class Medicine:
    """A medicine as prescribed: at which hours of the day, or when needed and how often at most within 24 hours.

    ``until`` is the last day; none means until somebody stops it. An hour that had passed when it was prescribed is
    no missed dose.
    """

    id: MedicineId
    resident_id: ResidentId
    name: str
    dose: str
    begins: date
    hours: tuple[str, ...] = ()
    most_a_day: int | None = None
    until: date | None = None
    prescribed_by: str = ""
    note: str = ""
    recorded_by: StaffId | None = None
    prescribed_at: datetime | None = None
    stopped_at: datetime | None = None
    stop_reason: str = ""
    version: int = 0

    def __post_init__(self) -> None:
        problems = {name: "empty" for name in ("name", "dose") if not getattr(self, name).strip()}
        if self.until is not None and self.until < self.begins:
            problems["until"] = "before_begins"
        if self.most_a_day is not None and not 1 <= self.most_a_day <= 24:
            problems["most_a_day"] = "range"
        if problems:
            raise InvalidInput(**problems)

    @property
    def when_needed(self) -> bool:
        """True where no hours are set: it is given when needed."""
        return not self.hours

    def runs_on(self, day: date, tz: tzinfo) -> bool:
        """Whether a dose may be given on that day."""
        stopped = self.stopped_at is not None and self.stopped_at.astimezone(tz).date() < day
        return self.begins <= day and (self.until is None or day <= self.until) and not stopped

    def planned(self, day: date, tz: tzinfo) -> Iterator[datetime]:
        """The moments of that day at which it is to be given; none after it was stopped."""
        if not self.runs_on(day, tz):
            return
        for hour in self.hours:
            moment = datetime.combine(day, time.fromisoformat(hour), tz)
            begun = self.prescribed_at is None or self.prescribed_at <= moment
            if begun and (self.stopped_at is None or moment < self.stopped_at):
                yield moment

    def stopped(self, at: datetime, reason: str) -> Medicine:
        """The medicine no longer given; what was given stays in the file."""
        if not reason.strip():
            raise InvalidInput(reason="empty")
        if self.stopped_at is not None:
            raise InvalidInput(medicine="stopped")
        return replace(self, stopped_at=at, stop_reason=reason.strip())


@dataclass(frozen=True, slots=True)
class Dose:
    """One dose: the planned moment it stands for (none when needed), when it was given or not, by whom and why not."""

    id: DoseId
    medicine_id: MedicineId
    resident_id: ResidentId
    at: datetime
    outcome: DoseOutcome
    by: StaffId
    planned_for: datetime | None = None
    note: str = ""
    version: int = 0

    def __post_init__(self) -> None:
        if self.outcome is not DoseOutcome.GIVEN and not self.note.strip():
            raise InvalidInput(note="empty")


def parse_hours(text: str) -> tuple[str, ...]:
    """The hours in a text such as "8, 14:30 20" in order; raises InvalidInput for what is no time of day."""
    found = set()
    for part in text.replace(",", " ").replace(";", " ").split():
        hour, _, minute = part.replace(".", ":").partition(":")
        if not (hour.isdecimal() and (minute or "0").isdecimal() and int(hour) < 24 and int(minute or 0) < 60):
            raise InvalidInput(hours="not_understood")
        found.add(f"{int(hour):02d}:{int(minute or 0):02d}")
    return tuple(sorted(found))


def require_room(medicine: Medicine, doses: Iterable[Dose], at: datetime) -> None:
    """Stops a dose when needed that would be one too many within 24 hours; raises TooManyDoses."""
    if medicine.most_a_day is None:
        return
    day = timedelta(hours=24)
    given = sorted(dose.at for dose in doses if dose.outcome is DoseOutcome.GIVEN and timedelta() <= at - dose.at < day)
    if len(given) >= medicine.most_a_day:
        raise TooManyDoses(medicine.most_a_day, given[-medicine.most_a_day] + day)


@dataclass(frozen=True, slots=True)
class Examination:
    """An examination, a test or a visit to a doctor. A ``secret`` conclusion is read by medical workers only.

    ``next_on`` is the day of the next one, if one is wanted.
    """

    id: ExaminationId
    resident_id: ResidentId
    kind: str
    on: date
    place: str = ""
    doctor: str = ""
    conclusion: str = ""
    secret: bool = False
    next_on: date | None = None
    by: StaffId | None = None
    version: int = 0

    def __post_init__(self) -> None:
        problems = {}
        if not self.kind:
            problems["kind"] = "empty"
        if self.next_on is not None and self.next_on <= self.on:
            problems["next_on"] = "not_later"
        if problems:
            raise InvalidInput(**problems)

    def without_conclusion(self) -> Examination:
        """The same examination for somebody without the right: that it was, and when the next one is."""
        return replace(self, conclusion="") if self.secret else self


class VaccinationBasis(StrEnum):
    """How the centre knows of a vaccination."""

    GIVEN_HERE = "given_here"
    CARD = "card"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Vaccination:
    """One vaccination, on a day that may be known only by its year; ``next_on`` is the day of the next dose."""

    id: VaccinationId
    resident_id: ResidentId
    vaccine: str
    on: PartialDate
    basis: VaccinationBasis
    dose: str = ""
    note: str = ""
    next_on: date | None = None
    by: StaffId | None = None
    version: int = 0

    def __post_init__(self) -> None:
        if not self.vaccine:
            raise InvalidInput(vaccine="empty")

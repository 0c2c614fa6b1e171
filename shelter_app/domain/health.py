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


class UnusualDose(ShelterError):
    """A dose long before its hour, or soon after another one of the same medicine: it is asked for twice.

    ``planned_for`` is the hour it would be early for, ``last`` when the other one was given; one of them is known.
    """

    def __init__(self, *, planned_for: datetime | None = None, last: datetime | None = None) -> None:
        super().__init__("unusual")
        self.planned_for = planned_for
        self.last = last


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
    """One dose: the planned moment it stands for (none when needed), when it was given or not, by whom and why not.

    One written down by a slip is taken back: the line stays, with who took it back, when and why, and counts no more.
    """

    id: DoseId
    medicine_id: MedicineId
    resident_id: ResidentId
    at: datetime
    outcome: DoseOutcome
    by: StaffId
    planned_for: datetime | None = None
    note: str = ""
    taken_back_at: datetime | None = None
    taken_back_by: StaffId | None = None
    taken_back: str = ""
    version: int = 0

    def __post_init__(self) -> None:
        if self.outcome is not DoseOutcome.GIVEN and not self.note.strip():
            raise InvalidInput(note="empty")

    @property
    def counts(self) -> bool:
        """Whether it is still said to be so."""
        return self.taken_back_at is None

    def back(self, at: datetime, by: StaffId, reason: str) -> Dose:
        """The same line as a slip; raises InvalidInput reason ``empty``, dose ``taken_back`` the second time."""
        if not reason.strip():
            raise InvalidInput(reason="empty")
        if not self.counts:
            raise InvalidInput(dose="taken_back")
        return replace(self, taken_back_at=at, taken_back_by=by, taken_back=reason.strip())


EARLY_DOSE = timedelta(hours=1)
"""How long before its hour a dose is still that dose without a question."""
SOON_AFTER = timedelta(hours=1)
"""How soon after another dose of the same medicine one more is asked for twice."""


def require_usual(planned_for: datetime | None, doses: Iterable[Dose], at: datetime) -> None:
    """Stops a dose that is most often a slip of the finger or of two people; raises UnusualDose."""
    if planned_for is not None and planned_for - at > EARLY_DOSE:
        raise UnusualDose(planned_for=planned_for)
    given = [dose.at for dose in doses if dose.counts and dose.outcome is DoseOutcome.GIVEN]
    near = [moment for moment in given if timedelta() <= at - moment < SOON_AFTER]
    if near:
        raise UnusualDose(last=max(near))


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
    counted = (dose.at for dose in doses if dose.counts and dose.outcome is DoseOutcome.GIVEN)
    given = sorted(moment for moment in counted if timedelta() <= at - moment < day)
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


SAY_NO_FIELD = ("doctor", "other")
"""Kinds of examination that do not tell the field of medicine: two doctors are two different terms."""
SOON_ENOUGH = timedelta(days=14)
"""A vaccination so long before the set day stands for it where nobody knows the day of the one before."""


@dataclass(frozen=True, slots=True)
class NextDay:
    """A day a medical worker set for the next examination or vaccination, and when it was done, if it was.

    ``about`` is the id of the entry that set the day, ``code`` the kind of examination or the vaccine.
    """

    about: int
    code: str
    set_on: date | None
    day: date
    done_on: date | None


def next_examinations(examinations: Iterable[Examination]) -> Iterator[NextDay]:
    """Every day set for a next examination, closed by the first later one of the same kind.

    A consultation says nothing of its field, so there another doctor's does not close it.
    """
    known = sorted(examinations, key=lambda one: one.on)
    for one in known:
        if one.next_on is not None:
            later = (other.on for other in known if other.on > one.on and _same_examination(one, other))
            yield NextDay(one.id, one.kind, one.on, one.next_on, next(later, None))


def _same_examination(one: Examination, other: Examination) -> bool:
    if one.kind != other.kind:
        return False
    doctors = {" ".join(each.doctor.casefold().split()) for each in (one, other)} - {""}
    return one.kind not in SAY_NO_FIELD or len(doctors) < 2


def next_vaccinations(vaccinations: Iterable[Vaccination]) -> Iterator[NextDay]:
    """Every day set for a next dose, closed by the first later dose of the same vaccine whose day is known."""
    known = list(vaccinations)
    for one in known:
        if one.next_on is None:
            continue
        after = one.on.latest or one.next_on - SOON_ENOUGH - timedelta(days=1)
        later = [
            other.on.earliest
            for other in known
            if other.vaccine == one.vaccine and other.id != one.id and other.on.earliest and other.on.earliest > after
        ]
        yield NextDay(one.id, one.vaccine, one.on.earliest, one.next_on, min(later, default=None))

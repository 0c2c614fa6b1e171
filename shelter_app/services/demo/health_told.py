"""Health in the stories: what every shift knows, medicines and their doses, examinations, vaccinations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from shelter_app.domain.health import Allergies, Allergy, DoseOutcome, Medicine, VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.services import health
from shelter_app.services.session import Session

if TYPE_CHECKING:
    from shelter_app.services.demo.moments import Moments


@dataclass(frozen=True, slots=True)
class CardTold:
    """What every shift was told to know."""

    at: str
    by: str
    allergies: Allergies
    reacts_to: tuple[Allergy, ...] = ()
    conditions: str = ""
    diet: str = ""
    care: str = ""


@dataclass(frozen=True, slots=True)
class DoseTold:
    """One dose; ``at`` is also the planned hour where the medicine has hours."""

    at: str
    by: str
    outcome: DoseOutcome = DoseOutcome.GIVEN
    note: str = ""


@dataclass(frozen=True, slots=True)
class MedicineTold:
    """A prescription with the doses of its days."""

    at: str
    by: str
    name: str
    dose: str
    hours: str = ""
    most_a_day: int | None = None
    prescribed_by: str = ""
    note: str = ""
    doses: tuple[DoseTold, ...] = ()
    stopped: str = ""
    stop_reason: str = ""


@dataclass(frozen=True, slots=True)
class ExaminationTold:
    """An examination written down at that hour."""

    at: str
    by: str
    kind: str
    place: str = ""
    doctor: str = ""
    conclusion: str = ""
    secret: bool = False
    next: str = ""


@dataclass(frozen=True, slots=True)
class VaccinationTold:
    """A vaccination: known by its year, or given on the day on which it was written down."""

    at: str
    by: str
    vaccine: str
    basis: VaccinationBasis
    year: int | None = None
    dose: str = ""


@dataclass(frozen=True, slots=True)
class HealthTold:
    """Everything about health in one file."""

    cards: tuple[CardTold, ...] = ()
    medicines: tuple[MedicineTold, ...] = ()
    examinations: tuple[ExaminationTold, ...] = ()
    vaccinations: tuple[VaccinationTold, ...] = ()


Act = Callable[[ResidentId, Session], object]


def acts(told: HealthTold, days: Moments) -> Iterator[tuple[str, str, Act]]:
    """What is done, as hour, login and the task that only lacks the file, which is opened by then, and the session."""
    for card in told.cards:
        yield card.at, card.by, partial(_card, card)
    for medicine in told.medicines:
        yield medicine.at, medicine.by, partial(_prescribe, medicine, days)
        for dose in (one for one in medicine.doses if not days.to_come(one.at)):
            yield dose.at, dose.by, partial(_give, medicine, dose, days.moment(dose.at))
        if medicine.stopped:
            yield medicine.stopped, medicine.by, partial(_stop, medicine)
    for examination in told.examinations:
        yield examination.at, examination.by, partial(_examine, examination, days)
    for vaccination in told.vaccinations:
        yield vaccination.at, vaccination.by, partial(_vaccinate, vaccination, days)


def _card(told: CardTold, resident_id: ResidentId, by: Session) -> None:
    card = health.card_of(resident_id, by=by)
    health.save_card(
        card,
        told.allergies,
        told.reacts_to,
        conditions=told.conditions,
        diet=told.diet,
        care=told.care,
        by=by,
    )


def _prescribe(told: MedicineTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    begins = days.moment(told.at).astimezone(by.tz).date()
    form = health.MedicineForm(
        told.name,
        told.dose,
        begins,
        told.hours,
        told.most_a_day,
        prescribed_by=told.prescribed_by,
        note=told.note,
    )
    health.prescribe(resident_id, form, by=by)


def _found(told: MedicineTold, resident_id: ResidentId, by: Session) -> Medicine:
    return next(one for one in health.of(resident_id, by=by).medicines if one.name == told.name)


def _give(told: MedicineTold, dose: DoseTold, at: datetime, resident_id: ResidentId, by: Session) -> None:
    medicine = _found(told, resident_id, by)
    planned = [moment for moment in medicine.planned(at.astimezone(by.tz).date(), by.tz) if moment <= at]
    health.record_dose(medicine, planned[-1] if planned else None, dose.outcome, dose.note, by=by)


def _stop(told: MedicineTold, resident_id: ResidentId, by: Session) -> None:
    health.stop(_found(told, resident_id, by), told.stop_reason, by=by)


def _examine(told: ExaminationTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    form = health.ExaminationForm(
        told.kind,
        days.moment(told.at).astimezone(by.tz).date(),
        told.place,
        told.doctor,
        told.conclusion,
        told.secret,
        days.day_or_none(told.next),
    )
    health.examined(resident_id, form, by=by)


def _vaccinate(told: VaccinationTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    when = PartialDate(told.year) if told.year else PartialDate.of(days.moment(told.at).astimezone(by.tz).date())
    health.vaccinated(resident_id, health.VaccinationForm(told.vaccine, when, told.basis, told.dose), by=by)

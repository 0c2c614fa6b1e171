"""Every function of health, the list of gaps and undoing as a step for the tests of changes and looks."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.health import Allergies, DoseOutcome, HealthCard, Medicine, VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.staff import Role
from shelter_app.services import data_quality, health, residents, undoing
from tests.records import NOON, House

Step = Callable[[], object]


def _medicine(house: House, child: ResidentId) -> Medicine:
    form = health.MedicineForm("Мазь", "слой", NOON.date(), "8")
    return health.prescribe(child, form, by=house.staff[Role.MEDICAL_WORKER])


def _prescribe(house: House, child: ResidentId) -> Step:
    return lambda: _medicine(house, child)


def _stop(house: House, child: ResidentId) -> Step:
    medicine = _medicine(house, child)
    return lambda: health.stop(medicine, "сыпь прошла", by=house.case_worker)


def _dose(house: House, child: ResidentId) -> Step:
    medicine = _medicine(house, child)
    return lambda: health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)


def _dose_taken_back(house: House, child: ResidentId) -> Step:
    dose = health.record_dose(_medicine(house, child), None, DoseOutcome.GIVEN, by=house.duty)
    return lambda: health.take_back_dose(dose, "не та строка", by=house.duty)


def _card(house: House, child: ResidentId) -> Step:
    return lambda: health.save_card(HealthCard(child), Allergies.NONE_KNOWN, (), by=house.case_worker)


def _examined(house: House, child: ResidentId) -> Step:
    form = health.ExaminationForm("laboratory", NOON.date())
    return lambda: health.examined(child, form, by=house.case_worker)


def _vaccinated(house: House, child: ResidentId) -> Step:
    form = health.VaccinationForm("mmr", PartialDate(2023), VaccinationBasis.CARD)
    return lambda: health.vaccinated(child, form, by=house.case_worker)


def _undo(house: House, child: ResidentId) -> Step:
    by = house.case_worker
    residents.edit_case(house.store.residents.get(child), residents.CaseForm(None, "high", (), ""), by=by)
    done = undoing.last(by=by)
    assert done is not None
    return lambda: undoing.undo(done, by=by)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "health.prescribe": _prescribe,
    "health.stop": _stop,
    "health.record_dose": _dose,
    "health.take_back_dose": _dose_taken_back,
    "health.save_card": _card,
    "health.examined": _examined,
    "health.vaccinated": _vaccinated,
    "undoing.undo": _undo,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "data_quality.look_through": lambda house, _: lambda: data_quality.look_through(by=house.duty),
    "health.look_through": lambda house, _: lambda: health.look_through(by=house.duty),
}
LISTS = {
    "data_quality.flaws",
    "health.card_of",
    "health.of",
    "health.one_medicine",
    "health.round_of",
    "undoing.last",
}

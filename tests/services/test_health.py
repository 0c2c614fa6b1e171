"""Health in a file: the card of every shift, the round of medicines with each dose once, secrets of few."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.health import (
    Allergies,
    Allergy,
    DoseOutcome,
    DoseRecorded,
    TooManyDoses,
    UnusualDose,
    VaccinationBasis,
)
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.staff import Role
from shelter_app.services import health, journal, safety, today
from shelter_app.services.health import ExaminationForm, MedicineForm, VaccinationForm
from shelter_app.services.session import Session
from tests.records import NOON, House

TODAY = NOON.date()


@pytest.fixture
def nurse(house: House) -> Session:
    return house.staff[Role.MEDICAL_WORKER]


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit(names=names_of(ru="Ким Артём"))


def test_a_card_that_nobody_filled_in_says_that_allergies_were_not_asked(house: House, child: ResidentId) -> None:
    assert health.card_of(child, by=house.duty).allergies is Allergies.NOT_ASKED


def test_the_card_is_written_by_those_with_the_right_and_read_by_every_shift(
    house: House, nurse: Session, child: ResidentId
) -> None:
    card = health.card_of(child, by=nurse)
    health.save_card(card, Allergies.KNOWN, (Allergy("арахис", "отёк"), Allergy(" ")), diet="без орехов", by=nurse)
    read = health.card_of(child, by=house.duty)
    assert (read.reacts_to, read.diet) == ((Allergy("арахис", "отёк"),), "без орехов")
    with pytest.raises(NotAllowed):
        health.save_card(read, Allergies.NONE_KNOWN, (), by=house.duty)


def test_the_round_of_a_day_has_every_hour_in_order_and_those_when_needed_last(
    house: House, nurse: Session, child: ResidentId
) -> None:
    other = house.admit(names=names_of(ru="Ахмади Хамид"))
    health.prescribe(child, MedicineForm("Ингалятор", "1 вдох", TODAY, most_a_day=4), by=nurse)
    health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "20 14"), by=nurse)
    health.prescribe(other, MedicineForm("Железо", "1 таб.", TODAY, "14"), by=nurse)
    house.later(hours=3)
    rows = health.round_of(TODAY, by=house.duty)
    told = [
        (row.medicine.name if row.medicine else "", f"{row.planned_for:%H:%M}" if row.planned_for else "")
        for row in rows
    ]
    assert told == [("Железо", "14:00"), ("Мазь", "14:00"), ("Мазь", "20:00"), ("Ингалятор", "")]
    assert [row.late(house.clock.now) for row in rows] == [True, True, False, False]


def test_a_dose_is_recorded_once_and_a_second_hand_is_told_who_was_quicker(
    house: House, nurse: Session, child: ResidentId
) -> None:
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "14"), by=nurse)
    row = health.round_of(TODAY, by=house.duty)[0]
    house.later(hours=2)
    health.record_dose(medicine, row.planned_for, DoseOutcome.GIVEN, by=house.duty)
    with pytest.raises(DoseRecorded) as told:
        health.record_dose(medicine, row.planned_for, DoseOutcome.GIVEN, by=nurse)
    assert told.value.by == house.duty.staff.id
    done = health.round_of(TODAY, by=nurse)[0]
    assert done.dose is not None
    assert done.dose.by == house.duty.staff.short
    assert len(health.of(child, by=nurse).doses[medicine.id]) == 1


def test_a_dose_before_its_hour_or_right_after_another_is_asked_for_twice(
    house: House, nurse: Session, child: ResidentId
) -> None:
    ointment = health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "14"), by=nurse)
    inhaler = health.prescribe(child, MedicineForm("Ингалятор", "1 вдох", TODAY, most_a_day=4), by=nurse)
    planned = next(iter(ointment.planned(TODAY, nurse.tz)))
    with pytest.raises(UnusualDose) as early:
        health.record_dose(ointment, planned, DoseOutcome.GIVEN, by=house.duty)
    assert early.value.planned_for == planned
    health.record_dose(ointment, planned, DoseOutcome.REFUSED, "спит", by=house.duty)
    given = health.record_dose(inhaler, None, DoseOutcome.GIVEN, by=house.duty)
    house.later(minutes=59)
    with pytest.raises(UnusualDose) as soon:
        health.record_dose(inhaler, None, DoseOutcome.GIVEN, by=house.duty)
    assert soon.value.last == given.at
    health.record_dose(inhaler, None, DoseOutcome.GIVEN, sure=True, by=house.duty)
    house.later(hours=1)
    health.record_dose(inhaler, None, DoseOutcome.GIVEN, by=house.duty)


def test_a_slip_is_taken_back_with_its_reason_and_the_dose_waits_again(
    house: House, nurse: Session, child: ResidentId
) -> None:
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "13"), by=nurse)
    house.later(minutes=30)
    (row,) = health.round_of(TODAY, by=house.duty)
    dose = health.record_dose(medicine, row.planned_for, DoseOutcome.GIVEN, by=house.duty)
    with pytest.raises(InvalidInput) as refused:
        health.take_back_dose(dose, " ", by=house.duty)
    assert refused.value.problems == {"reason": "empty"}
    back = health.take_back_dose(dose, "не та строка", by=house.duty)
    assert health.round_of(TODAY, by=house.duty)[0].dose is None
    ((line,),) = health.of(child, by=nurse).doses.values()
    assert (line.dose.taken_back, line.dose.counts) == ("не та строка", False)
    with pytest.raises(InvalidInput):
        health.take_back_dose(back, "ещё раз", by=house.duty)
    by_nurse = health.record_dose(medicine, row.planned_for, DoseOutcome.GIVEN, by=nurse)
    with pytest.raises(NotAllowed):
        health.take_back_dose(by_nurse, "не та строка", by=house.duty)


def test_when_needed_the_bound_of_24_hours_holds_over_shifts(house: House, nurse: Session, child: ResidentId) -> None:
    medicine = health.prescribe(child, MedicineForm("Ингалятор", "1 вдох", TODAY, most_a_day=2), by=nurse)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)
    house.later(hours=3)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)
    with pytest.raises(TooManyDoses):
        health.record_dose(medicine, None, DoseOutcome.GIVEN, by=nurse)
    house.later(hours=21)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=nurse)


def test_a_clock_that_runs_on_meanwhile_never_makes_now_a_moment_to_come(
    house: House, nurse: Session, child: ResidentId
) -> None:
    medicine = health.prescribe(child, MedicineForm("Ингалятор", "1 вдох", TODAY, most_a_day=4), by=nurse)
    nurse.clock = lambda: house.later(milliseconds=1)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=nurse)
    (row,) = health.round_of(TODAY, by=nurse)
    assert row.given == 1


def test_nothing_is_given_of_a_stopped_medicine_nor_in_the_future(
    house: House, nurse: Session, child: ResidentId
) -> None:
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "14 20"), by=nurse)
    house.later(hours=3)
    with pytest.raises(InvalidInput):
        health.record_dose(medicine, None, DoseOutcome.GIVEN, at=house.clock.now + timedelta(minutes=1), by=house.duty)
    stopped = health.stop(medicine, "сыпь прошла", by=nurse)
    house.later(minutes=1)
    with pytest.raises(InvalidInput):
        health.record_dose(stopped, None, DoseOutcome.GIVEN, by=house.duty)
    assert [row.planned_for.hour for row in health.round_of(TODAY, by=nurse) if row.planned_for] == [14]
    view = health.of(child, by=nurse)
    assert (view.medicines, view.ended) == ((), (stopped,))


def test_whoever_left_takes_no_medicine_here(house: House, nurse: Session, child: ResidentId) -> None:
    health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "8"), by=nurse)
    house.discharge(child)
    assert health.round_of(TODAY, by=nurse) == []


def test_of_a_restricted_child_the_round_says_that_a_dose_waits_and_the_card_gives_it(
    house: House, nurse: Session, child: ResidentId
) -> None:
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "14"), by=nurse)
    journal.restrict(child, (nurse.staff.id,), by=house.director)
    (hidden,) = health.round_of(TODAY, by=house.duty)
    assert (hidden.medicine, hidden.summary.named, hidden.summary.number) == (None, False, "001-26")
    (whole,) = health.round_of(TODAY, by=nurse)
    assert whole.medicine == medicine
    (on_card,) = safety.card(child, by=house.duty).doses
    assert on_card.medicine == medicine
    house.later(hours=2)
    health.record_dose(medicine, on_card.planned_for, DoseOutcome.GIVEN, by=house.duty)
    assert safety.card(child, by=house.duty).doses[0].dose is not None


def test_of_a_child_who_left_nobody_gives_a_dose_from_a_card(house: House, nurse: Session, child: ResidentId) -> None:
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", TODAY, "14"), by=nurse)
    journal.restrict(child, (nurse.staff.id, house.case_worker.staff.id), by=house.director)
    house.discharge(child)
    with pytest.raises(NotFound):
        health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)


def test_a_dose_that_nobody_gave_stays_late_after_midnight_until_it_is_recorded(
    house: House, nurse: Session, child: ResidentId
) -> None:
    medicine = health.prescribe(child, MedicineForm("Вальпроат", "300 мг", TODAY, "23:30"), by=nurse)
    house.later(hours=12, minutes=5)
    waiting = health.round_of(nurse.today(), by=nurse)
    assert [row.late(house.clock.now) for row in waiting] == [True, False]
    assert today.counts(by=nurse).medicines == 1
    health.record_dose(medicine, waiting[0].planned_for, DoseOutcome.GIVEN, by=house.duty)
    assert today.counts(by=nurse).medicines == 0


def test_hours_that_had_passed_when_it_was_prescribed_are_no_missed_doses(
    house: House, nurse: Session, child: ResidentId
) -> None:
    health.prescribe(child, MedicineForm("Вальпроат", "300 мг", TODAY, "8, 20"), by=nurse)
    assert [row.planned_for.hour for row in health.round_of(TODAY, by=nurse) if row.planned_for] == [20]


def test_a_secret_conclusion_is_read_by_medical_workers_and_the_director_only(
    house: House, nurse: Session, child: ResidentId
) -> None:
    form = ExaminationForm("laboratory", TODAY, conclusion="отрицательный", secret=True)
    health.examined(child, form, by=nurse)
    for by, read in ((nurse, True), (house.director, True), (house.case_worker, False), (house.duty, False)):
        assert (health.of(child, by=by).examinations[0].conclusion == "отрицательный") is read


def test_an_examination_or_vaccination_to_come_is_not_recorded_as_done(
    house: House, nurse: Session, child: ResidentId
) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with pytest.raises(InvalidInput):
        health.examined(child, ExaminationForm("doctor", tomorrow), by=nurse)
    to_come = VaccinationForm("measles", PartialDate.of(tomorrow), VaccinationBasis.GIVEN_HERE)
    next_too_early = VaccinationForm("measles", PartialDate(2026), VaccinationBasis.CARD, next_on=TODAY)
    for form in (to_come, next_too_early):
        with pytest.raises(InvalidInput):
            health.vaccinated(child, form, by=nurse)
    health.vaccinated(child, VaccinationForm("measles", PartialDate(2026), VaccinationBasis.CARD), by=nurse)
    assert [one.vaccine for one in health.of(child, by=house.duty).vaccinations] == ["measles"]


def test_an_examination_closes_the_clock_that_waits_for_it_once(
    house: House, nurse: Session, child: ResidentId
) -> None:
    def examined() -> int:
        return len(house.store.case_events.all(resident_id=child, kind="nurse_examined"))

    house.later(hours=1)
    waiting = [item.code for item in house.store.summaries.due_of(child)]
    health.examined(child, ExaminationForm("at_admission", TODAY, doctor="Громова О. В."), by=nurse)
    assert examined() == 1
    assert len(house.store.summaries.due_of(child)) == len(waiting) - 1
    health.examined(child, ExaminationForm("at_admission", TODAY), by=nurse)
    health.examined(child, ExaminationForm("laboratory", TODAY), by=nurse)
    assert examined() == 1


def test_an_examination_from_before_the_stay_closes_nothing(house: House, nurse: Session, child: ResidentId) -> None:
    health.examined(child, ExaminationForm("doctor", TODAY - timedelta(days=3)), by=nurse)
    assert house.store.case_events.all(resident_id=child, kind="doctor_examined") == []


def test_opening_the_round_is_written_down(house: House) -> None:
    health.look_through(by=house.duty)
    last = house.store.audit.recent(1)[0]
    assert (last.action, last.subject) == ("list.opened", "medicines")

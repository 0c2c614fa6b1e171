"""Medicines at their hours and when needed, allergies that were not asked, examinations and vaccinations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.health import (
    Allergies,
    Allergy,
    Dose,
    DoseOutcome,
    Examination,
    HealthCard,
    Medicine,
    TooManyDoses,
    Vaccination,
    VaccinationBasis,
    parse_hours,
    require_room,
)
from shelter_app.domain.ids import DoseId, ExaminationId, MedicineId, ResidentId, StaffId, VaccinationId
from shelter_app.domain.partial_dates import PartialDate

ALMATY = ZoneInfo("Asia/Almaty")
BEGINS = date(2026, 11, 20)
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=ALMATY)
OINTMENT = Medicine(MedicineId(1), ResidentId(2), "Мазь", "тонким слоем", BEGINS, ("08:00", "20:00"))
INHALER = Medicine(MedicineId(3), ResidentId(2), "Ингалятор", "1 вдох", BEGINS, most_a_day=2)


def dose(at: datetime, outcome: DoseOutcome = DoseOutcome.GIVEN, note: str = "") -> Dose:
    return Dose(DoseId(9), INHALER.id, INHALER.resident_id, at, outcome, StaffId(4), note=note)


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("8, 14:30 20", ("08:00", "14:30", "20:00")),
        ("20.15;8", ("08:00", "20:15")),
        ("8 08:00", ("08:00",)),
        ("  ", ()),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, hours: tuple[str, ...]) -> None:
    assert parse_hours(typed) == hours


@pytest.mark.parametrize("typed", ["24", "8:60", "утром", "8-20", "-1", "8::1"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        parse_hours(typed)


@given(st.sets(st.times().map(lambda one: f"{one:%H:%M}"), max_size=12))
def test_written_hours_are_read_back(hours: set[str]) -> None:
    assert parse_hours(", ".join(hours)) == tuple(sorted(hours))


def test_it_is_planned_at_its_hours_from_the_first_day_to_the_last() -> None:
    ends = replace(OINTMENT, until=date(2026, 11, 21))
    days = [len(list(ends.planned(BEGINS + timedelta(days=shift), ALMATY))) for shift in (-1, 0, 1, 2)]
    assert days == [0, 2, 2, 0]


def test_a_stopped_medicine_is_planned_up_to_that_hour_only() -> None:
    stopped = OINTMENT.stopped(NOON, "сыпь прошла")
    assert [f"{moment:%H:%M}" for moment in stopped.planned(BEGINS, ALMATY)] == ["08:00"]
    assert list(stopped.planned(BEGINS + timedelta(days=1), ALMATY)) == []
    with pytest.raises(InvalidInput):
        stopped.stopped(NOON, "ещё раз")
    with pytest.raises(InvalidInput):
        OINTMENT.stopped(NOON, " ")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"dose": ""}, "dose"),
        ({"until": date(2026, 11, 19)}, "until"),
        ({"most_a_day": 0}, "most_a_day"),
    ],
)
def test_a_prescription_that_cannot_be_is_refused_at_its_field(wrong: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        replace(OINTMENT, **wrong)
    assert field in refused.value.problems


def test_one_dose_too_many_within_24_hours_is_stopped_and_says_when_the_next_may_come() -> None:
    given_before = [dose(NOON - timedelta(hours=20)), dose(NOON - timedelta(hours=3))]
    with pytest.raises(TooManyDoses) as stopped:
        require_room(INHALER, given_before, NOON)
    assert stopped.value.after == NOON + timedelta(hours=4)
    require_room(INHALER, given_before, NOON + timedelta(hours=4))


def test_a_refused_dose_takes_no_room_and_without_a_bound_there_is_always_room() -> None:
    refused = [dose(NOON, DoseOutcome.REFUSED, "не хочет")] * 5
    require_room(INHALER, refused, NOON)
    require_room(replace(INHALER, most_a_day=None), [dose(NOON)] * 30, NOON)


def test_a_dose_that_was_not_given_says_why() -> None:
    with pytest.raises(InvalidInput):
        dose(NOON, DoseOutcome.MISSED)


def test_known_allergies_are_named_and_no_others_are_written() -> None:
    with pytest.raises(InvalidInput):
        HealthCard(ResidentId(2), Allergies.KNOWN)
    with pytest.raises(InvalidInput):
        HealthCard(ResidentId(2), Allergies.NONE_KNOWN, (Allergy("арахис"),))
    assert HealthCard(ResidentId(2)).allergies is Allergies.NOT_ASKED


def test_only_a_secret_conclusion_is_taken_out() -> None:
    seen = Examination(ExaminationId(5), ResidentId(2), "doctor", BEGINS, conclusion="здоров")
    assert seen.without_conclusion() == seen
    assert replace(seen, secret=True).without_conclusion().conclusion == ""
    with pytest.raises(InvalidInput):
        replace(seen, next_on=BEGINS)
    with pytest.raises(InvalidInput):
        replace(seen, kind="")


def test_a_vaccination_needs_its_vaccine_and_may_have_a_year_only() -> None:
    Vaccination(VaccinationId(6), ResidentId(2), "measles", PartialDate(2023), VaccinationBasis.SAID)
    with pytest.raises(InvalidInput):
        Vaccination(VaccinationId(6), ResidentId(2), "", PartialDate(), VaccinationBasis.SAID)

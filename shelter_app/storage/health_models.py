"""The tables of health: the card of every shift, medicines and doses, examinations and vaccinations."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, IntegerField, TextField

from shelter_app.domain import health
from shelter_app.storage.columns import CodeField, DayField, MomentField, PartialDateField, ValueField
from shelter_app.storage.models import TEXTS, ResidentRow, Row, link


class HealthCardRow(Row):
    allergies = CodeField(health.Allergies)
    reacts_to = ValueField(tuple[health.Allergy, ...])
    conditions = TextField(default="")
    diet = TextField(default="")
    care = TextField(default="")

    class Meta:
        table_name = "health_cards"


class MedicineRow(Row):
    resident = link(ResidentRow, "resident_id")
    name = TextField()
    dose = TextField()
    begins = DayField()
    hours = ValueField(TEXTS)
    most_a_day = IntegerField(null=True)
    until = DayField(null=True)
    prescribed_by = TextField(default="")
    note = TextField(default="")
    recorded_by = BigIntegerField(null=True)
    prescribed_at = MomentField(null=True)
    stopped_at = MomentField(null=True, index=True)
    stop_reason = TextField(default="")

    class Meta:
        table_name = "medicines"


class DoseRow(Row):
    medicine = link(MedicineRow, "medicine_id")
    resident = link(ResidentRow, "resident_id")
    at = MomentField(index=True)
    outcome = CodeField(health.DoseOutcome)
    by = BigIntegerField()
    planned_for = MomentField(null=True)
    note = TextField(default="")
    taken_back_at = MomentField(null=True)
    taken_back_by = BigIntegerField(null=True)
    taken_back = TextField(default="")

    class Meta:
        table_name = "doses"


class ExaminationRow(Row):
    resident = link(ResidentRow, "resident_id")
    kind = TextField()
    on = DayField()
    place = TextField(default="")
    doctor = TextField(default="")
    conclusion = TextField(default="")
    secret = BooleanField(default=False)
    next_on = DayField(null=True)
    by = BigIntegerField(null=True)

    class Meta:
        table_name = "examinations"


class VaccinationRow(Row):
    resident = link(ResidentRow, "resident_id")
    vaccine = TextField()
    on = PartialDateField()
    basis = CodeField(health.VaccinationBasis)
    dose = TextField(default="")
    note = TextField(default="")
    next_on = DayField(null=True)
    by = BigIntegerField(null=True)

    class Meta:
        table_name = "vaccinations"

"""The tables of what is worked out from the files: due items and one line a file for the lists."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

from shelter_app.domain import people, residents, stays
from shelter_app.storage.columns import CodeField, DayField, MomentField, PartialDateField, ValueField
from shelter_app.storage.models import ResidentRow, link


class DueRow(Model):
    """Everything that waits for somebody, derived from clocks, plans, follow-ups and limits; never typed."""

    id = BigIntegerField(primary_key=True)
    resident = link(ResidentRow, "resident_id")
    source = TextField()
    source_id = BigIntegerField(null=True)
    code = TextField()
    text = TextField(default="")
    due_at = MomentField()
    has_time = BooleanField(default=False)
    started_at = MomentField(null=True)
    closed_at = MomentField(null=True)
    severity = TextField(default="INFO")
    who = TextField(default="")
    warn_at = MomentField(null=True)
    doubts = TextField(default="")

    class Meta:
        table_name = "due"
        legacy_table_names = False
        # Today counts what waits by kind, weight and person: the second index answers without reading or sorting a row.
        indexes = (
            (("closed_at", "due_at"), False),
            (("closed_at", "source", "severity", "who", "due_at", "warn_at"), False),
        )


class SummaryRow(Model):
    """One derived line per file for lists and Today, so that five thousand files open without being read."""

    resident = ForeignKeyField(
        ResidentRow, column_name="resident_id", object_id_name="resident_id", primary_key=True, backref="+"
    )
    number = TextField()
    name_ru = TextField()
    name_kk = TextField()
    name_other = TextField()
    sort_key = TextField(index=True)
    sex = CodeField(people.Sex)
    born = PartialDateField()
    born_basis = CodeField(people.AgeBasis, null=True)
    age_disputed = BooleanField()
    citizenship = TextField()
    status = CodeField(residents.CaseStatus)
    presence = CodeField(stays.Presence)
    category = TextField()
    admitted_at = MomentField()
    limit_day = DayField(null=True)
    left_at = MomentField(null=True)
    route = TextField()
    coordinator = BigIntegerField(null=True)
    risk = TextField()
    restricted = BooleanField()
    group_id = BigIntegerField(null=True)
    alerts = ValueField(tuple[residents.Alert, ...])
    room = TextField()
    stays = IntegerField()
    next_code = TextField()
    next_text = TextField()
    next_due_at = MomentField(null=True)
    next_has_time = BooleanField()

    class Meta:
        table_name = "summaries"
        legacy_table_names = False
        indexes = ((("presence", "sort_key"), False),)

"""The tables beside a plan: needs, measures that plans have taught, evaluations, meetings, what decisions ask for."""

from __future__ import annotations

from peewee import BigIntegerField, BlobField, BooleanField, IntegerField, TextField

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Correction, Invited, MeetingState, Resolution
from shelter_app.domain.monitoring import MonitoringOutcome, RowProgress
from shelter_app.domain.needs import NeedLine
from shelter_app.domain.plan_templates import TemplateRow
from shelter_app.domain.tracing import Asks
from shelter_app.domain.undertakings import Origin, Standing
from shelter_app.storage.columns import CodeField, DayField, MomentField, ValueField
from shelter_app.storage.models import TEXTS, PlanRow, ResidentRow, Row, link


class NeedsRow(Row):
    resident = link(ResidentRow, "resident_id")
    held_at = MomentField()
    by = BigIntegerField()
    written_at = MomentField()
    needs_list = TextField()
    lines = ValueField(tuple[NeedLine, ...])
    other = TextField(default="")
    comments = TextField(default="")
    strengths = TextField(default="")
    goals = TextField(default="")
    child_views = TextField(default="")
    child_views_language = TextField(default="")
    took_part = ValueField(TEXTS)
    names = TextField(default="")
    absent_reason = TextField(default="")

    class Meta:
        table_name = "needs_assessments"


class PhraseRow(Row):
    need = TextField()
    language = TextField()
    key = TextField()
    text = TextField()
    count = IntegerField(default=0)
    terms = ValueField(tuple[int, ...])
    roles = ValueField(TEXTS)

    class Meta:
        table_name = "plan_phrases"
        indexes = ((("need", "language", "key"), True),)


class MonitoringRow(Row):
    resident = link(ResidentRow, "resident_id")
    plan = link(PlanRow, "plan_id")
    held_at = MomentField()
    by = BigIntegerField()
    written_at = MomentField()
    outcome = CodeField(MonitoringOutcome)
    note = TextField(default="")
    child_views = TextField(default="")
    rows = ValueField(tuple[RowProgress, ...])

    class Meta:
        table_name = "plan_monitorings"


class PlanSignatureRow(Row):
    resident = link(ResidentRow, "resident_id")
    plan = link(PlanRow, "plan_id")
    by = BigIntegerField()
    at = MomentField()
    text = TextField()
    signature = BlobField()

    class Meta:
        table_name = "plan_signatures"


class RowRemarkRow(Row):
    resident = link(ResidentRow, "resident_id")
    plan = link(PlanRow, "plan_id", index=False)
    item_id = BigIntegerField()
    by = BigIntegerField()
    at = MomentField()
    words = TextField()

    class Meta:
        table_name = "row_remarks"
        indexes = ((("plan", "item_id", "by"), True),)


class PlanTemplateRow(Row):
    name = TextField()
    categories = ValueField(TEXTS)
    rows = ValueField(tuple[TemplateRow, ...])
    by = BigIntegerField()
    at = MomentField()
    retired = BooleanField(default=False)

    class Meta:
        table_name = "plan_templates"


class MeetingRow(Row):
    resident = link(ResidentRow, "resident_id")
    number = IntegerField()
    starts = MomentField()
    called_by = BigIntegerField()
    called_at = MomentField()
    place = TextField(default="")
    chair = TextField(default="")
    invited = ValueField(tuple[Invited, ...])
    agenda = ValueField(TEXTS)
    state = CodeField(MeetingState)
    state_reason = TextField(default="")
    held_at = MomentField(null=True)
    held_by = BigIntegerField(null=True)
    facts = TextField(default="")
    child_views = TextField(default="")
    child_views_language = TextField(default="")
    resolutions = ValueField(tuple[Resolution, ...])
    corrections = ValueField(tuple[Correction, ...])

    class Meta:
        table_name = "protection_meetings"
        indexes = ((("resident", "number"), True),)


class UndertakingRow(Row):
    resident = link(ResidentRow, "resident_id")
    origin = CodeField(Origin)
    about = BigIntegerField()
    text = TextField()
    due = DayField()
    who = TextField(default="")
    who_id = BigIntegerField(null=True)
    asked_by = TextField(default="")
    standing = CodeField(Standing)
    closed_on = DayField(null=True)
    closed_by = BigIntegerField(null=True)
    note = TextField(default="")

    class Meta:
        table_name = "undertakings"


class TracingRow(Row):
    resident = link(ResidentRow, "resident_id", null=True)
    asks = CodeField(Asks)
    at = MomentField()
    by = BigIntegerField()
    body = TextField()
    who = TextField(default="")
    sought = TextField(default="")
    medium = TextField(default="")
    words = TextField(default="")
    answer = TextField(default="")
    answered_on = DayField(null=True)
    not_about = ValueField(tuple[ResidentId, ...])
    letter_id = BigIntegerField(null=True)

    class Meta:
        table_name = "tracing"

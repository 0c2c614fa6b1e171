"""The table of appointments: one row a resident, tied together by the party of those who go together."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, TextField

from shelter_app.domain.appointments import AppointmentKind, AppointmentState
from shelter_app.storage.columns import CodeField, MomentField
from shelter_app.storage.models import ResidentRow, Row, link


class AppointmentRow(Row):
    resident = link(ResidentRow, "resident_id")
    party = BigIntegerField(index=True)
    kind = CodeField(AppointmentKind)
    starts = MomentField(index=True)
    by = BigIntegerField()
    written_at = MomentField()
    has_time = BooleanField(default=False)
    ends = MomentField(null=True)
    about = TextField(default="")
    place = TextField(default="")
    place_secret = BooleanField(default=False)
    contact_id = BigIntegerField(null=True)
    with_whom = TextField(default="")
    escort_id = BigIntegerField(null=True)
    escort = TextField(default="")
    note = TextField(default="")
    state = CodeField(AppointmentState)
    state_reason = TextField(default="")
    settled_at = MomentField(null=True)
    settled_by = BigIntegerField(null=True)
    moved_to = BigIntegerField(null=True)
    ready_at = MomentField(null=True)

    class Meta:
        table_name = "appointments"

"""The tables of what travels: key cards of others that were confirmed here, and the packages that left."""

from __future__ import annotations

from peewee import BigIntegerField, BlobField, TextField

from shelter_app.domain import packages
from shelter_app.storage.columns import CodeField, MomentField, ValueField
from shelter_app.storage.models import TEXTS, ResidentRow, Row, link


class PartnerRow(Row):
    kind = CodeField(packages.PartnerKind)
    name = TextField()
    post = TextField(default="")
    body = TextField(default="")
    recipient = TextField()
    verify = TextField(unique=True)
    fingerprint = TextField()
    confirmed_by = BigIntegerField()
    confirmed_at = MomentField()
    ended_at = MomentField(null=True)

    class Meta:
        table_name = "partners"


class PackageRow(Row):
    kind = CodeField(packages.PackageKind)
    code = TextField(unique=True)
    seal = TextField()
    resident = link(ResidentRow, "resident_id")
    partner = link(PartnerRow, "partner_id")
    made_at = MomentField()
    by = BigIntegerField()
    plan_id = BigIntegerField(null=True, index=True)
    content = TextField(default="")
    left_out = ValueField(TEXTS)
    state = CodeField(packages.PackageState)
    answer = ValueField(packages.PlanAnswer, null=True)
    remark = TextField(default="")
    proof = BlobField(default=b"")
    taken_in_at = MomentField(null=True)
    taken_in_by = BigIntegerField(null=True)
    explained_by = TextField(default="")

    class Meta:
        table_name = "packages"

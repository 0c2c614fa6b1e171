"""The tables of help by others: referrals, and the log of what was told about somebody."""

from __future__ import annotations

from peewee import BigIntegerField, TextField

from shelter_app.domain import disclosures, referrals
from shelter_app.domain.ids import ResidentId
from shelter_app.storage.columns import CodeField, DayField, MomentField, ValueField
from shelter_app.storage.models import ResidentRow, Row, link


class ReferralRow(Row):
    resident = link(ResidentRow, "resident_id")
    organisation_id = BigIntegerField()
    organisation = TextField()
    help = TextField()
    by = BigIntegerField()
    begun_at = MomentField(index=True)
    state = CodeField(referrals.ReferralState)
    stay_id = BigIntegerField(null=True)
    plan_item_id = BigIntegerField(null=True)
    agreed_at = MomentField(null=True)
    agreed_with = TextField(default="")
    agreed_by = BigIntegerField(null=True)
    terms = TextField(default="")
    transport = TextField(default="")
    letter_id = BigIntegerField(null=True, index=True)
    consent_id = BigIntegerField(null=True)
    sent_at = MomentField(null=True)
    answered_on = DayField(null=True)
    answer = TextField(default="")
    starts = DayField(null=True)
    done_on = DayField(null=True)
    feedback = TextField(default="")
    stopped = TextField(default="")

    class Meta:
        table_name = "referrals"


class DisclosureRow(Row):
    resident = link(ResidentRow, "resident_id", null=True)
    at = MomentField(index=True)
    by = BigIntegerField()
    written_at = MomentField()
    what = TextField()
    to = TextField()
    why = TextField()
    basis = CodeField(disclosures.Basis)
    clause = TextField(default="")
    how = TextField(default="")
    explained_by = TextField(default="")
    source = CodeField(disclosures.Source)
    document = TextField(default="")
    number = TextField(default="")
    organisation_id = BigIntegerField(null=True)
    consent_id = BigIntegerField(null=True)
    struck = TextField(default="")
    concerns = ValueField(tuple[ResidentId, ...])

    class Meta:
        table_name = "disclosures"

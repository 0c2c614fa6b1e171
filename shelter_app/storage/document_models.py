"""The tables of papers: what stands in the way, the lines of attachments, and their content apart from them."""

from __future__ import annotations

from peewee import BigIntegerField, BlobField, BooleanField, IntegerField, Model, TextField

from shelter_app.domain.attachments import Form
from shelter_app.domain.identity_documents import Step
from shelter_app.storage.columns import CodeField, DayField, MomentField, ValueField
from shelter_app.storage.models import TEXTS, ResidentRow, Row, link


class ObstacleRow(Row):
    resident = link(ResidentRow, "resident_id")
    kind = TextField()
    hinders = ValueField(TEXTS)
    text = TextField(default="")
    since = DayField(null=True)
    steps = ValueField(tuple[Step, ...])
    solved_on = DayField(null=True)
    solution = TextField(default="")

    class Meta:
        table_name = "obstacles"


class AttachmentRow(Row):
    resident = link(ResidentRow, "resident_id", null=True)
    kind = TextField()
    title = TextField(default="")
    form = CodeField(Form)
    pages = IntegerField()
    size = IntegerField()
    parts = IntegerField()
    digest = TextField()
    added_at = MomentField()
    by = BigIntegerField()
    dated = DayField(null=True)
    about = BigIntegerField(null=True)
    consent = TextField(default="")
    restricted = BooleanField(default=False)
    sealed = BlobField(default=b"")
    removed_at = MomentField(null=True)
    removed_by = BigIntegerField(null=True)
    removal_reason = TextField(default="")
    wiped = BooleanField(default=False)
    consent_until = DayField(null=True)
    plan_id = BigIntegerField(null=True)

    class Meta:
        table_name = "attachments"


class AttachmentPartRow(Model):
    """Content in parts, so that neither a file nor a list of attachments ever reads it, and no write holds for long.

    It names no line of ``attachments`` as its parent: the parts are stored first, and the line makes them count.
    """

    attachment_id = BigIntegerField()
    part = IntegerField()
    data = BlobField()

    class Meta:
        table_name = "attachment_parts"
        primary_key = False
        legacy_table_names = False
        indexes = ((("attachment_id", "part"), True),)

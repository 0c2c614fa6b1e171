"""The tables of what was taken away and can come back: files that became one, and records entered by mistake."""

from __future__ import annotations

from peewee import BigIntegerField, TextField

from shelter_app.domain import merging, trash
from shelter_app.storage.columns import MomentField, ValueField
from shelter_app.storage.models import ResidentRow, Row, link


class MergeRow(Row):
    kept = BigIntegerField(index=True)
    gone = BigIntegerField(index=True)
    at = MomentField()
    by = BigIntegerField()
    reason = TextField()
    before = ValueField(merging.Facts)
    after = ValueField(merging.Facts)
    away = ValueField(merging.Facts)
    moved = ValueField(tuple[merging.Moved, ...])
    aside = ValueField(tuple[merging.Aside, ...])
    separated_at = MomentField(null=True)
    separated_by = BigIntegerField(null=True)
    separation_reason = TextField(default="")

    class Meta:
        table_name = "merges"


class TrashRow(Row):
    resident = link(ResidentRow, "resident_id")
    kind = TextField()
    parts = ValueField(tuple[trash.Part, ...])
    removed_at = MomentField()
    removed_by = BigIntegerField()
    reason = TextField()
    restored_at = MomentField(null=True)
    restored_by = BigIntegerField(null=True)

    class Meta:
        table_name = "trash"

"""The tables of what was taken away: files that became one, records entered by mistake, what was erased for ever."""

from __future__ import annotations

from peewee import BigIntegerField, IntegerField, TextField

from shelter_app.domain import erasures, merging, trash
from shelter_app.storage.columns import DayField, MomentField, ValueField
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


class ErasureRow(Row):
    """An act of erasure; the database lets nobody change it once it was carried out or withdrawn."""

    number = TextField(unique=True)
    resident = link(ResidentRow, "resident_id")
    left = DayField()
    grounds = ValueField(tuple[erasures.Ground, ...])
    reason = TextField()
    proposed_by = BigIntegerField()
    proposed_at = MomentField()
    withdrawn_by = BigIntegerField(null=True)
    withdrawn_at = MomentField(null=True)
    withdrawal = TextField(default="")
    confirmed_by = BigIntegerField(null=True)
    confirmed_at = MomentField(null=True)
    removed = ValueField(tuple[erasures.Removed, ...])
    prints = IntegerField(null=True)
    copies = ValueField(tuple[erasures.Holding, ...])

    class Meta:
        table_name = "erasures"


class LegalHoldRow(Row):
    resident = link(ResidentRow, "resident_id")
    basis = TextField()
    by = BigIntegerField()
    at = MomentField()
    lifted_by = BigIntegerField(null=True)
    lifted_at = MomentField(null=True)
    lifted_why = TextField(default="")

    class Meta:
        table_name = "legal_holds"

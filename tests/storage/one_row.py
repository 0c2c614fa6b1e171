"""Rows as they lie in a registry, with words in the columns that are asked for and nothing in all others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from peewee import BlobField, BooleanField, Field, IntegerField, Model, TextField

from shelter_app.storage import erasing, models
from shelter_app.storage.columns import CodeField, DayField, MomentField, PartialDateField, ValueField
from shelter_app.storage.interview_models import AnswersField


def word_columns(kind: type[Model]) -> Iterator[str]:
    """The columns into which somebody can type and that no erasure leaves as they are."""
    kept = erasing.KEPT[kind][1] if kind in erasing.KEPT else frozenset()
    kept = erasing.ITEM if kind is models.PlanItemRow else kept
    for field in kind._meta.sorted_fields:
        if type(field) is TextField and field.column_name not in kept:
            yield field.column_name


def put(
    database: Any, kind: type[Model], row: int, links: Mapping[str, Any], words: str, into: Collection[str]
) -> None:
    """One row with these words in these columns; ``links`` are the ids of what it belongs to."""
    given: dict[str, Any] = {"id": row, **dict.fromkeys(into, words), **links}
    fields = kind._meta.sorted_fields
    values = [given[one.column_name] if one.column_name in given else _nothing(one) for one in fields]
    columns = ", ".join(f'"{one.column_name}"' for one in fields)
    marks = ", ".join("?" * len(fields))
    database.execute_sql(f"INSERT INTO {kind._meta.table_name} ({columns}) VALUES ({marks})", values)


def _nothing(field: Field) -> Any:
    if field.null:
        return None
    if isinstance(field, CodeField):
        return next(iter(field.kind)).value
    if isinstance(field, MomentField):
        return "2026-03-02T09:00:00.000000+00:00"
    if isinstance(field, (DayField, PartialDateField)):
        return "2026-03-02"
    if isinstance(field, (ValueField, AnswersField)):
        return "[]"
    if isinstance(field, BlobField):
        return b""
    return 0 if isinstance(field, (IntegerField, BooleanField)) else ""


def linked(kind: type[Model], **ids: int) -> dict[str, int]:
    """Those of these ids for which the table has a column."""
    columns = {one.column_name for one in kind._meta.sorted_fields}
    return {name: value for name, value in ids.items() if name in columns}

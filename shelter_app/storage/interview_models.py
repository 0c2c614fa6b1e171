"""The tables of interviews: their sittings, answers to forms, consents, and the interpreters of the centre."""

from __future__ import annotations

import json
from typing import Any

from peewee import BigIntegerField, BlobField, BooleanField, TextField

from shelter_app.domain import consents, interviews
from shelter_app.storage.answers import read_answers, written_answers
from shelter_app.storage.columns import CodeField, DayField, MomentField, ValueField
from shelter_app.storage.errors import DatabaseDamaged
from shelter_app.storage.models import TEXTS, ResidentRow, Row, link


class AnswersField(TextField):
    """Answers of every kind as JSON that says of each value what it is."""

    def db_value(self, value: Any) -> str | None:
        return value if value is None or isinstance(value, str) else written_answers(value)

    def python_value(self, value: str | None) -> Any:
        try:
            return None if value is None else read_answers(value)
        except (json.JSONDecodeError, ValueError, KeyError, TypeError) as error:
            raise DatabaseDamaged("unreadable_value") from error


class InterviewRow(Row):
    resident = link(ResidentRow, "resident_id")
    begun_at = MomentField()
    by = BigIntegerField()
    stay_id = BigIntegerField(null=True)
    told = ValueField(TEXTS)
    told_at = MomentField(null=True)
    told_by = BigIntegerField(null=True)
    sittings = ValueField(tuple[interviews.Sitting, ...])
    held_at = MomentField(null=True)
    decision = ValueField(interviews.Decision, null=True)
    ending = CodeField(interviews.Ending, null=True)
    ended_at = MomentField(null=True)

    class Meta:
        table_name = "interviews"


class SheetRow(Row):
    resident = link(ResidentRow, "resident_id")
    form = TextField()
    layout = TextField()
    edition = TextField()
    begun_at = MomentField()
    by = BigIntegerField()
    interview_id = BigIntegerField(null=True)
    answers = AnswersField()
    place = TextField(default="")
    saved_at = MomentField(null=True)
    finished_at = MomentField(null=True)
    finished_by = BigIntegerField(null=True)
    sealed = BlobField(default=b"")

    class Meta:
        table_name = "answer_sheets"


class ConsentRow(Row):
    resident = link(ResidentRow, "resident_id")
    kind = CodeField(consents.ConsentKind)
    given = BooleanField()
    at = MomentField()
    by = BigIntegerField()
    language = TextField()
    form = TextField()
    text = ValueField(TEXTS)
    interview_id = BigIntegerField(null=True)
    representative = TextField(default="")
    organisation = TextField(default="")
    help = TextField(default="")
    own_words = TextField(default="")
    withdrawn_at = MomentField(null=True)
    withdrawn_by = BigIntegerField(null=True)
    withdrawal_words = TextField(default="")
    beside = CodeField(consents.Beside, default=consents.Beside.NOBODY)
    beside_reason = TextField(default="")

    class Meta:
        table_name = "consents"


class InterpreterRow(Row):
    name = TextField()
    languages = ValueField(TEXTS)
    sex = TextField(default="u")
    organisation = TextField(default="")
    phone = TextField(default="")
    document = TextField(default="")
    employee = BooleanField(default=False)
    bound_on = DayField(null=True)
    bound_until = DayField(null=True)
    active = BooleanField(default=True)
    note = TextField(default="")

    class Meta:
        table_name = "interpreters"

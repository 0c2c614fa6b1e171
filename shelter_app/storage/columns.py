"""Column types that know domain values: moments in UTC, partial dates, enumerations and nested values as JSON."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from peewee import DateField, TextField

from shelter_app.domain.dates import PartialDate
from shelter_app.storage import codec
from shelter_app.storage.errors import DatabaseDamaged


class MomentField(TextField):
    """An aware moment, stored as UTC text that sorts in time order; a naive time is refused, not guessed."""

    def db_value(self, value: datetime | str | None) -> str | None:
        if value is None or isinstance(value, str):
            return value
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class DayField(DateField):
    """A calendar day as ``YYYY-MM-DD``."""

    def db_value(self, value: date | str | None) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        return None if value is None else date.fromisoformat(value)


class PartialDateField(TextField):
    """A date of which any part may be unknown."""

    def db_value(self, value: PartialDate | str | None) -> str | None:
        return value.to_text() if isinstance(value, PartialDate) else value

    def python_value(self, value: str | None) -> PartialDate | None:
        return None if value is None else PartialDate.from_text(value)


class CodeField(TextField):
    """A domain enumeration by its stable code."""

    def __init__(self, kind: type[StrEnum], **kwargs: Any) -> None:
        self.kind = kind
        super().__init__(**kwargs)

    def db_value(self, value: StrEnum | str | None) -> str | None:
        return None if value is None else str(value)

    def python_value(self, value: str | None) -> StrEnum | None:
        return None if value is None else self.kind(value)


class ValueField(TextField):
    """A nested domain value (tuple, dataclass) as JSON, restored by its type."""

    def __init__(self, kind: Any, **kwargs: Any) -> None:
        self.kind = kind
        super().__init__(**kwargs)

    def db_value(self, value: Any) -> str | None:
        return None if value is None else codec.dump(value)

    def python_value(self, value: str | None) -> Any:
        try:
            return None if value is None else codec.load(self.kind, value)
        except (ValueError, KeyError, TypeError) as error:
            raise DatabaseDamaged("unreadable_value") from error

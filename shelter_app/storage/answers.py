"""Answers to forms as text: a value of any kind comes back as what it was."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from shelter_app.domain.answers import Answer
from shelter_app.domain.partial_dates import PartialDate

_DAY: Final = "day"


def written_answers(answers: Iterable[Answer]) -> str:
    """JSON of these answers; a day is marked, because its text alone could be a name."""
    rows = [[one.key, _plain(one.value), one.detail, one.by, one.at.isoformat() if one.at else None] for one in answers]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def read_answers(text: str) -> tuple[Answer, ...]:
    """The answers that :func:`written_answers` wrote; raises ValueError or TypeError for anything else."""
    return tuple(
        Answer(key, _value(value), detail, by, datetime.fromisoformat(at) if at else None)
        for key, value, detail, by, at in json.loads(text)
    )


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, PartialDate):
        return {_DAY: value.to_text()}
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    return value


def _value(stored: Any) -> Any:
    if isinstance(stored, list):
        return tuple(_value(one) for one in stored)
    if isinstance(stored, dict):
        return PartialDate.from_text(stored[_DAY])
    return stored

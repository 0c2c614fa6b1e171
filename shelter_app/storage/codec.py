"""Turns nested domain values into JSON text for one column and back, by their type annotations."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from shelter_app.domain.dates import PartialDate

_AS_STORED: Final = frozenset({str, int, float, bool})


def plain(value: Any) -> Any:
    """The value as JSON-ready builtins.

    Every field of a dataclass is written, so that a later program with another default reads what was stored.
    """
    if isinstance(value, PartialDate):
        return value.to_text()
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _sequence(kind: Any, data: Any) -> tuple[Any, ...]:
    args = get_args(kind)
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(built(args[0], part) for part in data)
    return tuple(built(arg, part) for arg, part in zip(args, data, strict=True))


def built(kind: Any, data: Any) -> Any:
    """The domain value of type ``kind`` from JSON builtins.

    Keys that an earlier program knew are ignored; facts that it did not know hold their default.
    """
    if kind in _AS_STORED:
        return data
    if isinstance(kind, typing.NewType):
        return built(kind.__supertype__, data)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        if data is None:
            return None
        return built(next(arg for arg in get_args(kind) if arg is not type(None)), data)
    if origin is tuple:
        return _sequence(kind, data)
    if not isinstance(kind, type):
        return data
    if kind is PartialDate:
        return PartialDate.from_text(data)
    if is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: built(hints[name], part) for name, part in data.items() if name in hints})
    if issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, datetime):
        return datetime.fromisoformat(data)
    if issubclass(kind, date):
        return date.fromisoformat(data)
    return data


def dump(value: Any) -> str:
    """JSON text of a value; Cyrillic stays readable to the next program that opens the file."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def load(kind: Any, text: str) -> Any:
    """The value of type ``kind`` that :func:`dump` wrote."""
    if text == "[]":  # most lists are empty, and a list of five thousand files reads many of them
        return ()
    return built(kind, json.loads(text))

"""Turns nested domain values into JSON text for one column and back, by their type annotations."""

from __future__ import annotations

import json
import types
import typing
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, partial
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from shelter_app.domain.dates import PartialDate

_Make = Callable[[Any], Any]
_AS_STORED: Final = frozenset({str, int, float, bool})
_decoded: Final = json.JSONDecoder().decode  # as json.loads, without asking each time what it was given


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
    if isinstance(value, bytes):
        return b64encode(value).decode()
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


def built(kind: Any, data: Any) -> Any:
    """The domain value of type ``kind`` from JSON builtins.

    Keys that an earlier program knew are ignored; facts that it did not know hold their default.
    """
    make = _maker(kind)
    return data if make is None else make(data)


@cache
def _maker(kind: Any) -> _Make | None:
    """How a value of this type is made, found out once for each type; None where it is stored as what it is."""
    if kind in _AS_STORED:
        return None
    if isinstance(kind, typing.NewType):
        return _maker(kind.__supertype__)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(_maker(next(arg for arg in get_args(kind) if arg is not type(None))))
    if origin is tuple:
        return _sequence(get_args(kind))
    if not isinstance(kind, type):
        return None
    if kind is PartialDate:
        return PartialDate.from_text
    if is_dataclass(kind):
        return _fields(kind)
    if issubclass(kind, Enum):
        return kind
    if issubclass(kind, (datetime, date)):
        return kind.fromisoformat
    if kind is bytes:
        return partial(b64decode, validate=True)
    return None


def _optional(make: _Make | None) -> _Make | None:
    return None if make is None else lambda data: None if data is None else make(data)


def _sequence(args: tuple[Any, ...]) -> _Make:
    if len(args) == 2 and args[1] is Ellipsis:
        make = _maker(args[0])
        return tuple if make is None else lambda data: tuple(map(make, data))
    makers = tuple(_maker(arg) for arg in args)
    return lambda data: tuple(part if make is None else make(part) for make, part in zip(makers, data, strict=True))


def _fields(kind: type) -> _Make:
    makers = {name: _maker(hint) for name, hint in _hints(kind).items()}

    def make(data: Any) -> Any:
        known = {}
        for name, part in data.items():
            if name in makers:
                one = makers[name]
                known[name] = part if one is None else one(part)
        return kind(**known)

    return make


def dump(value: Any) -> str:
    """JSON text of a value; Cyrillic stays readable to the next program that opens the file."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def load(kind: Any, text: str) -> Any:
    """The value of type ``kind`` that :func:`dump` wrote."""
    if text == "[]":  # most lists are empty, and a list of five thousand files reads many of them
        return ()
    return built(kind, _decoded(text))

"""Reads a value that another computer wrote: nothing in it is believed before its shape was compared, part by part."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from shelter_app.storage import codec

T = TypeVar("T")
_LARGEST: Final = 2**63


class NotOfThisShape(ValueError):
    """The text is no value of the type that was asked for."""


def load(kind: type[T], data: bytes) -> T:
    """The value of type ``kind`` in JSON that came from elsewhere; raises NotOfThisShape, whatever is in it."""
    try:
        value = codec.built(kind, json.loads(data))
        fitting = _fits(kind, value)
    except (ValueError, KeyError, TypeError, AttributeError, LookupError, OverflowError, RecursionError):
        raise NotOfThisShape from None
    if not fitting:
        raise NotOfThisShape
    return typing.cast(T, value)


def _fits(kind: Any, value: Any) -> bool:
    """Whether a value is in every part what its annotations promise."""
    if isinstance(kind, typing.NewType):
        return _fits(kind.__supertype__, value)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return any(_fits(one, value) for one in get_args(kind))
    if origin is tuple:
        args = get_args(kind)
        if not isinstance(value, tuple):
            return False
        if len(args) == 2 and args[1] is Ellipsis:
            return all(_fits(args[0], part) for part in value)
        return len(args) == len(value) and all(map(_fits, args, value))
    if kind is type(None):
        return value is None
    return type(value) is kind and _whole(value)


def _whole(value: Any) -> bool:
    if isinstance(value, str):
        return "\0" not in value and len(value.encode()) >= 0
    if isinstance(value, int):
        return -_LARGEST <= value < _LARGEST
    if isinstance(value, datetime):
        return value.tzinfo is not None
    if is_dataclass(value):
        hints = get_type_hints(type(value))
        return all(_fits(hints[field.name], getattr(value, field.name)) for field in fields(value))
    return True

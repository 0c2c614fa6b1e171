"""Plain mappings, as TOML and JSON give them, into frozen dataclasses and back; what is wrong is named by its key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.labels import Labels

T = TypeVar("T")


class BadEntry(ShelterError):
    """An entry of a profile or list that cannot be used; ``key`` is its path ("rules[3].unit"), ``problem`` a code.

    Problems: missing, unknown_key, wrong_type, unknown_value, duplicate, unknown_reference, label_missing.
    """

    def __init__(self, key: str, problem: str, value: object = None) -> None:
        super().__init__(f"{key}: {problem}" + (f" ({value!r})" if value is not None else ""))
        self.key = key
        self.problem = problem
        self.value = value


@lru_cache(maxsize=64)
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def load(kind: type[T], value: object, key: str = "") -> T:
    """An instance of the dataclass ``kind`` from a mapping; unknown keys are refused, so that a slip is not ignored."""
    if not isinstance(value, Mapping):
        raise BadEntry(key or kind.__name__, "wrong_type", value)
    prefix = f"{key}." if key else ""
    known = {field.name: field for field in fields(cast(Any, kind))}
    for name in value:
        if name not in known:
            raise BadEntry(f"{prefix}{name}", "unknown_key")
    arguments = {}
    for name, field in known.items():
        if name in value:
            arguments[name] = _load_value(_hints(cast(Any, kind))[name], value[name], f"{prefix}{name}")
        elif field.default is MISSING and field.default_factory is MISSING:
            raise BadEntry(f"{prefix}{name}", "missing")
    return kind(**arguments)


def _load_value(kind: Any, value: object, key: str) -> object:
    if isinstance(kind, UnionType):
        kind = next(option for option in get_args(kind) if option is not NoneType)
    if get_origin(kind) is tuple:
        if not isinstance(value, list | tuple):
            raise BadEntry(key, "wrong_type", value)
        return tuple(_load_value(get_args(kind)[0], item, f"{key}[{place}]") for place, item in enumerate(value))
    if kind is Labels:
        if not isinstance(value, Mapping) or not all(isinstance(text, str) for text in value.values()):
            raise BadEntry(key, "wrong_type", value)
        return Labels.of(value)
    if is_dataclass(kind):
        return load(cast(type, kind), value, key)
    if issubclass(kind, StrEnum):
        try:
            return kind(value)
        except ValueError:
            raise BadEntry(key, "unknown_value", value) from None
    if kind is date and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise BadEntry(key, "wrong_type", value) from None
    if type(value) is not kind:
        raise BadEntry(key, "wrong_type", value)
    return value


def dump(instance: object) -> dict[str, Any]:
    """The mapping from which :func:`load` makes an equal instance; entries at their default are left out.

    It holds only what JSON and TOML both know: days are ISO texts, and what is None is left out (None is its default).
    """
    result = {}
    for field in fields(cast(Any, instance)):
        value = getattr(instance, field.name)
        if field.default is MISSING or value != field.default:
            result[field.name] = _dump_value(value)
    return result


def _dump_value(value: object) -> object:
    if isinstance(value, tuple):
        return [_dump_value(item) for item in value]
    if isinstance(value, Labels):
        return value.dump()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str | int):
        return value
    return dump(value)

"""One file becomes two again: what each had before, and what was changed since stays changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, TypeVar

from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.stays import Stay

T = TypeVar("T", bound=Any)


def parted(now: T, before: T, after: T) -> T:
    """The object without what the merging brought, and with what was changed since.

    A fact that still is as the merging left it goes back to what it was; a list loses what came from the other file
    and keeps what was added later; any other fact that somebody has changed since stays changed.
    """
    facts: dict[str, Any] = {}
    for one in fields(now):
        if one.name in ("id", "version"):
            continue
        own, was, then = (getattr(item, one.name) for item in (now, before, after))
        if own == then:
            facts[one.name] = was
        elif isinstance(own, tuple):
            kept = [item for item in own if item in was or item not in then]
            facts[one.name] = (*kept, *(item for item in was if item not in own and item not in then))
    return replace(now, **facts)


def status_after(file: Resident, stays: Iterable[Stay]) -> Resident:
    """The file with a status that fits its stays: open while one lasts, in follow-up where the last one has ended."""
    last = max(stays, key=lambda stay: stay.admitted_at, default=None)
    if last is None or (last.discharge is None) is (file.status is CaseStatus.OPEN):
        return file
    return replace(file, status=CaseStatus.OPEN if last.discharge is None else CaseStatus.FOLLOW_UP)

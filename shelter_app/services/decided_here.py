"""What every decision of a centre about its procedure shares: one write, and the session that goes on by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

from shelter_app.services import packaged
from shelter_app.services.session import Change, Changed, Session


@contextmanager
def deciding(by: Session, action: str, about: str, reason: str) -> Iterator[Change]:
    """One write in which what holds is read, decided upon and stored; the session at work goes on by it then."""
    with by.change(action, "rules") as change:
        change.subject, change.reason = about, reason.strip()
        yield change
    by.profile = packaged.profile_of(by.store, by.centre)
    by.announce(Changed("rules", frozenset()))


def difference(before: Any, after: Any) -> str:
    """The names of the fields that were changed, for the audit; both are of the same kind."""
    return ", ".join(one.name for one in fields(after) if getattr(before, one.name) != getattr(after, one.name))

"""The clock of the computer beside the log: one that was set back is told, written down, and trusted with nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from shelter_app.domain.audit import SETTLED
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.services.session import Change, Session, allowed

SLACK: Final = timedelta(minutes=5)
"""Clocks are corrected by seconds every day; that is nothing to tell anybody."""

SETTLED_SETTING: Final = "clock_settled"
"""The line of the audit up to which a director said that the clock had been ahead."""


class ClockBehind(ShelterError):
    """The clock shows an earlier moment than the log has seen: what depends on days that are over is refused.

    ``seen`` is the latest moment in the log, ``now`` what the clock shows.
    """

    def __init__(self, seen: datetime, now: datetime) -> None:
        super().__init__("the clock is behind the log")
        self.seen = seen
        self.now = now


def behind(by: Session) -> ClockBehind | None:
    """What is wrong with the clock, or None. Lines keep their order by number whatever it shows."""
    seen, now = by.store.audit.latest(after=by.store.settings.get(SETTLED_SETTING, int) or 0), by.now()
    return ClockBehind(seen.astimezone(by.tz), now) if seen is not None and now < seen - SLACK else None


def require_right(by: Session) -> None:
    """Stops what a wrong clock would make wrong. Raises ClockBehind."""
    found = behind(by)
    if found is not None:
        raise found


def write_down(by: Session, found: ClockBehind) -> None:
    """The line about it, in a transaction of the caller."""
    by.audit(Change("time.set_back", "audit", detail=found.seen.astimezone(UTC).isoformat(timespec="seconds")))
    by.clock_told = True


@allowed(Can.OWN_ACCOUNT)
def look(*, by: Session) -> ClockBehind | None:
    """What is wrong with the clock now; the first time in a session it becomes a line of the audit as well."""
    found = behind(by)
    if found is not None and not by.clock_told and by.reading is None:
        with by.store.transaction():
            write_down(by, found)
    elif found is None:
        by.clock_told = False
    return found


@allowed(Can.MANAGE_STAFF)
def settle(*, by: Session) -> None:
    """The director says that the clock is right now and had been ahead before; the audit keeps who said so."""
    with by.store.transaction():
        head = by.audit(Change(SETTLED, "audit", detail=by.now().astimezone(UTC).isoformat(timespec="seconds")))
        by.store.settings.put(SETTLED_SETTING, head.seq - 1)
    by.clock_told = False

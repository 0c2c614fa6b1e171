"""What became of those who left: reached at each step, safe, here again, and of whom nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shelter_app.domain.follow_ups import FollowUp, Outcome
from shelter_app.domain.ids import ResidentId

SAFE = (Outcome.SAFE, Outcome.MOVED)


class Lot(StrEnum):
    """How one child is by the latest answer anybody had. UNKNOWN: nobody was ever reached, which is no answer."""

    SAFE = "safe"
    CONCERN = "concern"
    AGAIN = "again"
    DIED = "died"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Followed:
    """One leaving with its stages; ``again`` says that the same person was admitted afterwards."""

    resident_id: ResidentId
    route: str
    country: str
    stages: tuple[FollowUp, ...]
    again: bool = False

    @property
    def lot(self) -> Lot:
        """How the child is, by the latest attempt that reached anybody."""
        if self.again:
            return Lot.AGAIN
        known = [one for one in self.stages if one.answered and one.done_at is not None]
        if not known:
            return Lot.UNKNOWN
        last = max(known, key=lambda one: (one.done_at, one.stage_days)).outcome
        named = {Outcome.CONCERN: Lot.CONCERN, Outcome.DIED: Lot.DIED, Outcome.ADMITTED_AGAIN: Lot.AGAIN}
        return named.get(last, Lot.SAFE) if last is not None else Lot.UNKNOWN


@dataclass(frozen=True, slots=True)
class Step:
    """One stage over all who left: how many were due by now, reached, asked without an answer, and not asked at all.

    ``reached`` + ``silent`` + ``missing`` are ``due``: a share is never told without what it leaves out.
    """

    days: int
    due: int
    reached: int
    silent: int

    @property
    def missing(self) -> int:
        """Of how many nobody has written down anything, though the day is past."""
        return self.due - self.reached - self.silent


@dataclass(frozen=True, slots=True)
class Lots:
    """Everybody who left by one route or to one country; ``code`` is empty where nobody wrote it down."""

    code: str
    left: int
    steps: tuple[Step, ...]
    by_lot: tuple[tuple[Lot, int], ...]

    def of(self, lot: Lot) -> int:
        """How many of them are in this lot."""
        return dict(self.by_lot)[lot]

    def step(self, days: int) -> Step | None:
        """One stage of them, None where no route of theirs asks for it."""
        return next((one for one in self.steps if one.days == days), None)


def count(code: str, followed: Iterable[Followed], today: date) -> Lots:
    """Some leavings counted; a stage that was cancelled, or whose day has not come, is due of nobody."""
    those = tuple(followed)
    days = sorted({one.stage_days for each in those for one in each.stages if not one.besides})
    lots = [each.lot for each in those]
    steps = tuple(_step(number, those, today) for number in days)
    return Lots(code, len(those), steps, tuple((lot, lots.count(lot)) for lot in Lot))


def _step(days: int, those: tuple[Followed, ...], today: date) -> Step:
    stages = [one for each in those for one in each.stages if one.stage_days == days and not one.besides]
    due = [one for one in stages if one.outcome is not None or (not one.cancelled and one.due < today)]
    reached = sum(one.answered for one in due)
    silent = sum(one.outcome is not None and not one.answered for one in due)
    return Step(days, len(due), reached, silent)

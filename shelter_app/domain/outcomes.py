"""What became of those who left: reached at each step, safe, here again, and of whom nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from shelter_app.domain.follow_ups import UNANSWERED, FollowUp, Outcome, standing, tries
from shelter_app.domain.ids import ResidentId


class Lot(StrEnum):
    """How one child is by the latest that anybody learned. SAFE holds as of the day of that word.

    SILENT: the latest attempts reached nobody, whatever was heard before. EARLY: no day for asking has come yet.
    UNKNOWN: it has come, and nobody wrote down anything.
    """

    SAFE = "safe"
    CONCERN = "concern"
    AGAIN = "again"
    DIED = "died"
    SILENT = "silent"
    EARLY = "early"
    UNKNOWN = "unknown"


_NAMED = {Outcome.CONCERN: Lot.CONCERN, Outcome.DIED: Lot.DIED, Outcome.ADMITTED_AGAIN: Lot.AGAIN}


@dataclass(frozen=True, slots=True)
class Followed:
    """One leaving with its stages; ``again`` says that the same person was admitted afterwards.

    Stages of a discharge that was taken back tell nothing of this one.
    """

    resident_id: ResidentId
    route: str
    country: str
    left_on: date
    stages: tuple[FollowUp, ...]
    again: bool = False

    @property
    def asked(self) -> list[FollowUp]:
        """The stages of the leaving that stands."""
        return standing(self.stages)

    def day_of(self, stage: FollowUp) -> date:
        """When the child was to be asked about: putting a stage off does not make it any earlier for that."""
        return min(stage.due, self.left_on + timedelta(days=stage.stage_days))

    @property
    def last_word(self) -> datetime | None:
        """When somebody was reached for the last time, None while that has never happened."""
        word = self._last_answer()
        return word.done_at if word is not None else None

    def lot(self, today: date) -> Lot:
        """How the child is on a day: silence after a good answer is silence, danger is no less for it."""
        if self.again:
            return Lot.AGAIN
        word = self._last_answer()
        if word is not None and word.outcome in _NAMED:
            return _NAMED[word.outcome]
        told = word.done_at if word is not None else None
        if any(one.outcome in UNANSWERED and (told is None or one.at > told) for one in tries(self.asked)):
            return Lot.SILENT
        if word is not None:
            return Lot.SAFE
        ahead = [one for one in self.asked if one.open]
        return Lot.EARLY if ahead and all(self.day_of(one) >= today for one in ahead) else Lot.UNKNOWN

    def _last_answer(self) -> FollowUp | None:
        known = [one for one in self.asked if one.answered and one.done_at is not None]
        return max(known, key=lambda one: (one.done_at, one.stage_days), default=None)


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
    """Everybody who left by one route or to one country; ``code`` is empty where nobody wrote it down.

    ``safe_as_of`` is when the oldest of the good answers was given, None where there is none.
    """

    code: str
    left: int
    steps: tuple[Step, ...]
    by_lot: tuple[tuple[Lot, int], ...]
    safe_as_of: datetime | None = None

    def of(self, lot: Lot) -> int:
        """How many of them are in this lot."""
        return dict(self.by_lot)[lot]

    def step(self, days: int) -> Step | None:
        """One stage of them, None where no route of theirs asks for it."""
        return next((one for one in self.steps if one.days == days), None)


def count(code: str, followed: Iterable[Followed], today: date) -> Lots:
    """Some leavings counted; a stage that was cancelled, or whose day has not come, is due of nobody."""
    those = tuple(followed)
    days = sorted({one.stage_days for each in those for one in each.asked if not one.besides})
    lots = [each.lot(today) for each in those]
    words = [each.last_word for each, lot in zip(those, lots, strict=True) if lot is Lot.SAFE]
    steps = tuple(_step(number, those, today) for number in days)
    by_lot = tuple((lot, lots.count(lot)) for lot in Lot)
    return Lots(code, len(those), steps, by_lot, min(filter(None, words), default=None))


def _step(days: int, those: tuple[Followed, ...], today: date) -> Step:
    stages = [(each, one) for each in those for one in each.asked if one.stage_days == days and not one.besides]
    due = [one for each, one in stages if one.outcome is not None or (not one.cancelled and each.day_of(one) < today)]
    reached = sum(one.answered for one in due)
    silent = sum(one.outcome is not None and not one.answered for one in due)
    return Step(days, len(due), reached, silent)

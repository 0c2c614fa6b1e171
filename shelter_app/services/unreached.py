"""Children after leaving whom nobody reaches any more: visits and calls in a row that came to nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.follow_ups import SILENCE, FollowUp, silent_stages, standing
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.services.session import Session

SILENT_FOR: Final = timedelta(days=400)
"""How far back visits and calls that reached nobody are told: a year of follow-up and what came a little late."""
_MOST: Final = 50
"""How many of them are told at once."""


def in_a_row(by: Session, stay: Stay, stages: Iterable[FollowUp]) -> int:
    """How many attempts after one leaving in a row had no answer, as the profile counts them."""
    plan = by.profile.follow_up(stay.discharge.route) if stay.discharge else None
    return silent_stages(stages, by.tz, plan.apart) if plan else silent_stages(stages, by.tz)


def silent(by: Session, now: datetime) -> list[tuple[FollowUp, int]]:
    """Stays after which three visits or calls in a row had no answer, each with the stage that was tried last.

    Whoever was admitted again since is not looked for any more.
    """
    if not by.can(Can.FOLLOW_UP):
        return []
    stays: dict[int, list[FollowUp]] = {}
    for stage in by.store.summaries.silent_since(now - SILENT_FOR, SILENCE):
        stays.setdefault(stage.stay_id, []).append(stage)
    left = by.store.stays.many(stays)
    lines = by.store.summaries.many({stay.resident_id for stay in left.values()})
    found = []
    for stay_id, stages in stays.items():
        line = lines.get(left[stay_id].resident_id)
        if line is None or line.admitted_at > left[stay_id].admitted_at:
            continue
        count = in_a_row(by, left[stay_id], stages)
        if count >= SILENCE:
            tried = [stage for stage in standing(stages) if stage.outcome and stage.done_at]
            found.append((max(tried, key=_tried_at), count))
    return sorted(found, key=lambda one: _tried_at(one[0]), reverse=True)[:_MOST]


def _tried_at(stage: FollowUp) -> tuple[datetime, int]:
    assert stage.done_at is not None
    return stage.done_at, stage.stage_days

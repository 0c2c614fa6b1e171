"""What became of those who left in a period, by route and by country, with how many nobody knows of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.domain import outcomes
from shelter_app.domain.dates import add_months
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.outcomes import Followed, Lots
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Counted leavings since a day: all of them, then by group of routes and by country, the largest first."""

    since: date
    as_of: datetime
    whole: Lots
    by_route: tuple[Lots, ...]
    by_country: tuple[Lots, ...]


@allowed(Can.FOLLOW_UP)
def collect(*, by: Session) -> Outcomes:
    """The leavings of the last twelve months. Restricted files are counted and never named; who died inside is none."""
    now, today = by.now(), by.today()
    since = add_months(today, -MONTHS)
    with by.store.reading():
        followed = _followed(by, since)
    return Outcomes(
        since,
        now,
        outcomes.count("", followed, today),
        _divided(followed, "route", today),
        _divided(followed, "country", today),
    )


@allowed(Can.FOLLOW_UP)
def collect_apart(*, by: Session) -> Outcomes:
    """The same in a worker: that thread gets a connection of its own, which is closed when all is read."""
    try:
        return collect(by=by)
    finally:
        by.store.database.close()


def _divided(followed: list[Followed], what: str, today: date) -> tuple[Lots, ...]:
    parts: dict[str, list[Followed]] = defaultdict(list)
    for one in followed:
        parts[getattr(one, what)].append(one)
    found = (outcomes.count(code, those, today) for code, those in parts.items())
    return tuple(sorted(found, key=lambda one: (-one.left, one.code)))


def _followed(by: Session, since: date) -> list[Followed]:
    stages: dict[int, list[FollowUp]] = defaultdict(list)
    for item in by.store.summaries.stages_since(by.day_start(since)):
        stages[item.stay_id].append(item)
    groups = {route.code: route.outcome or "other" for route in by.profile.routes}
    gone = {one for one, merged in by.store.residents.picked(("id", "merged_into")) if merged is not None}
    newest: dict[int, datetime] = {}
    left = []
    for key, file, admitted, leaving, elsewhere in by.store.stays.picked(
        ("id", "resident_id", "admitted_at", "discharge", "elsewhere")
    ):
        newest[file] = max(newest.get(file, admitted), admitted)
        if elsewhere:
            continue
        if leaving is not None and leaving.at >= by.day_start(since) and leaving.route != "died" and file not in gone:
            left.append((key, file, admitted, leaving))
    return [
        Followed(
            file,
            groups.get(leaving.route, "other"),
            leaving.country or (by.profile.country if leaving.region else ""),
            leaving.at.astimezone(by.tz).date(),
            tuple(stages.get(key, ())),
            newest[file] > admitted,
        )
        for key, file, admitted, leaving in left
    ]

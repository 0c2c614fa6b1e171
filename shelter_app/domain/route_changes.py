"""What a centre decided about its routes of leaving: which houses have a route, and when somebody asks afterwards."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import StaffId
from shelter_app.domain.labels import Labels
from shelter_app.domain.profiles import REQUIREMENTS, FollowUpPlan, Profile, Route

_PACKAGED: Final = Labels()
LONGEST_DAYS: Final = 3660
MOST_STAGES: Final = 16
LONGEST_WAIT: Final = 30
"""The most days between two attempts: who waits longer asks at the next stage anyway."""
NEVER_LEFT_OUT: Final = "unplanned"
"""Routes of this outcome happen to a house, nobody chooses them: each house needs a way to write them down."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What of a route a centre decides: the days after leaving, how it asks, in which houses the route exists, what it
    asks for before anybody leaves, and by which clause.

    ``again`` is after how many days somebody tries anew whom nobody reached, ``apart`` how many days lie between two
    attempts of one way that count as two. No house means every house. Without ``requires``, ``clause``, ``again`` or
    ``apart`` what was packaged holds.
    """

    days: tuple[int, ...]
    asked: tuple[str, ...]
    houses: tuple[CentreKind, ...] = ()
    requires: tuple[str, ...] | None = None
    clause: Labels = _PACKAGED
    again: int | None = None
    apart: int | None = None

    def settled(self, before: Terms) -> Terms:
        """The same in its order, with what is not said here as it was before."""
        asked_for = before.requires if self.requires is None else self.requires
        ordered = tuple(dict.fromkeys(asked_for or ()))
        same = set(ordered) == set(before.requires or ())
        return replace(
            self,
            days=tuple(sorted(set(self.days))),
            requires=before.requires if same else ordered,
            clause=self.clause or before.clause,
            again=before.again if self.again is None else self.again,
            apart=before.apart if self.apart is None else self.apart,
        )


@dataclass(frozen=True, slots=True)
class RouteChange:
    """One decision of the centre about one route; the packaged file stays as it came."""

    route: str
    wanted: Terms
    reason: str
    by: StaffId
    at: datetime


def terms_of(profile: Profile, route: Route) -> Terms:
    """What holds for a route of this profile."""
    plan = profile.follow_up(route.code)
    if plan is None:
        return Terms((), (), route.kinds, route.requires, route.clause)
    return Terms(plan.days, plan.kinds, route.kinds, route.requires, route.clause, plan.again, plan.apart)


def check_terms(route: Route, packaged: Terms, wanted: Terms, kept: Collection[str] = ()) -> None:
    """Stops what cannot be meant, or would leave children unasked.

    Raises InvalidInput: days ``missing`` where the procedure asks after those who leave so, ``fixed`` where nobody is
    left to ask, ``range`` or ``too_many``; asked ``missing``; houses ``needed`` for what nobody chooses; requires
    ``unknown``, or ``protected`` where one of ``kept`` is left out: the line at which a gate of this route is answered;
    again and apart ``wait`` for no number of days between one and thirty.
    """
    problems: dict[str, str] = {}
    if not packaged.days and route.outcome == NEVER_LEFT_OUT:
        if wanted.days:
            problems["days"] = "fixed"
    elif packaged.days and not wanted.days:
        problems["days"] = "missing"
    elif any(not 1 <= one <= LONGEST_DAYS for one in wanted.days):
        problems["days"] = "range"
    elif len(wanted.days) > MOST_STAGES:
        problems["days"] = "too_many"
    problems |= _wrong_waits(wanted)
    if wanted.days and not wanted.asked:
        problems["asked"] = "missing"
    if route.outcome == NEVER_LEFT_OUT and wanted.houses:
        problems["houses"] = "needed"
    asked_for = packaged.requires if wanted.requires is None else wanted.requires
    if set(asked_for or ()) - set(REQUIREMENTS):
        problems["requires"] = "unknown"
    elif set(kept) - set(asked_for or ()):
        problems["requires"] = "protected"
    if problems:
        raise InvalidInput(**problems)


def _wrong_waits(wanted: Terms) -> dict[str, str]:
    waits = {"again": wanted.again, "apart": wanted.apart}
    return {name: "wait" for name, days in waits.items() if days is not None and not 1 <= days <= LONGEST_WAIT}


def decided(profile: Profile, changes: Iterable[RouteChange]) -> Profile:
    """The procedure with the routes as this centre has them; a route that the procedure knows no more is left out."""
    known = {one.route: one.wanted for one in changes}
    routes, plans = [], list(profile.follow_ups)
    for route in profile.routes:
        wanted = known.get(route.code)
        if wanted is None:
            routes.append(route)
            continue
        before = profile.follow_up(route.code)
        plan = FollowUpPlan(
            f"own.{route.code}",
            tuple(sorted(set(wanted.days))),
            wanted.asked,
            before.home_visits if before else True,
            _chosen(wanted.again, before.again if before else None, 3),
            _chosen(wanted.apart, before.apart if before else None, 1),
        )
        plans.append(plan)
        requires = route.requires if wanted.requires is None else wanted.requires
        clause = wanted.clause or route.clause
        routes.append(replace(route, follow_up=plan.code, kinds=wanted.houses, requires=requires, clause=clause))
    return replace(profile, routes=tuple(routes), follow_ups=tuple(plans))


def _chosen(wanted: int | None, before: int | None, usual: int) -> int:
    return next(one for one in (wanted, before, usual) if one is not None)

"""The routes of leaving in this house, for its director: where each exists, when somebody asks afterwards, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shelter_app.domain import route_changes
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.follow_ups import schedule
from shelter_app.domain.guards import Step
from shelter_app.domain.profiles import Profile, Route
from shelter_app.domain.route_changes import RouteChange, Terms, terms_of
from shelter_app.domain.staff import Can
from shelter_app.services import packaged
from shelter_app.services.decided_here import deciding, difference
from shelter_app.services.departures import prepared
from shelter_app.services.leaving import EVIDENCE
from shelter_app.services.session import Session, allowed

_WHO_RECEIVES: Final = frozenset({"receiver", "receiver_document", "contact_right"})
YEAR: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class RouteLine:
    """One route as it holds here and as it was packaged, with the decision that changed it and its author's name."""

    route: Route
    terms: Terms
    packaged: Terms
    change: RouteChange | None = None
    author: str = ""


@allowed(Can.EDIT_RULES)
def lines(*, by: Session) -> tuple[RouteLine, ...]:
    """Every route of the procedure in its order, those that this house does not offer as well."""
    source = packaged.profile(by.centre.profile)
    changes = {one.route: one for one in packaged.decided_routes(by.store)}
    found = []
    for route in by.profile.routes:
        change = changes.get(route.code)
        author = by.staff_name(change.by) if change else ""
        was = source.route(route.code) or route
        found.append(RouteLine(route, terms_of(by.profile, route), terms_of(source, was), change, author))
    return tuple(found)


@allowed(Can.EDIT_RULES)
def change(code: str, wanted: Terms, reason: str, *, before: Terms | None = None, by: Session) -> Terms:
    """Changes days, ways of asking, houses and requirements of one route for whoever leaves from now on.

    Stages that were made stay.

    Raises NotFound; InvalidInput as :func:`route_changes.check_terms` says, for no reason (``reason``), and where
    nothing is changed (``edit`` unchanged); Stale where something else holds than ``before``, which was seen.
    """
    route, settled, problems = _checked(by, code, wanted)
    problems |= {} if reason.strip() else {"reason": "empty"}
    if problems:
        raise InvalidInput(**problems)
    with deciding(by, "route.changed", code, reason) as decision:
        present = packaged.profile_of(by.store, by.centre)
        now = terms_of(present, present.route(code) or route)
        if before is not None and now != before:
            raise Stale("routes")
        settled = settled.settled(now)
        if now == settled:
            raise InvalidInput(edit="unchanged")
        decision.detail = difference(now, settled)
        _keep(by, code, RouteChange(code, settled, reason.strip(), by.staff.id, by.now()))
    return settled


def _checked(by: Session, code: str, wanted: Terms) -> tuple[Route, Terms, dict[str, str]]:
    """The packaged route, what is wanted in its order, and what speaks against it; raises NotFound."""
    source = packaged.profile(by.centre.profile)
    route = source.route(code)
    if route is None:
        raise NotFound("routes")
    present = packaged.profile_of(by.store, by.centre)
    settled = wanted.settled(terms_of(present, present.route(code) or route))
    try:
        route_changes.check_terms(route, terms_of(source, route), settled, _kept(source, route))
    except InvalidInput as error:
        return route, settled, dict(error.problems)
    return route, settled, {}


def _kept(source: Profile, route: Route) -> set[str]:
    """What no decision takes off a route: who may receive, and every line at which one of its guards is answered."""
    steps = {Step.DISCHARGE.value, Step.DISCHARGE.of(route.code)}
    facts = {fact for guard in source.guards if guard.step in steps for fact in guard.facts}
    return {one for one in route.requires if one in _WHO_RECEIVES or {one, EVIDENCE.get(one, one)} & facts}


@dataclass(frozen=True, slots=True)
class Moves:
    """What a decision about a route moves before it is made.

    ``left`` counts who left by it within a year and keeps the days that were agreed, ``prepared`` whose leaving is
    prepared: these follow the decision. ``days`` are those on which whoever leaves today would be asked. ``no_longer``
    and ``new`` are requirements, ``closes`` and ``opens`` say that this house loses or gains the route.
    """

    left: int
    prepared: int
    days: tuple[date, ...]
    no_longer: tuple[str, ...]
    new: tuple[str, ...]
    closes: bool
    opens: bool


@allowed(Can.EDIT_RULES)
def preview(code: str, wanted: Terms, *, by: Session) -> Moves:
    """What would change, without changing anything; raises what :func:`change` raises but for the reason."""
    route, settled, problems = _checked(by, code, wanted)
    if problems:
        raise InvalidInput(**problems)
    present = packaged.profile_of(by.store, by.centre)
    now = terms_of(present, present.route(code) or route)
    before, after = now.requires or (), settled.requires or ()
    here, then = (not one.houses or by.centre.kind in one.houses for one in (now, settled))
    start = by.day_start(by.today() - YEAR)
    return Moves(
        by.store.follow_up_board.left_by_route(start).get(code, 0),
        sum(one.planned is not None and one.planned.route == code for one in prepared(by)),
        tuple(day for _count, day in schedule(by.today(), settled.days)),
        tuple(one for one in before if one not in after),
        tuple(one for one in after if one not in before),
        here and not then,
        then and not here,
    )


@allowed(Can.EDIT_RULES)
def restore(code: str, reason: str, *, by: Session) -> None:
    """Takes a route back to its packaged values; raises NotFound where it has them, InvalidInput for no reason."""
    with deciding(by, "route.restored", code, reason):
        if all(one.route != code for one in packaged.decided_routes(by.store)):
            raise NotFound("routes")
        if not reason.strip():
            raise InvalidInput(reason="empty")
        _keep(by, code, None)


def _keep(by: Session, code: str, made: RouteChange | None) -> None:
    """Stores one decision beside those about other routes; None forgets the one about this route."""
    others = (one for one in packaged.decided_routes(by.store) if one.route != code)
    by.store.settings.put(packaged.ROUTE_CHANGES_SETTING, (*others, *((made,) if made else ())))

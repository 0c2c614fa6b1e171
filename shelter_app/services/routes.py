"""The routes of leaving in this house, for its director: where each exists, when somebody asks afterwards, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain import route_changes
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.profiles import Route
from shelter_app.domain.route_changes import RouteChange, Terms, terms_of
from shelter_app.domain.staff import Can
from shelter_app.services import packaged
from shelter_app.services.decided_here import deciding, difference
from shelter_app.services.session import Session, allowed


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
    """Changes days, ways of asking and houses of one route for whoever leaves from now on; made stages stay.

    Raises NotFound; InvalidInput as :func:`route_changes.check_terms` says, for no reason (``reason``), and where
    nothing is changed (``edit`` unchanged); Stale where something else holds than ``before``, which was seen.
    """
    source = packaged.profile(by.centre.profile)
    route = source.route(code)
    if route is None:
        raise NotFound("routes")
    settled = replace(wanted, days=tuple(sorted(set(wanted.days))))
    problems = {} if reason.strip() else {"reason": "empty"}
    try:
        route_changes.check_terms(route, terms_of(source, route), settled)
    except InvalidInput as error:
        problems |= error.problems
    if problems:
        raise InvalidInput(**problems)
    with deciding(by, "route.changed", code, reason) as decision:
        present = packaged.profile_of(by.store, by.centre)
        now = terms_of(present, present.route(code) or route)
        if before is not None and now != before:
            raise Stale("routes")
        if now == settled:
            raise InvalidInput(edit="unchanged")
        decision.detail = difference(now, settled)
        _keep(by, code, RouteChange(code, settled, reason.strip(), by.staff.id, by.now()))
    return settled


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

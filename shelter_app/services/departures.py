"""Leavings that are prepared and have not happened: a group travels with its list in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from shelter_app.domain.contacts import ContactForbidden, Right, StoppedElsewhere
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import AlreadyLeft, Discharge, Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import handing_over
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import current_stay, is_open
from shelter_app.services.visibility import visible


@dataclass(frozen=True, slots=True)
class Group:
    """Those who leave on one day by the same way with the same escort: one of their leavings, and whose they are.

    ``hidden`` counts the files that this member may not read.
    """

    leaving: Discharge
    files: tuple[ResidentSummary, ...]
    hidden: int = 0


@allowed(Can.DISCHARGE)
def prepare(
    resident_ids: Sequence[ResidentId], leaving: Discharge, *, receiver_contact: ContactId | None = None, by: Session
) -> tuple[Stay, ...]:
    """Keeps how these will leave, for the list of the convoy and the form of the discharge; nobody has left by it.

    What a discharge waits for may still be missing. Raises AlreadyLeft, LeftBeforeArrival; InvalidInput: at ``passed``,
    route ``unknown`` or ``not_in_this_house``; ContactForbidden and StoppedElsewhere for somebody who must not have
    one of them; NotAllowed for a reason to decide otherwise of a role that may not.
    """
    _require_plannable(by, leaving)
    residents = [by.file(one) for one in resident_ids]
    if not all(map(is_open, residents)):
        raise AlreadyLeft
    leavers = [(one, current_stay(by, one.id)) for one in residents]
    for place, (resident, stay) in enumerate(leavers):
        chosen = None if place else receiver_contact
        stop = handing_over.stopped(by, resident.id, leaving, chosen)
        if stop is not None:
            raise ContactForbidden(stop.id, Right.COLLECT)
        refusal = handing_over.refusal(by, resident, leaving, chosen)
        # Who may collect may be settled by the day of leaving: list and discharge ask for it.
        if isinstance(refusal, ContactForbidden | StoppedElsewhere):
            raise refusal
        if leaving.override_reason.strip():
            handing_over.require_gate(by, resident, stay, leaving)
    with by.change("stay.departure_prepared", "residents", *resident_ids) as change:
        change.subject, change.reason = leaving.route, leaving.override_reason
        return tuple(by.store.stays.save(stay.leaves(replace(leaving, left_open=()))) for _resident, stay in leavers)


def _require_plannable(by: Session, leaving: Discharge) -> None:
    route = by.profile.route(leaving.route)
    if route is None:
        raise InvalidInput(route="unknown")
    if not route.exists_in(by.centre.kind):
        raise InvalidInput(route="not_in_this_house")
    if leaving.at.astimezone(by.tz).date() < by.today():
        raise InvalidInput(at="passed")


@allowed(Can.DISCHARGE)
def call_off(resident_id: ResidentId, *, by: Session) -> Stay:
    """The leaving that was prepared does not happen; raises NotFound where none was, AlreadyLeft."""
    by.file(resident_id)
    stay = current_stay(by, resident_id)
    if stay.planned is None:
        raise NotFound("stays")
    with by.change("stay.departure_called_off", "residents", resident_id) as change:
        change.subject = stay.planned.route
        return by.store.stays.save(stay.leaves(None))


@allowed(Can.DISCHARGE)
def groups(*, by: Session) -> tuple[Group, ...]:
    """Every leaving that is prepared, those of one convoy together, the next one first."""
    found: dict[tuple[object, ...], list[Stay]] = {}
    for stay in prepared(by):
        assert stay.planned is not None
        found.setdefault((stay.planned.at.astimezone(by.tz).date(), *way(stay.planned)), []).append(stay)
    made = []
    for together in found.values():
        lines = visible(by, by.store.summaries.many(one.resident_id for one in together).values())
        named = tuple(line for line in lines if line.named)
        first = next((one for one in together if any(one.resident_id == line.resident_id for line in named)), None)
        if first is not None and first.planned is not None:
            made.append(Group(first.planned, named, len(together) - len(named)))
    return tuple(sorted(made, key=lambda one: one.leaving.at))


def prepared(by: Session) -> list[Stay]:
    """The stays of those here whose leaving is prepared."""
    here = [one.id for one in by.store.residents.all(status=CaseStatus.OPEN)]
    stays = by.store.stays.among("resident_id", here, "admitted_at", discharge=None)
    return [one for one in stays if one.planned is not None]


def way(leaving: Discharge) -> tuple[str, str, str, str]:
    """What makes it one convoy; who receives may be another one for each of them."""
    return leaving.route, leaving.country, leaving.region, " ".join(leaving.escort.casefold().split())

"""What must be true before somebody is handed over: a receiver who may collect them, and the gate of a return."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from shelter_app.domain.contacts import (
    CollectNotAllowed,
    CollectUndocumented,
    Contact,
    ContactForbidden,
    Permission,
    ReceiverIsHere,
    ReceiverUnconfirmed,
    Right,
    same_person,
    surely_same_person,
)
from shelter_app.domain.dates import turning_window
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.guards import OVERRIDDEN, Asked, Guard, GuardClosed, Situation, Standing, Step
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.leaving_needs import NotYetOfAge, unanswered
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.services import guards, stopped_elsewhere
from shelter_app.services.family import bond
from shelter_app.services.session import Session

CONFIRMED = "contact_right"
"""The requirement of a route that the receiver's right to collect is in the file."""

RETURN: Final = "return"
"""The group of routes by which somebody goes back to the state where they are at home."""
_SENT_NOWHERE: Final = frozenset({"unplanned"})

PARTED: Final = frozenset({GroupKind.SIBLINGS, GroupKind.PARENT})
"""Bonds that are not cut without a word of why: those of whom one leaves and another stays."""


def require_parting(
    by: Session,
    leavers: Sequence[tuple[Resident, Stay]],
    leaving: Discharge,
    chosen_id: ContactId | None,
) -> None:
    """Stop here if these people may not leave together as said: everything a parting asks for, in one place.

    ``chosen_id`` is a contact of the first; in each other file the receiver's name must have its own right. Raises
    InvalidInput for an hour in the future, a route that this house does not have, or brothers and sisters, or mother
    and child, who are separated without a word of why; NotYetOfAge; ReceiverIsHere; ContactForbidden, CollectNotAllowed
    or ReceiverUnconfirmed; GuardClosed.
    """
    if leaving.at > by.now():
        raise InvalidInput(at="in_future")
    route = by.profile.route(leaving.route)
    if route is not None and not route.exists_in(by.centre.kind):
        raise InvalidInput(route="not_in_this_house")
    for resident, _stay in leavers:
        require_age(by, resident, leaving)
    who_leaves = tuple(resident.id for resident, _stay in leavers)
    if not leaving.note.strip() and parted(by, leaving, who_leaves):
        raise InvalidInput(note="separated")
    require_elsewhere(by, leaving.receiver, who_leaves)
    for one in who_leaves[1:]:
        stop = stopped(by, one, leaving, None)
        if stop is not None:
            raise ContactForbidden(stop.id, Right.COLLECT)
    for place, (resident, stay) in enumerate(leavers):
        require_receiver(by, resident, leaving, None if place else chosen_id)
        require_gate(by, resident, stay, leaving)


def too_young(by: Session, resident: Resident, leaving: Discharge) -> NotYetOfAge | None:
    """Why nobody of this age leaves on this route, None where they may; no reason of anybody opens it."""
    route = by.profile.route(leaving.route)
    if route is None or not route.from_age:
        return None
    person, day = by.store.people.get(resident.person_id), leaving.at.astimezone(by.tz).date()
    if not (person.age_disputed or person.age(day).may_be_under(route.from_age)):
        return None
    window = turning_window(person.protective_born, route.from_age)
    reached = window[1] if window is not None and window[1] > day else None
    return NotYetOfAge(resident.number, route.from_age, reached)


def require_age(by: Session, resident: Resident, leaving: Discharge) -> None:
    """Stop here if the route is for grown-ups and this person may not be one yet; raises NotYetOfAge."""
    error = too_young(by, resident, leaving)
    if error is not None:
        raise error


def needs(by: Session, resident: Resident, leaving: Discharge) -> tuple[str, ...]:
    """What the route asks for of this person, in its order; nothing for an unknown route."""
    route = by.profile.route(leaving.route)
    return route.asks_for(minor=_may_be_minor(by, resident, leaving)) if route is not None else ()


def require_receiver(by: Session, resident: Resident, leaving: Discharge, chosen_id: ContactId | None) -> None:
    """Stop here if this receiver may not take the person along, be they chosen or typed by name.

    Raises ContactForbidden or CollectNotAllowed for somebody the file knows, a typed name that may be theirs included;
    ReceiverUnconfirmed where the route asks for the right to collect of a minor and nobody in the file gives it;
    StoppedElsewhere where any other file stops somebody of this name or number, until it is said to be another person.
    """
    try:
        _require_own(by, resident, leaving, chosen_id)
    except (CollectNotAllowed, ReceiverUnconfirmed):
        _require_another(by, resident, leaving, chosen_id)
        raise
    _require_another(by, resident, leaving, chosen_id)


def _require_another(by: Session, resident: Resident, leaving: Discharge, chosen_id: ContactId | None) -> None:
    chosen = _chosen(by.store.contacts.all(resident_id=resident.id), chosen_id)
    if chosen is not None:
        stopped_elsewhere.require(by, resident.id, chosen.name, chosen.phones)
    for name in (leaving.receiver, leaving.escort):
        stopped_elsewhere.require(by, resident.id, name)


def _require_own(by: Session, resident: Resident, leaving: Discharge, chosen_id: ContactId | None) -> None:
    """The same by what stands in the file of this child."""
    day = leaving.at.astimezone(by.tz).date()
    known = by.store.contacts.all(resident_id=resident.id)
    for contact in known:
        if contact.permission(Right.COLLECT, day) is Permission.FORBIDDEN and same_person(contact.name, leaving.escort):
            raise ContactForbidden(contact.id, Right.COLLECT)
    chosen = _chosen(known, chosen_id)
    if chosen is not None:
        twin = _forbidden_twin(chosen, known, day)
        (twin or chosen).require(Right.COLLECT, day)
        if same_person(chosen.name, leaving.receiver):
            _require_document(by, resident, leaving, [chosen])
            return
    alike = [contact for contact in known if same_person(contact.name, leaving.receiver)]
    for contact in sorted(alike, key=lambda one: one.permission(Right.COLLECT, day) is not Permission.FORBIDDEN):
        contact.require(Right.COLLECT, day)
    if chosen is not None and not leaving.receiver.strip():
        _require_document(by, resident, leaving, [chosen])
        return
    sure = [contact for contact in alike if surely_same_person(contact.name, leaving.receiver)]
    if not sure and _must_be_confirmed(by, resident, leaving):
        raise ReceiverUnconfirmed(resident.number)
    _require_document(by, resident, leaving, sure)


def _require_document(by: Session, resident: Resident, leaving: Discharge, receivers: list[Contact]) -> None:
    """Stop here if the right to collect of a minor rests on word of mouth alone; raises CollectUndocumented."""
    if receivers and not any(one.collect_documented for one in receivers) and _must_be_confirmed(by, resident, leaving):
        raise CollectUndocumented(receivers[0].id, receivers[0].collect)


def refusal(
    by: Session, resident: Resident, leaving: Discharge, chosen_id: ContactId | None
) -> ContactForbidden | CollectNotAllowed | ReceiverUnconfirmed | None:
    """Why this receiver would be refused, None where nobody was named yet or nothing speaks against them."""
    if chosen_id is None and not leaving.receiver.strip():
        return None
    try:
        require_receiver(by, resident, leaving, chosen_id)
    except (ContactForbidden, CollectNotAllowed, ReceiverUnconfirmed) as error:
        return error
    return None


def right_confirmed(by: Session, resident: Resident, leaving: Discharge, chosen_id: ContactId | None) -> bool:
    """Whether the right to collect of the receiver who was named stands in the file, whatever the route asks."""
    if chosen_id is None and not leaving.receiver.strip():
        return False
    if refusal(by, resident, leaving, chosen_id) is not None:
        return False
    known = by.store.contacts.all(resident_id=resident.id)
    if chosen_id is not None and not leaving.receiver.strip():
        return any(one.id == chosen_id and one.collect_documented for one in known)
    return any(
        surely_same_person(one.name, leaving.receiver)
        or (one.id == chosen_id and same_person(one.name, leaving.receiver))
        for one in known
        if one.collect_documented
    )


def stopped(by: Session, resident_id: ResidentId, leaving: Discharge, chosen_id: ContactId | None) -> Contact | None:
    """The person of a prohibition who was chosen, or whose name this may be; doubt counts as a match."""
    day = leaving.at.astimezone(by.tz).date()
    known = by.store.contacts.all("name", resident_id=resident_id)
    chosen = _chosen(known, chosen_id)
    forbidden = [one for one in known if one.permission(Right.COLLECT, day) is Permission.FORBIDDEN]
    if chosen is not None and (chosen in forbidden or same_person(chosen.name, leaving.receiver)):
        return chosen if chosen in forbidden else _forbidden_twin(chosen, known, day)
    return next((one for one in forbidden if same_person(one.name, leaving.receiver)), None)


def _forbidden_twin(chosen: Contact, known: list[Contact], day: date) -> Contact | None:
    """Surely the same person, entered a second time as one who must not have the child: the stop holds."""
    return next(
        (
            one
            for one in known
            if one.id != chosen.id
            and one.permission(Right.COLLECT, day) is Permission.FORBIDDEN
            and surely_same_person(one.name, chosen.name)
        ),
        None,
    )


def require_elsewhere(by: Session, receiver: str, who_leaves: Collection[ResidentId]) -> None:
    """Stop here if the receiver lives here as well and does not leave in the same discharge; raises ReceiverIsHere.

    A young mother who stays at the centre cannot take her child away from it.
    """
    if not receiver.strip():
        return
    for resident in by.store.residents.all(status=CaseStatus.OPEN):
        if resident.id in who_leaves:
            continue
        names = by.store.people.get(resident.person_id).names
        if any(surely_same_person(record.name.full, receiver) for record in names):
            raise ReceiverIsHere


def parted(by: Session, leaving: Discharge, who_leaves: Collection[ResidentId]) -> bool:
    """Whether brothers and sisters, or a mother and her child, would be separated by a handover on this route."""
    for one in who_leaves:
        resident = by.store.residents.get(one)
        if "receiver" not in needs(by, resident, leaving):
            continue
        if bond(by, resident) not in PARTED:
            continue
        here = by.store.residents.all(group_id=resident.group_id, status=CaseStatus.OPEN)
        if any(other.id not in who_leaves for other in here):
            return True
    return False


def _chosen(known: list[Contact], chosen_id: ContactId | None) -> Contact | None:
    chosen = next((contact for contact in known if contact.id == chosen_id), None)
    if chosen_id is not None and chosen is None:
        raise NotFound("contacts")
    return chosen


def _must_be_confirmed(by: Session, resident: Resident, leaving: Discharge) -> bool:
    """A grown-up goes with whom they want; for a minor the route says whether the right has to be in the file."""
    route = by.profile.route(leaving.route)
    if route is None or CONFIRMED not in route.requires:
        return False
    return _may_be_minor(by, resident, leaving)


def _may_be_minor(by: Session, resident: Resident, leaving: Discharge) -> bool:
    return by.store.people.get(resident.person_id).may_be_minor(leaving.at.astimezone(by.tz).date())


def require_gate(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> None:
    """Stop here if a guard of this route is closed; a reason of a role that the procedure names opens it.

    Raises GuardClosed, and NotAllowed for a reason of anybody else.
    """
    closed = closed_guards(by, resident, stay, leaving)
    if not closed:
        return
    if not leaving.override_reason.strip():
        raise GuardClosed(Step.DISCHARGE.of(leaving.route), closed)
    if not all(guard.may_be_decided_by(by.staff.role) for guard in closed):
        raise NotAllowed("guards")


def gate(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> tuple[Standing, ...]:
    """What the guards of this route still wait for in the file of this stay (R-41 to R-43).

    Whoever goes to another state returns, by whatever name the route is called: to a parent, an institution, alone.
    A guard has to be met by what was there at the hour of leaving, and by what is known now as well.
    """
    return gate_and_late(by, resident, stay, leaving)[0]


def gate_and_late(
    by: Session, resident: Resident, stay: Stay, leaving: Discharge
) -> tuple[tuple[Standing, ...], frozenset[str]]:
    """The same, and the facts that would meet a guard if they had been there at the hour of leaving already."""
    situation = _situation(by, resident, stay, leaving)
    steps = [Step.DISCHARGE.of(route) for route in as_routes(by, resident, leaving)]
    now, then = (
        {one.guard.code: one for step in steps for one in guards.found(by, step, known)}
        for known in (situation, _by_the_hour(situation, leaving))
    )
    late = frozenset(fact for code, one in then.items() if code not in now for fact in one.guard.facts)
    return tuple((then | now).values()), late


def _by_the_hour(situation: Situation, leaving: Discharge) -> Situation:
    """The same as it was known when they left: what was found out afterwards let nobody go; a decision always may.

    The hour of leaving is told to the minute, so whatever happened in that minute counts.
    """
    left = leaving.at + timedelta(minutes=1)
    return replace(
        situation, happened=tuple(one for one in situation.happened if one.at < left or one.kind == OVERRIDDEN)
    )


def _situation(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> Situation:
    """What the guards look at: the file, and what the form says; whoever's age is disputed counts as a child."""
    found = guards.situation(by, resident.id, stay, on=leaving.at.astimezone(by.tz).date())
    if by.store.people.get(resident.person_id).age_disputed:
        found = replace(found, facts=replace(found.facts, born=PartialDate()))
    route = by.profile.route(leaving.route)
    if route is None or route.outcome in _SENT_NOWHERE:
        return found
    return replace(found, unanswered=unanswered(needs(by, resident, leaving), leaving, by.profile.country))


def as_routes(by: Session, resident: Resident, leaving: Discharge) -> tuple[str, ...]:
    """The routes whose guards speak before this leaving: its own, and those of a return where it leads abroad.

    Whoever is not known to be a citizen here may be on the way home as long as neither country nor region is written
    down. Who ran away or died is sent nowhere.
    """
    route = by.profile.route(leaving.route)
    citizen_of = by.store.people.get(resident.person_id).citizenships
    abroad = _leads_abroad(leaving, by.profile.country, foreign=by.profile.country not in citizen_of)
    if not abroad or (route is not None and route.outcome in _SENT_NOWHERE):
        return (leaving.route,)
    returns = (one.code for one in by.profile.routes if one.outcome == RETURN)
    return tuple(dict.fromkeys((leaving.route, *returns)))


def _leads_abroad(leaving: Discharge, here: str, *, foreign: bool) -> bool:
    """Whether the way leads out of ``here``, or of a foreigner may do so because nobody wrote down where to."""
    return leaving.country != here if leaving.country else foreign and not leaving.region


def led_home(by: Session, resident: Resident, leaving: Discharge) -> bool:
    """True where a leaving of the time before this registry was a return, whatever its route is called.

    Of somebody whose citizenship an old register does not name no return is made up.
    """
    route = by.profile.route(leaving.route)
    citizen_of = by.store.people.get(resident.person_id).citizenships
    foreign = bool(citizen_of) and by.profile.country not in citizen_of
    if route is not None and route.outcome in (RETURN, *_SENT_NOWHERE):
        return route.outcome == RETURN
    return _leads_abroad(leaving, by.profile.country, foreign=foreign)


def closed_guards(
    by: Session, resident: Resident, stay: Stay, leaving: Discharge, *, at_the_door: bool = True
) -> tuple[Guard, ...]:
    """The guards that stop somebody from leaving so; before the day without what is filled in at the door."""
    closed = (one.guard for one in gate(by, resident, stay, leaving) if one.closed)
    return tuple(guard for guard in closed if at_the_door or guard.asks is not Asked.ANSWERED)

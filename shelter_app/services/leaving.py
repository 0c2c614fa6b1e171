"""What a discharge asks for and starts, told before it is saved, and brothers and sisters who leave together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from shelter_app.domain.contacts import Contact, Permission, Right, same_person
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.follow_ups import schedule
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.people import Person
from shelter_app.domain.profiles import Route
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import AlreadyLeft, Discharge, Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.events import record_event
from shelter_app.services.residents import visible
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import Discharged, current_stay, discharge, gate_gaps, is_open

EVIDENCE: Final[Mapping[str, str]] = {
    "representative_consent": "representative_consent",
    "return_risk_assessment": "return_risk_assessment",
    "consulate": "consulate",
    "police_notice": "police_informed",
    "transfer_package": "transfer_package",
}
"""Requirements that are facts of the file: each is met by an event of this kind, recorded with what proves it."""

_ANSWERED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "receiver": ("receiver",),
    "receiver_document": ("receiver_document",),
    "relation_proof": ("receiver_relation",),
    "destination": ("region", "address"),
    "ground": ("ground",),
    "guardianship_act": ("ground",),
    "court_act": ("ground",),
    "medical_document": ("ground",),
    "escort": ("escort",),
    "receiving_body": ("receiver", "address"),
}


@dataclass(frozen=True, slots=True)
class Leaver:
    """The person who is about to leave: file, stay, who may collect them, and who of the family is here as well."""

    resident: Resident
    person: Person
    stay: Stay
    contacts: tuple[Contact, ...]
    siblings: tuple[ResidentSummary, ...]


@allowed(Can.DISCHARGE)
def leaver(resident_id: ResidentId, *, by: Session) -> Leaver:
    """Reads what a discharge must know; raises AlreadyLeft where the stay has ended. The look is in the audit."""
    resident = by.file(resident_id)
    if not is_open(resident):
        raise AlreadyLeft
    stay = current_stay(by, resident_id)
    by.looked("file.opened", resident_id, subject=resident.number)
    contacts = by.store.contacts.all("name", resident_id=resident_id)
    group = by.store.residents.all(group_id=resident.group_id) if resident.group_id else []
    here = [one.id for one in group if one.id != resident_id and one.status is CaseStatus.OPEN]
    return Leaver(
        resident,
        by.store.people.get(resident.person_id),
        stay,
        tuple(sorted(contacts, key=lambda contact: not contact.must_not)),
        tuple(visible(by, by.store.summaries.many(here).values())),
    )


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the route asks for; ``recordable`` ones are facts of the file, the others are fields of the form."""

    code: str
    met: bool
    recordable: bool
    blocks: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What follows from a discharge on a route: the checklist, what stops it, and the days on which we ask."""

    route: Route
    requirements: tuple[Requirement, ...]
    gate: tuple[str, ...]
    stages: tuple[tuple[int, date], ...]
    kind: str


@allowed(Can.DISCHARGE)
def outlook(
    resident_id: ResidentId, leaving: Discharge, *, receiver_contact: ContactId | None = None, by: Session
) -> Outlook:
    """The checklist of the route as far as the form and the file fill it; raises InvalidInput for an unknown route."""
    resident = by.file(resident_id)
    route, plan = by.profile.route(leaving.route), by.profile.follow_up(leaving.route)
    if route is None or plan is None:
        raise InvalidInput(route="unknown")
    stay = current_stay(by, resident_id)
    happened = {event.kind for event in by.store.case_events.all(resident_id=resident_id, stay_id=stay.id)}
    gaps = gate_gaps(by, resident, stay, leaving)
    requirements = tuple(
        Requirement(need, _met(by, need, leaving, receiver_contact, happened), need in EVIDENCE, need in gaps)
        for need in route.requires
    )
    days = schedule(leaving.at.astimezone(by.tz).date(), plan.days)
    return Outlook(route, requirements, gaps, days, plan.kinds[0] if plan.kinds else "")


def _met(by: Session, need: str, leaving: Discharge, contact_id: ContactId | None, happened: set[str]) -> bool:
    if need in EVIDENCE:
        return EVIDENCE[need] in happened
    if need == "destination" and leaving.country not in ("", by.profile.country):
        return True
    if need == "contact_right":
        contact = by.store.contacts.find(contact_id) if contact_id else None
        day = leaving.at.astimezone(by.tz).date()
        return contact is not None and contact.permission(Right.COLLECT, day) in (
            Permission.ALLOWED,
            Permission.BY_ACT,
        )
    return any(getattr(leaving, name).strip() for name in _ANSWERED_BY.get(need, ()))


@allowed(Can.DISCHARGE)
def record_evidence(resident_id: ResidentId, requirement: str, evidence: str, *, by: Session) -> None:
    """Writes down that a fact the route asks for is there, and what proves it: a document with date and number."""
    if requirement not in EVIDENCE:
        raise InvalidInput(requirement="own_form")
    if not evidence.strip():
        raise InvalidInput(evidence="empty")
    by.file(resident_id)
    stay = current_stay(by, resident_id)
    kind = EVIDENCE[requirement]
    with by.change("event.recorded", "residents", resident_id) as change:
        change.subject = kind
        record_event(by, resident_id, kind, by.now(), stay_id=stay.id, evidence=evidence.strip())


@allowed(Can.DISCHARGE)
def discharge_together(
    resident_ids: tuple[ResidentId, ...],
    leaving: Discharge,
    *,
    receiver_contact: ContactId | None = None,
    by: Session,
) -> tuple[Discharged, ...]:
    """Discharges the first person and those who leave with them on the same route: all of them or, on an error, nobody.

    ``receiver_contact`` is a contact of the first; in each other file the contact of that name keeps its own rights.
    """
    first, *others = resident_ids
    with by.change("stay.discharged", "residents", *resident_ids):
        done = [discharge(first, leaving, receiver_contact=receiver_contact, by=by)]
        for other in others:
            known = by.store.contacts.all(resident_id=other)
            same = next((contact.id for contact in known if same_person(contact.name, leaving.receiver)), None)
            done.append(discharge(other, leaving, receiver_contact=same, by=by))
    return tuple(done)

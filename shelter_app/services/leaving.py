"""What a discharge asks for and starts, told before it is saved, and brothers and sisters who leave together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.follow_ups import schedule
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.guards import RESULTS, Standing, Step
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.leaving_needs import ANSWERED_BY, NotYetOfAge, answered
from shelter_app.domain.people import Person
from shelter_app.domain.profiles import Route
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import AlreadyLeft, Discharge, LeftOpen, Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import handing_over
from shelter_app.services.events import record_event
from shelter_app.services.family import bond
from shelter_app.services.presence import SEARCH_REPORTED
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import Discharged, current_stay, is_open, leave_together
from shelter_app.services.visibility import visible

EVIDENCE: Final[Mapping[str, str]] = {
    "representative_consent": "representative_consent",
    "return_risk_assessment": "return_risk_assessment",
    "relation_proof": "relation_proof",
    "consulate": "consulate",
    "police_notice": SEARCH_REPORTED,
    "transfer_package": "transfer_package",
    "threat_asked": "asylum_explained",
}
"""Requirements that are facts of the file: each is met by an event of this kind, recorded with what proves it."""

ASSESSMENT: Final = "return_risk_assessment"
"""The requirement that is met by its result alone, not by having been done."""

THREAT: Final = "threat_asked"
NO_THREAT: Final = "no_threat_declared"
STATED: Final = "threat_declared"
EXPLAINED: Final = "asylum_explained"
"""What asking about a threat at home comes to: none was stated, or one was and asylum is explained at once."""

COMES_TO: Final[Mapping[str, tuple[str, ...]]] = {ASSESSMENT: RESULTS, THREAT: (NO_THREAT, EXPLAINED)}
"""The requirements that somebody answers with one of these results, not by a proof alone."""

_TO_PARENTS: Final = ("parents", "one_parent")
_PARENTS: Final = ("mother", "father")


@dataclass(frozen=True, slots=True)
class Leaver:
    """The person who is about to leave: file, stay, who may collect them, and who of the family is here as well."""

    resident: Resident
    person: Person
    stay: Stay
    contacts: tuple[Contact, ...]
    siblings: tuple[ResidentSummary, ...]
    bond: GroupKind | None = None

    def to_fill_in(self, *, anew: bool) -> Discharge | None:
        """The leaving that was prepared, or the one that was withdrawn to be recorded ``anew``."""
        withdrawn = self.stay.withdrawn[-1] if anew and self.stay.withdrawn else None
        return withdrawn or self.stay.planned

    def parts(self, outlook: Outlook, together: Collection[ResidentId]) -> bool:
        """Whether brothers and sisters, or mother and child, are handed over without one another."""
        bound = self.bond in handing_over.PARTED and outlook.asks_for("receiver")
        return bound and len(together) < len(self.siblings)


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
        tuple(sorted(contacts, key=lambda contact: not contact.stopped)),
        tuple(line for line in visible(by, by.store.summaries.many(here).values()) if line.named),
        bond(by, resident),
    )


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the route asks for; ``recordable`` ones are facts of the file, the others are fields of the form.

    ``late`` is a fact that is there, but came only after the hour of leaving: recorded again it would be no earlier.
    """

    code: str
    met: bool
    recordable: bool
    blocks: bool
    late: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What follows from a discharge on a route: the checklist, what stops it, and the days on which we ask.

    ``gate`` are the guards of the route that are not met, ``too_young`` why somebody of this age does not leave on it.
    ``refusal`` is why the receiver who was named would be refused, ``stop`` the person of a prohibition among them.
    ``mismatch`` says that the route leads to the parents and the receiver was said to be somebody else.
    """

    route: Route
    requirements: tuple[Requirement, ...]
    gate: tuple[Standing, ...]
    stages: tuple[tuple[int, date], ...]
    kind: str
    refusal: ShelterError | None = None
    stop: Contact | None = None
    mismatch: bool = False
    too_young: NotYetOfAge | None = None

    def asks_for(self, code: str) -> bool:
        """Whether this requirement is on the checklist."""
        return any(one.code == code for one in self.requirements)


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
    gate, late = handing_over.gate_and_late(by, resident, stay, leaving)
    asked = {fact for one in gate if one.closed for fact in one.guard.facts}
    stop = handing_over.stopped(by, resident_id, leaving, receiver_contact)
    refusal = handing_over.refusal(by, resident, leaving, receiver_contact)
    named = replace(leaving, receiver="") if stop else leaving
    confirmed = handing_over.right_confirmed(by, resident, leaving, receiver_contact)
    mismatch = leaving.route in _TO_PARENTS and leaving.receiver_relation not in ("", *_PARENTS)
    # A proof of kinship is asked for and counts only where the relation that it proves fits the route.
    if mismatch:
        happened.discard("relation_proof")
    if happened & {NO_THREAT, EXPLAINED} and not asked & {EXPLAINED}:
        happened |= {EXPLAINED}
    requirements = tuple(
        Requirement(
            need,
            confirmed
            if need == handing_over.CONFIRMED
            else _met(by, need, named, happened) and EVIDENCE.get(need) not in asked,
            need in EVIDENCE and not (mismatch and need == "relation_proof"),
            EVIDENCE.get(need) in asked
            or (need in asked and need in ANSWERED_BY)
            or (need == "receiver" and stop is not None)
            or (need == handing_over.CONFIRMED and refusal is not None),
            EVIDENCE.get(need) in late,
        )
        for need in _needs(by, resident, leaving)
    )
    days = schedule(leaving.at.astimezone(by.tz).date(), plan.days)
    kind = plan.kinds[0] if plan.kinds else ""
    young = handing_over.too_young(by, resident, leaving)
    return Outlook(route, requirements, gate, days, kind, refusal, stop, mismatch, young)


def _needs(by: Session, resident: Resident, leaving: Discharge) -> tuple[str, ...]:
    """What the route asks for, and what the gate of a return asks for where the way leads abroad under another name.

    What is met stays on the list: the lines do not move under the hand that records one of them.
    """
    meant = handing_over.as_routes(by, resident, leaving)
    others = [one for one in by.profile.routes if one.code in meant and one.code != leaving.route]
    steps = {Step.DISCHARGE.of(one.code) for one in others}
    facts = {fact for guard in by.profile.guards if guard.step in steps for fact in guard.facts}
    more = (need for one in others for need in one.requires if EVIDENCE.get(need) in facts)
    return tuple(dict.fromkeys((*handing_over.needs(by, resident, leaving), *more)))


def _met(by: Session, need: str, leaving: Discharge, happened: set[str]) -> bool:
    if need in EVIDENCE:
        return EVIDENCE[need] in happened
    return answered(need, leaving, by.profile.country)


@allowed(Can.DISCHARGE)
def record_evidence(resident_id: ResidentId, requirement: str, evidence: str, result: str = "", *, by: Session) -> None:
    """Writes down that a fact the route asks for is there, and what proves it: a document with date and number.

    What is in :data:`COMES_TO` also has one of its results; where a threat at home was stated, that stands beside the
    explanation of asylum. Raises InvalidInput (requirement, evidence, result).
    """
    if requirement not in EVIDENCE:
        raise InvalidInput(requirement="own_form")
    if result not in COMES_TO.get(requirement, ("",)):
        raise InvalidInput(result="empty")
    if not evidence.strip():
        raise InvalidInput(evidence="empty")
    by.file(resident_id)
    stay = current_stay(by, resident_id)
    kind = result if requirement == THREAT else EVIDENCE[requirement]
    now, proof = by.now(), evidence.strip()
    with by.change("event.recorded", "residents", resident_id) as change:
        change.subject = kind
        if kind == EXPLAINED:
            record_event(by, resident_id, STATED, now, stay_id=stay.id, evidence=proof)
        note = result if requirement == ASSESSMENT else ""
        record_event(by, resident_id, kind, now, stay_id=stay.id, evidence=proof, note=note)


@allowed(Can.DISCHARGE)
def discharge_together(
    resident_ids: tuple[ResidentId, ...],
    leaving: Discharge,
    *,
    receiver_contact: ContactId | None = None,
    left_open: Mapping[ResidentId, tuple[LeftOpen, ...]] | None = None,
    by: Session,
) -> tuple[Discharged, ...]:
    """Discharges the first person and those who leave with them on the same route: all of them or, on an error, nobody.

    ``receiver_contact`` is a contact of the first; in each other file the receiver's name must have its own right.
    Raises what :func:`stays.discharge` does. ``left_open`` holds for each file what was decided about its open measures
    and duties.
    """
    return leave_together(resident_ids, leaving, left_open or {}, receiver_contact=receiver_contact, by=by)

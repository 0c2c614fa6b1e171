"""Coming, staying and leaving: admission, the ground document, leave, extension and discharge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from shelter_app.domain import contacts as people_outside
from shelter_app.domain import iin
from shelter_app.domain.admissions import NewAdmission
from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.errors import InvalidInput, NotFound, ShelterError
from shelter_app.domain.follow_ups import FollowUp, Outcome, schedule
from shelter_app.domain.ids import (
    ContactId,
    FollowUpId,
    GroupId,
    PersonId,
    ResidentId,
    StayId,
)
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.profiles import Verdict
from shelter_app.domain.residents import CaseStatus, Resident, file_number
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import AlreadyLeft, Belonging, Discharge, Ground, Presence, Stay, UnderAge
from shelter_app.domain.summaries import DueItem
from shelter_app.services import sheets
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id

TRANSFERS = frozenset({"another_cam", "crisis_centre", "support_centre"})
GATE = ("representative_consent", "return_risk_assessment")


class AlreadyHere(ShelterError):
    """The person whose earlier file was chosen has an open stay; two stays at once are impossible."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class ReturnGateClosed(ShelterError):
    """A minor may not be sent home on this route yet; ``missing`` names what the source demands first."""

    def __init__(self, route: str, missing: tuple[str, ...]) -> None:
        super().__init__(f"{route}: {', '.join(missing)}")
        self.route = route
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Admitted:
    """What the admission made: the file, its stay and the clocks that are now running."""

    resident_id: ResidentId
    number: str
    stay_id: StayId
    due: tuple[DueItem, ...]


@allowed(Can.ADMIT)
def admit(new: NewAdmission, *, by: Session) -> Admitted:
    """Takes somebody in: person, file, stay and opening clocks at once.

    Raises UnderAge (refer to the health department), AlreadyHere, InvalidInput for an hour in the future, and for a
    second file RecoverySheetUnverified: a child's history must not hang on one forgotten passphrase.
    """
    if new.admitted_at > by.now():
        raise InvalidInput(admitted_at="in_future")
    _require_admissible(new, by)
    with by.change("stay.admitted", "residents") as change:
        resident = _readmitted(new, by) if new.same_as else _opened(new, by)
        stay = by.store.stays.add(_stay(new, resident.id, by))
        change.touch(resident.id)
        record_event(by, resident.id, "admitted", new.admitted_at, stay_id=stay.id)
        if new.group_with:
            _join(by, resident, new.group_with)
            change.touch(new.group_with)
        change.subject = resident.number
    return Admitted(resident.id, resident.number, stay.id, tuple(by.store.summaries.due_of(resident.id)))


def _opened(new: NewAdmission, by: Session) -> Resident:
    if by.store.residents.count() and not sheets.verified(by):
        raise sheets.RecoverySheetUnverified
    person = by.store.people.add(
        Person(
            PersonId(new_id()),
            new.names,
            new.sex or Sex.UNKNOWN,
            new.all_claims(),
            new.age_basis,
            new.age_disputed,
            new.citizenships,
            new.legal_status,
            new.languages,
            iin.normalise(new.iin),
            "" if new.iin.strip() else new.iin_absent_reason,
            new.documents,
            new.name_unknown,
        )
    )
    year = new.admitted_at.astimezone(by.tz).year
    number = file_number(by.store.settings.next_number(f"file-{year}"), year)
    resident = Resident(
        ResidentId(new_id()), number, person.id, new.admitted_at, coordinator=None, risk=new.risk, story=new.story
    )
    return by.store.residents.add(resident)


def _readmitted(new: NewAdmission, by: Session) -> Resident:
    assert new.same_as is not None
    resident = by.file(new.same_as)
    if any(stay.discharge is None for stay in by.store.stays.all(resident_id=resident.id)):
        raise AlreadyHere(resident.number)
    person = by.store.people.get(resident.person_id)
    kept = {(record.form, record.name) for record in person.names}
    names = (*person.names, *(record for record in new.names if (record.form, record.name) not in kept))
    claims = (*person.age_claims, *(c for c in new.all_claims() if c not in person.age_claims))
    number = iin.normalise(new.iin) or person.iin
    by.store.people.save(
        replace(
            person,
            names=names,
            name_unknown=person.name_unknown and not any(record.name.full for record in new.names),
            sex=person.sex if new.sex in (None, Sex.UNKNOWN) else new.sex,
            age_claims=claims,
            age_basis=new.age_basis or person.age_basis,
            age_disputed=person.age_disputed or new.age_disputed,
            citizenships=new.citizenships or person.citizenships,
            legal_status=new.legal_status or person.legal_status,
            languages=tuple(dict.fromkeys((*person.languages, *new.languages))),
            iin=number,
            iin_absent_reason="" if number else new.iin_absent_reason or person.iin_absent_reason,
            documents=(*person.documents, *(paper for paper in new.documents if paper not in person.documents)),
        )
    )
    for item in by.store.follow_ups.all(resident_id=resident.id):
        if item.open:
            by.store.follow_ups.save(replace(item, cancelled=Outcome.ADMITTED_AGAIN.value))
    story = new.story or resident.story
    changed = replace(resident.returned(), risk=new.risk or resident.risk, story=story)
    return by.store.residents.save(changed)


def _require_admissible(new: NewAdmission, by: Session) -> None:
    day = new.admitted_at.astimezone(by.tz).date()
    for check in by.profile.checks:
        if check.verdict is not Verdict.REFUSE or (check.kinds and (new.kind or by.centre.kind) not in check.kinds):
            continue
        if all(check.judge(claim.born, day) is Verdict.REFUSE for claim in new.all_claims()):
            raise UnderAge(check.under, check.refer_to, check.clause)


def _stay(new: NewAdmission, resident_id: ResidentId, by: Session) -> Stay:
    limit = by.profile.limit(new.kind or by.centre.kind)
    rule = by.profile.rule(limit.rule) if limit else None
    return Stay(
        StayId(new_id()),
        resident_id,
        new.admitted_at,
        new.category,
        new.brought_by,
        new.brought_by_person,
        new.found_where,
        new.circumstances,
        new.ground,
        new.health_seen,
        new.health_note,
        new.temperature,
        new.injuries,
        new.belongings,
        new.room,
        rule.offset if rule else None,
        presence_since=new.admitted_at,
        kind=new.kind,
    )


def _join(by: Session, resident: Resident, other_id: ResidentId) -> None:
    other = by.file(other_id)
    group = other.group_id or GroupId(new_id())
    if other.group_id is None:
        by.store.residents.save(replace(other, group_id=group))
    by.store.residents.save(replace(by.store.residents.get(resident.id), group_id=group))


def current_stay(by: Session, resident_id: ResidentId) -> Stay:
    """The stay that lasts; raises NotFound where the person has left."""
    for stay in by.store.stays.all("-admitted_at", resident_id=resident_id):
        if stay.discharge is None:
            return stay
    raise NotFound("stays")


@dataclass(frozen=True, slots=True)
class StayForm:
    """What was noted at the door and is completed in the morning; the hour of admission is not among it."""

    brought_by: str
    brought_by_person: str
    found_where: str
    circumstances: str
    health_seen: tuple[str, ...]
    health_note: str
    room: str
    belongings: tuple[Belonging, ...]


@allowed(Can.EDIT_FILE)
def correct(stay: Stay, form: StayForm, *, by: Session) -> Stay:
    """Stores the facts of a stay as now known; raises Stale where somebody was quicker."""
    by.file(stay.resident_id)
    changed = replace(
        stay,
        brought_by=form.brought_by,
        brought_by_person=form.brought_by_person.strip(),
        found_where=form.found_where.strip(),
        circumstances=form.circumstances.strip(),
        health_seen=form.health_seen,
        health_note=form.health_note.strip(),
        room=form.room,
        belongings=tuple(thing for thing in form.belongings if thing.what.strip()),
    )
    with by.change("stay.corrected", "residents", stay.resident_id):
        return by.store.stays.save(changed)


@allowed(Can.EDIT_FILE)
def receive_ground(resident_id: ResidentId, ground: Ground, *, by: Session) -> Stay:
    """The founding document has arrived: it closes the clock 'to follow' at the hour it was received.

    Raises InvalidInput for an hour ahead of now or before the admission.
    """
    by.file(resident_id)
    before = current_stay(by, resident_id)
    if ground.received_at is not None and not before.admitted_at <= ground.received_at <= by.now():
        raise InvalidInput(received="in_future" if ground.received_at > by.now() else "before_admission")
    with by.change("stay.ground_received", "residents", resident_id):
        stay = by.store.stays.save(before.ground_received(ground))
        assert ground.received_at is not None
        evidence = f"{ground.kind} {ground.number}".strip()
        record_event(by, resident_id, "ground_received", ground.received_at, stay_id=stay.id, evidence=evidence)
    return stay


@allowed(Can.EDIT_FILE)
def extend(resident_id: ResidentId, until: date, reason: str, *, by: Session) -> Stay:
    """A later limit of stay, with the document or reason on which it rests."""
    by.file(resident_id)
    with by.change("stay.extended", "residents", resident_id) as change:
        change.reason = reason
        stay = by.store.stays.save(current_stay(by, resident_id).extended(until, reason, by.tz))
        record_event(by, resident_id, "stay_extended", by.now(), stay_id=stay.id, until=until, evidence=reason)
    return stay


@allowed(Can.WRITE_NOTE)
def set_presence(resident_id: ResidentId, presence: Presence, since: datetime, note: str, *, by: Session) -> Stay:
    """Records that the person is in hospital, on leave, missing, or back; LEFT is only reached by a discharge.

    Raises InvalidInput for a moment the clocks would ignore: ahead of now, before the admission, or before the last
    change of presence; and where nothing changed.
    """
    if presence is Presence.LEFT:
        raise InvalidInput(presence="by_discharge_only")
    by.file(resident_id)
    before = current_stay(by, resident_id)
    if not before.admitted_at <= since <= by.now():
        raise InvalidInput(since="in_future" if since > by.now() else "before_admission")
    if presence is before.presence:
        raise InvalidInput(presence="unchanged")
    since = _after_last_change(since, before.presence_since)
    with by.change("stay.presence", "residents", resident_id) as change:
        change.detail = presence.value
        stay = by.store.stays.save(replace(before, presence=presence, presence_since=since))
        kind = _presence_event(before.presence, presence)
        record_event(by, resident_id, kind, since, stay_id=stay.id, note=note)
    return stay


def _after_last_change(since: datetime, last: datetime | None) -> datetime:
    """The moment, or that of the last change where both were in the same minute: people write no seconds."""
    if last is None or since >= last:
        return since
    if last - since < timedelta(minutes=1) and since.astimezone(last.tzinfo).minute == last.minute:
        return last
    raise InvalidInput(since="before_last_change")


def _presence_event(before: Presence, now: Presence) -> str:
    """The profile's word for it: 'missing' starts the clock of the police notice (B.3), 'found' ends it."""
    if now is Presence.MISSING:
        return "missing"
    return "found" if before is Presence.MISSING else f"presence_{now.value}"


@dataclass(frozen=True, slots=True)
class Discharged:
    """What the discharge made: the ended stay and the days on which the centre will ask how the child is."""

    stay: Stay
    follow_ups: tuple[FollowUp, ...]


@allowed(Can.DISCHARGE)
def discharge(
    resident_id: ResidentId, leaving: Discharge, *, receiver_contact: ContactId | None = None, by: Session
) -> Discharged:
    """Ends the stay, hands over and makes the follow-up schedule of the route (R-49).

    Raises ContactForbidden or CollectNotAllowed where the receiver may not collect the child (security decision 17), be
    they chosen or typed by name: whoever the file knows needs the right, a stranger's document is checked at the door.
    ReturnGateClosed where a minor's return abroad lacks what R-41 and R-42 demand, AlreadyLeft, LeftBeforeArrival.
    """
    resident = by.file(resident_id)
    if not is_open(resident):
        raise AlreadyLeft
    stay = current_stay(by, resident_id)
    if leaving.at > by.now():
        raise InvalidInput(at="in_future")
    _require_receiver(by, resident_id, leaving, receiver_contact)
    _require_gate(by, resident, stay, leaving)
    plan = by.profile.follow_up(leaving.route)
    if plan is None:
        raise InvalidInput(route="unknown")
    with by.change("stay.discharged", "residents", resident_id) as change:
        change.subject = leaving.route
        change.reason = leaving.override_reason
        ended = by.store.stays.save(stay.discharged(leaving))
        by.store.residents.save(resident.left(transferred=leaving.route in TRANSFERS))
        record_event(by, resident_id, "discharged", leaving.at, stay_id=stay.id, evidence=leaving.ground)
        stages = schedule(leaving.at.astimezone(by.tz).date(), plan.days)
        kind = plan.kinds[0] if plan.kinds else "call"
        planned = tuple(
            by.store.follow_ups.add(
                FollowUp(FollowUpId(new_id()), resident_id, stay.id, due, days, kind, resident.coordinator)
            )
            for days, due in stages
        )
    return Discharged(ended, planned)


def _require_receiver(
    by: Session, resident_id: ResidentId, leaving: Discharge, receiver_contact: ContactId | None
) -> None:
    day = leaving.at.astimezone(by.tz).date()
    known = by.store.contacts.all(resident_id=resident_id)
    chosen = next((contact for contact in known if contact.id == receiver_contact), None)
    if receiver_contact is not None:
        if chosen is None:
            raise NotFound("contacts")
        chosen.require(Right.COLLECT, day)
        if people_outside.same_person(chosen.name, leaving.receiver):
            return
    alike = [contact for contact in known if people_outside.same_person(contact.name, leaving.receiver)]
    for contact in sorted(alike, key=lambda one: one.permission(Right.COLLECT, day) is not Permission.FORBIDDEN):
        contact.require(Right.COLLECT, day)


def _require_gate(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> None:
    if leaving.override_reason.strip():
        by.require(Can.APPROVE_PLAN)
        return
    missing = gate_gaps(by, resident, stay, leaving)
    if missing:
        raise ReturnGateClosed(leaving.route, missing)


def gate_gaps(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> tuple[str, ...]:
    """What the source demands before a minor may leave on this route and the file of this stay lacks (R-41, R-42)."""
    route = by.profile.route(leaving.route)
    person = by.store.people.get(resident.person_id)
    if route is None or not person.may_be_minor(leaving.at.astimezone(by.tz).date()):
        return ()
    happened = {event.kind for event in by.store.case_events.all(resident_id=resident.id, stay_id=stay.id)}
    return tuple(need for need in route.requires if need in GATE and need not in happened)


@allowed(Can.CLOSE_CASE)
def close_case(resident_id: ResidentId, reason: str, *, by: Session) -> Resident:
    """Closes the file of somebody who has left, with one of the profile's reasons; open follow-ups are kept."""
    if not reason:
        raise InvalidInput(reason="empty")
    resident = by.file(resident_id)
    with by.change("case.closed", "residents", resident_id) as change:
        change.reason = reason
        return by.store.residents.save(resident.closed(reason))


def is_open(resident: Resident) -> bool:
    """True while the person is or should be under the centre's roof."""
    return resident.status is CaseStatus.OPEN

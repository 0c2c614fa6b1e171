"""Coming, staying and leaving: admission, the ground document, leave, extension and discharge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from shelter_app.domain import iin
from shelter_app.domain.admissions import INJURIES, LIKENESS, NewAdmission, seen
from shelter_app.domain.care import Said
from shelter_app.domain.dates import age_on
from shelter_app.domain.errors import InvalidInput, NotFound, ShelterError
from shelter_app.domain.follow_ups import FollowUp, schedule
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import (
    ContactId,
    FollowUpId,
    PersonId,
    ResidentId,
    StayId,
)
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.profiles import YoungGround
from shelter_app.domain.residents import CaseStatus, Resident, file_number
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import AlreadyLeft, Belonging, Discharge, Ground, Injury, LeftOpen, Stay, written_down
from shelter_app.domain.summaries import DueItem
from shelter_app.services import arriving, groups, guards, handing_over, left_open, sheets, tracing
from shelter_app.services.events import record_event
from shelter_app.services.follow_ups import end_follow_ups
from shelter_app.services.identity_documents import filed
from shelter_app.services.session import Session, allowed, new_id

ADULT = 18
TRANSFERS = frozenset({"another_cam", "crisis_centre", "support_centre"})


class AlreadyHere(ShelterError):
    """The person whose earlier file was chosen has an open stay; two stays at once are impossible."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


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

    Raises UnderAge (refer to the health department), AlreadyHere, InvalidInput for an hour in the future or as
    :func:`arriving.require_admissible` says, and for a second file RecoverySheetUnverified: a child's history must not
    hang on one forgotten passphrase.
    """
    if new.admitted_at > by.now():
        raise InvalidInput(admitted_at="in_future")
    arriving.require_admissible(new, by)
    with by.change("stay.admitted", "residents") as change:
        resident = _readmitted(new, by) if new.same_as else _opened(new, by)
        stay = by.store.stays.add(_stay(new, resident.id, by))
        change.touch(resident.id)
        record_event(by, resident.id, "admitted", new.admitted_at, stay_id=stay.id)
        for kind in new.facts_seen():
            record_event(by, resident.id, kind, new.admitted_at, stay_id=stay.id, note=_told(new, kind))
        tracing.tell_of_questions(by, resident.id, new.admitted_at)
        if new.group_with:
            other = by.file(new.group_with)
            groups.join(by, change, by.store.residents.get(resident.id), other, _bond(new, other, by))
            change.touch(new.group_with)
        change.subject = resident.number
    return Admitted(resident.id, resident.number, stay.id, tuple(by.store.summaries.due_of(resident.id)))


def _told(new: NewAdmission, kind: str) -> str:
    """The words that belong to a fact of the admission: why so young a child, what injuries, which like files."""
    if kind == LIKENESS:
        return ", ".join(new.undecided)
    if new.young and kind == new.young.event:
        return new.young_reason.strip()
    if kind not in seen((INJURIES,)):
        return ""
    listed = [": ".join(filter(None, (one.place, one.text))) for one in new.injuries]
    return "; ".join(filter(None, (new.health_note.strip(), *listed)))


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
            filed(new.documents),
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
            documents=filed((*person.documents, *(one for one in new.documents if one not in person.documents))),
        )
    )
    end_follow_ups(by, resident.id, new.admitted_at)
    story = new.story or resident.story
    changed = replace(resident.returned(), risk=new.risk or resident.risk, story=story)
    return by.store.residents.save(changed)


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
        bed=new.bed if new.room else 0,
        without=new.without,
        unaccompanied=new.unaccompanied,
        without_care=new.without_care,
    )


def _bond(new: NewAdmission, other: Resident, by: Session) -> GroupKind | None:
    """What binds those who came together, None where a group says it already: nothing closer than what was told."""
    if new.young is YoungGround.WITH_PARENT or new.category == "with_parent":
        return GroupKind.PARENT
    if other.group_id is not None:
        return None
    day = new.admitted_at.astimezone(by.tz).date()
    ages = [age_on(claim.born, day) for claim in new.all_claims()]
    child = any(age.may_be_under(ADULT) for age in ages)
    with_child = by.store.people.get(other.person_id).may_be_minor(day)
    return GroupKind.SIBLINGS if child == with_child else GroupKind.RELATIVES


def current_stay(by: Session, resident_id: ResidentId) -> Stay:
    """The stay that lasts; raises NotFound where the person has left."""
    for stay in by.store.stays.all("-admitted_at", resident_id=resident_id):
        if stay.discharge is None:
            return stay
    raise NotFound("stays")


@dataclass(frozen=True, slots=True)
class StayForm:
    """What was noted at the door and is completed in the morning; the hour of admission is not among it.

    None for category, temperature, injuries, ground or the care for a child leaves them as they are. Of a ground only
    number, date and issuer are corrected; that a document came at all is :func:`receive_ground`.
    """

    brought_by: str
    brought_by_person: str
    found_where: str
    circumstances: str
    health_seen: tuple[str, ...]
    health_note: str
    room: str
    belongings: tuple[Belonging, ...]
    without: tuple[str, ...] = ()
    category: str | None = None
    temperature: str | None = None
    injuries: tuple[Injury, ...] | None = None
    ground: Ground | None = None
    unaccompanied: Said | None = None
    without_care: Said | None = None


@allowed(Can.EDIT_FILE)
def correct(stay: Stay, form: StayForm, *, by: Session) -> Stay:
    """Stores the facts of a stay as now known; raises Stale where somebody was quicker."""
    stay = by.store.stays.unchanged(stay)
    by.file(stay.resident_id)
    now = by.now()
    changed = replace(
        stay,
        brought_by=form.brought_by,
        brought_by_person=form.brought_by_person.strip(),
        found_where=form.found_where.strip(),
        circumstances=form.circumstances.strip(),
        health_seen=form.health_seen,
        health_note=form.health_note.strip(),
        room=form.room,
        bed=stay.bed if form.room == stay.room else 0,
        without=form.without,
        category=stay.category if form.category is None else form.category,
        temperature=stay.temperature if form.temperature is None else form.temperature.strip(),
        belongings=tuple(thing for thing in form.belongings if thing.what.strip()),
        injuries=stay.injuries
        if form.injuries is None
        else written_down(stay.injuries, form.injuries, now, by.staff.short),
        ground=stay.ground if form.ground is None else _completed(stay.ground, form.ground),
        unaccompanied=stay.unaccompanied if form.unaccompanied is None else form.unaccompanied,
        without_care=stay.without_care if form.without_care is None else form.without_care,
    )
    fresh = set(seen(form.health_seen)) - set(seen(stay.health_seen))
    with by.change("stay.corrected", "residents", stay.resident_id):
        for kind in sorted(fresh) if stay.discharge is None else ():
            record_event(by, stay.resident_id, kind, now, stay_id=stay.id)
        return by.store.stays.save(changed)


def _completed(ground: Ground, form: Ground) -> Ground:
    """What the document of the stay says about itself; nothing of it while the document is to follow."""
    if ground.outstanding:
        return ground
    return replace(ground, number=form.number.strip(), issued_on=form.issued_on, issuer=form.issuer.strip())


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


@dataclass(frozen=True, slots=True)
class Discharged:
    """What the discharge made: the ended stay and the days on which the centre will ask how the child is."""

    stay: Stay
    follow_ups: tuple[FollowUp, ...]


@allowed(Can.DISCHARGE)
def discharge(
    resident_id: ResidentId, leaving: Discharge, *, receiver_contact: ContactId | None = None, by: Session
) -> Discharged:
    """Ends one stay, hands over and makes the follow-up schedule of the route (R-49).

    Raises what :func:`handing_over.require_parting` does, where the receiver may not collect the child (security
    decision 17) among it; LeftUndecided while nobody said what becomes of a measure; AlreadyLeft, LeftBeforeArrival.
    """
    decided = {resident_id: leaving.left_open}
    return leave_together((resident_id,), leaving, decided, receiver_contact=receiver_contact, by=by)[0]


def leave_together(
    resident_ids: Sequence[ResidentId],
    leaving: Discharge,
    decided: Mapping[ResidentId, tuple[LeftOpen, ...]],
    *,
    receiver_contact: ContactId | None,
    by: Session,
) -> tuple[Discharged, ...]:
    """Ends these stays in one change, all of them or none; the one way out, whoever asks for it."""
    residents = [by.file(one) for one in resident_ids]
    if not all(map(is_open, residents)):
        raise AlreadyLeft
    leavers = [(one, current_stay(by, one.id)) for one in residents]
    handing_over.require_parting(by, leavers, leaving, receiver_contact)
    with by.change("stay.discharged", "residents", *resident_ids) as change:
        change.subject = leaving.route
        change.reason = leaving.override_reason
        for resident, stay in leavers:
            for guard in handing_over.closed_guards(by, resident, stay, leaving):
                guards.write_decision(by, guard, resident.id, stay, leaving.override_reason)
        gone = tuple(
            _left(by, resident, stay, replace(leaving, left_open=decided.get(resident.id, ())))
            for resident, stay in leavers
        )
        by_rule = [matter for one in gone if one.stay.discharge for matter in one.stay.discharge.unanswered]
        change.detail = f"undecided {len(by_rule)}" if by_rule else ""
        return gone


def _left(by: Session, resident: Resident, stay: Stay, leaving: Discharge) -> Discharged:
    plan = by.profile.follow_up(leaving.route)
    if plan is None:
        raise InvalidInput(route="unknown")
    leaving = replace(leaving, left_open=left_open.settled(by, resident, leaving.left_open))
    ended = by.store.stays.save(stay.discharged(leaving))
    left_open.carry_out(by, ended, leaving)
    by.store.residents.save(resident.left(transferred=leaving.route in TRANSFERS))
    record_event(by, resident.id, "discharged", leaving.at, stay_id=stay.id, evidence=leaving.ground)
    stages = schedule(leaving.at.astimezone(by.tz).date(), plan.days)
    kind = plan.kinds[0] if plan.kinds else "call"
    planned = tuple(
        by.store.follow_ups.add(
            FollowUp(FollowUpId(new_id()), resident.id, stay.id, due, days, kind, resident.coordinator)
        )
        for days, due in stages
    )
    return Discharged(ended, planned)


def is_open(resident: Resident) -> bool:
    """True while the person is or should be under the centre's roof."""
    return resident.status is CaseStatus.OPEN

"""One story at a time: everything a file of the demo tells, as single steps that staff take at their hour."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from shelter_app.domain.admissions import NewAdmission
from shelter_app.domain.contacts import Contact
from shelter_app.domain.follow_ups import FollowUp, FollowUpResult
from shelter_app.domain.ids import ContactId, ResidentId, StaffId, StayId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.stays import Discharge, Fate, Ground
from shelter_app.domain.structured import BadEntry
from shelter_app.services import contacts, events, follow_ups, journal, left_open, people, residents, shifts, stays
from shelter_app.services.demo.cases import (
    ContactTold,
    Duty,
    FileTold,
    IdentityLearned,
    NoteTold,
    Renamed,
    Restricted,
    RightDecided,
    Settled,
    Talked,
    names_told,
)
from shelter_app.services.demo.claims import Claim
from shelter_app.services.demo.covers_told import cover_act
from shelter_app.services.demo.delays_told import delay_act
from shelter_app.services.demo.health_told import Act, acts
from shelter_app.services.demo.helped_told import disclosure_act, referral_acts
from shelter_app.services.demo.interviews_told import interview_acts, step_act
from shelter_app.services.demo.meetings_told import acts as meeting_acts
from shelter_app.services.demo.moments import Moments
from shelter_app.services.demo.presence_told import tell_presence
from shelter_app.services.demo.prints_told import print_acts
from shelter_app.services.demo.schooling_told import tell_schooling
from shelter_app.services.demo.searched_told import search_acts
from shelter_app.services.demo.stays_told import (
    Arranged,
    Fulfilled,
    Leaving,
    StageDone,
    StayTold,
    Whereabouts,
    checklist,
)
from shelter_app.services.session import Session

Step = tuple[datetime, Callable[[], object]]


@dataclass(slots=True)
class Cast:
    """Who acts, when D is, and which files, stays and contacts the stories have made so far."""

    sessions: Mapping[str, Session]
    moments: Moments
    duties: Mapping[str, Duty]
    files: dict[str, ResidentId] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    stays: dict[tuple[str, int], StayId] = field(default_factory=dict)
    contacts: dict[tuple[str, str], ContactId] = field(default_factory=dict)

    def who(self, login: str) -> Session:
        """The session of one colleague; BadEntry for a login that the story made up."""
        if login not in self.sessions:
            raise BadEntry("by", "unknown_reference", login)
        return self.sessions[login]

    def staff_id(self, login: str) -> StaffId:
        """The id of one colleague."""
        return self.who(login).staff.id

    def file(self, key: str) -> ResidentId:
        """The file of one resident of the stories; BadEntry where it is used before its admission."""
        if key not in self.files:
            raise BadEntry("file", "unknown_reference", key)
        return self.files[key]

    def contact(self, key: str, name: str) -> ContactId:
        """A contact of one file by name; BadEntry where nobody of this name was added before."""
        if (key, name) not in self.contacts:
            raise BadEntry("contact", "unknown_reference", name)
        return self.contacts[key, name]


class Telling:
    """The steps of one file."""

    def __init__(self, cast: Cast, told: FileTold) -> None:
        self._cast = cast
        self._told = told
        self._at = cast.moments.moment

    def steps(self) -> Iterator[Step]:
        """Every step with its hour; steps of the same minute come in the order in which they must be done."""
        told = self._told
        for place, stay in enumerate(told.stays):
            yield from self._stay(place, stay)
        if told.restricted:
            yield self._step(told.restricted.at, told.restricted.by, partial(self._restrict, told.restricted))
        for contact in told.contacts:
            yield self._step(contact.at, contact.by, partial(self._add_contact, contact))
            for decision in contact.decisions:
                yield self._step(decision.at, decision.by, partial(self._decide, contact, decision))
            if contact.prohibited:
                yield self._step(contact.prohibited, contact.by, partial(self._prohibit, contact))
        for settled in told.settled:
            yield self._step(settled.at, settled.by, partial(self._settle, settled))
        for talk in told.log:
            yield self._step(talk.at, talk.by, partial(self._log, talk))
        for note in told.notes:
            yield self._step(note.at, note.by, partial(self._note, note))
        for claim in told.learned_claims:
            yield self._step(claim.at, claim.by, partial(self._claim, claim))
        for renamed in told.renamed:
            yield self._step(renamed.at, renamed.by, partial(self._rename, renamed))
        for learned in told.identity:
            yield self._step(learned.at, learned.by, partial(self._learn, learned))
        yield from self._tended()

    def _tended(self) -> Iterator[Step]:
        """Health, meetings, interviews and help by others, which are told in modules of their own."""
        health, days = self._told.health, self._cast.moments
        for at, login, act in acts(health, days) if health else ():
            yield self._step(at, login, partial(self._tend, act))
        for at, login, act in meeting_acts(self._told.meetings, days):
            yield self._step(at, login, partial(self._tend, act))
        for interview in self._told.interviews:
            for at, login, act in interview_acts(interview, days):
                yield self._step(at, login, partial(self._tend, act))
        yield from self._helped()

    def _helped(self) -> Iterator[Step]:
        """What is done around interviews and with others, and the papers that left the house."""
        told, days = self._told, self._cast.moments
        acts_ = [act for one in told.referrals for act in referral_acts(one, days)]
        acts_ += [step_act(one, days) for one in told.steps] + [disclosure_act(one, days) for one in told.disclosures]
        acts_ += [act for one in told.prints for act in print_acts(one, days)]
        acts_ += [*map(delay_act, told.delays), *(cover_act(one, days, self._cast.staff_id) for one in told.covers)]
        acts_ += search_acts(told.traced, told.prepared, days)
        for at, login, act in acts_:
            yield self._step(at, login, partial(self._tend, act))

    def _tend(self, act: Act, by: Session) -> None:
        act(self._id, by)

    def _step(self, at: str, login: str, act: Callable[[Session], object]) -> Step:
        by = self._cast.who(login)
        return self._cast.moments.place(at), lambda: act(by)

    @property
    def _id(self) -> ResidentId:
        return self._cast.file(self._told.key)

    def _stay(self, place: int, stay: StayTold) -> Iterator[Step]:
        yield self._step(stay.admitted, stay.by, partial(self._admit, place, stay))
        if stay.ground.arrived:
            yield self._step(stay.ground.arrived, stay.ground.arrived_by, partial(self._receive_ground, stay))
        for fulfilled in stay.duties:
            yield self._duty(fulfilled)
        for done in stay.events:
            yield self._step(done.at, done.by, partial(self._done, done.do, done.at, done.proof, done.result))
        for where in stay.presence:
            yield self._step(where.at, where.by, partial(self._presence, where))
        if stay.schooling:
            learned = partial(tell_schooling, lambda: self._id, stay.schooling, self._cast.moments)
            yield self._step(stay.schooling.at, stay.schooling.by, learned)
        if stay.left:
            yield from self._leaving(place, stay.left)

    def _receive_ground(self, stay: StayTold, by: Session) -> None:
        arrived = replace(self._ground(stay), received_at=self._at(stay.ground.arrived))
        stays.receive_ground(self._id, arrived, by=by)

    def _presence(self, where: Whereabouts, by: Session) -> None:
        tell_presence(self._id, where, self._cast.moments, by)

    def _restrict(self, told: Restricted, by: Session) -> None:
        readers = tuple(self._cast.staff_id(login) for login in told.readers)
        journal.restrict(self._id, readers, by=by)

    def _ground(self, stay: StayTold) -> Ground:
        told, days = stay.ground, self._cast.moments
        issued = PartialDate.of(days.day(told.issued)) if told.issued else PartialDate()
        return Ground(told.kind, number=told.number, issuer=told.issuer, issued_on=issued)

    def _admit(self, place: int, stay: StayTold, by: Session) -> None:
        admitted = stays.admit(self._admission(stay, by), by=by)
        key = self._told.key
        self._cast.files[key] = admitted.resident_id
        self._cast.numbers[key] = admitted.number
        self._cast.stays[key, place] = admitted.stay_id

    def _admission(self, stay: StayTold, by: Session) -> NewAdmission:
        told, at = self._told, self._at(stay.admitted)
        day = at.astimezone(by.tz).date()
        claims = [self._cast.moments.claim(claim, day, day) for claim in told.claims]
        ground = self._ground(stay)
        if stay.ground.arrived:
            ground = Ground(expected_kind=ground.kind)
        return NewAdmission(
            names=names_told(told),
            name_unknown=told.name_unknown,
            sex=told.sex,
            age=claims[0],
            more_age_claims=tuple(claims[1:]),
            age_basis=told.age_basis,
            age_disputed=told.age_disputed,
            admitted_at=at,
            brought_by=stay.brought_by,
            brought_by_person=stay.brought_by_person,
            found_where=stay.place,
            category=stay.category,
            ground=ground,
            health_seen=stay.health_seen,
            health_note=stay.health_note,
            citizenships=told.citizenships,
            legal_status=told.legal_status,
            languages=told.languages,
            iin=told.iin,
            iin_absent_reason=told.iin_absent_reason,
            documents=told.documents,
            circumstances=stay.circumstances,
            story=stay.story,
            room=stay.room,
            temperature=stay.temperature,
            injuries=stay.injuries,
            belongings=stay.belongings,
            risk=stay.risk,
            same_as=self._cast.files.get(told.key),
            group_with=self._cast.file(told.joins) if told.joins else None,
            kind=stay.kind,
            unaccompanied=stay.unaccompanied,
            without_care=stay.without_care,
        )

    def first_admission(self, by: Session) -> NewAdmission:
        """The form at the door of the first stay, from which a sibling's differs only in the child."""
        return self._admission(self._told.stays[0], by)

    def _duty(self, told: Fulfilled) -> Step:
        duty = self._cast.duties.get(told.duty)
        if duty is None:
            raise BadEntry("duty", "unknown_reference", told.duty)
        proof = told.proof or duty.proof
        return self._step(told.at, told.by or duty.by, partial(self._done, duty.event, told.at, proof, ""))

    def _done(self, kind: str, at: str, proof: str, result: str, by: Session) -> None:
        events.mark_done(self._id, kind, self._at(at), proof, result, by=by)

    def _leaving(self, place: int, left: Leaving) -> Iterator[Step]:
        yield self._step(left.at, left.by, partial(self._discharge, left))
        for arranged in left.arranged:
            yield self._step(arranged.at, arranged.by, partial(self._arrange, place, arranged))
        for stage in left.follow_ups:
            yield self._step(stage.at, stage.by, partial(self._follow_up, place, stage))

    def _arrange(self, place: int, told: Arranged, by: Session) -> None:
        follow_ups.arrange(self._stage(place, told.stage, by), told.kind, by=by)

    def _discharge(self, left: Leaving, by: Session) -> None:
        key = self._told.key
        contact = self._cast.contact(key, left.contact) if left.contact else None
        leaving = Discharge(
            at=self._at(left.at),
            route=left.route,
            receiver=left.receiver or left.contact,
            receiver_document=left.receiver_document,
            receiver_relation=left.receiver_relation,
            ground=left.ground,
            country=left.country,
            region=left.region,
            address=left.address,
            phone=left.phone,
            safe_contact=left.safe_contact,
            escort=left.escort,
            travel=left.travel,
            financing=left.financing,
            health=left.health,
            dissent=left.dissent,
            note=left.note,
            left_open=tuple(
                one.decided(Fate.GOES_ON if left.carried_by else Fate.DONE, taken_by=left.carried_by)
                for one in left_open.open_matters((self._id,), by=by)
                if one.fate is None
            ),
        )
        stays.discharge(self._id, leaving, receiver_contact=contact, by=by)

    def _stage(self, place: int, days: int, by: Session) -> FollowUp:
        stay_id = self._cast.stays[self._told.key, place]
        for item in follow_ups.of(self._id, by=by):
            if item.stay_id == stay_id and item.stage_days == days:
                return item
        raise BadEntry("stage", "unknown_reference", days)

    def _follow_up(self, place: int, told: StageDone, by: Session) -> None:
        result = FollowUpResult(
            outcome=told.outcome,
            at=self._at(told.at),
            kind=told.kind,
            with_whom=told.with_whom,
            place=told.place,
            checklist=checklist(told),
            child_words=told.child_words,
            note=told.note,
            next_step=told.next_step,
        )
        follow_ups.record(self._stage(place, told.stage, by), result, by=by)

    def _add_contact(self, told: ContactTold, by: Session) -> None:
        contact = contacts.add(self._id, self._contact_form(told), by=by)
        self._cast.contacts[self._told.key, told.name] = contact.id

    def _contact_form(self, told: ContactTold) -> contacts.ContactForm:
        return contacts.ContactForm(
            name=told.name,
            relation=told.relation,
            phones=told.phones,
            address=told.address,
            languages=told.languages,
            inform=told.inform,
            call=told.call,
            visit=told.visit,
            collect=told.collect,
            must_not=told.must_not,
            address_secret=told.address_secret,
            suspected=told.suspected,
            capacity=told.capacity,
            decided_by=told.decided_by,
            valid_until=self._cast.moments.day_or_none(told.until),
            note=told.note,
        )

    def _decide(self, told: ContactTold, decision: RightDecided, by: Session) -> None:
        known = self._known(told, by)
        until = self._cast.moments.day_or_none(decision.until)
        contacts.decide(known, decision.right, decision.permission, decision.decided_by, until, by=by)

    def _prohibit(self, told: ContactTold, by: Session) -> None:
        form = replace(self._contact_form(told), must_not=True)
        contacts.edit(self._known(told, by), form, by=by)

    def _known(self, told: ContactTold, by: Session) -> Contact:
        wanted = self._cast.contact(self._told.key, told.name)
        return next(contact for contact in contacts.of(self._id, by=by) if contact.id == wanted)

    def _settle(self, told: Settled, by: Session) -> None:
        resident = residents.open_file(self._id, by=by).resident
        coordinator = self._cast.staff_id(told.coordinator)
        form = residents.CaseForm(coordinator, told.risk or resident.risk, told.alerts, resident.story)
        residents.edit_case(resident, form, by=by)

    def _log(self, told: Talked, by: Session) -> None:
        days = self._cast.moments
        entry = contacts.ContactEntry(
            contact_id=self._cast.contact(self._told.key, told.who) if told.known else None,
            with_whom="" if told.known else told.who,
            medium=told.medium,
            direction=told.direction,
            at=self._at(told.at),
            result=told.result,
            minutes=told.minutes,
            summary=told.summary,
            next_on=days.day_or_none(told.next),
            also_for=tuple(self._cast.file(key) for key in told.also),
        )
        contacts.log(self._id, entry, by=by)

    def _note(self, told: NoteTold, by: Session) -> None:
        journal.write(self._id, journal.NewNote(told.kind, self._at(told.at), told.text, told.sealed), by=by)
        if told.kind == "handover":
            shifts.hand_over(told.text, by=by)

    def _claim(self, told: Claim, by: Session) -> None:
        at = self._at(told.at)
        first = self._at(self._told.stays[-1].admitted).astimezone(by.tz).date()
        claim = self._cast.moments.claim(told, first, at.astimezone(by.tz).date())
        people.add_age_claim(self._id, claim, decides=told.decides, disputed=told.disputed, by=by)

    def _rename(self, told: Renamed, by: Session) -> None:
        people.rename(self._id, told.form, told.name, by=by)

    def _learn(self, told: IdentityLearned, by: Session) -> None:
        person = residents.open_file(self._id, by=by).person
        form = people.IdentityForm(
            told.citizenships or person.citizenships,
            told.legal_status or person.legal_status,
            person.languages,
            person.iin,
            told.iin_absent_reason or person.iin_absent_reason,
            told.documents or person.documents,
        )
        people.edit_identity(person, self._id, form, by=by)

"""What the rules of an interview look at, gathered from the file: parts of the services around interviews."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain import guards
from shelter_app.domain.consents import Beside, Consent, ConsentKind
from shelter_app.domain.deadlines import Facts, Rule, Severity
from shelter_app.domain.guards import Standing
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.interview_rules import URGENT, Evidence, Spent, Subject, is_night, kept, spent
from shelter_app.domain.interviews import Interview, Sitting, in_order
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.people import Person
from shelter_app.services import packaged
from shelter_app.services.clocks import facts_of
from shelter_app.services.family import family_of
from shelter_app.services.session import Session

MEMO = "ethics_memo"
ROOM = "room_checklist"
CONSENT = "consent_interview"
REFUSAL = "refusal_interview"


@dataclass(frozen=True, slots=True)
class About:
    """The person an interview is about, as the rules see them."""

    person: Person
    subject: Subject
    facts: Facts
    stay_id: StayId | None


def about(by: Session, resident_id: ResidentId) -> About:
    """The person of a file; doubt about the age protects."""
    resident = by.file(resident_id)
    person = by.store.people.get(resident.person_id)
    card = by.store.health_cards.find(resident_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    stay = stays[0] if stays else None
    chronic = card is not None and bool(card.conditions.strip())
    born, house = person.protective_born, by.centre.kind
    facts = Facts(house, born)
    if stay is not None:
        family, country = family_of(by, resident, person), by.profile.country
        facts = facts_of(stay, born, person.citizenships, family, house=house, country=country)
    return About(person, Subject(person.may_be_minor(by.today()), chronic), facts, stay.id if stay else None)


def lines_of(by: Session, form: str) -> tuple[str, ...]:
    """The keys of a list to tick, empty where the country has no such list."""
    if by.profile.form(form) is None:
        return ()
    return tuple(one.key for one in packaged.form(by.profile, form).statements if one.tick)


def consent_to(by: Session, interview: Interview) -> Consent | None:
    """The latest signature about one interview, given or refused; None while nobody has signed."""
    found = by.store.consents.all("-at", resident_id=interview.resident_id, kind=ConsentKind.INTERVIEW)
    return next((one for one in found if one.interview_id == interview.id), None)


def newest(by: Session, resident_id: ResidentId) -> Interview | None:
    """The interview of a person that was begun last."""
    found = in_order(by.store.interviews.all(resident_id=resident_id))
    return found[0] if found else None


def today_with(by: Session, resident_id: ResidentId) -> Spent:
    """How long this person was talked with today, over all interviews."""
    sittings = _sittings(by, resident_id)
    return spent(by.profile, sittings, by.day_start(by.today()), by.now())


def _sittings(by: Session, resident_id: ResidentId) -> list[Sitting]:
    return [sitting for one in by.store.interviews.all(resident_id=resident_id) for sitting in one.sittings]


def evidence(by: Session, interview: Interview, person: Person) -> Evidence:
    """Everything the facts of one interview are read from."""
    sittings = interview.sittings
    consent = consent_to(by, interview)
    staff = by.store.staff.many({one.by for one in sittings})
    local = {one.id: one.started.astimezone(by.tz) for one in sittings}
    return Evidence(
        frozenset(lines_of(by, MEMO)),
        consent is not None and consent.in_force,
        person.languages,
        person.sex.value,
        {one.id: staff[one.by].languages if one.by in staff else () for one in sittings},
        {number: moment.date() for number, moment in local.items()},
        frozenset(number for number, moment in local.items() if is_night(by.profile, moment)),
        dict(by.store.interpreters.many({one.interpreter_id for one in sittings if one.interpreter_id})),
        consent is not None and consent.beside is not Beside.NOBODY,
    )


def situation(by: Session, interview: Interview, known: About) -> guards.Situation:
    """What guards look at: the facts of this very interview, and what was decided otherwise about it."""
    found = kept(by.profile, interview, known.subject, evidence(by, interview, known.person))
    if interview.decision is not None and interview.decision.final is not None:
        found |= {"decision_signed"}
    now = by.now()
    happened = [
        CaseEvent(0, interview.resident_id, kind, now, by.staff.id, evidence=str(interview.id))
        for kind in sorted(found)
    ]
    decided = by.store.case_events.all(resident_id=interview.resident_id, kind=guards.OVERRIDDEN)
    return guards.Situation(known.facts, by.today(), (*happened, *decided), about=str(interview.id))


def standing(by: Session, interview: Interview, step: guards.Step, known: About) -> tuple[Standing, ...]:
    """Every guard before a step of this interview that is not met, with what was decided about it."""
    return guards.standing(by.profile.guards, step.value, situation(by, interview, known))


def urgent(by: Session, resident_id: ResidentId) -> Rule | None:
    """The rule of an urgent need that no doctor has seen yet (R-07); None where none waits."""
    rules = {one.code: one for one in by.profile.rules if one.trigger == URGENT and one.severity is Severity.BLOCK}
    open_items = (item for item in by.store.summaries.due_of(resident_id) if item.closed_at is None)
    return next((rules[item.code] for item in open_items if item.code in rules), None)

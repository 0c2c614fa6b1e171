"""The facts of the card in the duty folder: alerts, and who may call, visit and collect."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.residents import AlertKind
from shelter_app.reports.data import Fact, Text
from shelter_app.reports.papers import CardAlert, CardContact, Granted, ResidentCard
from shelter_app.services import rooms, stopped_elsewhere
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.health import facts_of

REPLACED_EVERY: Final = timedelta(days=7)
EMERGENCY: Final = ("103", "102", "111")
EMERGENCY_OF_ADULTS: Final = ("103", "102", "112")
_GRANTED: Final = {
    Permission.UNDECIDED: Granted.UNDECIDED,
    Permission.ALLOWED: Granted.YES,
    Permission.SUPERVISED: Granted.SUPERVISED,
    Permission.BY_ACT: Granted.BY_ACT,
    Permission.FORBIDDEN: Granted.NO,
}


def why_not(file: CaseFile) -> str:
    """A card is for children who are here; "has_left" for the others."""
    return "has_left" if file.latest.discharge else ""


def gather(file: CaseFile, _about: int | None) -> Gathered:
    """The card of the stay that lasts; what nobody wrote down is printed as not asked."""
    reason = why_not(file)
    if reason:
        raise NothingToPrint("resident-card", reason)
    by, resident, person, stay, today = file.by, file.resident, file.person, file.latest, file.by.today()
    stay_day, limit = file.stay_days(stay)
    health = facts_of(file)
    card = ResidentCard(
        centre=f.centre(by),
        child=f.person_name(person),
        sex=f.sex(person),
        age=f.age(person, today),
        birth=f.birth(person, today),
        speaks=f.languages(by, person),
        admitted=file.local(stay.admitted_at),
        stay_day=stay_day,
        stay_limit=limit,
        case_manager=_coordinator(file),
        replace_after=today + REPLACED_EVERY,
        duty_phone=by.centre.phone,
        director_phone=f.director_phone(by),
        emergency=" · ".join(EMERGENCY if person.may_be_minor(today) else EMERGENCY_OF_ADULTS),
        room=f.fact(rooms.place(stay.room, stay.bed), Fact.unclear()),
        citizenship=f.citizenship(by, person),
        risk=f.fact(f.label(by, "risk", resident.risk) if resident.risk else "", Fact.unclear()),
        school=Fact.not_asked(),
        alerts=tuple(CardAlert(one.text, stop=one.kind is AlertKind.STOP) for one in resident.sorted_alerts()),
        contacts=tuple(_contact(file, contact) for contact in stopped_elsewhere.trusted(file.contacts, by)),
        diagnoses=health.diagnoses,
        medicines=health.medicines,
        diet=health.diet,
        helps=health.helps,
        adult=not person.may_be_minor(today),
    )
    return Gathered(card, DocumentNumber.of_file(resident.number, Mark.K))


def _coordinator(file: CaseFile) -> Fact:
    member = file.by.store.staff.find(file.resident.coordinator) if file.resident.coordinator else None
    return Fact(f.joined(", ", member.short, member.phone)) if member else Fact.unclear()


def _contact(file: CaseFile, contact: Contact) -> CardContact:
    """One line; somebody who must not be told has neither telephone nor address on paper."""
    today = file.by.today()
    closed = contact.address_secret or contact.stopped
    return CardContact(
        name=contact.name,
        relation=f.label(file.by, "relation", contact.relation),
        phone=", ".join(contact.printable_phones),
        address=contact.printable_address,
        told=_GRANTED[contact.permission(Right.INFORM, today)],
        calls=_GRANTED[contact.permission(Right.CALL, today)],
        visits=_GRANTED[contact.permission(Right.VISIT, today)],
        collects=_GRANTED[contact.permission(Right.COLLECT, today)],
        condition=_condition(file, contact),
        must_not_be_told=contact.stopped,
        may_not_collect=contact.permission(Right.COLLECT, today) is Permission.FORBIDDEN,
        address_secret=closed,
    )


_A_YES = (Permission.ALLOWED, Permission.SUPERVISED, Permission.BY_ACT)


def _condition(file: CaseFile, contact: Contact) -> Text:
    """What limits the telling, in the words of who decided it, and until when a yes holds."""
    today = file.by.today()
    parts: list[Text] = []
    if contact.permission(Right.INFORM, today) is Permission.SUPERVISED and not contact.address_secret:
        parts.append(contact.note)
    ends = [contact.until_for(right) for right in Right if contact.permission(right, today) in _A_YES]
    first = min((day for day in ends if day is not None and day >= today), default=None)
    if first is not None and not contact.stopped:
        until = f.phrase(lambda w: w.translate("SupportPlan", "until {date}"))
        parts.append(f.each_language(lambda lang: until.in_language(lang).format(date=f.day(first))))
    return f.joined("; ", *parts)

"""What a file still lacks or contradicts: found by rules, shown as a list, never a reason to refuse a save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from shelter_app.domain import iin
from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.support_plans import SupportPlan


class Flaw(StrEnum):
    """One kind of gap or contradiction; the order is the order in which it is shown, most harmful first."""

    LIMIT_PASSED = "limit_passed"
    RIGHT_ENDED = "right_ended"
    BORN_AFTER_ARRIVAL = "born_after_arrival"
    GROUND = "ground"
    COORDINATOR = "coordinator"
    NAME = "name"
    AGE_DISPUTED = "age_disputed"
    PLAN_ENDED = "plan_ended"
    RISK = "risk"
    CONTACTS = "contacts"
    IIN_BIRTH = "iin_birth"
    IIN_SEX = "iin_sex"
    LANGUAGES = "languages"
    CITIZENSHIP = "citizenship"
    DOCUMENTS = "documents"
    IIN = "iin"
    SEX = "sex"
    ROOM = "room"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw of one file; ``about`` names the contact or the IIN it stands in, ``on`` the day it is about.

    For an IIN that day is the birthday its digits suggest.
    """

    flaw: Flaw
    about: str = ""
    on: date | None = None


def findings(
    resident: Resident,
    person: Person,
    stay: Stay,
    contacts: tuple[Contact, ...],
    plans: tuple[SupportPlan, ...],
    today: date,
    tz: tzinfo,
    *,
    photo: bool,
) -> tuple[Finding, ...]:
    """Everything a file lacks or contradicts on ``today``, most harmful first; ``stay`` is its last one.

    Gaps of a stay (ground, room, limit, photo) are only looked for while it lasts; "not known" that somebody answered
    is no gap, e.g. a reason why there is no IIN.
    """
    found = [
        *_of_case(resident, contacts),
        *_of_person(person),
        *_of_iin(person),
        *_of_rights(contacts, today),
        *_of_dates(person, stay, tz),
    ]
    if stay.discharge is None:
        found += [*_of_stay(stay, today, tz), *_of_plans(plans, today)]
        if not photo:
            found.append(Finding(Flaw.PHOTO))
    order = list(Flaw)
    return tuple(sorted(found, key=lambda finding: order.index(finding.flaw)))


def _of_case(resident: Resident, contacts: tuple[Contact, ...]) -> Iterator[Finding]:
    if resident.coordinator is None:
        yield Finding(Flaw.COORDINATOR)
    if not resident.risk:
        yield Finding(Flaw.RISK)
    if not contacts:
        yield Finding(Flaw.CONTACTS)


def _of_person(person: Person) -> Iterator[Finding]:
    lacking = {
        Flaw.NAME: person.name_unknown,
        Flaw.AGE_DISPUTED: person.age_disputed,
        Flaw.SEX: person.sex is Sex.UNKNOWN,
        Flaw.LANGUAGES: not person.languages,
        Flaw.CITIZENSHIP: not person.citizenships,
        Flaw.DOCUMENTS: not person.documents,
        Flaw.IIN: not person.iin and not person.iin_absent_reason,
    }
    return (Finding(flaw) for flaw, lacks in lacking.items() if lacks)


def _of_iin(person: Person) -> Iterator[Finding]:
    hints = iin.check(person.iin, person.born, person.sex.value).hints
    if iin.IinHint.BIRTH_DIFFERS in hints:
        yield Finding(Flaw.IIN_BIRTH, person.iin, iin.birth_of(iin.normalise(person.iin)))
    if iin.IinHint.SEX_DIFFERS in hints:
        yield Finding(Flaw.IIN_SEX, person.iin)


def _of_rights(contacts: tuple[Contact, ...], today: date) -> Iterator[Finding]:
    """Each contact whose decision has run out, with the latest day on which something still held."""
    for contact in contacts:
        ended = [
            until
            for right in Right
            if (until := contact.until_for(right)) is not None
            and contact.permission(right, today) is Permission.UNDECIDED
            and contact.written(right) is not Permission.UNDECIDED
        ]
        if ended:
            yield Finding(Flaw.RIGHT_ENDED, contact.name, max(ended))


def _of_dates(person: Person, stay: Stay, tz: tzinfo) -> Iterator[Finding]:
    arrived = stay.admitted_at.astimezone(tz).date()
    earliest = person.born.earliest
    if earliest is not None and earliest > arrived:
        yield Finding(Flaw.BORN_AFTER_ARRIVAL, on=arrived)


def _of_stay(stay: Stay, today: date, tz: tzinfo) -> Iterator[Finding]:
    limit = stay.limit_day(tz)
    if limit is not None and limit < today:
        yield Finding(Flaw.LIMIT_PASSED, on=limit)
    if stay.ground.outstanding:
        yield Finding(Flaw.GROUND)
    if not stay.room and stay.presence is Presence.PRESENT:
        yield Finding(Flaw.ROOM)


def _of_plans(plans: tuple[SupportPlan, ...], today: date) -> Iterator[Finding]:
    for plan in plans:
        if plan.in_force and plan.valid_until is not None and plan.valid_until < today:
            yield Finding(Flaw.PLAN_ENDED, on=plan.valid_until)

"""What a file lacks or contradicts is found by rules, and an honest "not known" is not among it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from shelter_app.domain.contacts import Contact, Permission
from shelter_app.domain.data_quality import Finding, Flaw, findings
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ContactId, PersonId, PlanId, ResidentId, StaffId, StayId
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Person, Sex
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Discharge, Ground, Presence, Stay
from shelter_app.domain.support_plans import PlanStatus, SupportPlan

ALMATY = ZoneInfo("Asia/Almaty")
TODAY = date(2026, 11, 20)
ARRIVED = datetime(2026, 11, 1, 21, 30, tzinfo=ALMATY)

RESIDENT = Resident(ResidentId(1), "001-26", PersonId(2), ARRIVED, coordinator=StaffId(5), risk="high")
PERSON = Person(
    PersonId(2),
    (NameRecord(NameForm.RUSSIAN, Name.parse("Рахимова Дилноза")),),
    Sex.FEMALE,
    (AgeClaim(AgeBasis.SAID, PartialDate(2019, 3, 5)),),
    citizenships=("UZ",),
    languages=("uz",),
    iin_absent_reason="foreign",
    documents=(IdentityDocument("birth_certificate"),),
)
STAY = Stay(StayId(3), ResidentId(1), ARRIVED, "c1", ground=Ground("police_report"), room="Девочки", limit_days=90)
AUNT = Contact(ContactId(4), ResidentId(1), "Рахимова Гулнора", visit=Permission.ALLOWED, valid_until=date(2026, 12, 1))
PLAN = SupportPlan(PlanId(6), ResidentId(1), 1, StaffId(5), date(2026, 11, 5), PlanStatus.APPROVED)


def found(
    resident: Resident = RESIDENT,
    person: Person = PERSON,
    stay: Stay = STAY,
    contacts: tuple[Contact, ...] = (AUNT,),
    plans: tuple[SupportPlan, ...] = (PLAN,),
    today: date = TODAY,
    *,
    photo: bool = True,
) -> tuple[Finding, ...]:
    return findings(resident, person, stay, contacts, plans, today, ALMATY, photo=photo)


def flaws(**changed: Any) -> list[Flaw]:
    return [finding.flaw for finding in found(**changed)]


def test_a_complete_file_lacks_nothing() -> None:
    assert found() == ()


@pytest.mark.parametrize(
    ("changed", "flaw"),
    [
        ({"resident": replace(RESIDENT, coordinator=None)}, Flaw.COORDINATOR),
        ({"resident": replace(RESIDENT, risk="")}, Flaw.RISK),
        ({"contacts": ()}, Flaw.CONTACTS),
        ({"person": replace(PERSON, languages=())}, Flaw.LANGUAGES),
        ({"person": replace(PERSON, citizenships=())}, Flaw.CITIZENSHIP),
        ({"person": replace(PERSON, documents=())}, Flaw.DOCUMENTS),
        ({"person": replace(PERSON, iin_absent_reason="")}, Flaw.IIN),
        ({"person": replace(PERSON, sex=Sex.UNKNOWN)}, Flaw.SEX),
        ({"person": replace(PERSON, names=(), name_unknown=True)}, Flaw.NAME),
        ({"person": replace(PERSON, age_disputed=True)}, Flaw.AGE_DISPUTED),
        ({"stay": replace(STAY, ground=Ground())}, Flaw.GROUND),
        ({"stay": replace(STAY, room="")}, Flaw.ROOM),
        ({"photo": False}, Flaw.PHOTO),
        ({"stay": replace(STAY, limit_days=18)}, Flaw.LIMIT_PASSED),
        ({"plans": (replace(PLAN, valid_until=date(2026, 11, 19)),)}, Flaw.PLAN_ENDED),
    ],
)
def test_each_gap_is_found_alone(changed: dict[str, Any], flaw: Flaw) -> None:
    assert flaws(**changed) == [flaw]


def test_a_decision_that_ended_is_named_with_the_contact_and_its_last_day() -> None:
    assert found(today=date(2026, 12, 1)) == ()
    assert found(today=date(2026, 12, 2)) == (Finding(Flaw.RIGHT_ENDED, "Рахимова Гулнора", date(2026, 12, 1)),)


def test_somebody_who_must_not_come_near_loses_nothing_when_a_decision_ends() -> None:
    assert found(contacts=(replace(AUNT, must_not=True),), today=date(2026, 12, 2)) == ()


def test_an_iin_of_another_birthday_and_sex_is_two_hints() -> None:
    person = replace(PERSON, iin="050312550004", iin_absent_reason="")
    assert flaws(person=person) == [Flaw.IIN_BIRTH, Flaw.IIN_SEX]


def test_a_birth_after_the_admission_contradicts_and_an_estimate_that_may_lie_before_it_does_not() -> None:
    late = replace(PERSON, age_claims=(AgeClaim(AgeBasis.SAID, PartialDate(2026, 11, 2)),))
    assert found(person=late) == (Finding(Flaw.BORN_AFTER_ARRIVAL, on=date(2026, 11, 1)),)
    same_year = replace(PERSON, age_claims=(AgeClaim(AgeBasis.APPEARANCE, PartialDate(2026)),))
    assert flaws(person=same_year) == []


def test_the_last_permitted_day_is_not_yet_a_flaw() -> None:
    assert flaws(stay=replace(STAY, limit_days=19)) == []


def test_after_leaving_nothing_of_the_stay_is_asked_for_any_more() -> None:
    left = STAY.discharged(Discharge(ARRIVED + timedelta(days=5), "d1"))
    gone = replace(left, ground=Ground(), room="", limit_days=1)
    assert flaws(stay=gone, plans=(replace(PLAN, valid_until=date(2026, 11, 6)),)) == []


def test_nobody_needs_a_room_in_hospital() -> None:
    assert flaws(stay=replace(STAY, room="", presence=Presence.HOSPITAL)) == []


def test_the_most_harmful_stands_first() -> None:
    worst = flaws(
        resident=replace(RESIDENT, coordinator=None, risk=""),
        person=replace(PERSON, languages=()),
        stay=replace(STAY, limit_days=1, ground=Ground()),
    )
    assert worst == [Flaw.LIMIT_PASSED, Flaw.GROUND, Flaw.COORDINATOR, Flaw.RISK, Flaw.LANGUAGES]

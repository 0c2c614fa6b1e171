"""Days that staff typed wait like every other duty: the next contact, the review and end of a plan, an ending right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.contacts import ContactResult, Direction, Permission
from shelter_app.domain.health import VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Ground
from shelter_app.domain.summaries import DueItem
from shelter_app.services import contacts, events, health, journal, stays, support_plans, today
from tests.records import PLAN, House

DAY = date(2026, 11, 24)
TYPED = ("contact_next", "plan_review", "plan_ends", "right_ends")


def due(house: House, child: ResidentId, source: str) -> list[DueItem]:
    return [item for item in house.store.summaries.due_of(child, open_only=False) if item.source == source]


def days(house: House, child: ResidentId, source: str) -> list[date]:
    """The days on which something of this kind still waits."""
    return [i.due_at.astimezone(house.duty.tz).date() for i in due(house, child, source) if i.closed_at is None]


def call(house: House, child: ResidentId, who: str, next_on: date | None = None) -> None:
    entry = contacts.ContactEntry(
        None, who, "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED, next_on=next_on
    )
    contacts.log(child, entry, by=house.duty)


def planned(house: House, child: ResidentId, *, review_on: date | None = None, valid_until: date | None = None) -> None:
    plan = support_plans.begin(child, by=house.case_worker)
    form = replace(PLAN, review_on=review_on, valid_until=valid_until)
    plan = support_plans.save_draft(plan, form, by=house.case_worker)
    plan = support_plans.submit(plan, by=house.case_worker)
    support_plans.decide(plan, approved=True, by=house.director)


class TestNextContact:
    def test_the_next_attempt_waits_on_its_day_until_the_next_entry_with_that_person(
        self, house: House, child: ResidentId
    ) -> None:
        call(house, child, "Ахметова Раушан", DAY)
        assert days(house, child, "contact_next") == [DAY]
        assert [row.due.text for row in today.today(by=house.duty).week if row.due.source == "contact_next"] == [
            "Ахметова Раушан"
        ]
        house.later(hours=1)
        call(house, child, "Другая тётя")
        assert days(house, child, "contact_next") == [DAY]
        moment = house.later(hours=1)
        call(house, child, "ахметова  раушан", DAY + timedelta(days=7))
        assert days(house, child, "contact_next") == [DAY + timedelta(days=7)]
        assert [item.closed_at for item in due(house, child, "contact_next")] == [moment, None]

    def test_a_contact_of_the_file_is_the_same_person_however_the_name_was_written(
        self, house: House, child: ResidentId
    ) -> None:
        aunt = house.contact(child, "Ахметова Раушан")
        for name, next_on in (("", DAY), ("тётя", None)):
            house.later(minutes=5)
            entry = contacts.ContactEntry(
                aunt.id, name, "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED, next_on=next_on
            )
            contacts.log(child, entry, by=house.duty)
        assert days(house, child, "contact_next") == []

    def test_nobody_is_sent_to_call_a_person_who_must_not_come_near(self, house: House, child: ResidentId) -> None:
        call(house, child, "Беков Тимур", DAY)
        house.contact(child, "Беков Т.", must_not=True)
        assert due(house, child, "contact_next") == []


class TestPlan:
    def test_the_review_waits_on_its_day_and_a_review_near_it_closes_it(self, house: House, child: ResidentId) -> None:
        planned(house, child, review_on=date(2027, 1, 20))
        house.later(days=30)
        events.mark_done(child, "plan_reviewed", house.clock.now, "протокол 1", by=house.case_worker)
        assert days(house, child, "plan_review") == [date(2027, 1, 20)], "the monthly review of December is another one"
        moment = house.later(days=29)
        events.mark_done(child, "plan_reviewed", moment, "протокол 2", by=house.case_worker)
        assert [item.closed_at for item in due(house, child, "plan_review")] == [moment]

    def test_the_end_of_a_plan_waits_until_a_newer_version_takes_its_place(
        self, house: House, child: ResidentId
    ) -> None:
        planned(house, child, valid_until=DAY)
        assert days(house, child, "plan_ends") == [DAY]
        planned(house, child, valid_until=date(2027, 3, 1))
        assert days(house, child, "plan_ends") == [date(2027, 3, 1)]

    def test_a_draft_binds_nobody(self, house: House, child: ResidentId) -> None:
        plan = support_plans.begin(child, by=house.case_worker)
        support_plans.save_draft(plan, replace(PLAN, review_on=DAY, valid_until=DAY), by=house.case_worker)
        assert (due(house, child, "plan_review"), due(house, child, "plan_ends")) == ([], [])


class TestRights:
    def test_a_decision_about_a_contact_waits_on_its_last_day_until_it_is_renewed(
        self, house: House, child: ResidentId
    ) -> None:
        aunt = house.contact(child, visit=Permission.ALLOWED, decided_by="Опека", valid_until=DAY)
        assert days(house, child, "right_ends") == [DAY]
        form = contacts.ContactForm(aunt.name, visit=Permission.ALLOWED, decided_by="Опека", valid_until=None)
        contacts.edit(aunt, form, by=house.case_worker)
        assert due(house, child, "right_ends") == []

    @pytest.mark.parametrize(
        "rights", [{"must_not": True, "visit": Permission.ALLOWED}, {"visit": Permission.FORBIDDEN}, {}]
    )
    def test_an_end_that_takes_nothing_away_waits_for_nobody(
        self, house: House, child: ResidentId, rights: dict[str, Any]
    ) -> None:
        house.contact(child, valid_until=DAY, **rights)
        assert due(house, child, "right_ends") == []


@pytest.mark.parametrize("back", [False, True])
def test_after_leaving_only_an_agreed_contact_still_waits_and_only_until_a_new_stay(house: House, back: bool) -> None:
    child = house.admit()
    call(house, child, "Ахметова Раушан", DAY)
    house.contact(child, visit=Permission.ALLOWED, valid_until=DAY)
    planned(house, child, review_on=DAY, valid_until=DAY)
    assert [len(days(house, child, source)) for source in TYPED] == [1, 1, 1, 1]
    house.later(days=1)
    house.discharge(child, receiver="Мать")
    assert [len(due(house, child, source)) for source in TYPED] == [1, 0, 0, 0]
    if back:
        house.later(days=30)
        house.admit(same_as=child)
        assert due(house, child, "contact_next") == []


def test_an_earlier_stay_keeps_the_clocks_of_its_own_facts_when_somebody_comes_back(house: House) -> None:
    child = house.admit(ground=Ground())
    paper = Ground("court_order", number="7", received_at=house.later(hours=5))
    stays.receive_ground(child, paper, by=house.case_worker)
    (ground,) = [item for item in _clocks_of(house, child) if item.code == "R-05.ground"]
    house.later(days=5)
    house.discharge(child, receiver="Мать")
    before = {(item.code, item.started_at, item.closed_at) for item in _clocks_of(house, child)}
    reports = {item for item in before if item[0] in ("R-05.guardianship", "R-05.prosecutor")}
    assert len(reports) == 2, "the reports of an admission outlive the stay"
    house.later(days=1)
    house.admit(same_as=child)
    after = {(item.code, item.started_at, item.closed_at) for item in _clocks_of(house, child)}
    assert before - reports <= after, "only what the new admission begins again ends with it"
    assert [item.started_at for item in _clocks_of(house, child) if item.code == ground.code] == [ground.started_at]


def test_the_kind_of_house_of_each_stay_decides_over_its_clocks(house: House) -> None:
    def starts(code: str) -> list[datetime | None]:
        return [item.started_at for item in _clocks_of(house, child) if item.code == code]

    by = house.case_worker
    rule = by.profile.rule("R-07.nurse")
    assert rule is not None
    rules = tuple(replace(one, kinds=(CentreKind.CAM,)) if one is rule else one for one in by.profile.rules)
    by.profile = replace(by.profile, rules=rules)
    child, first = house.admit(), house.clock.now
    events.mark_done(child, "nurse_examined", house.clock.now, "журнал", by=by)
    house.later(days=5)
    house.discharge(child, receiver="Мать")
    house.later(days=1)
    house.admit(same_as=child, kind=next(kind for kind in CentreKind if kind is not CentreKind.CAM))
    assert starts(rule.code) == [first]


def _clocks_of(house: House, child: ResidentId) -> list[DueItem]:
    return [item for item in house.store.summaries.due_of(child, open_only=False) if item.source == "clock"]


class TestHealthDays:
    def examined(
        self, house: House, child: ResidentId, kind: str, next_on: date | None = None, doctor: str = ""
    ) -> None:
        form = health.ExaminationForm(kind, house.duty.today(), doctor=doctor, next_on=next_on)
        health.examined(child, form, by=house.staff[Role.MEDICAL_WORKER])

    def test_the_next_examination_waits_for_the_medical_worker_until_one_of_its_kind_is_written_down(
        self, house: House, child: ResidentId
    ) -> None:
        self.examined(house, child, "laboratory", DAY)
        [row] = [row for row in today.today(by=house.duty).week if row.due.source == "examination_due"]
        assert (row.due.code, row.who, row.mine) == ("laboratory", "medical_worker", False)
        house.later(days=1)
        self.examined(house, child, "dentist")
        assert days(house, child, "examination_due") == [DAY]
        self.examined(house, child, "laboratory", DAY + timedelta(days=30))
        assert days(house, child, "examination_due") == [DAY + timedelta(days=30)]
        assert [row.due.code for row in today.today(by=house.duty).done] == ["laboratory"]

    def test_a_visit_to_another_doctor_leaves_the_consultation_waiting(self, house: House, child: ResidentId) -> None:
        self.examined(house, child, "doctor", DAY, "Ахметов, невролог")
        house.later(days=1)
        self.examined(house, child, "doctor", doctor="Ким, окулист")
        assert days(house, child, "examination_due") == [DAY]
        house.later(days=1)
        self.examined(house, child, "doctor", doctor="ахметов,  невролог")
        assert days(house, child, "examination_due") == []

    def test_the_next_dose_waits_until_a_later_one_and_an_old_one_from_the_card_does_not_close_it(
        self, house: House, child: ResidentId
    ) -> None:
        def vaccinated(on: PartialDate, basis: VaccinationBasis, next_on: date | None = None) -> None:
            form = health.VaccinationForm("hepatitis_b", on, basis, next_on=next_on)
            health.vaccinated(child, form, by=house.staff[Role.MEDICAL_WORKER])

        day = house.duty.today()
        vaccinated(PartialDate(day.year, day.month, day.day), VaccinationBasis.GIVEN_HERE, DAY)
        vaccinated(PartialDate(2019), VaccinationBasis.CARD)
        vaccinated(PartialDate(), VaccinationBasis.SAID)
        assert days(house, child, "vaccination_due") == [DAY]
        day = house.later(days=3).date()
        vaccinated(PartialDate(day.year, day.month, day.day), VaccinationBasis.GIVEN_HERE)
        assert days(house, child, "vaccination_due") == []

    def test_who_may_not_read_the_file_learns_that_a_term_runs_and_not_of_what(
        self, house: House, child: ResidentId
    ) -> None:
        self.examined(house, child, "psychiatrist", DAY)
        journal.restrict(child, (house.director.staff.id,), by=house.director)
        [row] = [row for row in today.today(by=house.duty).week if row.due.source == "examination_due"]
        assert (row.due.code, row.summary.named) == ("examination_due", False)

    def test_nobody_who_has_left_is_waited_for(self, house: House, child: ResidentId) -> None:
        self.examined(house, child, "xray", DAY)
        house.later(hours=1)
        house.discharge(child)
        assert days(house, child, "examination_due") == []

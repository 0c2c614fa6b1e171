"""A leaving that is prepared: the list goes along with the group before anybody has left, and nothing slips past."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactForbidden
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.guards import OVERRIDDEN, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import AlreadyLeft, Discharge, Presence
from shelter_app.reports.papers.departing import EscortList
from shelter_app.services import departures, merging, papers, stays, today, undoing
from shelter_app.services.packages import case_rows
from tests.records import House
from tests.services.papers_story import equipped
from tests.services.two_people import agreed

ESCORT = "Тлеубаев Е. М."


@pytest.fixture
def office(house: House) -> House:
    return equipped(house)


def tomorrow(house: House, route: str = "childrens_home", **facts: object) -> Discharge:
    told = {"country": "KZ", "escort": ESCORT, "receiver": "Омарова Д. С.", **facts}
    return Discharge(house.clock.now + timedelta(days=1), route, **told)  # type: ignore[arg-type]


def prepared(house: House, name: str, **facts: object) -> ResidentId:
    child = house.admit(names=names_of(ru=name))
    departures.prepare((child,), tomorrow(house, **facts), by=house.case_worker)
    return child


def escorts(house: House, child: ResidentId, document: str = "escort-list") -> EscortList:
    facts = papers.gather(document, child, by=house.case_worker).facts
    assert isinstance(facts, EscortList)
    return facts


class TestPreparing:
    def test_nobody_has_left_by_it(self, office: House) -> None:
        child = prepared(office, "Рахимов Отабек")
        (stay,) = office.store.stays.all(resident_id=child)
        assert stay.discharge is None
        assert stay.presence is Presence.PRESENT
        assert office.store.residents.get(child).status is CaseStatus.OPEN
        assert not office.store.follow_ups.all(resident_id=child)

    def test_the_discharge_ends_it(self, office: House) -> None:
        child = prepared(office, "Рахимов Отабек")
        office.discharge(child, "childrens_home", receiver="Омарова Д. С.", escort=ESCORT)
        (stay,) = office.store.stays.all(resident_id=child)
        assert stay.planned is None
        with pytest.raises(AlreadyLeft):
            departures.prepare((child,), tomorrow(office), by=office.case_worker)

    def test_somebody_who_must_not_have_the_child_is_not_even_prepared(self, office: House) -> None:
        child = office.admit()
        office.contact(child, "Беков Тимур", must_not=True)
        for facts in ({"receiver": "Беков Т."}, {"escort": "Беков Тимур"}):
            with pytest.raises(ContactForbidden):
                departures.prepare((child,), tomorrow(office, **facts), by=office.case_worker)
        assert office.store.stays.all(resident_id=child)[0].planned is None

    def test_a_day_that_has_passed_is_for_the_discharge(self, office: House) -> None:
        child = office.admit()
        leaving = Discharge(office.clock.now - timedelta(days=1), "childrens_home", country="KZ")
        with pytest.raises(InvalidInput) as refused:
            departures.prepare((child,), leaving, by=office.case_worker)
        assert refused.value.problems == {"at": "passed"}

    def test_a_reason_to_decide_otherwise_is_the_directors(self, office: House) -> None:
        child = office.admit(citizenships=("UZ",))
        leaving = tomorrow(office, "home_state", country="UZ", override_reason="Самолёт завтра")
        with pytest.raises(NotAllowed):
            departures.prepare((child,), leaving, by=office.case_worker)
        departures.prepare((child,), leaving, by=office.director)

    def test_what_is_called_off_is_on_no_list(self, office: House) -> None:
        first, other = prepared(office, "Рахимов Отабек"), prepared(office, "Юсупова Севара")
        departures.call_off(other, by=office.case_worker)
        assert len(escorts(office, first).rows) == 1
        with pytest.raises(NotFound):
            departures.call_off(other, by=office.case_worker)

    def test_groups_are_those_of_one_day_way_and_escort(self, office: House) -> None:
        prepared(office, "Рахимов Отабек")
        prepared(office, "Юсупова Севара", escort="тлеубаев е. м.")
        prepared(office, "Каримов Азиз", escort="Громова О. В.")
        sizes = [len(one.files) for one in departures.groups(by=office.case_worker)]
        assert sorted(sizes) == [1, 2]


class TestTheListBeforehand:
    def test_it_names_who_leaves_and_who_has_left_already(self, office: House) -> None:
        first, other = prepared(office, "Рахимов Отабек"), prepared(office, "Юсупова Севара")
        office.later(days=1)
        office.discharge(other, "childrens_home", receiver="Омарова Д. С.", escort=ESCORT)
        facts = escorts(office, first)
        assert {"Рахимов Отабек", "Юсупова Севара"} == {one.name.full.in_language("ru") for one in facts.rows}  # type: ignore[union-attr]
        assert facts.ahead
        office.discharge(first, "childrens_home", receiver="Омарова Д. С.", escort=ESCORT)
        assert not escorts(office, first).ahead

    def test_names_do_not_travel_ahead_of_the_gate_of_a_return(self, office: House) -> None:
        child = office.admit(citizenships=("UZ",))
        departures.prepare((child,), tomorrow(office, "home_state", country="UZ"), by=office.case_worker)
        with pytest.raises(NothingToPrint) as refused:
            escorts(office, child)
        assert refused.value.reason == "gate_closed"
        assert len(escorts(office, child, "escort-list-coded").rows) == 1, "tickets are bought by number"

    def test_one_of_them_whose_gate_is_closed_stops_the_list_of_all(self, office: House) -> None:
        first = office.admit(citizenships=("UZ",))
        leaving = tomorrow(office, "home_state", country="UZ", override_reason="Решение № 5")
        departures.prepare((first,), leaving, by=office.director)
        assert len(escorts(office, first).rows) == 1
        other = office.admit(citizenships=("UZ",))
        departures.prepare((other,), tomorrow(office, "home_state", country="UZ"), by=office.case_worker)
        with pytest.raises(NothingToPrint):
            escorts(office, first)

    def test_a_receiver_about_whom_nobody_decided_is_on_no_list(self, office: House) -> None:
        child = office.admit()
        office.contact(child, "Алиева Анна")
        leaving = tomorrow(office, "parents", receiver="Алиева Анна")
        departures.prepare((child,), leaving, by=office.case_worker)
        with pytest.raises(NothingToPrint) as refused:
            escorts(office, child)
        assert refused.value.reason == "receiver_open"

    def test_whoever_may_not_read_the_file_of_a_closed_gate_gets_no_list_either(self, office: House) -> None:
        first = office.admit(citizenships=("UZ",))
        leaving = tomorrow(office, "home_state", country="UZ", override_reason="Решение № 5")
        departures.prepare((first,), leaving, by=office.director)
        other = office.admit(citizenships=("UZ",))
        departures.prepare((other,), tomorrow(office, "home_state", country="UZ"), by=office.case_worker)
        office.store.database.execute_sql("UPDATE residents SET restricted = 1 WHERE id = ?", (other,))
        with pytest.raises(NothingToPrint) as refused:
            escorts(office, first)
        assert refused.value.reason == "gate_closed"


class TestItsRegisterLine:
    def test_it_stands_under_every_file_it_names(self, office: House) -> None:
        first, other = prepared(office, "Рахимов Отабек"), prepared(office, "Юсупова Севара")
        stranger = prepared(office, "Каримов Азиз", escort="Громова О. В.")
        job = papers.gather("escort-list", first, by=office.case_worker)
        record = papers.printed(job, job.render(), second=agreed(office), by=office.case_worker)
        for child in (first, other):
            assert [one.id for one in papers.prints(child, by=office.case_worker)] == [record.id]
        assert papers.prints(stranger, by=office.case_worker) == []

    def test_it_follows_a_file_that_is_merged_into_another(self, office: House) -> None:
        first, other = prepared(office, "Рахимов Отабек"), prepared(office, "Юсупова Севара")
        job = papers.gather("escort-list", first, by=office.case_worker)
        record = papers.printed(job, job.render(), second=agreed(office), by=office.case_worker)
        office.discharge(other)
        kept = office.admit()
        merging.merge(merging.compare(kept, other, by=office.director), {}, "внесена дважды", by=office.director)
        assert record.id in [one.id for one in papers.prints(kept, by=office.case_worker)]

    def test_it_says_nothing_of_others_where_a_case_goes_to_another_house(self, office: House) -> None:
        first, other = prepared(office, "Рахимов Отабек"), prepared(office, "Юсупова Севара")
        job = papers.gather("escort-list", first, by=office.case_worker)
        assert papers.printed(job, job.render(), second=agreed(office), by=office.case_worker).beside == (other,)
        (line,) = case_rows.read(office.director, first)["prints"]
        assert line.beside == ()


def test_preparing_and_calling_off_can_be_taken_back(office: House) -> None:
    child = prepared(office, "Рахимов Отабек")
    departures.call_off(child, by=office.case_worker)
    done = undoing.last(by=office.case_worker)
    assert done is not None
    undoing.undo(done, by=office.case_worker)
    assert office.store.stays.all(resident_id=child)[0].planned is not None


def test_it_waits_on_today_until_it_is_recorded_or_called_off(office: House) -> None:
    def waits(child: ResidentId) -> list[str]:
        return [one.source for one in office.store.summaries.due_of(child) if one.source == "departure"]

    first, other = prepared(office, "Рахимов Отабек"), prepared(office, "Юсупова Севара")
    assert waits(first) == waits(other) == ["departure"]
    office.later(days=2)
    (late,) = [one for one in today.today(by=office.case_worker).overdue if one.due.resident_id == first
               and one.due.source == "departure"]  # fmt: skip
    assert late.due.due_at < office.clock.now
    office.discharge(first, "childrens_home", receiver="Омарова Д. С.", escort=ESCORT)
    departures.call_off(other, by=office.case_worker)
    assert waits(first) == waits(other) == []


def test_no_way_past_the_gate_leads_over_what_is_prepared(office: House) -> None:
    child = office.admit(citizenships=("UZ",))
    departures.prepare(
        (child,), tomorrow(office, "home_state", country="UZ", override_reason="№ 5"), by=office.director
    )
    office.later(days=1)
    planned = office.store.stays.all(resident_id=child)[0].planned
    assert planned is not None
    left = replace(planned, left_open=office.carried_on(child))
    with pytest.raises(NotAllowed):
        stays.discharge(child, left, by=office.case_worker)
    with pytest.raises(GuardClosed):
        stays.discharge(child, replace(left, override_reason=""), by=office.case_worker)
    assert stays.is_open(office.store.residents.get(child))
    stays.discharge(child, left, by=office.director)
    assert {one.note for one in office.store.case_events.all(resident_id=child, kind=OVERRIDDEN)} == {"№ 5"}

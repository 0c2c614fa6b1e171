"""Duties and stops follow what is said and told about the care for a child, and follow it again when that changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.care import Basis, Said
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.guards import Step
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem
from shelter_app.services import contacts, groups, guards, people, presence, residents, rules, stays
from shelter_app.services.contacts import ContactForm
from shelter_app.services.stays import StayForm
from tests.records import House

DATA_BANK = "R-05.data_bank"
NOTICE = "R-05.notice"
FILLER = {"brought_by": "police", "brought_by_person": "", "found_where": "вокзал", "circumstances": ""}


def duty(house: House, child: ResidentId) -> DueItem | None:
    return next((one for one in house.store.summaries.due_of(child) if one.code == DATA_BANK), None)


def stops(house: House, child: ResidentId) -> bool:
    standing = guards.before(Step.FINISH_ADMISSION, child, by=house.case_worker)
    return any(one.guard.code == NOTICE for one in standing)


def say(house: House, child: ResidentId, **said: object) -> None:
    stay = stays.current_stay(house.case_worker, child)
    form = StayForm(**FILLER, health_seen=stay.health_seen, health_note="", room="", belongings=())
    stays.correct(stay, replace(form, **said), by=house.case_worker)  # type: ignore[arg-type]


def mother(house: House, child: ResidentId, born: int = 1990) -> ResidentId:
    came = house.admit(
        names=names_of(ru="Рахимова Зульфия"), age=claim(PartialDate(born), AgeBasis.DOCUMENT), sex=Sex.FEMALE,
        group_with=child,
    )  # fmt: skip
    groups.set_kind(child, GroupKind.PARENT, by=house.case_worker)
    return came


def test_while_nobody_has_said_the_duty_runs_and_says_what_was_assumed(house: House) -> None:
    child = house.admit()
    waiting = duty(house, child)
    assert waiting is not None
    assert "without_parental_care" in waiting.doubts.split()
    assert stops(house, child)


def test_by_the_category_the_duty_runs_and_nothing_was_assumed(house: House) -> None:
    waiting = duty(house, house.admit(category="c2"))
    assert waiting is not None
    assert "without_parental_care" not in waiting.doubts.split()


@pytest.mark.parametrize(("said", "runs"), [(Said.YES, True), (Said.NO, False), (Said.NOT_ASKED, True)])
def test_what_is_said_at_the_door_decides(house: House, said: Said, runs: bool) -> None:
    child = house.admit(unaccompanied=said, without_care=said)
    assert (duty(house, child) is not None) is runs
    assert stops(house, child) is runs


def test_what_is_said_later_is_worked_out_anew_and_can_be_taken_back(house: House) -> None:
    child = house.admit()
    say(house, child, unaccompanied=Said.NO, without_care=Said.NO)
    assert (duty(house, child), stops(house, child)) == (None, False)
    say(house, child)
    assert (duty(house, child), stops(house, child)) == (None, False), "a form that does not ask leaves it as it is"
    say(house, child, unaccompanied=Said.NOT_ASKED, without_care=Said.NOT_ASKED)
    assert duty(house, child) is not None
    assert stops(house, child)


def test_a_mother_beside_the_child_ends_it_and_her_leaving_brings_it_back(house: House) -> None:
    child = house.admit()
    parent = mother(house, child)
    assert (duty(house, child), stops(house, child)) == (None, False)
    view = residents.open_file(child, by=house.case_worker)
    assert (view.unaccompanied.basis, view.without_care.basis) == (Basis.PARENT, Basis.PARENT)
    house.later(hours=1)
    house.discharge(parent, "independent")
    assert duty(house, child) is not None
    assert stops(house, child)


def test_pages_about_the_child_are_told_when_its_mother_leaves(house: House) -> None:
    child = house.admit()
    parent = mother(house, child)
    told: set[ResidentId] = set()
    house.case_worker.listeners.append(lambda changed: told.update(changed.resident_ids))
    house.later(hours=1)
    house.discharge(parent, "independent")
    assert child in told


def test_a_mother_who_is_missing_is_not_beside_the_child(house: House) -> None:
    child = house.admit()
    parent = mother(house, child)
    house.later(hours=1)
    presence.go_away(parent, presence.Away(Presence.MISSING, house.clock.now), by=house.duty)
    assert stops(house, child)
    house.later(hours=1)
    presence.come_back(parent, house.clock.now, by=house.duty)
    assert not stops(house, child)


@pytest.mark.parametrize(("born", "beside"), [(2004, True), (2010, False), (2007, False)])
def test_nobody_too_young_is_taken_for_the_mother(house: House, born: int, beside: bool) -> None:
    child = house.admit()
    mother(house, child, born)
    assert stops(house, child) is not beside


def test_a_correction_of_her_age_is_worked_out_in_the_file_of_the_child(house: House) -> None:
    child = house.admit()
    parent = mother(house, child)
    person = house.store.people.get(house.store.residents.get(parent).person_id)
    assert not stops(house, child)
    people.add_age_claim(
        parent, claim(PartialDate(2012), AgeBasis.EXPERT, date(2026, 11, 20)), decides=True, by=house.case_worker
    )
    assert person.born != house.store.people.get(person.id).born
    assert stops(house, child)


def test_brothers_and_sisters_are_no_parents(house: House) -> None:
    child = house.admit()
    house.admit(age=claim(PartialDate(1990), AgeBasis.DOCUMENT), group_with=child)
    assert stops(house, child)


def test_a_documented_guardian_ends_the_duty_and_a_stop_against_them_brings_it_back(house: House) -> None:
    child = house.admit()
    form = ContactForm("Ахметова Раушан", "guardian", capacity="решение акимата № 12")
    guardian = contacts.add(child, form, by=house.case_worker)
    assert duty(house, child) is None
    assert stops(house, child), "a guardian elsewhere does not accompany the child"
    contacts.edit(guardian, replace(form, suspected=True), by=house.case_worker)
    assert duty(house, child) is not None


def test_another_edition_works_out_the_same(house: House) -> None:
    alone, cared, together = house.admit(), house.admit(without_care=Said.NO), house.admit()
    mother(house, together)
    guarded = house.admit()
    guardian = ContactForm("Ахметова Раушан", "guardian", capacity="решение № 12")
    contacts.add(guarded, guardian, by=house.case_worker)
    rule = house.director.profile.rule(DATA_BANK)
    assert rule is not None
    rules.change(DATA_BANK, replace(rule, offset=2), "приказ № 4", by=house.director)
    house.case_worker.profile = house.director.profile
    found = {one: duty(house, one) for one in (alone, cared, together, guarded)}
    assert [one for one, item in found.items() if item is not None] == [alone]
    before = {one: house.store.summaries.due_of(one) for one in found}
    for one in found:
        say(house, one)
    facts = [
        [(item.code, item.due_at, item.doubts, item.warn_at) for item in house.store.summaries.due_of(one)]
        for one in found
    ]
    assert facts == [[(item.code, item.due_at, item.doubts, item.warn_at) for item in before[one]] for one in found]

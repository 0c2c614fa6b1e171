"""One person in the files of brothers and sisters: a stop reaches all, anybody else where somebody asked for it."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, kin_contacts
from shelter_app.services.contacts import ContactForm
from tests.records import House


@pytest.fixture
def brother(house: House, child: ResidentId) -> ResidentId:
    return house.admit(names=names_of(ru="Рахимов Фаррух"), group_with=child)


def names(house: House, child: ResidentId) -> list[str]:
    return [one.name for one in house.store.contacts.all("name", resident_id=child)]


def test_a_stop_goes_to_all_without_asking(house: House, child: ResidentId, brother: ResidentId) -> None:
    contacts.add(child, ContactForm("Беков Тимур", must_not=True), by=house.case_worker)
    contacts.forbid(child, "Сосед", by=house.duty)
    contacts.add(child, ContactForm("Отчим", suspected=True), by=house.case_worker)
    found = house.store.contacts.all("name", resident_id=brother)
    assert [(one.name, one.stopped) for one in found] == [("Беков Тимур", True), ("Отчим", True), ("Сосед", True)]


def test_whoever_is_stopped_later_is_stopped_for_all_and_keeps_the_entry_there(
    house: House, child: ResidentId, brother: ResidentId
) -> None:
    house.contact(brother, "Беков Тимур", call=Permission.ALLOWED)
    contact = house.contact(child, "Беков Тимур")
    contacts.edit(contact, ContactForm("Беков Тимур", must_not=True), by=house.case_worker)
    (there,) = house.store.contacts.all(resident_id=brother)
    assert there.stopped


def test_anybody_else_goes_where_it_was_asked_and_no_right_with_them(
    house: House, child: ResidentId, brother: ResidentId
) -> None:
    yes = ContactForm("Ахметова Раушан", phones=("+7 701 000 11 22",), call=Permission.ALLOWED, decided_by="№ 3")
    contacts.add(child, ContactForm("Тётя Мира"), by=house.case_worker)
    contacts.add(child, yes, also_for=(brother,), by=house.case_worker)
    (there,) = house.store.contacts.all(resident_id=brother)
    assert (there.name, there.call, len(there.phones)) == ("Ахметова Раушан", Permission.UNDECIDED, 1)


def test_who_is_known_in_the_file_of_a_sibling_is_offered_once_and_taken_over(
    house: House, child: ResidentId, brother: ResidentId
) -> None:
    contact = house.contact(child, "Ахметова Раушан", visit=Permission.ALLOWED, decided_by="№ 3")
    (offered,) = kin_contacts.known_elsewhere(brother, by=house.case_worker)
    assert (offered.contact, offered.child.resident_id) == (contact, child)
    assert kin_contacts.known_elsewhere(child, by=house.case_worker) == ()
    taken = kin_contacts.take_over(contact, brother, by=house.case_worker)
    assert taken.visit is Permission.UNDECIDED
    assert kin_contacts.known_elsewhere(brother, by=house.case_worker) == ()


def test_adding_whoever_came_from_a_sibling_completes_that_entry(
    house: House, child: ResidentId, brother: ResidentId
) -> None:
    yes = ContactForm("Ахметова Раушан", collect=Permission.ALLOWED, decided_by="решение № 3")
    contacts.add(child, yes, also_for=(brother,), by=house.case_worker)
    contacts.add(brother, yes, by=house.case_worker)
    (there,) = house.store.contacts.all(resident_id=brother)
    assert there.collect is Permission.ALLOWED

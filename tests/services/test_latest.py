"""Who wrote last: named for whoever finds the record moved on, never for somebody shut out of the file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.errors import NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, health, journal, latest, residents, undoing
from shelter_app.services.contacts import ContactForm
from shelter_app.services.health import MedicineForm
from tests.records import House


def test_the_newest_change_of_a_kind_names_its_author_and_hour(house: House, child: ResidentId) -> None:
    contact = house.contact(child)
    at = house.later(minutes=7)
    contacts.edit(contact, ContactForm("Беков Тимур", note="утром"), by=house.director)
    house.later(minutes=7)
    residents.open_file(child, by=house.duty)
    found = latest.change(child, ("contact.",), str(contact.id), by=house.duty)
    assert found is not None
    assert (found.author, found.at) == (house.director.staff.short, at)


def test_another_contact_of_the_file_is_not_meant(house: House, child: ResidentId) -> None:
    first = house.contact(child)
    began = house.clock.now
    house.later(minutes=7)
    house.contact(child, name="Соседка")
    found = latest.change(child, ("contact.",), str(first.id), by=house.duty)
    assert found is not None
    assert found.at == began
    newest = latest.change(child, ("contact.",), by=house.duty)
    assert newest is not None
    assert newest.at == house.clock.now


def test_what_was_taken_back_counts_as_a_change_of_what_it_is_about(house: House, child: ResidentId) -> None:
    contact, by = house.contact(child), house.case_worker
    contacts.edit(contact, ContactForm("Беков Тимур", note="утром"), by=by)
    at, done = house.later(minutes=3), undoing.last(by=by)
    assert done is not None
    undoing.undo(done, by=by)
    found = latest.change(child, ("contact.",), by=house.duty)
    assert found is not None
    assert found.at == at


def test_nothing_was_changed_or_the_file_is_closed(house: House, child: ResidentId) -> None:
    assert latest.change(child, ("obstacle.",), by=house.duty) is None
    journal.restrict(child, (), by=house.director)
    with pytest.raises(NotFound):
        latest.change(child, ("contact.",), by=house.duty)


def test_a_decision_and_a_correction_build_on_what_is_stored_not_on_what_they_are_given(
    house: House, child: ResidentId
) -> None:
    stored, by = house.contact(child, must_not=True), house.case_worker
    given = replace(stored, must_not=False, address="чужой")
    decided = contacts.decide(given, Right.VISIT, Permission.SUPERVISED, "опека 7", None, by=by)
    assert (decided.must_not, decided.address) == (True, "")
    with pytest.raises(Stale):
        contacts.decide(given, Right.VISIT, Permission.ALLOWED, "опека 8", None, by=by)
    with pytest.raises(Stale):
        contacts.edit(stored, ContactForm("Беков Тимур"), by=by)
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", house.director.today(), "14"), by=house.director)
    stopped = health.stop(replace(medicine, name="Другая"), "сыпь прошла", by=house.director)
    assert stopped.name == "Мазь"
    with pytest.raises(Stale):
        health.stop(medicine, "ещё раз", by=house.director)


def test_one_record_is_read_again_only_out_of_its_own_file(house: House, child: ResidentId) -> None:
    contact, other = house.contact(child), house.admit()
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", house.director.today(), "14"), by=house.director)
    assert contacts.one(contact.id, child, by=house.duty) == contact
    assert health.one_medicine(medicine.id, child, by=house.director) == medicine
    for read in (
        lambda: contacts.one(contact.id, other, by=house.duty),
        lambda: health.one_medicine(medicine.id, other, by=house.director),
    ):
        with pytest.raises(NotFound):
            read()

"""The last change is taken back as a whole and done again, never over a colleague's work nor against the child."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.errors import NotAllowed, NotFound, Stale
from shelter_app.domain.health import DoseOutcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, Role
from shelter_app.services import contacts, health, journal, people, residents, trash, undoing
from shelter_app.services.contacts import ContactForm
from shelter_app.services.session import Session
from tests.records import NOON, House


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def settle(house: House, child: ResidentId, by: Session, risk: str = "high") -> Resident:
    return residents.edit_case(house.store.residents.get(child), residents.CaseForm(by.staff.id, risk, (), ""), by=by)


def undo(by: Session) -> None:
    done = undoing.last(by=by)
    assert done is not None
    undoing.undo(done, by=by)


def test_an_edit_of_several_rows_goes_back_as_one(house: House, child: ResidentId) -> None:
    by = house.case_worker
    events = len(house.store.case_events.all(resident_id=child))
    settle(house, child, by)
    assert len(house.store.case_events.all(resident_id=child)) == events + 1
    undo(by)
    resident = house.store.residents.get(child)
    assert (resident.coordinator, resident.risk) == (None, "")
    assert len(house.store.case_events.all(resident_id=child)) == events
    summary = house.store.summaries.get(child)
    assert summary is not None
    assert summary.coordinator is None


def test_undoing_twice_does_it_again(house: House, child: ResidentId) -> None:
    by = house.case_worker
    people.rename(child, NameForm.RUSSIAN, "Рахимова Дильноза", by=by)
    undo(by)
    assert residents.search("Дильноза", by=by)[0].name_ru == "Рахимова Дилноза"
    undo(by)
    assert house.store.people.all()[0].written(NameForm.RUSSIAN) == "Рахимова Дильноза"
    undo(by)
    lines = [line for line in house.store.audit.recent(5) if line.action != "search"]
    assert [(line.action, line.detail) for line in lines[:3]] == [
        ("change.undone", "person.renamed"),
        ("change.redone", "person.renamed"),
        ("change.undone", "person.renamed"),
    ]
    assert {(line.subject, line.resident_id) for line in lines[:3]} == {(lines[3].subject, child)}


def test_the_audit_names_the_record_that_was_taken_back(house: House, child: ResidentId) -> None:
    contact = house.contact(child)
    undo(house.case_worker)
    line = house.store.audit.recent(1)[0]
    assert (line.action, line.subject, line.detail) == ("change.undone", str(contact.id), "contact.added")


def test_an_added_contact_is_gone_and_comes_back(house: House, child: ResidentId) -> None:
    house.contact(child, name="Каримов Бахтияр")
    by = next(one for one in house.staff.values() if undoing.last(by=one))

    def names() -> list[str]:
        return [one.name for one in house.store.contacts.all(resident_id=child)]

    assert names() == ["Каримов Бахтияр"]
    undo(by)
    assert names() == []
    undo(by)
    assert names() == ["Каримов Бахтияр"]


def test_an_undone_contact_is_in_no_index_until_it_comes_back(house: House, child: ResidentId) -> None:
    house.contact(child, name="Беков Тимур")
    by = house.case_worker
    added = house.contact(child, name="Каримов Бахтияр", phones=("+7 701 123 45 67",))

    def indexed() -> list[int]:
        return [row[0] for row in house.store.database.execute_sql("SELECT rowid FROM contact_search").fetchall()]

    def calling(typed: str) -> list[str]:
        return [one.contact.name for one in contacts.who_is_calling(typed, by=by) if one.contact]

    assert added.id in indexed()
    undo(by)
    assert added.id not in indexed()
    assert len(indexed()) == 1
    assert calling("1234567") == []
    undo(by)
    assert calling("1234567") == calling("каримов") == ["Каримов Бахтияр"]


def test_a_row_that_a_colleague_changed_since_stays_and_nothing_is_half_undone(house: House, child: ResidentId) -> None:
    by = house.case_worker
    settle(house, child, by)
    settle(house, child, house.director, risk="medium")
    events = len(house.store.case_events.all(resident_id=child))
    with pytest.raises(Stale):
        undo(by)
    assert house.store.residents.get(child).risk == "medium"
    assert len(house.store.case_events.all(resident_id=child)) == events


def test_what_was_written_for_ever_is_not_taken_back(house: House, child: ResidentId) -> None:
    by = house.case_worker
    journal.write(child, journal.NewNote("talk", house.clock.now, "Скучает"), by=by)
    assert undoing.last(by=by) is None


def test_only_the_last_change_is_taken_back(house: House, child: ResidentId) -> None:
    by = house.case_worker
    settle(house, child, by)
    first = undoing.last(by=by)
    assert first is not None
    settle(house, child, by, risk="low")
    with pytest.raises(NotFound):
        undoing.undo(first, by=by)
    assert house.store.residents.get(child).risk == "low"


def test_nothing_was_done_yet(house: House) -> None:
    assert undoing.last(by=house.duty) is None


def test_a_restricted_file_is_not_touched_by_somebody_no_longer_named(house: House, child: ResidentId) -> None:
    by = house.case_worker
    settle(house, child, by)
    journal.restrict(child, (), by=house.director)
    with pytest.raises(NotFound):
        undo(by)


@pytest.mark.parametrize(
    "kept_away",
    [{"must_not": True}, {"call": Permission.FORBIDDEN}, {"address_secret": True}, {"suspected": True}],
)
def test_what_keeps_somebody_away_from_the_child_is_never_taken_back(
    house: House, child: ResidentId, kept_away: dict[str, Any]
) -> None:
    by = house.case_worker
    contact = house.contact(child)
    assert undoing.last(by=by) is not None
    contacts.edit(contact, ContactForm(contact.name, **kept_away), by=by)
    house.contact(child, "Беков Ержан")
    assert undoing.last(by=by) is not None
    house.contact(child, "Беков Асан", **kept_away)
    done = by.last_change
    assert done is not None
    assert undoing.last(by=by) is None
    before = house.everything()
    with pytest.raises(NotFound):
        undoing.undo(done, by=by)
    assert house.everything() == before


def test_a_prohibition_set_by_an_edit_is_not_offered_and_one_lifted_by_mistake_comes_back_for_good(
    house: House, child: ResidentId
) -> None:
    by = house.case_worker
    contact = contacts.edit(house.contact(child), ContactForm("Беков Тимур", must_not=True), by=by)
    assert undoing.last(by=by) is None
    contacts.edit(contact, ContactForm("Беков Тимур"), by=by)
    undo(by)
    assert house.store.contacts.get(contact.id).must_not
    assert undoing.last(by=by) is None


def test_a_decision_and_a_dose_stand(house: House, child: ResidentId) -> None:
    nurse, by = house.staff[Role.MEDICAL_WORKER], house.case_worker
    medicine = health.prescribe(child, health.MedicineForm("Мазь", "слой", NOON.date(), "8"), by=nurse)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=nurse)
    contacts.decide(house.contact(child), Right.VISIT, Permission.ALLOWED, "опека", None, by=by)
    assert (undoing.last(by=nurse), undoing.last(by=by)) == (None, None)


def test_taking_back_needs_every_right_that_the_change_needed(house: House, child: ResidentId) -> None:
    by = house.case_worker
    trash.remove(house.contact(child), "по ошибке", by=by)
    done = undoing.last(by=by)
    assert done is not None
    assert done.rights == {Can.OPEN_FILE, Can.EDIT_CONTACTS}
    by.staff = replace(by.staff, role=Role.PSYCHOLOGIST)
    assert by.can(Can.OPEN_FILE)
    assert undoing.last(by=by) is None
    with pytest.raises(NotAllowed) as refused:
        undoing.undo(done, by=by)
    assert refused.value.right == Can.EDIT_CONTACTS.value
    assert house.store.contacts.all(resident_id=child) == []


def test_rights_of_an_earlier_task_are_not_asked_for_a_later_one(house: House, child: ResidentId) -> None:
    by = house.director
    contacts.add(child, ContactForm("Беков Тимур"), by=by)
    settle(house, child, by)
    done = undoing.last(by=by)
    assert done is not None
    assert done.rights == {Can.EDIT_FILE}


def test_doing_it_again_needs_the_rights_of_the_change_too(house: House, child: ResidentId) -> None:
    by = house.case_worker
    house.contact(child)
    undo(by)
    done = undoing.last(by=by)
    assert done is not None
    assert Can.EDIT_CONTACTS in done.rights


def test_rows_written_several_times_by_one_change_go_back_and_come_again(house: House, child: ResidentId) -> None:
    by, store = house.case_worker, house.store
    gone, name = house.contact(child, "Беков Ержан"), "Беков Тимур"
    with by.change("file.edited", "residents", child):
        resident = store.residents.save(replace(store.residents.get(child), story="сначала"))
        store.residents.save(replace(resident, story="потом"))
        added = store.contacts.add(ContactForm(name).contact(type(gone.id)(1), child))
        store.contacts.save(replace(added, note="тётя"))
        store.contacts.save(replace(gone, note="лишнее"))
        store.contacts.remove(gone.id)
    undo(by)
    assert store.residents.get(child).story == ""
    assert [(one.name, one.note) for one in store.contacts.all(resident_id=child)] == [("Беков Ержан", "")]
    undo(by)
    assert store.residents.get(child).story == "потом"
    assert [(one.name, one.note) for one in store.contacts.all(resident_id=child)] == [(name, "тётя")]
    undo(by)
    assert [(one.name, one.note) for one in store.contacts.all(resident_id=child)] == [("Беков Ержан", "")]


def test_a_row_written_twice_and_then_by_a_colleague_stays(house: House, child: ResidentId) -> None:
    by, rows = house.case_worker, house.store.residents
    with by.change("file.edited", "residents", child):
        rows.save(replace(rows.save(replace(rows.get(child), story="сначала")), story="потом"))
    settle(house, child, house.director)
    with pytest.raises(Stale):
        undo(by)
    assert (rows.get(child).story, rows.get(child).risk) == ("", "high")


def test_a_removed_row_that_is_there_again_is_not_put_back_a_second_time(house: House, child: ResidentId) -> None:
    by, rows = house.case_worker, house.store.contacts
    contact = house.contact(child)
    with by.change("record.removed", "contacts", child):
        rows.remove(contact.id)
    rows.add(contact)
    with pytest.raises(Stale):
        undo(by)


def test_what_a_colleague_has_built_on_since_stays(house: House, child: ResidentId) -> None:
    by = house.case_worker
    medicine = health.prescribe(child, health.MedicineForm("Мазь", "слой", NOON.date(), "8"), by=by)
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=house.duty)
    with pytest.raises(Stale):
        undo(by)
    assert house.store.medicines.find(medicine.id) == medicine
    assert len(house.store.doses.all(medicine_id=medicine.id)) == 1

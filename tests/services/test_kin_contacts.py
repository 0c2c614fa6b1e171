"""One person in the files of brothers and sisters: a stop reaches all, anybody else where somebody asked for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.errors import NotFound
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, groups, journal, kin_contacts, residents, safety, undoing
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


def test_an_entry_that_came_with_a_prohibition_is_completed_and_keeps_it_with_its_word(
    house: House, child: ResidentId, brother: ResidentId
) -> None:
    facts = {"collect": Permission.FORBIDDEN, "decided_by": "суд № 4", "phones": ("+7 701 000 11 22",)}
    house.contact(child, "Ким Ольга", **facts)
    house.contact(brother, "Ольга Ким", relation="mother", call=Permission.SUPERVISED, decided_by="опека № 5")
    (there,) = house.store.contacts.all(resident_id=brother)
    assert (there.relation, len(there.phones), there.call) == ("mother", 1, Permission.SUPERVISED)
    assert there.prohibited == (Right.COLLECT,)
    assert (there.decided_by_for(Right.COLLECT), there.decided_by_for(Right.CALL)) == ("суд № 4", "опека № 5")


@pytest.fixture
def hidden(house: House, brother: ResidentId) -> ResidentId:
    """The brother's file, for which nobody but the director is named."""
    journal.restrict(brother, (), by=house.director)
    return brother


def add(house: House, child: ResidentId, form: ContactForm) -> Contact:
    return contacts.add(child, form, by=house.case_worker)


def stop(house: House, child: ResidentId) -> Contact:
    return add(house, child, ContactForm("Беков Тимур", must_not=True))


def suspect(house: House, child: ResidentId) -> Contact:
    return add(house, child, ContactForm("Беков Тимур", suspected=True))


def stop_at_night(house: House, child: ResidentId) -> Contact:
    return contacts.forbid(child, "Беков Тимур", by=house.duty)


def stop_later(house: House, child: ResidentId) -> Contact:
    known = house.contact(child, "Беков Тимур")
    return contacts.edit(known, ContactForm("Беков Тимур", must_not=True), by=house.case_worker)


def forbid_a_visit(house: House, child: ResidentId) -> Contact:
    return add(house, child, ContactForm("Беков Тимур", visit=Permission.FORBIDDEN, decided_by="суд № 4"))


def forbid_a_visit_later(house: House, child: ResidentId) -> Contact:
    known = house.contact(child, "Беков Тимур", call=Permission.ALLOWED)
    return contacts.decide(known, Right.VISIT, Permission.FORBIDDEN, "суд № 4", None, by=house.case_worker)


def forbid_a_visit_in_the_form(house: House, child: ResidentId) -> Contact:
    known = house.contact(child, "Беков Тимур")
    form = ContactForm("Беков Тимур", visit=Permission.FORBIDDEN, decided_by="суд № 4")
    return contacts.edit(known, form, by=house.case_worker)


EVERY_STOP = (
    stop, suspect, stop_at_night, stop_later, forbid_a_visit, forbid_a_visit_later, forbid_a_visit_in_the_form
)  # fmt: skip


@pytest.mark.parametrize("write", EVERY_STOP)
def test_what_is_forbidden_reaches_the_file_that_its_writer_may_not_read(
    house: House, child: ResidentId, hidden: ResidentId, write: Callable[[House, ResidentId], Contact]
) -> None:
    write(house, child)
    (there,) = house.store.contacts.all(resident_id=hidden)
    assert there.permission(Right.VISIT, house.director.today()) is Permission.FORBIDDEN
    assert there.call is not Permission.ALLOWED
    assert [one.name for one in safety.card(hidden, by=house.duty).stops] == ["Беков Тимур"]


@pytest.mark.parametrize("write", EVERY_STOP)
def test_nothing_tells_the_writer_that_there_is_such_a_file(
    house: House, child: ResidentId, hidden: ResidentId, write: Callable[[House, ResidentId], Contact]
) -> None:
    contact = write(house, child)
    assert contact.resident_id == child
    for by in (house.case_worker, house.duty):
        assert kin_contacts.siblings_here(child, by=by) == ()
        assert residents.preview(child, by=by).siblings == ()
        assert undoing.last(by=by) is None
    with pytest.raises(NotFound):
        contacts.of(hidden, by=house.case_worker)


@pytest.mark.parametrize("write", EVERY_STOP)
def test_the_audit_tells_in_one_line_which_files_it_reached(
    house: House, child: ResidentId, hidden: ResidentId, write: Callable[[House, ResidentId], Contact]
) -> None:
    write(house, child)
    line = house.store.audit.recent(1)[0]
    assert line.resident_id == child
    assert line.detail.split()[-1] == house.store.residents.get(hidden).number


def test_the_entry_there_keeps_what_was_decided_and_gains_what_is_forbidden(
    house: House, child: ResidentId, hidden: ResidentId
) -> None:
    contacts.add(hidden, ContactForm("Беков Тимур", call=Permission.ALLOWED, decided_by="№ 9"), by=house.director)
    forbid_a_visit(house, child)
    (there,) = house.store.contacts.all(resident_id=hidden)
    assert (there.call, there.decided_by_for(Right.CALL)) == (Permission.ALLOWED, "№ 9")
    assert (there.visit, there.decided_by_for(Right.VISIT)) == (Permission.FORBIDDEN, "суд № 4")


def test_what_was_decided_anew_there_is_not_forbidden_again_by_another_edit(
    house: House, child: ResidentId, brother: ResidentId
) -> None:
    contact = forbid_a_visit(house, child)
    (there,) = house.store.contacts.all(resident_id=brother)
    contacts.decide(there, Right.VISIT, Permission.SUPERVISED, "суд № 7", None, by=house.case_worker)
    contacts.decide(contact, Right.CALL, Permission.FORBIDDEN, "суд № 8", None, by=house.case_worker)
    (there,) = house.store.contacts.all(resident_id=brother)
    assert (there.visit, there.call) == (Permission.SUPERVISED, Permission.FORBIDDEN)


def test_whoever_is_not_stopped_goes_into_no_file_that_its_writer_may_not_read(
    house: House, child: ResidentId, hidden: ResidentId
) -> None:
    add(house, child, ContactForm("Тётя Мира", call=Permission.ALLOWED))
    contacts.add(child, ContactForm("Дядя Рустам"), also_for=(hidden,), by=house.case_worker)
    assert house.store.contacts.all(resident_id=hidden) == []


def test_a_stop_that_is_older_than_the_link_stands_in_both_files_from_then_on(house: House, child: ResidentId) -> None:
    other, stranger = house.admit(), house.admit()
    stop(house, child)
    suspect_of_the_other = house.contact(other, "Юсупов Рустам", suspected=True)
    house.contact(other, "Беков Тимур", relation="uncle")
    groups.link(child, other, GroupKind.SIBLINGS, by=house.case_worker)
    for one in (child, other):
        assert [known.name for known in house.store.contacts.all("name", resident_id=one) if known.stopped] == [
            "Беков Тимур", suspect_of_the_other.name,
        ]  # fmt: skip
    assert len(names(house, other)) == 2
    assert names(house, stranger) == []


def test_a_single_prohibition_of_before_the_link_does_not_overrule_what_was_decided_there(
    house: House, child: ResidentId
) -> None:
    other = house.admit()
    forbid_a_visit(house, child)
    house.contact(other, "Беков Тимур", visit=Permission.SUPERVISED, decided_by="суд № 9")
    third = house.admit()
    for one in (other, third):
        groups.link(child, one, GroupKind.SIBLINGS, by=house.case_worker)
    (kept,), (fresh,) = (house.store.contacts.all(resident_id=one) for one in (other, third))
    assert (kept.visit, kept.decided_by_for(Right.VISIT)) == (Permission.SUPERVISED, "суд № 9")
    assert (fresh.visit, fresh.decided_by_for(Right.VISIT)) == (Permission.FORBIDDEN, "суд № 4")


def test_whoever_is_admitted_to_a_family_is_guarded_by_its_stops_at_once(house: House, child: ResidentId) -> None:
    stop(house, child)
    arrived = house.admit(group_with=child)
    assert [one.name for one in safety.card(arrived, by=house.duty).stops] == ["Беков Тимур"]


@pytest.mark.parametrize("write", EVERY_STOP)
def test_what_is_forbidden_reaches_the_file_of_a_sibling_who_has_left(
    house: House, child: ResidentId, brother: ResidentId, write: Callable[[House, ResidentId], Contact]
) -> None:
    house.discharge(brother, note="брат уходит раньше, решение опеки № 2")
    write(house, child)
    (there,) = house.store.contacts.all(resident_id=brother)
    assert there.permission(Right.VISIT, house.director.today()) is Permission.FORBIDDEN
    (found, _own) = contacts.who_is_calling("Беков Тимур", by=house.duty)
    assert found.stop


def test_who_must_not_come_near_a_mother_is_stopped_for_her_child_but_not_what_one_right_is_about(
    house: House, child: ResidentId
) -> None:
    mother = house.admit(names=names_of(ru="Рахимова Зулфия"))
    house.contact(mother, "Сожитель Ахмет", relation="husband", must_not=True)
    forbid_a_visit(house, mother)
    house.contact(child, "Рахимова Зулфия", relation="mother", must_not=True)
    groups.link(mother, child, GroupKind.PARENT, by=house.case_worker)
    found = {one.name: (one.stopped, one.relation) for one in house.store.contacts.all(resident_id=child)}
    assert found == {"Рахимова Зулфия": (True, "mother"), "Сожитель Ахмет": (True, "")}
    assert names(house, mother) == ["Беков Тимур", "Сожитель Ахмет"], "nobody is a danger in a file of their own"


def test_companions_become_brothers_and_sisters_and_share_their_stops_then(house: House, child: ResidentId) -> None:
    other = house.admit()
    stop(house, child)
    groups.link(child, other, GroupKind.TOGETHER, by=house.case_worker)
    assert names(house, other) == []
    groups.set_kind(child, GroupKind.SIBLINGS, by=house.case_worker)
    assert names(house, other) == ["Беков Тимур"]

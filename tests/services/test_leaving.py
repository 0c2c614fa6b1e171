"""Before and at the door out: the checklist of a route, its proofs, and siblings who leave together or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactForbidden, Permission, ReceiverIsHere
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import AlreadyLeft, Discharge
from shelter_app.services import leaving, stays
from tests.records import NOON, House, handed_over

COLLECT = {"collect": Permission.ALLOWED, "decided_by": "опека 7"}


def test_what_a_discharge_must_know_is_read_with_a_line_in_the_log(house: House, child: ResidentId) -> None:
    brother = house.admit(group_with=child)
    stop = house.contact(child, "Яковлев", must_not=True)
    aunt = house.contact(child, "Алиева")
    count = house.line_count()
    leaver = leaving.leaver(child, by=house.case_worker)
    assert (leaver.contacts, [line.resident_id for line in leaver.siblings]) == ((stop, aunt), [brother])
    assert house.line_count() == count + 1
    house.discharge(child, note="решение комиссии")
    with pytest.raises(AlreadyLeft):
        leaving.leaver(child, by=house.case_worker)


def test_the_checklist_of_the_route_fills_with_the_form_and_the_file(house: House, child: ResidentId) -> None:
    by, aunt = house.case_worker, house.contact(child, "Алиева Анна", **COLLECT)
    empty = leaving.outlook(child, Discharge(NOON, "home_state"), by=by)
    assert not any(need.met for need in empty.requirements)
    closed = {fact for one in empty.gate[1:] if one.closed for fact in one.guard.facts}
    assert {"representative_consent", "return_risk_assessment"} <= closed
    assert {need.code for need in empty.requirements if need.blocks} == {
        "representative_consent", "return_risk_assessment",
        "receiver", "receiver_document", "receiving_body", "destination",
    }  # fmt: skip
    leaving.record_evidence(child, "consulate", "письмо 7", by=by)
    form = Discharge(NOON, "home_state", receiver="Алиева Анна", escort="Омаров", country="UZ")
    told = leaving.outlook(child, form, by=by)
    met = {need.code for need in told.requirements if need.met}
    assert {"consulate", "escort", "receiving_body"} <= met
    assert not met & closed
    at_home = leaving.outlook(child, Discharge(NOON, "parents", country="KZ"), receiver_contact=aunt.id, by=by)
    assert {need.code for need in at_home.requirements if need.met} == {"contact_right"}
    assert at_home.stages
    assert [one.guard.code for one in at_home.gate] == ["R-40.handover"], "nothing but the form is lacking"
    told = leaving.outlook(child, handed_over(NOON, "parents", "Алиева Анна"), receiver_contact=aunt.id, by=by)
    assert told.gate == ()


@pytest.mark.parametrize(("requirement", "evidence"), [("receiver", "паспорт"), ("consulate", " ")])
def test_only_facts_of_the_file_are_proved_and_only_by_something(
    house: House, child: ResidentId, requirement: str, evidence: str
) -> None:
    with pytest.raises(InvalidInput):
        leaving.record_evidence(child, requirement, evidence, by=house.case_worker)


def test_an_unknown_route_has_no_outlook(house: House, child: ResidentId) -> None:
    with pytest.raises(InvalidInput):
        leaving.outlook(child, Discharge(NOON, "moon"), by=house.case_worker)


def test_a_relation_that_was_only_chosen_proves_nothing_and_a_stepfather_is_no_parent(
    house: House, child: ResidentId
) -> None:
    by = house.case_worker

    def told(relation: str) -> tuple[bool, bool]:
        found = leaving.outlook(child, Discharge(NOON, "parents", receiver_relation=relation), by=by)
        return next(one.met for one in found.requirements if one.code == "relation_proof"), found.mismatch

    assert (told("stepfather"), told("mother"), told("")) == ((False, True), (False, False), (False, False))
    leaving.record_evidence(child, "relation_proof", "свидетельство о рождении № 7", by=by)
    assert told("mother") == (True, False)
    assert told("stepfather") == (False, True)


def test_those_who_belong_together_are_parted_only_with_a_word_of_why(house: House, child: ResidentId) -> None:
    house.admit(group_with=child)
    form, by, before = handed_over(NOON, "foster_family", receiver="Алиева"), house.case_worker, house.everything()
    with pytest.raises(InvalidInput) as refused:
        leaving.discharge_together((child,), form, by=by)
    assert refused.value.problems == {"note": "separated"}
    assert house.everything() == before
    assert leaving.discharge_together((child,), replace(form, note="решение комиссии"), by=by)


@pytest.mark.parametrize("way", ["stays.discharge", "leaving.discharge_together"])
def test_every_way_out_asks_for_all_that_a_parting_asks_for(house: House, child: ResidentId, way: str) -> None:
    mother = house.admit(names=names_of(ru="Алиева Анна Омаровна"), group_with=child)
    house.contact(child, "Беков Тимур", must_not=True)
    by, before = house.case_worker, house.everything()

    def leave(**facts: str) -> object:
        form = handed_over(house.clock.now, "foster_family", **facts)
        if way == "stays.discharge":
            return stays.discharge(child, form, by=by)
        return leaving.discharge_together((child,), form, by=by)

    with pytest.raises(InvalidInput) as refused:
        leave(receiver="Сериков Аскар")
    assert refused.value.problems == {"note": "separated"}
    with pytest.raises(ReceiverIsHere):
        leave(receiver="Алиева Анна", note="решение")
    with pytest.raises(ContactForbidden):
        leave(receiver="Беков Т.", note="решение")
    assert house.everything() == before
    assert leave(receiver="Сериков Аскар", note="решение комиссии")
    assert not stays.is_open(house.store.residents.get(child))
    assert stays.is_open(house.store.residents.get(mother))


def test_nobody_is_handed_to_somebody_who_lives_here_and_stays(house: House, child: ResidentId) -> None:
    mother = house.admit(names=names_of(ru="Алиева Анна Омаровна"), group_with=child)
    form, by = handed_over(NOON, "foster_family", receiver="Алиева Анна", note="решение"), house.case_worker
    with pytest.raises(ReceiverIsHere):
        leaving.discharge_together((child,), form, by=by)
    assert leaving.discharge_together((child, mother), form, by=by)


def test_siblings_leave_together(house: House, child: ResidentId) -> None:
    brother = house.admit(group_with=child)
    aunt = house.contact(child, "Алиева Анна", **COLLECT)
    house.contact(brother, "Алиева Анна", **COLLECT)
    form = handed_over(NOON, "parents", receiver="Алиева Анна")
    done = leaving.discharge_together((child, brother), form, receiver_contact=aunt.id, by=house.case_worker)
    assert [one.stay.resident_id for one in done] == [child, brother]
    assert not any(stays.is_open(house.store.residents.get(one)) for one in (child, brother))


def test_where_one_may_not_leave_with_this_person_nobody_leaves(house: House, child: ResidentId) -> None:
    brother = house.admit(group_with=child)
    aunt = house.contact(child, "Алиева Анна", **COLLECT)
    house.contact(brother, "Алиева А.", must_not=True)
    form = handed_over(NOON, "parents", receiver="Алиева Анна")
    before = house.everything()
    with pytest.raises(ContactForbidden):
        leaving.discharge_together((child, brother), form, receiver_contact=aunt.id, by=house.case_worker)
    assert house.everything() == before


def test_pages_hear_of_those_who_leave_together_only_after_all_of_them_have_left(
    house: House, child: ResidentId
) -> None:
    brother = house.admit(group_with=child)
    told: list[frozenset[ResidentId]] = []
    house.case_worker.listeners.append(lambda changed: told.append(changed.resident_ids))
    house.contact(brother, "Беков Тимур", must_not=True)
    for one in (child, brother):
        house.contact(one, "Сериков Аскар", **COLLECT)
    told.clear()
    for receiver in ("Беков Тимур", "Сериков Аскар"):
        before = house.line_count()
        try:
            leaving.discharge_together(
                (child, brother), handed_over(NOON, "parents", receiver=receiver), by=house.case_worker
            )
        except ContactForbidden:
            assert (told, house.line_count()) == ([], before)
    assert (told, house.line_count()) == ([frozenset({child, brother})], before + 1)

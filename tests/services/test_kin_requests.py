"""Somebody asks whether a child is here: found by any spelling, told nothing without a decision, stopped in doubt."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import Direction, Permission, Right
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, journal, kin_requests
from shelter_app.services.kin_requests import Standing
from tests.records import House

MAY = {"inform": Permission.ALLOWED, "decided_by": "опека 7"}


@pytest.mark.parametrize("sought", ["Рахимова Дилноза", "Rakhimova Dilnoza", "Рахимова Дильноза"])
def test_the_child_is_found_by_any_spelling_also_after_leaving(house: House, child: ResidentId, sought: str) -> None:
    house.discharge(child)
    (one,) = kin_requests.meant(sought, "Юсупова Зухра", by=house.duty)
    assert (one.summary.resident_id, one.standing, one.known) == (child, Standing.NOTHING, None)


def test_nobody_learns_anything_by_being_a_relative_alone(house: House, child: ResidentId) -> None:
    house.contact(child, "Рахимова Зульфия", relation="aunt")
    house.contact(child, "Рахимов Карим", relation="grandfather", **MAY)
    standings = {
        asker: kin_requests.meant("Рахимова Дилноза", asker, by=house.duty)[0].standing
        for asker in ("Рахимова Зульфия", "Рахимов Карим", "Рахимов К.", "")
    }
    assert standings == {
        "Рахимова Зульфия": Standing.NOTHING,
        "Рахимов Карим": Standing.MAY_KNOW,
        "Рахимов К.": Standing.NOTHING,
        "": Standing.NOTHING,
    }


@pytest.mark.parametrize("asker", ["Беков Тимур", "Беков Т.", "Bekov Timur"])
def test_a_stop_holds_in_doubt_and_stands_first(house: House, child: ResidentId, asker: str) -> None:
    house.contact(child, "Беков Тимур", must_not=True)
    other = house.admit()
    found = kin_requests.meant("Рахимова Дилноза", asker, by=house.duty)
    assert [(one.summary.resident_id, one.standing) for one in found] == [
        (child, Standing.STOP), (other, Standing.STOP),
    ]  # fmt: skip


def test_of_a_restricted_file_only_a_prohibition_is_told_and_no_name(house: House, child: ResidentId) -> None:
    house.contact(child, "Беков Тимур", must_not=True)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    assert kin_requests.meant("Рахимова Дилноза", "Юсупова Зухра", by=house.duty) == ()
    (stop,) = kin_requests.meant("Рахимова Дилноза", "Беков Тимур", by=house.duty)
    assert (stop.standing, stop.summary.named, stop.known, stop.score) == (Standing.STOP, False, None, 0)
    with pytest.raises(NotFound):
        kin_requests.write_down(stop, "Беков Тимур", "phone", "спрашивал о девочке", by=house.duty)


def test_the_request_stands_in_the_log_of_the_file_a_stopped_persons_as_well(house: House, child: ResidentId) -> None:
    house.contact(child, "Беков Тимур", must_not=True)
    (one,) = kin_requests.meant("Рахимова Дилноза", "Беков Тимур", by=house.duty)
    kin_requests.write_down(one, "Беков Тимур", "phone", "спрашивал, здесь ли девочка", by=house.duty)
    (entry,) = contacts.log_of(child, by=house.case_worker)
    assert (entry.direction, entry.with_whom) == (Direction.INCOMING, "Беков Тимур")
    assert entry.summary == "спрашивал, здесь ли девочка"


def test_what_was_asked_for_stands_in_the_audit_and_a_request_has_its_words(house: House, child: ResidentId) -> None:
    before = house.line_count()
    (one,) = kin_requests.meant("Рахимова Дилноза", "Юсупова Зухра", by=house.duty)
    assert house.line_count() == before + 1
    with pytest.raises(InvalidInput) as refused:
        kin_requests.write_down(one, " ", "", "", by=house.duty)
    assert refused.value.problems == {"asker": "empty", "medium": "empty", "words": "empty"}


def test_whoever_may_know_is_named_with_everything_they_must_not_do(house: House, child: ResidentId) -> None:
    house.contact(child, "Каримов Бахтияр", relation="father", collect=Permission.FORBIDDEN, **MAY)
    (one,) = kin_requests.meant("Rahimova Dilnoza", "Karimov Bahtiyor", by=house.duty)
    assert one.standing is Standing.MAY_KNOW
    assert one.barred is not None
    assert one.barred.prohibited == (Right.COLLECT,)


def test_in_the_log_of_a_file_its_own_prohibitions_and_the_other_child_are_found(
    house: House, child: ResidentId
) -> None:
    other = house.admit(names=names_of(ru="Орозбеков Нурлан"))
    house.contact(other, "Беков Тимур", visit=Permission.FORBIDDEN)
    found = kin_requests.meant("Рахимова Дилноза", "Беков Тимур", beside=other, by=house.duty)
    assert {one.summary.resident_id for one in found} == {child, other}
    assert found[0].barred is not None, "the prohibition of this file stands first, whatever name they say"
    assert found[0].barred.prohibited == (Right.VISIT,)

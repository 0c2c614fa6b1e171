"""The last change is taken back as a whole, done again by undoing the undoing, and never over a colleague's work."""

from __future__ import annotations

import pytest

from shelter_app.domain.errors import NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.domain.residents import Resident
from shelter_app.services import journal, residents, undoing
from shelter_app.services.session import Session
from tests.records import House


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
    residents.rename(child, NameForm.RUSSIAN, "Рахимова Дильноза", by=by)
    undo(by)
    assert residents.search("Дильноза", by=by)[0].name_ru == "Рахимова Дилноза"
    undo(by)
    assert house.store.people.all()[0].written(NameForm.RUSSIAN) == "Рахимова Дильноза"
    actions = [entry.action for entry in house.store.audit.recent(4) if entry.action != "search"]
    assert actions[:3] == ["change.undone", "change.undone", "person.renamed"]


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

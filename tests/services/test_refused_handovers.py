"""Whoever came for a child and was sent away stands in the log, and the director is told until they have looked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import AlreadyLeft
from shelter_app.services import events, refused_handovers
from tests.records import House, profile

TOLD = "Пришёл за ребёнком, ребёнок не передан."


def waiting(house: House, child: ResidentId) -> set[str]:
    return {due.code for due in house.store.summaries.due_of(child)}


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_the_director_is_told_in_every_country_until_it_was_looked_at(house: House, country: str) -> None:
    for session in house.staff.values():
        session.profile = profile(country)
    child = house.admit()
    stop = house.contact(child, must_not=True)
    refused_handovers.record((child,), "", TOLD, contact_id=stop.id, by=house.duty)
    (due,) = [one for one in house.store.summaries.due_of(child) if one.code == "R-40.refused"]
    assert (due.who, (due.due_at - house.clock.now).seconds) == ("director", 3600)
    house.later(minutes=20)
    events.mark_done(child, "handover_refusal_reviewed", house.clock.now, "охрана предупреждена", by=house.director)
    assert "R-40.refused" not in waiting(house, child)
    house.later(minutes=20)
    refused_handovers.record((child,), "Беков Тимур", TOLD, by=house.duty)
    assert "R-40.refused" in waiting(house, child), "a second time is a second matter"


def test_brothers_and_sisters_have_it_in_each_file_and_nobody_has_left(house: House, child: ResidentId) -> None:
    brother = house.admit(group_with=child)
    entry = refused_handovers.record((child, brother), "Беков Тимур", TOLD, by=house.duty)
    assert entry.resident_ids == (child, brother)
    assert all("R-40.refused" in waiting(house, one) for one in (child, brother))
    assert all(house.store.stays.all(resident_id=one)[0].discharge is None for one in (child, brother))


def test_what_cannot_be_kept_changes_nothing(house: House, child: ResidentId) -> None:
    other = house.contact(house.admit(), must_not=True)
    before = house.everything()
    with pytest.raises(InvalidInput):
        refused_handovers.record((child,), " ", TOLD, by=house.duty)
    with pytest.raises(NotFound):
        refused_handovers.record((child,), "", TOLD, contact_id=other.id, by=house.duty)
    assert house.everything() == before
    house.discharge(child)
    with pytest.raises(AlreadyLeft):
        refused_handovers.record((child,), "Беков Тимур", TOLD, by=house.duty)


def test_the_hour_at_which_they_came_is_kept_and_never_one_to_come(house: House, child: ResidentId) -> None:
    house.later(hours=5)
    came = house.clock.now - timedelta(minutes=40)
    entry = refused_handovers.record((child,), "Беков Тимур", TOLD, at=came, by=house.duty)
    assert entry.at == came
    (due,) = [one for one in house.store.summaries.due_of(child) if one.code == "R-40.refused"]
    assert due.due_at == came + timedelta(hours=1)
    for wrong, why in ((timedelta(minutes=1), "in_future"), (timedelta(days=-2), "before_admission")):
        with pytest.raises(InvalidInput) as refused:
            refused_handovers.record((child,), "Беков Тимур", TOLD, at=house.clock.now + wrong, by=house.duty)
        assert refused.value.problems == {"at": why}


def test_whoever_must_not_have_the_child_stands_first_and_the_look_is_written_down(
    house: House, child: ResidentId
) -> None:
    house.contact(child, "Абаева Айгуль")
    stop = house.contact(child, "Яшин Олег", must_not=True)
    before = house.store.audit.head().seq
    assert refused_handovers.offered(child, by=house.duty)[0] == stop
    (line,) = house.store.audit.recent(house.store.audit.head().seq - before)
    assert (line.action, line.staff_id) == ("contacts.offered", house.duty.staff.id)

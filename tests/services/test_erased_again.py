"""A part that was erased is due anew where something was written since, and no name goes before it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.erasures import CannotErase, Obstacle
from shelter_app.domain.health import Allergies
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.retention import Part
from shelter_app.services import closing, contacts, erasures, health, journal, merging, retention, trash
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.erasing import ASIDE
from shelter_app.services.erasures import Proved
from shelter_app.services.journal import NewNote
from shelter_app.storage.erasing import THROWN
from tests.records import KEY, House
from tests.services.erasure_steps import ALL, CANARY, CLAUSE, REASON, erase, name_terms, settle, years_later
from tests.services.raw_pages import holds

SINCE = "Кызылтасова"


def _note(house: House, resident_id: ResidentId, words: str) -> None:
    journal.write(resident_id, NewNote("daily", house.case_worker.now(), words), by=house.case_worker)


def _left(house: House, resident_id: ResidentId) -> None:
    house.discharge(resident_id)
    settle(house.director, resident_id)


@pytest.fixture
def erased(house: House, child: ResidentId) -> ResidentId:
    """A closed file of which only the notes were due, and went."""
    _note(house, child, CANARY)
    _left(house, child)
    retention.name_term(Part.NOTES, 1, CLAUSE, by=house.director)
    years_later(house.director)
    assert erase(house.director, house.officer, child).parts == (Part.NOTES,)
    assert retention.due(by=house.director) == ()
    return child


def _came_back(house: House, child: ResidentId) -> None:
    house.admit(same_as=child)
    _note(house, child, SINCE)
    _left(house, child)


def _written_into_the_closed_file(house: House, child: ResidentId) -> None:
    _note(house, child, SINCE)
    settle(house.director, child)


def _merged(house: House, child: ResidentId) -> None:
    other = house.admit()
    _note(house, other, SINCE)
    _left(house, other)
    merging.merge(merging.compare(child, other, by=house.director), {}, "один ребёнок", by=house.director)
    settle(house.director, child)


STORIES = (_came_back, _written_into_the_closed_file, _merged)


@pytest.mark.parametrize("story", STORIES, ids=lambda one: one.__name__)
class TestWrittenSince:
    def test_the_director_is_told_that_the_notes_are_due_again(
        self, house: House, erased: ResidentId, story: Callable[[House, ResidentId], None]
    ) -> None:
        story(house, erased)
        years_later(house.director)
        (told,) = retention.due(by=house.director)
        assert (told.resident_id, told.parts) == (erased, (Part.NOTES,))
        assert erase(house.director, house.officer, erased).parts == (Part.NOTES,)
        assert house.store.notes.of(erased) == []
        assert retention.due(by=house.director) == ()

    def test_the_person_goes_with_the_notes_and_no_page_holds_a_word_of_them(
        self, house: House, erased: ResidentId, story: Callable[[House, ResidentId], None]
    ) -> None:
        story(house, erased)
        name_terms(house.director)
        years_later(house.director)
        act = erase(house.director, house.officer, erased)
        assert set(act.parts) == set(ALL)
        house.store.close()
        assert not holds(house.store.path, KEY, SINCE)
        house.store.database.connect()

    def test_the_name_waits_while_the_new_notes_are_kept_longer(
        self, house: House, erased: ResidentId, story: Callable[[House, ResidentId], None]
    ) -> None:
        story(house, erased)
        name_terms(house.director)
        retention.name_term(Part.NOTES, 25, CLAUSE, by=house.director)
        years_later(house.director)
        found = erasures.outlook(erased, by=house.director)
        assert found.names_wait_for == (Part.NOTES,)
        assert Part.IDENTITY not in {ground.part for ground in found.grounds}


def test_a_note_written_between_the_two_persons_stops_the_second(house: House, erased: ResidentId) -> None:
    name_terms(house.director)
    act = erasures.propose(erased, REASON, by=house.director)
    assert act.whole
    assert Part.NOTES not in act.parts
    _written_into_the_closed_file(house, erased)
    before = house.everything()
    with pytest.raises(CannotErase) as told:
        erasures.confirm(act.id, Proved(house.officer.staff.id), by=house.officer)
    assert told.value.obstacles == (Obstacle.NAMES_LAST,)
    assert house.everything() == before


def test_every_part_is_empty_once_it_was_erased(house: House, child: ResidentId) -> None:
    house.contact(child)
    house.plan(child, approved=True)
    _note(house, child, CANARY)
    _left(house, child)
    closing.reopen_case(child, "ошибка", by=house.director)
    settle(house.director, child)
    name_terms(house.director, *(part for part in ALL if part is not Part.IDENTITY))
    years_later(house.director)
    assert erasures.outlook(child, by=house.director).obstacles == ()
    erase(house.director, house.officer, child)
    assert erasures.outlook(child, by=house.director).obstacles == (Obstacle.NOT_DUE,)
    assert retention.due(by=house.director) == ()


class TestNamesGoLast:
    def test_the_card_of_every_shift_holds_the_name_back(self, house: House, child: ResidentId) -> None:
        card = health.card_of(child, by=house.case_worker)
        health.save_card(card, Allergies.NONE_KNOWN, (), conditions=f"лечила тётя {CANARY}", by=house.case_worker)
        self._waits(house, child, Part.HEALTH)

    def test_the_contact_log_holds_the_name_back(self, house: House, child: ResidentId) -> None:
        now = house.case_worker.now()
        said = ContactEntry(None, CANARY, "phone", Direction.OUTGOING, now, ContactResult.REACHED, summary="ждёт")
        contacts.log(child, said, by=house.case_worker)
        self._waits(house, child, Part.CONTACTS)

    def _waits(self, house: House, child: ResidentId, part: Part) -> None:
        _left(house, child)
        name_terms(house.director)
        retention.name_term(part, 25, CLAUSE, by=house.director)
        years_later(house.director)
        found = erasures.outlook(child, by=house.director)
        assert found.names_wait_for == (part,)
        assert Part.IDENTITY not in {ground.part for ground in found.grounds}
        years_later(house.director, 25)
        assert erase(house.director, house.officer, child).whole


class TestWhatTheGroundsDoNotNameStays:
    def _notes_erased(self, house: House, resident_id: ResidentId) -> None:
        _note(house, resident_id, "звонили")
        _left(house, resident_id)
        retention.name_term(Part.NOTES, 1, CLAUSE, by=house.director)
        years_later(house.director)
        assert erase(house.director, house.officer, resident_id).parts == (Part.NOTES,)

    def test_what_was_thrown_away_goes_with_its_own_part_and_holds_the_name_back(
        self, house: House, child: ResidentId
    ) -> None:
        trash.remove(house.contact(child, CANARY), "не тот", by=house.case_worker)
        self._notes_erased(house, child)
        assert [one.thing.name for one in trash.of(child, by=house.director)] == [CANARY]  # type: ignore[union-attr]
        name_terms(house.director)
        retention.name_term(Part.CONTACTS, 25, CLAUSE, by=house.director)
        assert erasures.outlook(child, by=house.director).names_wait_for == (Part.CONTACTS,)
        years_later(house.director, 25)
        erase(house.director, house.officer, child)
        assert house.store.trash.all() == []

    def test_files_that_were_merged_can_be_separated_after_a_part_of_them_went(
        self, house: House, child: ResidentId
    ) -> None:
        other = house.admit()
        for one in (child, other):
            card = health.card_of(one, by=house.case_worker)
            health.save_card(card, Allergies.NONE_KNOWN, (), conditions=f"{CANARY} {one}", by=house.case_worker)
        made = merging.merge(merging.compare(child, other, by=house.director), {}, "один", by=house.director)
        self._notes_erased(house, child)
        assert house.store.merges.get(made.id) == made
        retention.name_term(Part.HEALTH, 1, CLAUSE, by=house.director)
        erase(house.director, house.officer, child)
        left = house.store.merges.get(made.id)
        assert {left.before.card, left.after.card, left.away.card} == {None}
        assert CANARY not in repr(left)
        assert merging.separate(made.id, "двое детей", by=house.director) == other
        assert house.store.residents.get(other).merged_into is None

    def test_each_sort_of_what_is_put_aside_or_thrown_away_is_of_a_part(self) -> None:
        assert {kind.table for kind in trash.KINDS} == set(THROWN)
        source = Path(merging.__file__).read_text("utf-8")
        assert set(re.findall(r'set_aside\([\w.]+, "(\w+)"', source)) == set(ASIDE)

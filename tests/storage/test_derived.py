"""Derived lines, due items, the search index, notes and the contact log as they lie in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.contacts import ContactEvent, ContactResult, Direction
from shelter_app.domain.ids import ContactId, NoteId, ResidentId, StaffId
from shelter_app.domain.journal import Note
from shelter_app.domain.names import fold
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.storage.notes import StoredNote
from tests.records import NOON, House

HOUR = timedelta(hours=1)


def summary(house: House, resident_id: ResidentId) -> ResidentSummary:
    found = house.store.summaries.get(resident_id)
    assert found is not None
    return found


class TestSummaries:
    def test_a_line_and_its_terms_come_back_as_they_were_put(self, house: House, child: ResidentId) -> None:
        line = replace(summary(house, child), name_other="محمد", next_due_at=NOON, room="Девочки")
        due = [
            DueItem(1, child, "plan", 2, "legal", "ИИН", NOON + HOUR, True, NOON, None, "warn", "director"),
            DueItem(3, child, "clock", None, "R-05", "", NOON - HOUR),
        ]
        house.store.summaries.replace(line, due)
        assert summary(house, child) == line
        assert house.store.summaries.due_of(child) == due[::-1]

    def test_replacing_leaves_neither_old_terms_nor_a_second_line(self, house: House, child: ResidentId) -> None:
        house.store.summaries.replace(summary(house, child), [])
        assert house.store.summaries.due_of(child) == []
        assert house.store.summaries.count(here=False) == 1

    def test_the_longest_overdue_comes_first_and_closed_terms_not_at_all(self, house: House, child: ResidentId) -> None:
        items = [DueItem(place, child, "plan", None, str(place), "", NOON - place * HOUR) for place in range(1, 5)]
        items.append(DueItem(9, child, "plan", None, "9", "", NOON - 9 * HOUR, closed_at=NOON))
        items.append(DueItem(10, child, "plan", None, "10", "", NOON + HOUR))
        house.store.summaries.replace(summary(house, child), items)
        assert [item.code for item in house.store.summaries.due_until(NOON)] == ["4", "3", "2", "1"]
        assert [item.code for item in house.store.summaries.due_until(NOON, limit=2)] == ["4", "3"]
        assert house.store.summaries.due_of(child, open_only=False)[0].code == "9"

    def test_the_list_is_in_alphabetical_order_and_can_be_taken_page_by_page(self, house: House) -> None:
        from shelter_app.domain.admissions import names_of

        names = ("Яковлева Анна", "Әлиева Анна", "Алиева Анна", "Қасымова Анна", "Ким Анна")
        made = {house.admit(names=names_of(kk=name)): name for name in names}
        order = ["Алиева Анна", "Әлиева Анна", "Ким Анна", "Қасымова Анна", "Яковлева Анна"]
        store = house.store.summaries
        assert [line.name_kk for line in store.here()] == order
        assert [made[one] for one in store.ids(here=True)] == order
        pages = [store.page(here=True, offset=offset, limit=2) for offset in (0, 2, 4)]
        assert [line.name_kk for page in pages for line in page] == order

    def test_those_who_left_are_not_here_but_stay_in_the_list_of_all(self, house: House, child: ResidentId) -> None:
        other = house.admit()
        house.discharge(child)
        store = house.store.summaries
        assert (store.ids(here=True), store.count(here=True), store.count(here=False)) == ([other], 1, 2)
        assert set(store.ids(here=False)) == {child, other}
        assert [line.resident_id for line in store.left()] == [child]
        assert [line.resident_id for line in store.page(here=True)] == [other]
        assert len(store.page(here=False)) == 2

    def test_lines_are_fetched_together_by_id(self, house: House, child: ResidentId) -> None:
        assert set(house.store.summaries.many([child, ResidentId(404)])) == {child}
        assert house.store.summaries.many([]) == {}
        assert house.store.summaries.get(ResidentId(404)) is None


class TestSearch:
    @pytest.mark.parametrize("typed", ["рахим", "рахим дил", "001-26", "70112", 'рахим "'])
    def test_every_typed_word_begins_a_word_of_the_file(self, house: House, child: ResidentId, typed: str) -> None:
        house.contact(child, "Иванов", phones=("8 701 123 4567",))
        tokens = typed.split() if typed[0].isdigit() else fold(typed).split()
        assert house.store.search.find(tokens) == [child]

    @pytest.mark.parametrize("typed", [[], [""], ["ахим"], ["рахим", "сауле"], ["0123"]])
    def test_nothing_else_is_found(self, house: House, child: ResidentId, typed: list[str]) -> None:
        assert house.store.search.find(typed) == []

    def test_what_was_replaced_is_not_found_any_more(self, house: House, child: ResidentId) -> None:
        house.store.search.put(child, ["сауле"], "001-26", [])
        assert house.store.search.find(["рахим"]) == []
        assert house.store.search.find(["сау"]) == [child]

    @given(st.text(max_size=12))
    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_nothing_that_is_typed_breaks_the_search(self, house: House, typed: str) -> None:
        house.store.search.find(typed.split())


class TestNotes:
    NOTE = Note(NoteId(1), ResidentId(2), "talk", NOON, "сказала", StaffId(3), NOON)

    def test_a_restricted_note_is_stored_only_sealed_and_an_open_one_only_in_words(self, house: House) -> None:
        for wrong in (
            StoredNote(replace(self.NOTE, restricted=True), None),
            StoredNote(self.NOTE, b"sealed"),
            StoredNote(replace(self.NOTE, restricted=True), b"sealed"),
        ):
            with pytest.raises(ValueError, match="sealed"):
                house.store.notes.add(wrong)

    def test_notes_of_one_file_come_newest_first(self, house: House, child: ResidentId) -> None:
        note = replace(self.NOTE, resident_id=child)
        house.store.notes.add(StoredNote(note, None))
        later = replace(note, id=NoteId(5), at=NOON + HOUR, text="", restricted=True, corrects=NoteId(1))
        house.store.notes.add(StoredNote(later, b"box"))
        stored = house.store.notes.of(child)
        assert stored == [StoredNote(replace(later, version=1), b"box"), StoredNote(replace(note, version=1), None)]

    def test_what_was_written_since_then_counts_by_the_hour_of_writing(self, house: House, child: ResidentId) -> None:
        early = replace(self.NOTE, resident_id=child, at=NOON - 8 * HOUR, written_at=NOON + HOUR)
        before = replace(early, id=NoteId(6), at=NOON - HOUR, written_at=NOON - HOUR)
        for note in (early, before):
            house.store.notes.add(StoredNote(note, None))
        assert [one.note.id for one in house.store.recent.notes(NOON)] == [early.id]

    def test_readers_are_added_replaced_and_taken_away(self, house: House, child: ResidentId) -> None:
        notes = house.store.notes
        notes.grant(child, StaffId(1), b"one")
        notes.grant(child, StaffId(2), b"two")
        notes.grant(child, StaffId(1), b"new")
        notes.revoke(child, StaffId(2))
        assert notes.grants(child) == {StaffId(1): b"new"}
        assert house.store.summaries.granted_to(StaffId(1)) == {child}
        assert house.store.summaries.granted_to(StaffId(2)) == frozenset()


def test_one_call_stands_in_the_log_of_every_sibling_it_concerned(house: House, child: ResidentId) -> None:
    brother, stranger = house.admit(), house.admit()
    calls = [
        ContactEvent(
            ContactId(place), (child, brother)[: place], None, "мать", "phone", Direction.INCOMING, NOON + place * HOUR,
            ContactResult.REACHED, StaffId(1),
        )
        for place in (1, 2)
    ]  # fmt: skip
    for call in calls:
        house.store.contact_log.add(call)
    assert [event.id for event in house.store.contact_log.of(child)] == [2, 1]
    assert [event.id for event in house.store.contact_log.of(brother)] == [2]
    assert house.store.contact_log.of(stranger) == []

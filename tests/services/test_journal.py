"""Notes and restricted files: nothing overwritten, and sealed words open for their readers and nobody else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.ids import NoteId, ResidentId
from shelter_app.security import compartments
from shelter_app.security.errors import CannotOpen
from shelter_app.services import contacts, follow_ups, journal, residents
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from tests.records import NOON, House

SECRET = "Канарейка рассказала про отчима"
OPEN_NOTE, SEALED_NOTE = NewNote("talk", NOON, "поела и уснула"), NewNote("talk", NOON, SECRET, restricted=True)


@pytest.fixture
def closed(house: House, child: ResidentId) -> ResidentId:
    """A file restricted to the director and the case worker, with one sealed note."""
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    journal.write(child, SEALED_NOTE, by=house.case_worker)
    return child


def words(by: Session, resident_id: ResidentId) -> list[tuple[str, bool]]:
    return [(entry.text, entry.locked) for entry in journal.timeline(resident_id, by=by) if entry.source == "note"]


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 5, 100])
def test_the_last_few_entries_are_the_first_lines_of_the_whole_timeline(
    house: House, closed: ResidentId, limit: int
) -> None:
    first = journal.write(closed, OPEN_NOTE, by=house.case_worker)
    for minutes in (1, 2, 3):
        at = house.later(minutes=minutes)
        journal.write(closed, NewNote("talk", at, f"поела {minutes}"), by=house.case_worker)
        call = ContactEntry(
            None, "опека", "phone", Direction.INCOMING, at - timedelta(seconds=9), ContactResult.REACHED
        )
        contacts.log(closed, call, by=house.director)
    journal.write(closed, NewNote("talk", NOON, "не уснула", corrects=first.id), by=house.case_worker)
    whole = journal.timeline(closed, by=house.case_worker)
    assert {entry.text for entry in whole if entry.corrected} == {"поела и уснула"}
    assert journal.timeline(closed, limit=limit, by=house.case_worker) == whole[:limit]


class TestNotes:
    def test_a_correction_is_a_new_note_that_names_the_old_one(self, house: House, child: ResidentId) -> None:
        first = journal.write(child, OPEN_NOTE, by=house.duty)
        house.later(minutes=5)
        second = NewNote("talk", house.clock.now, "не уснула", corrects=first.id)
        journal.write(child, second, by=house.psychologist)
        notes = [entry for entry in journal.timeline(child, by=house.duty) if entry.source == "note"]
        assert [(entry.text, entry.corrected) for entry in notes] == [("не уснула", False), ("поела и уснула", True)]

    @pytest.mark.parametrize("corrects", [404, None])
    def test_a_note_of_another_file_is_not_corrected_here(
        self, house: House, child: ResidentId, corrects: int | None
    ) -> None:
        foreign = journal.write(house.admit(), OPEN_NOTE, by=house.duty).id
        wrong = NewNote("talk", NOON, "x", corrects=NoteId(corrects) if corrects else foreign)
        with pytest.raises(NotFound):
            journal.write(child, wrong, by=house.duty)

    def test_an_empty_note_and_a_note_of_tomorrow_are_refused(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput):
            NewNote("talk", NOON, " ")
        with pytest.raises(InvalidInput):
            journal.write(child, NewNote("talk", NOON + timedelta(minutes=1), "x"), by=house.duty)

    def test_the_timeline_tells_notes_contacts_events_and_follow_ups_newest_first(
        self, house: House, child: ResidentId
    ) -> None:
        house.later(hours=1)
        journal.write(child, NewNote("talk", house.clock.now, "поела"), by=house.duty)
        call = ContactEntry(None, "опека", "phone", Direction.INCOMING, house.later(hours=1), ContactResult.REACHED)
        contacts.log(child, call, by=house.duty)
        house.later(hours=1)
        stage = house.discharge(child).follow_ups[0]
        house.later(hours=1)
        follow_ups.record(stage, FollowUpResult(Outcome.SAFE, house.clock.now), by=house.case_worker)
        told = [(entry.source, entry.kind) for entry in journal.timeline(child, by=house.duty)]
        assert set(told[:2]) == {("follow_up", "visit"), ("event", "follow_up_safe")} or told[0][0] in (
            "follow_up",
            "event",
        )
        assert told[2:] == [("event", "discharged"), ("contact", "phone"), ("note", "talk"), ("event", "admitted")]


class TestRestrictedFile:
    def test_its_readers_read_and_others_do_not_even_find_it(self, house: House, closed: ResidentId) -> None:
        for by in (house.case_worker, house.director):
            assert words(by, closed) == [(SECRET, False)]
        for by in (house.duty, house.psychologist):
            with pytest.raises(NotFound):
                journal.timeline(closed, by=by)
            with pytest.raises(NotFound):
                journal.write(closed, OPEN_NOTE, by=by)

    @pytest.mark.parametrize(
        "typed", ["Рахимова", "rahim", "рахим дил", "190305600123", "8 701 123 4567", "7011234567"]
    )
    def test_it_is_invisible_to_every_search_but_that_for_its_number(self, house: House, typed: str) -> None:
        closed = house.admit(iin="190305600123")
        house.contact(closed, phones=("8 701 123 4567",))
        assert [hit.resident_id for hit in residents.search(typed, by=house.duty)] == [closed]
        journal.restrict(closed, (house.case_worker.staff.id,), by=house.director)
        assert residents.search(typed, by=house.duty) == []
        assert [hit.resident_id for hit in residents.search(typed, by=house.case_worker)] == [closed]
        (hit,) = residents.search("001/26", by=house.duty)
        assert (hit.number, hit.name("ru"), hit.named) == ("001-26", "", False)

    def test_in_lists_it_is_a_number_with_a_lock(self, house: House, closed: ResidentId) -> None:
        (line,) = residents.here(by=house.duty)
        assert line == house.store.summaries.many([closed])[closed].hidden()
        assert residents.lines([closed], by=house.duty) == [line]
        assert residents.here(by=house.case_worker)[0].name_ru == "Рахимова Дилноза"

    def test_opening_it_looks_exactly_like_opening_a_file_that_never_was(
        self, house: House, closed: ResidentId
    ) -> None:
        count = house.line_count()
        for read in (residents.open_file, residents.preview):
            for wanted in (closed, ResidentId(404)):
                with pytest.raises(NotFound) as refused:
                    read(wanted, by=house.duty)
                assert refused.value.args == ("residents",)
        assert house.line_count() == count

    def test_the_open_files_of_the_family_tell_of_it_only_to_those_named(self, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        journal.restrict(child, (), by=house.director)
        assert residents.open_file(brother, by=house.duty).siblings == ()
        (sibling,) = residents.open_file(brother, by=house.director).siblings
        assert sibling.resident_id == child

    def test_only_roles_that_may_read_restricted_files_are_named_as_readers(
        self, house: House, child: ResidentId
    ) -> None:
        before = house.everything()
        with pytest.raises(InvalidInput) as refused:
            journal.restrict(child, (house.duty.staff.id,), by=house.director)
        assert refused.value.problems == {"readers": "role"}
        assert house.everything() == before

    def test_naming_other_readers_keeps_the_notes_and_takes_the_key_from_the_rest(
        self, house: House, closed: ResidentId
    ) -> None:
        journal.restrict(closed, (house.psychologist.staff.id,), by=house.director)
        assert words(house.psychologist, closed) == [(SECRET, False)]
        with pytest.raises(NotFound):
            journal.timeline(closed, by=house.case_worker)
        named = {house.director.staff.id, house.psychologist.staff.id}
        assert set(journal.readers(closed, by=house.director)) == named
        assert set(house.store.notes.grants(closed)) == {0, *named}
        assert journal.readers(house.admit(), by=house.director) == ()

    def test_in_an_open_file_nobody_can_seal_a_note_because_it_has_no_key(
        self, house: House, child: ResidentId
    ) -> None:
        with pytest.raises(NotAllowed):
            journal.write(child, SEALED_NOTE, by=house.case_worker)


class TestSealedWords:
    def stored(self, house: House, resident_id: ResidentId) -> Any:
        (note,) = house.store.notes.of(resident_id)
        return note

    def test_in_the_database_they_are_ciphertext(self, house: House, closed: ResidentId) -> None:
        note = self.stored(house, closed)
        assert note.note.text == ""
        everything = str(house.everything())
        for encoding in ("utf-8", "utf-16-le", "cp1251"):
            assert SECRET.encode(encoding) not in note.sealed
        for word in SECRET.split():
            assert word not in everything

    def test_the_real_keys_of_somebody_not_named_do_not_open_them(self, house: House, closed: ResidentId) -> None:
        outsider = house.psychologist
        for reader, box in house.store.notes.grants(closed).items():
            slots = (outsider.staff.slot_id, house.case_worker.staff.slot_id, house.director.staff.slot_id, "recovery")
            for slot in slots:
                with pytest.raises(CannotOpen):
                    compartments.open_record_key(journal.COMPARTMENT, closed, slot, box, outsider.keys)
            house.store.notes.grant(closed, outsider.staff.id, box)
            assert reader != outsider.staff.id
            assert journal.file_key(outsider, closed) is None

    def test_a_grant_without_the_role_opens_nothing(self, house: House, closed: ResidentId) -> None:
        box = house.store.notes.grants(closed)[house.case_worker.staff.id]
        house.store.notes.grant(closed, house.duty.staff.id, box)
        assert journal.file_key(house.duty, closed) is None
        with pytest.raises(NotFound):
            journal.timeline(closed, by=house.duty)

    def test_moved_to_another_note_or_another_file_they_do_not_open(self, house: House, closed: ResidentId) -> None:
        run = house.store.database.execute_sql
        journal.write(closed, NewNote("talk", NOON, "другое", restricted=True), by=house.case_worker)
        first, second = house.store.notes.of(closed)
        run("UPDATE notes SET sealed = ? WHERE id = ?", (first.sealed, second.note.id))
        with pytest.raises(CannotOpen):
            journal.timeline(closed, by=house.case_worker)
        run("UPDATE notes SET sealed = ? WHERE id = ?", (second.sealed, second.note.id))
        other = house.admit()
        journal.restrict(other, (house.case_worker.staff.id,), by=house.director)
        run("UPDATE notes SET resident_id = ? WHERE id = ?", (other, first.note.id))
        with pytest.raises(CannotOpen):
            journal.timeline(other, by=house.case_worker)

    def test_their_length_is_not_told_to_the_letter(self, house: House, closed: ResidentId) -> None:
        for text in ("а", "аб", "абв" * 10):
            journal.write(closed, NewNote("talk", NOON, text, restricted=True), by=house.case_worker)
        assert len({len(stored.sealed or b"") for stored in house.store.notes.of(closed)}) == 1

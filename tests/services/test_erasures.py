"""Erasing with two persons: no page holds a word of the person, the numbers stay, the log is proven as before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from peewee import TextField

from shelter_app.domain.erasures import (
    CannotErase,
    Erasure,
    ErasureOver,
    FileErased,
    Obstacle,
    SamePerson,
)
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.retention import Part
from shelter_app.services import (
    audits,
    erasures,
    journal,
    legal_holds,
    residents,
    retention,
    stays,
    undoing,
)
from shelter_app.services.clock_watch import ClockBehind
from shelter_app.services.erasures import Proved
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from shelter_app.storage import erasing
from shelter_app.storage.models import Row
from tests.records import KEY, House, handed_over
from tests.services.erasure_steps import ALL, CANARY, CLAUSE, REASON, erase, name_terms, settle, years_later
from tests.services.raw_pages import holds

NAMES = ("Рахимова", "Дилноза", "Беков")


def propose(house: House, resident_id: ResidentId) -> Erasure:
    return erasures.propose(resident_id, REASON, by=house.director)


def own(by: Session) -> Proved:
    """This member has typed the own passphrase."""
    return Proved(by.staff.id)


class TestTwoPersons:
    def test_the_director_proposes_and_the_officer_confirms(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        assert (act.number, act.waits, act.whole) == ("1/28", True, True)
        assert [ground.clause for ground in act.grounds] == [CLAUSE] * len(ALL)
        assert erasures.waiting(by=house.director) == 0
        assert erasures.waiting(by=house.officer) == 1
        done = erasures.confirm(act.id, own(house.officer), by=house.officer)
        assert (done.proposed_by, done.confirmed_by) == (house.director.staff.id, house.officer.staff.id)
        assert erasures.waiting(by=house.officer) == 0
        assert [line.mine for line in erasures.acts(by=house.officer)] == [False]

    def test_nobody_confirms_what_they_proposed(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        before = house.everything()
        with pytest.raises(SamePerson):
            erasures.confirm(act.id, own(house.director), by=house.director)
        assert house.everything() == before

    def test_the_passphrase_is_that_of_whoever_confirms(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        before = house.everything()
        with pytest.raises(NotAllowed):
            erasures.confirm(act.id, own(house.director), by=house.officer)
        assert house.everything() == before

    def test_case_workers_neither_propose_nor_confirm(self, house: House, gone: ResidentId) -> None:
        with pytest.raises(NotAllowed):
            erasures.propose(gone, REASON, by=house.case_worker)
        act = propose(house, gone)
        with pytest.raises(NotAllowed):
            erasures.confirm(act.id, own(house.case_worker), by=house.case_worker)

    def test_it_is_withdrawn_until_somebody_confirms_it(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        with pytest.raises(InvalidInput):
            erasures.withdraw(act.id, " ", by=house.officer)
        erasures.withdraw(act.id, "Суд запросил дело", by=house.officer)
        with pytest.raises(ErasureOver):
            erasures.confirm(act.id, own(house.officer), by=house.officer)
        again = propose(house, gone)
        assert again.number == "2/28"
        erasures.confirm(again.id, own(house.officer), by=house.officer)
        with pytest.raises(ErasureOver):
            erasures.withdraw(again.id, "поздно", by=house.director)

    @pytest.mark.parametrize("reason", ["", "  ", "Рахимова просила", "по просьбе Дилнозы"])
    def test_the_reason_is_given_and_names_nobody_because_the_act_stays(
        self, house: House, gone: ResidentId, reason: str
    ) -> None:
        with pytest.raises(InvalidInput) as told:
            erasures.propose(gone, reason, by=house.director)
        assert told.value.problems == {"reason": "names" if reason.strip() else "empty"}


class TestRefused:
    def test_files_that_are_open_held_or_wait_for_something(self, house: House, gone: ResidentId) -> None:
        store = house.store
        hold = legal_holds.place(store.residents.get(gone).number, "Постановление суда № 5", by=house.director)
        assert erasures.outlook(gone, by=house.director).obstacles == (Obstacle.HELD,)
        assert retention.due(by=house.director)[0].held
        with pytest.raises(CannotErase):
            propose(house, gone)
        legal_holds.lift(hold.id, "Дело суда закончено", by=house.director)
        stage = next(iter(store.follow_ups.all(resident_id=gone)))
        store.follow_ups.save(replace(stage, cancelled="", outcome=None))
        item = store.summaries.due_of(gone, open_only=False)[0]
        summary = store.summaries.get(gone)
        assert summary is not None
        store.summaries.replace(summary, [replace(item, closed_at=None)])
        store.residents.save(replace(store.residents.get(gone), status=CaseStatus.FOLLOW_UP))
        found = erasures.outlook(gone, by=house.director).obstacles
        assert found == (Obstacle.NOT_CLOSED, Obstacle.OPEN_DUTY, Obstacle.OPEN_FOLLOW_UP)

    def test_a_hold_placed_after_the_proposal_stops_the_confirmation(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        legal_holds.place(house.store.residents.get(gone).number, "Следствие, запрос № 7", by=house.director)
        before = house.everything()
        with pytest.raises(CannotErase) as told:
            erasures.confirm(act.id, own(house.officer), by=house.officer)
        assert told.value.obstacles == (Obstacle.HELD,)
        assert house.everything() == before

    def test_f48_a_clock_set_back_proposes_and_confirms_nothing(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        house.later(days=-300)
        with pytest.raises(ClockBehind):
            erasures.confirm(act.id, own(house.officer), by=house.officer)
        with pytest.raises(ClockBehind):
            propose(house, gone)

    def test_without_a_term_that_somebody_named_nothing_can_be_proposed(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        settle(house.director, child)
        years_later(house.director, 90)
        assert erasures.outlook(child, by=house.director).obstacles == (Obstacle.NOT_DUE,)

    def test_a_term_made_longer_after_the_proposal_stops_the_confirmation(self, house: House, gone: ResidentId) -> None:
        act = propose(house, gone)
        retention.name_term(Part.PLANS, 25, CLAUSE, by=house.director)
        with pytest.raises(CannotErase) as told:
            erasures.confirm(act.id, own(house.officer), by=house.officer)
        assert Obstacle.NOT_DUE in told.value.obstacles

    def test_names_go_last(self, house: House, gone: ResidentId) -> None:
        retention.name_term(Part.PLANS, 25, CLAUSE, by=house.director)
        found = erasures.outlook(gone, by=house.director)
        assert found.names_wait_for == (Part.PLANS,)
        assert Part.IDENTITY not in {ground.part for ground in found.grounds}


class TestGone:
    def test_no_page_of_the_file_holds_a_word_of_the_person(self, house: House, gone: ResidentId) -> None:
        path = house.store.path
        house.store.close()
        house.store.database.connect()
        assert all(holds(path, KEY, word) for word in (CANARY, *NAMES))
        erase(house.director, house.officer, gone)
        house.store.close()
        assert [word for word in (CANARY, *NAMES) if holds(path, KEY, word)] == []
        house.store.database.connect()

    def test_rebuilding_leaves_no_free_page_and_a_large_registry_is_left_as_it_is(
        self, house: House, gone: ResidentId
    ) -> None:
        erase(house.director, house.officer, gone)
        log = house.store.path.with_name(f"{house.store.path.name}-wal")
        assert log.stat().st_size
        assert not house.store.rebuild(1)
        assert log.stat().st_size == 0, "earlier pages lay in it"
        assert house.store.rebuild(erasures.LARGEST_REBUILT)
        assert house.store.database.execute_sql("PRAGMA freelist_count").fetchone() == (0,)
        assert audits.verify(by=house.director).good

    def test_the_file_says_by_which_act_it_was_erased_and_is_a_number_in_lists(
        self, house: House, gone: ResidentId
    ) -> None:
        number = house.store.residents.get(gone).number
        act = erase(house.director, house.officer, gone)
        for by in (house.director, house.case_worker):
            with pytest.raises(FileErased) as told:
                residents.open_file(gone, by=by)
            assert (told.value.number, told.value.act) == (number, act.number)
        line = residents.lines([gone], by=house.director)[0]
        assert (line.number, line.name("ru"), line.named) == (number, "", False)
        assert retention.due(by=house.director) == ()

    def test_it_cannot_be_taken_back(self, house: House, gone: ResidentId) -> None:
        erase(house.director, house.officer, gone)
        assert house.officer.last_change is None
        assert undoing.last(by=house.director) is None

    def test_a_part_alone_leaves_the_rest_of_the_file(self, house: House, child: ResidentId) -> None:
        house.contact(child)
        journal.write(child, NewNote("daily", house.case_worker.now(), f"{CANARY}"), by=house.case_worker)
        house.discharge(child)
        settle(house.director, child)
        retention.name_term(Part.NOTES, 1, CLAUSE, by=house.director)
        years_later(house.director)
        act = erase(house.director, house.officer, child)
        assert act.parts == (Part.NOTES,)
        view = residents.open_file(child, by=house.director)
        assert view.person.name("ru").family == "Рахимова"
        assert house.store.notes.of(child) == []
        assert [one.name for one in house.store.contacts.all(resident_id=child)] == ["Беков Тимур"]
        assert erasures.outlook(child, by=house.director).obstacles == (Obstacle.NOT_DUE,)

    def test_what_was_sealed_opens_for_nobody_and_readers_of_a_file_that_stays_get_a_new_key(
        self, house: House, child: ResidentId
    ) -> None:
        journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
        note = journal.write(
            child, NewNote("daily", house.psychologist.now(), CANARY, restricted=True), by=house.psychologist
        )
        before = journal.file_key(house.psychologist, child)
        sealed = next(one.sealed for one in house.store.notes.of(child) if one.note.id == note.id)
        assert sealed is not None
        stays_discharged(house, child)
        retention.name_term(Part.RESTRICTED, 1, CLAUSE, by=house.director)
        years_later(house.director)
        erase(house.director, house.officer, child)
        after = journal.file_key(house.psychologist, child)
        assert before is not None
        assert after is not None
        assert after != before
        assert house.store.notes.of(child) == []
        fresh = NewNote("daily", house.psychologist.now(), "новая", restricted=True)
        journal.write(child, fresh, by=house.psychologist)
        assert "новая" in [one.text for one in journal.timeline(child, by=house.psychologist)]

    def test_every_sealed_copy_of_the_key_goes_with_the_person(self, house: House, child: ResidentId) -> None:
        journal.restrict(child, (house.psychologist.staff.id,), by=house.director)
        stays_discharged(house, child)
        name_terms(house.director)
        years_later(house.director)
        act = erase(house.director, house.officer, child)
        assert house.store.notes.grants(child) == {}
        assert {one.table: one.rows for one in act.removed}["grants"] == 3

    def test_an_entry_about_brothers_stays_with_the_other(self, house: House, gone: ResidentId) -> None:
        other = house.admit()
        run = house.store.database.execute_sql
        event = run("SELECT event_id FROM contact_event_residents LIMIT 1").fetchone()
        assert event is None
        run(
            "INSERT INTO contact_events SELECT 9, 1, '[' || ? || ',' || ? || ']', id, 'мать', 'phone', 'out', ?,"
            " 'reached', 1, NULL, '', NULL, NULL FROM contacts WHERE resident_id = ?",
            (gone, other, house.director.now().isoformat(), gone),
        )
        for one in (gone, other):
            run("INSERT INTO contact_event_residents VALUES (9, ?)", (one,))
        erase(house.director, house.officer, gone)
        kept = house.store.contact_events.get(9)
        assert (kept.resident_ids, kept.contact_id) == ((other,), None)


def stays_discharged(house: House, child: ResidentId) -> None:
    """The child left and the file is closed."""
    left_open = house.carried_on(child) if not house.store.residents.get(child).restricted else ()
    leaving = handed_over(house.clock.now, "foster_family", country="KZ", left_open=left_open)
    stays.discharge(child, leaving, by=house.director)
    settle(house.director, child)


def test_every_table_that_names_a_file_is_erased_emptied_or_thought_of(house: House) -> None:
    run, naming = house.store.database.execute_sql, set()
    for (table,) in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if "resident_id" in {one[1] for one in run(f"PRAGMA table_info({table})").fetchall()}:
            naming.add(table)
    known: set[Any] = {*erasing.GONE, *erasing.KEPT, *erasing.BY_HAND, *erasing.WITH_ANY}
    by_us = {kind._meta.table_name for kind in known}
    stay = {"audit", "due", "summaries", "erasures"}
    assert naming <= by_us | stay
    assert by_us - naming == {"people", "residents", "plan_items", "health_cards", "contact_events"}


ABOUT_NO_FILE = {
    "schema_migration": "the format", "counters": "numbers of files and letters", "staff": "members of staff",
    "settings": "what the house decided",
    "letter_templates": "letters without a name in them", "organisations": "bodies and their officers",
    "partners": "keys of bodies", "interpreters": "interpreters", "plan_templates": "rows without a name in them",
    "plan_phrases": "sentences in which names are left out", "resident_groups": "the kind of a bond",
    "search": "emptied with the words of a file", "contact_search": "emptied with the words of a file",
    "attachment_parts": "the content of scans, which goes with them",
    "merges": "what two files said before; taken out by hand with either of them",
    "shift_notes": "docs/known-gaps.md: the shift book", "turned_away": "docs/known-gaps.md: children turned away",
}  # fmt: skip
"""Tables that name no file: what they hold instead, or where it says that nobody erases it."""


def test_no_table_is_forgotten_because_it_names_no_file(house: House) -> None:
    run = house.store.database.execute_sql
    every = {name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    inside = {name for name in every if name.startswith(("sqlite_", "search_", "contact_search_"))}
    known: set[Any] = {*erasing.GONE, *erasing.KEPT, *erasing.BY_HAND, *erasing.WITH_ANY}
    erased = {kind._meta.table_name for kind in known} | {"audit", "due", "summaries", "erasures"}
    assert every - inside == erased | set(ABOUT_NO_FILE)
    assert not erased & set(ABOUT_NO_FILE)
    gaps = (Path(__file__).parents[2] / "docs" / "known-gaps.md").read_text(encoding="utf-8")
    assert "turned away" in gaps
    assert "shift book" in gaps.replace("\n   ", " ")


CODED = frozenset(
    {
        "kind", "rule", "cause", "subject", "form", "layout", "edition", "language", "document", "number", "code",
        "way", "content_hash", "sent_how", "help", "organisation",
    }
)  # fmt: skip
"""Texts that may stay: the program writes them itself, or they name an organisation; whatever else is text is typed."""


@pytest.mark.parametrize("kind", [*erasing.KEPT], ids=lambda kind: kind._meta.table_name)
def test_a_kept_column_exists_and_free_words_are_never_among_them(kind: type[Row]) -> None:
    _part, kept = erasing.KEPT[kind]
    columns = {field.column_name for field in kind._meta.sorted_fields}
    assert kept <= columns
    texts = {field.column_name for field in kind._meta.sorted_fields if type(field) is TextField}
    assert kept & texts <= CODED


def test_no_name_of_a_code_is_left_over() -> None:
    assert frozenset().union(*(kept for _part, kept in erasing.KEPT.values())) >= CODED

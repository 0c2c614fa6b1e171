"""The first page: everything that waits, in its order, in few questions to the database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.services import (
    contacts,
    data_quality,
    drafts,
    events,
    follow_ups,
    journal,
    residents,
    shifts,
    stays,
    support_plans,
    today,
)
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.presence import Away, go_away
from tests.records import House


class TestWhatWaits:
    def test_overdue_today_and_this_week_are_three_lists_without_overlap(self, house: House, child: ResidentId) -> None:
        house.later(hours=2, minutes=30)
        view = today.today(by=house.duty)
        assert [row.due.code for row in view.overdue] == ["R-07.nurse"]
        assert [row.due.code for row in view.today] == ["R-05.guardianship"]
        assert view.week[0].due.due_at >= house.duty.day_start(house.duty.today() + timedelta(days=1))
        rows = (*view.overdue, *view.today, *view.week)
        assert len({row.due.id for row in rows}) == len(rows)
        assert {row.summary.resident_id for row in rows} == {child}

    def test_what_was_done_today_is_ticked(self, house: House, child: ResidentId) -> None:
        events.mark_done(child, "nurse_examined", house.clock.now, "журнал", by=house.duty)
        assert [row.due.code for row in today.today(by=house.duty).done] == ["R-07.nurse"]
        house.later(days=1)
        assert today.today(by=house.duty).done == ()

    def test_whose_turn_it_is_is_told_by_role_or_name(self, house: House, child: ResidentId) -> None:
        form = residents.CaseForm(house.case_worker.staff.id, "", (), "")
        residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
        view = today.today(by=house.duty)
        told = {row.due.code: row.who for row in (*view.overdue, *view.today, *view.week)}
        assert (told["R-07.nurse"], told["R-27.initial"]) == ("medical_worker", "Сагинтаева А. Е.")

    def test_beds_rooms_and_limits_are_counted(self, house: House) -> None:
        children = [house.admit(room=room) for room in ("Девочки", "Девочки", "Мальчики")]
        go_away(children[0], Away(Presence.MISSING, house.clock.now), by=house.duty)
        stays.extend(children[1], date(2027, 12, 1), "суд", by=house.case_worker)
        view = today.today(by=house.duty)
        assert (view.present, view.beds) == (3, 36)
        assert {room.room.name: room.taken for room in view.rooms} == {"Мальчики": 1, "Девочки": 1}
        assert [line.resident_id for line in view.limits][-1] == children[1]

    def test_a_restricted_file_fills_its_bed_for_everybody(self, house: House) -> None:
        child = house.admit(room="Девочки")
        journal.restrict(child, (), by=house.director)
        for by in (house.duty, house.director):
            assert {room.room.name: room.taken for room in today.today(by=by).rooms} == {"Мальчики": 0, "Девочки": 1}
        assert [room.taken for room in today.today(by=house.officer).rooms] == [0, 0]

    def test_ones_own_drafts_are_offered(self, house: House) -> None:
        draft = drafts.keep("admission", "{}", by=house.duty)
        assert today.today(by=house.duty).drafts == (draft,)
        assert today.today(by=house.director).drafts == ()

    def test_a_restricted_file_waits_as_a_number_without_its_words(self, house: House, child: ResidentId) -> None:
        house.plan(child, approved=True)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        house.clock.now = house.clock.now.replace(month=12, day=1)
        for by, text, name in ((house.duty, "", ""), (house.case_worker, "Запросить ИИН", "Рахимова Дилноза")):
            (row,) = [row for row in today.today(by=by).today if row.due.source == "plan"]
            assert (row.summary.number, row.due.text, row.summary.name("ru")) == ("001-26", text, name)

    def test_the_guardianship_officer_sees_no_files_and_no_head_count(self, house: House, child: ResidentId) -> None:
        house.plan(child, submitted=True)
        view, counts = today.today(by=house.officer), today.counts(by=house.officer)
        assert (view.overdue, view.today, view.week, view.done, view.present) == ((), (), (), (), 0)
        assert (counts.today, counts.residents, counts.plans, view.plans_waiting) == (0, 0, 1, 1)


class TestCounts:
    def test_the_numbers_in_the_rail_are_those_of_their_pages(self, house: House, child: ResidentId) -> None:
        other = house.admit()
        house.discharge(other)
        house.clock.now = house.clock.now.replace(year=2027)
        counts = today.counts(by=house.case_worker)
        view = today.today(by=house.case_worker)
        assert counts.today == len(view.overdue) + len(view.today)
        assert counts.residents == view.present == 1
        assert counts.follow_ups > 0

    def test_plans_wait_for_whoever_can_take_the_next_step(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, submitted=True)
        waits = [today.counts(by=by).plans for by in (house.director, house.officer, house.case_worker, house.duty)]
        assert waits == [1, 1, 0, 0]
        support_plans.decide(plan, approved=False, reason="нет сроков", by=house.director)
        waits = [today.counts(by=by).plans for by in (house.director, house.case_worker, house.psychologist)]
        assert waits == [0, 1, 0]

    def test_what_is_due_on_a_day_is_the_same_for_the_scheduled_command(self, house: House, child: ResidentId) -> None:
        rows = today.due_on(date(2026, 11, 21), by=house.director)
        assert {"R-07.nurse", "R-27.initial"} <= {row.due.code for row in rows}
        assert "R-28.social" not in {row.due.code for row in rows}


PAGES: dict[str, Callable[[House], object]] = {
    "today": lambda house: today.today(by=house.case_worker),
    "counts": lambda house: today.counts(by=house.case_worker),
    "here": lambda house: residents.here(by=house.case_worker),
    "board": lambda house: follow_ups.board(by=house.case_worker),
    "search": lambda house: residents.search("рахим", by=house.case_worker),
    "plans": lambda house: support_plans.waiting(by=house.case_worker),
    "plans of the director": lambda house: support_plans.waiting(by=house.director),
    "plans of the officer": lambda house: support_plans.waiting(by=house.officer),
    "quality": lambda house: data_quality.flaws(by=house.case_worker),
    "shift": lambda house: shifts.sheet("night", by=house.case_worker),
}
OF_A_FILE: dict[str, tuple[int, Callable[[House, ResidentId], object]]] = {
    "card": (21, lambda house, child: residents.safety_card(child, by=house.case_worker)),
    "timeline": (8, lambda house, child: journal.timeline(child, by=house.case_worker)),
    "file": (12, lambda house, child: residents.open_file(child, again=True, by=house.case_worker)),
}


def asked(house: House, page: Callable[[House], object]) -> list[str]:
    """The statements that one page sends to the database."""
    seen: list[str] = []
    connection: Any = house.store.database.connection()
    connection.set_trace_callback(seen.append)
    page(house)
    connection.set_trace_callback(None)
    return [statement for statement in seen if not statement.startswith("--")]


def _write_about(house: House, child: ResidentId, place: int) -> None:
    """A file with a bit of everything: a plan in force or one before its decision, a contact, a note, a call."""
    house.plan(child, approved=place % 2 == 0, submitted=True)
    relative = house.contact(child, f"Беков {place}")
    journal.write(child, journal.NewNote("talk", house.clock.now, "Поела"), by=house.duty)
    call = ContactEntry(relative.id, "", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED)
    contacts.log(child, call, by=house.psychologist)


class TestFewQuestions:
    @pytest.mark.parametrize("name", OF_A_FILE)
    def test_a_long_file_takes_no_more_questions_than_a_short_one(self, house: House, name: str) -> None:
        child, (most, page) = house.admit(), OF_A_FILE[name]
        counts = []
        for more in (2, 8):
            for place in range(more):
                house.later(minutes=5)
                call = ContactEntry(None, "опека", "phone", Direction.INCOMING, house.clock.now, ContactResult.REACHED)
                contacts.log(child, call, by=house.psychologist)
                journal.write(child, journal.NewNote("talk", house.clock.now, f"Поела {place}"), by=house.duty)
            page(house, child)
            counts.append(len(asked(house, lambda house: page(house, child))))
        assert counts[0] == counts[1] <= most

    @pytest.mark.parametrize("name", PAGES)
    def test_ten_files_take_no_more_questions_than_two(self, house: House, name: str) -> None:
        counts = []
        for more in (2, 8):
            for place in range(more):
                child = house.admit(names=names_of(ru=f"Рахимова {'абвгдежзик'[place]}"))
                house.plan(child, approved=True)
                house.discharge(child)
                _write_about(house, house.admit(), place)
            counts.append(len(asked(house, PAGES[name])))
        assert counts[0] == counts[1] <= 12

    @pytest.mark.parametrize("name", ["today", "counts", "here", "search"])
    def test_no_page_reads_a_growing_table_from_end_to_end(self, house: House, child: ResidentId, name: str) -> None:
        run = house.store.database.execute_sql
        for statement in asked(house, PAGES[name]):
            if statement.startswith("SELECT"):
                for row in run(f"EXPLAIN QUERY PLAN {statement}").fetchall():
                    for table in ("summaries", "due", "residents", "people", "support_plans", "drafts"):
                        assert f"SCAN {table}" not in row[3].replace('"', "").replace(" t1", "") or "INDEX" in row[3]

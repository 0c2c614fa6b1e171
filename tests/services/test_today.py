"""The first page: everything that waits, in its order, in few questions to the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.deadlines import Rule, Severity, Unit
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import PrintId, ResidentId
from shelter_app.domain.labels import Labels
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim
from shelter_app.domain.stays import Presence
from shelter_app.domain.waiting import OPEN_PARTS, Kind, Part, Wanted
from shelter_app.services import (
    contacts,
    data_quality,
    drafts,
    events,
    follow_ups,
    groups,
    journal,
    papers,
    plan_lists,
    residents,
    rules,
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
        house.plan(child, approved=True)
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
        assert waits == [1, 0, 0, 0]
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
    "plans": lambda house: plan_lists.waiting(by=house.case_worker),
    "plans of the director": lambda house: plan_lists.waiting(by=house.director),
    "plans of the officer": lambda house: plan_lists.waiting(by=house.officer),
    "quality": lambda house: data_quality.flaws(by=house.case_worker),
    "shift": lambda house: shifts.sheet("night", by=house.case_worker),
}
OF_A_FILE: dict[str, tuple[int, Callable[[House, ResidentId], object]]] = {
    "card": (25, lambda house, child: residents.preview(child, by=house.case_worker)),
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
        assert counts[0] == counts[1] <= 16

    @pytest.mark.parametrize("name", ["today", "counts", "here", "search"])
    def test_no_page_reads_a_growing_table_from_end_to_end(self, house: House, child: ResidentId, name: str) -> None:
        run = house.store.database.execute_sql
        for statement in asked(house, PAGES[name]):
            if statement.startswith("SELECT"):
                for row in run(f"EXPLAIN QUERY PLAN {statement}").fetchall():
                    for table in ("summaries", "due", "residents", "people", "support_plans", "drafts"):
                        assert f"SCAN {table}" not in row[3].replace('"', "").replace(" t1", "") or "INDEX" in row[3]


class TestParts:
    def test_siblings_stand_together_where_their_terms_are_the_same(self, house: House) -> None:
        moment = house.clock.now
        first, other, last = (
            house.admit(names=names_of(ru=name)) for name in ("Ким Артём", "Егоров Илья", "Ким Алина")
        )
        groups.link(first, last, GroupKind.SIBLINGS, by=house.case_worker)
        assert house.clock.now == moment
        rows = [row for row in today.today(by=house.duty).today if row.due.code == "R-05.guardianship"]
        order = [row.summary.resident_id for row in rows]
        assert abs(order.index(first) - order.index(last)) == 1
        assert {row.summary.resident_id for row in rows if row.family} == {first, last}
        assert other in order

    def test_a_restricted_file_stands_apart_from_its_family_for_whoever_may_not_read_it(self, house: House) -> None:
        first, last = (house.admit(names=names_of(ru=name)) for name in ("Ким Артём", "Ким Алина"))
        groups.link(first, last, GroupKind.SIBLINGS, by=house.case_worker)
        journal.restrict(last, (), by=house.director)
        hidden = [row for row in today.today(by=house.duty).today if row.summary.resident_id == last]
        assert hidden
        assert not any(row.family or row.coordinator for row in hidden)

    def test_a_part_is_read_page_by_page_and_counted_whole(self, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(today, "PAGE", 3)
        for place in range(4):
            house.admit(names=names_of(ru=f"Беков {place}"))
        view = today.today(by=house.duty)
        more = today.today(shown={Part.TODAY: 5}, by=house.duty)
        assert len(view.today) == 3
        assert view.totals[Part.TODAY] > 5
        assert more.today[:3] == view.today
        assert len(more.today) == 5

    def test_what_is_later_is_counted_and_read_only_when_it_is_asked_for(self, house: House, child: ResidentId) -> None:
        view = today.today(by=house.duty)
        assert view.totals[Part.LATER] > 0
        assert view.later == ()
        unfolded = today.today(shown={Part.LATER: 50}, by=house.duty)
        assert len(unfolded.later) == view.totals[Part.LATER]
        assert unfolded.later[0].due.due_at >= view.now + today.WEEK

    def test_a_duty_further_ahead_warns_from_its_first_early_warning_until_it_is_due(self, house: House) -> None:
        """A rule of the centre's own: something within sixty days, with a warning thirty and ten days before."""
        title = Labels.of({"kk": "Қайта қарау", "ru": "Пересмотр", "en": "Look again"})
        wanted = Rule(
            "", "admitted", 60, Unit.DAYS, title, closed_by=("looked_again",), clause=title, warn_before=(30, 10)
        )
        code = rules.add(wanted, "приказ № 7", by=house.director).code
        for session in house.staff.values():
            session.profile = house.director.profile
        child = house.admit()

        def parts() -> list[Part]:
            view = today.today(shown={Part.LATER: 50}, by=house.duty)
            found = [part for part in OPEN_PARTS for row in view.rows(part) if row.due.code == code]
            assert [row.part for part in OPEN_PARTS for row in view.rows(part) if row.due.code == code] == found
            for part in OPEN_PARTS:
                tallied = sum(one.count for one in view.tallies if one.part is part)
                assert tallied == view.totals[part] == len(view.rows(part))
            return found

        assert parts() == [Part.LATER]
        house.later(days=29)
        assert parts() == [Part.LATER]
        house.later(days=1)
        assert parts() == [Part.WARNED]
        assert code in [row.due.code for row in today.due_on(house.duty.today(), week=True, by=house.duty)]
        house.later(days=24)
        assert parts() == [Part.WEEK]
        house.later(days=7)
        assert parts() == [Part.OVERDUE]
        limits = {limit.rule for limit in house.director.profile.limits}
        for item in house.store.summaries.due_of(child):
            assert item.warn_at is None or item.code not in limits

    def test_a_filter_keeps_its_kind_and_its_weight_and_says_how_much_it_leaves_out(
        self, house: House, child: ResidentId
    ) -> None:
        house.plan(child, approved=True)
        house.clock.now = house.clock.now.replace(month=12, day=1)
        whole = today.today(by=house.duty)
        for kind in Kind:
            view = today.today(Wanted(kinds=frozenset({kind})), by=house.duty)
            rows = [row for part in today.WORKED_ON for row in view.rows(part)]
            assert {row.kind for row in rows} <= {kind}
            assert len(rows) + view.others == sum(whole.totals[part] for part in today.WORKED_ON)
        mandatory = today.today(Wanted(severities=frozenset({Severity.BLOCK})), by=house.duty)
        assert {row.due.severity for row in mandatory.overdue} == {"block"}

    def test_mine_is_told_by_the_index_and_by_the_row_alike(self, house: House, child: ResidentId) -> None:
        wanted = Wanted(mine=True)
        view = today.today(wanted, by=house.duty)
        rows = [row for part in today.WORKED_ON for row in view.rows(part)]
        assert rows
        assert all(row.mine for row in rows)
        assert sum(view.totals[part] for part in today.WORKED_ON) == len(rows)

    def test_two_ages_that_rules_count_with_are_told_ahead(self, house: House) -> None:
        day = house.duty.today()
        soon = PartialDate(day.year - 18, day.month, day.day + 5)
        child = house.admit(age=AgeClaim(AgeBasis.DOCUMENT, soon))
        house.admit(age=AgeClaim(AgeBasis.DOCUMENT, PartialDate(day.year - 12, 1, 1)))
        (turning,) = today.today(by=house.duty).turning
        assert (turning.summary.resident_id, turning.years, turning.certain) == (child, 18, True)
        assert turning.day == day + timedelta(days=5)

    def test_a_year_of_birth_told_loosely_turns_an_age_in_a_window_of_years(self, house: House) -> None:
        year = house.duty.today().year
        child = house.admit(age=AgeClaim(AgeBasis.APPEARANCE, PartialDate(year - 18, estimated=True)))
        (turning,) = [one for one in today.today(by=house.duty).turning if one.years == 18]
        assert (turning.summary.resident_id, turning.certain) == (child, False)
        assert turning.first <= date(year, 1, 1)
        assert turning.day >= date(year, 12, 31)
        assert turning.first.year < turning.day.year

    def test_children_nobody_reached_three_times_are_told_until_somebody_does(
        self, house: House, child: ResidentId
    ) -> None:
        house.discharge(child)
        stages = follow_ups.of(child, by=house.case_worker)
        for stage in stages[:3]:
            house.clock.now = house.clock.now.replace(year=2027) + timedelta(days=1)
            follow_ups.record(stage, FollowUpResult(Outcome.NOT_REACHED, house.clock.now), by=house.case_worker)
        (silent,) = today.today(by=house.case_worker).silent
        assert (silent.summary.resident_id, silent.count, silent.stage.id) == (child, 3, stages[2].id)
        assert today.today(by=house.duty).silent == ()
        (row,) = [one for one in today.without_term(by=house.case_worker) if one.part is Part.SILENT]
        assert (row.due.text, row.has_term) == ("3", False)
        assert row.due.due_at == house.clock.now, "the day of the last attempt, not the day it was due"
        house.clock.now += timedelta(days=1)
        follow_ups.record(stages[3], FollowUpResult(Outcome.SAFE, house.clock.now), by=house.case_worker)
        assert today.today(by=house.case_worker).silent == ()

    def test_a_child_who_is_back_in_the_house_is_not_told_as_out_of_reach(
        self, house: House, child: ResidentId
    ) -> None:
        house.discharge(child)
        for stage in follow_ups.of(child, by=house.case_worker)[:3]:
            house.clock.now = house.clock.now.replace(year=2027) + timedelta(days=1)
            follow_ups.record(stage, FollowUpResult(Outcome.NOT_REACHED, house.clock.now), by=house.case_worker)
        assert len(today.today(by=house.director).silent) == 1
        house.clock.now += timedelta(days=1)
        house.admit(same_as=child)
        assert today.today(by=house.director).silent == ()

    def test_a_numbered_letter_waits_until_it_is_marked_as_sent(self, house: House, child: ResidentId) -> None:
        letter = OutgoingLetter(
            7, "1/26", "notice-guardianship", child, "Отдел опеки", house.clock.now, house.duty.staff.id
        )
        letter = house.store.letters.add(letter)
        (waiting,) = today.today(by=house.duty).letters
        assert waiting.letter == letter
        assert waiting.summary.resident_id == child
        assert today.today(by=house.officer).letters == ()
        paper = PrintRecord(
            PrintId(8), letter.document, letter.number, "kk+ru", house.clock.now, house.duty.staff.id, child
        )
        house.store.prints.add(paper)
        papers.mark_sent(letter, "courier", house.clock.now, by=house.duty)
        assert today.today(by=house.duty).letters == ()

    def test_a_letter_about_a_restricted_child_waits_for_its_readers_only(
        self, house: House, child: ResidentId
    ) -> None:
        at, staff = house.clock.now, house.duty.staff.id
        house.store.letters.add(OutgoingLetter(7, "1/26", "notice-guardianship", child, "Отдел опеки", at, staff))
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        assert today.today(by=house.duty).letters == ()
        assert len(today.today(by=house.case_worker).letters) == 1


def test_limits_that_ended_today_take_no_place_among_what_was_done(house: House, child: ResidentId) -> None:
    events.mark_done(child, "nurse_examined", house.clock.now, "журнал", by=house.duty)
    later = house.later(hours=1)
    summary, due = house.store.summaries.get(child), house.store.summaries.due_of(child, open_only=False)
    assert summary is not None
    assert any(one.source == "limit" for one in due)
    closed = [replace(one, closed_at=later) if one.source == "limit" else one for one in due]
    house.store.summaries.replace(summary, closed)
    view = today.today(shown={Part.DONE: 1}, by=house.duty)
    assert [row.due.code for row in view.done] == ["R-07.nurse"]
    assert view.totals[Part.DONE] == 1

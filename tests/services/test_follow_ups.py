"""After leaving: results, silence that calls for escalation, and the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.follow_ups import AlreadyRecorded, FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.services import follow_ups, journal
from tests.records import NOON, House

SAFE = FollowUpResult(Outcome.SAFE, NOON)


def kinds(house: House, child: ResidentId) -> list[str]:
    return [event.kind for event in house.store.case_events.all("at", resident_id=child)]


class TestRecording:
    def test_a_result_closes_its_term_and_is_an_event(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        done = follow_ups.record(stage, replace(SAFE, kind="call", note="учится"), by=house.psychologist)
        assert (done.outcome, done.done_by, done.kind) == (Outcome.SAFE, house.psychologist.staff.id, "call")
        assert stage.id not in {due.source_id for due in house.store.summaries.due_of(child)}
        assert "follow_up_safe" in kinds(house, child)

    def test_a_stage_has_one_result_and_the_quicker_is_kept(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        done = follow_ups.record(stage, SAFE, by=house.case_worker)
        with pytest.raises(Stale):
            follow_ups.record(stage, replace(SAFE, outcome=Outcome.MOVED), by=house.psychologist)
        with pytest.raises(AlreadyRecorded):
            follow_ups.record(done, SAFE, by=house.psychologist)
        assert house.store.follow_ups.get(stage.id) == done

    def test_a_visit_of_tomorrow_is_not_recorded(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        with pytest.raises(InvalidInput):
            follow_ups.record(stage, replace(SAFE, at=NOON + timedelta(minutes=1)), by=house.case_worker)

    def test_three_silent_stages_in_a_row_call_for_escalation(self, house: House, child: ResidentId) -> None:
        stages = house.discharge(child).follow_ups
        for place, stage in enumerate(stages[:3], start=1):
            follow_ups.record(stage, replace(SAFE, outcome=Outcome.NOT_REACHED), by=house.case_worker)
            assert kinds(house, child).count("follow_up_silence") == (place == 3)

    def test_a_death_ends_all_further_asking(self, house: House, child: ResidentId) -> None:
        first, *rest = house.discharge(child).follow_ups
        follow_ups.record(first, replace(SAFE, outcome=Outcome.DIED), by=house.case_worker)
        assert {house.store.follow_ups.get(stage.id).cancelled for stage in rest} == {"died"}
        assert not [due for due in house.store.summaries.due_of(child) if due.source == "follow_up"]

    def test_a_stage_is_moved_with_its_reason(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        moved = follow_ups.postpone(stage, date(2027, 3, 1), "дорога закрыта", by=house.case_worker)
        assert moved.due == date(2027, 3, 1)
        assert moved in follow_ups.of(child, by=house.duty)


class TestBoard:
    def test_every_ended_stay_stands_there_the_latest_leaver_first(self, house: House) -> None:
        first, second = house.admit(), house.admit()
        house.admit()
        house.discharge(first)
        house.later(days=1)
        house.discharge(second)
        house.later(days=1)
        house.admit(same_as=first)
        board = follow_ups.board(by=house.case_worker)
        assert [(row.summary.resident_id, row.here_again) for row in board] == [(second, False), (first, True)]
        assert all(row.silent == 0 and len(row.stages) > 3 for row in board)

    def test_a_restricted_file_is_on_the_board_of_its_readers_only(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        assert follow_ups.board(by=house.psychologist) == []
        assert len(follow_ups.board(by=house.case_worker)) == 1
        with pytest.raises(NotFound):
            follow_ups.of(child, by=house.psychologist)


class TestOldStays:
    def test_a_stage_is_not_recorded_before_the_child_had_left(self, house: House, child: ResidentId) -> None:
        house.later(hours=3)
        stage = house.discharge(child).follow_ups[0]
        with pytest.raises(InvalidInput) as refused:
            follow_ups.record(stage, replace(SAFE, at=NOON), by=house.case_worker)
        assert refused.value.problems == {"at": "before_leaving"}

    def test_a_stay_stays_on_the_board_for_thirteen_months_and_longer_while_a_stage_is_open(self, house: House) -> None:
        done, waiting = house.admit(), house.admit()
        stages = house.discharge(done).follow_ups
        house.discharge(waiting)

        def shown() -> set[ResidentId]:
            return {row.summary.resident_id for row in follow_ups.board(by=house.case_worker)}

        house.later(days=380)
        for stage in stages:
            follow_ups.record(stage, replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert shown() == {done, waiting}
        house.later(days=40)
        assert shown() == {waiting}

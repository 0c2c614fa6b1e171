"""After leaving: silence, refusal and putting off do no duty, and a discharge taken back tells nothing of the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.follow_ups import Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import NothingToPrint
from shelter_app.services import follow_ups, papers, taking_back, unreached
from tests.records import NOON, House
from tests.services.test_follow_ups import SAFE, SILENT, codes, kinds, overdue


def test_nobody_but_a_director_puts_a_stage_off_past_the_next_one(house: House, child: ResidentId) -> None:
    *_before, second, last = house.discharge(child).follow_ups
    left = NOON.date()
    for stage, until in ((second, left + timedelta(days=365)), (last, left + timedelta(days=395))):
        with pytest.raises(InvalidInput) as refused:
            follow_ups.postpone(stage, until + timedelta(days=1), "потом", by=house.case_worker)
        assert refused.value.problems == {"due": "past_next_stage"}
        there = follow_ups.postpone(stage, until, "семья в отъезде", by=house.case_worker)
        with pytest.raises(InvalidInput):
            follow_ups.postpone(there, until + timedelta(days=1), "снова", by=house.psychologist)
    (moved,) = [one for one in follow_ups.of(child, by=house.director) if one.id == last.id]
    far = follow_ups.postpone(moved, date(2036, 1, 1), "решение директора", by=house.director)
    assert far.due == date(2036, 1, 1)


def test_a_stage_that_was_put_off_is_escalated_as_any_other(house: House, child: ResidentId) -> None:
    first, second, *_rest = house.discharge(child).follow_ups
    first = follow_ups.postpone(first, second.due, "семья в отъезде", by=house.case_worker)
    house.clock.now = datetime.combine(second.due, NOON.timetz())
    follow_ups.record(second, replace(SAFE, at=house.clock.now), by=house.case_worker)
    for place in range(1, 4):
        house.later(days=4)
        first = follow_ups.record(first, replace(SILENT, at=house.clock.now), by=house.case_worker)
        assert [row.silent for row in follow_ups.board(by=house.case_worker)] == [place]
    assert kinds(house, child).count("follow_up_silence") == 1
    assert "R-49.silence" in codes(house, child)


@pytest.mark.parametrize("route", ["crisis_centre", "support_centre", "foster_family"])
def test_whoever_went_to_another_house_stays_due_after_one_call_in_vain(
    house: House, child: ResidentId, route: str
) -> None:
    stage = house.discharge(child, route).follow_ups[0]
    house.clock.now = datetime.combine(stage.due, NOON.timetz())
    follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
    house.later(days=5)
    assert [due.source_id for due in overdue(house, child)] == [stage.id]


def test_a_refusal_does_no_duty_and_three_are_silence(house: House, child: ResidentId) -> None:
    stage = house.discharge(child).follow_ups[0]
    house.later(days=150)
    for place, outcome in enumerate((Outcome.NOT_REACHED, Outcome.REFUSED, Outcome.REFUSED), start=1):
        stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now, outcome=outcome), by=house.case_worker)
        dues = house.store.summaries.due_of(child, open_only=False)
        assert [due.closed_at for due in dues if due.source_id == stage.id] == [None], "nobody knows how it is"
        assert stage.id in {due.source_id for due in overdue(house, child)}
        assert [row.silent for row in follow_ups.board(by=house.case_worker)] == [place]
        assert ("R-49.silence" in codes(house, child)) == (place == 3)
        house.later(days=1)
    assert len(unreached.silent(house.case_worker, house.clock.now)) == 1
    follow_ups.record(stage, replace(SAFE, at=house.clock.now), by=house.case_worker)
    assert stage.id not in {due.source_id for due in house.store.summaries.due_of(child)}
    assert unreached.silent(house.case_worker, house.clock.now) == []


def test_silence_after_a_withdrawn_discharge_is_none_after_the_new_one(house: House, child: ResidentId) -> None:
    gone = house.discharge(child)
    for stage in gone.follow_ups[:2]:
        house.clock.now = datetime.combine(stage.due, NOON.timetz())
        follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
    taking_back.withdraw(child, gone.stay.id, "не тот ребёнок", by=house.director)
    house.later(days=1)
    stage = house.discharge(child).follow_ups[0]
    (row,) = follow_ups.board(by=house.case_worker)
    assert (row.silent, {one.cancelled for one in row.stages}) == (0, {""})
    assert follow_ups.figures(7, by=house.case_worker).unanswered == 0
    house.clock.now = datetime.combine(stage.due, NOON.timetz())
    follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
    assert "follow_up_silence" not in kinds(house, child)
    assert [row.silent for row in follow_ups.board(by=house.case_worker)] == [1]


def test_no_letter_tells_of_silence_after_a_withdrawn_discharge(house: House, child: ResidentId) -> None:
    gone = house.discharge(child, region="27")
    stage = gone.follow_ups[0]
    for _again in range(3):
        house.later(days=3)
        stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
    taking_back.withdraw(child, gone.stay.id, "не тот ребёнок", by=house.director)
    house.later(hours=1)
    house.discharge(child, region="27")
    with pytest.raises(NothingToPrint) as refused:
        papers.gather("notice-silence", child, by=house.case_worker)
    assert refused.value.reason == "not_silent"


def test_whoever_left_anew_without_follow_up_stands_on_no_board(house: House, child: ResidentId) -> None:
    gone = house.discharge(child)
    taking_back.withdraw(child, gone.stay.id, "не тот маршрут", by=house.director)
    house.later(hours=1)
    house.discharge(child, "another_cam")
    assert follow_ups.board(by=house.case_worker) == []
    assert follow_ups.figures(7, by=house.case_worker).rows == 0

"""Staying in touch: the schedule, one result for each stage, and silence that is counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.follow_ups import (
    WITHDRAWN,
    AlreadyRecorded,
    Answer,
    FollowUp,
    FollowUpResult,
    Outcome,
    may_wait_until,
    schedule,
    silent_stages,
    standing,
    still_silent,
    work_first,
)
from shelter_app.domain.ids import FollowUpId, ResidentId, StaffId, StayId
from tests.records import NOON

STAGE = FollowUp(FollowUpId(1), ResidentId(2), StayId(3), date(2026, 12, 20), 30)
BY = StaffId(9)
UNANSWERED = {Outcome.NOT_REACHED, Outcome.NOT_FOUND, Outcome.REFUSED}


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.lists(st.integers(-5, 400), max_size=8))
def test_every_stage_comes_once_in_order_on_its_own_day_after_leaving(left_on: date, stages: list[int]) -> None:
    planned = schedule(left_on, stages)
    assert [days for days, _ in planned] == sorted({days for days in stages if days > 0})
    assert all(due - left_on == timedelta(days=days) for days, due in planned)


def test_a_result_keeps_everything_that_was_learned() -> None:
    result = FollowUpResult(
        Outcome.CONCERN, NOON, "call", "бабушка", "Шымкент", (("school", Answer.UNCLEAR),), "скучаю", "болеет", "визит"
    )
    done = STAGE.recorded(result, BY)
    assert not done.open
    assert (done.outcome, done.done_at, done.done_by, done.kind) == (Outcome.CONCERN, NOON, BY, "call")
    assert (done.with_whom, done.place, done.checklist) == ("бабушка", "Шымкент", (("school", Answer.UNCLEAR),))
    assert (done.child_words, done.note, done.next_step) == ("скучаю", "болеет", "визит")


def test_without_another_way_the_planned_one_is_kept() -> None:
    assert STAGE.recorded(FollowUpResult(Outcome.SAFE, NOON), BY).kind == "visit"


def test_a_concern_needs_the_next_step_in_words() -> None:
    with pytest.raises(InvalidInput) as refused:
        STAGE.recorded(FollowUpResult(Outcome.CONCERN, NOON, next_step=" "), BY)
    assert refused.value.problems == {"next_step": "empty"}


@pytest.mark.parametrize("finished", [{"outcome": Outcome.SAFE}, {"cancelled": "died"}])
def test_a_finished_or_cancelled_stage_takes_neither_a_result_nor_another_day(finished: dict[str, object]) -> None:
    stage = replace(STAGE, **finished)
    assert not stage.open
    with pytest.raises(AlreadyRecorded):
        stage.recorded(FollowUpResult(Outcome.SAFE, NOON), BY)
    with pytest.raises(AlreadyRecorded):
        stage.moved(date(2027, 1, 1), "болезнь")


def test_a_stage_moves_to_another_day_with_its_reason() -> None:
    moved = STAGE.moved(date(2027, 1, 1), " дорога закрыта ")
    assert (moved.due, moved.note, moved.open) == (date(2027, 1, 1), "дорога закрыта", True)
    with pytest.raises(InvalidInput):
        STAGE.moved(date(2027, 1, 1), " ")


@pytest.mark.parametrize("outcome", Outcome)
def test_not_reached_not_found_and_refused_are_results_but_no_answer(outcome: Outcome) -> None:
    assert replace(STAGE, outcome=outcome).answered is (outcome not in UNANSWERED)


def test_a_stage_can_be_done_another_way_until_it_has_its_result() -> None:
    assert STAGE.arranged("partner_report").kind == "partner_report"
    with pytest.raises(InvalidInput):
        STAGE.arranged("")
    with pytest.raises(AlreadyRecorded):
        replace(STAGE, outcome=Outcome.SAFE).arranged("call")


@given(st.lists(st.none() | st.sampled_from(Outcome), max_size=10))
def test_silence_is_counted_back_from_the_latest_result(outcomes: list[Outcome | None]) -> None:
    stages = [replace(STAGE, stage_days=place + 1, outcome=outcome) for place, outcome in enumerate(outcomes)]
    recorded = [outcome for outcome in outcomes if outcome]
    expected = next((place for place, last in enumerate(reversed(recorded)) if last not in UNANSWERED), len(recorded))
    assert silent_stages(reversed(stages)) == expected


@given(st.lists(st.sampled_from(Outcome), min_size=1, max_size=6), st.permutations(range(6)))
def test_silence_is_counted_in_the_order_of_time_and_not_of_the_stages(made: list[Outcome], order: list[int]) -> None:
    stages = [
        replace(STAGE, stage_days=order[place] + 1, outcome=how, done_at=NOON + timedelta(days=place))
        for place, how in enumerate(made)
    ]
    expected = next((place for place, last in enumerate(reversed(made)) if last not in UNANSWERED), len(made))
    assert silent_stages(stages) == expected


def test_what_was_asked_after_a_withdrawn_discharge_tells_nothing_of_a_later_one() -> None:
    gone = replace(STAGE, outcome=Outcome.NOT_REACHED, done_at=NOON, cancelled=WITHDRAWN)
    assert standing([gone, STAGE]) == [STAGE]
    assert silent_stages([gone, STAGE]) == 0
    assert still_silent([gone, STAGE]) is None
    assert work_first([gone], date(2026, 11, 20)) is None


def test_a_stage_waits_until_the_day_of_the_next_one_however_far_that_was_put_off() -> None:
    left = STAGE.due - timedelta(days=30)
    first, far = replace(STAGE, stage_days=14), replace(STAGE, stage_days=90, due=date(2036, 1, 1))
    assert may_wait_until(first, [first, STAGE, far], left) == STAGE.due
    done = replace(STAGE, outcome=Outcome.SAFE)
    assert may_wait_until(first, [first, done, far], left) == left + timedelta(days=90)
    assert may_wait_until(far, [first, STAGE, far], left) == left + timedelta(days=120)

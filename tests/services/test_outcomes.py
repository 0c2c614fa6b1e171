"""What became of those who left: no share without how many are missing, and the hidden are counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain import outcomes as counting
from shelter_app.domain.follow_ups import FollowUp, FollowUpResult, Outcome
from shelter_app.domain.ids import FollowUpId, ResidentId, StayId
from shelter_app.domain.outcomes import Followed, Lot
from shelter_app.services import follow_ups, journal, outcomes, taking_back
from tests.records import NOON, House

TODAY = date(2026, 11, 20)
STAGE = FollowUp(FollowUpId(1), ResidentId(2), StayId(3), TODAY, 30)


@given(st.lists(st.tuples(st.none() | st.sampled_from(Outcome), st.integers(-40, 40), st.booleans()), max_size=12))
def test_reached_silent_and_missing_are_always_everybody_whose_day_has_come(
    made: list[tuple[Outcome | None, int, bool]],
) -> None:
    those = [
        Followed(
            ResidentId(number), "family", "KZ", TODAY + timedelta(days=days - 30),
            (replace(STAGE, outcome=how, done_at=NOON if how else None, due=TODAY + timedelta(days=days),
                     cancelled="" if how or not gone else "admitted_again"),),
        )
        for number, (how, days, gone) in enumerate(made)
    ]  # fmt: skip
    counted = counting.count("family", those, TODAY)
    for step in counted.steps:
        assert step.reached + step.silent + step.missing == step.due <= counted.left
        assert min(step.reached, step.silent, step.missing) >= 0
    assert sum(number for _lot, number in counted.by_lot) == counted.left == len(made)


def test_each_lot_by_route_and_country_and_those_of_whom_nobody_knows(house: House) -> None:
    by = house.case_worker
    safe, danger, silent, back, hidden = (house.admit() for _ in range(5))
    stages = {one: house.discharge(one, address="Уральск").follow_ups[0] for one in (safe, danger, silent, back)}
    house.discharge(hidden, "childrens_home", receiver="Директор")
    journal.restrict(hidden, (), by=house.director)
    house.later(days=15)
    now = house.clock.now
    follow_ups.record(stages[safe], FollowUpResult(Outcome.SAFE, now), by=by)
    follow_ups.record(stages[danger], FollowUpResult(Outcome.CONCERN, now, next_step="опека"), by=by)
    follow_ups.record(stages[silent], FollowUpResult(Outcome.NOT_REACHED, now), by=by)
    house.admit(same_as=back)
    found = outcomes.collect(by=by)
    assert dict(found.whole.by_lot) == {
        Lot.SAFE: 1, Lot.CONCERN: 1, Lot.AGAIN: 1, Lot.DIED: 0, Lot.SILENT: 1, Lot.EARLY: 0, Lot.UNKNOWN: 1,
    }  # fmt: skip
    assert found.whole.safe_as_of == now
    first = found.whole.step(14)
    assert first is not None
    assert (first.due, first.reached, first.silent, first.missing) == (4, 2, 1, 1)
    assert [(one.code, one.left) for one in found.by_route] == [("substitute_family", 4), ("institution", 1)]
    assert [(one.code, one.left) for one in found.by_country] == [("KZ", 5)]


def test_a_good_answer_long_ago_and_silence_since_is_silence_and_not_safety(house: House, child: ResidentId) -> None:
    stages = house.discharge(child).follow_ups
    assert outcomes.collect(by=house.case_worker).whole.of(Lot.EARLY) == 1, "nobody could have asked yet"
    for stage, outcome in zip(stages, (Outcome.MOVED, Outcome.NOT_REACHED), strict=False):
        house.clock.now = datetime.combine(stage.due, NOON.timetz())
        follow_ups.record(stage, FollowUpResult(outcome, house.clock.now, "call"), by=house.case_worker)
    counted = outcomes.collect(by=house.case_worker).whole
    assert (counted.of(Lot.SILENT), counted.of(Lot.SAFE), counted.safe_as_of) == (1, 0, None)
    house.later(hours=2)
    silent = house.store.follow_ups.get(stages[1].id)
    follow_ups.record(silent, FollowUpResult(Outcome.SAFE, house.clock.now, "call"), by=house.case_worker)
    heard = outcomes.collect(by=house.case_worker).whole
    assert (heard.of(Lot.SAFE), heard.safe_as_of) == (1, house.clock.now)


def test_danger_is_no_less_for_the_silence_after_it(house: House, child: ResidentId) -> None:
    stages = house.discharge(child).follow_ups
    for stage, outcome in zip(stages, (Outcome.CONCERN, Outcome.NOT_REACHED), strict=False):
        house.clock.now = datetime.combine(stage.due, NOON.timetz())
        told = FollowUpResult(outcome, house.clock.now, "call", next_step="опека")
        follow_ups.record(stage, told, by=house.case_worker)
    assert outcomes.collect(by=house.case_worker).whole.of(Lot.CONCERN) == 1


def test_who_left_more_than_a_year_ago_is_no_longer_counted(house: House, child: ResidentId) -> None:
    house.discharge(child)
    house.later(days=370)
    assert outcomes.collect(by=house.case_worker).whole.left == 0


def test_an_answer_after_a_withdrawn_discharge_is_none_about_the_new_one(house: House, child: ResidentId) -> None:
    gone = house.discharge(child)
    house.clock.now = datetime.combine(gone.follow_ups[0].due, NOON.timetz())
    follow_ups.record(gone.follow_ups[0], FollowUpResult(Outcome.SAFE, house.clock.now), by=house.case_worker)
    taking_back.withdraw(child, gone.stay.id, "не тот ребёнок", by=house.director)
    house.later(hours=1)
    house.discharge(child)
    whole = outcomes.collect(by=house.director).whole
    assert {lot: number for lot, number in whole.by_lot if number} == {Lot.EARLY: 1}
    first = whole.step(14)
    assert first is not None
    assert (first.due, first.reached) == (0, 0), "one child who left just now"
    house.later(days=15)
    late = outcomes.collect(by=house.director).whole
    first = late.step(14)
    assert first is not None
    assert (late.of(Lot.UNKNOWN), first.due, first.reached, first.missing) == (1, 1, 0, 1)


def test_a_child_whose_stages_were_all_put_off_is_not_one_it_is_too_early_to_ask_about(
    house: House, child: ResidentId
) -> None:
    for stage in house.discharge(child).follow_ups:
        follow_ups.postpone(stage, date(2036, 1, 1), "семья в отъезде", by=house.director)
    house.later(days=13)
    assert outcomes.collect(by=house.director).whole.of(Lot.EARLY) == 1
    house.later(days=287)
    whole = outcomes.collect(by=house.director).whole
    assert (whole.of(Lot.EARLY), whole.of(Lot.UNKNOWN)) == (0, 1)
    assert [(step.days, step.due, step.missing) for step in whole.steps] == [
        (14, 1, 1), (30, 1, 1), (90, 1, 1), (180, 1, 1), (365, 0, 0),
    ]  # fmt: skip

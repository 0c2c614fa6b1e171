"""Facts that close clocks: with their proof, in their hour, and only those without a form of their own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.services import events, stays
from tests.records import NOON, House


def test_a_duty_done_closes_its_clock_at_the_hour_it_was_done(house: House, child: ResidentId) -> None:
    done = house.later(minutes=40)
    house.later(hours=5)
    event = events.mark_done(child, "nurse_examined", done, "журнал 7", by=house.duty)
    assert event.stay_id == stays.current_stay(house.duty, child).id
    (clock,) = [due for due in house.store.summaries.due_of(child, open_only=False) if due.code == "R-07.nurse"]
    assert clock.closed_at == done


@pytest.mark.parametrize(
    ("kind", "at", "evidence", "problem"),
    [
        ("nurse_examined", NOON, " ", {"evidence": "empty"}),
        ("nurse_examined", NOON + timedelta(minutes=1), "журнал", {"at": "in_future"}),
        *((kind, NOON, "журнал", {"kind": "own_form"}) for kind in sorted(events.OWN_FORM)),
        *((kind, NOON, "журнал", {"kind": "own_form"}) for kind in sorted(events.WRITTEN_BY_FORMS)),
        ("presence_hospital", NOON, "журнал", {"kind": "own_form"}),
        ("follow_up_safe", NOON, "журнал", {"kind": "own_form"}),
        ("banana", NOON, "журнал", {"kind": "unknown"}),
    ],
)
def test_without_proof_before_its_time_or_past_its_own_form_nothing_is_recorded(
    house: House, child: ResidentId, kind: str, at: datetime, evidence: str, problem: dict[str, str]
) -> None:
    before = house.everything()
    with pytest.raises(InvalidInput) as refused:
        events.mark_done(child, kind, at, evidence, by=house.duty)
    assert refused.value.problems == problem
    assert house.everything() == before


def test_a_fact_from_before_the_admission_belongs_to_no_stay(house: House, child: ResidentId) -> None:
    event = events.mark_done(child, "guardianship_notified", NOON - timedelta(hours=1), "звонок", by=house.duty)
    assert event.stay_id is None


class TestPostponing:
    RULE, LATER = "R-05.prosecutor", NOON + timedelta(days=9)

    def due(self, house: House, child: ResidentId) -> datetime:
        return next(due.due_at for due in house.store.summaries.due_of(child) if due.code == self.RULE)

    def test_the_director_moves_a_duty_and_moves_it_again(self, house: House, child: ResidentId) -> None:
        by = house.director
        for later in (self.LATER, self.LATER + timedelta(days=1)):
            moved = events.postpone_clock(child, self.RULE, NOON, later, " выходные ", by=by)
            assert (moved.due_at, moved.reason) == (later, "выходные")
            assert self.due(house, child) == later
        assert house.store.overrides.count() == 1

    @pytest.mark.parametrize(
        ("change", "problem"),
        [
            ({"reason": " "}, {"reason": "empty"}),
            ({"due": NOON + timedelta(hours=1)}, {"due": "not_later"}),
            ({"rule": "R-40.stay"}, {"rule": "own_form"}),
            ({"rule": "R-05.guardianship"}, {"rule": "protects"}),
            ({"rule": "R-52.turns_16"}, {"rule": "fixed"}),
        ],
    )
    def test_what_cannot_be_moved_stays_where_it_was(
        self, house: House, child: ResidentId, change: dict[str, Any], problem: dict[str, str]
    ) -> None:
        asked = {"rule": self.RULE, "due": self.LATER, "reason": "выходные", **change}
        before = house.everything()
        with pytest.raises(InvalidInput) as refused:
            events.postpone_clock(child, asked["rule"], NOON, asked["due"], asked["reason"], by=house.director)
        assert refused.value.problems == problem
        assert house.everything() == before

    def test_a_duty_that_does_not_run_is_not_there(self, house: House, child: ResidentId) -> None:
        with pytest.raises(NotFound):
            events.postpone_clock(child, "R-28.meeting", NOON, self.LATER, "выходные", by=house.director)


class TestBeforeTheDutyBegan:
    @pytest.mark.parametrize(
        ("kind", "rule", "before"),
        [
            ("guardianship_notified", "R-05.guardianship", timedelta(days=1)),
            ("nurse_examined", "R-07.nurse", timedelta(days=1)),
        ],
    )
    def test_what_was_done_so_early_that_no_rule_counts_it_is_refused(
        self, house: House, child: ResidentId, kind: str, rule: str, before: timedelta
    ) -> None:
        def waiting() -> set[str]:
            return {due.code for due in house.store.summaries.due_of(child)}

        with pytest.raises(InvalidInput) as refused:
            events.mark_done(child, kind, NOON - before - timedelta(minutes=1), "№ 1", by=house.duty)
        assert refused.value.problems == {"at": "before_start"}
        assert rule in waiting()
        events.mark_done(child, kind, NOON - before, "№ 1", by=house.duty)
        assert rule not in waiting()

    def test_what_is_done_just_before_a_second_stay_closes_its_clock(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        again = house.later(days=3)
        house.admit(same_as=child)
        events.mark_done(child, "nurse_examined", again - timedelta(hours=2), "№ 2", by=house.duty)
        due = house.store.summaries.due_of(child)
        assert "R-07.nurse" not in {item.code for item in due if item.started_at == again}

"""Before an admission is saved: what it would start, whether the age allows it, and who came just now."""

from __future__ import annotations

import pytest

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.profiles import Verdict
from shelter_app.services import arriving, journal
from tests.records import NOON, House

CHILD = PartialDate(2019, 3, 5)


def test_the_duties_foretold_are_those_that_the_admission_starts(house: House) -> None:
    told = arriving.duties(NOON, CHILD, to_follow=False, by=house.duty)
    made = {due.code: due.due_at for due in house.store.summaries.due_of(house.admit()) if due.source == "clock"}
    assert {clock.rule: clock.due for clock in told} == made


def test_a_ground_to_follow_is_one_duty_more(house: House) -> None:
    with_ground, without = (arriving.duties(NOON, CHILD, to_follow=follow, by=house.duty) for follow in (False, True))
    assert {clock.rule for clock in without} - {clock.rule for clock in with_ground} == {"R-05.ground"}


@pytest.mark.parametrize(
    ("years", "verdict"),
    [
        ((), None),
        ((2019,), None),
        ((2025,), Verdict.REFUSE),
        ((2025, 2019), Verdict.ASK),
        ((2025, 2025), Verdict.REFUSE),
    ],
)
def test_a_child_is_refused_only_when_every_statement_makes_it_too_young(
    house: House, years: tuple[int, ...], verdict: Verdict | None
) -> None:
    advice = arriving.age_advice([PartialDate(year, 1, 2) for year in years], NOON, by=house.duty)
    assert (advice.verdict if advice else None) is verdict


def test_who_came_in_the_last_hours_is_told_latest_first_and_without_restricted_files(
    house: House, child: ResidentId
) -> None:
    house.later(hours=11)
    second, hidden = house.admit(), house.admit()
    journal.restrict(hidden, (), by=house.director)
    assert [line.resident_id for line in arriving.admitted_lately(by=house.duty)] == [second, child]
    house.later(hours=2)
    assert [line.resident_id for line in arriving.admitted_lately(by=house.duty)] == [second]

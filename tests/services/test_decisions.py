"""Plans that wait for somebody's decision: for how many days, and until when."""

from __future__ import annotations

from datetime import UTC, date, datetime

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.waiting import Part
from shelter_app.services import today
from tests.records import House


def test_a_plan_waits_as_many_days_as_midnights_have_passed_in_the_time_zone_of_the_centre(
    house: House, child: ResidentId
) -> None:
    house.clock.now = datetime(2026, 11, 20, 23, 50, tzinfo=house.director.tz).astimezone(UTC)
    house.plan(child, submitted=True)
    days = []
    for minutes in (5, 20, 24 * 60 - 20, 10):
        house.later(minutes=minutes)
        ((waiting,), now) = today.today(by=house.director).plans, house.director.now()
        days.append((f"{now:%d %H:%M}", waiting.days(now)))
    assert days == [("20 23:55", 0), ("21 00:15", 1), ("21 23:55", 1), ("22 00:05", 2)]


def test_the_term_of_a_decision_and_its_clause_stand_with_the_plan_that_waits_for_it(
    house: House, child: ResidentId
) -> None:
    house.plan(child, approved=True)
    (row,) = [one for one in today.without_term(by=house.officer) if one.part is Part.PLANS]
    assert (row.counted.code, row.counted.due_at.date()) == ("R-32.approval", date(2026, 11, 30))
    assert (row.has_term, row.days_late(house.officer.now())) == (True, 0)
    house.later(days=12)
    assert row.days_late(house.officer.now()) == 2

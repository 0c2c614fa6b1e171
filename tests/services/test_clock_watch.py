"""F-48: a clock that was set back is told and written down, and the lines of the log stay in their order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.audit_reading import AuditWanted
from shelter_app.domain.ids import ResidentId
from shelter_app.services import audit_reading, audits, clock_watch, residents
from shelter_app.services.clock_watch import ClockBehind
from tests.records import House

YEAR = timedelta(days=365)


def actions(house: House) -> list[str]:
    return [line.action for line in house.store.audit.entries()]


def test_f48_a_clock_set_back_a_year_is_one_line_and_everything_goes_on_in_order(
    house: House, child: ResidentId
) -> None:
    assert clock_watch.look(by=house.duty) is None
    right = house.clock.now
    house.clock.now -= YEAR
    found = clock_watch.look(by=house.duty)
    assert found is not None
    assert (found.seen, found.now) == (right, right - YEAR)
    assert clock_watch.look(by=house.duty) is not None
    residents.open_file(child, by=house.duty)
    assert actions(house)[-2:] == ["time.set_back", "file.opened"]
    reading = audit_reading.read(AuditWanted(), by=house.director)
    numbers = [line.entry.seq for line in audit_reading.page(reading, by=house.director).lines]
    assert numbers == sorted(numbers, reverse=True)
    assert audits.verify(by=house.director).good


def test_a_clock_set_right_again_is_trusted_again(house: House, child: ResidentId) -> None:
    right = house.clock.now
    house.clock.now -= YEAR
    clock_watch.look(by=house.duty)
    with pytest.raises(ClockBehind):
        clock_watch.require_right(house.duty)
    house.clock.now = right
    assert clock_watch.look(by=house.duty) is None
    clock_watch.require_right(house.duty)
    house.clock.now -= YEAR
    clock_watch.look(by=house.duty)
    assert actions(house).count("time.set_back") == 2


def test_a_correction_of_seconds_is_nothing_to_tell(house: House, child: ResidentId) -> None:
    house.clock.now -= clock_watch.SLACK
    assert clock_watch.look(by=house.duty) is None


def test_a_clock_that_had_been_ahead_is_settled_by_the_director_in_the_audit(house: House, child: ResidentId) -> None:
    house.clock.now += 10 * YEAR
    residents.open_file(child, by=house.duty)
    house.clock.now -= 10 * YEAR
    assert clock_watch.look(by=house.duty) is not None
    clock_watch.settle(by=house.director)
    assert clock_watch.look(by=house.duty) is None
    assert actions(house)[-1] == "time.settled"
    house.clock.now -= YEAR
    assert clock_watch.look(by=house.duty) is not None

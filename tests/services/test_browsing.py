"""F-36: more than twenty different files within an hour are stopped, whatever the clock and a new login do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.browsing import BrowsedTooMuch, BrowsingLimit
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import browsing, residents, safety
from tests.records import House, profile

WHY = "Полиция ждёт у двери, спрашивает о брате"


@pytest.fixture
def files(house: House) -> list[ResidentId]:
    """Twenty-three files that the case worker admitted long ago."""
    made = [house.admit() for _number in range(23)]
    house.later(days=1)
    return made


def browse(house: House, files: list[ResidentId], count: int = 20) -> None:
    """The duty opens so many files, one a minute."""
    for one in files[:count]:
        residents.open_file(one, by=house.duty)
        house.later(minutes=1)


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_f36_the_number_and_the_minutes_are_data(country: str) -> None:
    assert profile(country).browsing == BrowsingLimit(files=20, minutes=60)


def test_f36_the_twenty_first_different_file_is_stopped_and_nothing_of_it_is_read(
    house: House, files: list[ResidentId]
) -> None:
    browse(house, files)
    with pytest.raises(BrowsedTooMuch) as stopped:
        residents.open_file(files[20], by=house.duty)
    assert (stopped.value.opened, stopped.value.minutes, stopped.value.seconds) == (20, 60, 40 * 60)
    (line,) = house.store.audit.recent(1)
    assert (line.action, line.resident_id) == ("browsing.stopped", files[20])
    assert residents.open_file(files[3], by=house.duty).resident.id == files[3], "what was opened stays open"
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[21], again=True, by=house.duty)
    preview = residents.preview(files[22], by=house.duty)
    assert (preview.stay, preview.entries) == (None, ())
    assert residents.preview(files[3], by=house.duty).stay is not None


def test_f36_the_next_one_opens_when_the_first_of_the_hour_has_passed(house: House, files: list[ResidentId]) -> None:
    browse(house, files)
    house.later(minutes=39)
    with pytest.raises(BrowsedTooMuch) as stopped:
        residents.open_file(files[20], by=house.duty)
    assert stopped.value.seconds == 60
    house.later(minutes=1, seconds=1)
    residents.open_file(files[20], by=house.duty)
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[21], by=house.duty)


def test_f36_a_clock_set_back_and_a_new_login_free_nobody(house: House, files: list[ResidentId]) -> None:
    browse(house, files)
    for back in (timedelta(hours=2), timedelta(days=400)):
        house.clock.now -= back
        with pytest.raises(BrowsedTooMuch):
            residents.open_file(files[20], by=replace(house.duty, shown_file=None))


def test_f36_every_safety_card_stays_open_and_opens_no_file(house: House, files: list[ResidentId]) -> None:
    browse(house, files)
    for one in files:
        assert safety.card(one, by=house.duty).line.number
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[20], by=house.duty)


def test_f36_a_reason_opens_one_file_and_a_director_reads_it(house: House, files: list[ResidentId]) -> None:
    browse(house, files)
    assert browsing.unseen(by=house.director) == []
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[20], by=house.duty)
    for short in ("надо", "а" * 40):
        with pytest.raises(InvalidInput):
            residents.open_file(files[20], because=short, by=house.duty)
    residents.open_file(files[20], because=f"  {WHY} ", by=house.duty)
    residents.open_file(files[20], by=house.duty)
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[21], by=house.duty)
    number = house.store.residents.get(files[20]).number
    (told,) = browsing.unseen(by=house.director)
    assert (told.staff_id, told.times, told.reasons) == (house.duty.staff.id, 2, ((number, WHY),))
    with pytest.raises(NotAllowed):
        browsing.see(told.staff_id, by=house.duty)
    browsing.see(told.staff_id, by=house.director)
    assert browsing.unseen(by=house.director) == []
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[22], by=house.duty)
    assert [one.times for one in browsing.unseen(by=house.director)] == [1]


def test_f36_a_reason_where_none_is_needed_marks_nothing(house: House, files: list[ResidentId]) -> None:
    residents.open_file(files[0], because=WHY, by=house.duty)
    assert house.store.audit.recent(1)[0].reason == ""


def test_f36_the_same_file_again_and_what_one_admitted_just_now_are_not_counted(house: House) -> None:
    made = [house.admit() for _number in range(25)]
    for one in (*made, *made):
        residents.open_file(one, by=house.case_worker)
    for one in made[:20]:
        residents.open_file(one, by=house.psychologist)
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(made[20], by=house.psychologist)
    for _again in range(30):
        residents.open_file(made[0], by=house.duty)
    residents.open_file(made[1], by=house.duty)


def test_f36_the_centre_sets_its_own_limit_and_directors_are_counted_without_being_stopped(
    house: House, files: list[ResidentId]
) -> None:
    house.duty.profile = replace(house.duty.profile, browsing=BrowsingLimit(files=2, minutes=10))
    browse(house, files, 2)
    with pytest.raises(BrowsedTooMuch):
        residents.open_file(files[2], by=house.duty)
    house.later(minutes=9)
    residents.open_file(files[2], by=house.duty)
    for one in files:
        residents.open_file(one, by=house.director)
    since = house.clock.now - timedelta(minutes=60)
    lines = house.store.audit.seen_by(house.staff[Role.DIRECTOR].staff.id, "file.opened", since)
    assert len({line.resident_id for line in lines}) == len(files)

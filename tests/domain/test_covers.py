"""Standing in for somebody: first and last day inclusive, nothing outside, and what cannot be given at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shelter_app.domain.covers import LONGEST, Cover, NewCover, Whose, check, places_of, who_covers
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import CoverId, ResidentId, StaffId
from shelter_app.domain.staff import Role, StaffMember

AWAY, HELPER, THIRD, LEFT, DUTY = (StaffId(number) for number in range(1, 6))
FILE, OTHER = ResidentId(11), ResidentId(12)
TODAY = date(2026, 11, 20)
AT = datetime(2026, 11, 20, 6, tzinfo=UTC)
STAFF = [
    *(StaffMember(one, f"m{one}", f"Имя {one}", Role.CASE_WORKER) for one in (AWAY, HELPER, THIRD)),
    StaffMember(LEFT, "m4", "Ушла", Role.CASE_WORKER, active=False),
    StaffMember(DUTY, "m5", "Ночь", Role.DUTY_EDUCATOR),
]
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def cover(begins: date, ends: date | None = None, *, away: StaffId = AWAY, file: ResidentId | None = None) -> Cover:
    return Cover(CoverId(1), away, HELPER, begins, ends, THIRD, AT, file)


@given(begins=DAYS, length=st.integers(0, 400), day=DAYS)
def test_it_holds_on_its_first_and_last_day_and_between_and_on_no_other(begins: date, length: int, day: date) -> None:
    ends = begins + timedelta(days=length)
    one = cover(begins, ends)
    assert one.lasts(begins)
    assert one.lasts(ends)
    assert not one.lasts(begins - timedelta(days=1))
    assert not one.lasts(ends + timedelta(days=1))
    assert one.lasts(day) is (begins <= day <= ends)
    assert one.over(day) is (day > ends)


@given(begins=DAYS, day=DAYS)
def test_without_a_last_day_it_holds_from_the_first_until_somebody_ends_it(begins: date, day: date) -> None:
    one = cover(begins)
    assert one.lasts(day) is (day >= begins)
    assert not one.over(day)
    ended = one.ended(THIRD, AT, day)
    assert not ended.lasts(day)
    assert ended.over(day)
    assert (ended.ended_by, ended.ended_at) == (THIRD, AT)


@given(begins=DAYS, day=DAYS)
def test_what_is_over_cannot_be_ended_once_more(begins: date, day: date) -> None:
    assume(day > begins)
    one = cover(begins, begins)
    assert one.ended(THIRD, AT, day) is one


@given(first=st.tuples(DAYS, st.none() | st.integers(0, 60)), second=st.tuples(DAYS, st.none() | st.integers(0, 60)))
def test_two_stretches_meet_exactly_where_they_share_a_day(
    first: tuple[date, int | None], second: tuple[date, int | None]
) -> None:
    spans = [(begins, None if days is None else begins + timedelta(days=days)) for begins, days in (first, second)]
    shared = max(spans[0][0], spans[1][0])
    meets = all(ends is None or shared <= ends for _begins, ends in spans)
    assert cover(*spans[0]).meets(*spans[1]) is meets
    assert cover(*spans[1]).meets(*spans[0]) is meets


@given(day=DAYS, begins=DAYS, length=st.integers(0, 60))
def test_who_stands_in_has_the_duties_of_the_other_on_these_days_alone(day: date, begins: date, length: int) -> None:
    one = cover(begins, begins + timedelta(days=length))
    whose = Whose((str(HELPER),), places_of([one], HELPER, day))
    assert whose.has(str(AWAY), FILE) is one.lasts(day)
    assert whose.has(str(HELPER), FILE)
    assert not whose.has(str(THIRD), FILE)
    assert places_of([one], THIRD, day) == ()


def test_the_cover_of_one_file_goes_before_that_of_all_files() -> None:
    every = cover(TODAY)
    own = Cover(CoverId(2), AWAY, THIRD, TODAY, TODAY, DUTY, AT, FILE)
    both = [every, own]
    assert who_covers(both, AWAY, FILE, TODAY) is own
    assert who_covers(both, AWAY, OTHER, TODAY) is every
    assert who_covers(both, AWAY, FILE, TODAY + timedelta(days=1)) is every
    helper, third = (Whose((), places_of(both, who, TODAY)) for who in (HELPER, THIRD))
    assert [helper.has(str(AWAY), one) for one in (FILE, OTHER)] == [False, True]
    assert [third.has(str(AWAY), one) for one in (FILE, OTHER)] == [True, False]


def test_nobody_covers_for_somebody_whose_cover_they_do_not_hold() -> None:
    chain = [cover(TODAY), Cover(CoverId(2), HELPER, THIRD, TODAY, None, DUTY, AT)]
    third = Whose((), places_of(chain, THIRD, TODAY))
    assert third.has(str(HELPER), FILE)
    assert not third.has(str(AWAY), FILE)


WEEK = TODAY + timedelta(days=7)


@pytest.mark.parametrize(
    ("new", "problems"),
    [
        (NewCover(None, None, None), {"away": "empty", "stands_in": "empty", "begins": "empty"}),
        (NewCover(AWAY, AWAY, TODAY, WEEK), {"stands_in": "same"}),
        (NewCover(LEFT, HELPER, TODAY, WEEK), {"away": "has_left"}),
        (NewCover(AWAY, LEFT, TODAY, WEEK), {"stands_in": "has_left"}),
        (NewCover(AWAY, DUTY, TODAY, WEEK), {"stands_in": "role"}),
        (NewCover(AWAY, HELPER, WEEK, TODAY), {"ends": "reversed"}),
        (NewCover(AWAY, HELPER, TODAY - timedelta(days=1), WEEK), {"begins": "past"}),
        (NewCover(AWAY, HELPER, TODAY, TODAY + timedelta(days=LONGEST + 1)), {"ends": "too_long"}),
    ],
)
def test_what_cannot_be_given_is_told_at_its_field(new: NewCover, problems: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as told:
        check(new, STAFF, [], TODAY)
    assert told.value.problems == problems


def test_one_day_and_an_open_end_can_be_given() -> None:
    check(NewCover(AWAY, HELPER, TODAY, TODAY), STAFF, [], TODAY)
    check(NewCover(AWAY, HELPER, TODAY), STAFF, [], TODAY)
    check(NewCover(AWAY, HELPER, TODAY, TODAY + timedelta(days=LONGEST)), STAFF, [], TODAY)


def test_two_covers_of_the_same_files_do_not_overlap_and_follow_each_other_day_by_day() -> None:
    known = [cover(TODAY, WEEK)]
    for begins in (TODAY, WEEK):
        with pytest.raises(InvalidInput) as told:
            check(NewCover(AWAY, THIRD, begins, None), STAFF, known, TODAY)
        assert told.value.problems == {"begins": "overlaps"}
    check(NewCover(AWAY, THIRD, WEEK + timedelta(days=1)), STAFF, known, TODAY)
    check(NewCover(AWAY, THIRD, TODAY, WEEK, FILE), STAFF, known, TODAY)
    check(NewCover(AWAY, THIRD, TODAY, WEEK), STAFF, [known[0].ended(THIRD, AT, TODAY)], TODAY)


def test_whoever_is_away_herself_does_not_stand_in() -> None:
    known = [cover(WEEK, None, away=THIRD)]
    with pytest.raises(InvalidInput) as told:
        check(NewCover(AWAY, THIRD, TODAY, WEEK), STAFF, known, TODAY)
    assert told.value.problems == {"stands_in": "away"}
    check(NewCover(AWAY, THIRD, TODAY, WEEK - timedelta(days=1)), STAFF, known, TODAY)

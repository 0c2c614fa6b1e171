"""A stay: its days, its limit, its ground document and its one end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.stays import (
    Absence,
    AlreadyLeft,
    Discharge,
    Ground,
    LeftBeforeArrival,
    Presence,
    Stay,
)
from tests.records import ALMATY, NOON

STAY = Stay(StayId(1), ResidentId(2), NOON, "c1", limit_days=90)
DAY = NOON.date()
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
some_days = st.integers(0, 1000).map(lambda days: timedelta(days=days))


class TestDays:
    def test_the_day_of_admission_is_day_zero(self) -> None:
        assert STAY.day(DAY, ALMATY) == 0
        assert STAY.day(DAY + timedelta(days=41), ALMATY) == 41

    def test_an_admission_late_at_night_counts_by_the_centres_calendar(self) -> None:
        half_past_midnight = datetime(2026, 11, 20, 19, 30, tzinfo=UTC)
        stay = replace(STAY, admitted_at=half_past_midnight)
        assert stay.day(date(2026, 11, 21), ALMATY) == 0
        assert stay.limit_day(ALMATY) == date(2026, 11, 21) + timedelta(days=90)

    @given(moments, st.integers(0, 400), some_days)
    def test_the_limit_day_is_the_day_whose_number_is_the_limit(
        self, admitted_at: datetime, limit: int, more: timedelta
    ) -> None:
        stay = replace(STAY, admitted_at=admitted_at, limit_days=limit)
        last = stay.limit_day(ALMATY)
        assert last is not None
        assert stay.day(last, ALMATY) == limit
        assert stay.day(last + more, ALMATY) == limit + more.days

    def test_without_a_limit_there_is_no_last_day(self) -> None:
        assert replace(STAY, limit_days=None).limit_day(ALMATY) is None

    @given(moments, some_days, moments)
    def test_somebody_is_under_the_roof_from_admission_until_just_before_leaving(
        self, admitted_at: datetime, length: timedelta, moment: datetime
    ) -> None:
        stay = replace(STAY, admitted_at=admitted_at)
        assert stay.covers(moment) is (admitted_at <= moment)
        ended = stay.discharged(Discharge(admitted_at + length, "parents"))
        assert ended.covers(moment) is (admitted_at <= moment < admitted_at + length)


class TestExtension:
    @given(st.integers(1, 500))
    def test_an_extension_moves_the_limit_to_its_own_day(self, days: int) -> None:
        limit = STAY.limit_day(ALMATY)
        assert limit is not None
        until = limit + timedelta(days=days)
        extended = STAY.extended(until, " решение суда ", ALMATY)
        assert (extended.limit_day(ALMATY), extended.extension_reason) == (until, "решение суда")

    @given(st.integers(0, 89))
    def test_an_extension_that_would_shorten_the_stay_is_refused(self, days: int) -> None:
        with pytest.raises(InvalidInput) as refused:
            STAY.extended(DAY + timedelta(days=days), "решение суда", ALMATY)
        assert refused.value.problems == {"until": "not_later"}

    def test_an_extension_needs_its_document(self) -> None:
        with pytest.raises(InvalidInput) as refused:
            STAY.extended(date(2027, 5, 1), "  ", ALMATY)
        assert refused.value.problems == {"reason": "empty"}

    def test_a_stay_without_a_limit_can_be_given_one(self) -> None:
        until = date(2027, 1, 1)
        assert replace(STAY, limit_days=None).extended(until, "приказ", ALMATY).limit_day(ALMATY) == until


class TestGround:
    def test_a_ground_to_follow_is_outstanding_until_it_is_received(self) -> None:
        assert STAY.ground.outstanding
        arrived = STAY.ground_received(Ground("court_decision", number="7", received_at=NOON))
        assert not arrived.ground.outstanding

    @pytest.mark.parametrize(
        ("ground", "problem"),
        [
            (Ground(received_at=NOON), {"ground": "kind_missing"}),
            (Ground("court_decision"), {"ground": "received_missing"}),
        ],
    )
    def test_a_document_is_received_only_with_its_kind_and_hour(self, ground: Ground, problem: dict[str, str]) -> None:
        with pytest.raises(InvalidInput) as refused:
            STAY.ground_received(ground)
        assert refused.value.problems == problem


class TestBeingAway:
    LEAVE = Absence(Presence.ON_LEAVE, NOON, NOON + timedelta(hours=6))

    def test_somebody_away_is_away_until_the_return(self) -> None:
        gone = STAY.went(self.LEAVE)
        assert (gone.presence, gone.presence_since, gone.away) == (Presence.ON_LEAVE, NOON, self.LEAVE)
        back = gone.came_back(NOON + timedelta(hours=2), "устала")
        assert (back.presence, back.away) == (Presence.PRESENT, None)
        assert [(one.ended, one.how_ended) for one in back.absences] == [(NOON + timedelta(hours=2), "устала")]

    def test_one_time_away_ends_where_the_next_begins(self) -> None:
        at = NOON + timedelta(hours=7)
        gone = STAY.went(self.LEAVE).went(Absence(Presence.MISSING, at))
        assert [one.ended for one in gone.absences] == [at, None]

    @given(hours=st.integers(0, 200))
    def test_late_is_only_who_is_still_away_after_the_hour(self, hours: int) -> None:
        now = NOON + timedelta(hours=hours)
        assert self.LEAVE.late(now) is (hours > 6)
        assert not replace(self.LEAVE, ended=NOON + timedelta(hours=9)).late(now)
        assert not Absence(Presence.HOSPITAL, NOON).late(now)

    @given(start=moments, length=some_days, seen=some_days)
    def test_nights_are_counted_to_the_return_or_to_now(
        self, start: datetime, length: timedelta, seen: timedelta
    ) -> None:
        away = Absence(Presence.HOSPITAL, start, ended=start + length)
        nights = away.nights(start + seen, UTC)
        assert nights == min(length, seen).days

    def test_leaving_for_good_ends_a_time_away(self) -> None:
        ended = STAY.went(self.LEAVE).discharged(Discharge(NOON + timedelta(hours=3), "parents"))
        assert (ended.away, ended.absences[0].ended) == (None, NOON + timedelta(hours=3))


class TestLeaving:
    def test_leaving_ends_the_stay_at_its_hour(self) -> None:
        ended = STAY.discharged(Discharge(NOON + timedelta(hours=5), "parents"))
        assert STAY.ended_at is None
        assert ended.ended_at == ended.presence_since == NOON + timedelta(hours=5)
        assert ended.presence is Presence.LEFT

    def test_nobody_leaves_twice(self) -> None:
        ended = STAY.discharged(Discharge(NOON, "parents"))
        with pytest.raises(AlreadyLeft):
            ended.discharged(Discharge(NOON, "parents"))

    def test_nobody_leaves_before_having_come(self) -> None:
        with pytest.raises(LeftBeforeArrival) as refused:
            STAY.discharged(Discharge(NOON - timedelta(minutes=1), "parents"))
        assert refused.value.admitted_at == NOON

    def test_leaving_needs_a_route(self) -> None:
        with pytest.raises(InvalidInput) as refused:
            STAY.discharged(Discharge(NOON, ""))
        assert refused.value.problems == {"route": "empty"}

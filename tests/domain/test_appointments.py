"""When an appointment takes place, what collides with it, what comes of it, and how hours are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.appointments import (
    LONGEST,
    Appointment,
    AppointmentKind,
    AppointmentState,
    clash,
    clashes,
    parse_hour,
    parties,
)
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import AppointmentId, PartyId, ResidentId, StaffId
from tests.records import ALMATY, NOON


def appointment(number: int = 1, **facts: Any) -> Appointment:
    """A visit to the doctor today at noon."""
    whole: dict[str, Any] = {
        "id": AppointmentId(number),
        "resident_id": ResidentId(number),
        "party": PartyId(number),
        "kind": AppointmentKind.MEDICAL,
        "starts": NOON,
        "by": StaffId(1),
        "written_at": NOON,
        "has_time": True,
    }
    return Appointment(**{**whole, **facts})


SPANS = st.tuples(st.integers(0, 60 * 24 * 30), st.one_of(st.none(), st.integers(1, 60 * 24 * 20)))


def _spanned(number: int, span: tuple[int, int | None], **facts: Any) -> Appointment:
    starts = NOON + timedelta(minutes=span[0])
    ends = starts + timedelta(minutes=span[1]) if span[1] else None
    return appointment(number, starts=starts, ends=ends, **facts)


@given(SPANS, SPANS)
def test_two_appointments_of_one_child_collide_exactly_where_their_times_meet(
    one: tuple[int, int | None], other: tuple[int, int | None]
) -> None:
    first = _spanned(1, one, resident_id=ResidentId(7))
    second = _spanned(2, other, resident_id=ResidentId(7))
    minutes = set(range(one[0], one[0] + (one[1] or 60))) & set(range(other[0], other[0] + (other[1] or 60)))
    assert clash(first, second) is bool(minutes)
    assert clash(second, first) is clash(first, second)
    assert bool(clashes([second, first])) is bool(minutes)


def test_different_children_with_different_colleagues_never_collide() -> None:
    assert not clash(appointment(1, escort_id=StaffId(3)), appointment(2, escort_id=StaffId(4)))
    assert not clash(appointment(1), appointment(2))


def test_one_colleague_cannot_be_in_two_places() -> None:
    assert clash(appointment(1, escort_id=StaffId(3)), appointment(2, escort_id=StaffId(3)))


@pytest.mark.parametrize(
    "facts", [{"has_time": False}, {"state": AppointmentState.CANCELLED, "state_reason": "нет"}, {"party": PartyId(1)}]
)
def test_a_whole_day_what_was_cancelled_and_the_own_party_collide_with_nothing(facts: dict[str, Any]) -> None:
    assert not clash(appointment(1, resident_id=ResidentId(7)), appointment(2, resident_id=ResidentId(7), **facts))


@given(st.integers(0, 60 * 24 * 62))
def test_its_days_run_from_the_first_to_the_last_without_a_gap(minutes: int) -> None:
    one = appointment(ends=NOON + timedelta(minutes=minutes) if minutes else None)
    days = one.days(ALMATY)
    assert days[0] == NOON.date() == one.day(ALMATY)
    assert days == tuple(days[0] + timedelta(days=number) for number in range(len(days)))
    assert days[-1] == one.last_day(ALMATY)
    if minutes:
        assert one.ends is not None
        assert days[-1] in (one.ends.date(), one.ends.date() - timedelta(days=1))


def test_an_end_at_midnight_belongs_to_the_day_before() -> None:
    one = appointment(ends=datetime(2026, 11, 22, 0, 0, tzinfo=ALMATY))
    assert one.last_day(ALMATY) == date(2026, 11, 21)


def test_the_day_is_that_of_the_centre_and_not_of_greenwich() -> None:
    one = appointment(starts=datetime(2026, 11, 20, 2, 0, tzinfo=ALMATY))
    assert one.day(ALMATY) == date(2026, 11, 20)


@pytest.mark.parametrize(
    ("ends", "reason"),
    [(NOON, "not_later"), (NOON - timedelta(hours=1), "not_later"), (NOON + LONGEST * 2, "too_long")],
)
def test_an_end_before_the_beginning_or_after_two_months_is_refused(ends: datetime, reason: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        appointment(ends=ends)
    assert refused.value.problems == {"ends": reason}


class TestWhatCameOfIt:
    def test_it_takes_place_without_a_reason(self) -> None:
        done = appointment().settled(AppointmentState.HELD, "", NOON, StaffId(2))
        assert (done.state, done.settled_at, done.settled_by, done.open) == (
            AppointmentState.HELD, NOON, StaffId(2), False,
        )  # fmt: skip

    @pytest.mark.parametrize("state", [AppointmentState.MISSED, AppointmentState.MOVED, AppointmentState.CANCELLED])
    def test_every_other_end_says_why(self, state: AppointmentState) -> None:
        with pytest.raises(InvalidInput) as refused:
            appointment().settled(state, "  ", NOON, StaffId(2))
        assert refused.value.problems == {"reason": "empty"}
        assert appointment().settled(state, " болен ", NOON, StaffId(2)).state_reason == "болен"

    def test_nothing_comes_of_it_twice(self) -> None:
        done = appointment().settled(AppointmentState.HELD, "", NOON, StaffId(2))
        with pytest.raises(InvalidInput) as refused:
            done.settled(AppointmentState.MISSED, "нет", NOON, StaffId(2))
        assert refused.value.problems == {"state": "settled"}

    def test_a_word_is_awaited_when_its_time_is_over(self) -> None:
        one = appointment(ends=NOON + timedelta(hours=2))
        assert not one.awaits_word(NOON + timedelta(hours=1))
        assert one.awaits_word(NOON + timedelta(hours=2))
        assert not replace_state(one).awaits_word(NOON + timedelta(hours=3))

    def test_a_whole_day_is_over_when_the_day_is(self) -> None:
        midnight = datetime(2026, 11, 20, tzinfo=ALMATY)
        one = appointment(starts=midnight, has_time=False)
        assert not one.awaits_word(midnight + timedelta(hours=23))
        assert one.awaits_word(midnight + timedelta(days=1))


def replace_state(one: Appointment) -> Appointment:
    return one.settled(AppointmentState.HELD, "", NOON, StaffId(2))


def test_nothing_told_of_a_hidden_one_but_its_hour() -> None:
    one = appointment(
        about="ВИЧ", place="центр СПИД", with_whom="врач", escort="мама", note="тайна", kind=AppointmentKind.MEDICAL
    )
    one = replace(one, escort_id=StaffId(3), settled_by=StaffId(4), party=PartyId(9)).hidden()
    assert one.kind is AppointmentKind.OTHER
    assert (one.escort_id, one.settled_by, one.by, one.party == PartyId(9)) == (None, None, 0, False)
    assert not any((one.about, one.place, one.with_whom, one.escort, one.note))
    assert one.starts == NOON


def test_brothers_and_sisters_stand_together_and_a_child_twice_only_once() -> None:
    pair = [appointment(1, party=PartyId(9)), appointment(2, party=PartyId(9))]
    again = appointment(3, party=PartyId(9), resident_id=ResidentId(1))
    missed = appointment(4, party=PartyId(9), state=AppointmentState.MISSED, state_reason="болен")
    alone = appointment(5)
    assert parties([*pair, again, missed, alone]) == (tuple(pair), (missed,), (alone,))


@pytest.mark.parametrize(
    ("typed", "hour"),
    [("9", time(9)), ("9:30", time(9, 30)), ("09.30", time(9, 30)), ("930", time(9, 30)), ("14", time(14)),
     ("1430", time(14, 30)), (" 8:05 ", time(8, 5)), ("24", None), ("9:75", None), ("завтра", None), ("", None)],
)  # fmt: skip
def test_hours_are_read_as_people_type_them(typed: str, hour: time | None) -> None:
    assert parse_hour(typed) == hour


@given(st.times())
def test_every_hour_that_is_written_is_read_back(hour: time) -> None:
    assert parse_hour(f"{hour:%H:%M}") == hour.replace(second=0, microsecond=0)

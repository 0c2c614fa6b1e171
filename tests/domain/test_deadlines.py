"""Clocks: every rule of the Kazakh profile by its clause, and what starts, closes, moves and cancels them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app import paths
from shelter_app.domain.calendars import DayOverride, WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import (
    Clock,
    ClockState,
    Condition,
    Event,
    Facts,
    Override,
    Recurrence,
    Rule,
    Severity,
    Unit,
    derive,
)
from shelter_app.domain.profiles import Profile

TZ = ZoneInfo("Asia/Almaty")
KZ = WorkCalendar("KZ")
CHILD = Facts(CentreKind.CAM, born=PartialDate(2015, 6, 1))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TZ)


def profile(code: str = "kz") -> Profile:
    text = (paths.resources() / "profiles" / f"{code}.toml").read_text(encoding="utf-8")
    return Profile.parse(tomllib.loads(text))


PROFILE = profile()
START = "2026-03-20 22:40"
"""A Friday night before Nauryz: 21 to 25 March 2026 are no working days."""


def clocks(rules: tuple[Rule, ...], *events: Event, facts: Facts = CHILD, **more: Any) -> tuple[Clock, ...]:
    return derive(rules, events, facts, KZ, TZ, **more)


def one(code: str, *events: Event, facts: Facts = CHILD, **more: Any) -> Clock:
    rule = PROFILE.rule(code)
    assert rule is not None
    (clock,) = clocks((rule,), *events, facts=facts, **more)
    return clock


def simple(offset: int, unit: Unit, **more: Any) -> tuple[Rule, ...]:
    return (Rule("X", "begun", offset, unit, closed_by=("done",), cancelled_by=("void",), **more),)


@pytest.mark.parametrize(
    ("start", "offset", "due"),
    [
        ("2026-01-31 09:00", 1, "2026-02-28 23:59"),
        ("2028-01-31 09:00", 1, "2028-02-29 23:59"),
        ("2028-02-29 09:00", 12, "2029-02-28 23:59"),
        ("2026-12-31 09:00", 2, "2027-02-28 23:59"),
        ("2026-03-15 09:00", 3, "2026-06-15 23:59"),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(start: str, offset: int, due: str) -> None:
    (clock,) = clocks(simple(offset, Unit.MONTHS), Event("begun", at(start)))
    assert clock.due == at(due)


def test_minutes_and_hours_run_by_the_clock_across_time_zones() -> None:
    in_utc = datetime(2026, 3, 20, 17, 40, tzinfo=ZoneInfo("UTC"))
    (clock,) = clocks(simple(90, Unit.MINUTES, warn=(30, 60)), Event("begun", in_utc))
    assert clock.due == at("2026-03-21 00:10")
    assert clock.due.tzinfo is TZ
    assert [clock.warned(at(text)) for text in ("2026-03-20 23:09", "2026-03-20 23:10", "2026-03-20 23:40")] == [
        0,
        1,
        2,
    ]


def test_an_override_day_of_the_centre_moves_a_working_term() -> None:
    calendar = WorkCalendar("KZ", (DayOverride(date(2026, 11, 23), works=False),))
    (clock,) = derive(simple(1, Unit.WORKING_DAYS), [Event("begun", at("2026-11-20 12:00"))], CHILD, calendar, TZ)
    assert clock.due == at("2026-11-24 23:59")
    assert clock.verified


def test_a_working_term_into_an_unchecked_year_says_so() -> None:
    (clock,) = clocks(simple(20, Unit.WORKING_DAYS), Event("begun", at("2026-12-20 12:00")))
    assert not clock.verified


def test_a_stay_warns_on_its_days_and_counts_them() -> None:
    clock = one("R-40.stay", Event("admitted", at("2026-08-26 09:00")))
    days = {day: clock.warned(at("2026-08-26 12:00") + timedelta(days=day)) for day in (59, 60, 74, 75, 85, 90)}
    assert days == {59: 0, 60: 1, 74: 1, 75: 2, 85: 3, 90: 3}
    assert clock.day(date(2026, 11, 22)) == 88
    assert clock.due.date() == date(2026, 11, 24)
    assert (
        one("R-40.stay", Event("admitted", at("2026-08-26 09:00")), Event("discharged", at("2026-11-20 09:00"))).warned(
            at("2026-11-25 09:00")
        )
        == 0
    )


def test_an_extension_moves_the_limit_and_keeps_the_old_one() -> None:
    events = (
        Event("admitted", at("2026-08-26 09:00")),
        Event("stay_extended", at("2026-11-20 09:00"), until=date(2027, 1, 15)),
    )
    clock = one("R-40.stay", *events)
    assert clock.due == at("2027-01-15 23:59")
    assert clock.original_due == at("2026-11-24 23:59")
    without_day = one("R-40.stay", events[0], replace(events[1], until=None))
    assert without_day.original_due is None


def test_a_moved_term_takes_along_what_warns_so_many_days_before_it() -> None:
    rules = simple(30, Unit.DAYS, moved_by=("extended",), warn=(10,), warn_before=(7, 3))
    begun = Event("begun", at("2026-04-01 10:00"))
    midnight = [at(f"2026-04-{day} 00:00") for day in (11, 24, 28)]
    assert list(clocks(rules, begun)[0].warnings) == midnight
    moved = [at("2026-04-11 00:00"), at("2026-05-24 00:00"), at("2026-05-28 00:00")]
    extended = Event("extended", at("2026-04-20 10:00"), until=date(2026, 5, 31))
    assert list(clocks(rules, begun, extended)[0].warnings) == moved
    decided = Override("X", "решение", at("2026-05-31 18:00"))
    assert list(clocks(rules, begun, overrides=[decided])[0].warnings) == moved


@pytest.mark.parametrize(
    ("condition", "known"),
    [
        (Condition.UNACCOMPANIED, {"unaccompanied": True}),
        (Condition.WITHOUT_CARE, {"without_parental_care": True}),
        (Condition.FOREIGN, {"foreign": True}),
    ],
)
def test_a_clock_tells_what_was_counted_as_met_because_nobody_has_said(
    condition: Condition, known: dict[str, bool]
) -> None:
    rules, begun = simple(1, Unit.DAYS, conditions=(Condition.MINOR, condition)), Event("begun", at(START))
    assert clocks(rules, begun)[0].assumed == (condition,)
    assert clocks(rules, begun, facts=replace(CHILD, **known))[0].assumed == ()


def test_a_shelter_keeps_its_own_limit() -> None:
    facts = Facts(CentreKind.SHELTER, born=PartialDate(2003, 2, 2))
    running = clocks(PROFILE.rules, Event("admitted", at("2026-08-17 18:30")), facts=facts)
    codes = {clock.rule for clock in running}
    assert "R-40.stay_shelter" in codes
    assert not codes & {"R-40.stay", "R-05.prosecutor", "R-05.guardianship", "R-28.social"}
    stay = next(clock for clock in running if clock.rule == "R-40.stay_shelter")
    assert stay.day(date(2026, 11, 22)) == 97


def test_turning_eighteen_warns_ninety_and_thirty_days_before() -> None:
    facts = replace(CHILD, born=PartialDate(2008, 12, 1))
    clock = one("R-52.turns_18", Event("admitted", at("2026-09-13 10:00")), facts=facts)
    assert clock.due == at("2026-11-30 23:59")
    assert clock.warned(at("2026-09-13 10:00")) == 1
    assert clock.warned(at("2026-11-01 00:00")) == 2
    assert clock.certain
    gone = one(
        "R-52.turns_18",
        Event("admitted", at("2026-09-13 10:00")),
        Event("discharged", at("2026-10-01 10:00")),
        facts=facts,
    )
    assert gone.state is ClockState.CANCELLED


def test_turning_an_age_with_a_partial_date_uses_the_first_possible_day() -> None:
    clock = one(
        "R-52.turns_18", Event("admitted", at("2026-09-13 10:00")), facts=replace(CHILD, born=PartialDate(2009))
    )
    assert clock.due == at("2026-12-31 23:59")
    assert not clock.certain


@pytest.mark.parametrize("born", ["", "2005-01-01", "2008"])
def test_no_age_clock_for_an_unknown_or_past_birthday(born: str) -> None:
    rule = PROFILE.rule("R-52.turns_18")
    assert rule is not None
    facts = replace(CHILD, born=PartialDate.from_text(born))
    assert clocks((rule,), Event("admitted", at("2026-09-13 10:00")), facts=facts) == ()


@pytest.mark.parametrize(
    ("condition", "yes", "no"),
    [
        (Condition.MINOR, {"born": PartialDate(2015)}, {"born": PartialDate(2000)}),
        (Condition.ADULT, {"born": PartialDate(2000)}, {"born": PartialDate(2015)}),
        (Condition.UNDER_16, {"born": PartialDate(2012)}, {"born": PartialDate(2009)}),
        (Condition.UNACCOMPANIED, {"unaccompanied": True}, {"unaccompanied": False}),
        (Condition.WITHOUT_CARE, {"without_parental_care": True}, {"without_parental_care": False}),
        (Condition.GROUND_TO_FOLLOW, {"ground_to_follow": True}, {"ground_to_follow": False}),
        (Condition.FOREIGN, {"foreign": True}, {"foreign": False}),
    ],
)
def test_a_condition_applies_unless_the_answer_is_surely_no(
    condition: Condition, yes: dict[str, Any], no: dict[str, Any]
) -> None:
    rules, start = simple(1, Unit.DAYS, conditions=(condition,)), Event("begun", at(START))
    nobody_asked = Facts(CentreKind.CAM)
    assert len(clocks(rules, start, facts=replace(nobody_asked, **yes))) == 1
    assert len(clocks(rules, start, facts=nobody_asked)) == 1
    assert clocks(rules, start, facts=replace(nobody_asked, **no)) == ()


def test_rules_of_another_kind_of_centre_retired_or_not_configured_do_not_run() -> None:
    start = Event("begun", at(START))
    assert clocks(simple(1, Unit.DAYS, kinds=(CentreKind.SHELTER,)), start) == ()
    assert clocks(simple(1, Unit.DAYS, active=False), start) == ()
    assert clocks((Rule("X", "begun"),), start) == ()


def test_a_guardianship_officer_who_came_along_has_been_notified() -> None:
    admitted = Event("admitted", at(START), subject="7")
    told = Event("guardianship_notified", at("2026-03-20 21:15"), subject="7")
    clock = one("R-05.guardianship", admitted, told)
    assert (clock.state, clock.late, clock.severity) == (ClockState.MET, False, Severity.BLOCK)
    assert one("R-05.guardianship", admitted, replace(told, at=at("2026-03-18 09:00"))).open
    assert one("R-05.ground", admitted, replace(told, kind="ground_received")).open


def test_two_stays_have_two_clocks_that_do_not_close_each_other() -> None:
    first, second = Event("admitted", at("2026-01-10 10:00"), "1"), Event("admitted", at("2026-03-20 22:40"), "2")
    rule = PROFILE.rule("R-05.guardianship")
    assert rule is not None
    running = clocks((rule,), first, second, Event("guardianship_notified", at("2026-03-20 23:00"), "2"))
    assert [(clock.subject, clock.state) for clock in running] == [("1", ClockState.CANCELLED), ("2", ClockState.MET)]


def test_what_was_never_done_about_an_ended_stay_is_asked_once_after_the_child_came_again() -> None:
    first, second = Event("admitted", at("2026-01-10 10:00"), "1"), Event("admitted", at("2026-03-20 22:40"), "2")
    left = Event("discharged", at("2026-02-10 10:00"), "1")
    rule = PROFILE.rule("R-05.guardianship")
    assert rule is not None
    (between,) = clocks((rule,), first, left)
    assert between.open
    before, now = clocks((rule,), first, left, second)
    assert (before.state, before.late, before.closed_at) == (ClockState.CANCELLED, True, second.at)
    assert (now.subject, now.open) == ("2", True)
    told = Event("guardianship_notified", at("2026-01-10 11:00"), "1")
    assert clocks((rule,), first, told, left, second)[0].state is ClockState.MET


def test_each_review_starts_the_next_one() -> None:
    reviews = [Event("plan_reviewed", at(f"2026-0{month}-10 10:00"), "5") for month in (1, 3, 6)]
    rule = PROFILE.rule("R-37.review")
    assert rule is not None
    states = [clock.state for clock in clocks((rule,), *reviews)]
    assert states == [ClockState.MET, ClockState.LATE_MET, ClockState.OPEN]


def test_recurrence_decides_what_a_second_trigger_does() -> None:
    events = [Event("begun", at("2026-03-10 10:00")), Event("begun", at("2026-03-12 10:00"))]
    each = clocks(simple(5, Unit.DAYS), *events)
    first = clocks(simple(5, Unit.DAYS, recurrence=Recurrence.FIRST), *events)
    latest = clocks(simple(5, Unit.DAYS, recurrence=Recurrence.LATEST), *events)
    assert [clock.state for clock in each] == [ClockState.OPEN, ClockState.OPEN]
    assert [clock.started for clock in first] == [at("2026-03-10 10:00")]
    assert [clock.state for clock in latest] == [ClockState.CANCELLED, ClockState.OPEN]


def test_a_cancelled_clock_stays_cancelled() -> None:
    (clock,) = clocks(
        simple(5, Unit.DAYS),
        Event("begun", at(START)),
        Event("void", at("2026-03-21 10:00")),
        Event("done", at("2026-03-22 10:00")),
    )
    assert (clock.state, clock.closed_at) == (ClockState.CANCELLED, at("2026-03-21 10:00"))
    assert not clock.is_overdue(at("2027-01-01 00:00"))


def test_a_child_who_leaves_within_a_day_leaves_both_letters_behind_and_no_paper_to_fetch() -> None:
    stay = (Event("admitted", at("2026-11-21 17:20")), Event("discharged", at("2026-11-22 07:30")))
    states = {clock.rule: (clock.state, clock.late) for clock in clocks(PROFILE.rules, *stay)}
    assert states["R-05.guardianship"] == states["R-05.prosecutor"] == (ClockState.OPEN, False)
    assert states["R-05.ground"] == (ClockState.CANCELLED, False)
    assert states["R-07.nurse"] == (ClockState.CANCELLED, True)


def test_a_postponed_clock_shows_its_reason_and_its_old_term() -> None:
    decision = Override("X", "сұрау салынды", due=at("2026-04-10 18:00"))
    (clock,) = clocks(
        simple(5, Unit.DAYS), Event("begun", at(START)), Event("done", at("2026-04-09 10:00")), overrides=[decision]
    )
    assert (clock.due, clock.original_due, clock.reason) == (
        at("2026-04-10 18:00"),
        at("2026-03-25 23:59"),
        decision.reason,
    )
    assert clock.state is ClockState.MET


def test_a_decision_reaches_only_the_clock_it_names() -> None:
    events = [Event("begun", at("2026-03-10 10:00"), "1"), Event("begun", at("2026-03-12 10:00"), "2")]
    rules = simple(5, Unit.DAYS)
    by_subject = clocks(rules, *events, overrides=[Override("X", "нет смысла", subject="2")])
    assert [clock.state for clock in by_subject] == [ClockState.OPEN, ClockState.CANCELLED]
    by_start = clocks(
        rules, *events, overrides=[Override("X", "r", at("2026-05-01 10:00"), started=at("2026-03-10 10:00"))]
    )
    assert [clock.reason for clock in by_start] == ["", "r"]
    assert clocks(rules, *events, overrides=[Override("Y", "other rule")]) == clocks(rules, *events)


kinds = st.sampled_from(
    ["admitted", "guardianship_notified", "prosecutor_notified", "ground_received", "discharged", "plan_submitted",
     "plan_approved", "plan_reviewed", "aid_started", "stay_extended", "identified", "needs_assessed"]
)  # fmt: skip
moments = st.datetimes(datetime(2025, 6, 1), datetime(2026, 11, 1)).map(lambda moment: moment.replace(tzinfo=TZ))
events_lists = st.lists(
    st.builds(
        Event, kinds, moments, st.sampled_from(["", "1", "2"]), st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1))
    ),
    min_size=1,
    max_size=8,
)


@settings(deadline=None, max_examples=60)
@given(events_lists, st.data())
def test_correcting_an_event_and_correcting_it_back_restores_every_clock(
    events: list[Event], data: st.DataObject
) -> None:
    before = derive(PROFILE.rules, events, CHILD, KZ, TZ)
    place = data.draw(st.integers(0, len(events) - 1))
    corrected = [*events[:place], replace(events[place], at=data.draw(moments)), *events[place + 1 :]]
    derive(PROFILE.rules, corrected, CHILD, KZ, TZ)
    back = [*corrected[:place], replace(corrected[place], at=events[place].at), *corrected[place + 1 :]]
    assert derive(PROFILE.rules, back, CHILD, KZ, TZ) == before


@settings(deadline=None, max_examples=60)
@given(events_lists)
def test_a_clock_tells_the_truth_about_being_late(events: list[Event]) -> None:
    for clock in derive(PROFILE.rules, events, CHILD, KZ, TZ):
        assert clock.late == (clock.closed_at is not None and clock.closed_at > clock.due)
        assert (clock.state is ClockState.LATE_MET) <= clock.late
        assert not (clock.late and clock.state is ClockState.MET)
        assert clock.open == (clock.closed_at is None)
        if clock.late:
            assert clock.closed_at is not None
            assert clock.closed_at > clock.due


@settings(deadline=None, max_examples=30)
@given(events_lists.flatmap(lambda events: st.tuples(st.just(events), st.permutations(events))))
def test_the_order_in_which_events_were_typed_does_not_matter(both: tuple[list[Event], list[Event]]) -> None:
    typed, shuffled = both
    assert derive(PROFILE.rules, typed, CHILD, KZ, TZ) == derive(PROFILE.rules, shuffled, CHILD, KZ, TZ)


def test_an_event_entered_twice_starts_one_clock() -> None:
    assert len(clocks(simple(5, Unit.DAYS), Event("begun", at(START)), Event("begun", at(START)))) == 1

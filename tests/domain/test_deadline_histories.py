"""Any history of a stay: clocks follow from the events alone, and a correction that is taken back leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Clock, ClockState, Event, Facts, Override, Unit, derive
from shelter_app.domain.ids import StaffId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.rule_changes import RuleChange, changed, differing
from tests.records import profile

TZ = ZoneInfo("Asia/Almaty")
FIRST, LAST = datetime(2024, 2, 20, tzinfo=UTC), datetime(2024, 4, 20, tzinfo=UTC)
"""Around the night on which the clocks of Kazakhstan were set back, the leap day and Nauryz."""

PROFILE = profile()
KZ = WorkCalendar("KZ")
KINDS = sorted({kind for rule in PROFILE.rules for kind in (rule.trigger, *rule.closed_by, *rule.cancelled_by)})
CHILD = Facts(CentreKind.CAM, born=PartialDate(2015, 6, 1))

moments = st.datetimes(FIRST.replace(tzinfo=None), LAST.replace(tzinfo=None)).map(lambda at: at.replace(tzinfo=UTC))
happened = st.builds(Event, st.sampled_from(KINDS), moments, st.sampled_from(["", "1", "2"]))
histories = st.lists(happened, min_size=1, max_size=12)


def clocks(events: list[Event], overrides: tuple[Override, ...] = ()) -> tuple[Clock, ...]:
    return derive(PROFILE.rules, events, CHILD, KZ, TZ, overrides)


@given(histories, st.data())
def test_correcting_an_event_and_correcting_it_back_restores_every_clock(
    events: list[Event], data: st.DataObject
) -> None:
    before = clocks(events)
    place = data.draw(st.integers(0, len(events) - 1))
    wrong = replace(events[place], at=data.draw(moments), kind=data.draw(st.sampled_from(KINDS)))
    mistaken = [*events[:place], wrong, *events[place + 1 :]]
    clocks(mistaken)
    corrected = [
        *mistaken[:place],
        replace(wrong, at=events[place].at, kind=events[place].kind),
        *mistaken[place + 1 :],
    ]
    assert clocks(corrected) == before


@given(histories, st.randoms(use_true_random=False))
def test_the_order_in_which_facts_were_written_down_changes_nothing(events: list[Event], dice: object) -> None:
    shuffled = list(events)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert clocks(shuffled) == clocks(events)


@given(histories, st.data())
def test_a_decision_about_one_clock_that_is_taken_back_leaves_no_trace(
    events: list[Event], data: st.DataObject
) -> None:
    before = clocks(events)
    if not before:
        return
    one = data.draw(st.sampled_from(before))
    due = data.draw(st.none() | st.just(one.due + timedelta(days=3)))
    decided = clocks(events, (Override(one.rule, "решение", due, one.subject, one.started),))
    assert clocks(events) == before
    changed_ones = [(old, new) for old, new in zip(_sorted(before), _sorted(decided), strict=True) if old != new]
    assert all(new.rule == one.rule and new.reason == "решение" for _old, new in changed_ones)
    if due is None:
        assert all(new.state is ClockState.CANCELLED for _old, new in changed_ones)


def _sorted(found: tuple[Clock, ...]) -> list[Clock]:
    return sorted(found, key=lambda clock: (clock.rule, clock.started.astimezone(UTC), clock.subject))


@given(histories, st.integers(0, 200))
def test_the_end_of_a_stay_leaves_no_duty_that_ends_with_it(events: list[Event], hours: int) -> None:
    end = Event("discharged", LAST + timedelta(hours=hours))
    ending = {rule.code for rule in PROFILE.rules if {"discharged"} & {*rule.cancelled_by, *rule.closed_by}}
    assert not [clock for clock in clocks([*events, end]) if clock.open and clock.rule in ending]


@given(histories)
def test_nothing_is_due_before_it_starts_and_nothing_is_closed_before_either(events: list[Event]) -> None:
    for clock in clocks(events):
        started = clock.started.astimezone(UTC)
        assert clock.due.astimezone(UTC) >= started
        if clock.closed_at is not None and clock.state is not ClockState.CANCELLED:
            assert clock.closed_at.astimezone(UTC) >= started - timedelta(hours=24)
            assert clock.late == (clock.closed_at.astimezone(UTC) > clock.due.astimezone(UTC))


@pytest.mark.parametrize("code", [rule.code for rule in PROFILE.rules if rule.runs and rule.unit is not Unit.AGE])
@settings(max_examples=15)
@given(events=histories)
def test_a_rule_that_is_changed_and_changed_back_restores_its_clocks_and_moves_no_others(
    code: str, events: list[Event]
) -> None:
    rule = PROFILE.rule(code)
    assert rule is not None
    other = replace(rule, offset=(rule.offset or 0) + 1)
    edition = changed(PROFILE, [RuleChange(code, other, "приказ", StaffId(1), LAST)])
    assert differing(PROFILE, edition) == (code,)
    moved = derive(edition.rules, events, CHILD, KZ, TZ)
    before = clocks(events)
    assert [clock for clock in moved if clock.rule != code] == [clock for clock in before if clock.rule != code]
    assert (
        derive(changed(edition, [RuleChange(code, rule, "отмена", StaffId(1), LAST)]).rules, events, CHILD, KZ, TZ)
        == before
    )

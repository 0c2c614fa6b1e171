"""Numbers that can be trusted: start and admitted without discharged are the end, and nobody falls out of a table."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.statistics import (
    BANDS,
    MOVEMENT,
    UNKNOWN,
    Bands,
    Census,
    Dimension,
    Measure,
    StayFact,
    region_named,
)

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(2025, 1, 1), TODAY)
CODES = st.sampled_from([UNKNOWN, "a", "b", "c"])


@st.composite
def stays(draw: st.DrawFn, file: int = 1, nth: int = 1) -> StayFact:
    came = draw(DAYS)
    left = draw(st.none() | st.dates(came, TODAY))
    return StayFact(
        stay_id=StayId(draw(st.integers(1, 10**9))),
        resident_id=ResidentId(file),
        admitted=came,
        left=left,
        nth=nth,
        category=draw(CODES),
        sex=draw(st.sampled_from([UNKNOWN, "m", "f"])),
        age=draw(st.none() | st.integers(0, 70)),
        citizenship=draw(CODES),
        brought_by=draw(CODES),
        ground=draw(CODES),
        region=draw(CODES),
        origin=draw(CODES),
        school=draw(CODES),
        route=draw(CODES) if left else UNKNOWN,
        limit_day=draw(st.none() | st.just(came + timedelta(days=90))),
    )


@st.composite
def censuses(draw: st.DrawFn) -> Census:
    first = draw(DAYS)
    last = draw(st.dates(first, TODAY + timedelta(days=40)))
    facts = [draw(stays(file, draw(st.integers(1, 3)))) for file in range(draw(st.integers(0, 12)))]
    return Census(tuple(facts), Period(first, last), TODAY, BANDS[draw(st.sampled_from(sorted(BANDS)))])


@given(censuses())
def test_start_and_admitted_without_discharged_is_the_end_of_any_period(census: Census) -> None:
    start, admitted, discharged, end = map(census.total, MOVEMENT)
    assert start + admitted - discharged == end
    assert census.balanced
    assert census.total(Measure.SERVED) == start + admitted


@given(censuses(), st.sampled_from(list(Measure)), st.sampled_from(list(Dimension)))
def test_a_number_is_the_sum_of_its_rows_whatever_it_is_divided_by(
    census: Census, measure: Measure, dimension: Dimension
) -> None:
    rows = census.by(measure, dimension)
    assert rows.total() == census.total(measure)
    for code, number in rows.items():
        behind = census.members(measure, {dimension: code})
        assert len(behind) == number
        assert set(behind) <= set(census.facts)


@given(censuses(), st.sampled_from(list(Dimension)))
def test_every_row_balances_by_itself(census: Census, dimension: Dimension) -> None:
    if dimension is Dimension.ROUTE:
        return
    counted = {measure: census.by(measure, dimension) for measure in MOVEMENT}
    for code in set().union(*counted.values()):
        start, admitted, discharged, end = (counted[measure][code] for measure in MOVEMENT)
        assert start + admitted - discharged == end


@given(censuses(), st.sampled_from(list(Dimension)), st.sampled_from(list(Dimension)))
def test_a_crossing_has_both_totals_at_its_edges(census: Census, rows: Dimension, columns: Dimension) -> None:
    cells = census.crossed(Measure.ADMITTED, rows, columns)
    down, across = census.by(Measure.ADMITTED, rows), census.by(Measure.ADMITTED, columns)
    for code, number in down.items():
        assert sum(value for (row, _column), value in cells.items() if row == code) == number
    for code, number in across.items():
        assert sum(value for (_row, column), value in cells.items() if column == code) == number


@given(censuses())
def test_two_halves_of_a_period_tell_what_the_whole_does(census: Census) -> None:
    period = census.period
    if period.days < 2:
        return
    middle = period.first + timedelta(days=period.days // 2)
    halves = [
        Census(census.facts, part, census.today)
        for part in (Period(period.first, middle - timedelta(days=1)), Period(middle, period.last))
    ]
    assert halves[0].total(Measure.END) == halves[1].total(Measure.START)
    for measure in (Measure.ADMITTED, Measure.DISCHARGED):
        assert sum(half.total(measure) for half in halves) == census.total(measure)


@given(censuses())
def test_the_trend_ends_where_the_balance_does(census: Census) -> None:
    trend = census.trend()
    if trend and trend[-1][0] == census.period.last:
        assert trend[-1][1] == census.total(Measure.END)
    assert all(number >= 0 for _day, number in trend)


def fact(came: date, left: date | None = None, **facts: object) -> StayFact:
    return StayFact(stay_id=StayId(1), resident_id=ResidentId(1), admitted=came, left=left, **facts)  # type: ignore[arg-type]


NOVEMBER = Period.parse("2026-11")


def test_who_came_and_left_on_one_day_counts_as_in_and_out_and_in_no_midnight() -> None:
    census = Census((fact(date(2026, 11, 23), date(2026, 11, 23)),), NOVEMBER, TODAY)
    assert [census.total(measure) for measure in MOVEMENT] == [0, 1, 1, 0]
    assert census.lengths().average == 0
    assert census.nights() == 0


def test_a_stay_that_crosses_the_month_is_there_at_both_ends() -> None:
    census = Census((fact(date(2026, 10, 31), date(2026, 12, 1)),), NOVEMBER, date(2026, 12, 5))
    assert [census.total(measure) for measure in MOVEMENT] == [1, 0, 0, 1]
    assert census.nights() == 30


def test_the_nights_of_who_is_still_there_end_with_today() -> None:
    assert Census((fact(date(2026, 11, 20)),), NOVEMBER, TODAY).nights() == 4


def test_lengths_are_of_those_who_left_in_the_period() -> None:
    left = [fact(date(2026, 10, 1), date(2026, 11, 1)), fact(date(2026, 11, 1), date(2026, 11, 3))]
    census = Census((*left, fact(date(2026, 9, 1), date(2026, 10, 30)), fact(date(2026, 11, 2))), NOVEMBER, TODAY)
    lengths = census.lengths()
    assert (lengths.stays, lengths.average, lengths.median, lengths.longest) == (2, 16.5, 16.5, 31)


def test_whoever_stays_after_the_last_permitted_day_is_over_the_limit() -> None:
    over = fact(date(2026, 8, 1), limit_day=date(2026, 11, 10))
    on_the_day = fact(date(2026, 8, 1), date(2026, 11, 10), limit_day=date(2026, 11, 10))
    before = fact(date(2026, 5, 1), date(2026, 10, 1), limit_day=date(2026, 8, 1))
    census = Census((over, on_the_day, before), NOVEMBER, TODAY)
    assert census.members(Measure.OVER_LIMIT) == (over,)


def test_what_nobody_recorded_is_a_row_and_a_gap() -> None:
    bare = fact(date(2026, 11, 2))
    full = fact(
        date(2026, 11, 2),
        category="c1",
        sex="m",
        age=7,
        citizenship="KZ",
        brought_by="police",
        ground="police_material",
    )
    no_route = StayFact(**{name: getattr(full, name) for name in full.__slots__} | {"left": date(2026, 11, 9)})
    census = Census((bare, full, no_route), NOVEMBER, TODAY)
    assert census.by(Measure.ADMITTED, Dimension.SEX) == {UNKNOWN: 1, "m": 2}
    assert census.missing(Measure.ADMITTED, Dimension.CATEGORY) == 1
    assert census.with_gaps() == (bare, no_route)


def test_what_a_table_asks_for_besides_is_told_apart_from_gaps() -> None:
    told = {"region": "r1", "origin": "abroad", "school": "enrolled"}
    whole = fact(date(2026, 11, 2), **told)
    homeless = fact(date(2026, 11, 2), **(told | {"origin": UNKNOWN}))
    gone_before = fact(date(2026, 5, 1), date(2026, 5, 9))
    census = Census((whole, homeless, gone_before), NOVEMBER, TODAY)
    assert census.with_less() == (homeless,)
    assert census.with_gaps() == (whole, homeless)


@pytest.mark.parametrize(
    ("age", "band"), [(None, UNKNOWN), (2, "0-2"), (3, "3-6"), (17, "16-17"), (18, "18+"), (60, "18+")]
)
def test_ages_fall_into_bands(age: int | None, band: str) -> None:
    assert BANDS["centre"].code(age) == band


def test_bands_leave_no_age_between_them() -> None:
    bands = Bands((0, 6, 12, 18))
    assert bands.codes == ("0-5", "6-11", "12-17", "18+")
    assert all(bands.code(age) for age in range(100))


def test_the_longest_name_of_a_region_decides() -> None:
    names = [("алматы", "75"), ("алматинская область", "19")]
    assert region_named("Алматинская область, трасса на Алматы", names) == "19"
    assert region_named("вокзал", names) == UNKNOWN


@pytest.mark.parametrize(
    ("text", "first", "last", "span"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31), Span.YEAR),
        ("2026-H2", date(2026, 7, 1), date(2026, 12, 31), Span.HALF_YEAR),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31), Span.QUARTER),
        ("2024-2", date(2024, 2, 1), date(2024, 2, 29), Span.MONTH),
        ("11.2026", date(2026, 11, 1), date(2026, 11, 30), Span.MONTH),
        ("24.11.2026", TODAY, TODAY, Span.DAY),
        ("1.11.2026 – 24.11.2026", date(2026, 11, 1), TODAY, Span.FREE),
        ("2026-11-01..2026-11-24", date(2026, 11, 1), TODAY, Span.FREE),
    ],
)
def test_a_period_is_read_as_people_write_it(text: str, first: date, last: date, span: Span) -> None:
    period = Period.parse(text)
    assert (period.first, period.last, period.span) == (first, last, span)


@pytest.mark.parametrize("text", ["", "x", "2026-13", "31.02.2026", "24.11.2026..01.11.2026", "0001", "2026-Q5"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        Period.parse(text)


@given(st.dates(date(1995, 1, 1), date(2150, 1, 1)), st.sampled_from([one for one in Span if one is not Span.FREE]))
def test_a_period_has_a_name_by_which_it_is_found_and_neighbours_without_a_gap(day: date, span: Span) -> None:
    period = Period.around(span, day)
    assert day in period
    assert period.span is span
    assert Period.parse(period.code) == period
    assert period.moved(1).first == period.last + timedelta(days=1)
    assert period.moved(1).moved(-1) == period

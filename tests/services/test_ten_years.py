"""Numbers of a ten-year centre of 3,500 files against what they must be by construction, on screen, paper and sheet."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.statistics import MOVEMENT, UNKNOWN, Dimension, Measure
from shelter_app.reports.papers.numbers import StatisticsReport
from shelter_app.services import papers, statistics
from shelter_app.services.papers import ReportWanted, facts, screen_numbers, spreadsheets
from shelter_app.services.statistics import Asked, Counted
from tests.records import House, new_house
from tests.services import ten_years
from tests.services.papers_story import equipped, text_of
from tests.services.ten_years import FILES, FIRST, NIGHTS, RULE, Numbers, left, there

LAST = left(FILES)
DAYS = st.dates(FIRST, LAST)
PERIODS = ("2017", "2018", "2020", "2024", "2026", "2017-01", "2020-02", "2019-Q3", "2021-H2", "2016", "2030")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = equipped(new_house(tmp_path_factory.mktemp("ten-years")))
    made.clock.now = made.clock.now.replace(year=2027)
    ten_years.build(made.director)
    yield made
    made.store.close()


def counted(house: House, period: Period) -> Counted:
    return statistics.collect(Asked(period), by=house.director)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.tuples(DAYS, DAYS))
def test_any_period_balances_and_holds_exactly_whom_it_must(house: House, days: tuple[date, date]) -> None:
    period = Period(min(days), max(days))
    census = counted(house, period).census
    start, admitted, discharged, end = map(census.total, MOVEMENT)
    assert start + admitted - discharged == end
    assert start == there(period.first)
    assert end == there(period.last + ONE_DAY)
    assert admitted == len(Numbers.of(period))
    assert discharged == len(Numbers.of(period, NIGHTS))


@pytest.mark.parametrize("code", PERIODS)
def test_every_division_is_what_the_remainders_say(house: House, code: str) -> None:
    period = Period.parse(code)
    census, mine, gone = counted(house, period).census, Numbers.of(period), Numbers.of(period, NIGHTS)

    by = census.by
    assert by(Measure.ADMITTED, Dimension.SEX) == named(m=mine.leaving(0, 2), f=mine.leaving(1, 2))
    for names, of, dimension in (
        (ten_years.CATEGORIES, 3, Dimension.CATEGORY),
        (ten_years.BROUGHT, 4, Dimension.BROUGHT_BY),
        (ten_years.COUNTRIES, 4, Dimension.CITIZENSHIP),
        (("3-6", "7-10", "11-13", "14-15", "16-17"), 5, Dimension.AGE),
    ):
        truth = {name: mine.leaving(place, of) for place, name in enumerate(names)}
        assert by(Measure.ADMITTED, dimension) == {name: many for name, many in truth.items() if many}, dimension
    routes = {name: gone.leaving(place, 5) for place, name in enumerate(ten_years.ROUTES)}
    assert by(Measure.DISCHARGED, Dimension.ROUTE) == {name: many for name, many in routes.items() if many}
    asked = mine.leaving(0, 6)
    schools = {"enrolled": mine.leaving(0, 12), "not_enrolled": mine.leaving(6, 12), UNKNOWN: len(mine) - asked}
    assert by(Measure.ADMITTED, Dimension.SCHOOL) == {name: many for name, many in schools.items() if many}
    assert by(Measure.ADMITTED, Dimension.REPEAT) == ({"first": len(mine)} if len(mine) else {})


@pytest.mark.parametrize("code", PERIODS)
def test_lengths_nights_and_the_limit(house: House, code: str) -> None:
    period = Period.parse(code)
    census, gone = counted(house, period).census, Numbers.of(period, NIGHTS)
    lengths = census.lengths()
    assert lengths.stays == len(gone)
    if len(gone):
        assert (lengths.average, lengths.median, lengths.longest) == (30.0, 30.0, 30)
    nights = sum(there(period.first + timedelta(days=day + 1)) for day in range(period.days))
    assert census.nights() == nights
    # A stay of a hundredth child has twenty days: it is over from its 21st to its 30th day.
    over = sum(
        came <= period.last - timedelta(days=21) and period.first <= came + timedelta(days=NIGHTS)
        for came in (FIRST + timedelta(days=n) for n in range(0, FILES, 100))
    )
    assert census.total(Measure.OVER_LIMIT) == over


@pytest.mark.parametrize("code", PERIODS)
def test_the_work_of_the_house(house: House, code: str) -> None:
    period = Period.parse(code)
    done = counted(house, period).performance
    due = Numbers.of(period, 2)
    never, tenth, both = due.leaving(0, 25), due.leaving(0, 10), due.leaving(0, 50)
    tallies = {one.rule: (one.due, one.kept, one.late, one.open) for one in done.duties}
    truth = (len(due), len(due) - never - tenth + both, tenth - both, never)
    assert tallies == ({RULE: truth} if len(due) else {})
    measures = Numbers.of(period, 10)
    assert done.plan == named(done=measures.leaving(0, 3) + measures.leaving(1, 3), not_done=measures.leaving(2, 3))
    visits = Numbers.of(period, NIGHTS + 14)
    assert done.follow_up == named(
        safe=visits.leaving(0, 4) + visits.leaving(1, 4), moved=visits.leaving(2, 4), not_reached=visits.leaving(3, 4)
    )
    letters = Numbers.of(period, 3)
    assert done.referrals == named(done=letters.leaving(0, 10), sent=letters.leaving(5, 10))
    away = Numbers.of(period, 5)
    missing, hospital = away.leaving(0, 50), away.leaving(0, 7) - away.leaving(0, 350)
    told = {one.kind.value: (one.began, one.nights) for one in done.absences}
    assert told.get("missing", (0, 0)) == (missing, missing)
    assert told.get("hospital", (0, 0)) == (hospital, 3 * hospital)


def named(**numbers: int) -> dict[str, int]:
    return {name: many for name, many in numbers.items() if many}


def test_the_year_says_the_same_on_screen_on_paper_and_in_the_spreadsheet(house: House) -> None:
    by, period = house.director, Period.parse("2024")
    job = papers.report(papers.begin(ReportWanted("statistics", period), ("ru",), by=by), by=by)
    assert isinstance(job.facts, StatisticsReport)
    proof = f"{NIGHTS} + 366 – 366 = {NIGHTS}"
    assert proof in text_of(job.render())
    shown = screen_numbers.numbers_apart(Asked(period), "ru", "#000000", "#777777", "#ffffff", by=by)
    whole = shown.stays.groups[0].rows[0]
    assert whole.values == (30, 366, 366, 30)
    assert tuple(map(len, whole.things)) == whole.values
    sheet = load_workbook(io.BytesIO(spreadsheets.book(job))).worksheets[0]
    rows = {row[0]: row[1:] for row in sheet.iter_rows(min_row=2, values_only=True)}
    on_page = job.facts.tables[0].lines[-1]
    assert rows[facts.in_language(on_page.label, "ru")] == on_page.values
    assert (on_page.values[0], on_page.values[1], on_page.values[-2], on_page.values[-1]) == whole.values
    assert all(isinstance(value, int) for value in rows[facts.in_language(on_page.label, "ru")])

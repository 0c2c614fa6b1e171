"""Numbers of a ten-year centre of 3,500 files against what they must be by construction, on screen, paper and sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.performance import Work
from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.statistics import MOVEMENT, UNKNOWN, Dimension, Measure
from shelter_app.services import statistics
from shelter_app.services.statistics import Asked, Counted
from tests.records import House, new_house
from tests.services import same_numbers, ten_years
from tests.services.papers_story import equipped, text_of
from tests.services.ten_years import FIRST, NIGHTS, RULE, STAYS, Numbers, left, there

LAST = left(STAYS)
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
    again = mine.leaving(ten_years.AGAIN, 50)
    assert by(Measure.ADMITTED, Dimension.REPEAT) == named(first=len(mine) - again, again=again)
    for dimension, names in (
        (Dimension.GROUND, ten_years.GROUNDS),
        (Dimension.REGION, ten_years.REGIONS),
        (Dimension.ORIGIN, ten_years.ORIGINS),
    ):
        assert by(Measure.ADMITTED, dimension) == spread(mine, names), dimension
    # Nobody knows the country of every fourth: that is a gap, and the only one that there is.
    here = Numbers(Numbers.of(period, NIGHTS).start, mine.end)
    assert len(census.with_gaps()) == here.leaving(3, 4)
    # Every sixth says whether it goes to school, and the places repeat after five and after four.
    says = [n for n in range(60) if n % 6 == 0 and ten_years.REGIONS[n % 5] and ten_years.ORIGINS[n % 4]]
    assert len(census.with_less()) == len(here) - sum(here.leaving(n, 60) for n in says)


def spread(some: Numbers, names: tuple[str, ...]) -> dict[str, int]:
    """How many fall to each name where the n-th has the name at the remainder of n; names may stand there twice."""
    found: Counter[str] = Counter()
    for place, name in enumerate(names):
        found[name] += some.leaving(place, len(names))
    return {name: many for name, many in found.items() if many}


def test_the_files_are_as_many_as_the_issue_asks_for(house: House) -> None:
    store = house.director.store
    assert (store.residents.count(), store.stays.count()) == (ten_years.FILES, STAYS)


@pytest.mark.parametrize("code", PERIODS)
def test_two_things_against_each_other(house: House, code: str) -> None:
    period = Period.parse(code)
    census, mine = counted(house, period).census, Numbers.of(period)
    crossed = census.crossed(Measure.ADMITTED, Dimension.CATEGORY, Dimension.CITIZENSHIP)
    truth = {
        (category, country): mine.leaving(rest, 12)
        for rest in range(12)
        for category, country in [(ten_years.CATEGORIES[rest % 3], ten_years.COUNTRIES[rest % 4])]
    }
    assert crossed == {cell: many for cell, many in truth.items() if many}


@pytest.mark.parametrize("code", PERIODS)
def test_the_trend_holds_as_many_as_sleep_there_every_night(house: House, code: str) -> None:
    period = Period.parse(code)
    trend = counted(house, period).census.trend()
    days = [period.first + timedelta(days=day) for day in range(period.days)]
    assert trend == tuple((day, there(day + ONE_DAY)) for day in days if day <= house.director.today())


@pytest.mark.parametrize("code", PERIODS)
def test_causes_signs_and_who_was_turned_away(house: House, code: str) -> None:
    period = Period.parse(code)
    found = counted(house, period)
    due = Numbers.of(period, 2)
    open_, never_asked = due.leaving(0, 50), due.leaving(25, 50)
    late = due.leaving(0, 10) - due.leaving(0, 50)
    of_late = due.leaving(0, 20) - due.leaving(0, 100)
    causes = named(no_answer=of_late, no_staff=open_) | ({"": late - of_late + never_asked} if late + open_ else {})
    told = dict(found.performance.causes[0].causes) if found.performance.causes else {}
    assert told == {cause: many for cause, many in causes.items() if many}
    duties = found.performance.duties
    assert (duties[0].reasons if duties else 0) == of_late + open_
    asked = Numbers.of(period, 6)
    usable = asked.leaving(0, ten_years.ASKED) - asked.leaving(0, ten_years.WITHDRAWN)
    sealed = asked.leaving(0, ten_years.SEALED) - asked.leaving(0, 120)
    often, seldom = ten_years.SIGNS
    told_seldom = asked.leaving(0, 16) - asked.leaving(0, 48) - asked.leaving(0, 80) + asked.leaving(0, 240)
    signs = {often: usable - sealed, seldom: told_seldom, UNKNOWN: sealed}
    assert found.performance.asked == usable
    assert found.performance.counted(Work.SIGN) == {sign: many for sign, many in signs.items() if many}
    assert len(found.turned_away) == Numbers.of(period).leaving(0, ten_years.AWAY)


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
        for came in (FIRST + timedelta(days=n) for n in range(0, STAYS, 100))
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
    job, data = same_numbers.report(by, period, "ru")
    assert f"{NIGHTS} + 366 – 366 = {NIGHTS}" in text_of(job.render())
    whole = data.tables[0].lines[-1].values
    assert (whole[0], whole[1], whole[-2], whole[-1]) == (30, 366, 366, 30)
    assert same_numbers.compare(by, period, "ru") > 50

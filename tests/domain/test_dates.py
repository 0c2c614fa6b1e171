"""Partial dates, ages that may be a range, and the reading of what staff type."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import (
    Age,
    PartialDate,
    Precision,
    Understood,
    add_months,
    age_on,
    birthday_in,
    months_on,
    parse_birth,
    parse_moment,
    turning_window,
    turns_during,
)
from shelter_app.domain.errors import InvalidInput

TODAY = date(2026, 11, 22)
ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 22, 2, 30, tzinfo=ALMATY)

days = st.dates(date(1905, 1, 1), date(2190, 12, 31))
partial_dates = st.one_of(
    st.just(PartialDate()),
    st.builds(lambda day, estimated: PartialDate.of(day, estimated=estimated), days, st.booleans()),
    st.builds(lambda day, estimated: PartialDate(day.year, day.month, None, estimated), days, st.booleans()),
    st.builds(lambda day, estimated: PartialDate(day.year, None, None, estimated), days, st.booleans()),
)


@given(partial_dates)
def test_a_partial_date_survives_storing(born: PartialDate) -> None:
    assert PartialDate.from_text(born.to_text()) == born


@given(partial_dates)
def test_the_bounds_of_a_date_enclose_it(born: PartialDate) -> None:
    if born.earliest is None or born.latest is None:
        assert not born
    else:
        assert born.earliest <= born.latest
        assert (born.earliest == born.latest) == (born.precision is Precision.DAY)


@pytest.mark.parametrize(
    ("text", "precision", "earliest", "latest"),
    [
        ("2013-09-14", Precision.DAY, date(2013, 9, 14), date(2013, 9, 14)),
        ("2013-02", Precision.MONTH, date(2013, 2, 1), date(2013, 2, 28)),
        ("2013", Precision.YEAR, date(2013, 1, 1), date(2013, 12, 31)),
        ("~2013", Precision.ESTIMATED, date(2012, 1, 1), date(2014, 12, 31)),
        ("~2026-06", Precision.ESTIMATED, date(2026, 5, 1), date(2026, 7, 31)),
        ("~2012-02-29", Precision.ESTIMATED, date(2011, 2, 28), date(2013, 2, 28)),
        ("", Precision.UNKNOWN, None, None),
    ],
)
def test_each_precision_has_its_bounds(
    text: str, precision: Precision, earliest: date | None, latest: date | None
) -> None:
    born = PartialDate.from_text(text)
    assert (born.precision, born.earliest, born.latest) == (precision, earliest, latest)


@pytest.mark.parametrize("text", ["2013-9-14", "14.09.2013", "2013-", "13", "~", "2013-13", "2013-02-30", "1492"])
def test_text_that_was_never_stored_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        PartialDate.from_text(text)
    assert "date" in caught.value.problems


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ({"month": 3}, "year_missing"),
        ({"estimated": True}, "year_missing"),
        ({"year": 2013, "day": 3}, "no_such_month"),
        ({"year": 2013, "month": 0}, "no_such_month"),
        ({"year": 2013, "month": 2, "day": 29}, "no_such_day"),
        ({"year": 201}, "no_such_year"),
    ],
)
def test_an_impossible_date_cannot_be_made(parts: dict[str, int], problem: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        PartialDate(**parts)  # type: ignore[arg-type]
    assert caught.value.problems == {"date": problem}


def test_partial_dates_compare_only_when_it_is_sure() -> None:
    year, month = PartialDate(2013), PartialDate(2013, 5)
    assert not year.surely_before(month)
    assert PartialDate(2012).surely_before(month)
    assert PartialDate(2014).surely_after(month)
    assert PartialDate(2014).surely_after(date(2013, 12, 31))
    assert not PartialDate().surely_before(month)
    assert not PartialDate().surely_after(month)
    assert PartialDate().may_be(month)
    assert year.may_be(month)
    assert not PartialDate(2014).may_be(month)


def test_the_first_of_january_counts_as_an_estimate_when_compared() -> None:
    assert PartialDate(2013, 1, 1).looks_like_placeholder
    assert PartialDate(2013, 1, 1).may_be(PartialDate(2012, 9, 14))
    assert not PartialDate(2013, 1, 2).may_be(PartialDate(2012, 9, 14))


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("2011-03-05", date(2026, 3, 4), Age(14, 14, certain=True)),
        ("2011-03-05", date(2026, 3, 5), Age(15, 15, certain=True)),
        ("2012-02-29", date(2025, 2, 28), Age(12, 12, certain=True)),
        ("2012-02-29", date(2025, 3, 1), Age(13, 13, certain=True)),
        ("2011", TODAY, Age(14, 15, certain=False)),
        ("2011", date(2026, 12, 31), Age(15, 15, certain=True)),
        ("~2014", TODAY, Age(10, 13, certain=False)),
        ("2027-01-01", TODAY, Age(0, 0, certain=True)),
        ("", TODAY, Age(None, None, certain=False)),
    ],
)
def test_age_is_a_range_where_the_date_is_partial(born: str, on: date, age: Age) -> None:
    assert age_on(PartialDate.from_text(born), on) == age


def test_age_questions_protect_whoever_may_be_a_child() -> None:
    unknown, about_18 = age_on(PartialDate(), TODAY), age_on(PartialDate(2008, estimated=True), TODAY)
    assert unknown.may_be_under(18)
    assert not unknown.surely_under(18)
    assert not unknown.surely_at_least(18)
    assert unknown.likely is None
    assert about_18.may_be_under(18)
    assert about_18.likely == 18
    assert age_on(PartialDate(2020), TODAY).surely_under(18)
    assert age_on(PartialDate(2000), TODAY).surely_at_least(18)


@given(st.integers(0, 99), st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_a_typed_age_is_the_likely_age_on_that_day(years: int, today: date) -> None:
    parsed = parse_birth(f"~{years}", today=today)
    assert parsed.years == years
    assert age_on(parsed.born, today).likely in (years, years + 1)


def test_an_infant_has_its_age_in_months() -> None:
    assert months_on(PartialDate(2026, 6, 20), TODAY) == 5
    assert months_on(PartialDate(2026, 6, 23), TODAY) == 4
    assert months_on(PartialDate(2027, 1), TODAY) == 0
    assert months_on(PartialDate(), TODAY) is None


@pytest.mark.parametrize("typed", ["2", "~2", "2 года", "2024"])
def test_an_age_in_years_has_no_months(typed: str) -> None:
    born = parse_birth(typed, today=TODAY).born
    assert months_on(born, TODAY) is None
    assert age_on(born, TODAY).likely == 2


def test_months_that_were_said_come_back_as_they_were_said() -> None:
    for months in range(24):
        assert months_on(parse_birth(f"{months} мес", today=TODAY).born, TODAY) == months


def test_somebody_born_on_a_leap_day_turns_on_the_first_of_march() -> None:
    born = PartialDate(2008, 2, 29)
    assert birthday_in(born, 14) == date(2022, 3, 1)
    assert birthday_in(born, 16) == date(2024, 2, 29)
    assert birthday_in(PartialDate(2008), 16) is None
    assert birthday_in(PartialDate(2008, 2, 29, estimated=True), 16) is None


def test_turning_an_age_is_a_window_where_the_date_is_partial() -> None:
    assert turning_window(PartialDate(2008, 5), 18) == (date(2026, 5, 1), date(2026, 5, 31))
    assert turning_window(PartialDate(), 18) is None
    exact = PartialDate(2008, 11, 25)
    assert turns_during(exact, 18, TODAY, date(2026, 11, 25))
    assert not turns_during(exact, 18, TODAY, date(2026, 11, 24))
    assert turns_during(PartialDate(2008), 18, TODAY, TODAY)
    assert not turns_during(PartialDate(), 18, TODAY, TODAY)


@given(days, st.integers(-600, 600))
def test_adding_months_lands_in_the_right_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@pytest.mark.parametrize(
    ("text", "born", "kind"),
    [
        ("5.3.11", "2011-03-05", Understood.EXACT),
        ("050311", "2011-03-05", Understood.EXACT),
        ("05032011", "2011-03-05", Understood.EXACT),
        ("05/03/2011", "2011-03-05", Understood.EXACT),
        ("2011-03-05", "2011-03-05", Understood.EXACT),
        ("5 марта 2011 г.", "2011-03-05", Understood.EXACT),
        ("2011 жылғы 5 наурыз", "2011-03-05", Understood.EXACT),
        ("5 Mar 2011", "2011-03-05", Understood.EXACT),
        ("05.03.2011 г.р.", "2011-03-05", Understood.EXACT),
        ("22.11.26", "2026-11-22", Understood.EXACT),
        ("23.11.26", "1926-11-23", Understood.EXACT),
        ("~5.3.2011", "~2011-03-05", Understood.ESTIMATED),
        ("03.2011", "2011-03", Understood.MONTH),
        ("2011-03", "2011-03", Understood.MONTH),
        ("мамыр 2012", "2012-05", Understood.MONTH),
        ("маусым 2012", "2012-06", Understood.MONTH),
        ("2011", "2011", Understood.YEAR),
        ("2011 года рождения", "2011", Understood.YEAR),
        ("около 2011", "~2011", Understood.ESTIMATED),
        ("", "", Understood.UNKNOWN),
        ("неизвестно", "", Understood.UNKNOWN),
        ("белгісіз", "", Understood.UNKNOWN),
    ],
)
def test_a_typed_date_is_understood(text: str, born: str, kind: Understood) -> None:
    parsed = parse_birth(text, today=TODAY)
    assert (parsed.born.to_text(), parsed.understood, parsed.problem) == (born, kind, None)


@pytest.mark.parametrize(
    ("text", "born", "years", "months"),
    [
        ("~12", "~2014", 12, None),
        ("около 12", "~2014", 12, None),
        ("12", "~2014", 12, None),
        ("12 лет", "~2014", 12, None),
        ("12л", "~2014", 12, None),
        ("12 жаста", "~2014", 12, None),
        ("11-12 лет", "~2015", 11, None),
        ("~11-12", "~2015", 11, None),
        ("24 мес", "~2024", 2, None),
        ("0", "~2026", 0, None),
        ("5 мес", "~2026-06", 0, 5),
        ("5 ай", "~2026-06", 0, 5),
        ("1 год 3 мес", "~2025-08", 1, 3),
        ("1,5 года", "~2025-05", 1, 6),
        ("3 нед", "~2026-11", 0, 0),
        ("40 дней", "~2026-10", 0, 1),
    ],
)
def test_a_typed_age_becomes_an_estimate(text: str, born: str, years: int, months: int | None) -> None:
    parsed = parse_birth(text, today=TODAY)
    assert parsed.understood is Understood.AGE
    assert (parsed.born.to_text(), parsed.years, parsed.months) == (born, years, months)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("кукла", "not_understood"),
        ("5 кукол", "not_understood"),
        ("5 5 5", "not_understood"),
        ("311", "not_understood"),
        ("марта", "not_understood"),
        ("5 марта", "year_missing"),
        ("5.3", "year_missing"),
        ("31.02.2011", "no_such_day"),
        ("3.13.2011", "no_such_month"),
        ("5031", "no_such_year"),
        ("23.11.2026", "future"),
        ("~2027", "future"),
        ("1850", "too_old"),
        ("150 лет", "too_old"),
        ("1389", "other_calendar"),
    ],
)
def test_bad_input_comes_back_with_its_reason_and_no_date(text: str, problem: str) -> None:
    parsed = parse_birth(text, today=TODAY)
    assert parsed.problem == problem
    assert not parsed.born
    assert parsed.understood is None


@given(st.dates(date(1930, 1, 1), TODAY))
def test_a_printed_date_is_read_back(day: date) -> None:
    for form in ("{:%d.%m.%Y}", "{:%d%m%Y}", "{:%Y-%m-%d}"):
        assert parse_birth(form.format(day), today=TODAY).born == PartialDate.of(day)


@given(st.dates(TODAY - timedelta(days=36500), TODAY))
def test_a_year_of_two_digits_is_never_in_the_future(day: date) -> None:
    born = parse_birth(f"{day:%d.%m.%y}", today=TODAY).born.exact
    assert born == day


@given(st.text(alphabet="0123456789.,-~/ годмелтиснюябржы", max_size=14))
def test_reading_a_birth_date_never_raises(text: str) -> None:
    parsed = parse_birth(text, today=TODAY)
    assert (parsed.problem is None) == (parsed.understood is not None)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("21.11.2026 02:15", "2026-11-21 02:15"),
        ("21.11.26, 2:15", "2026-11-21 02:15"),
        ("2026-11-21T02:15", "2026-11-21 02:15"),
        ("21.11 2:15", "2026-11-21 02:15"),
        ("31.12 23:50", "2025-12-31 23:50"),
        ("2:15", "2026-11-22 02:15"),
        ("2:38", "2026-11-22 02:38"),
        ("2:45", "2026-11-21 02:45"),
        ("0215", "2026-11-22 02:15"),
        ("23:40", "2026-11-21 23:40"),
        ("вчера 23:40", "2026-11-21 23:40"),
        ("бүгін 1:05", "2026-11-22 01:05"),
        ("сейчас", "2026-11-22 02:30"),
        ("25.12.2026 10:00", "2026-12-25 10:00"),
        ("22.11.2026 2.15", "2026-11-22 02:15"),
    ],
)
def test_a_moment_is_read_as_staff_type_it(text: str, moment: str) -> None:
    assert parse_moment(text, now=NOW) == datetime.fromisoformat(moment).replace(tzinfo=ALMATY)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("ночью", "not_understood"),
        ("31-я 2:15", "not_understood"),
        ("21.11.2026", "time_missing"),
        ("вчера", "time_missing"),
        ("2.15", "time_missing"),
        ("31.02.2026 2:15", "no_such_day"),
        ("25:00", "no_such_time"),
        ("2:75", "no_such_time"),
    ],
)
def test_a_moment_that_cannot_be_read_says_why(text: str, problem: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_moment(text, now=NOW)
    assert caught.value.problems == {"moment": problem}


def test_a_moment_needs_to_know_the_time_zone() -> None:
    with pytest.raises(ValueError, match="aware"):
        parse_moment("2:15", now=datetime(2026, 11, 22, 2, 30))


@given(st.datetimes(datetime(2000, 1, 1), datetime(2030, 12, 31)))
def test_a_printed_moment_is_read_back(moment: datetime) -> None:
    expected = moment.replace(second=0, microsecond=0, tzinfo=ALMATY)
    assert parse_moment(f"{moment:%d.%m.%Y %H:%M}", now=NOW) == expected

"""Settings of reports that a centre keeps: under one name, the same next month, and what belongs to a month."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.saved_reports import MOST, SavedReport
from shelter_app.domain.statistics import Dimension
from shelter_app.services import papers, saved_reports
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import Named
from tests.records import House

KEPT = SavedReport(
    name="Отчёт комитету", document="statistics", languages="kk+ru", bands="international", rows="category",
    columns="sex", public=True,
)  # fmt: skip


def test_what_is_kept_makes_the_same_report_of_another_month(house: House) -> None:
    saved_reports.keep(KEPT, by=house.director)
    found = saved_reports.saved(by=house.case_worker)
    assert found == (KEPT,)
    wanted = saved_reports.wanted(found[0], Period.parse("2027-03"), None)
    assert (wanted.document, wanted.bands, wanted.public) == ("statistics", "international", True)
    assert wanted.cross == (Dimension.CATEGORY, Dimension.SEX)
    assert wanted.period == Period.parse("2027-03")


def test_the_same_name_however_written_is_replaced_and_the_audit_names_the_report(house: House) -> None:
    saved_reports.keep(KEPT, by=house.director)
    saved_reports.keep(replace(KEPT, name="  отчёт   КОМИТЕТУ ", public=False), by=house.director)
    assert [(one.name, one.public) for one in saved_reports.saved(by=house.director)] == [("отчёт КОМИТЕТУ", False)]
    lines = [(one.action, one.subject) for one in house.store.audit.recent(2)]
    assert lines == [("report.kept", "statistics")] * 2


def test_what_is_forgotten_is_gone_and_cannot_be_forgotten_again(house: House) -> None:
    saved_reports.keep(KEPT, by=house.director)
    saved_reports.forget(KEPT.name, by=house.director)
    assert saved_reports.saved(by=house.director) == ()
    with pytest.raises(NotFound):
        saved_reports.forget(KEPT.name, by=house.director)


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"name": "  "}, {"name": "empty"}),
        ({"name": "я" * 61}, {"name": "too_long"}),
        ({"document": "register-secrets"}, {"document": "unknown"}),
        ({"bands": "martian"}, {"bands": "unknown"}),
        ({"rows": "shoe_size"}, {"cross": "unknown"}),
    ],
)
def test_what_cannot_be_made_is_not_kept(house: House, changed: dict[str, str], problem: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as caught:
        saved_reports.keep(replace(KEPT, **changed), by=house.director)
    assert caught.value.problems == problem
    assert saved_reports.saved(by=house.director) == ()


def test_there_is_an_end_to_how_many_are_kept(house: House) -> None:
    for number in range(MOST):
        saved_reports.keep(replace(KEPT, name=f"{number}"), by=house.director)
    with pytest.raises(InvalidInput):
        saved_reports.keep(KEPT, by=house.director)
    saved_reports.keep(replace(KEPT, name="7", public=False), by=house.director)
    assert len(saved_reports.saved(by=house.director)) == MOST


@pytest.mark.parametrize(
    "change",
    [lambda house: saved_reports.keep(KEPT, by=house.duty), lambda house: saved_reports.forget("x", by=house.duty)],
)
def test_only_who_sets_up_the_centre_keeps_and_forgets(house: House, change: Callable[[House], object]) -> None:
    with pytest.raises(NotAllowed):
        change(house)


def test_names_stand_on_a_kept_paper_only_where_somebody_said_why(house: House) -> None:
    kept = SavedReport(name="с именами", document="register-admissions", named=True)
    month = Period.parse("2026-11")
    assert saved_reports.wanted(kept, month, None).named is None
    named = Named("для опеки", Confirmed(house.director.staff.id), "Опека")
    assert saved_reports.wanted(kept, month, named).named == named
    assert saved_reports.wanted(replace(kept, named=False), month, named).named is None


def test_the_papers_of_a_month_are_every_report_once_and_those_kept_for_it_as_they_are(house: House) -> None:
    assert [one.document for one in saved_reports.of_the_month("ru", by=house.director)] == list(papers.REPORTS)
    assert {one.languages for one in saved_reports.of_the_month("kk", by=house.director)} == {"kk"}
    for language in ("kk", "ru"):
        saved_reports.keep(replace(KEPT, name=language, languages=language), by=house.director)
    saved_reports.keep(replace(KEPT, name="за год", span=Span.YEAR), by=house.director)
    saved_reports.keep(replace(KEPT, name="не сюда", monthly=False), by=house.director)
    pack = saved_reports.of_the_month("ru", by=house.director)
    assert [one.name for one in pack if one.document == "statistics"] == ["kk", "ru"]
    assert [one.document for one in pack[2:]] == list(papers.REPORTS[1:])


@pytest.mark.parametrize(("span", "code"), [(Span.YEAR, "2026"), (Span.QUARTER, "2026-Q4"), (Span.FREE, "2026-11")])
def test_a_kept_sort_of_period_is_the_one_around_the_day(span: Span, code: str) -> None:
    assert replace(KEPT, span=span).period(date(2026, 11, 24)).code == code

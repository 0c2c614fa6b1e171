"""Help by others in registers and statistics, and what is counted of school and home."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.periods import Period
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.statistics import ABROAD, ENROLLED, NOT_ENROLLED, UNKNOWN, Dimension, Measure
from shelter_app.services import (
    disclosures,
    papers,
    schooling,
    statistics,
)
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import Named, ReportWanted
from shelter_app.services.statistics import Asked
from shelter_app.services.stays import current_stay
from tests.records import House
from tests.services import papers_story
from tests.services.papers_story import equipped
from tests.services.referral_steps import (
    accepted,
    begun,
    law_office,
    sent,
    told,
)  # fmt: skip


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit(languages=("uz",))


def said(job: papers.Job) -> str:
    """The words of a paper."""
    return papers_story.text_of(job.render())


class TestRegisters:
    @pytest.mark.parametrize("document", ["register-referrals", "register-disclosures"])
    def test_a_coded_sheet_says_to_whom_and_not_for_what(self, house: House, child: ResidentId, document: str) -> None:
        sent(house, child)
        by = house.director
        wanted = ReportWanted(document, Period.parse("2026"))
        coded = papers.report(papers.begin(wanted, ("ru",), by=by), by=by)
        named = replace(wanted, named=Named("для проверки", Confirmed(by.staff.id)))
        whole = papers.report(papers.begin(named, ("ru",), by=by), by=by)
        assert "Құқық" in said(coded)
        assert "Взыскание" not in said(coded)
        assert "Взыскание" in said(whole)
        assert "Рахимова" in said(whole)
        assert "Рахимова" not in said(coded)

    def test_a_line_that_was_struck_out_stays_in_the_register_and_says_so(
        self, house: House, child: ResidentId
    ) -> None:
        by = house.director
        (line,) = disclosures.write_down(child, told(house), by=by)
        disclosures.strike(line, "не тот ребёнок", by=by)
        wanted = ReportWanted("register-disclosures", Period.parse("2026"))
        assert "зачёркнуто" in said(papers.report(papers.begin(wanted, ("ru",), by=by), by=by))


class TestSchool:
    def test_what_is_known_is_stored_and_counted_and_what_nobody_asked_stands_apart(
        self, house: House, child: ResidentId
    ) -> None:
        by, other = house.case_worker, house.admit()
        schooling.record(current_stay(by, child), Schooling(True, "Школа № 5", "3"), "79", by=by)
        census = statistics.collect(Asked(Period.parse("2026")), by=by).census
        assert census.by(Measure.ADMITTED, Dimension.SCHOOL) == {ENROLLED: 1, UNKNOWN: 1}
        assert census.by(Measure.ADMITTED, Dimension.ORIGIN) == {"79": 1, UNKNOWN: 1}
        schooling.record(current_stay(by, other), Schooling(False, reason="too_young"), ABROAD, by=by)
        census = statistics.collect(Asked(Period.parse("2026")), by=by).census
        assert census.by(Measure.ADMITTED, Dimension.SCHOOL) == {ENROLLED: 1, NOT_ENROLLED: 1}

    @pytest.mark.parametrize(
        ("known", "origin", "field"),
        [(Schooling(True), "", "school"), (Schooling(False), "", "reason"), (None, "Шымкент", "origin"),
         (Schooling(True, "№ 5", since=date(2031, 1, 1)), "", "since")],
    )  # fmt: skip
    def test_what_cannot_be_meant_is_refused(
        self, house: House, child: ResidentId, known: Schooling | None, origin: str, field: str
    ) -> None:
        by = house.case_worker
        with pytest.raises(InvalidInput) as refused:
            schooling.record(current_stay(by, child), known, origin, by=by)
        assert set(refused.value.problems) == {field}

    def test_referrals_are_counted_by_where_they_stand(self, house: House, child: ResidentId) -> None:
        accepted(house, child)
        begun(house, child, law_office(house, title_ru="Фонд «Дом»"))
        done = statistics.collect(Asked(Period.parse("2026")), by=house.director).performance
        assert done.referrals == {"accepted": 1}, "what was only prepared went to nobody"

"""Who must take part in an assessment of a child's needs: it is saved without them, and no paper of it leaves."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.needs import NeedsAssessment
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.services import events, guards, papers
from tests.records import House
from tests.services.papers_story import equipped, text_of
from tests.services.planning_steps import assessed

RULE, WHY = "R-28.attendance", "Родители в другой области, опека дала согласие по телефону"


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


def alone(house: House, child: ResidentId) -> NeedsAssessment:
    """An assessment at which nobody sat who must take part."""
    return assessed(house, child, took_part=(), absent_reason="нет представителей")


def job_of(house: House, child: ResidentId) -> papers.Job:
    return papers.gather("needs-assessment", child, ("ru",), by=house.director)


def test_with_everybody_there_the_sheet_leaves_without_a_word(house: House, child: ResidentId) -> None:
    assessed(house, child)
    job = job_of(house, child)
    assert papers.waits_for(job, by=house.case_worker) == ()
    assert papers.final(job, by=house.case_worker) == job


def test_without_them_it_is_saved_and_its_paper_stops_by_the_clause(house: House, child: ResidentId) -> None:
    alone(house, child)
    job = job_of(house, child)
    (standing,) = papers.waits_for(job, by=house.case_worker)
    assert (standing.guard.code, standing.closed) == (RULE, True)
    assert "8.4" in standing.guard.clause.get("ru")
    with pytest.raises(GuardClosed):
        papers.final(job, by=house.case_worker)
    assert papers.prints(child, by=house.case_worker) == []


def test_a_fact_told_of_something_else_opens_nothing(house: House, child: ResidentId) -> None:
    alone(house, child)
    if "attendance_recorded" in events.tellable(by=house.duty):
        events.mark_done(child, "attendance_recorded", house.clock.now, "лист присутствия", by=house.duty)
    with pytest.raises(GuardClosed):
        papers.final(job_of(house, child), by=house.case_worker)


def test_a_director_lets_it_go_with_a_reason_that_stands_on_the_paper_of_this_assessment_alone(
    house: House, child: ResidentId
) -> None:
    first = alone(house, child)
    job = job_of(house, child)
    with pytest.raises(NotAllowed):
        guards.decide_otherwise(RULE, child, WHY, about=job.about, by=house.case_worker)
    assert job.about == str(first.id)
    guards.decide_otherwise(RULE, child, WHY, about=job.about, by=house.director)
    job = papers.final(job_of(house, child), by=house.case_worker)
    assert WHY in text_of(job.render())
    house.later(days=1)
    alone(house, child)
    with pytest.raises(GuardClosed):
        papers.final(job_of(house, child), by=house.case_worker)


def test_nobody_must_sit_beside_a_grown_up(house: House) -> None:
    grown = house.admit(age=claim(PartialDate(1990), AgeBasis.DOCUMENT))
    alone(house, grown)
    assert papers.waits_for(job_of(house, grown), by=house.case_worker) == ()

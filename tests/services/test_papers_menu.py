"""Which papers a file offers to whom, and what is refused."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.services import journal, papers, support_plans
from tests.records import House
from tests.services.papers_story import equipped, walked


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


def test_a_restricted_file_is_printed_by_its_readers_only(house: House) -> None:
    child = house.admit()
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    assert papers.gather("admission-act", child, by=house.case_worker).number == "001-26/А"
    for outsider in (house.duty, house.psychologist, house.officer):
        with pytest.raises(NotFound):
            papers.available(child, by=outsider)
        with pytest.raises(NotFound):
            papers.gather("support-plan", child, by=outsider)


def test_an_officer_prints_plans_put_before_somebody_and_nothing_else(house: House) -> None:
    officer = house.officer
    child = house.admit()
    support_plans.begin(child, by=house.case_worker)
    assert [(offer.document, offer.reason) for offer in papers.available(child, by=officer)] == [
        ("support-plan", "no_plan"),
        ("plan-package", "no_plan"),
        ("plan-package-minimum", "no_plan"),
        ("plan-decision", "no_plan"),
    ]
    with pytest.raises(NothingToPrint):
        papers.gather("support-plan", child, by=officer)
    for document in ("admission-act", "resident-card", "notice-prosecutor"):
        with pytest.raises(NotAllowed):
            papers.gather(document, child, by=officer)
    with pytest.raises(NotAllowed):
        papers.letters(child, by=officer)
    done = walked(house)
    assert papers.gather("support-plan", done, by=officer).number == "002-26/П1"


def test_an_administrator_prints_nothing(house: House) -> None:
    child = house.admit()
    with pytest.raises(NotAllowed):
        papers.available(child, by=house.staff[Role.ADMINISTRATOR])


def test_the_menu_says_what_can_be_printed_and_why_the_rest_cannot(house: House) -> None:
    child = house.admit()
    assert {offer.document: offer.reason for offer in papers.available(child, by=house.case_worker)} == {
        "resident-card": "", "admission-act": "", "support-plan": "no_plan", "handover-act": "still_here",
        "plan-package": "no_plan", "plan-package-minimum": "no_plan", "plan-decision": "no_plan",
        "follow-up-report": "still_here", "notice-guardianship": "", "notice-prosecutor": "", "notice-migration": "",
        "notice-consulate": "", "notice-school": "", "notice-health": "", "needs-assessment": "no_needs",
        "monitoring-sheet": "no_monitoring", "meeting-minutes": "no_meeting", "referral-letter": "no_referral",
        "stay-certificate": "", "escort-list": "not_prepared", "escort-list-coded": "not_prepared",
        "notice-silence": "not_left",
    }  # fmt: skip
    done = walked(house)
    assert {offer.document: offer.reason for offer in papers.available(done, by=house.case_worker) if offer.reason} == {
        "resident-card": "has_left", "notice-migration": "has_left", "notice-consulate": "has_left",
        "notice-school": "has_left", "notice-health": "has_left", "needs-assessment": "no_needs",
        "monitoring-sheet": "no_monitoring", "meeting-minutes": "no_meeting", "referral-letter": "no_referral",
        "escort-list": "no_escort", "escort-list-coded": "no_escort",
    }  # fmt: skip
    for offer in papers.available(child, by=house.case_worker):
        if not offer.ready:
            with pytest.raises(NothingToPrint) as refused:
                papers.gather(offer.document, child, by=house.case_worker)
            assert refused.value.reason == offer.reason


def test_a_grown_up_needs_no_notice(house: House) -> None:
    adult = house.admit(age=claim(PartialDate(2003, 1, 5), AgeBasis.DOCUMENT))
    reasons = {offer.document: offer.reason for offer in papers.available(adult, by=house.case_worker)}
    assert reasons["notice-guardianship"] == reasons["notice-prosecutor"] == "not_minor"


def test_an_unknown_paper_or_language_is_refused(house: House) -> None:
    child = house.admit()
    with pytest.raises(NotFound):
        papers.gather("diploma", child, by=house.case_worker)
    with pytest.raises(InvalidInput):
        papers.gather("resident-card", child, ("kk", "ru"), by=house.case_worker)
    assert papers.gather("admission-act", child, ("ru", "kk"), by=house.case_worker).languages == ("kk", "ru")

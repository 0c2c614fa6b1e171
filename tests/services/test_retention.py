"""What is kept how long and why: terms with their legal basis, what is due, and no answer from a wrong clock (F-48)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.retention import Part
from shelter_app.services import closing, retention
from shelter_app.services.clock_watch import ClockBehind
from tests.records import House, profile

YEAR = timedelta(days=366)
CLAUSE = "Приказ № 12 директора, п. 3"


def closed(house: House, child: ResidentId) -> str:
    """The file of somebody who left and whose file was closed; its number."""
    house.discharge(child)
    reason = house.director.profile.terminations[0].code
    closing.close_case(child, reason, "переехали", by=house.director)
    return house.store.residents.get(child).number


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_every_country_names_a_legal_basis_for_every_part_or_says_that_none_is_known(country: str) -> None:
    rules = {rule.part: rule for rule in profile(country).retention}
    assert rules.keys() == {part.value for part in Part}
    for rule in rules.values():
        assert all(rule.clause.get(lang) for lang in ("kk", "ru", "en"))
        assert rule.years is None
        assert rule.review


def test_without_a_term_nothing_is_ever_due(house: House, child: ResidentId) -> None:
    closed(house, child)
    house.clock.now += 90 * YEAR
    assert all(term.years is None for term in retention.terms(by=house.director))
    assert retention.due(by=house.director) == ()


def test_a_named_term_makes_its_part_of_closed_files_due_on_its_day(house: House, child: ResidentId) -> None:
    number, other = closed(house, child), house.admit()
    retention.name_term(Part.HEALTH, 3, CLAUSE, by=house.director)
    retention.name_term(Part.AUDIT, 1, CLAUSE, by=house.director)
    assert house.store.audit.recent(1)[0].action == "retention.named"
    assert retention.due(by=house.director) == ()
    house.clock.now += 3 * YEAR
    due = retention.due(by=house.director)
    assert [(one.number, one.parts) for one in due] == [(number, (Part.HEALTH,))]
    assert other not in {one.resident_id for one in due}


def test_the_newest_term_holds_and_the_audit_keeps_what_it_was(house: House) -> None:
    retention.name_term(Part.NOTES, 5, CLAUSE, by=house.director)
    retention.name_term(Part.NOTES, 25, "Приказ № 14", by=house.director)
    term = next(one for one in retention.terms(by=house.director) if one.part is Part.NOTES)
    assert (term.years, term.own.clause if term.own else "") == (25, "Приказ № 14")
    assert house.store.audit.recent(1)[0].detail == "5 > 25"


@pytest.mark.parametrize(
    ("years", "clause", "field"), [(0, CLAUSE, "years"), (101, CLAUSE, "years"), (5, " ", "clause")]
)
def test_a_term_needs_years_and_a_clause(house: House, years: int, clause: str, field: str) -> None:
    with pytest.raises(InvalidInput) as told:
        retention.name_term(Part.NOTES, years, clause, by=house.director)
    assert field in told.value.problems


def test_f48_a_clock_set_back_gets_no_list_of_what_is_due(house: House, child: ResidentId) -> None:
    closed(house, child)
    retention.name_term(Part.HEALTH, 1, CLAUSE, by=house.director)
    house.clock.now -= YEAR
    with pytest.raises(ClockBehind):
        retention.look(by=house.director)
    with pytest.raises(ClockBehind):
        retention.due(by=house.director)


def test_reading_the_list_is_a_line_of_the_audit_and_the_directors_alone(house: House) -> None:
    retention.look(by=house.director)
    assert house.store.audit.recent(1)[0].action == "retention.viewed"
    with pytest.raises(NotAllowed):
        retention.due(by=house.case_worker)

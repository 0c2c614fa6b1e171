"""Why terms were missed: out of a list, about what was missed alone, counted beside those nobody was asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.delays import LateBecause
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.performance import CauseTally, Deed, Kept, Performance, Work, cause_row
from shelter_app.domain.periods import Period
from shelter_app.services import delays, events, journal, statistics
from shelter_app.services.statistics import Asked
from tests.records import House
from tests.services.stay_steps import missed

RULE = "R-07.nurse"


def performance(house: House) -> Performance:
    return statistics.collect(Asked(Period.parse("2026")), by=house.director).performance


def tally(house: House) -> tuple[tuple[str, int], ...]:
    found = [one for one in performance(house).causes if one.rule == RULE]
    return found[0].causes if found else ()


def test_nobody_asked_is_counted_by_itself_and_is_not_an_unknown_cause(house: House, child: ResidentId) -> None:
    told = missed(house, child)
    assert tally(house) == (("", 1),)
    delays.say_why(child, replace(told, cause="unknown"), by=house.duty)
    assert tally(house) == (("unknown", 1),)


def test_a_cause_is_counted_and_corrected_and_taken_back(house: House, child: ResidentId) -> None:
    told = missed(house, child)
    for cause in ("no_staff", "no_specialist"):
        delays.say_why(child, replace(told, cause=cause), by=house.duty)
        assert tally(house) == ((cause, 1),)
    assert house.store.delay_causes.count() == 1
    duty = next(one for one in performance(house).duties if one.rule == RULE)
    assert (duty.due, duty.open, duty.reasons) == (1, 1, 1)
    assert delays.say_why(child, replace(told, cause=""), by=house.duty) is None
    assert tally(house) == (("", 1),)
    assert delays.cause_of(child, RULE, told.started, by=house.duty) is None


@pytest.mark.parametrize(
    ("cause", "words", "problem"),
    [
        ("other", " ", {"why": "empty"}),
        ("laziness", "", {"cause": "unknown"}),
        ("", "", {"edit": "unchanged"}),
    ],
)
def test_what_the_list_does_not_have_needs_words(
    house: House, child: ResidentId, cause: str, words: str, problem: dict[str, str]
) -> None:
    told = missed(house, child, cause, words)
    before = house.everything()
    with pytest.raises(InvalidInput) as refused:
        delays.say_why(child, told, by=house.duty)
    assert refused.value.problems == problem
    assert house.everything() == before


def test_a_term_that_was_kept_or_still_runs_has_no_cause(house: House, child: ResidentId) -> None:
    runs = next(one for one in house.store.summaries.due_of(child) if one.code == RULE)
    assert runs.started_at is not None
    told = LateBecause(RULE, runs.started_at, "no_staff")
    with pytest.raises(InvalidInput) as refused:
        delays.say_why(child, told, by=house.duty)
    assert refused.value.problems == {"cause": "not_late"}
    events.mark_done(child, "nurse_examined", house.later(hours=1), "журнал", by=house.duty)
    house.later(days=2)
    with pytest.raises(InvalidInput):
        delays.say_why(child, told, by=house.duty)
    with pytest.raises(NotFound):
        delays.say_why(child, replace(told, rule="R-99.none"), by=house.duty)


def test_whoever_says_that_it_was_done_late_may_say_why_in_the_same_change(house: House, child: ResidentId) -> None:
    told = missed(house, child, "no_specialist")
    before = house.store.audit.head().seq
    events.mark_done(child, "nurse_examined", house.clock.now, "журнал 7", late=told, by=house.duty)
    assert house.store.audit.head().seq == before + 1
    (deed,) = performance(house).members(Work.DUTY, RULE, Kept.LATE)
    assert deed.cause == "no_specialist"


def test_a_cause_stays_with_its_term_when_the_hour_of_the_admission_is_corrected(
    house: House, child: ResidentId
) -> None:
    told = missed(house, child)
    delays.say_why(child, told, by=house.duty)
    admitted = house.store.case_events.all(resident_id=child, kind="admitted")[0]
    events.correct_moment(admitted, admitted.at - timedelta(hours=1), "часы отставали", by=house.case_worker)
    assert tally(house) == (("no_staff", 1),)


def test_in_a_restricted_file_only_its_readers_say_and_read_why(house: House, child: ResidentId) -> None:
    told = missed(house, child)
    delays.say_why(child, replace(told, words="медсестра в отпуске"), by=house.director)
    journal.restrict(child, (), by=house.director)
    with pytest.raises(NotFound):
        delays.cause_of(child, RULE, told.started, by=house.duty)
    deeds = performance(house).members(Work.CAUSE, f"{RULE} no_staff")
    assert len(deeds) == 1
    seen = statistics.behind(deeds, by=house.duty)[0].thing
    assert isinstance(seen, Deed)
    assert (seen.cause, seen.said) == ("", "")


def test_causes_stand_in_the_order_of_the_procedure_the_most_frequent_first_and_none_last() -> None:
    def deed(rule: str, cause: str) -> Deed:
        return Deed(
            work=Work.CAUSE, code=cause_row(rule, cause), resident_id=ResidentId(1), day=Period.parse("2026").first,
            kept=Kept.LATE, cause=cause,
        )  # fmt: skip

    told = [("B", ""), ("B", ""), ("B", "road"), ("A", "road"), ("A", "no_staff"), ("A", "no_staff")]
    found = Performance(tuple(deed(*one) for one in told), ("A", "B")).causes
    assert found == (
        CauseTally("A", (("no_staff", 2), ("road", 1))),
        CauseTally("B", (("road", 1), ("", 2))),
    )
    assert [one.missed for one in found] == [3, 3]

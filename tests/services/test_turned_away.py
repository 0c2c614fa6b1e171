"""Whoever is turned away at the door leaves a line of their own, a number, and a note that goes along."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.periods import Period
from shelter_app.domain.statistics import Measure
from shelter_app.domain.turned_away import TurnedAway, TurnedAwayForm
from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.services import papers, statistics, turned_away
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.papers import COVERING, Named, ReportWanted, facts
from shelter_app.services.statistics import Asked
from tests.records import NOON, House
from tests.services.papers_story import equipped

FORM = TurnedAwayForm(
    NOON - timedelta(hours=2), "Моложе 3 лет", " Дом ребёнка № 1 ", "Алия", born=PartialDate(2025, 2, estimated=True),
    brought_by="police", taken_by="врач скорой", under=3,
)  # fmt: skip


def test_each_has_the_next_number_of_its_year_and_the_latest_stands_first(house: House) -> None:
    first = turned_away.record(FORM, by=house.duty)
    second = turned_away.record(replace(FORM, at=NOON - timedelta(hours=1)), by=house.duty)
    assert (first.number, second.number, first.referred_to) == ("1/26", "2/26", "Дом ребёнка № 1")
    assert [one.number for one in turned_away.look_through(by=house.case_worker)] == ["2/26", "1/26"]
    actions = [line.action for line in house.store.audit.recent(limit=3)]
    assert actions[:3] == ["turned_away.viewed", "turned_away.recorded", "turned_away.recorded"]
    assert house.store.residents.count() == 0


def test_why_and_to_whom_has_to_be_said_and_nobody_is_told_before_the_child_came() -> None:
    with pytest.raises(InvalidInput) as caught:
        replace(FORM, reason=" ", referred_to="", told_at=FORM.at - timedelta(minutes=1))
    assert caught.value.problems == {"reason": "empty", "referred_to": "empty", "told_at": "before_arrival"}


def test_an_hour_to_come_is_refused(house: House) -> None:
    with pytest.raises(InvalidInput) as caught:
        turned_away.record(replace(FORM, told_at=NOON + timedelta(days=400)), by=house.duty)
    assert caught.value.problems == {"told_at": "in_future"}
    assert turned_away.everybody(by=house.duty) == []


def test_in_the_morning_the_authority_was_told_and_nobody_writes_over_a_colleague(house: House) -> None:
    line = turned_away.record(FORM, by=house.duty)
    told = turned_away.correct(line, replace(FORM, told_at=NOON, told_whom="Сейтова"), by=house.case_worker)
    assert (told.number, told.by, told.told_whom) == (line.number, house.duty.staff.id, "Сейтова")
    with pytest.raises(Stale):
        turned_away.correct(line, replace(FORM, name="Амина"), by=house.duty)


def test_the_note_tells_who_why_and_to_whom_and_what_nobody_said(house: House) -> None:
    line = turned_away.record(FORM, by=house.duty)
    equipped(house)
    job = papers.of_the_house(COVERING, ("ru",), about=int(line.id), by=house.duty)
    assert (job.number, job.code) == ("О-1/26", "O-1/26")
    made = papers.finish(job)
    assert made.pages == 1
    with pytest.raises(NotFound):
        papers.of_the_house(COVERING, ("ru",), about=1, by=house.duty)


def test_whoever_may_not_admit_writes_no_line_and_prints_no_note(house: House) -> None:
    line = turned_away.record(FORM, by=house.duty)
    with pytest.raises(NotAllowed):
        turned_away.record(FORM, by=house.officer)
    with pytest.raises(NotAllowed):
        papers.of_the_house(COVERING, ("ru",), about=int(line.id), by=house.officer)


class TestTheRegister:
    def sheet(self, house: House, document: str, **wanted: Any) -> RegisterSheet:
        by = equipped(house).director
        job = papers.report(papers.begin(ReportWanted(document, Period.parse("2026"), **wanted), ("ru",), by=by), by=by)
        assert isinstance(job.facts, RegisterSheet)
        return job.facts

    def test_they_stand_in_a_register_of_their_own_and_move_no_number_of_admissions(self, house: House) -> None:
        house.admit()
        turned_away.record(FORM, by=house.duty)
        away, admitted = self.sheet(house, "register-turned-away"), self.sheet(house, "register-admissions")
        assert [facts.in_language(row[0], "ru") for row in away.rows] == ["1/26"]
        assert [facts.in_language(row[0], "ru") for row in admitted.rows] == ["1"]
        counted = statistics.collect(Asked(Period.parse("2026")), by=house.director)
        assert (len(counted.turned_away), counted.census.total(Measure.ADMITTED)) == (1, 1)
        behind = statistics.behind(counted.turned_away, by=house.director)
        assert [one.thing.number for one in behind if isinstance(one.thing, TurnedAway)] == ["1/26"]

    def test_a_sheet_without_names_says_why_and_where_to_and_not_who(self, house: House) -> None:
        turned_away.record(FORM, by=house.duty)
        by = equipped(house).director
        told = [facts.in_language(cell, "ru") for cell in self.sheet(house, "register-turned-away").rows[0]]
        assert "Моложе 3 лет" in told
        assert not any("Алия" in cell for cell in told)
        named = Named("для опеки", Confirmed(by.staff.id))
        whole = [
            facts.in_language(cell, "ru") for cell in self.sheet(house, "register-turned-away", named=named).rows[0]
        ]
        assert any("Алия" in cell for cell in whole)

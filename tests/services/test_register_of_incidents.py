"""The register of incidents: notes and what happened, in order, without words where no name may stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.periods import Period
from shelter_app.domain.stays import Presence
from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.services import journal, papers, presence
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.journal import NewNote
from shelter_app.services.papers import Named, ReportWanted, facts
from shelter_app.services.presence import Away
from shelter_app.services.session import Session
from tests.records import House
from tests.services.papers_story import equipped

WORDS = "Дамир ударил соседа по комнате"


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def note(house: House, child: ResidentId, text: str = WORDS, **changed: Any) -> Any:
    house.later(hours=1)
    return journal.write(child, NewNote("incident", house.clock.now, text, **changed), by=house.duty)


def rows(by: Session, period: str = "2026", **wanted: Any) -> list[list[str]]:
    begun = papers.begin(ReportWanted("register-incidents", Period.parse(period), **wanted), ("ru",), by=by)
    job = papers.report(begun, by=by)
    assert isinstance(job.facts, RegisterSheet)
    return [[facts.in_language(cell, "ru") for cell in row] for row in job.facts.rows]


def named(by: Session) -> Named:
    return Named("для прокурора", Confirmed(by.staff.id), "Прокуратура")


def test_a_note_of_an_incident_stands_there_and_any_other_note_does_not(house: House, child: ResidentId) -> None:
    note(house, child)
    journal.write(child, NewNote("talk", house.clock.now, "Беседа"), by=house.duty)
    told = rows(house.director, named=named(house.director))
    assert len(told) == 1
    assert WORDS in told[0][3]


def test_without_names_it_says_what_sort_of_thing_and_no_word_of_the_note(house: House, child: ResidentId) -> None:
    note(house, child)
    told = rows(house.director)
    assert told[0][0] == "1"
    assert told[0][3] == "Происшествие"
    assert not any("Дамир" in cell for cell in told[0])


def test_a_corrected_note_stands_there_once_as_it_reads_now(house: House, child: ResidentId) -> None:
    first = note(house, child)
    note(house, child, "Дамир толкнул соседа", corrects=first.id)
    told = rows(house.director, named=named(house.director))
    assert [line[3] for line in told] == ["Происшествие: Дамир толкнул соседа"]


def test_a_child_found_missing_and_found_again_are_incidents(house: House, child: ResidentId) -> None:
    house.later(hours=2)
    presence.go_away(child, Away(Presence.MISSING, house.clock.now, where="у школы"), by=house.duty)
    told = rows(house.director)
    assert len(told) == 1
    assert told[0][3] != "Происшествие"


def test_a_note_of_a_restricted_file_is_a_number(house: House, child: ResidentId) -> None:
    note(house, child)
    journal.restrict(child, (), by=house.director)
    case_worker = rows(house.case_worker, named=None)
    assert "Запись ограничена" in case_worker[0][3]
    assert WORDS not in case_worker[0][3]


def test_whose_names_left_on_a_sheet_stands_in_the_log_of_what_was_told(house: House, child: ResidentId) -> None:
    note(house, child)
    by = house.director
    for coded in (True, False):
        named_or_not = None if coded else named(by)
        wanted = ReportWanted("register-incidents", Period.parse("2026"), named_or_not)
        job = papers.report(papers.begin(wanted, ("ru",), by=by), by=by)
        papers.printed(job, job.render(), by=by)
    told = by.store.disclosures.all()
    assert [(one.concerns, one.to, one.why) for one in told] == [((child,), "Прокуратура", "для прокурора")]


def test_they_are_numbered_in_the_calendar_year_and_nothing_of_another_period_stands_there(
    house: House, child: ResidentId
) -> None:
    note(house, child)
    house.later(days=400)
    note(house, child, "Второе")
    assert [line[0] for line in rows(house.director, "2026")] == ["1"]
    assert [line[0] for line in rows(house.director, str(house.clock.now.year))] == ["1"]
    assert rows(house.director, (house.clock.now + timedelta(days=40)).strftime("%Y-%m")) == []


def test_each_page_with_names_says_whose_copy_it_is(house: House, child: ResidentId) -> None:
    for _place in range(30):
        note(house, child)
    by = house.director
    wanted = ReportWanted("register-incidents", Period.parse("2026"), named=named(by))
    pages = PdfReader(BytesIO(papers.report(papers.begin(wanted, ("ru",), by=by), by=by).render())).pages
    assert len(pages) > 1
    assert all("Прокуратура" in page.extract_text() for page in pages)
    assert papers.begin(replace(wanted, named=None), ("ru",), by=by).stamp.copy_note == ""

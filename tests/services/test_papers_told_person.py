"""Papers for the person: who has seen the file, and what is kept; others are left out, and that is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Need
from shelter_app.domain.paper import Way
from shelter_app.services import disclosures, journal, openings, papers, residents
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.journal import NewNote
from shelter_app.services.papers import Job, Named, PersonWanted
from tests.records import House
from tests.reports.reading import flat
from tests.services.cover_steps import coordinate, covered
from tests.services.papers_story import equipped

WHY = "Просит сама, для бабушки"


def made(house: House, child: ResidentId, document: str, languages: tuple[str, ...] = ("ru",)) -> Job:
    by = equipped(house).director
    wanted = PersonWanted(document, child, Named(WHY, Confirmed(by.staff.id)))
    return papers.of_person(wanted, languages, by=by)


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_who_has_seen_the_file_is_told_with_post_hour_and_reason(house: House, child: ResidentId, lang: str) -> None:
    residents.open_file(child, by=house.case_worker)
    job = made(house, child, papers.ACCESS, (lang,))
    text = flat(job.render())
    number = house.store.residents.get(child).number
    assert number in text
    assert "20.11.2026" in text
    assert house.case_worker.staff.short in text
    assert WHY in text
    rows = job.facts.tables[0].rows  # type: ignore[attr-defined]
    assert len(rows) == 2


def test_an_emergency_opening_stands_there_with_its_reason(house: House, child: ResidentId) -> None:
    journal.restrict(child, (house.director.staff.id,), by=house.director)
    openings.begin(child, Need.DANGER, "Мать звонит, ребёнок плачет", by=house.duty)
    text = flat(made(house, child, papers.ACCESS).render())
    assert "Мать звонит, ребёнок плачет" in text


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_extract_tells_what_is_kept_and_leaves_others_out(house: House, child: ResidentId, lang: str) -> None:
    house.contact(child)
    house.plan(child)
    journal.write(child, NewNote("talk", house.clock.now, "Канарейка про соседку Жанну"), by=house.duty)
    job = made(house, child, papers.EXTRACT, (lang,))
    text = flat(job.render())
    assert "Рахимова Дилноза" in text or "Rahimova Dilnoza" in text
    assert "Запросить ИИН" in text
    assert "Канарейка" not in text
    for contact in house.store.contacts.all(resident_id=child):
        assert contact.name not in text
        assert not contact.phones or contact.phones[0].number not in text
    assert len(job.facts.left_out) == 2  # type: ignore[attr-defined]


def test_what_is_locked_is_not_told_and_that_it_is_locked_is_said(house: House, child: ResidentId) -> None:
    before = len(made(house, child, papers.EXTRACT).facts.left_out)  # type: ignore[attr-defined]
    journal.restrict(child, (house.director.staff.id,), by=house.director)
    assert len(made(house, child, papers.EXTRACT).facts.left_out) == before + 1  # type: ignore[attr-defined]


def test_it_leaves_with_a_line_in_register_audit_and_log_of_what_was_told(house: House, child: ResidentId) -> None:
    job = made(house, child, papers.EXTRACT)
    by = house.director
    assert (by.store.audit.recent(1)[0].action, by.store.audit.recent(1)[0].reason) == ("paper.viewed", WHY)
    assert disclosures.of(child, by=by) == ()
    papers.printed(job, job.render(), Way.SAVE, by=by)
    assert [(one.document, one.why) for one in disclosures.of(child, by=by)] == [("person-extract", WHY)]


def test_without_reason_passphrase_or_right_there_is_no_paper(house: House, child: ResidentId) -> None:
    by = equipped(house).director
    mine = Named(WHY, Confirmed(by.staff.id))
    with pytest.raises(InvalidInput):
        papers.of_person(PersonWanted(papers.ACCESS, child, replace(mine, reason=" ")), by=by)
    other = Named(WHY, Confirmed(house.duty.staff.id))
    with pytest.raises(NotAllowed):
        papers.of_person(PersonWanted(papers.ACCESS, child, other), by=by)
    with pytest.raises(NotAllowed):
        papers.of_person(PersonWanted(papers.ACCESS, child, mine), by=house.case_worker)


def test_emergencies_and_who_stood_in_are_told_in_their_own_words(house: House, child: ResidentId) -> None:
    coordinate(house, child)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    covered(house, file=child)
    opening = openings.begin(child, Need.DANGER, "У ворот отчим с друзьями", by=house.duty)
    openings.end(child, by=house.duty)
    openings.see(opening, by=house.director)
    text = flat(made(house, child, papers.ACCESS, ("en",)).render())
    for words in (
        "named who stands in for the coordinator",
        "closed it again before the hour was over",
        "looked at who had opened it in an emergency",
    ):
        assert words in text

"""Letters that ask another state about a family: in the tracing log by themselves, and answered once."""

from __future__ import annotations

import pytest

from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.reports.catalogue import OWN
from shelter_app.services import events, letter_templates, letters, organisations, papers, tracing
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.services.organisations import OrganisationForm
from tests.records import House
from tests.services.papers_story import equipped
from tests.services.test_letters import POLICE, made, missing

CONSULATE = OrganisationForm(
    "consulate", "Өзбекстан консулдығына", "В Консульство Узбекистана", title_ru="Консульство Узбекистана"
)
ABROAD = OrganisationForm(
    "guardianship_abroad", "", "В Агентство социальной защиты", title_ru="Агентство социальной защиты"
)


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    child = house.admit(citizenships=("UZ",))
    agreed(house, child, "консульство Узбекистана")
    events.mark_done(child, "no_threat_declared", house.clock.now, "спросили, не боится", by=house.case_worker)
    return child


def agreed(house: House, child: ResidentId, to: str) -> None:
    events.mark_done(child, "consent_given", house.later(minutes=1), f"согласие № 3: {to}", by=house.case_worker)


def sent(house: House, child: ResidentId) -> OutgoingLetter:
    organisations.add(CONSULATE, by=house.case_worker)
    letter = made(house, child, "notice-consulate")
    return papers.mark_sent(letter, "post", house.later(minutes=10), by=house.case_worker)


def log(house: House, child: ResidentId) -> list[Tracing]:
    return tracing.of(child, by=house.case_worker)


def test_a_letter_to_a_consulate_is_a_line_of_the_log_once_it_is_sent(house: House, child: ResidentId) -> None:
    organisations.add(CONSULATE, by=house.case_worker)
    letter = made(house, child, "notice-consulate")
    assert log(house, child) == []
    letter = papers.mark_sent(letter, "post", house.later(minutes=10), by=house.case_worker)
    (line,) = log(house, child)
    assert (line.asks, line.body, line.medium, line.at) == (Asks.CENTRE, "embassy", "post", letter.sent_at)
    assert line.who == "В Консульство Узбекистана"
    assert line.words.startswith(f"№ {letter.number}, ")
    assert line.letter_id == letter.id


def test_what_comes_back_is_typed_in_the_register_and_stands_in_the_log(house: House, child: ResidentId) -> None:
    letter = sent(house, child)
    day = house.later(days=3).date()
    letter = letters.answer(letter, day, "мать найдена в Нукусе", by=house.case_worker)
    (line,) = log(house, child)
    assert (line.answer, line.answered_on) == ("мать найдена в Нукусе", day)
    letters.answer(letter, day, "мать найдена в Ташкенте", by=house.case_worker)
    assert log(house, child)[0].answer == "мать найдена в Ташкенте", "a corrected answer is corrected in both"


def test_what_is_typed_in_the_log_stands_in_the_register(house: House, child: ResidentId) -> None:
    letter = sent(house, child)
    day = house.later(days=3).date()
    (line,) = log(house, child)
    line = tracing.answer(line, "ищут", day, by=house.case_worker)
    assert house.store.letters.get(letter.id).answer == "ищут"
    tracing.answer(line, "бабушка найдена", house.later(days=1).date(), add=True, by=house.case_worker)
    kept = house.store.letters.get(letter.id)
    assert kept.answer.startswith("ищут")
    assert kept.answer.endswith("бабушка найдена")
    assert kept.answered_on == day


def test_a_letter_of_the_centres_own_to_an_authority_abroad_is_traced_as_well(house: House, child: ResidentId) -> None:
    form = TemplateForm("Запрос об опеке", "guardianship_abroad", subject_ru="О семье ребёнка", text_ru="Просим найти.")
    template = letter_templates.keep(form, by=house.director)
    to = To.of(organisations.add(ABROAD, by=house.case_worker))
    agreed(house, child, "Агентство социальной защиты")
    letter = made(house, child, f"{OWN}{template.code}", to)
    papers.mark_sent(letter, "email", house.later(minutes=10), by=house.case_worker)
    (line,) = log(house, child)
    assert line.body == "guardianship_abroad"
    assert "Запрос об опеке" in line.words


def test_an_authority_abroad_learns_nothing_before_the_child_was_asked_about_a_threat(house: House) -> None:
    child = house.admit(citizenships=("UZ",))
    form = TemplateForm("Запрос об опеке", "guardianship_abroad", subject_ru="О семье ребёнка", text_ru="Просим найти.")
    template = letter_templates.keep(form, by=house.director)
    job = papers.gather(f"{OWN}{template.code}", child, to=To.typed("Агентство"), by=house.case_worker)
    with pytest.raises(GuardClosed) as refused:
        papers.final(job, by=house.case_worker)
    assert "R-43.consulate" in {one.code for one in refused.value.stops}


def test_a_letter_to_the_police_traces_nobody(house: House) -> None:
    organisations.add(POLICE, by=house.case_worker)
    child = missing(house)
    papers.mark_sent(made(house, child), "in_person", house.later(minutes=10), by=house.case_worker)
    assert log(house, child) == []

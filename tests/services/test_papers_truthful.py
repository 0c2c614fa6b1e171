"""What a paper says of lines left empty and of limits, and names, numbers and originals that must agree on it."""

from __future__ import annotations

from datetime import date

import pytest

from shelter_app.domain.contacts import Permission
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.periods import Period
from shelter_app.reports import papers as on_paper
from shelter_app.services import follow_ups, papers
from shelter_app.services.papers import house_reports
from shelter_app.services.papers.facts import in_language
from shelter_app.services.papers.house_registers import Source
from tests.records import House
from tests.services.meeting_steps import held
from tests.services.papers_story import equipped, printed_text, text_of, walked


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


def test_minutes_without_the_words_of_the_child_do_not_say_that_nobody_asked(house: House) -> None:
    child = house.admit()
    held(house, child, child_views="")
    text = text_of(papers.gather("meeting-minutes", child, ("ru",), by=house.case_worker).render())
    assert "не записано" in text
    assert "не спрашивали" not in text


def test_the_act_of_handover_does_not_say_that_nobody_asked_about_medicines(house: House) -> None:
    text = printed_text(house, "handover-act", walked(house), "ru")
    unknown = text[text.index("Какие лекарства принимает: доза, до какого дня") :]
    assert unknown.startswith("Какие лекарства принимает: доза, до какого дня не записано"), "nobody wrote it"
    assert "не спрашивали" not in text


def test_the_act_of_handover_agrees_on_its_originals_and_on_who_took_the_child(house: House) -> None:
    text = printed_text(house, "handover-act", walked(house), "ru")
    assert "в 3 экземплярах" in text
    assert "экз. 1 из 3" in text
    assert "принял(а)" in text.lower()


def test_registers_of_one_month_never_bear_the_same_number() -> None:
    month = Period(date(2026, 11, 1), date(2026, 11, 30))
    numbers = [house_reports.number_of(house_reports.ReportWanted(one, month)) for one in house_reports.OF_A_PERIOD]
    assert len({number.printed for number in numbers}) == len(numbers)
    assert len({number.code for number in numbers}) == len(numbers)


@pytest.mark.parametrize(("coded", "heading"), [(True, "№ дела"), (False, "Ф. И. О., дата рождения")])
def test_a_register_without_names_is_headed_by_file_numbers(house: House, coded: bool, heading: str) -> None:
    month = Period(date(2026, 11, 1), date(2026, 11, 30))
    column = Source.of(house.case_worker, month, coded=coded).column("person", 1)
    assert in_language(column.label, "ru") == heading


def test_the_card_says_what_a_teacher_may_be_told(house: House) -> None:
    child = house.admit()
    house.contact(
        child, "Мун Карина", relation="teacher", inform=Permission.SUPERVISED, note="Сообщать только об учёбе",
        decided_by="мать",
    )  # fmt: skip
    card = papers.gather("resident-card", child, by=house.case_worker).facts
    assert isinstance(card, on_paper.ResidentCard)
    assert card.contacts[0].told is on_paper.Granted.SUPERVISED
    assert in_language(card.contacts[0].condition, "ru") == "Сообщать только об учёбе"


def test_a_report_of_silence_names_the_day_of_every_attempt_and_draws_none_as_done(house: House) -> None:
    child = house.admit()
    stage = house.discharge(child, "foster_family", receiver="Рахимова Зухра").follow_ups[0]
    for days in (14, 3, 4):
        result = FollowUpResult(Outcome.NOT_REACHED, house.later(days=days), "call")
        stage = follow_ups.record(stage, result, by=house.case_worker)
    job = papers.gather("follow-up-report", child, ("ru",), by=house.case_worker)
    assert isinstance(job.facts, on_paper.FollowUpReport)
    first = job.facts.schedule[0]
    assert stage.done_at is not None
    assert (first.day, first.done) == (stage.done_at.astimezone(house.case_worker.tz).date(), False)
    text = text_of(job.render())
    for one in stage.attempts:
        assert f"{one.at.astimezone(house.case_worker.tz):%d.%m.%Y}" in text


@pytest.mark.parametrize("outcome", Outcome)
def test_a_report_ticks_how_the_child_was_found_in_the_word_of_screen_and_register(
    house: House, outcome: Outcome
) -> None:
    child = house.admit()
    stage = house.discharge(child, "foster_family", receiver="Рахимова Зухра").follow_ups[0]
    told = FollowUpResult(outcome, house.later(days=14), "call", next_step="Решает опека")
    follow_ups.record(stage, told, by=house.case_worker)
    job = papers.gather("follow-up-report", child, ("ru",), by=house.case_worker)
    assert isinstance(job.facts, on_paper.FollowUpReport)
    word = house.case_worker.reference.label("followup_outcome", outcome.value, "ru")
    boxes = job.facts.outcomes
    assert [in_language(one.words, "ru") for one in boxes if one.ticked] == [word]
    assert len(boxes) == len(Outcome)
    text = text_of(job.render())
    assert text.count(word) >= 2, "in the box, and at the day of the plan"
    assert "Вывод ещё не сделан" not in text

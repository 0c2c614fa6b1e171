"""Finished minutes are corrected with history: a new version, the old one kept, the reason printed, duties followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Outcome, WrongMeetingState
from shelter_app.domain.undertakings import Standing
from shelter_app.services import meetings, papers, undertakings
from tests.records import House, new_house
from tests.services.meeting_steps import REJECTED, ROW, TASK, called, held
from tests.services.papers_story import equipped, text_of


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = equipped(new_house(tmp_path))
    yield made
    made.store.close()


@pytest.fixture
def child(house: House) -> ResidentId:
    child = house.admit()
    house.later(hours=5)
    return child


def test_a_correction_is_a_new_version_and_the_old_one_is_kept_with_the_reason(house: House, child: ResidentId) -> None:
    first = held(house, child)
    house.later(hours=1)
    second = meetings.correct(first, replace(first.minutes(), facts="В школу ходит"), " описка ", by=house.director)
    house.later(hours=1)
    third = meetings.correct(second, replace(second.minutes(), chair="Оспанов Б."), "не тот", by=house.case_worker)
    assert (third.facts, third.chair) == ("В школу ходит", "Оспанов Б.")
    assert [(one.reason, one.by, one.before.facts, one.before.chair) for one in third.corrections] == [
        ("описка", house.director.staff.id, first.facts, first.chair),
        ("не тот", house.case_worker.staff.id, "В школу ходит", first.chair),
    ]
    assert meetings.of(child, by=house.case_worker)[0].corrections == third.corrections
    with pytest.raises(Stale):
        meetings.correct(first, replace(first.minutes(), facts="иное"), "поздно", by=house.case_worker)


def test_a_correction_needs_a_reason_something_new_and_whole_minutes(house: House, child: ResidentId) -> None:
    one = held(house, child)
    for minutes, reason, field in (
        (replace(one.minutes(), facts="иное"), " ", "reason"),
        (one.minutes(), "описка", "record"),
        (replace(one.minutes(), facts=" "), "описка", "facts"),
        (replace(one.minutes(), resolutions=()), "описка", "resolutions"),
        (replace(one.minutes(), held_at=house.clock.now + timedelta(hours=1)), "описка", "held_at"),
    ):
        with pytest.raises(InvalidInput) as refused:
            meetings.correct(one, minutes, reason, by=house.case_worker)
        assert set(refused.value.problems) == {field}
    with pytest.raises(WrongMeetingState):
        meetings.correct(called(house, child), one.minutes(), "рано", by=house.case_worker)


def test_a_task_that_reads_otherwise_is_dropped_and_asked_anew_and_a_done_one_stays(
    house: House, child: ResidentId
) -> None:
    other = replace(TASK, id=9, text="Купить обувь", due=date(2026, 12, 2))
    one = held(house, child, resolutions=(ROW, TASK, other))
    for task in undertakings.of(child, by=house.case_worker):
        if task.text == other.text:
            undertakings.settle(task, Standing.MET, "чек", by=house.case_worker)
    later = replace(TASK, due=date(2026, 12, 9))
    meetings.correct(one, replace(one.minutes(), resolutions=(ROW, later, other)), "не тот срок", by=house.case_worker)
    found = {(task.text, task.due): (task.standing, task.note) for task in undertakings.of(child, by=house.director)}
    assert found == {
        (TASK.text, TASK.due): (Standing.DROPPED, "не тот срок"),
        (TASK.text, later.due): (Standing.OPEN, ""),
        (other.text, other.due): (Standing.MET, "чек"),
    }


def test_what_stands_in_the_plan_goes_on_standing_there(house: House, child: ResidentId) -> None:
    one = held(house, child)
    meetings.to_plan(one, need="Решение собрания", by=house.case_worker)
    (known,) = meetings.of(child, by=house.case_worker)
    corrected = meetings.correct(known, replace(known.minutes(), facts="иное"), "описка", by=house.case_worker)
    assert corrected.resolutions[0].item_id == known.resolutions[0].item_id is not None
    turned = tuple(
        replace(told, outcome=Outcome.TASK, who="Ли", due=date(2026, 12, 9)) if told.id == ROW.id else told
        for told in corrected.resolutions
    )
    corrected = meetings.correct(
        corrected, replace(corrected.minutes(), resolutions=turned), "это задача", by=house.case_worker
    )
    assert corrected.resolutions[0].item_id is None


def test_a_rejection_that_comes_with_a_correction_owes_its_reasons(house: House, child: ResidentId) -> None:
    one = held(house, child, resolutions=(TASK,))
    meetings.correct(one, replace(one.minutes(), resolutions=(TASK, REJECTED)), "забыли", by=house.case_worker)
    waits = [item.code for item in house.store.summaries.due_of(child) if item.closed_at is None]
    assert "R-28.reasons" in waits


def test_another_hour_moves_the_fact_that_closed_the_term(house: House, child: ResidentId) -> None:
    one = held(house, child)
    assert one.held_at is not None
    earlier = one.held_at - timedelta(hours=2)
    meetings.correct(one, replace(one.minutes(), held_at=earlier), "не тот час", by=house.case_worker)
    facts = house.store.case_events.all(resident_id=child, kind=meetings.HELD)
    assert [fact.at for fact in facts] == [earlier]


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_paper_says_that_it_was_corrected_when_by_whom_and_why(house: House, child: ResidentId, lang: str) -> None:
    one = held(house, child)
    plain = text_of(papers.gather("meeting-minutes", child, (lang,), by=house.case_worker).render())
    assert "описка" not in plain
    meetings.correct(one, replace(one.minutes(), facts="В школу ходит"), "описка в записи", by=house.director)
    text = text_of(papers.gather("meeting-minutes", child, (lang,), by=house.case_worker).render())
    for words in ("описка в записи", "В школу ходит", house.director.staff_name(house.director.staff.id)):
        assert words in " ".join(text.split())

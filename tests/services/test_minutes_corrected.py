"""Finished minutes are corrected with history: a new version, the old one kept, the reason printed, duties followed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.meetings import Outcome, WrongMeetingState
from shelter_app.domain.undertakings import Standing
from shelter_app.services import meetings, papers, undertakings
from tests.records import House
from tests.services.meeting_steps import REJECTED, ROW, TASK, called, held
from tests.services.papers_story import text_of

pytestmark = pytest.mark.usefixtures("printing")


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


def facts_of(house: House, child: ResidentId) -> dict[str, list[datetime]]:
    """When something was rejected and when the reasons were written, as the timeline tells it."""
    return {
        kind: [fact.at for fact in house.store.case_events.all("at", resident_id=child, kind=kind)]
        for kind in (meetings.REJECTED, meetings.REASONED)
    }


def owed(house: House, child: ResidentId) -> bool:
    return "R-28.reasons" in {due.code for due in house.store.summaries.due_of(child) if due.closed_at is None}


def test_a_rejection_that_was_none_is_no_fact_any_more_and_nobody_wrote_reasons(
    house: House, child: ResidentId
) -> None:
    one = held(house, child)
    assert owed(house, child)
    house.later(hours=1)
    one = meetings.correct(one, replace(one.minutes(), resolutions=(ROW, TASK)), "приняли", by=house.case_worker)
    assert facts_of(house, child) == {meetings.REJECTED: [], meetings.REASONED: []}
    assert not owed(house, child)
    house.later(hours=1)
    again = replace(one.minutes(), resolutions=(ROW, TASK, replace(REJECTED, id=9)))
    meetings.correct(one, again, "всё же отклонили", by=house.case_worker)
    assert owed(house, child), "what is rejected after all owes its reasons"


def test_written_reasons_go_with_the_rejection_they_were_for(house: House, child: ResidentId) -> None:
    one = held(house, child)
    one = meetings.write_reasons(one, REJECTED.id, "нет мест", by=house.director)
    meetings.correct(one, replace(one.minutes(), resolutions=(ROW, TASK)), "приняли", by=house.case_worker)
    assert facts_of(house, child) == {meetings.REJECTED: [], meetings.REASONED: []}


def test_reasons_are_written_when_they_were_and_owed_again_where_they_are_lacking(
    house: House, child: ResidentId
) -> None:
    other = replace(REJECTED, id=9, text="Отпустить к дяде")
    one = held(house, child, resolutions=(TASK, REJECTED, other))
    house.later(hours=1)
    one = meetings.write_reasons(one, REJECTED.id, "нет мест", by=house.director)
    written = house.clock.now
    house.later(hours=1)
    kept = next(told for told in one.resolutions if told.id == REJECTED.id)
    one = meetings.correct(one, replace(one.minutes(), resolutions=(TASK, kept)), "лишнее", by=house.case_worker)
    assert facts_of(house, child)[meetings.REASONED] == [written], "nobody wrote reasons at the hour of the correction"
    assert not owed(house, child)
    house.later(hours=1)
    meetings.correct(one, replace(one.minutes(), resolutions=(TASK, kept, other)), "было две", by=house.case_worker)
    assert facts_of(house, child)[meetings.REASONED] == []
    assert owed(house, child)


def come_again(house: House, child: ResidentId) -> StayId:
    """Leaves, and is admitted anew two days later; the stay of before is told."""
    (stay,) = house.store.stays.all(resident_id=child)
    house.discharge(child)
    house.later(days=2)
    house.admit(same_as=child)
    house.later(hours=1)
    return stay.id


def test_minutes_of_an_earlier_stay_are_corrected_in_that_stay(house: House, child: ResidentId) -> None:
    one = held(house, child, resolutions=(TASK,))
    house.later(hours=3)
    assert one.held_at is not None
    before, earlier = come_again(house, child), one.held_at - timedelta(hours=1)
    wanted = replace(one.minutes(), held_at=earlier, resolutions=(TASK, REJECTED))
    fixed = meetings.correct(one, wanted, "не тот час", by=house.case_worker)
    assert fixed.held_at == earlier
    told = [*house.store.case_events.all(resident_id=child, kind=meetings.HELD)]
    told += house.store.case_events.all(resident_id=child, kind=meetings.REJECTED)
    assert [(fact.at, fact.stay_id) for fact in told] == [(earlier, before)] * 2
    house.later(hours=1)
    meetings.write_reasons(fixed, REJECTED.id, "нет мест", by=house.director)
    (written,) = house.store.case_events.all(resident_id=child, kind=meetings.REASONED)
    assert written.stay_id == before


def test_a_meeting_of_the_present_stay_is_not_moved_into_the_one_before(house: House, child: ResidentId) -> None:
    house.later(hours=3)
    come_again(house, child)
    one = held(house, child)
    assert one.held_at is not None
    wrong = replace(one.minutes(), held_at=one.held_at - timedelta(days=2))
    with pytest.raises(InvalidInput) as refused:
        meetings.correct(one, wrong, "не тот день", by=house.case_worker)
    assert refused.value.problems == {"held_at": "before_start"}


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

"""Standing in for a coordinator: everything she has on the days of the cover, nothing on the others, told to all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.journal import Note
from shelter_app.domain.month_grid import days_later
from shelter_app.domain.staff import Role
from shelter_app.domain.waiting import Wanted
from shelter_app.security import compartments
from shelter_app.services import (
    cover_keys,
    covers,
    data_quality,
    decisions,
    file_keys,
    grants,
    journal,
    plan_withdrawals,
    residents,
    safety,
    support_plans,
    today,
)
from shelter_app.services.session import Session
from tests.records import ALMATY, House, open_session
from tests.services.cover_steps import coordinate, covered, new_cover

SECRET = "Слова только для тех, кто назван"


@pytest.fixture
def nurse(house: House) -> Session:
    """Who stands in."""
    return house.staff[Role.MEDICAL_WORKER]


@pytest.fixture
def closed(house: House, child: ResidentId) -> ResidentId:
    """A restricted file that the case worker coordinates, with a sealed note; the nurse is not named for it."""
    coordinate(house, child)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    note = journal.NewNote("talk", house.clock.now, SECRET, restricted=True)
    assert isinstance(journal.write(child, note, by=house.case_worker), Note)
    return child


def own_rows(by: Session) -> set[tuple[str, str]]:
    """What Today shows somebody as theirs: the duty and whose it is."""
    view = today.today(Wanted(mine=True), by=by)
    rows = (*view.overdue, *view.today, *view.week, *view.warned)
    assert all(row.mine for row in rows)
    return {(row.due.code, row.who) for row in rows}


def notes_of(child: ResidentId, by: Session) -> list[str]:
    return [one.text for one in journal.timeline(child, by=by) if one.source == "note"]


def test_on_its_days_a_restricted_file_opens_without_a_reason_and_its_sealed_notes_as_well(
    house: House, closed: ResidentId, nurse: Session
) -> None:
    with pytest.raises(NotFound):
        residents.open_file(closed, by=nurse)
    covers.give(new_cover(house, first=1, days=2), by=house.director)
    for shift, opens in ((0, False), (1, True), (1, True), (1, False)):
        house.later(days=shift)
        if opens:
            assert residents.open_file(closed, by=nurse).summary.named
            assert notes_of(closed, nurse) == [SECRET]
            assert [line.named for line in residents.here(by=nurse)] == [True]
            assert not residents.open_file(closed, by=nurse).reads_only
        else:
            with pytest.raises(NotFound):
                residents.open_file(closed, by=nurse)
            assert journal.file_key(nurse, closed) is None
            assert [line.named for line in residents.here(by=nurse)] == [False]


@pytest.mark.parametrize(
    ("hour", "opens"),
    [
        (datetime(2026, 11, 20, 23, 59, 59, tzinfo=ALMATY), False),
        (datetime(2026, 11, 21, 0, 0, tzinfo=ALMATY), True),
        (datetime(2026, 11, 21, 23, 59, 59, tzinfo=ALMATY), True),
        (datetime(2026, 11, 22, 0, 0, tzinfo=ALMATY), False),
    ],
)
def test_its_days_begin_and_end_at_midnight_at_the_centre(
    house: House, closed: ResidentId, nurse: Session, hour: datetime, opens: bool
) -> None:
    covers.give(new_cover(house, first=1, days=1), by=house.director)
    house.clock.now = hour
    assert nurse.named_for(closed) is opens
    assert bool(nurse.places()) is opens


def test_her_duties_are_those_of_who_stands_in_and_return_to_her_by_themselves(
    house: House, child: ResidentId, nurse: Session
) -> None:
    coordinate(house, child)
    hers = {one for one in own_rows(house.case_worker) if one[1] == house.case_worker.staff.short}
    assert hers
    assert not own_rows(nurse) & hers
    covered(house, days=2)
    assert own_rows(nurse) >= hers
    rows = today.today(by=nurse).week
    assert {row.stands_in for row in rows if row.who == house.case_worker.staff.short} == {nurse.staff.short}
    assert own_rows(house.case_worker) >= hers
    overdue = today.today(by=nurse).own_overdue
    assert overdue == today.today(by=house.case_worker).own_overdue
    house.later(days=2)
    assert not {one for one in own_rows(nurse) if one[1] == house.case_worker.staff.short}
    assert {one for one in own_rows(house.case_worker) if one[1] == house.case_worker.staff.short}


def test_the_tallies_count_the_same_rows_as_the_list(house: House, child: ResidentId, nurse: Session) -> None:
    coordinate(house, child)
    other = house.admit()
    coordinate(house, other)
    covered(house, file=child)
    bounds = today.bounds_of(nurse)
    tallies = house.store.summaries.tallies(bounds, nurse.whose())
    waiting = house.store.summaries.due_until(bounds.later)
    counted = sum(one.count for one in tallies if one.mine)
    assert counted == sum(nurse.whose().has(one.who, one.resident_id) for one in waiting)
    hers = str(house.case_worker.staff.id)
    assert {one.resident_id for one in waiting if one.who == hers} == {child, other}
    mine = today.today(Wanted(mine=True), by=nurse)
    rows = [*mine.overdue, *mine.today, *mine.week]
    assert {row.due.resident_id for row in rows if row.due.who == hers} == {child}


def test_plans_that_came_back_to_her_wait_for_who_stands_in(house: House, child: ResidentId, nurse: Session) -> None:
    coordinate(house, child)
    plan = house.plan(child, submitted=True)
    support_plans.decide(plan, approved=False, reason="мало мер", by=house.director)
    deputy = open_session(house.store, Role.CASE_WORKER, house.clock)
    assert decisions.plans_for(deputy, ()) == []
    covers.give(replace(new_cover(house), stands_in=deputy.staff.id), by=house.director)
    (waiting,) = decisions.plans_for(deputy, ())
    assert waiting.author == house.case_worker.staff.short
    assert [one.plan.id for one in decisions.plans_for(house.case_worker, ())] == [waiting.plan.id]


def test_who_stands_in_takes_back_a_plan_that_she_put_forward(house: House, child: ResidentId) -> None:
    coordinate(house, child)
    plan = house.plan(child, submitted=True)
    deputy = open_session(house.store, Role.CASE_WORKER, house.clock)
    assert not plan_withdrawals.may_withdraw(deputy, plan)
    covers.give(replace(new_cover(house), stands_in=deputy.staff.id), by=house.director)
    assert plan_withdrawals.may_withdraw(deputy, plan)


def test_what_her_files_lack_is_shown_to_who_stands_in(house: House, child: ResidentId, nurse: Session) -> None:
    coordinate(house, child)
    mine = nurse.staff.id
    assert data_quality.flaws(coordinator=mine, by=nurse) == []
    covered(house)
    assert {row.summary.resident_id for row in data_quality.flaws(coordinator=mine, by=nurse)} == {child}


def test_the_head_of_the_file_and_the_safety_card_say_whom_to_ask(house: House, child: ResidentId) -> None:
    coordinate(house, child)
    nurse = house.staff[Role.MEDICAL_WORKER].staff
    assert residents.open_file(child, by=house.duty).cover is None
    cover = covered(house)
    told = residents.open_file(child, by=house.duty).cover
    assert told is not None
    assert (told.stands_in, told.cover.ends) == (nurse.short, cover.ends)
    card = safety.card(child, by=house.duty)
    assert [one.id for one in card.to_call[:2]] == [nurse.id, house.case_worker.staff.id]
    (seen,) = covers.today(by=house.duty)
    assert (seen.away, seen.stands_in, seen.may_end) == (house.case_worker.staff.short, nurse.short, False)


def test_the_log_holds_both_people_and_the_days(house: House, child: ResidentId) -> None:
    coordinate(house, child)
    cover = covered(house, file=child)
    covers.end(cover.id, by=house.case_worker)
    ended, given = house.store.audit.recent(2)
    people = f"{house.case_worker.staff.id} {house.staff[Role.MEDICAL_WORKER].staff.id}"
    assert (given.action, given.subject, given.resident_id) == ("cover.given", people, child)
    assert given.detail == f"{cover.begins} {cover.ends}"
    assert (ended.action, ended.subject, ended.staff_id) == ("cover.ended", people, house.case_worker.staff.id)


def test_a_coordinator_gives_it_for_herself_and_only_a_director_for_others(house: House, child: ResidentId) -> None:
    coordinate(house, child)
    with pytest.raises(NotAllowed):
        covers.give(new_cover(house), by=house.staff[Role.MEDICAL_WORKER])
    with pytest.raises(NotAllowed):
        covers.give(new_cover(house), by=house.duty)
    given = covers.give(new_cover(house), by=house.case_worker)
    with pytest.raises(NotAllowed):
        covers.end(given.cover.id, by=house.staff[Role.MEDICAL_WORKER])
    covers.end(given.cover.id, by=house.case_worker)
    covers.give(new_cover(house), by=house.director)


def test_a_file_that_somebody_else_coordinates_is_refused(house: House, child: ResidentId) -> None:
    coordinate(house, child, house.director.staff.id)
    before = house.everything()
    with pytest.raises(InvalidInput) as told:
        covers.give(new_cover(house, file=child), by=house.case_worker)
    assert told.value.problems == {"away": "not_coordinator"}
    assert house.everything() == before


def test_the_cover_of_one_file_opens_no_other(house: House, closed: ResidentId, nurse: Session) -> None:
    other = house.admit()
    coordinate(house, other)
    journal.restrict(other, (house.case_worker.staff.id,), by=house.director)
    covered(house, file=other)
    assert nurse.granted() == {other}
    with pytest.raises(NotFound):
        residents.open_file(closed, by=nurse)


def test_a_restricted_file_whose_key_the_giver_lacks_stays_closed_and_is_named(house: House, child: ResidentId) -> None:
    deputy = open_session(house.store, Role.DIRECTOR, house.clock)
    coordinate(house, child)
    journal.restrict(child, (house.case_worker.staff.id,), by=deputy)
    given = covers.give(new_cover(house), by=house.director)
    assert given.closed == ("001-26",)
    assert house.staff[Role.MEDICAL_WORKER].granted() == frozenset()
    covers.end(given.cover.id, by=house.director)
    assert covers.give(new_cover(house), by=house.case_worker).closed == ()
    assert house.staff[Role.MEDICAL_WORKER].granted() == {child}


def test_a_file_closed_during_the_cover_opens_to_who_stands_in(house: House, child: ResidentId, nurse: Session) -> None:
    coordinate(house, child)
    covered(house)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    note = journal.NewNote("talk", house.clock.now, SECRET, restricted=True)
    journal.write(child, note, by=nurse)
    assert notes_of(child, house.case_worker) == [SECRET]


def test_who_is_no_longer_named_or_coordinates_no_longer_passes_nothing_on(
    house: House, closed: ResidentId, nurse: Session
) -> None:
    covered(house)
    assert nurse.named_for(closed)
    journal.restrict(closed, (), by=house.director)
    assert not nurse.named_for(closed)
    assert journal.file_key(nurse, closed) is None
    journal.restrict(closed, (house.case_worker.staff.id,), by=house.director)
    assert nurse.named_for(closed)
    coordinate(house, closed, house.director.staff.id)
    assert not nurse.named_for(closed)
    with pytest.raises(NotFound):
        residents.open_file(closed, by=nurse)


def test_ended_before_its_last_day_it_opens_nothing_more_and_its_keys_are_gone(
    house: House, closed: ResidentId, nurse: Session
) -> None:
    cover = covered(house, days=None)
    assert nurse.named_for(closed)
    covers.end(cover.id, by=house.director)
    assert not nurse.named_for(closed)
    assert house.store.cover_keys.sealed(closed) == {}
    lines = house.line_count()
    covers.end(cover.id, by=house.director)
    assert house.line_count() == lines


def test_the_keys_of_a_cover_that_is_over_are_forgotten_at_the_next_login(house: House, closed: ResidentId) -> None:
    covered(house, days=1)
    cover_keys.forget(house.director)
    assert len(house.store.cover_keys.sealed(closed)) == 1
    house.later(days=1)
    cover_keys.forget(house.director)
    assert house.store.cover_keys.sealed(closed) == {}


def test_a_leaver_covers_for_nobody(house: House, child: ResidentId) -> None:
    cover = covered(house, days=None)
    with house.director.change("staff.disabled", "staff"):
        covers.end_of_leaver(house.director, cover.stands_in)
    assert house.store.covers.get(cover.id).over(house.director.today())
    assert covers.today(by=house.director) == []


def test_new_keys_of_who_stands_in_open_the_file_again(house: House, closed: ResidentId, nurse: Session) -> None:
    covered(house)
    sealed = house.store.cover_keys.sealed(closed)
    with house.director.change("staff.grants_renewed", "staff"):
        assert grants.give_again(house.director, nurse.staff) == ()
    assert house.store.cover_keys.sealed(closed).keys() == sealed.keys()
    assert house.store.cover_keys.sealed(closed) != sealed
    assert notes_of(closed, nurse) == [SECRET]


def test_restricted_files_of_others_are_not_told_to_the_house(house: House, closed: ResidentId) -> None:
    covered(house, file=closed)
    assert covers.today(by=house.duty) == []
    (told,) = covers.today(by=house.case_worker)
    assert told.number == "001-26"
    assert [one.cover.id for one in covers.planned(by=house.director)] == [told.cover.id]


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"stands_in": None}, {"stands_in": "empty", "begins": "overlaps"}),
        ({"ends": date(2026, 11, 19)}, {"ends": "reversed"}),
        ({"begins": date(2026, 11, 19)}, {"begins": "past"}),
        ({"begins": date(2026, 11, 27), "ends": None}, {}),
        ({"begins": date(2026, 11, 26), "ends": None}, {"begins": "overlaps"}),
    ],
)
def test_what_is_refused_changes_nothing(
    house: House, child: ResidentId, changes: dict[str, Any], problems: dict[str, str]
) -> None:
    covered(house)
    before = house.everything()
    new = replace(new_cover(house), **changes)
    if not problems:
        assert covers.give(new, by=house.director).cover.begins == days_later(house.director.today(), 7)
        return
    with pytest.raises(InvalidInput) as told:
        covers.give(new, by=house.director)
    assert told.value.problems == problems
    assert house.everything() == before


def test_another_key_of_the_file_follows_who_stands_in(house: House, closed: ResidentId, nurse: Session) -> None:
    covered(house)
    old = journal.file_key(house.director, closed)
    assert old is not None
    new = compartments.new_record_key(journal.COMPARTMENT, closed)
    with house.store.transaction():
        file_keys.carry_out(house.director, file_keys.Turn({closed: old}, {closed: new}, ()), lambda *_done: None)
    key = journal.file_key(nurse, closed)
    assert key is not None
    assert key.raw() == new.raw()
    assert notes_of(closed, nurse) == [SECRET]

"""The list of residents and Today: filters in one query, what restricted files do not tell, and postponed duties."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.support_plans import WrongPlanStatus
from shelter_app.services import events, journal, plan_execution, residents, support_plans, today
from shelter_app.services.today import TodayRow
from tests.records import House

RULE = "R-05.prosecutor"


def born(house: House, name: str, text: str) -> ResidentId:
    age = claim(PartialDate.from_text(text), AgeBasis.SAID)
    return house.admit(names=names_of(ru=name), age=age)


def names(house: House, found: list[ResidentId]) -> list[str]:
    return [line.name("ru") or line.number for line in residents.lines(found, by=house.duty)]


def test_the_list_keeps_those_who_are_asked_for_in_alphabetical_order(house: House) -> None:
    house.admit(names=names_of(ru="Ямалова Ася"), category="c2")
    house.admit(names=names_of(ru="Ахмадов Саид"), category="c2")
    house.admit(names=names_of(ru="Беков Тимур"), category="c1")
    left = house.admit(names=names_of(ru="Ким Алина"), category="c2")
    house.discharge(left)
    assert names(house, residents.ids(present=True, by=house.duty)) == ["Ахмадов Саид", "Беков Тимур", "Ямалова Ася"]
    assert names(house, residents.ids(present=True, category="c2", by=house.duty)) == ["Ахмадов Саид", "Ямалова Ася"]
    everyone = residents.ids(present=False, category="c2", by=house.duty)
    assert names(house, everyone) == ["Ахмадов Саид", "Ким Алина", "Ямалова Ася"]


def test_the_list_can_be_narrowed_to_the_files_of_one_coordinator(house: House) -> None:
    one, other = house.admit(names=names_of(ru="Ахмадов Саид")), house.admit(names=names_of(ru="Беков Тимур"))
    mine = house.psychologist.staff.id
    file = residents.open_file(one, by=house.director).resident
    residents.edit_case(file, residents.CaseForm(mine, "", (), ""), by=house.director)
    assert residents.ids(present=True, coordinator=mine, by=house.duty) == [one]
    assert other in residents.ids(present=True, by=house.duty)
    offered = [staff_id for staff_id, _name in residents.coordinators(by=house.duty)]
    assert house.case_worker.staff.id in offered
    assert house.duty.staff.id not in offered


@pytest.mark.parametrize(
    "text",
    [
        "2008-11-20",
        "2008-11-21",
        "2008-11",
        "2008",
        "~2008",
        "~2007",
        "~2007-11",
        "~2007-10-05",
        "1990",
        "2019-03-05",
        "",
    ],
)
def test_children_are_everyone_who_may_be_under_eighteen_whatever_is_known_of_the_birth_date(
    house: House, text: str
) -> None:
    house.clock.now = house.clock.now.replace(year=2026, month=11, day=20)
    someone = born(house, "Ахмадов Саид", text)
    (line,) = residents.lines([someone], by=house.duty)
    child = line.age(date(2026, 11, 20)).may_be_under(18)
    assert (someone in residents.ids(present=True, minors=True, by=house.duty)) is child
    assert (someone in residents.ids(present=True, minors=False, by=house.duty)) is not child


def test_a_restricted_file_stands_last_by_its_number_and_answers_to_no_filter(house: House) -> None:
    secret = house.admit(names=names_of(ru="Абаева Сара"), category="c4")
    house.admit(names=names_of(ru="Ямалова Ася"), category="c4")
    journal.restrict(secret, (house.case_worker.staff.id,), by=house.director)
    assert residents.ids(present=True, by=house.duty)[-1] == secret
    assert secret not in residents.ids(present=True, category="c4", by=house.duty)
    assert secret not in residents.ids(present=True, minors=True, by=house.duty)
    assert residents.ids(present=True, category="c4", by=house.case_worker)[0] == secret


def test_the_card_shows_the_last_entries_only_to_those_who_may_open_the_file(house: House, child: ResidentId) -> None:
    journal.write(child, journal.NewNote("talk", house.later(hours=1), "Спрашивает о маме."), by=house.case_worker)
    card = residents.preview(child, by=house.duty)
    assert card.stay is not None
    assert "Спрашивает о маме." in [entry.text for entry in card.entries]
    assert len(card.entries) <= residents.LAST_ENTRIES


def duty(house: House, child: ResidentId) -> TodayRow:
    view = today.today(by=house.director)
    rows = (*view.overdue, *view.today, *view.week)
    return next(row for row in rows if row.due.code == RULE and row.due.resident_id == child)


def test_a_director_postpones_a_duty_with_a_reason_that_stands_beside_it(house: House, child: ResidentId) -> None:
    before = duty(house, child).due
    later = before.due_at + timedelta(days=2)
    assert before.started_at is not None
    events.postpone_clock(child, RULE, before.started_at, later, " Прокуратура закрыта ", by=house.director)
    after = duty(house, child).due
    assert (after.due_at, after.text) == (later, "Прокуратура закрыта")
    events.postpone_clock(child, RULE, before.started_at, later + timedelta(days=1), "И завтра", by=house.director)
    again = duty(house, child).due
    assert (again.due_at, again.text) == (later + timedelta(days=1), "И завтра")


def test_a_postponement_needs_a_reason_a_later_moment_and_a_duty_that_runs(house: House, child: ResidentId) -> None:
    due = duty(house, child).due
    assert due.started_at is not None
    later = due.due_at + timedelta(days=1)
    with pytest.raises(InvalidInput) as told:
        events.postpone_clock(child, RULE, due.started_at, later, "  ", by=house.director)
    assert told.value.problems == {"reason": "empty"}
    with pytest.raises(InvalidInput) as told:
        events.postpone_clock(child, RULE, due.started_at, due.due_at, "Причина", by=house.director)
    assert told.value.problems == {"due": "not_later"}
    with pytest.raises(NotFound):
        events.postpone_clock(child, RULE, later, later, "Причина", by=house.director)


def test_nobody_below_the_director_moves_a_legal_term(house: House, child: ResidentId) -> None:
    due = duty(house, child).due
    assert due.started_at is not None
    later = due.due_at + timedelta(days=1)
    for session in (house.duty, house.case_worker):
        with pytest.raises(NotAllowed):
            events.postpone_clock(child, RULE, due.started_at, later, "Причина", by=session)


def test_a_limit_of_stay_is_not_moved_as_if_it_were_a_duty(house: House, child: ResidentId) -> None:
    house.later(days=88)
    view = today.today(by=house.director)
    limit = next(row.due for row in (*view.overdue, *view.today, *view.week) if row.due.source == "limit")
    assert limit.started_at is not None
    later = limit.due_at + timedelta(days=30)
    with pytest.raises(InvalidInput) as told:
        events.postpone_clock(child, limit.code, limit.started_at, later, "Причина", by=house.director)
    assert told.value.problems == {"rule": "own_form"}


def test_a_row_is_handed_out_for_marking_only_while_its_plan_is_in_force(house: House, child: ResidentId) -> None:
    plan = house.plan(child, submitted=True)
    item = support_plans.items_of(house.director, plan.id)[0]
    with pytest.raises(WrongPlanStatus):
        plan_execution.row_at_work(item.id, by=house.duty)
    support_plans.decide(plan, approved=True, by=house.director)
    assert plan_execution.row_at_work(item.id, by=house.duty).measure == item.measure


def test_what_is_mine_is_named_for_me_or_for_my_role(house: House, child: ResidentId) -> None:
    def mine(row: TodayRow) -> bool:
        return row.mine

    assert mine(next(row for row in today.today(by=house.duty).week if row.due.code == RULE))
    assert not mine(next(row for row in today.today(by=house.psychologist).week if row.due.code == RULE))


def test_a_quiet_week_names_what_comes_after_it(house: House, child: ResidentId) -> None:
    assert today.today(by=house.duty).following is None
    house.discharge(child)
    house.store.database.execute_sql("DELETE FROM due WHERE source <> 'follow_up'")
    view = today.today(by=house.duty)
    assert (view.overdue, view.today, view.week) == ((), (), ())
    assert view.following is not None
    assert view.following.due.text == "14"

"""What slips, as a director sees it: the numbers are those of the lists behind them."""

from __future__ import annotations

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.waiting import Part, Wanted
from shelter_app.services import events, journal, residents, slipping, today
from tests.records import House


def test_the_directors_numbers_are_those_of_the_lists_behind_them(house: House, child: ResidentId) -> None:
    form = residents.CaseForm(house.case_worker.staff.id, "", (), "")
    residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
    other = house.admit(names=names_of(ru="Егоров Илья"))
    house.later(days=2)
    events.mark_done(child, "nurse_examined", house.clock.now, "журнал", by=house.duty)
    view, told = today.today(by=house.director), slipping.slipping(by=house.director)
    assert told.overdue == view.totals[Part.OVERDUE] == sum(count for _, count in told.kinds)
    by_term = today.today(Wanted(by_term=True), by=house.director).overdue
    assert told.oldest == by_term[0].due.due_at
    assert {row.due.id for row in by_term} == {row.due.id for row in view.overdue}
    assert {one.id: one.overdue for one in told.coordinators}.keys() == {house.case_worker.staff.id, 0}
    for one in told.coordinators:
        narrowed = today.today(Wanted(coordinator=one.id), by=house.director)
        assert narrowed.totals[Part.OVERDUE] == one.overdue
        assert {row.summary.resident_id for row in narrowed.overdue} == {child if one.id else other}
    assert (told.kept.closed, told.kept.late, told.kept.overdue) == (2, 1, told.overdue)
    assert told.kept.share == 1 / (2 + told.overdue), "what is still open and overdue was not kept either"
    late = today.today(Wanted(closed_late=True), {Part.CLOSED: 50}, by=house.director)
    assert [row.due.code for row in late.closed] == ["R-07.nurse"]
    assert late.closed[0].days_late(late.now) == 2


def test_nothing_slips_in_an_empty_house(house: House) -> None:
    told = slipping.slipping(by=house.director)
    assert (told.overdue, told.kinds, told.coordinators, told.oldest) == (0, (), (), None)
    assert told.kept.share is None


def test_a_restricted_file_is_counted_under_nobody(house: House, child: ResidentId) -> None:
    form = residents.CaseForm(house.case_worker.staff.id, "", (), "")
    residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
    house.later(days=2)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    house.store.database.execute_sql("DELETE FROM grants WHERE staff_id = ?", (house.director.staff.id,))
    assert {one.id for one in slipping.slipping(by=house.director).coordinators} == {0}
    narrowed = today.today(Wanted(coordinator=house.case_worker.staff.id), by=house.director)
    assert narrowed.overdue == ()

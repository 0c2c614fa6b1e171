"""The order of what is overdue: one's own before that of others, the obligatory of it first."""

from __future__ import annotations

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import today
from shelter_app.services.session import Session
from tests.records import House


def places_of(by: Session) -> list[int]:
    """Of every overdue row: 0 for one's own obligatory ones, 1 for one's other ones, 2 for those of others."""
    rows = today.today(by=by).overdue
    return [2 if not row.mine else 0 if row.due.severity == "block" else 1 for row in rows]


def test_of_what_is_overdue_ones_own_comes_first_and_the_obligatory_of_it_before_the_rest(
    house: House, child: ResidentId
) -> None:
    house.plan(child, approved=True)
    house.later(days=12)
    house.admit(names=names_of(ru="Егоров Илья"))
    house.later(days=1)
    for by in (house.duty, house.case_worker, house.director, house.staff[Role.MEDICAL_WORKER]):
        view = today.today(by=by)
        places = places_of(by)
        assert places == sorted(places)
        assert view.own_overdue == sum(row.mine for row in view.overdue)
        for place in range(3):
            terms = [row.due.due_at for row, its in zip(view.overdue, places, strict=True) if its == place]
            assert terms == sorted(terms)
    assert {0, 2} <= set(places_of(house.duty))


def test_the_command_lists_the_rows_of_the_page_the_longest_overdue_first(house: House, child: ResidentId) -> None:
    house.later(days=1)
    view = today.today(by=house.duty)
    assert len({row.mine for row in view.overdue}) == 2
    rows = today.due_on(house.duty.today(), week=True, by=house.duty)
    page = [*view.overdue, *view.today, *view.week]
    assert sorted(row.due.id for row in rows) == sorted(row.due.id for row in page)
    overdue = [row.due.due_at for row in rows[: len(view.overdue)]]
    assert overdue == sorted(overdue)

"""Who belongs together: linked and unlinked at any time, and what binds them."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.services import groups, journal, residents
from tests.records import House

ADULT = claim(PartialDate(1995), AgeBasis.DOCUMENT)


def bond(house: House, one: ResidentId) -> GroupKind | None:
    return residents.open_file(one, by=house.duty).bond


def beside(house: House, one: ResidentId) -> set[ResidentId]:
    return {line.resident_id for line in residents.open_file(one, by=house.duty).siblings}


def test_two_files_are_linked_later_and_each_shows_the_other(house: House, child: ResidentId) -> None:
    sister = house.admit()
    groups.link(child, sister, GroupKind.SIBLINGS, by=house.case_worker)
    assert (beside(house, child), beside(house, sister)) == ({sister}, {child})
    lines = residents.lines([child, sister], by=house.duty)
    assert len({line.group_id for line in lines} - {None}) == 1


def test_two_groups_become_one(house: House) -> None:
    first, second = house.admit(), house.admit()
    others = {house.admit(group_with=first), house.admit(group_with=second)}
    groups.link(first, second, GroupKind.RELATIVES, by=house.case_worker)
    assert beside(house, first) == {second, *others}
    assert {bond(house, one) for one in (first, second, *others)} == {GroupKind.RELATIVES}
    assert house.store.groups.count() == 1


def test_whoever_is_unlinked_is_alone_and_the_last_two_are_no_group(house: House, child: ResidentId) -> None:
    brother, sister = house.admit(group_with=child), house.admit(group_with=child)
    groups.unlink(brother, by=house.case_worker)
    assert (beside(house, brother), beside(house, child)) == (set(), {sister})
    groups.unlink(child, by=house.case_worker)
    assert bond(house, sister) is None
    assert house.store.groups.count() == 0
    assert all(line.group_id is None for line in residents.lines([child, brother, sister], by=house.duty))


@pytest.mark.parametrize(
    ("facts", "kind"),
    [({}, GroupKind.SIBLINGS), ({"category": "with_parent"}, GroupKind.PARENT)],
)
def test_children_who_come_together_are_siblings_and_a_child_with_its_parent_is_not(
    house: House, child: ResidentId, facts: dict[str, str], kind: GroupKind
) -> None:
    house.admit(group_with=child, **facts)
    assert bond(house, child) is kind


def test_a_child_with_a_grown_up_is_called_nothing_closer_than_a_relative(house: House) -> None:
    adult = house.admit(age=ADULT)
    house.admit(group_with=adult)
    assert bond(house, adult) is GroupKind.RELATIVES
    groups.set_kind(adult, GroupKind.PARENT, by=house.case_worker)
    house.admit(group_with=adult)
    assert bond(house, adult) is GroupKind.PARENT, "what staff said stays"


def test_a_file_is_not_linked_to_itself_nor_twice(house: House, child: ResidentId) -> None:
    brother = house.admit(group_with=child)
    for other, reason in ((child, "itself"), (brother, "unchanged")):
        with pytest.raises(InvalidInput) as refused:
            groups.link(child, other, GroupKind.SIBLINGS, by=house.case_worker)
        assert refused.value.problems == {"other": reason}
    alone = house.admit()
    for step in (
        lambda: groups.unlink(alone, by=house.case_worker),
        lambda: groups.set_kind(alone, GroupKind.SIBLINGS, by=house.case_worker),
    ):
        with pytest.raises(InvalidInput):
            step()


def test_a_restricted_file_is_linked_only_by_those_who_may_read_it(house: House, child: ResidentId) -> None:
    hidden = house.admit()
    journal.restrict(hidden, (), by=house.director)
    with pytest.raises(NotFound):
        groups.link(child, hidden, GroupKind.SIBLINGS, by=house.case_worker)

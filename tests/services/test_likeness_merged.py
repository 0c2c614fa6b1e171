"""Files that looked alike when somebody came: nobody has to compare them once they are one."""

from __future__ import annotations

import pytest

from shelter_app.services import merging
from tests.records import House
from tests.services.test_merging import merged, rows, waiting

RULE = "R-48.likeness"


@pytest.mark.parametrize("newer_stays", [True, False])
def test_nobody_has_to_compare_what_has_become_one_until_it_is_two_again(house: House, *, newer_stays: bool) -> None:
    older, third = house.admit(), house.admit()
    number, another = (house.store.residents.get(one).number for one in (older, third))
    newer, doubted = house.admit(undecided=(number,)), house.admit(undecided=(number, another))
    before, due = rows(house), waiting(house, older, newer)
    assert [code for _file, _source, code, *_rest in due].count(RULE) == 1
    record = merged(house, newer, older) if newer_stays else merged(house, older, newer)
    assert RULE not in [code for _file, _source, code, *_rest in waiting(house, older, newer)]
    assert RULE in [code for _file, _source, code, *_rest in waiting(house, doubted)]
    merging.separate(record.id, "это сёстры", by=house.director)
    assert rows(house) == before
    assert waiting(house, older, newer) == due

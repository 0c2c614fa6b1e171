"""An act of erasure names what was in one file: no merging goes past it, none is carried out on a file that went."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.erasures import Erasure
from shelter_app.domain.errors import Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import CannotMerge, FileMerged, Obstruction
from shelter_app.services import erasures, merging
from shelter_app.services.erasures import Proved
from tests.records import House
from tests.services.erasure_steps import REASON, name_terms, settle, years_later


@pytest.fixture
def due(house: House, child: ResidentId) -> ResidentId:
    """A closed file of which everything is due."""
    house.discharge(child)
    settle(house.director, child)
    name_terms(house.director)
    years_later(house.director)
    return child


@pytest.fixture
def act(house: House, due: ResidentId) -> Erasure:
    """What the director proposed to erase in it."""
    return erasures.propose(due, REASON, by=house.director)


@pytest.mark.parametrize("stays", [True, False])
def test_two_files_do_not_become_one_while_an_act_waits(
    house: House, due: ResidentId, act: Erasure, stays: bool
) -> None:
    other = house.admit()
    kept, gone = (due, other) if stays else (other, due)
    seen = merging.compare(kept, gone, by=house.director)
    assert seen.obstruction is seen.swapped().obstruction is Obstruction.ERASURE_WAITS
    with pytest.raises(CannotMerge):
        merging.merge(seen, {}, "внесена дважды", by=house.director)
    erasures.withdraw(act.id, "внесена дважды", by=house.director)
    merging.merge(merging.compare(kept, gone, by=house.director), {}, "внесена дважды", by=house.director)


def test_an_act_that_is_proposed_meanwhile_stops_the_merging(house: House, due: ResidentId) -> None:
    seen = merging.compare(house.admit(), due, by=house.director)
    assert seen.obstruction is None
    erasures.propose(due, REASON, by=house.director)
    with pytest.raises(Stale):
        merging.merge(seen, {}, "внесена дважды", by=house.director)


def test_nothing_is_proposed_or_confirmed_in_a_file_that_went_into_another(
    house: House, due: ResidentId, act: Erasure
) -> None:
    kept, file = house.admit(), house.store.residents.get(due)
    house.store.residents.save(replace(file, merged_into=kept))
    before = house.everything()
    for step in (
        lambda: erasures.propose(due, REASON, by=house.director),
        lambda: erasures.confirm(act.id, Proved(house.officer.staff.id), by=house.officer),
    ):
        with pytest.raises(FileMerged) as told:
            step()
        assert told.value.kept == kept
    assert house.everything() == before

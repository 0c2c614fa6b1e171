"""A list leaves the registry: with a reason, on the own passphrase, and written down before it is a file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.staff import Role
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services import vault
from shelter_app.services.exchange import lists
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.vault import TooSoon
from tests.records import House
from tests.services.registries import FIRST, SECOND, Registry


def test_it_is_written_down_with_its_reason_and_its_name_says_nothing(house: House) -> None:
    before, by = house.line_count(), house.director
    lists.leaving("residents", 14, " для акимата ", Confirmed(by.staff.id), by=by)
    entry = house.store.audit.recent(1)[0]
    assert (house.line_count(), entry.action, entry.subject) == (before + 1, "list.exported", "residents 14")
    assert entry.reason == "для акимата"
    assert lists.file_name("residents", date(2026, 11, 20)) == "residents-2026-11-20.xlsx"


def test_none_leaves_without_a_reason_or_on_the_passphrase_of_somebody_else(house: House) -> None:
    before, by = house.line_count(), house.director
    with pytest.raises(InvalidInput):
        lists.leaving("residents", 14, "  ", Confirmed(by.staff.id), by=by)
    with pytest.raises(InvalidInput) as nobody:
        lists.leaving("residents", 1, "для акимата", Confirmed(by.staff.id), (house.admit(),), " ", by=by)
    assert nobody.value.problems == {"to": "empty"}
    before = house.line_count()
    with pytest.raises(NotAllowed):
        lists.leaving("residents", 14, "для акимата", Confirmed(house.staff[Role.DUTY_EDUCATOR].staff.id), by=by)
    assert house.line_count() == before


def test_wrong_passphrases_are_slowed_down_and_told_to_the_audit_like_those_at_the_door(tmp_path: Path) -> None:
    registry = Registry(tmp_path)
    by = registry.create().session
    assert lists.confirm(FIRST, registry.place(), by=by) == Confirmed(by.staff.id)
    for _attempt in range(4):
        with pytest.raises(WrongPassphrase):
            lists.confirm(SECOND, registry.place(), by=by)
    with pytest.raises(TooSoon):
        lists.confirm(FIRST, registry.place(), by=by)
    vault.leave(by)
    registry.clock.now += timedelta(minutes=1)
    with registry.inside() as again:
        lines = {line.action: line.detail for line in again.store.audit.recent(5)}
    assert lines["login.failed_before"] == "4"


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
def test_nobody_but_the_director_takes_one_away(house: House, role: Role) -> None:
    by, place = house.staff[role], Registry(house.store.path.parent).place()
    with pytest.raises(NotAllowed):
        lists.confirm(FIRST, place, by=by)
    with pytest.raises(NotAllowed):
        lists.leaving("residents", 1, "для акимата", Confirmed(by.staff.id), by=by)

"""A thing in the trash has a reason and is put back once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, StaffId, TrashId
from shelter_app.domain.trash import Thrown

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def thrown(reason: str = "не тот ребёнок") -> Thrown:
    return Thrown(TrashId(1), ResidentId(2), "contacts", (), NOON, StaffId(3), reason)


def test_nothing_is_thrown_away_without_a_reason() -> None:
    with pytest.raises(InvalidInput) as refused:
        thrown("  ")
    assert refused.value.problems == {"reason": "empty"}


def test_it_is_put_back_once() -> None:
    back = thrown().restored(NOON, StaffId(4))
    assert (back.there, back.restored_by) == (False, 4)
    with pytest.raises(InvalidInput):
        back.restored(NOON, StaffId(4))

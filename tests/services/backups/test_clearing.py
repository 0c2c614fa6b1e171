"""A full drive is cleared by choice: the oldest of our copies go, and the newest proven one never does (F-62)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from shelter_app.domain.backups import Copy, CopyRefused
from shelter_app.services.backups import clearing, making
from shelter_app.services.session import Session
from tests.records import NOON
from tests.services.backups.test_making import made
from tests.services.backups.test_rotation import planted
from tests.services.registries import Registry


@pytest.fixture
def by(registry: Registry, drive: Path) -> Iterator[Session]:
    """The director with four copies, each a day younger, and one that somebody planted on the drive."""
    with registry.inside() as session:
        session.centre = replace(session.centre, backup_folder=str(drive))
        for _ in range(4):
            registry.clock.now += timedelta(days=1)
            making.write_down(made(registry, drive, session), by=session)
        ahead = (NOON + timedelta(days=50)).astimezone(UTC)
        planted(Path(making.listed(registry.place(), by=session)[0].place), "ab" * 8, ahead)
        yield session


def copies(registry: Registry, by: Session) -> list[Copy]:
    """The real ones, the oldest first."""
    return sorted((one for one in making.listed(registry.place(), by=by) if one.copy_id != "ab" * 8), key=_moment)


def _moment(one: Copy) -> object:
    return one.made_at


def test_as_few_of_the_oldest_are_offered_as_make_the_room(registry: Registry, by: Session) -> None:
    real = copies(registry, by)
    room = clearing.offer_apart(registry.place(), real[0].size + 1, by=by)
    assert room is not None
    assert [one.copy_id for one in room.going] == [one.copy_id for one in real[:2]]
    assert (room.kept.copy_id, room.enough) == (real[-1].copy_id, True)


def test_f62_the_newest_never_goes_however_much_is_missing(registry: Registry, by: Session) -> None:
    real = copies(registry, by)
    room = clearing.offer_apart(registry.place(), 10**15, by=by)
    assert room is not None
    assert (room.enough, len(room.going)) == (False, 3)
    assert clearing.clear_apart(registry.place(), room, by=by) == 3
    clearing.write_down_cleared(room, 3, by=by)
    assert [one.copy_id for one in copies(registry, by)] == [real[-1].copy_id]
    assert (making.verify_apart(Path(real[-1].place), by=by)).copy.copy_id == real[-1].copy_id
    assert by.store.audit.recent(1)[0].action == "backup.cleared"
    assert clearing.offer_apart(registry.place(), 1, by=by) is None


def test_f62_where_the_newest_is_not_whole_nothing_is_removed(registry: Registry, by: Session) -> None:
    real = copies(registry, by)
    room = clearing.offer_apart(registry.place(), 1, by=by)
    assert room is not None
    database = next(Path(real[-1].place).glob("*.db"))
    raw = bytearray(database.read_bytes())
    raw[len(raw) // 2] ^= 1
    database.write_bytes(raw)
    with pytest.raises(CopyRefused):
        clearing.clear_apart(registry.place(), room, by=by)
    assert len(copies(registry, by)) == 4


def test_what_is_not_ours_is_neither_offered_nor_counted_as_the_newest(registry: Registry, by: Session) -> None:
    room = clearing.offer_apart(registry.place(), 10**15, by=by)
    assert room is not None
    assert "ab" * 8 not in {one.copy_id for one in (room.kept, *room.going)}

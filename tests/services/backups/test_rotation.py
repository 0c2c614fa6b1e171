"""What goes from a drive and what counts on it: only copies that are surely ours, and none that was refused."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shelter_app.domain.backups import CopyRefused
from shelter_app.security.files import Files
from shelter_app.services.backups import folders, making
from tests.records import NOON
from tests.services.backups.test_making import made
from tests.services.registries import Registry


def planted(copy: Path, copy_id: str, made_at: datetime) -> Path:
    """What somebody without any key can put beside a copy: its manifest with another date and name."""
    fields = json.loads((copy / "manifest.json").read_text()) | {"copy_id": copy_id, "made_at": made_at.isoformat()}
    place = copy.with_name(f"pana-{made_at:%Y%m%d-%H%M%S}-{copy_id[:8]}")
    shutil.copytree(copy, place)
    raw = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    (place / "manifest.json").write_bytes(raw)
    return place


def test_planted_copies_of_any_date_drive_out_none_that_was_proven(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        first = made(registry, drive, by).proven.copy
        real = Path(first.place)
        for number in range(12):
            ahead, between = NOON + timedelta(days=100 + number), NOON + timedelta(minutes=1 + number)
            planted(real, f"{number:016x}", ahead.astimezone(UTC))
            planted(real, first.copy_id if number == 0 else f"{number + 100:016x}", between.astimezone(UTC))
        registry.clock.now += timedelta(hours=1)
        assert made(registry, drive, by).removed == 0
    assert real.is_dir()
    assert len([one for one in drive.iterdir() if one.is_dir()]) == 26


def test_the_rotation_removes_real_copies_of_one_day_beyond_the_newest_ten(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        first = Path(made(registry, drive, by).proven.copy.place)
        removed = 0
        for _ in range(10):
            registry.clock.now += timedelta(minutes=1)
            removed += made(registry, drive, by).removed
    assert removed == 1
    assert not first.exists()


def test_an_id_that_leads_out_of_its_folder_is_no_manifest(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        real = Path(made(registry, drive, by).proven.copy.place)
        bad = planted(real, "0" * 16, NOON.astimezone(UTC))
        for key, value in (("copy_id", "../../../registry"), ("vault_id", "/etc"), ("copy_id", 7)):
            fields = json.loads((real / "manifest.json").read_text()) | {key: value}
            raw = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
            (bad / "manifest.json").write_bytes(raw)
            with pytest.raises(CopyRefused, match="unreadable"):
                folders.look(Files(), bad)
        assert made(registry, drive, by).removed == 0


def test_a_refused_copy_takes_the_date_from_its_drive_until_the_next_one(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        copy = made(registry, drive, by)
        making.keep_apart(copy.place.marker, True, by=by)
        making.write_down_verified(copy.proven.copy, "not_proven", by=by)
        assert not making.standing(by=by).late
        making.write_down_verified(copy.proven.copy, "changed", by=by)
        found = making.standing(by=by)
        assert (found.newest, found.late, making.is_due(by=by)) == (None, True, True)
        made(registry, drive, by)
        assert not making.standing(by=by).late

"""A rehearsal is due after the days of the profile; one that was refused or bad counts as none and strikes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.backups import CopyRefused
from shelter_app.security.errors import RecoveryTypo
from shelter_app.services.backups import making, rehearsing
from shelter_app.services.session import Session
from tests.records import profile
from tests.services.backups.test_making import made
from tests.services.registries import Registry


@pytest.fixture
def by(registry: Registry, drive: Path) -> Iterator[Session]:
    """The director, forty days after the registry was made, with a copy of today."""
    with registry.inside() as session:
        registry.clock.now += timedelta(days=40)
        making.write_down(made(registry, drive, session), by=session)
        yield session


def nothing(_done: int, _whole: int) -> None:
    """Nobody waits for the progress."""


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_the_number_of_days_is_data(country: str) -> None:
    assert profile(country).rehearse_every == 31


def test_never_rehearsed_is_told_and_a_rehearsal_is_good_for_as_many_days_as_the_profile_says(
    registry: Registry, drive: Path, by: Session
) -> None:
    waits = rehearsing.due(by=by)
    assert waits is not None
    assert (waits.last, waits.days) == (None, 40)
    copy = making.listed(registry.place(), drive, by=by)[0]
    rehearsing.write_down_rehearsed(rehearsing.rehearse_apart(registry.place(), copy, nothing, by=by), by=by)
    assert rehearsing.due(by=by) is None
    registry.clock.now += timedelta(days=31)
    assert rehearsing.due(by=by) is None
    registry.clock.now += timedelta(days=1)
    waits = rehearsing.due(by=by)
    assert waits is not None
    assert waits.days == 32
    by.profile = replace(by.profile, rehearse_every=60)
    assert rehearsing.due(by=by) is None


def test_a_bad_rehearsal_leaves_it_due_and_the_date_of_the_last_good_one(
    registry: Registry, drive: Path, by: Session
) -> None:
    copy = making.listed(registry.place(), drive, by=by)[0]
    good = rehearsing.rehearse_apart(registry.place(), copy, nothing, by=by)
    rehearsing.write_down_rehearsed(replace(good, differing=1), by=by)
    assert rehearsing.due(by=by) is not None
    newest = rehearsing.newest(by=by)
    assert newest is not None
    assert not newest.passed


@pytest.mark.parametrize("error", [CopyRefused("changed"), RecoveryTypo((3,))])
def test_a_refused_rehearsal_is_a_line_and_strikes_neither_copy_nor_drive(
    registry: Registry, drive: Path, by: Session, error: CopyRefused | RecoveryTypo
) -> None:
    copy = making.listed(registry.place(), drive, by=by)[0]
    before = making.standing(by=by).newest
    rehearsing.write_down_refused(copy, error, by=by)
    assert by.store.audit.recent(1)[0].action == "backup.rehearsal_refused"
    assert making.standing(by=by).newest == before
    assert [one.copy_id for one in making.listed(registry.place(), drive, by=by)] == [copy.copy_id]


def test_without_any_copy_there_is_nothing_to_rehearse(registry: Registry) -> None:
    with registry.inside() as session:
        registry.clock.now += timedelta(days=400)
        assert rehearsing.due(by=session) is None

"""A passphrase whose key has become too cheap to guess is wrapped anew at the login that finds it out."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.staff import Role
from shelter_app.security.errors import PassphraseExpired, WrongPassphrase
from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header
from shelter_app.security.kdf import KdfCost, KdfPolicy
from shelter_app.services import accounts, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from tests.security.conftest import CHEAP
from tests.services.registries import (
    DIRECTOR,
    FIRST,
    SECOND,
    WORKER,
    Registry,
    every_crash,
    every_full_disk,
    make,
)

DEARER = KdfPolicy(KdfCost(32, 2), CHEAP.floor, CHEAP.ceiling)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path)


def dear(registry: Registry, files: Files | None = None) -> Place:
    return replace(registry.place(files), policy=DEARER)


def log_in(registry: Registry, place: Place, login: str = DIRECTOR, passphrase: str = FIRST) -> Session:
    door = vault.knock(place)
    unlocked = vault.turn(door, login, passphrase, now=registry.clock.now)
    vault.renew_wrap(door, unlocked, passphrase)
    return vault.enter(door, unlocked, clock=registry.clock)


def costs(registry: Registry) -> list[KdfCost]:
    return [slot.kdf.cost for slot in read_header(Files(), registry.folder / "registry").header.members]


def actions(session: Session) -> list[str]:
    return [line.action for line in session.store.audit.recent(3)]


def test_the_login_that_finds_it_out_wraps_anew_once_and_for_this_member_only(registry: Registry) -> None:
    session = log_in(registry, dear(registry))
    assert actions(session)[0] == "passphrase.rewrapped"
    vault.leave(session)
    assert costs(registry) == [DEARER.cost, CHEAP.cost]
    session = log_in(registry, dear(registry))
    assert "passphrase.rewrapped" not in actions(session)[:1]
    vault.leave(session)
    assert registry.opens(DIRECTOR)
    assert registry.opens(WORKER, SECOND)
    with pytest.raises(WrongPassphrase):
        log_in(registry, dear(registry), DIRECTOR, SECOND)


def test_what_costs_enough_is_left_alone(registry: Registry) -> None:
    before = (registry.folder / "registry" / "registry.hdr").read_bytes()
    log_in(registry, registry.place()).store.close()
    assert (registry.folder / "registry" / "registry.hdr").read_bytes() == before


def test_interrupted_at_any_step_the_same_passphrase_opens(pattern: Registry, tmp_path: Path) -> None:
    def run(registry: Registry, files: Files) -> None:
        log_in(registry, dear(registry, files)).store.database.close()

    for broken, where in every_crash(pattern, tmp_path, run):
        assert broken.opens(DIRECTOR), where
        assert broken.opens(WORKER, SECOND), where
        log_in(broken, dear(broken)).store.close()
        assert costs(broken)[0] == DEARER.cost, where


def test_a_full_disk_keeps_nobody_out_and_the_next_login_tries_again(pattern: Registry, tmp_path: Path) -> None:
    def unlock(registry: Registry, files: Files) -> None:
        door = vault.knock(dear(registry, files))
        vault.renew_wrap(door, vault.turn(door, DIRECTOR, FIRST, now=registry.clock.now), FIRST)

    for broken, said in every_full_disk(pattern, tmp_path, unlock):
        assert said is None
        assert broken.opens(DIRECTOR)
        log_in(broken, dear(broken)).store.close()
        assert costs(broken)[0] == DEARER.cost


def test_a_one_time_passphrase_stays_one(registry: Registry) -> None:
    with registry.inside() as by:
        one_time = accounts.add(NewMember("nurse", "Ким", Role.MEDICAL_WORKER), registry.place(), by=by).one_time
    assert one_time is not None
    session = log_in(registry, dear(registry), "nurse", one_time)
    assert session.must_change
    session.store.close()
    assert costs(registry)[-1] == CHEAP.cost
    registry.clock.now += timedelta(hours=73)
    with pytest.raises(PassphraseExpired):
        log_in(registry, dear(registry), "nurse", one_time)


class NoMore(Files):
    """A disk that cannot be written any more."""

    def write_new(self, path: Path, data: bytes) -> None:
        raise OSError(errno.EROFS, "read-only")


def test_over_a_damaged_header_nothing_is_renewed(registry: Registry) -> None:
    (registry.folder / "registry" / "registry.hdr").write_bytes(b"rubbish")
    log_in(registry, dear(registry)).store.close()
    assert costs(registry) == [CHEAP.cost, CHEAP.cost]


def test_a_disk_that_takes_nothing_is_no_reason_to_stay_outside(registry: Registry) -> None:
    door = vault.knock(dear(registry, NoMore()))
    unlocked = vault.turn(door, DIRECTOR, FIRST, now=registry.clock.now)
    vault.renew_wrap(door, unlocked, FIRST)
    assert not unlocked.rewrapped

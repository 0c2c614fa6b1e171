"""Argon2id parameters: what is made, what is believed, how it is fitted to a computer."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from nacl import pwhash

from shelter_app.security import kdf
from shelter_app.security.errors import KdfRefused
from shelter_app.security.kdf import KdfCost, KdfParams, KdfPolicy, calibrate, derive
from tests.security.conftest import CHEAP

MIB = 1024


def test_the_standard_policy_stands_on_the_agreed_floor_and_ceiling() -> None:
    policy = KdfPolicy()
    assert policy.floor == KdfCost(64 * MIB, 3)
    assert policy.ceiling.memory_kib == 512 * MIB


@pytest.mark.parametrize(
    "cost", [KdfCost(1, 3), KdfCost(64 * 1024 * MIB, 3), KdfCost(64 * MIB, 1), KdfCost(64 * MIB, 10_000)]
)
def test_absurd_parameters_are_refused_in_both_directions_before_any_work(cost: KdfCost) -> None:
    with pytest.raises(KdfRefused) as caught:
        derive(b"x", KdfParams(cost, bytes(16)), KdfPolicy())
    assert (caught.value.memory_kib, caught.value.passes) == (cost.memory_kib, cost.passes)
    with pytest.raises(KdfRefused):
        KdfPolicy(cost=cost)


def test_a_computer_without_the_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_: object, **__: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(pwhash.argon2id, "kdf", no_memory)
    with pytest.raises(KdfRefused):
        derive(b"x", CHEAP.new_params(), CHEAP)


def test_the_same_passphrase_and_salt_give_the_same_key_and_another_salt_another() -> None:
    params = CHEAP.new_params()
    assert derive(b"a", params, CHEAP) == derive(b"a", params, CHEAP)
    assert derive(b"a", params, CHEAP) != derive(b"b", params, CHEAP)
    assert derive(b"a", params, CHEAP) != derive(b"a", CHEAP.new_params(), CHEAP)


def test_salts_never_repeat() -> None:
    assert len({CHEAP.new_params().salt for _ in range(10_000)}) == 10_000


def _speed(mib_passes_per_second: float) -> Callable[[KdfCost], float]:
    return lambda cost: cost.work / MIB / mib_passes_per_second


@pytest.mark.parametrize(("speed", "ram_gib"), [(250.0, 8), (700.0, 16), (1500.0, 4), (3000.0, 2), (6000.0, 64)])
def test_calibration_reaches_about_a_second_within_the_bounds(speed: float, ram_gib: int) -> None:
    policy = calibrate(ram_bytes=ram_gib * 1024**3, measure=_speed(speed))
    assert 0.8 <= _speed(speed)(policy.cost) <= 1.2
    assert policy.cost.memory_kib <= max(64 * MIB, min(512 * MIB, ram_gib * MIB * MIB // 8))


def test_a_very_slow_computer_stays_on_the_floor() -> None:
    assert calibrate(ram_bytes=1024**3, measure=_speed(20.0)).cost == KdfCost(64 * MIB, 3)


def test_calibration_measures_with_the_real_function_when_none_is_given() -> None:
    tiny = KdfPolicy(KdfCost(8, 1), KdfCost(8, 1), KdfCost(16, 2))
    assert calibrate(tiny).cost == KdfCost(16, 2)


def test_half_the_work_is_outgrown_and_noise_is_not() -> None:
    policy = KdfPolicy(KdfCost(256 * MIB, 3))
    assert policy.outgrown(KdfCost(128 * MIB, 3))
    assert not policy.outgrown(KdfCost(240 * MIB, 3))


def test_memory_is_assumed_modest_where_the_system_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kdf.physical_memory() > 0

    def silent(_: str) -> int:
        raise ValueError

    monkeypatch.setattr(os, "sysconf", silent)
    assert kdf.physical_memory() == 2 * 1024**3

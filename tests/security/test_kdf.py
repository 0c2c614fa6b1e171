"""Argon2id parameters: what is made and what is believed."""

from __future__ import annotations

import pytest
from nacl import pwhash

from shelter_app.security.errors import KdfRefused
from shelter_app.security.kdf import KdfCost, KdfParams, KdfPolicy, derive
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


def test_half_the_work_is_outgrown_and_noise_is_not() -> None:
    policy = KdfPolicy(KdfCost(256 * MIB, 3))
    assert policy.outgrown(KdfCost(128 * MIB, 3))
    assert not policy.outgrown(KdfCost(240 * MIB, 3))

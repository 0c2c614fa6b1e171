"""How much work a guess costs: Argon2id parameters, and which of them are believed when a header asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from nacl import exceptions, pwhash, utils

from shelter_app.security.errors import KdfRefused

MIB_IN_KIB = 1024
SALT_BYTES = pwhash.argon2id.SALTBYTES


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id memory in KiB and number of passes; libsodium always works in one lane."""

    memory_kib: int
    passes: int

    @property
    def work(self) -> int:
        """What an attacker pays for one guess grows with this product."""
        return self.memory_kib * self.passes


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What one slot needs to derive its key again; made fresh for every wrap, never copied from a header."""

    cost: KdfCost
    salt: bytes


@dataclass(frozen=True, slots=True)
class KdfPolicy:
    """What new slots use and which parameters are believed when a header asks for them."""

    cost: KdfCost = KdfCost(256 * MIB_IN_KIB, 3)
    floor: KdfCost = KdfCost(64 * MIB_IN_KIB, 3)
    ceiling: KdfCost = KdfCost(512 * MIB_IN_KIB, 32)

    def __post_init__(self) -> None:
        self.check(self.cost)

    def check(self, cost: KdfCost) -> None:
        """Raises KdfRefused for a slot that is too cheap to be safe or so dear that it only blocks the computer."""
        if not (
            self.floor.memory_kib <= cost.memory_kib <= self.ceiling.memory_kib
            and self.floor.passes <= cost.passes <= self.ceiling.passes
        ):
            raise KdfRefused(cost.memory_kib, cost.passes)

    def outgrown(self, cost: KdfCost) -> bool:
        """Whether a slot costs an attacker half or less of what is made today; smaller differences are noise."""
        return cost.work * 2 <= self.cost.work

    def new_params(self) -> KdfParams:
        return KdfParams(self.cost, utils.random(SALT_BYTES))


def derive(passphrase: bytes, params: KdfParams, policy: KdfPolicy) -> bytes:
    """32 bytes of Argon2id; the caller runs it in a worker (about a second). Raises KdfRefused."""
    policy.check(params.cost)
    try:
        return pwhash.argon2id.kdf(
            32, passphrase, params.salt, opslimit=params.cost.passes, memlimit=params.cost.memory_kib * 1024
        )
    except (exceptions.RuntimeError, MemoryError):  # libsodium reports "not enough memory" as a runtime error
        raise KdfRefused(params.cost.memory_kib, params.cost.passes) from None

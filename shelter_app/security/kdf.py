"""How much work a guess costs: Argon2id parameters, what is accepted from a header, calibration to about a second."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from nacl import exceptions, pwhash, utils

from shelter_app.security.errors import KdfRefused

MIB_IN_KIB = 1024
SALT_BYTES = pwhash.argon2id.SALTBYTES
_STEP_KIB = 16 * MIB_IN_KIB
_TARGET_SECONDS = 1.0
_ASSUMED_RAM_BYTES = 2 * 1024**3


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


def calibrate(
    base: KdfPolicy | None = None,
    ram_bytes: int | None = None,
    measure: Callable[[KdfCost], float] | None = None,
) -> KdfPolicy:
    """A policy whose new slots take 0.8 to 1.2 s on this computer: as much memory as allowed first, then passes.

    Memory stays within the ceiling and one eighth of the computer's memory, and never below the floor.
    """
    policy = base or KdfPolicy()
    seconds = measure or _seconds
    ram = physical_memory() if ram_bytes is None else ram_bytes
    most = max(policy.floor.memory_kib, min(policy.ceiling.memory_kib, ram // 8 // 1024))
    cost = policy.floor
    for _ in range(3):
        taken = seconds(cost)
        if 0.8 <= taken <= 1.2:
            break
        wanted = _fit(cost.work * _TARGET_SECONDS / max(taken, 1e-6), policy, most)
        if wanted == cost:
            break
        cost = wanted
    return KdfPolicy(cost, policy.floor, policy.ceiling)


def _fit(work: float, policy: KdfPolicy, most_kib: int) -> KdfCost:
    """The cost nearest to ``work`` units: fewest passes, memory in whole steps between floor and ``most_kib``."""
    steps = int(work / policy.floor.passes) // _STEP_KIB * _STEP_KIB
    memory = max(policy.floor.memory_kib, min(most_kib, steps))
    passes = max(policy.floor.passes, min(policy.ceiling.passes, round(work / memory)))
    return KdfCost(memory, passes)


def _seconds(cost: KdfCost) -> float:
    start = time.perf_counter()
    derive(b"calibration", KdfParams(cost, bytes(SALT_BYTES)), KdfPolicy(cost, cost, cost))
    return time.perf_counter() - start


def physical_memory() -> int:
    """Bytes of memory in this computer; a modest assumption where the system does not tell."""
    if sys.platform == "win32":  # pragma: no cover - Windows only
        return _windows_memory()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError):
        return _ASSUMED_RAM_BYTES


def _windows_memory() -> int:  # pragma: no cover - Windows only
    kilobytes = ctypes.c_ulonglong(0)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows only
    if kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes)):
        return kilobytes.value * 1024
    return _ASSUMED_RAM_BYTES

"""So many different disks as a power cut may leave them, each proved; what is counted is what became of the promise."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.faults import power, proofs, world
from tests.faults.power import Disk, Step

ROUNDS = 40
TRIES = 4
Prove = Callable[[Path], None]


def recorded(folder: Path, *command: str) -> list[Step]:
    """What a Python module does to the disk below ``folder``, call by call."""
    return power.record(list(command), folder, world.ACKS, folder.with_suffix(".strace"))


def registry_is_whole(folder: Path) -> None:
    """The proof of an ordinary registry."""
    proofs.prove(folder).store.database.close()


def outcomes(
    pattern: Path,
    steps: list[Step],
    count: int,
    dice: random.Random,
    place: Path,
    prove: Prove = registry_is_whole,
    keep: Path | None = None,
) -> Counter[str]:
    """How many of so many different states were survived; what broke is counted under the name of the promise.

    A state that broke one is left in ``keep``, with what was said.
    """
    found: Counter[str] = Counter()
    for state in different(pattern, steps, count, dice):
        build(state, place)
        try:
            prove(place)
        except proofs.Broken as broken:
            kind = type(broken).__name__
            found[kind] += 1
            if keep is not None:
                name = f"{kind}-{fingerprint(state).hex()[:8]}"
                build(state, keep / name)
                (keep / f"{name}.txt").write_text(str(broken), "utf-8")
        else:
            found["whole"] += 1
    return found


def build(state: dict[str, bytes], place: Path) -> None:
    """The files of one state, and nothing else, in a folder."""
    shutil.rmtree(place, ignore_errors=True)
    for name, content in state.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)


def different(pattern: Path, steps: list[Step], count: int, dice: random.Random) -> Iterator[dict[str, bytes]]:
    """States of which no two are alike, at moments drawn over the whole record; fewer where there are no more."""
    seen: set[bytes] = set()
    for _round in range(ROUNDS):
        disk, done = Disk.of(pattern, world.ACKS), 0
        for at in sorted(dice.randint(1, len(steps)) for _ in range(count - len(seen))):
            for step in steps[done:at]:
                disk.take(step)
            done = at
            for _try in range(TRIES):
                state = {**disk.cut(dice), world.ACKS: bytes(disk.told)}
                if (print_of := fingerprint(state)) not in seen:
                    seen.add(print_of)
                    yield state
                    break
        if len(seen) == count:
            return


def fingerprint(state: dict[str, bytes]) -> bytes:
    """Tells two states apart."""
    digest = hashlib.blake2b(digest_size=16)
    for name in sorted(state):
        digest.update(f"{name} {len(state[name])} ".encode())
        digest.update(state[name])
    return digest.digest()

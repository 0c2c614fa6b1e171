"""A registry on a bad disk: one bit the other way round, files cut off, files gone; is it told, and does it stay there?

Told means that the door or the open ladder names it. What nobody tells must have cost nothing: the proof says so.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from shelter_app.security.errors import WrongPassphrase
from shelter_app.security.vault import Unlocked
from shelter_app.services import ladder, vault
from shelter_app.services.ladder import Verdict
from shelter_app.services.vault import Door
from tests.faults import proofs, world
from tests.faults.proofs import Broken
from tests.faults.shift import Shift

ACTS = 30
REGISTRY = "registry"


class Gone(Broken):
    """A file was deleted, or a log of changes was moved into its file or cut, before somebody had judged the damage."""


def build(folder: Path, *, killed: bool) -> None:
    """A registry with a shift's work in it; one that was ``killed`` has its log of changes beside it."""
    world.build(folder)
    shift = Shift(folder, 6)
    shift.work(ACTS)
    if killed:
        shift.director.store.database.execute_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        beside = {path: path.read_bytes() for path in (folder / REGISTRY).iterdir() if "-wal" in path.name}
        shift.work(5)
        beside |= {path: path.read_bytes() for path in (folder / REGISTRY).iterdir() if path.is_file()}
        shift.director.store.database.close()
        for path, content in beside.items():
            if not path.name.endswith("-shm"):
                path.write_bytes(content)
    else:
        vault.leave(shift.director)


def files(folder: Path) -> list[Path]:
    """What the registry consists of: database, log of changes, both key files."""
    found = sorted((folder / REGISTRY).iterdir())
    return [path for path in found if path.suffix in (".db", ".db-wal", ".hdr", ".1")]


def turned(path: Path, dice: random.Random) -> None:
    """One bit of this file is the other way round."""
    content = bytearray(path.read_bytes())
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)


def cut_off(path: Path, length: int) -> None:
    """Nothing is left of the file behind this length; counted from its end where it is negative."""
    path.write_bytes(path.read_bytes()[:length])


def verdict(folder: Path, path: Path) -> str:
    """``told``, or ``harmless`` where nobody told and nothing is lost. Raises what the proof raises, and Gone."""
    before = {one: one.read_bytes() for one in files(folder)}
    told = is_told(folder)
    if any(not one.exists() for one in before if not one.name.endswith("-wal")):
        raise Gone(path.name)
    left = any(content for one, content in before.items() if one.name.endswith("-wal"))
    if told and path.name.endswith((".db", "-wal")) and (left or path.name.endswith("-wal")):
        # The engine ends a log where it is damaged and empties it: whatever stood behind that place would be gone.
        changed = [one.name for one, content in before.items() if content and not _holds(one, content)]
        if changed:
            raise Gone(", ".join(changed))
    if told:
        return "told"
    proofs.prove(folder).store.database.close()
    return "harmless"


def _holds(path: Path, content: bytes) -> bool:
    return path.exists() and path.read_bytes() == content


def is_told(folder: Path) -> bool:
    """Whether the open ladder finds anything at all."""
    passphrases = world.passphrases_possible(world.acknowledged(folder / world.ACKS))

    def turn(door: Door) -> Unlocked:
        for passphrase in passphrases:
            try:
                return vault.turn(door, world.DIRECTOR, passphrase, now=datetime.now(UTC))
            except WrongPassphrase:
                if passphrase == passphrases[-1]:
                    raise
        raise AssertionError

    found = list(ladder.climb(world.place_at(folder), turn, thorough=True))
    return any(one.verdict in (Verdict.FAILED, Verdict.WARNING) for one in found if one.step is not ladder.Step.SPACE)


def flips(pattern: Path, folder: Path, count: int, dice: random.Random) -> Counter[str]:
    """So many registries with one bit turned, in each of their files in turn."""
    found: Counter[str] = Counter()
    for number in range(count):
        copy = world.copied(pattern, folder / str(number))
        path = files(copy)[number % len(files(copy))]
        turned(path, dice)
        try:
            found[f"{verdict(copy, path)} in {kind(path)}"] += 1
        except Broken as broken:
            found[type(broken).__name__] += 1
            found[f"{type(broken).__name__} in {kind(path)}"] += 1
    return found


def cuts(pattern: Path, folder: Path) -> Iterator[tuple[Path, Path]]:
    """The registry with one of its files cut off at telling lengths, or gone: its folder and that file."""
    lengths = (0, 1, 16, 511, 4096, 5000, -4096, -1)
    for number, length in enumerate((*lengths, None)):
        for place in range(len(files(pattern))):
            copy = world.copied(pattern, folder / f"{number}-{place}")
            path = files(copy)[place]
            if length is None:
                path.unlink()
            else:
                cut_off(path, length)
            yield copy, path


def kind(path: Path) -> str:
    """What a file is for."""
    if path.name.endswith("-wal"):
        return "the log of changes"
    return "the database" if path.suffix == ".db" else "a key file"

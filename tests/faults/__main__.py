"""The long runs: ``python -m tests.faults [part ...]``, in batches that are written down and can be gone on with.

Each part has a goal. What a batch found is a line in the tally; a part that was stopped, by hand or with its terminal,
begins again behind the last whole batch, as long as the program is the same. ``--apart`` runs in a session of its own,
``--where`` only tells how far it is.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.faults import runs

ROOT = Path(__file__).resolve().parents[2]
SHELTER = ROOT / "shelter_app"
TALLY = ROOT / "build" / "faults"
MEMORY = Path("/dev/shm")
"""A disk in memory, where there is one: what is forced to it costs nothing."""


BROKEN = ("Lost", "Torn", "Unopenable", "TooOld", "Gone")


class Part(NamedTuple):
    """So many cases in batches of so many.

    ``run`` is given the number of the batch, its size, an empty folder, and one for what broke a promise.
    """

    goal: int
    batch: int
    what: str
    run: Callable[[int, int, Path, Path], Counter[str]]


PARTS = {
    "kills": Part(500, 24, "kills of the real program in twelve workflows", runs.kills),
    "power": Part(16_000, 500, "power cuts in shifts of saving, new colleagues and new passphrases", runs.power_shift),
    "upgrades": Part(2_000, 250, "power cuts while an older format is brought up", runs.power_upgrade),
    "copies": Part(2_000, 250, "power cuts while copies are made", runs.power_copies),
    "flips": Part(1_000, 50, "registries with one bit turned", runs.flips),
    "full save": Part(200, 50, "sizes of a full disk during a shift", runs.full_disk("save", 8192)),
    "full first run": Part(300, 50, "sizes of a full disk during first run", runs.full_disk("first", 8192)),
    "full upgrade": Part(300, 50, "sizes of a full disk during an upgrade", runs.full_disk("upgrade", 16384)),
    "full drive": Part(300, 50, "sizes of a full drive during a copy", runs.full_drive),
    "clock": Part(20, 1, "shifts of a hundred acts whose clock jumps by days and years", runs.clock_jumps),
}


def program() -> str:
    """Tells one state of the program from another: the batches of an older one do not count."""
    digest = hashlib.sha256()
    for path in sorted(SHELTER.rglob("*.py")):
        if path.parent.name != "forms":
            digest.update(f"{path.relative_to(SHELTER)} ".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


class Tally:
    """The lines of one part, of this state of the program."""

    def __init__(self, folder: Path, name: str, part: Part, of: str) -> None:
        self.folder, self._path, self._of = folder, folder / f"{name}.jsonl", of
        self.name, self.part = name, part
        folder.mkdir(parents=True, exist_ok=True)
        lines = self._path.read_text("utf-8").splitlines() if self._path.exists() else []
        self._lines = [line for line in map(json.loads, lines) if line["program"] == of]

    @property
    def batches(self) -> int:
        return len(self._lines)

    @property
    def cases(self) -> int:
        return sum(line["cases"] for line in self._lines)

    @property
    def broken(self) -> int:
        """How often a promise was broken."""
        return sum(line["found"].get(kind, 0) for line in self._lines for kind in BROKEN)

    def add(self, found: Counter[str], cases: int, seconds: float) -> None:
        """One batch, on the disk before the next one begins."""
        line = {"program": self._of, "batch": self.batches, "cases": cases, "seconds": round(seconds), "found": found}
        with self._path.open("a", encoding="utf-8") as target:
            target.write(json.dumps(line, ensure_ascii=False) + "\n")
            target.flush()
            os.fsync(target.fileno())
        self._lines.append(line)

    def __str__(self) -> str:
        found: Counter[str] = Counter()
        for line in self._lines:
            found.update(line["found"])
        seconds = sum(line["seconds"] for line in self._lines)
        told = ", ".join(f"{count:,} {what}" for what, count in found.most_common() if count) or "nothing yet"
        left = max(0, self.part.goal - self.cases) * seconds / max(1, self.cases) / 60
        return (
            f"{self.name}: {self.cases:,} of {self.part.goal:,} {self.part.what}: {self.broken} broken; {told};"
            f" {seconds / 60:.0f} min, {f'about {left:.0f} min left' if left else 'done'} (program {self._of})"
        )


def run(tally: Tally, most: int = sys.maxsize) -> None:
    """Batch after batch until the goal is reached, or ``most`` cases more."""
    room = MEMORY if MEMORY.is_dir() else None
    goal = min(tally.part.goal, tally.cases + most)
    while tally.cases < goal:
        begun = time.monotonic()
        size = min(tally.part.batch, goal - tally.cases)
        with tempfile.TemporaryDirectory(prefix="pana-faults-", dir=room) as folder:
            found = tally.part.run(tally.batches, size, Path(folder), tally.folder)
        tally.add(found, size, time.monotonic() - begun)
        print(tally, flush=True)


def main() -> int:
    """Runs the parts that are asked for; not zero where a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="all of them, one after another, without it")
    parser.add_argument("--tally", type=Path, default=TALLY, help="folder of the lines (build/faults)")
    parser.add_argument("--most", type=int, default=sys.maxsize, help="no more than so many cases of each part now")
    parser.add_argument("--apart", action="store_true", help="go on when the terminal is closed")
    parser.add_argument("--where", action="store_true", help="tell how far it is and end")
    asked = parser.parse_args()
    names, of = asked.parts or list(PARTS), program()
    if asked.where:
        print(*(Tally(asked.tally, name, PARTS[name], of) for name in names), sep="\n")
        return 0
    if asked.apart:
        asked.tally.mkdir(parents=True, exist_ok=True)
        with (asked.tally / "log").open("ab") as log:
            command = [
                sys.executable,
                "-m",
                "tests.faults",
                *asked.parts,
                "--tally",
                str(asked.tally),
                f"--most={asked.most}",
            ]
            subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        print(f"Runs by itself; what it says is in {asked.tally / 'log'}")
        return 0
    if hasattr(signal, "SIGHUP"):  # Windows has none
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    tallies = [Tally(asked.tally, name, PARTS[name], of) for name in names]
    for tally in tallies:
        run(tally, asked.most)
    print(*tallies, sep="\n")
    return int(any(tally.broken for tally in tallies))


if __name__ == "__main__":
    sys.exit(main())

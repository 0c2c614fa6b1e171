"""Lives of the real program that end by kill -9 in one of twelve workflows, each death proved from the outside."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import drafts
from shelter_app.services.session import Session
from tests.faults import proofs, world
from tests.faults.proofs import Broken
from tests.faults.shift import Shift
from tests.faults.world import Line

STARTS = multiprocessing.get_all_start_methods()
METHOD = "forkserver" if "forkserver" in STARTS else "spawn"
PATIENCE = 120
LOOK_EVERY = 0.003
USUAL = 1.5
DRAFT_AGE = 5.0
LONGEST = 1.4
AIMED, MOST_WRITES, IN_A_WRITE = 0.5, 12, 0.01
"""So many deaths are aimed at a write: at one of the next so many, and so many seconds into it."""
HOURS = timedelta(hours=4)
WORKFLOWS = (
    "admission", "note", "contact", "call", "plan", "putting forward", "approval", "leaving", "visit", "passphrase",
    "colleague", "unfinished",
)  # fmt: skip


class TooOld(Broken):
    """Words that were typed longer than five seconds before the end, and no draft holds them."""


def processes() -> Any:
    """Children that begin with the program already loaded: the kill falls into work and not into imports."""
    context = multiprocessing.get_context(METHOD)
    if METHOD == "forkserver":
        context.set_forkserver_preload(["tests.faults.desk", "tests.faults.shift", "shelter_app.services.deriving"])
    return context


class Lives:
    """One registry in which life after life is ended. ``usual`` is how long each workflow takes on this computer."""

    def __init__(self, folder: Path, dice: random.Random, usual: dict[str, float]) -> None:
        self.folder, self.dice, self.usual = folder, dice, usual
        self.acks = folder / world.ACKS
        self.found: Counter[str] = Counter()

    def end_one(self, name: str) -> None:
        """A life that begins with this workflow and is killed in it, or at the door, or soon after; then the proof."""
        self._prepare(name)
        before = len(world.acknowledged(self.acks))
        killed_at = self._live_and_die(name)
        lived = world.acknowledged(self.acks)[before:]
        self.found[f"in {_under_way(lived)}"] += 1
        self.found["acknowledged"] += sum("act" in line for line in lived)
        by = proofs.prove(self.folder)
        try:
            if require_young_drafts(self.folder, by, lived, killed_at):
                self.found["drafts compared"] += 1
            self._clear(by)
        finally:
            by.store.database.close()

    def _live_and_die(self, name: str) -> float:
        from tests.faults import desk

        context = processes()
        entered, at_work = context.Pipe(duplex=False)
        arguments = (str(self.folder), self.dice.randrange(2**32), name, at_work)
        process = context.Process(target=desk.work_until_killed, args=arguments, daemon=True)
        process.start()
        at_work.close()
        assert entered.poll(PATIENCE), "the program did not start"
        if self.dice.random() < 0.9:
            self._wait(process, '"begun"')
            self._let_work(process, name)
        else:
            process.join(self.dice.uniform(0, 0.6))
        assert process.exitcode is None, f"the program ended by itself in {name}"
        process.kill()
        killed_at = time.monotonic()
        entered.close()
        process.join()
        process.close()
        return killed_at

    def _let_work(self, process: Any, name: str) -> None:
        """Until some moment of the workflow, or a little after its end."""
        begun, told = time.monotonic(), self._count('"act"')
        usual, aimed = self.usual.get(name, USUAL), self.dice.random() < AIMED
        until, ended = begun + self.dice.uniform(0 if name != "unfinished" else 0.4, LONGEST) * usual, False
        if aimed and name != "unfinished":
            self._let_write(process, until)
            return
        while time.monotonic() < until:
            assert process.exitcode is None, f"the program ended by itself in {name}"
            if not ended and self._count('"act"') > told:
                ended = True
                self.usual[name] = (usual + time.monotonic() - begun) / 2
            process.join(LOOK_EVERY)
        if not ended:
            self.usual[name] = max(usual, time.monotonic() - begun)

    def _let_write(self, process: Any, until: float) -> None:
        """Until some write to the registry or its key file, and a few milliseconds into it; not longer than that."""
        left, seen = self.dice.randint(1, MOST_WRITES), self._written()
        while left and time.monotonic() < until:
            time.sleep(0.0005)
            left, seen = left - (self._written() != seen), self._written()
        process.join(self.dice.uniform(0, IN_A_WRITE))

    def _written(self) -> list[tuple[str, int, int]]:
        """What lies in the folder of the registry, with sizes and moments."""
        with os.scandir(self.folder / "registry") as found:
            return sorted((one.name, one.stat().st_size, one.stat().st_mtime_ns) for one in found if one.is_file())

    def _wait(self, process: Any, what: str) -> None:
        seen, patience = self._count(what), time.monotonic() + PATIENCE
        while self._count(what) == seen:
            assert process.exitcode is None, "the program ended by itself at its door"
            assert time.monotonic() < patience, "nobody came in"
            process.join(LOOK_EVERY)

    def _count(self, what: str) -> int:
        return self.acks.read_bytes().count(what.encode())

    def _prepare(self, name: str) -> None:
        """Whatever the workflow needs to be there, through the services and acknowledged like everything else."""
        shift = Shift(self.folder, self.dice.randrange(2**32), ago=HOURS)
        store = shift.director.store

        def here() -> bool:
            return any(one.discharge is None and one.admitted_at < shift.worker.now() - HOURS / 2
                       for one in store.stays.all())  # fmt: skip

        def plan(status: PlanStatus) -> bool:
            return any(one.child_views for one in store.plans.all(status=status))

        wanted = {
            "admission": lambda: True,
            "plan": lambda: any(not store.plans.all(resident_id=one) for one in store.summaries.ids(here=True)),
            "call": lambda: bool(store.contacts.all()),
            "putting forward": lambda: plan(PlanStatus.DRAFT),
            "approval": lambda: plan(PlanStatus.SUBMITTED),
            "visit": lambda: any(one.open for one in store.follow_ups.all()),
        }
        acts = {
            "call": (shift.admit, shift.log_contact),
            "putting forward": (shift.admit, shift.save_plan_draft),
            "approval": (shift.admit, shift.save_plan_draft, shift.submit_plan),
            "visit": (shift.admit, shift.discharge),
        }
        while not wanted.get(name, here)():
            for act in acts.get(name, (shift.admit,)):
                shift.take(act)
        store.close()

    def _clear(self, by: Session) -> None:
        """Nobody goes on with what was left open: each life fills in empty forms."""
        for one in (by, world.colleague(world.place_at(self.folder), by)):
            for draft in drafts.mine(by=one):
                drafts.discard(draft, by=one)


def _under_way(lived: list[Line]) -> str:
    marks = [line for line in lived if "begun" in line or "act" in line]
    if not marks:
        return "the door"
    return str(marks[-1]["begun"]) if "begun" in marks[-1] else "between two"


def require_young_drafts(folder: Path, by: Session, lived: list[Line], killed_at: float) -> bool:
    """What was typed and not saved is kept up to five seconds before the end; False where there was nothing to keep."""
    marks = [line for line in lived if "typed" in line or "taken_back" in line]
    if not marks or "taken_back" in marks[-1]:
        return False
    begun = max(n for n, line in enumerate(lived) if "begun" in line)
    old = [str(line["typed"]) for line in lived[begun:] if "typed" in line and line["at"] < killed_at - DRAFT_AGE]
    if not old:
        return False
    worker = world.colleague(world.place_at(folder), by)
    kept = [draft.content for draft in drafts.mine(by=worker)]
    if not any(old[-1] in content for content in kept):
        raise TooOld(f"{len(old[-1])} letters are kept by none of {len(kept)} drafts")
    return True


def deaths(
    pattern: Path, folder: Path, count: int, seed: int, usual: dict[str, float], keep: Path | None = None
) -> Counter[str]:
    """So many lives in one registry, workflow after workflow; what broke is counted.

    A registry that broke a promise goes to ``keep``, and the lives go on in a fresh one.
    """
    lives = Lives(world.copied(pattern, folder / "world"), random.Random(seed), usual)
    for number in range(count):
        try:
            lives.end_one(WORKFLOWS[(seed + number) % len(WORKFLOWS)])
        except Broken as broken:
            lives.found[type(broken).__name__] += 1
            if keep is None:
                raise
            shutil.move(folder / "world", keep / f"{type(broken).__name__}-{seed}-{number}")
            (keep / f"{type(broken).__name__}-{seed}-{number}.txt").write_text(str(broken), "utf-8")
            world.copied(pattern, folder / "world")
        else:
            lives.found["whole"] += 1
    return lives.found

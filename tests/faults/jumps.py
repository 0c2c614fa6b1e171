"""A shift at a computer whose clock jumps: an hour, a day, years, forwards and backwards, between two acts."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shelter_app.domain.errors import ShelterError
from tests.faults import world
from tests.faults.shift import LOGIN_EVERY, Shift
from tests.records import Clock

JUMPS = (
    timedelta(seconds=-1), timedelta(hours=-1), timedelta(hours=6), timedelta(days=-1), timedelta(days=1),
    timedelta(days=-365), timedelta(days=400), timedelta(days=3650), timedelta(days=-3650),
)  # fmt: skip
EARLIEST, LATEST = datetime(2001, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)


class JumpingShift(Shift):
    """Everybody looks at the same clock, which is wrong more often than right."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.clock = Clock(datetime.now(UTC))
        super().__init__(folder, seed)

    def jump(self) -> None:
        """To another moment, or to none: time goes on by a minute."""
        ahead = self.dice.choice(JUMPS) if self.dice.random() < 0.5 else timedelta(minutes=1)
        self.clock.now = min(LATEST, max(EARLIEST, self.clock.now + ahead))


def work(folder: Path, seed: int, acts: int) -> Counter[str]:
    """So many acts, each done and acknowledged or refused by name; nothing else may come of a wrong clock."""
    shift, found = JumpingShift(folder, seed), Counter[str]()
    for act in range(1, acts + 1):
        shift.jump()
        if act % LOGIN_EVERY == 0:
            shift.log_out_and_in()
        before = len(world.acknowledged(shift.acks))
        try:
            shift.work(1)
        except ShelterError as error:
            found[f"refused: {type(error).__name__}"] += 1
        found["acts done"] += len(world.acknowledged(shift.acks)) > before
    shift.director.store.close()
    return found

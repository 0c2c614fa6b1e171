"""The demo centre built at a real encrypted registry, with everybody of its staff logged in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.security.members import MemberKeys
from shelter_app.services import residents
from shelter_app.services.demo.building import build
from shelter_app.services.demo.cases import Cases, read_cases
from shelter_app.services.journal import RECOVERY_KEY_SETTING
from shelter_app.services.session import Session
from tests import records
from tests.services.papers_story import VAULT

CASES = read_cases()
TUESDAY = date(2026, 11, 24)


@dataclass(slots=True)
class Demo:
    """The built demo centre with everybody logged in, at nine in the morning of its D."""

    today: date
    staff: dict[str, Session]
    numbers: dict[str, tuple[str, ...]]

    @property
    def by(self) -> Session:
        """The case worker, who reads every file."""
        return self.staff["caseworker"]

    def ids(self, story: str) -> list[ResidentId]:
        """The files of one story in its order."""
        store = self.by.store
        return [store.residents.all(number=number)[0].id for number in self.numbers[story]]

    def lines(self, story: str) -> list[ResidentSummary]:
        """The lines of one story's files."""
        return residents.lines(self.ids(story), by=self.by)

    def story_of(self, number: str) -> str:
        """The story a file number belongs to."""
        return next(story for story, numbers in self.numbers.items() if number in numbers)

    def day(self, offset: int) -> date:
        """D with so many days added."""
        return self.today + timedelta(days=offset)


def staff_at(folder: Path, today: date) -> dict[str, Session]:
    """Everybody of the demo at an empty registry."""
    store = records.new_store(folder)
    store.settings.put(RECOVERY_KEY_SETTING, MemberKeys.generate().public.box.hex())
    clock = records.Clock(datetime(today.year, today.month, today.day, 9, 12, tzinfo=records.ALMATY))
    staff = {}
    for one in CASES.staff:
        session = records.open_session(store, one.role, clock, login=one.login, centre=CASES.centre)
        session.staff = store.staff.save(replace(session.staff, name=one.name, post=one.post))
        session.vault = session.vault or VAULT
        staff[one.login] = session
    return staff


def built(folder: Path, today: date, *, now: datetime | None = None, cases: Cases | None = None) -> Demo:
    staff = staff_at(folder, today)
    return Demo(today, staff, build(staff, today, now=now, cases=cases, by=staff["director"]))

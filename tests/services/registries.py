"""Real registries behind their doors: cheap keys, a secret store in memory, and copies to break."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.security.errors import WrongPassphrase
from shelter_app.security.files import Files
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services import accounts, journal, sheets, stays, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.journal import NewNote
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.services.vault import Created, FirstRun
from tests.records import CENTRE, NOON, Clock, admission
from tests.security.conftest import CHEAP
from tests.security.fault_files import Crash, Fault, FaultFiles, steps_of

DIRECTOR, WORKER = "director", "caseworker"
FIRST, SECOND = "тихая лодка у причала", "зелёный чайник поёт утром"
SECRET = "Канарейка рассказала про отчима"
LONG = "тихая лодка у причала и зелёный чайник"
NO_FILE = ResidentId(0)
CRASHES = (Fault.CRASH_BEFORE, Fault.CRASH_TORN, Fault.CRASH_AFTER)


class Secrets:
    """The computer's secret store, in memory."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def copy(self) -> Secrets:
        """That of another computer, which holds the same at this moment."""
        other = Secrets()
        other.entries = dict(self.entries)
        return other

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password


@dataclass
class Registry:
    """A registry in ``folder`` as one computer sees it."""

    folder: Path
    secrets: Secrets = field(default_factory=Secrets)
    clock: Clock = field(default_factory=lambda: Clock(NOON))
    words: tuple[str, ...] = ()
    file: ResidentId = NO_FILE

    def place(self, files: Files | None = None) -> Place:
        return Place(self.folder / "registry", self.folder / "site", files or Files(), CHEAP, ("memory", self.secrets))

    def copy(self, folder: Path) -> Registry:
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return replace(self, folder=folder, clock=Clock(self.clock.now), secrets=self.secrets.copy())

    def create(self, files: Files | None = None, *, portable: bool = False, passphrase: str = FIRST) -> Created:
        first = FirstRun(CENTRE, DIRECTOR, "Жумабаева Салтанат", passphrase, portable=portable)
        return vault.create_registry(self.place(files), first, clock=self.clock)

    def session(self, login: str = DIRECTOR, passphrase: str = FIRST) -> Session:
        door = vault.knock(self.place())
        return vault.enter(door, vault.turn(door, login, passphrase, now=self.clock.now), clock=self.clock)

    @contextmanager
    def inside(self, login: str = DIRECTOR, passphrase: str = FIRST) -> Iterator[Session]:
        session = self.session(login, passphrase)
        try:
            yield session
        finally:
            session.store.database.close()

    def opens(self, login: str = DIRECTOR, passphrase: str = FIRST) -> bool:
        """Whether this door opens today; a damaged registry is no answer and raises."""
        try:
            with self.inside(login, passphrase):
                return True
        except (WrongPassphrase, vault.StaffUnknown):
            return False

    def hashes(self) -> dict[str, str]:
        return {
            str(path.relative_to(self.folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def secret_words(self, login: str = DIRECTOR, passphrase: str = FIRST) -> list[str]:
        """The restricted notes as this member reads them; an empty text where they cannot."""
        with self.inside(login, passphrase) as session:
            return [one.text for one in journal.timeline(self.file, by=session) if one.source == "note"]


def typed_back(sheet: RecoverySheet) -> dict[str, str]:
    rows = {letter: " ".join(words) for letter, words in sheet.rows()}
    return {letter: rows[letter] for letter in sheet.check_rows()}


def make(folder: Path) -> Registry:
    """A director, a case worker, a verified sheet, and one restricted file that both may read."""
    registry = Registry(folder)
    created = registry.create()
    registry.words = tuple(word for _letter, row in created.sheet.rows() for word in row)
    by = created.session
    sheets.confirm(by, created.sheet, typed_back(created.sheet))
    added = accounts.add(
        NewMember(WORKER, "Сагинтаева Асель", Role.CASE_WORKER), registry.place(), passphrase=SECOND, by=by
    )
    registry.file = stays.admit(admission(), by=by).resident_id
    journal.restrict(registry.file, (added.member.id,), by=by)
    journal.write(registry.file, NewNote("talk", NOON, SECRET, restricted=True), by=by)
    vault.leave(by)
    return registry


def every_crash(
    pattern: Registry, folder: Path, flow: Callable[[Registry, Files], object]
) -> Iterator[tuple[Registry, str]]:
    """The registry as it lies on the disk after each way in which ``flow`` can be interrupted."""
    steps = steps_of(lambda files: flow(pattern.copy(folder / "counted"), files))
    assert steps > 0
    for at in range(steps):
        for fault in CRASHES:
            broken = pattern.copy(folder / f"{at}-{fault.name}")
            try:
                flow(broken, FaultFiles(at, fault))
            except Crash:
                yield broken, f"{fault.value} step {at} of {steps}"
            else:
                raise AssertionError("the flow was not interrupted")


def every_full_disk(
    pattern: Registry, folder: Path, flow: Callable[[Registry, Files], object], fault: Fault = Fault.DISK_FULL
) -> Iterator[tuple[Registry, ShelterError | None]]:
    """The registry and what was said when the disk refused at each step; None where the step was dispensable."""
    steps = steps_of(lambda files: flow(pattern.copy(folder / "counted"), files))
    for at in range(steps):
        broken = pattern.copy(folder / str(at))
        try:
            flow(broken, FaultFiles(at, fault))
        except ShelterError as error:
            yield broken, error
        else:
            yield broken, None

"""The demo centre with its windows, on which the screens are shown at rest."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shelter_app.services import drafts, vault
from shelter_app.services.demo.training import PASSPHRASE, build_training, training_place
from shelter_app.services.place import Place
from shelter_app.services.vault import FirstRun
from shelter_app.views.first_run.steps import EMPTY
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.settings import Settings
from shelter_app.views.shell import Shell
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.tools import Tools

SIZE = (1366, 768)
DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo("Asia/Almaty"))
PAPER_MS = 400


@dataclass
class Stage:
    """The demo centre with the main windows of those who are needed; each is opened once."""

    folder: Path
    theme: Theme
    numbers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _shells: dict[str, Shell] = field(default_factory=dict)
    _made: vault.Created | None = None
    tools: Tools = field(init=False)
    aside: Stage | None = None
    """Another centre with the same people, for pictures that change what they show."""

    def __post_init__(self) -> None:
        settings = Settings(self.folder / "home")
        language = Language(settings)
        language.switch("ru")
        self.tools = Tools(
            self.theme, settings, language, Formats(lambda: language.code), Tasks(), Messages()
        )  # fmt: skip
        # Without the numbers of a centre that lies there already, one is built.
        self.numbers = self.numbers or build_training(self.place, PASSPHRASE, today=DAY)
        shutil.copytree(self.folder / "training", self.folder / "untouched")

    @property
    def place(self) -> Place:
        return training_place(self.folder / "training")

    def put_aside(self, *, fresh: bool) -> Stage:
        """The other centre, which speaks and looks the same; ``fresh``, as this one was before its first window."""
        folder = self.folder / "aside"
        if self.aside is not None and fresh:
            self.aside.close()
            shutil.rmtree(folder)
            self.aside = None
        if self.aside is None:
            shutil.copytree(self.folder / "untouched", folder / "training")
            self.aside = Stage(folder, self.theme, self.numbers)
            self.aside.tools = self.tools
        return self.aside

    def at(self, login: str) -> Shell:
        """Somebody's main window."""
        if login not in self._shells:
            door = vault.knock(self.place)
            unlocked = vault.turn(door, login, PASSPHRASE, now=NOW.astimezone(UTC))
            session = vault.enter(door, unlocked, clock=lambda: NOW.astimezone(UTC))
            shell = self._shells[login] = Shell(self.tools, session, self.place)
            shell.idle.stop()
            shell.open_first_page()
        return self._shells[login]

    def page(self, name: str, login: str = "caseworker", **args: Any) -> Any:
        """A page in somebody's main window, which is shown."""
        shell = self.at(login)
        shell.navigator.go(name, **args)
        show(shell.window, self)
        return shell.navigator.page()

    def id_of(self, story: str, place: int = 0) -> int:
        return int(self.at("caseworker").session.store.residents.all(number=self.numbers[story][place])[0].id)

    def created(self) -> vault.Created:
        """A registry just made by the first-run wizard, with its sheet still in hand."""
        if self._made is None:
            folder = self.folder / "new"
            place = Place(folder / "registry", folder / "site", policy=self.place.policy)
            first = FirstRun(EMPTY, "director", "Жумабаева Салтанат", PASSPHRASE, portable=True)
            self._made = vault.create_registry(place, first, clock=lambda: NOW.astimezone(UTC))
        return self._made

    def close(self) -> None:
        if self.aside is not None:
            self.aside.close()
        for shell in self._shells.values():
            for draft in drafts.mine(by=shell.session):
                drafts.discard(draft, by=shell.session)
            shell.window.close()
            shell.window.deleteLater()
            shell.deleteLater()
        self._shells.clear()
        self.tools.tasks.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self._made is not None:
            vault.leave(self._made.session)


@dataclass(frozen=True)
class Shot:
    """A window, perhaps a dialog in front of it, and what has to be taken back afterwards."""

    window: QWidget
    front: QDialog | None = None
    clean: Callable[[], object] = lambda: None

    def parts(self) -> tuple[QWidget, ...]:
        return (self.window,) if self.front is None else (self.window, self.front)


Screen = Callable[[Stage], Shot]


def show(window: QWidget, stage: Stage) -> None:
    """Show a window at the size of the pictures and let everything come to rest: layouts, papers, cards."""
    window.resize(*SIZE)
    window.show()
    rest(stage)


def rest(stage: Stage) -> None:
    for _turn in range(3):
        stage.tools.tasks.wait()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def rest_long(stage: Stage) -> None:
    """Papers are drawn by a thread of Qt's own, which tells nobody when it is done."""
    rest(stage)
    loop = QEventLoop()
    QTimer.singleShot(PAPER_MS, loop.quit)
    loop.exec()


def own(window: QWidget, stage: Stage) -> Shot:
    """A window that is no page: it goes again after its picture."""
    show(window, stage)

    def clean() -> None:
        window.close()
        window.deleteLater()

    return Shot(window, clean=clean)

"""A person in front of the running program: the real windows on a copy of the demo centre, used by keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.services.demo.training import PASSPHRASE, build_training, training_place
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.program import Program
from shelter_app.views.running import WorkDialog
from shelter_app.views.settings import Settings
from shelter_app.views.shell import Shell
from shelter_app.views.tasks import Later, Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.tools import Tools
from shelter_app.views.unlock.window import UnlockWindow
from tests.conftest import TypeText
from tests.records import Clock

DAY = date(2026, 11, 24)
MORNING = datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo("Asia/Almaty")).astimezone(UTC)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
_WINDOW = Qt.WindowType.Window


@dataclass
class DemoCentre:
    """The demo centre as it was built once; every test works on a copy of its own."""

    folder: Path
    numbers: dict[str, tuple[str, ...]]

    @classmethod
    def build(cls, folder: Path) -> DemoCentre:
        return cls(folder, build_training(training_place(folder), PASSPHRASE, today=DAY))

    def copy_to(self, folder: Path) -> DemoCentre:
        shutil.copytree(self.folder, folder)
        return DemoCentre(folder, self.numbers)

    def number(self, story: str, place: int = 0) -> str:
        """The file number of one story."""
        return self.numbers[story][place]


class StrayWindows(QObject):
    """Notes every widget that became a window of its own by mistake: a flicker, and the focus is gone."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt calls it)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.windowType() is _WINDOW:
            known = isinstance(watched, UnlockWindow | QMainWindow | QDialog) or watched.windowTitle() == "Pana"
            if not known:
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@dataclass
class Pana:
    """The program of one computer. A lock ends the process in real life; here the restart is only noted."""

    centre: DemoCentre
    qtbot: QtBot
    theme: Theme
    type_text: TypeText
    home: Path
    messages: Messages = field(default_factory=Messages)
    clock: Clock = field(default_factory=lambda: Clock(MORNING))
    restarts: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        settings = Settings(self.home)
        self.language = Language(settings)
        self.strays = StrayWindows()
        self.program = self._new_program(settings)

    def _new_program(self, settings: Settings) -> Program:
        QApplication.instance().installEventFilter(self.strays)  # type: ignore[union-attr]
        tools = Tools(
            self.theme, settings, self.language, Formats(lambda: self.language.code), Tasks(), self.messages
        )  # fmt: skip
        return Program(self.centre.folder, tools, restart=self.restarts.append, training=True, clock=self.clock)

    @property
    def shell(self) -> Shell:
        """The main window's own; only after unlocking."""
        assert self.program.shell is not None
        return self.program.shell

    @property
    def window(self) -> QWidget:
        """The window that is open now."""
        window = self.program._window
        assert window is not None
        return window

    @property
    def door(self) -> UnlockWindow:
        """The unlock window."""
        window = self.window
        assert isinstance(window, UnlockWindow)
        return window

    def page(self, name: str = "") -> Any:
        """The page that is shown, which has to be the one of that name."""
        place = self.shell.navigator.place()
        assert place is not None
        assert name in ("", place[0])
        return self.shell.navigator.page()

    def start(self, arrived: dict[str, Any] | None = None) -> None:
        """Start the program on a registry that is there already: the door opens."""
        self.program.start(arrived or {"login": ""})
        self.activate()

    def activate(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def try_door(self, login: str, passphrase: str = PASSPHRASE) -> None:
        """Type who one is and press Enter."""
        door = self.door
        door.login.clear()
        door.login.setFocus()
        self.type_text(door.login, login)
        self.press(Qt.Key.Key_Tab)
        assert self.focus() is door.passphrase.line
        self.type_text(door.passphrase.line, passphrase)
        self.press(Qt.Key.Key_Return)

    def unlock(self, login: str, passphrase: str = PASSPHRASE) -> None:
        """Go through the door to the main window."""
        self.try_door(login, passphrase)
        self.qtbot.waitUntil(lambda: self.program.shell is not None)
        self.activate()
        self.settle()

    def restart(self, arrived: dict[str, Any] | None = None) -> None:
        """Close the window and start the program again: the door opens."""
        self.end()
        self.program = self._new_program(self.program.tools.settings)
        self.start(arrived)

    def reopen(self, login: str) -> None:
        """Go away, and somebody else comes."""
        self.restart()
        self.unlock(login)

    def open_after_lock(self) -> None:
        """What the process after the lock does: the door with the login that was handed over, then the passphrase."""
        arrived = self.restarts[-1]
        self.restart(arrived)
        assert self.door.login.text() == arrived["login"]
        assert self.focus() is self.door.passphrase.line
        self.type_text(self.focus(), PASSPHRASE)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.program.shell is not None)
        self.activate()
        self.settle()

    def end(self) -> None:
        """Close the window; what Qt puts off until later is done now."""
        for box in QApplication.topLevelWidgets():
            if box.isModal() and box.isVisible():
                box.close()
        shell, self.program.shell = self.program.shell, None
        window, self.program._window = self.program._window, None
        if window is not None:
            window.close()
            window.deleteLater()
        if shell is not None:
            shell.deleteLater()
        self.program.tools.tasks.wait()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # Left behind, it would be asked about every event of every later test.
        QApplication.instance().removeEventFilter(self.strays)  # type: ignore[union-attr]

    def focus(self) -> QWidget:
        """The widget that has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.focus(), key, modifier)

    def press_lock_key(self) -> None:
        """Ctrl+L where the computer hands keys over: at the window in front, a modal one as well."""
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CTRL)

    def write(self, text: str) -> None:
        """Type letters wherever the focus is."""
        self.type_text(self.focus(), text)

    def tab_to(self, wanted: QWidget) -> None:
        """Go on with Tab alone until this widget has the focus."""
        for _step in range(60):
            if self.focus() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not lead there")

    def settle(self) -> None:
        """Let everything that waits for the event loop happen."""
        for _turn in range(3):
            QApplication.processEvents()

    def during(self, begin: Callable[[], object], act: Callable[[Any], object]) -> None:
        """Begin what opens a modal window, and act in it; the window has to be closed by `act`."""
        seen: list[QWidget] = []

        def look() -> None:
            box = QApplication.activeModalWidget()
            if box is None or isinstance(box, WorkDialog) or not box.isActiveWindow():
                if box is not None and not isinstance(box, WorkDialog):
                    box.activateWindow()
                later.ask()
                return
            seen.append(box)
            try:
                act(box)
            finally:
                if box.isVisible():
                    box.close()

        later = Later(self.program, 10, look)
        later.ask()
        begin()
        self.settle()
        later.drop()
        assert seen, "no dialog was opened"
        if self.program.shell is not None:
            # A window manager gives the window behind the dialog its focus back.
            self.activate()

    def id_of(self, story: str, place: int = 0) -> ResidentId:
        """The id of one story's file."""
        store = self.shell.session.store
        return store.residents.all(number=self.centre.number(story, place))[0].id

    def open_file(self, story: str, section: str = "timeline", place: int = 0) -> Any:
        """The page of one story's file at a section."""
        return self.go("file", resident_id=int(self.id_of(story, place)), section=section)

    def go(self, name: str, **args: Any) -> Any:
        """A page by its name, as a list or the rail opens it."""
        assert self.shell.navigator.go(name, **args)
        self.settle()
        return self.page(name)

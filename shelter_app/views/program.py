"""From the locked door to the main window and back: which window is open, and what happens between two of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shelter_app import __version__, paths
from shelter_app.domain.errors import ShelterError
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.unlock.window import Door, UnlockWindow

if TYPE_CHECKING:
    from shelter_app.services.session import Session
    from shelter_app.services.vault import Created, Place
    from shelter_app.views.shell import Shell

WORKSPACE = "workspace"


@dataclass(frozen=True, slots=True)
class Tools:
    """What every window uses, before and after somebody is logged in."""

    theme: Theme
    settings: Settings
    language: Language
    formats: Formats
    tasks: Tasks
    messages: Messages


def _now() -> datetime:
    return datetime.now(UTC)


class Program(QObject):
    """One registry folder and the windows on it: first run, unlock, recovery, main window."""

    def __init__(
        self,
        folder: Path,
        tools: Tools,
        *,
        restart: Callable[[dict[str, Any]], None],
        training: bool = False,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self.folder = folder
        self.tools = tools
        self.training = training
        self._restart = restart
        self._clock = clock
        self._window: QWidget | None = None
        self._place: Place | None = None
        self.shell: Shell | None = None

    def start(self, arrived: dict[str, Any]) -> None:
        """Shows the first window: the door, or the first-run wizard where there is no registry yet.

        ``arrived`` comes from the process before a lock: who was logged in.
        """
        if self.training and not arrived:
            from shelter_app.views.training import prepare_training

            prepare_training(self, self.show_unlock)
        elif self._registry_here():
            self.show_unlock(str(arrived.get("login", "")))
        else:
            self.show_first_run()

    def place(self) -> Place:
        """The registry's folder with this computer's site key beside the settings; made once."""
        if self._place is None:
            from shelter_app.services.vault import Place

            self._place = self._training_place() if self.training else Place(self.folder)
        return self._place

    def open_place(self, place: Place) -> None:
        """Works on another place than the options named; for the self-test and the screenshots."""
        self._place = place

    def _training_place(self) -> Place:
        from shelter_app.services.demo.training import training_place

        return training_place(self.folder)

    def _registry_here(self) -> bool:
        folder = self.folder / "registry" if self.training else self.folder
        return any((folder / name).exists() for name in ("registry.hdr", "registry.hdr.1"))

    def show_unlock(self, login: str = "", passphrase: str = "") -> None:
        """The door. A training registry has its well-known passphrase filled in; a real one never has."""
        tools = self.tools
        door = Door(training=self.training, version=__version__, now=self._clock().astimezone())
        window = UnlockWindow(tools.theme, tools.language, tools.formats, door, login)
        window.passphrase.line.setText(passphrase)
        window.unlock_requested.connect(self._on_unlock_requested)
        window.recovery_requested.connect(self.show_recovery)
        self.show_window(window)

    def show_first_run(self) -> None:
        """The wizard of a new registry."""
        from shelter_app.views.first_run.wizard import FirstRunWizard

        wizard = FirstRunWizard(self.tools, self.place())
        wizard.created.connect(self._on_created)
        wizard.training_wanted.connect(self._on_training_wanted)
        self.show_window(wizard)

    def show_recovery(self) -> None:
        """Opening with the recovery sheet instead of a passphrase."""
        from shelter_app.views.recovery.window import RecoveryWindow

        window = RecoveryWindow(self.tools, self.place())
        window.created.connect(self._on_created)
        window.cancelled.connect(self._on_recovery_cancelled)
        self.show_window(window)

    def show_main(self, session: Session) -> None:
        """The main window, at the page where this person was before a lock."""
        from shelter_app.views.shell import Shell

        self.shell = Shell(self.tools, session, self.place())
        self.shell.lock_wanted.connect(self.lock)
        self.show_window(self.shell.window)
        self.shell.open_first_page()

    def lock(self, _reason: str = "") -> None:
        """Saves what is typed, closes the file and hands over to a fresh process; asks nobody, waits for nothing."""
        if self.shell is None:
            return
        shell, self.shell = self.shell, None
        login = shell.put_away()
        self._restart({"login": login})

    def show_crash(self, report: str) -> None:
        """A bug: what is known without personal data, drafts kept, and the way on."""
        from shelter_app.views.crash import CrashDialog

        if self.shell is not None:
            self.shell.keep_drafts()
        CrashDialog(report, self._window).exec()

    def show_window(self, window: QWidget) -> None:
        before, self._window = self._window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _on_unlock_requested(self, login: str, passphrase: str) -> None:
        from shelter_app.services import vault

        window = self._window
        assert isinstance(window, UnlockWindow)
        window.show_busy(True)
        try:
            door = vault.knock(self.place())
        except ShelterError as error:
            self._refuse(window, error)
            return
        now = self._clock()
        self.tools.tasks.run(
            window,
            lambda: vault.turn(door, login, passphrase, now=now),
            lambda unlocked: self._enter(window, door, unlocked),
            lambda error: self._refuse(window, error),
        )

    def _enter(self, window: UnlockWindow, door: Any, unlocked: Any) -> None:
        from shelter_app.services import vault

        try:
            session = vault.enter(door, unlocked, clock=self._clock)
        except ShelterError as error:
            self._refuse(window, error)
            return
        self.show_main(session)

    def _refuse(self, window: UnlockWindow, error: ShelterError) -> None:
        from shelter_app.services.vault import TooSoon
        from shelter_app.views.sentences import sentence_for

        window.show_problem(sentence_for(error))
        if isinstance(error, TooSoon):
            window.show_wait(error.seconds)

    def _on_recovery_cancelled(self) -> None:
        self.show_unlock()

    def _on_created(self, created: Created) -> None:
        self.show_main(created.session)

    def _on_training_wanted(self) -> None:
        self.folder = paths.default_data_folder() / "training"
        self.training = True
        self._place = None
        self.start({})


def workspace_of(content: str) -> tuple[str, dict[str, Any]] | None:
    """The page and its arguments as stored before a lock, or None where they cannot be read."""
    try:
        name, args = json.loads(content)
    except (ValueError, TypeError):
        return None
    return (name, args) if isinstance(name, str) and isinstance(args, dict) else None

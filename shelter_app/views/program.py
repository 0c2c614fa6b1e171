"""From the locked door to the main window and back: which window is open, and what happens between two of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from shelter_app import __version__, log, paths
from shelter_app.domain.anchors import OlderCopy
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.log import Event
from shelter_app.security.files import Files
from shelter_app.storage.errors import RegistryOccupied
from shelter_app.storage.occupancy import Occupancy, is_occupied
from shelter_app.views.tools import Tools
from shelter_app.views.unlock.turning import turned
from shelter_app.views.unlock.window import Door, UnlockWindow

if TYPE_CHECKING:
    from shelter_app.security.vault import Unlocked
    from shelter_app.services import vault
    from shelter_app.services.place import Place
    from shelter_app.services.session import Session
    from shelter_app.services.vault import Created
    from shelter_app.views.idle_lock import IdleLock
    from shelter_app.views.neighbour import Neighbour
    from shelter_app.views.shell import Shell


def _now() -> datetime:
    return datetime.now(UTC)


class Keyholder(Protocol):
    """A window that has the registry open before there is a main window: first run, recovery."""

    def holds_keys(self) -> bool:
        """Whether there is something to lock."""

    def put_away(self) -> str:
        """Closes it, never raises, and returns the login name where somebody is in."""


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
        self._occupancy: Occupancy | None = None
        self._neighbour: Neighbour | None = None
        self._keyholder: Keyholder | None = None
        self._idle: IdleLock | None = None
        self._locking = False
        self._just_locked = False
        self.shell: Shell | None = None

    def start(self, arrived: dict[str, Any]) -> None:
        """Shows the first window: the door, or the first-run wizard where there is no registry yet.

        ``arrived`` comes from the process before a lock: who was logged in, and that the file was looked through then.
        """
        self._just_locked = bool(arrived.get("login"))
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
            from shelter_app.services.place import Place

            self._place = self._training_place() if self.training else Place(self.folder)
        return self._place

    def open_place(self, place: Place) -> None:
        """Works on another place than the options named; for the self-test and the screenshots."""
        self._place = place

    def _training_place(self) -> Place:
        from shelter_app.services.demo.training import training_place

        return training_place(self.folder)

    def _registry_here(self) -> bool:
        """Whether there is a door to show; asked of the folder, since what opens it takes long to load."""
        if self.training or self._place is not None:
            return self.place().has_registry
        return Files().holds_registry(self.folder)

    def is_open_elsewhere(self) -> bool:
        """True if another window has this registry and has come to the front: nothing is left to do here."""
        folder = self.place().folder if self.training else self.folder
        if not is_occupied(folder):
            return False
        from shelter_app.views.neighbour import bring_to_front

        return bring_to_front(folder)

    def _claim(self) -> None:
        """Make this the only window on the registry, until its process ends. Raises RegistryOccupied."""
        from shelter_app.views.neighbour import Neighbour

        folder = self.place().folder
        if self._occupancy is None:
            self._occupancy = Occupancy(folder)
        self._occupancy.take(self._clock())
        if self._neighbour is None:
            self._neighbour = Neighbour(folder, self._come_to_front, self)

    def _let_go(self) -> None:
        """Nothing is open here any more: another window may have the registry."""
        if self._neighbour is not None:
            self._neighbour.close()
        if self._occupancy is not None:
            self._occupancy.release()
        self._neighbour = self._occupancy = None

    def _come_to_front(self) -> None:
        window = self.shell.front() if self.shell is not None else self._window
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()
            QApplication.alert(window)

    def show_unlock(self, login: str = "", passphrase: str = "") -> None:
        """The door. A training registry has its well-known passphrase filled in; a real one never has."""
        self._let_go()
        tools = self.tools
        door = Door(training=self.training, version=__version__, now=self._clock().astimezone())
        window = UnlockWindow(tools.theme, tools.language, tools.formats, door, login)
        window.passphrase.line.setText(passphrase)
        window.unlock_requested.connect(self._on_unlock_requested)
        window.recovery_requested.connect(self.show_recovery)
        window.restore_requested.connect(self.show_restore)
        self.show_window(window)

    def show_first_run(self) -> None:
        """The wizard of a new registry."""
        from shelter_app.views.first_run.wizard import FirstRunWizard

        wizard = FirstRunWizard(self.tools, self.place())
        wizard.made.connect(self._claim)
        wizard.created.connect(self._on_created)
        wizard.training_wanted.connect(self._on_training_wanted)
        wizard.restore_wanted.connect(self.show_restore)
        self.show_window(wizard)
        self._watch_over(wizard, wizard)

    def show_recovery(self) -> None:
        """Opening with the recovery sheet instead of a passphrase."""
        from shelter_app.views.recovery.window import RecoveryWindow

        if not self._claimed():
            return
        window = RecoveryWindow(self.tools, self.place())
        window.created.connect(self._on_created)
        window.enrolled.connect(self._on_recovery_cancelled)
        window.cancelled.connect(self._on_recovery_cancelled)
        self.show_window(window)
        self._watch_over(window, window)

    def show_restore(self) -> None:
        """Putting a copy back: on a clean computer, or beside a registry that is here."""
        from shelter_app.views.restore.window import RestoreWindow

        if not self._claimed():
            return
        window = RestoreWindow(self.tools, self.place())
        window.restored.connect(self.show_unlock)
        window.cancelled.connect(self._on_restore_cancelled)
        self.show_window(window)
        self._watch_over(window, window)

    def _claimed(self) -> bool:
        """The folder is ours alone; where it is not, the door says why."""
        try:
            self._claim()
        except ShelterError as error:
            if isinstance(self._window, UnlockWindow):
                self._refuse(self._window, error)
            return False
        return True

    def show_main(self, session: Session, *, header_fallback: bool = False) -> None:
        """The main window, at the page where this person was before a lock.

        ``header_fallback`` where the second copy of the key file had to be read.
        """
        from shelter_app.views.shell import Shell

        self.shell = Shell(self.tools, session, self.place())
        self.shell.lock_wanted.connect(self.lock)
        self.shell.left.connect(self._let_go)
        self.shell.restore_wanted.connect(self._on_restore_wanted)
        self.show_window(self.shell.window)
        if header_fallback:
            self.shell.tell_header_fallback()
        self.shell.open_first_page()

    def lock(self, _reason: str = "") -> None:
        """Hides every window, saves what is typed, closes the file and hands over to a fresh process.

        Asks nobody and waits for nothing; whatever fails on the way, the process that holds the keys ends.
        """
        opened = self._opened()
        if opened is None or self._locking:
            return
        self._locking, self.shell = True, None
        login = ""
        try:
            for window in QApplication.topLevelWidgets():
                window.hide()
            login = opened.put_away()
            log.record(Event.VAULT_LOCKED)
        finally:
            self._let_go()
            self._restart({"login": login})

    def _opened(self) -> Shell | Keyholder | None:
        if self.shell is not None:
            return self.shell
        early = self._keyholder
        return early if early is not None and early.holds_keys() else None

    def _watch_over(self, window: QWidget, keyholder: Keyholder) -> None:
        """The idle lock, Ctrl+L and the computer's own lock for a window that opens the registry by itself."""
        from shelter_app.views.idle_lock import IdleLock

        self._keyholder, self._idle = keyholder, IdleLock(parent=window)
        self._idle.lock_requested.connect(self.lock)
        self._idle.start()

    def show_crash(self, report: str) -> None:
        """A bug: what is known without personal data, drafts kept, and the way on."""
        from shelter_app.views.crash import CrashDialog

        if self._locking or (self.shell is not None and self.shell.is_damaged):
            return  # nobody is asked any more, or it stands above every page already why a page is empty
        if self.shell is not None:
            self.shell.keep_drafts()
        if isinstance(self._window, UnlockWindow):
            self._window.show_fault()
            self._let_go()
        CrashDialog(report, self._window).exec()

    def show_window(self, window: QWidget) -> None:
        if self._idle is not None:
            self._idle.stop()
        self._idle = self._keyholder = None
        before, self._window = self._window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _on_unlock_requested(self, login: str, passphrase: str) -> None:
        window = self._window
        assert isinstance(window, UnlockWindow)
        try:
            self._claim()
        except RegistryOccupied as error:
            self._refuse(window, error)
            return
        window.show_busy(True)
        place, now, looks = self.place(), self._clock(), not self._just_locked

        self.tools.tasks.run(
            window,
            lambda: turned(place, login, passphrase, now, looks=looks),
            lambda found: self._enter(window, *found),
            lambda error: self._refuse(window, error),
        )

    def _enter(self, window: UnlockWindow, door: vault.Door, unlocked: Unlocked, fault: ShelterError | None) -> None:
        from shelter_app.services import reading, vault

        if fault is not None:
            self._enter_for_reading(window, door, unlocked, fault)
            return
        try:
            session = vault.enter(door, unlocked, clock=self._clock, upgrade=True)
        except OlderCopy as found:
            log.record(Event.VAULT_REFUSED, error=type(found))
            self._show_older_copy(found, window.login.text().strip(), door, unlocked)
            return
        except ShelterError as error:
            if reading.reason(error) is None:
                self._refuse(window, error)
            else:
                self._enter_for_reading(window, door, unlocked, error)
            return
        self._enter_main(session, door)

    def _enter_for_reading(
        self, window: UnlockWindow, door: vault.Door, unlocked: Unlocked, fault: ShelterError
    ) -> None:
        """Nothing can be written, or nothing may be because the file is damaged: what can be read is shown."""
        from shelter_app.services import reading

        why = reading.reason(fault)
        try:
            assert why is not None
            session = reading.enter(door, unlocked, why, clock=self._clock)
        except ShelterError:
            self._refuse(window, fault)
            return
        log.record(Event.OPENED_FOR_READING, level=logging.WARNING, error=type(fault))
        self._enter_main(session, door)

    def _show_older_copy(self, found: OlderCopy, login: str, door: vault.Door, unlocked: Unlocked) -> None:
        """Says which copy this is; a director may go on with it, for a reason that the audit keeps."""
        from shelter_app.services import vault
        from shelter_app.views.sentences import sentence_for
        from shelter_app.views.unlock.older_copy import OlderCopyWindow

        window = OlderCopyWindow(self.tools.language, self.tools.formats, found, login)

        def go_on(reason: str) -> None:
            try:
                session = vault.enter(door, unlocked, clock=self._clock, upgrade=True, older_because=reason)
            except InvalidInput:
                window.show_reason_needed()
            except ShelterError as error:
                window.show_problem(sentence_for(error))
            else:
                self._enter_main(session, door)

        window.go_on_wanted.connect(go_on)
        window.back_wanted.connect(lambda: self.show_unlock(login))
        self.show_window(window)
        self._watch_over(window, window)

    def _enter_main(self, session: Session, door: vault.Door) -> None:
        log.record(Event.VAULT_UNLOCKED)
        if door.fallback is not None:
            log.record(Event.HEADER_FALLBACK, level=logging.WARNING)
        self.show_main(session, header_fallback=door.fallback is not None)

    def _refuse(self, window: UnlockWindow, error: ShelterError) -> None:
        from shelter_app.services.vault import TooSoon
        from shelter_app.views.sentences import sentence_for

        self._let_go()
        log.record(Event.VAULT_REFUSED, error=type(error))
        window.show_problem(sentence_for(error))
        if isinstance(error, TooSoon):
            window.show_wait(error.seconds)

    def _on_restore_wanted(self) -> None:
        """From a registry that is open for reading only to the way back; it is closed before."""
        shell, self.shell = self.shell, None
        if shell is not None:
            shell.put_away()
        self.show_restore()

    def _on_recovery_cancelled(self) -> None:
        self.show_unlock()

    def _on_restore_cancelled(self) -> None:
        if self._registry_here():
            self.show_unlock()
        else:
            self._let_go()
            self.show_first_run()

    def _on_created(self, created: Created) -> None:
        self.show_main(created.session)

    def _on_training_wanted(self) -> None:
        self.folder = paths.training_folder()
        self.training = True
        self._place = None
        self.start({})

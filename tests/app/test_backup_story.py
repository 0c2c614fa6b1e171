"""A registry is lost and comes back: the director makes a copy by button, the computer breaks, the sheet opens it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shelter_app.services import journal, residents
from shelter_app.services.backups import folders
from shelter_app.services.journal import NewNote
from shelter_app.storage.occupancy import is_occupied
from shelter_app.views.administration.backups import BackupsSection
from shelter_app.views.administration.rehearse import RehearseDialog
from shelter_app.views.backing_up import CopiesBar, LeavingWindow
from shelter_app.views.first_run.wizard import FirstRunWizard
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.program import Program
from shelter_app.views.restore.window import RestoreWindow
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.tools import Tools
from shelter_app.views.unlock.window import UnlockWindow
from tests.records import NOON
from tests.services.registries import DIRECTOR, FIRST, Registry, Secrets, make

LONG = 60_000


class Drive(Messages):
    """Somebody who always chooses the same folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder(self, parent: QWidget, title: str) -> str | None:
        return str(self._folder)


class Desk:
    """The program on one computer, used by its buttons."""

    def __init__(self, qtbot: QtBot, theme: Theme, registry: Registry, home: Path, drive: Path) -> None:
        self.qtbot, self.registry = qtbot, registry
        settings = Settings(home)
        language = Language(settings, home)
        language.switch("en")
        self.tools = Tools(theme, settings, language, Formats(lambda: language.code), Tasks(), Drive(drive))
        self.program = Program(registry.place().folder, self.tools, restart=lambda _place: None, clock=registry.clock)
        self.program.open_place(registry.place())
        self.program.start({})

    @property
    def window(self) -> Any:
        assert self.program._window is not None
        return self.program._window

    def wait_for(self, kind: type[QWidget]) -> Any:
        self.qtbot.waitUntil(lambda: isinstance(self.program._window, kind), timeout=LONG)
        return self.window

    def unlock(self) -> None:
        door = self.wait_for(UnlockWindow)
        door.login.setText(DIRECTOR)
        door.passphrase.line.setText(FIRST)
        door.open.click()
        self.qtbot.waitUntil(lambda: self.program.shell is not None, timeout=LONG)

    def section(self) -> BackupsSection:
        shell = self.program.shell
        assert shell is not None
        shell.window.bottom.backup_pressed.emit()
        QApplication.processEvents()
        page: Any = shell.navigator.page()
        found = page.section("backups")
        assert isinstance(found, BackupsSection)
        return found

    def end(self) -> None:
        """Closes the program; its window is gone for good, or it would speak another language in the next test."""
        shell = self.program.shell
        if isValid(self.window):
            if shell is not None:
                shell.copies.stop()
            self.window.close()
            for part in filter(None, (shell, self.window)):
                part.deleteLater()
                QApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("story") / "pattern")


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, registry: Registry, tmp_path: Path, drive: Path) -> Iterator[Desk]:
    made = Desk(qtbot, theme, registry, tmp_path / "home", drive)
    yield made
    made.end()


def copy_by_button(desk: Desk) -> BackupsSection:
    section = desk.section()
    section.choose.click()
    desk.qtbot.waitUntil(section.make.isEnabled, timeout=LONG)
    section.make.click()
    # The copy of the day may begin by itself as soon as there is a folder; only what was proven stands in the list.
    desk.qtbot.waitUntil(lambda: section.table.rows.rowCount() > 0 and section.make.isEnabled(), timeout=LONG)
    return section


@pytest.mark.timeout(240)
def test_a_lost_registry_comes_back_by_copy_and_sheet_with_the_same_child(
    qtbot: QtBot, theme: Theme, desk: Desk, registry: Registry, drive: Path, tmp_path: Path
) -> None:
    desk.unlock()
    shell = desk.program.shell
    assert shell is not None
    assert "no verified copy" in shell.window.bottom._backup.text()
    number = shell.session.store.residents.get(registry.file).number
    copy_by_button(desk)
    assert "today" in shell.window.bottom._backup.text()
    desk.end()
    shutil.rmtree(registry.folder)

    clean = Registry(tmp_path / "clean", Secrets(), registry.clock, registry.words, registry.file)
    other = Desk(qtbot, theme, clean, tmp_path / "other-home", drive)
    other.wait_for(FirstRunWizard).welcome.restore.click()
    wizard: RestoreWindow = other.wait_for(RestoreWindow)
    wizard.copy.choose.click()
    wizard.next.click()
    for place, field in enumerate(wizard.words.rows):
        field.input.setText(" ".join(registry.words[4 * place : 4 * place + 4]))  # type: ignore[attr-defined]
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.page is wizard.holds and wizard.holds.store.check(), timeout=LONG)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.page is wizard.done, timeout=LONG)
    wizard.next.click()
    other.unlock()
    assert other.program.shell is not None
    session = other.program.shell.session
    assert residents.open_file(registry.file, by=session).resident.number == number
    assert [line.action for line in session.store.audit.recent(5)].count("backup.restored") == 1
    other.end()


def rehearse_by_words(desk: Desk, section: BackupsSection, words: list[str]) -> None:
    """The sixteen words are typed row by row, or the tick is set; a wrong word is said at its row, and no further."""
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RehearseDialog)
        dialog.without.setChecked(not words)
        for place, field in enumerate(dialog.words.rows):
            field.input.setText(" ".join(words[4 * place : 4 * place + 4]))  # type: ignore[attr-defined]
        dialog.accept_button.click()
        seen.extend(field.info.text() for field in dialog.words.rows)
        if "огурец" in words:
            dialog.reject()

    desk.qtbot.waitUntil(section.rehearse.isEnabled, timeout=LONG)
    QTimer.singleShot(0, answer)
    section.rehearse.click()
    assert any("Read it again" in one for one in seen) is ("огурец" in words)


@pytest.mark.timeout(240)
def test_the_newest_copy_is_proven_and_put_back_for_trial_by_button_and_damage_is_told(desk: Desk, drive: Path) -> None:
    desk.unlock()
    section = copy_by_button(desk)
    desk.qtbot.waitUntil(section.verify.isEnabled)
    section.verify.click()
    desk.qtbot.waitUntil(lambda: "holds what it says" in section.bar.text(), timeout=LONG)
    rehearse_by_words(desk, section, [*desk.registry.words[:3], "огурец", *desk.registry.words[4:]])
    rehearse_by_words(desk, section, list(desk.registry.words))
    desk.qtbot.waitUntil(lambda: "words of the sheet open the copy" in section.bar.text(), timeout=LONG)
    rehearse_by_words(desk, section, [])
    desk.qtbot.waitUntil(lambda: "it opens and would save the registry" in section.bar.text(), timeout=LONG)
    database = next(drive.glob("pana-*/*.db"))
    raw = bytearray(database.read_bytes())
    raw[len(raw) // 2] ^= 1
    database.write_bytes(raw)
    section.verify.click()
    desk.qtbot.waitUntil(lambda: "changed or damaged" in section.bar.text(), timeout=LONG)


@pytest.mark.timeout(240)
def test_leaving_after_a_change_makes_a_copy_first_and_without_one_none(desk: Desk, drive: Path) -> None:
    desk.unlock()
    copy_by_button(desk)
    shell = desk.program.shell
    assert shell is not None
    journal.write(desk.registry.file, NewNote("talk", NOON, "позже", restricted=False), by=shell.session)
    shell.window.close()
    leaving = shell.copies._leaving
    assert isinstance(leaving, LeavingWindow)
    desk.qtbot.waitUntil(lambda: len(list(drive.glob("pana-*-*"))) == 2, timeout=LONG)
    desk.qtbot.waitUntil(lambda: not shell.copies.work.running and leaving._left, timeout=LONG)
    with desk.registry.inside() as by:
        assert [line.action for line in by.store.audit.recent(4)][1:3] == ["logout", "backup.made"]


def closed_with_something_new(desk: Desk, drive: Path) -> LeavingWindow:
    """The window is closed after a note was written; the registry is open behind the last copy."""
    shell = desk.program.shell
    assert shell is not None
    shell.window.close()
    leaving = shell.copies.leaving
    assert isinstance(leaving, LeavingWindow)
    assert is_occupied(desk.registry.place().folder)
    assert shell.front() is leaving
    return leaving


@pytest.mark.timeout(240)
def test_the_lock_still_comes_while_the_last_copy_is_made_and_ends_the_program_without_it(
    desk: Desk, drive: Path
) -> None:
    desk.unlock()
    desk.section().choose.click()
    shell = desk.program.shell
    assert shell is not None
    closed_with_something_new(desk, drive)
    long_after = time.monotonic() + 86_400
    shell.idle._clock = lambda: long_after
    shell.idle.check()  # the tick that comes each second: a small copy would be made before it
    desk.qtbot.waitUntil(lambda: shell.copies.leaving is None, timeout=LONG)
    assert not is_occupied(desk.registry.place().folder)
    assert not list(drive.glob("pana-*-*"))
    with desk.registry.inside() as by:
        assert [line.action for line in by.store.audit.recent(2)][1] == "logout"


@pytest.mark.timeout(240)
def test_a_last_copy_that_fails_leaves_no_registry_open_and_the_program_ends_by_itself(desk: Desk, drive: Path) -> None:
    desk.unlock()
    desk.section().choose.click()
    shell = desk.program.shell
    assert shell is not None
    with folders.locked(drive):
        leaving = closed_with_something_new(desk, drive)
        desk.qtbot.waitUntil(lambda: shell.copies.leaving is None, timeout=LONG)
    assert leaving.title.text() == "No copy was made"
    assert not is_occupied(desk.registry.place().folder)
    assert leaving._end.waiting
    leaving._end.now()
    assert not leaving.isVisible()


@pytest.mark.timeout(240)
def test_the_director_is_told_on_today_until_a_copy_is_outside_of_this_computer(desk: Desk) -> None:
    desk.unlock()
    shell = desk.program.shell
    assert shell is not None
    shell.navigator.go("today")
    page: Any = shell.navigator.page()
    bar = page.findChild(CopiesBar)
    assert bar.isVisible()
    section = copy_by_button(desk)
    desk.qtbot.waitUntil(lambda: len(section.ticks) == 1)
    assert "on this computer only" in shell.window.bottom._backup.text()
    section.ticks[0].setChecked(True)
    desk.qtbot.waitUntil(lambda: bar.text() == "")
    assert "on this computer only" not in shell.window.bottom._backup.text()

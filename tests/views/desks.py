"""A desk: the real main window at a real registry, with somebody of a role in front of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.services import packaged
from shelter_app.services.place import Place
from shelter_app.views.formats import Formats
from shelter_app.views.language import Language
from shelter_app.views.messages import Messages
from shelter_app.views.page import Page
from shelter_app.views.settings import Settings
from shelter_app.views.shell import Shell
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from shelter_app.views.tools import Tools
from tests.records import House

TypeText = Callable[[QWidget, str], None]


class Arrival(Page):
    """Stands where another page will be shown and keeps with what it was opened."""

    opened: list[dict[str, Any]]

    def build(self) -> None:
        self.opened = []

    def open(self, **args: Any) -> None:
        self.opened.append(args)


class Desk:
    """One member of staff at the main window; the page of a file only notes that it was opened."""

    def __init__(self, house: House, role: Role, folder: Path, theme: Theme, qtbot: QtBot) -> None:
        self.house, self.qtbot = house, qtbot
        self.session = house.staff[role]
        self.session.reference = packaged.reference()
        settings = Settings(folder)
        language = Language(settings, folder)
        tools = Tools(theme, settings, language, Formats(lambda: language.code), Tasks(), Messages())
        self.shell = Shell(tools, self.session, Place(folder))
        self.shell.navigator.register("file", Arrival)
        # The shell counts a moment after a change; it goes together with its window.
        qtbot.addWidget(self.shell.window, before_close_func=lambda _window: self.shell.deleteLater())
        self.shell.window.show()
        self.shell.window.activateWindow()
        qtbot.waitUntil(self.shell.window.isActiveWindow)

    def go(self, name: str, **args: Any) -> Any:
        """The page after the navigator went there."""
        self.shell.navigator.go(name, **args)
        page = self.shell.navigator.page()
        assert page is not None
        self.qtbot.waitUntil(page.isVisible)
        return page

    def opened_file(self) -> dict[str, Any]:
        """With what the page of a file was opened last."""
        page = self.shell.navigator.page()
        assert isinstance(page, Arrival)
        return page.opened[-1]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.focus(), key, modifier)

    def focus(self) -> QWidget:
        """The widget that has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def tab_to(self, wanted: QWidget) -> None:
        """Go on with Tab alone until this widget has the focus."""
        for _step in range(40):
            if self.focus() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not lead there")


Sit = Callable[[Role], Desk]
"""Somebody of a role takes a seat at the main window."""

"""Windows before and after the door, on real registries with cheap keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.views.page import Context
from shelter_app.views.shell import Shell
from shelter_app.views.tools import Tools
from tests.services.registries import Registry


def tools_of(context: Context) -> Tools:
    return Tools(context.theme, context.settings, context.language, context.formats, context.tasks, context.messages)


def open_shell(qtbot: QtBot, context: Context, registry: Registry, login: str, passphrase: str) -> Shell:
    shell = Shell(tools_of(context), registry.session(login, passphrase), registry.place())
    qtbot.addWidget(shell.window)
    shell.window.show()
    return shell


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(widget, key, modifier)


def files_of(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]

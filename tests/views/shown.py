"""Parts of the kit in a window of their own, shown and active."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.views.scaling import column

WINDOWS: list[QWidget] = []
"""Python would delete a window that a test does not hold, and its parts with it; the conftest lets them go after it."""


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """The window that holds these parts, one under the other."""
    window = QWidget()
    WINDOWS.append(window)
    window.setLayout(column(*widgets))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window

"""Answering a dialog that is about to open, as the person in front of it would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog


def in_dialog(answer: Callable[[Any], None]) -> Callable[[], bool]:
    """`answer(dialog)` is called as soon as the next dialog stands open; one left open is closed with Esc.

    What comes back tells whether a dialog has opened at all."""
    seen: list[QDialog] = []

    def when_open(tries: int = 100) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
            # Keys reach only a window in front; without a window manager it has to be brought there.
            if isinstance(dialog, QDialog):
                dialog.activateWindow()
            if tries:
                QTimer.singleShot(5, lambda: when_open(tries - 1))
            return
        seen.append(dialog)
        try:
            answer(dialog)
        finally:
            if dialog.isVisible():
                QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, when_open)
    return lambda: bool(seen)


def save(dialog: QDialog) -> None:
    """Ctrl+Enter."""
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

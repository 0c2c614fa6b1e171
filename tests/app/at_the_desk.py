"""The real program in a process of its own with a person who unlocks it, says so, and goes away from the desk."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app import app
from shelter_app.services.demo.training import PASSPHRASE
from shelter_app.views.main_window import MainWindow
from shelter_app.views.training import day_of_training, write_stamp
from shelter_app.views.unlock.window import UnlockWindow


def look() -> None:
    """Press Enter at the door, whose training passphrase is filled in; tell when the main window is there."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, UnlockWindow) and window.open.isEnabled():
            assert window.passphrase.line.text() == PASSPHRASE
            QTest.keyClick(window.passphrase.line, Qt.Key.Key_Return)
        elif isinstance(window, MainWindow) and window.isVisible():
            print("unlocked", flush=True)
            return
    QTimer.singleShot(50, look)


if __name__ == "__main__":
    # The registry of the test counts as today's: the program would build it anew on another day.
    write_stamp(Path(sys.argv[2]), day_of_training())
    QTimer.singleShot(0, look)
    sys.exit(app.run(sys.argv[1:]))

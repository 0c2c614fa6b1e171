"""One start as a process of its own, up to the first painted window: ``bare`` PySide6, or the ``program`` itself."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

SIZE = (1366, 768)


def exec_to_first_paint() -> NoReturn:
    """Runs the event loop until a window has been painted and ends the process there."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: os._exit(0))
            return False

    watch = Watch()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.installEventFilter(watch)
            window.update()
    QCoreApplication.exec()
    raise AssertionError("no window was painted")


def bare() -> NoReturn:
    """What PySide6 itself needs: an application and an empty window."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(*SIZE)
    window.show()
    assert application is not None
    exec_to_first_paint()


def program(arguments: list[str]) -> int:
    """The program as ``python -m shelter_app`` starts it; only its event loop ends at the first paint."""
    run = import_module("shelter_app.app").run  # before Qt, as the program itself loads them
    from PySide6.QtWidgets import QApplication

    setattr(QApplication, "exec", staticmethod(exec_to_first_paint))  # noqa: B010  (Qt's own exec has overloads)
    return int(run(arguments))


if __name__ == "__main__":
    raise SystemExit(bare() if sys.argv[1] == "bare" else program(sys.argv[2:]))

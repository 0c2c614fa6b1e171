"""The words of a box are whole, however narrow the box is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.views.messages import Messages
from shelter_app.views.page import Context


def looking(look: Callable[[QMessageBox], None]) -> None:
    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        try:
            look(box)
        finally:
            box.reject()

    QTimer.singleShot(0, act)


@pytest.mark.parametrize("no", ["Вернуться к плану", "Back to the plan", "Жоспарға оралу", "Бас тарту"])
def test_no_button_cuts_its_words(context: Context, qtbot: QtBot, no: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    rooms: list[int] = []

    def look(box: QMessageBox) -> None:
        rooms.extend(
            button.width() - button.fontMetrics().horizontalAdvance(button.text()) - 2 * 12 for button in box.buttons()
        )

    looking(look)
    assert not Messages().ask(window, "Да?", yes="Да", no=no)
    assert len(rooms) == 2
    assert min(rooms) >= 0

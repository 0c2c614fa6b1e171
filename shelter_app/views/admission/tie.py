"""The line above the form that says with whom the child came: a tie made by mistake makes strangers one family."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import ElidedLabel


class Tie(QWidget):
    """Hidden while the child came alone; `loosened` says that the tie is a mistake."""

    loosened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._other = ""
        self._words = ElidedLabel()
        self.button = Button(kind="link", clicked=self.loosened.emit)
        self.setLayout(row(self._words, self.button, None, spacing=12))
        self.hide()

    def show_tie(self, other: str) -> None:
        """Name the brother, sister or parent; nothing where there is none."""
        self._other = other
        self._say()
        self.setVisible(bool(other))

    def text(self) -> str:
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._words.setText(self.tr("Came together with: {other}").format(other=self._other))
        self.button.setText(self.tr("No, not together"))

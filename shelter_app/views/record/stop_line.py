"""A prohibition in a form or panel: solid red with the octagon, as it stands everywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card


class StopLine(Card):
    """One sentence about a person who must not be told, called or handed the child."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(10, 6, 10, 6), ground="stopBg", edge="stopBg")
        self._sign = Chip()
        self._words = Label(role="small", tone="onStop", wrap=True)
        self.body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._words)
        self.say(words)
        self.retranslate()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say another sentence."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def retranslate(self) -> None:
        self._sign.set_face(ChipFace(self.tr("Must not"), "stop"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

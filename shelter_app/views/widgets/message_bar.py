"""The bar above content that says what has happened, and offers the one thing to do about it; it never blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label

Manner = Literal["info", "outline", "mark"]
_LOOKS: dict[Manner, tuple[ColourName, ColourName, ColourName]] = {
    "info": ("accentSoft", "accentSoft", "accentText"),
    "outline": ("surface", "lineStrong", "text2"),
    "mark": ("markBg", "markLine", "mark"),
}


@dataclass(frozen=True, slots=True)
class Way:
    """One thing to do: words, what is called, and the keys that do it while the bar is shown."""

    words: str
    act: Callable[[], object]
    keys: str = ""


class MessageBar(QWidget):
    """Hidden until something is said; a new message takes the place of the old one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manner: Manner = "info"
        self._icon = "info"
        self._words = Label(wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._ways = row(spacing=12)
        self._buttons: list[Button] = []
        line = row(spacing=12, margins=(36, 4, 16, 4))
        line.addWidget(self._words, 1)
        line.addLayout(self._ways)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        set_sizes(self, least_height=40)
        look().changed.connect(self.update)
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def show_done(self, words: str, undo: Way | None = None) -> None:
        """Something was done and can be taken back."""
        self._show("info", "undo-2" if undo else "info", words, [undo] if undo else [])

    def show_info(self, words: str, *ways: Way, icon: str = "info") -> None:
        self._show("info", icon, words, list(ways))

    def show_read_only(self, words: str) -> None:
        self._show("outline", "lock", words, [])

    def show_failing(self, words: str, way: Way | None = None) -> None:
        """Something is wrong that the person should see to."""
        self._show("mark", "triangle-alert", words, [way] if way else [])

    def show_progress(self, words: str, stop: Way | None = None) -> None:
        """Work of more than a second: how far it is, and how to stop it. Call again with new words."""
        if self.isVisible() and self._icon == "hourglass" and len(self._buttons) == (1 if stop else 0):
            self._words.setText(words)
            return
        self._show("outline", "hourglass", words, [stop] if stop else [])

    def focus_first_way(self) -> None:
        """Whoever presses Enter or Space now takes the first way that is offered."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._words.setText("")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, edge, tone = _LOOKS[self._manner]
        paint.rounded(painter, self.rect(), ground, edge, 8)
        spot = QRect(look().px(12), 0, look().px(16), self.height())
        paint.icon(painter, spot, self._icon, tone)
        painter.end()

    def _show(self, manner: Manner, icon: str, words: str, ways: list[Way]) -> None:
        self._manner, self._icon = manner, icon
        self._words.setText(words)
        self.setAccessibleName(words)
        for button in self._buttons:
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._buttons = []
        for way in ways:
            button = Button(kind="link", text=way.words, shortcut=way.keys, clicked=way.act)
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append(button)
        self.show()
        self.update()

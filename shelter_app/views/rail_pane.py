"""The left side of the window: mark, menu, the button for a new admission, and the places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets.brand import Mark
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.rail import Rail

WIDE, NARROW = 208, 72


class RailPane(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = Mark(size=26)
        self.name = Label(role="compact", text="Pana")
        self.menu = Button(kind="ghost", icon="menu", height=32)
        self.admission = Button(kind="rail", icon="user-plus", shortcut="F7", keys_only_shown=True)
        self.rail = Rail()
        self._narrow = False
        self._head = QHBoxLayout()
        set_spacing(self._head, (8, 0, 0, 9), 10)
        for part in (self.mark, self.name):
            self._head.addWidget(part)
        self._head.addStretch(1)
        self._head.addWidget(self.menu)
        layout = QVBoxLayout(self)
        set_spacing(layout, (12, 11, 12, 8), 16)
        layout.addLayout(self._head)
        layout.addWidget(self.admission)
        layout.addWidget(self.rail, 1)
        self._admission_words = ""
        self.set_narrow(False)
        look().changed.connect(self.update)

    def set_admission_words(self, words: str) -> None:
        self._admission_words = words
        self.admission.setText("" if self._narrow else words)
        self.admission.set_name(words)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for windows with little room."""
        self._narrow = narrow
        self.mark.setVisible(not narrow)
        self.name.setVisible(not narrow)
        set_spacing(self._head, (0, 0, 0, 9) if narrow else (8, 0, 0, 9), 10)
        self._head.setAlignment(self.menu, Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag.AlignRight)
        set_sizes(self, width=NARROW if narrow else WIDE)
        self.admission.setText("" if narrow else self._admission_words)
        self.rail.set_narrow(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look().colour("line"))
        painter.end()

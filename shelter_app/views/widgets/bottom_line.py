"""The thin line at the foot of the window: backup, saving, language, zoom and help."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.labels import IconLabel
from shelter_app.views.widgets.segmented import LanguageSwitch


class QuietButton(QAbstractButton):
    """Small words that can be pressed; shortened with dots where they need more than ``most`` units of width."""

    def __init__(self, parent: QWidget | None = None, *, most: int | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        width = paint.text_width(self.text(), "small") + look().px(12)
        if self._most is not None:
            width = min(width, look().px(self._most))
        return QSize(width, look().line_height("small") + look().px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone: ColourName = "text" if self.underMouse() else "text2"
        paint.text(painter, self.rect(), self.text(), "small", tone, paint.CENTRE)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), 4)
        painter.end()


class PressedLabel(IconLabel):
    """A label that leads on where it is pressed with the mouse; there is another way to the same place by keys."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


class BottomLine(QWidget):
    """Says how old the last verified copy is and what was saved; offers language, zoom, help."""

    zoom_pressed = Signal()
    help_pressed = Signal()
    backup_pressed = Signal()
    undo_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup = PressedLabel(icon="shield-check", size=14)
        self._backup.setCursor(Qt.CursorShape.PointingHandCursor)
        self._backup.pressed.connect(self.backup_pressed)
        self._saved = IconLabel(icon="check", size=14)
        self.languages = LanguageSwitch(self)
        self.zoom = QuietButton()
        self.help = QuietButton()
        self.undo = QuietButton(most=400)
        self.undo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.undo.clicked.connect(self.undo_pressed)
        self.zoom.clicked.connect(self.zoom_pressed)
        self.help.clicked.connect(self.help_pressed)
        line = QHBoxLayout(self)
        set_spacing(line, (24, 0, 18, 0), 0)
        for label in (self._backup, self._saved):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(self._backup)
        line.addSpacing(24)
        line.addWidget(self._saved)
        line.addSpacing(12)
        line.addWidget(self.undo)
        line.addStretch(1)
        for part in (self.languages, self.zoom, self.help):
            line.addWidget(part)
        self._saved.setVisible(False)
        self.undo.setVisible(False)
        set_sizes(self, least_height=28)
        look().changed.connect(self.update)

    def show_backup(self, words: str, *, failing: bool = False) -> None:
        """The age of the last verified copy, or, in plum, that there is none fresh enough."""
        self._backup.set(words, "triangle-alert" if failing else "shield-check", "mark" if failing else "text2")
        self._backup.setVisible(bool(words))

    def show_saved(self, words: str, *, busy: bool = False) -> None:
        """What was saved and when, or what is being saved just now."""
        self._saved.set(words, "save" if busy else "check")
        self._saved.setVisible(bool(words))

    def offer_undo(self, words: str) -> None:
        """Offer to take the last change back, or to do it again; nothing where there are no words."""
        self.undo.setText(words)
        self.undo.setToolTip(words)
        self.undo.setVisible(bool(words))
        self.undo.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("rail"))
        paint.line(painter, 0, self.width(), 0)
        painter.end()

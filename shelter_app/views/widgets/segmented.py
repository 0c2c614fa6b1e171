"""One choice of a few, side by side: sex, period, language of a document or of the interface."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from shelter_app.views.colours import ColourName, Role
from shelter_app.views.language import NAMES
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint

Style = Literal["segments", "words"]


class Segmented(QWidget):
    """Choices are (key, words); nothing is chosen at first, because "not asked" is an answer too.

    Arrow keys move between the choices, Tab leaves them."""

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        choices: Sequence[tuple[str, str]] = (),
        style: Style = "segments",
        height: int = 36,
    ) -> None:
        super().__init__(parent)
        self._style, self._height = style, height
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._layout = QHBoxLayout(self)
        set_spacing(self._layout, 2 if style == "segments" else 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))
        self.set_choices(choices)
        repaint_on_change(self)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set keys and words; with the same keys only the words change and the choice stays."""
        keys = [key for key, _words in choices]
        if keys != self._keys:
            for button in self._group.buttons():
                self._group.removeButton(button)
                button.deleteLater()
            for number, key in enumerate(keys):
                segment = _Segment(self, self._style, self._height)
                segment.setObjectName(key)
                self._group.addButton(segment, number)
                self._layout.addWidget(segment)
            self._keys = keys
        for button, (_key, words) in zip(self._group.buttons(), choices, strict=True):
            button.setText(words)
            button.setAccessibleName(words)
            button.updateGeometry()

    def choice(self) -> str | None:
        """The key of what is chosen, or None where nothing is."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def choose(self, key: str | None) -> None:
        """Choose without telling `chosen`; None takes the choice back."""
        if key is None:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._group.button(self._keys.index(key)).setChecked(True)

    def buttons(self) -> list[QAbstractButton]:
        return self._group.buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._style == "segments":
            painter = QPainter(self)
            paint.rounded(painter, self.rect(), "hover", "lineStrong")
            painter.end()


class _Segment(QAbstractButton):
    def __init__(self, parent: QWidget, style: Style, height: int) -> None:
        super().__init__(parent)
        self._style, self._height = style, height
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        if style == "words":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = look()
        # Measured in the heavier weight, so that nothing moves when the choice does.
        width = paint.text_width(self.text(), "strong" if self._style == "segments" else "state")
        if self._style == "words":
            return QSize(width + theme.px(14), theme.line_height("small") + theme.px(8))
        return QSize(width + theme.px(26), max(theme.px(self._height - 4), theme.line_height() + theme.px(4)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        if self._style == "words":
            self._paint_word(painter, chosen)
        else:
            self._paint_segment(painter, chosen)
        if self.hasFocus():
            # A ring is where the keys go, a fill is what was chosen; around a fill the ring needs a gap to be seen.
            paint.focus_ring(painter, self.rect(), 5)
        painter.end()

    def _paint_segment(self, painter: QPainter, chosen: bool) -> None:
        enabled = self.isEnabled()
        tone: ColourName = "text2" if enabled else "text3"
        if chosen:
            gap = look().px(4) if self.hasFocus() else 0
            ground: ColourName = "accent" if enabled else "track"
            paint.rounded(painter, self.rect().adjusted(gap, gap, -gap, -gap), ground, None, 3 if gap else 5)
            tone = "onAccent" if enabled else "text2"
        elif self.underMouse() and enabled:
            paint.rounded(painter, self.rect(), "line", None, 5)
        role: Role = "strong" if chosen else "body"
        paint.text(painter, self.rect(), self.text(), role, tone, paint.CENTRE)

    def _paint_word(self, painter: QPainter, chosen: bool) -> None:
        box = QRect(0, 0, self.width(), self.height())
        if chosen:
            paint.text(painter, box, self.text(), "state", "text", paint.CENTRE)
        else:
            tone: ColourName = "text" if self.underMouse() else "text2"
            paint.text(painter, box, self.text(), "small", tone, paint.CENTRE)


class LanguageSwitch(Segmented):
    """The three languages by their own names; the words are never translated."""

    def __init__(self, parent: QWidget | None = None, *, style: Style = "words") -> None:
        super().__init__(parent, choices=list(NAMES.items()), style=style)
        self.setAccessibleName(", ".join(NAMES.values()))

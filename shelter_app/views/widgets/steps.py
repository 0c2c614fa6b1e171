"""The way a paper goes, as a row of steps: done, now, next or refused; each is also a button for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import clear_layout, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.task_list import two_lines

StepState = Literal["done", "now", "next", "refused"]
_LOOKS: dict[StepState, tuple[str, ColourName, ColourName, ColourName]] = {
    "done": ("circle-check", "done", "text", "text2"),
    "now": ("pen-line", "accentText", "text", "accentText"),
    "refused": ("undo-2", "soon", "text", "soon"),
    "next": ("circle-dashed", "text2", "text2", "text2"),
}


@dataclass(frozen=True, slots=True)
class Step:
    key: str
    title: str
    detail: str
    state: StepState


class StepsStrip(Card):
    """`chosen` tells the key of the step that was pressed. One line in every window: words that do not fit are
    shortened, and whole in the tooltip."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(8, 6, 16, 6), spacing=0)
        self._line = QHBoxLayout()
        set_spacing(self._line, 0, 4)
        self.body.addLayout(self._line)
        self._buttons: list[_StepButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[Step]) -> None:
        clear_layout(self._line)
        self._buttons = []
        for number, step in enumerate(steps):
            button = _StepButton(step, last=number == len(steps) - 1)
            button.clicked.connect(lambda _on, key=step.key: self.chosen.emit(key))
            self._line.addWidget(button)
            self._buttons.append(button)
        self._line.addStretch(1)


class _StepButton(QAbstractButton):
    def __init__(self, step: Step, last: bool) -> None:
        super().__init__()
        self._step, self._last = step, last
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{step.title}, {step.detail}")
        self.setToolTip(self.accessibleName())
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        theme = look()
        words = max(paint.text_width(self._step.title, "strong"), paint.text_width(self._step.detail, "small"))
        return QSize(words + theme.px(24 + 16 + (0 if self._last else 28)), theme.px(42))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(110), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        icon, icon_tone, title_tone, detail_tone = _LOOKS[self._step.state]
        box = self.rect().adjusted(theme.px(8), 0, 0 if self._last else -theme.px(28), 0)
        title, detail = two_lines(box)
        paint.icon(painter, QRect(title.left(), title.top(), theme.px(16), title.height()), icon, icon_tone)
        shift = theme.px(24)
        paint.text(painter, title.adjusted(shift, 0, 0, 0), self._step.title, "strong", title_tone)
        paint.text(painter, detail.adjusted(shift, 0, 0, 0), self._step.detail, "small", detail_tone)
        if not self._last:
            spot = QRect(self.width() - theme.px(24), 0, theme.px(16), self.height())
            paint.icon(painter, spot, "chevron-right", "text2")
        if self.hasFocus():
            paint.focus_ring(painter, self.rect())
        painter.end()

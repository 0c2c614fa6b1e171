"""The inputs of a follow-up: results that a digit chooses, and the lines of the checklist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.views.scaling import column, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented


class DigitChoice(QWidget):
    """Choices one under another, each with the digit that takes it; nothing is chosen at first."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = list(keys)
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 4)
        for number, _key in enumerate(self._keys):
            button = _Choice(number + 1)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    def set_words(self, words: Sequence[str]) -> None:
        for button, said in zip(self._group.buttons(), words, strict=True):
            button.setText(said)
            button.setAccessibleName(said)

    def choice(self) -> str | None:
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def choose(self, key: str | None) -> None:
        """Choose without telling `chosen`; None, or a key that is not among these, takes the choice back."""
        self._group.setExclusive(False)
        for place, button in enumerate(self._group.buttons()):
            button.setChecked(self._keys[place] == key)
        self._group.setExclusive(True)

    def take(self, digit: int) -> None:
        """Choose as if the digit's button had been pressed."""
        if 1 <= digit <= len(self._keys):
            self._group.button(digit - 1).click()


class _Choice(QAbstractButton):
    def __init__(self, digit: int) -> None:
        super().__init__()
        self._digit = digit
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        theme = look()
        width = paint.text_width(self.text(), "strong") + theme.px(76)
        return QSize(width, max(theme.px(32), theme.line_height() + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, on = look(), self.isChecked()
        paint.rounded(painter, self.rect(), "accentSoft" if on else "surface", "accent" if on else "lineStrong")
        inner = self.rect().adjusted(theme.px(12), 0, -theme.px(10), 0)
        paint.text(painter, inner, str(self._digit), "state", "accentText" if on else "text2")
        words = inner.adjusted(theme.px(20), 0, -theme.px(20), 0)
        paint.text(painter, words, self.text(), "strong" if on else "body", "accentText" if on else "text")
        if on:
            side = theme.px(16)
            paint.icon(painter, QRect(inner.right() - side, 0, side, self.height()), "check", "accentText")
        if self.hasFocus():
            paint.focus_ring(painter, self.rect())
        painter.end()


class Checklist(QWidget):
    """Lines answered yes, no or unclear; an unanswered line stays "nobody asked", which is no No."""

    changed = Signal()

    def __init__(self, codes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, tuple[Label, Segmented]] = {}
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 10)
        for code in codes:
            label, answer = Label(role="small", tone="text2", wrap=True), Segmented(height=30)
            answer.chosen.connect(lambda _key: self.changed.emit())
            self._lines[code] = (label, answer)
            layout.addLayout(column(label, answer, spacing=2))

    def set_words(self, lines: dict[str, str], answers: Sequence[tuple[str, str]]) -> None:
        for code, (label, answer) in self._lines.items():
            label.setText(lines.get(code, code))
            answer.set_choices(answers)
            answer.setAccessibleName(lines.get(code, code))

    def answers(self) -> dict[str, str]:
        """What was answered, by line."""
        return {code: key for code, (_label, answer) in self._lines.items() if (key := answer.choice()) is not None}

    def set_answers(self, answers: dict[str, str]) -> None:
        for code, (_label, answer) in self._lines.items():
            answer.choose(answers.get(code))

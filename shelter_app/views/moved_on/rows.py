"""One field about which a person is asked: its values side by side, one of which stays."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.domain.three_way import Choice, Difference
from shelter_app.views import keys
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.labels import Label

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Answer(QWidget):
    """One value that can stay: a click chooses it. Its number stands at its left."""

    clicked = Signal()

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._number, self._chosen = str(number), False
        self._words = Label(wrap=True, text=words)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        set_spacing(layout, (34, 8, 10, 8), 0)
        layout.addWidget(self._words)
        layout.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        repaint_on_change(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), super().minimumSizeHint().height())

    def set_chosen(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        paint.rounded(
            painter,
            self.rect(),
            "accentSoft" if self._chosen else "surface",
            "accent" if self._chosen else "lineStrong",
            6,
            width=2 if self._chosen else 1,
        )
        spot = QRect(theme.px(10), theme.px(8), theme.px(18), theme.line_height())
        if self._chosen:
            paint.icon(painter, spot, "check", "accentText", 16)
        else:
            paint.text(painter, spot, self._number, "small", "text3", paint.CENTRE)
        painter.end()


class AskedRow(QWidget):
    """Left and Right or 1 to 4 choose, Up and Down go to the field before and after."""

    chosen = Signal()
    left_for = Signal(int)

    def __init__(
        self, one: Difference, title: str, words: Mapping[Choice, str], heads: Mapping[Choice, str], columns: int
    ) -> None:
        super().__init__()
        self.one, self._title, self._heads = one, title, heads
        self._words = words
        self.choice = one.proposed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answers: dict[Choice, Answer] = {}
        line = QHBoxLayout()
        set_spacing(line, 0, 8)
        for number, choice in enumerate(one.choices, start=1):
            answer = Answer(number, words[choice])
            answer.clicked.connect(lambda choice=choice: self._on_clicked(choice))
            self._answers[choice] = answer
            line.addWidget(answer, 1)
        for _empty in range(columns - len(one.choices)):
            line.addWidget(QWidget(), 1)
        layout = QVBoxLayout(self)
        set_spacing(layout, (6, 4, 6, 6), 4)
        self._note = Label(role="small", tone="text2", wrap=True)
        head = row(Label(role="strong", text=title), self._note, spacing=12)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addLayout(line)
        repaint_on_change(self)
        self._show()

    @property
    def title(self) -> str:
        """What the field is called on its form."""
        return self._title

    def say(self, words: str) -> None:
        """A quiet sentence beside the name of the field, for as long as what was proposed is chosen."""
        self._note.setText(words)

    def choose(self, choice: Choice) -> None:
        """This value stays."""
        self.choice = choice
        self._show()
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        # The row of digits writes letters on a Kazakh layout.
        number = keys.digit(event.key(), _CTRL) if plain else None
        if plain and key in _STEPS:
            self._step(_STEPS[key])
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left_for.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif number is not None and number <= len(self.one.choices):
            self.choose(self.one.choices[number - 1])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            paint.focus_ring(painter, self.rect(), 8)
            painter.end()

    def _on_clicked(self, choice: Choice) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(choice)

    def _step(self, step: int) -> None:
        choices = self.one.choices
        if self.choice is None:
            self.choose(Choice.NOW if step < 0 else Choice.TYPED)
            return
        place = choices.index(self.choice) + step
        if 0 <= place < len(choices):
            self.choose(choices[place])

    def _show(self) -> None:
        for choice, answer in self._answers.items():
            answer.set_chosen(choice is self.choice)
            answer.setAccessibleName(f"{self._heads[choice]}: {self._words[choice]}")
        self._note.setVisible(self.choice is self.one.proposed)
        stays = self._answers[self.choice].accessibleName() if self.choice is not None else ""
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(stays)

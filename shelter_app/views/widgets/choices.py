"""Small inputs of the file's dialogs: several codes at once, a tick with words, and lines that can be added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.views import inputs
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox
from shelter_app.views.widgets.flow import Flow


class Tick(QAbstractButton):
    """A box to tick with words beside it, on several lines where the room is narrow; Space ticks it."""

    MOST_LINES = 4

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        return self._size(paint.text_width(self.text()))

    def minimumSizeHint(self) -> QSize:
        return self._size(max(map(paint.text_width, self.text().split()), default=0))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = look()
        rows = len(paint.break_lines(self.text(), "body", width - theme.px(30), self.MOST_LINES))
        return max(theme.px(28), rows * theme.line_height() + theme.px(6))

    def _size(self, words: int) -> QSize:
        width = words + look().px(34)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        enabled = self.isEnabled()
        spot = QRect(theme.px(3), 0, theme.px(18), self.height())
        name = "square-check" if self.isChecked() else "square"
        paint.icon(painter, spot, name, "accent" if self.isChecked() and enabled else "text2", 18)
        words = QRect(theme.px(28), 0, self.width() - theme.px(30), self.height())
        paint.wrapped(painter, words, self.text(), "body", "text" if enabled else "text3", self.MOST_LINES)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect())
        painter.end()


class ManyChoices(QWidget):
    """Several codes of one list, in the order chosen: a list to add from, and a button for each that takes it back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self._chosen: list[str] = []
        self._remove_name: Callable[[str], str] = str
        self.combo = ComboBox()
        self.combo.activated.connect(self._on_activated)
        self._flow = Flow(spacing=6)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 6)
        layout.addWidget(self.combo)
        layout.addWidget(self._flow)
        self.setFocusProxy(self.combo)
        self._show()

    def set_choices(self, choices: Sequence[tuple[str, str]], placeholder: str, remove: Callable[[str], str]) -> None:
        """Codes with words; `remove` names the button that takes one back."""
        self._words = dict(choices)
        self._remove_name = remove
        self.combo.setPlaceholderText(placeholder)
        self._show()

    def chosen(self) -> tuple[str, ...]:
        return tuple(self._chosen)

    def choose(self, codes: Sequence[str]) -> None:
        self._chosen = list(codes)
        self._show()

    def held(self) -> list[str]:
        """What a draft stores of it; see `views/inputs.py`."""
        return list(self._chosen)

    def hold(self, codes: Sequence[str]) -> None:
        """Put back what a draft has stored."""
        self.choose(codes)

    def told(self, codes: Sequence[str]) -> str:
        """These codes in words."""
        return ", ".join(self._words.get(code, code) for code in codes)

    def _on_activated(self, _place: int) -> None:
        code = self.combo.value()
        if isinstance(code, str) and code not in self._chosen:
            self._chosen.append(code)
            self._show()
            self.changed.emit()

    def _take_back(self, code: str) -> None:
        self._chosen.remove(code)
        self._show()
        self.combo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        left = [(code, words) for code, words in self._words.items() if code not in self._chosen]
        self.combo.set_choices(left)
        self.combo.setCurrentIndex(-1)
        self._flow.clear()
        for code in self._chosen:
            words = self._words.get(code, code)
            button = Button(icon="x", text=words, height=28, clicked=partial(self._take_back, code))
            button.setAccessibleName(self._remove_name(words))
            self._flow.add(button)
        self._flow.setVisible(bool(self._chosen))


class InputLine(QWidget):
    """One row of `Lines`: its inputs by the names under which a draft stores what they hold."""

    def __init__(self, **parts: QLineEdit | ComboBox) -> None:
        super().__init__()
        self.parts = parts

    def held(self) -> dict[str, Any]:
        """What a draft stores of it; see `views/inputs.py`."""
        return {name: inputs.held(part) for name, part in self.parts.items()}

    def hold(self, value: Mapping[str, Any]) -> None:
        """Put back what a draft has stored."""
        for name, part in self.parts.items():
            inputs.hold(part, value[name])

    def words(self) -> str:
        """What is written in this row, one input after another."""
        texts = [one.text() if isinstance(one, QLineEdit) else one.currentText() for one in self.parts.values()]
        return ", ".join(filter(None, (text.strip() for text in texts)))


class Lines(QWidget):
    """Rows of inputs that can be added and taken away: papers, belongings, alerts."""

    def __init__(self, make: Callable[[], InputLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: list[InputLine] = []
        self._frames: list[QWidget] = []
        self._remove_words = ""
        self._layout = QVBoxLayout(self)
        set_spacing(self._layout, 0, 6)
        self.add_button = Button(kind="link", icon="plus", clicked=self._on_add_clicked)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def set_words(self, add: str, remove: str) -> None:
        self.add_button.setText(add)
        self._remove_words = remove

    def rows(self) -> list[InputLine]:
        """The inner widgets, as `make` built them."""
        return list(self._rows)

    def held(self) -> list[Any]:
        """What a draft stores of every row; see `views/inputs.py`."""
        return [one.held() for one in self._rows]

    def hold(self, values: Sequence[Any]) -> None:
        """Put back the rows that a draft has stored, in the place of those that stand here."""
        for inner, frame in tuple(zip(self._rows, self._frames, strict=True)):
            self._take_away(frame, inner)
        for value in values:
            self.add_row().hold(value)

    def told(self, values: Sequence[Any]) -> str:
        """These rows in words, one a line."""
        lines = []
        for value in values:
            row_apart = self._make()
            row_apart.hold(value)
            lines.append(row_apart.words())
            row_apart.deleteLater()
        return "\n".join(lines)

    def add_row(self) -> InputLine:
        inner = self._make()
        frame = QWidget()
        line = QVBoxLayout(frame)
        set_spacing(line, 0, 0)
        remove = Button(kind="ghost", icon="x", clicked=lambda: self._remove(frame, inner))
        remove.set_name(self._remove_words)
        line.addLayout(row(inner, remove, spacing=4))
        self._layout.insertWidget(self._layout.count() - 1, frame)
        self._rows.append(inner)
        self._frames.append(frame)
        return inner

    def _on_add_clicked(self) -> None:
        self.add_row().setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, frame: QWidget, inner: InputLine) -> None:
        self._take_away(frame, inner)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, frame: QWidget, inner: InputLine) -> None:
        self._rows.remove(inner)
        self._frames.remove(frame)
        # Hidden first: a show that the layout has queued would make it a window of its own.
        frame.hide()
        frame.setParent(None)
        frame.deleteLater()

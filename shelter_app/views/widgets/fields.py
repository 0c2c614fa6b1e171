"""Fields of a form: line, choice and note inputs, and the frame with a name and a line that helps or objects."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.choice_list import ChoiceList
from shelter_app.views.widgets.labels import Label


class LineEdit(QLineEdit):
    """One line of text; `left` is sent when the person leaves it, which is when validation speaks."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, icon: str = "", keys: str = "") -> None:
        super().__init__(parent)
        self._icon, self._keys = icon, keys
        look().changed.connect(self._restyle)
        self._restyle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self._icon or self._keys):
            return
        painter = QPainter(self)
        theme = look()
        if self._icon:
            spot = QRect(theme.px(11), 0, theme.px(16), self.height())
            paint.icon(painter, spot, self._icon, "text2")
        if self._keys and not self.text():
            paint.text(painter, self.rect().adjusted(0, 0, -theme.px(11), 0), self._keys, "small", "text3", paint.RIGHT)
        painter.end()

    def _restyle(self) -> None:
        left = look().px(25) if self._icon else 0
        right = paint.text_width(self._keys, "small") + look().px(6) if self._keys else 0
        self.setTextMargins(left, 0, right, 0)


class ComboBox(QComboBox):
    """A choice from a list that the mouse wheel does not change; with a placeholder nothing is chosen at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self._list = ChoiceList(self)
        self.setView(self._list)
        # The combo's own delegate takes no heights from a style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        repaint_on_change(self)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Set (value, words); the value chosen before stays chosen where it is still among them."""
        before = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.set_value(before)
        self.blockSignals(blocked)

    def value(self) -> object | None:
        """The value chosen, or None."""
        return self.currentData() if self.currentIndex() >= 0 else None

    def set_value(self, value: object | None) -> None:
        # findData compares through QVariant, which does not know Python's own kinds of values.
        places = [place for place in range(self.count()) if self.itemData(place) == value and value is not None]
        self.setCurrentIndex(places[0] if places else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space opens the list, but between two words that are being typed it is a letter.
        if event.key() == Qt.Key.Key_Space and self._list.typed:
            self._list.keyboardSearch(" ")
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        spot = QRect(self.width() - look().px(26), 0, look().px(16), self.height())
        paint.icon(painter, spot, "chevron-down", "text2" if self.isEnabled() else "text3")
        painter.end()


class PlainText(QPlainTextEdit):
    """A note of several lines: Tab leaves it, Ctrl+Tab writes a tab, and it grows with its text up to a bound."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, rows: int = 3, most_rows: int = 8) -> None:
        super().__init__(parent)
        self._rows, self._most_rows = rows, most_rows
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        repaint_on_change(self)

    def sizeHint(self) -> QSize:
        lines = min(max(self._rows, int(self.document().size().height())), self._most_rows)
        height = lines * self.fontMetrics().lineSpacing() + look().px(24)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.insertPlainText("\t")
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class InfoLine(QWidget):
    """The line under a field: a hint in grey, a problem in plum, a next step in the accent; it wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "info"
        self._tone: ColourName = "text2"
        self._label = Label(role="small", tone="text2", wrap=True)
        # The label stands 20 to the right; the icon is painted beside its first line.
        self.setLayout(row(self._label, margins=(20, 0, 0, 0)))
        self.hide()
        repaint_on_change(self)

    def text(self) -> str:
        return self._label.text()

    def show_hint(self, words: str, icon: str = "info") -> None:
        self._show(words, icon, "text2")

    def show_problem(self, words: str) -> None:
        self._show(words, "circle-alert", "mark")

    def show_next(self, words: str) -> None:
        self._show(words, "arrow-right", "accentText")

    def clear(self) -> None:
        self._label.setText("")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = look().px(14)
        spot = QRect(0, 0, side, self._label.fontMetrics().height())
        paint.icon(painter, spot, self._icon, self._tone, 14)
        painter.end()

    def _show(self, words: str, icon: str, tone: ColourName) -> None:
        self._icon, self._tone = icon, tone
        self._label.set_tone(tone)
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.update()


class Field(QWidget):
    """A named input: number and name above, the input, and under it one line that helps or objects.

    A problem takes the place of the hint until `clear_problem` brings the hint back."""

    def __init__(self, parent: QWidget | None = None, *, control: QWidget, number: int = 0) -> None:
        super().__init__(parent)
        self.input = control
        self.info = InfoLine()
        self._hint: tuple[str, str] = ("", "info")
        self._number = Label(role="state", tone="accentText", text=str(number) if number else "")
        self._number.setVisible(bool(number))
        self._label = FieldName(control)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 4)
        layout.addLayout(row(self._number, self._label, None, spacing=6))
        layout.addWidget(control)
        layout.addWidget(self.info)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(control)

    def sizeHint(self) -> QSize:
        # Qt caps a field at the height of its hint, and that knows wrapped words at one width only.
        hint, layout = super().sizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth() or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return hint
        return QSize(hint.width(), layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_label(self, words: str) -> None:
        """The name of the field; an & marks the letter that jumps to it with Alt."""
        self._label.setText(words)
        self.input.setAccessibleName(words.replace("&", ""))

    def set_number(self, number: int) -> None:
        """The place of the field in its form, in front of its name."""
        self._number.setText(str(number))
        self._number.setVisible(True)

    def put_beside(self, widget: QWidget, share: int = 0) -> None:
        """Stand a button or a second input at the right of the input, on the same line."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        place = layout.indexOf(self.input)
        layout.removeWidget(self.input)
        line = row(self.input, widget)
        line.setStretch(0, 1)
        line.setStretch(1, share)
        layout.insertLayout(place, line)

    def set_hint(self, words: str, icon: str = "info") -> None:
        self._hint = (words, icon)
        if not self.has_problem():
            self.info.show_hint(words, icon)

    def show_own_hint(self) -> None:
        """Say the field's own hint again, after something else stood in its line."""
        self.info.show_hint(*self._hint)

    def show_problem(self, words: str) -> None:
        """Say in plum what is right; the field keeps what was typed."""
        self.info.show_problem(words)
        self.input.setAccessibleDescription(words)
        _mark_wrong(self.input, True)

    def clear_problem(self) -> None:
        if self.has_problem():
            _mark_wrong(self.input, False)
            self.input.setAccessibleDescription("")
            self.info.show_hint(*self._hint)

    def has_problem(self) -> bool:
        return bool(self.input.property("wrong"))

    def clear_problem_on(self, changed: SignalInstance) -> None:
        """Take the problem back as soon as this signal says that the input was changed."""
        changed.connect(self._on_input_changed)

    def _on_input_changed(self, *_values: object) -> None:
        self.clear_problem()


class FieldName(Label):
    """The name above an input: small, strong, and a click or Alt+letter goes to the input."""

    def __init__(self, buddy: QWidget) -> None:
        super().__init__(role="state", tone="text2")
        self.setBuddy(buddy)


def _mark_wrong(widget: QWidget, wrong: bool) -> None:
    widget.setProperty("wrong", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)

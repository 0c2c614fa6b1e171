"""The one search of the program: people, files, organisations and commands in a list under the box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from shelter_app.views.scaling import set_spacing
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.rows import OBJECT_ROLE, Head, Index, RowDelegate, RowsList, RowsView
from shelter_app.views.widgets.task_list import two_lines

_MOST_SHOWN, _MARGIN = 8, 5
_STOP_LINES, _STOP_SIGN, _STOP_WIDTH = 2, 28, 520


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing found: what it is called, a line under it, and `target`, which is handed back when it is chosen.

    `stop` says what is forbidden to somebody: their row is solid red."""

    title: str
    detail: str
    icon: str
    target: object
    keys: str = ""
    stop: str = ""


class HitDelegate(RowDelegate):
    inset = 12

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, theme = index.data(OBJECT_ROLE), look()
        if isinstance(row, Hit) and row.stop:
            lines = theme.line_height("strong") + _STOP_LINES * theme.line_height("state") + theme.line_height("small")
            return QSize(0, lines + theme.px(24))
        return QSize(0, theme.px(28 if isinstance(row, Head) else 44 if row.detail else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        theme = look()
        painter.save()
        box: QRect = option.rect
        inner = box.adjusted(theme.px(12), 0, -theme.px(12), 0)
        if isinstance(row, Head):
            paint.text(painter, inner, row.title, "state", "text3")
        elif row.stop:
            self._paint_stop(painter, box, row, bool(option.state & QStyle.StateFlag.State_Selected))
        else:
            self.paint_ground(painter, option, divided=False)
            words = paint.icon_left(painter, inner, row.icon, "text2", 16, 12)
            if row.keys:
                paint.text(painter, words, row.keys, "small", "text3", paint.RIGHT)
                words.adjust(0, 0, -paint.text_width(row.keys, "small") - theme.px(8), 0)
            if row.detail:
                first, second = two_lines(words)
                paint.text(painter, first, row.title, "strong")
                paint.text(painter, second, row.detail, "small", "text2")
            else:
                paint.text(painter, words, row.title)
        painter.restore()

    def _paint_stop(self, painter: QPainter, row_box: QRect, row: Hit, selected: bool) -> None:
        theme = look()
        box = row_box.adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2))
        paint.rounded(painter, box, "stopBg")
        if selected:
            paint.focus_ring(painter, row_box)
        inner = box.adjusted(theme.px(10), theme.px(8), -theme.px(10), -theme.px(8))
        sign = QRect(inner.left(), inner.top(), theme.px(_STOP_SIGN), inner.height())
        paint.icon(painter, sign, row.icon, "onStop", _STOP_SIGN, ground="stopBg")
        inner.adjust(sign.width() + theme.px(12), 0, 0, 0)
        first, last = theme.line_height("strong"), theme.line_height("small")
        paint.text(painter, QRect(inner.left(), inner.top(), inner.width(), first), row.title, "strong", "onStop")
        middle = QRect(inner.left(), inner.top() + first, inner.width(), inner.height() - first - last)
        paint.wrapped(painter, middle, row.stop, "state", "onStop", _STOP_LINES)
        foot = QRect(inner.left(), middle.bottom() + 1, inner.width(), last)
        paint.text(painter, foot, row.detail, "small", "onStop")


def _spoken(hit: Hit) -> str:
    words = ", ".join(filter(None, (hit.title, hit.detail)))
    return f"{hit.stop} {words}" if hit.stop else words


class ResultsPopup(QFrame):
    """Lies over the page under the box and takes no focus, so that typing goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = RowsView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = RowsList(self, accessible=_spoken)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HitDelegate(self.list))
        layout = QVBoxLayout(self)
        set_spacing(layout, _MARGIN, 0)
        layout.addWidget(self.list)
        self.hide()

    def warns(self) -> bool:
        """True where somebody among the found must be stopped."""
        return any(isinstance(row, Hit) and bool(row.stop) for row in self.rows.rows())

    def wanted_height(self) -> int:
        delegate = self.list.itemDelegate()
        option = QStyleOptionViewItem()
        rows = [self.rows.index(number, 0) for number in range(self.rows.rowCount())]
        heights = [delegate.sizeHint(option, index).height() for index in rows]
        return sum(heights[: _MOST_SHOWN + 2]) + 2 * look().px(_MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.rounded(painter, self.rect(), "surface", "lineStrong", 8)
        painter.end()


class SearchBox(LineEdit):
    """`wanted(text)` asks for results a moment after typing; `show_results` answers; `chosen(target)` says which.

    Down and Up move, Enter takes the first or the chosen one, Esc closes the list and then clears the box.
    Esc in an empty box goes on to whatever the box stands in."""

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, keys: str = "Ctrl+F") -> None:
        super().__init__(parent, icon="search", keys=keys)
        self._popup: ResultsPopup | None = None
        self._ask = Later(self, 120, lambda: self.wanted.emit(self.text().strip()))
        self._enter_waits = False
        self.textEdited.connect(self._on_edited)
        look().changed.connect(self.hide_results)

    def show_results(self, results: Sequence[Hit | Head], nothing: str = "") -> None:
        """Show what was found, grouped under heads; `nothing` is said where nothing was."""
        popup = self._ensure_popup()
        rows: list[Hit | Head] = list(results)
        if not rows and nothing:
            rows = [Head(nothing)]
        popup.rows.set_rows(rows)
        if not rows or not self.text().strip():
            popup.hide()
            return
        popup.list.select_first()
        self._place_popup()
        popup.show()
        popup.raise_()
        if self._enter_waits:
            self._enter_waits = False
            self._take(popup.list.currentIndex())

    def hide_results(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def results_shown(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        elif key == Qt.Key.Key_Escape:
            self._on_escape(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.results_shown() and self.text().strip():
                self.wanted.emit(self.text().strip())
            else:
                self._move(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.results_shown():
            self._place_popup()
        return False

    def _on_edited(self, text: str) -> None:
        if text.strip():
            self._ask.ask()
        else:
            self._ask.drop()
            self.hide_results()

    def _on_escape(self, event: QKeyEvent) -> None:
        if self.results_shown():
            self.hide_results()
        elif self.text():
            self._ask.drop()
            self.clear()
        else:
            event.ignore()

    def _on_enter(self) -> None:
        if self._ask.waiting:
            # What is on the list belongs to an older text: ask at once and take the first of the answer.
            self._enter_waits = True
            self._ask.now()
        elif self.results_shown() and self._popup is not None:
            self._take(self._popup.list.currentIndex())

    def _move(self, step: int) -> None:
        if self._popup is None:
            return
        rows = self._popup.rows
        number = self._popup.list.currentIndex().row() + step
        while 0 <= number < rows.rowCount():
            index = rows.index(number, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self._popup.list.setCurrentIndex(index)
                return
            number += step

    def _take(self, index: QModelIndex) -> None:
        hit = index.data(OBJECT_ROLE)
        if isinstance(hit, Hit):
            self.hide_results()
            self.clear()
            self.chosen.emit(hit.target)

    def _ensure_popup(self) -> ResultsPopup:
        if self._popup is None:
            window = self.window()
            self._popup = ResultsPopup(window)
            self._popup.list.clicked.connect(self._take)
            window.installEventFilter(self)
            self.left.connect(self.hide_results)
        return self._popup

    def _place_popup(self) -> None:
        if self._popup is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + look().px(4)))
        room = window.height() - corner.y() - look().px(40)
        # A warning is read whole; other rows may be shortened at the width of the box.
        wide = look().px(_STOP_WIDTH) if self._popup.warns() else 0
        width = min(max(self.width(), wide), max(self.width(), window.width() - corner.x() - look().px(8)))
        self._popup.setGeometry(corner.x(), corner.y(), width, min(self._popup.wanted_height(), room))

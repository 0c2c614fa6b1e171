"""Everything that happened, newest first, under the day it happened: kind on a line, hour, title, words, state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.views.theme import look
from shelter_app.views.widgets import chip, paint
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rows import OBJECT_ROLE, Head, Index, RowDelegate, RowsList, RowsView

_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the timeline. `time` is empty where only the day is known; `chip` says a state if there is one."""

    key: object
    icon: str
    time: str
    title: str
    text: str
    chip: ChipFace | None = None


class TimelineDelegate(RowDelegate):
    """Height comes from the metrics: a long text takes up to four lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(OBJECT_ROLE)
        theme = look()
        if isinstance(row, Head):
            return QSize(0, theme.px(28))
        view = self.parent()
        width = view.viewport().width() if isinstance(view, RowsView) else theme.px(500)
        rows = paint.break_lines(row.text, "body", self._words_width(row, width), _MOST_LINES)
        return QSize(0, theme.px(8) + theme.line_height("block") + len(rows) * theme.line_height("body"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        box: QRect = option.rect
        painter.save()
        if isinstance(row, Head):
            self._paint_day(painter, box, row)
        else:
            self.paint_ground(painter, option, divided=False)
            after = index.model().index(index.row() + 1, 0).data(OBJECT_ROLE)
            self._paint_entry(painter, box, row, isinstance(after, Entry))
        painter.restore()

    def _paint_day(self, painter: QPainter, box: QRect, head: Head) -> None:
        theme = look()
        inner = box.adjusted(theme.px(20), 0, -theme.px(20), 0)
        taken = paint.text(painter, inner, head.title, "state", "text2")
        paint.line(painter, inner.left() + taken + theme.px(12), inner.right() + 1, box.center().y() + 1)

    def _paint_entry(self, painter: QPainter, box: QRect, row: Entry, joined: bool) -> None:
        theme = look()
        side = theme.px(28)
        left = box.left() + theme.px(20)
        top = box.top() + theme.px(4)
        if joined:
            middle = left + side // 2
            painter.fillRect(
                QRect(middle, top + side, 1, box.bottom() + 1 - top - side + theme.px(4)), look().colour("line")
            )
        disc = QRect(left, top, side, side)
        paint.rounded(painter, disc, "hover", None, 14)
        paint.icon(painter, disc, row.icon, "text2")
        line = theme.line_height("block")
        hour = QRect(left + theme.px(40), top, theme.px(44), line)
        paint.text(painter, hour, row.time, "body", "text2")
        words_left = left + theme.px(88)
        width = self._words_width(row, box.width())
        paint.text(painter, QRect(words_left, top, width, line), row.title, "block")
        self._paint_words(painter, QRect(words_left, top + line, width, 0), row.text)
        if row.chip is not None:
            spot = QRect(box.left(), box.top(), box.width() - theme.px(20), box.height())
            chip.draw(painter, spot, row.chip, Qt.AlignmentFlag.AlignRight)

    def _paint_words(self, painter: QPainter, box: QRect, words: str) -> None:
        height = look().line_height("body")
        for number, line in enumerate(paint.break_lines(words, "body", box.width(), _MOST_LINES)):
            spot = QRect(box.left(), box.top() + number * height, box.width(), height)
            paint.text(painter, spot, line, "body", "text2")

    def _words_width(self, row: Entry, width: int) -> int:
        theme = look()
        taken = theme.px(108 + 20)
        if row.chip is not None:
            taken += chip.size(row.chip).width() + theme.px(12)
        return max(width - taken, theme.px(80))


class Timeline(RowsView):
    """A list of entries under day heads; Enter or a double click opens one."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsList(self, accessible=lambda row: f"{row.time} {row.title}. {row.text}")
        self.setModel(self.rows)
        self.setItemDelegate(TimelineDelegate(self))
        self.doubleClicked.connect(self._on_double_clicked)

    def set_rows(self, rows: list[Entry | Head]) -> None:
        self.rows.set_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_object()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = index.data(OBJECT_ROLE)
        if isinstance(row, Entry):
            self.opened.emit(row)

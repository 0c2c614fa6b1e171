"""What is due, as rows to tick: circle, kind, what and whom it concerns, when, and who acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.theme import look
from shelter_app.views.widgets import chip, paint
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rows import OBJECT_ROLE, Head, Index, RowDelegate, RowsList, RowsView


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One thing to do. `due` is a chip: overdue and soon with their ground, an hour or a day with tone "plain".

    `source` is what it rests on, such as the clause of an act: shown in the tooltip and spoken. A row that is not
    `tickable` has no circle: it is opened and decided in its own place."""

    key: object
    title: str
    detail: str
    icon: str
    due: ChipFace
    actor: str = ""
    done: bool = False
    source: str = ""
    tickable: bool = True

    def words(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.detail, self.due.words, self.actor, self.source)))


class TaskModel(RowsList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessible=TaskRow.words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, OBJECT_ROLE)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, TaskRow):
            return "\n".join(filter(None, (row.title, row.detail, row.source)))
        return super().data(index, role)


class TaskDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(OBJECT_ROLE)
        theme = look()
        if isinstance(row, Head):
            return QSize(0, theme.px(36))
        return QSize(0, max(theme.px(44), theme.line_height("strong") + theme.line_height("small") + theme.px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        box: QRect = option.rect
        painter.save()
        if isinstance(row, Head):
            self._paint_head(painter, box, row)
        else:
            self.paint_ground(painter, option)
            self._paint_row(painter, box, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, head: Head) -> None:
        theme = look()
        tone: ColourName = "overdue" if head.overdue else "text"
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), 0)
        if head.icon:
            inner = paint.icon_left(painter, inner, head.icon, tone)
        taken = paint.text(painter, inner, head.title, "strong", tone)
        if head.count is not None:
            inner.adjust(taken + theme.px(8), 0, 0, 0)
            paint.text(painter, inner, str(head.count), "body", "text2")
        paint.line(painter, box.left() + theme.px(16), box.right() + 1 - theme.px(16), box.bottom())

    def _paint_row(self, painter: QPainter, box: QRect, row: TaskRow) -> None:
        theme = look()
        inner = box.adjusted(theme.px(16), 0, -theme.px(16), 0)
        circle = QRect(inner.left(), inner.top(), theme.px(18), inner.height())
        if row.tickable:
            paint.icon(painter, circle, "circle-check" if row.done else "circle", "done" if row.done else "text2", 18)
        else:
            inner.setLeft(inner.left() - theme.px(32))
        kind = QRect(inner.left() + theme.px(32), inner.top(), theme.px(16), inner.height())
        paint.icon(painter, kind, row.icon, "text2")
        # Where room is short, what is to be done comes before who does it; the preview names the person.
        actor_width = theme.px(124) if inner.width() >= theme.px(560) else 0
        actor = QRect(inner.right() + 1 - actor_width, inner.top(), actor_width, inner.height())
        if actor_width:
            paint.text(painter, actor, row.actor, "small", "text2", paint.RIGHT)
        left = inner.left() + theme.px(60)
        due = QRect(left, inner.top(), actor.left() - left - theme.px(12 if actor_width else 0), inner.height())
        placed = chip.draw(painter, due, row.due, Qt.AlignmentFlag.AlignRight)
        words = QRect(left, 0, placed.left() - left - theme.px(8), 0)
        title, detail = two_lines(box)
        tone: ColourName = "text2" if row.done else "text"
        paint.text(painter, QRect(words.left(), title.top(), words.width(), title.height()), row.title, "strong", tone)
        spot = QRect(words.left(), detail.top(), words.width(), detail.height())
        paint.text(painter, spot, row.detail, "small", "text2")


def two_lines(box: QRect) -> tuple[QRect, QRect]:
    """The places of a strong first line and a small second one, centred together in a row."""
    first, second = look().line_height("strong"), look().line_height("small")
    top = box.top() + (box.height() - first - second) // 2
    return (
        QRect(box.left(), top, box.width(), first),
        QRect(box.left(), top + first, box.width(), second),
    )


class TaskList(RowsView):
    """Space ticks, Shift+Space postpones, Enter opens; a click on the circle ticks as well."""

    ticked = Signal(object)
    postponed = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TaskModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TaskDelegate(self))
        self.doubleClicked.connect(self._on_double_clicked)

    def set_rows(self, rows: list[TaskRow | Head]) -> None:
        """Show rows under heads; the row in focus stays in focus where it is still there."""
        before = self.current_object()
        self.rows.set_rows(rows)
        for number, row in enumerate(rows):
            if before is not None and isinstance(row, TaskRow) and row.key == before.key:
                self.setCurrentIndex(self.rows.index(number, 0))
                return
        self.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_object()
        if row is not None and event.key() == Qt.Key.Key_Space:
            later = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.postponed if later else self.ticked).emit(row)
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(OBJECT_ROLE)
        if isinstance(row, TaskRow) and row.tickable and event.position().x() < look().px(42):
            self.ticked.emit(row)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = index.data(OBJECT_ROLE)
        if isinstance(row, TaskRow):
            self.opened.emit(row)

"""What is due, as rows to tick: circle, kind, what and whom it concerns, when, and who acts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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

_LEAST_ASIDE = 72


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One thing to do. `due` is a chip: overdue and soon with their ground, an hour or a day with tone "plain".

    `clause` is the place in the act it rests on, `source` that and what the centre says about it: the first stands in
    the second line, the other in the tooltip, and it is spoken. `weight` says how much hangs on it, where it is not the
    usual. `answerable` is who answers for the file, where somebody else acts; `family` marks those who came together.
    A row that is not `tickable` has no circle: it is opened and decided in its own place."""

    key: object
    title: str
    detail: str
    icon: str
    due: ChipFace
    actor: str = ""
    done: bool = False
    source: str = ""
    tickable: bool = True
    clause: str = ""
    weight: ChipFace | None = None
    answerable: str = ""
    family: str = ""

    def words(self) -> str:
        """The row as a screen reader says it."""
        weight = self.weight.words if self.weight else ""
        facts = (self.title, self.detail, self.family, weight, self.due.words, self.actor, self.answerable, self.source)
        return ", ".join(filter(None, facts))


@dataclass(frozen=True, slots=True)
class MoreRow:
    """What a part of the list holds beyond the rows that are shown, or all of a part that is folded."""

    key: object
    title: str
    icon: str = "chevron-down"

    def words(self) -> str:
        return self.title


class TaskModel(RowsList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessible=lambda row: str(row.words()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, OBJECT_ROLE)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, TaskRow):
            weight = row.weight.words if row.weight else ""
            return "\n".join(filter(None, (row.title, row.detail, row.family, weight, row.answerable, row.source)))
        return super().data(index, role)


class TaskDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(OBJECT_ROLE)
        theme = look()
        if isinstance(row, Head | MoreRow):
            return QSize(0, theme.px(36))
        return QSize(0, max(theme.px(44), theme.line_height("strong") + theme.line_height("small") + theme.px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        box: QRect = option.rect
        painter.save()
        if isinstance(row, Head):
            self._paint_head(painter, box, row)
        elif isinstance(row, MoreRow):
            self.paint_ground(painter, option)
            inner = box.adjusted(look().px(16 + 32), 0, -look().px(16), 0)
            inner = paint.icon_left(painter, inner, row.icon, "accentText", 16, 12)
            paint.text(painter, inner, row.title, "body", "accentText")
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
        if actor_width and row.answerable:
            first, second = two_lines(actor)
            paint.text(painter, first, row.actor, "small", "text2", paint.RIGHT)
            paint.text(painter, second, row.answerable, "small", "text3", paint.RIGHT)
        elif actor_width:
            paint.text(painter, actor, row.actor, "small", "text2", paint.RIGHT)
        left = inner.left() + theme.px(60)
        due = QRect(left, inner.top(), actor.left() - left - theme.px(12 if actor_width else 0), inner.height())
        placed = chip.draw(painter, due, row.due, Qt.AlignmentFlag.AlignRight)
        words = QRect(left, 0, placed.left() - left - theme.px(8), 0)
        title, detail = two_lines(box)
        tone: ColourName = "text2" if row.done else "text"
        paint.text(painter, QRect(words.left(), title.top(), words.width(), title.height()), row.title, "strong", tone)
        self._paint_detail(painter, QRect(words.left(), detail.top(), words.width(), detail.height()), row)

    def _paint_detail(self, painter: QPainter, box: QRect, row: TaskRow) -> None:
        """Whom it concerns, how much hangs on it, and the clause as far as there is room."""
        theme = look()
        if row.family:
            box = paint.icon_left(painter, box, "users-round", "text3", 14, 5)
        taken = paint.text(painter, box, row.detail, "small", "text2") + theme.px(12)
        box = box.adjusted(taken, 0, 0, 0)
        if row.weight is not None and not row.done and box.width() > theme.px(_LEAST_ASIDE):
            tone = chip.tone_colour(row.weight.tone)
            box = paint.icon_left(painter, box, row.weight.icon_name, tone, 14, 5)
            box = box.adjusted(paint.text(painter, box, row.weight.words, "small", tone) + theme.px(12), 0, 0, 0)
        if row.clause and box.width() > theme.px(_LEAST_ASIDE):
            paint.text(painter, box, row.clause, "small", "text3")


def two_lines(box: QRect) -> tuple[QRect, QRect]:
    """The places of a strong first line and a small second one, centred together in a row."""
    first, second = look().line_height("strong"), look().line_height("small")
    top = box.top() + (box.height() - first - second) // 2
    return (
        QRect(box.left(), top, box.width(), first),
        QRect(box.left(), top + first, box.width(), second),
    )


class TaskList(RowsView):
    """Space ticks, Shift+Space postpones, F2 explains, Enter opens, Ctrl+Enter opens the file; a click on the circle
    ticks as well.

    Letters go to the next row in which a word begins so: a name, a number, or what is to be done."""

    ticked = Signal(object)
    postponed = Signal(object)
    explained = Signal(object)
    opened = Signal(object)
    whole_wanted = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TaskModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TaskDelegate(self))
        self.doubleClicked.connect(self._on_double_clicked)

    def set_rows(self, rows: Sequence[TaskRow | MoreRow | Head]) -> None:
        """Show rows under heads; the row in focus stays in focus where it is still there, or the one in its place."""
        before, place = self.current_object(), self.currentIndex().row()
        self.rows.set_rows(rows)
        for number, row in enumerate(rows):
            if before is not None and isinstance(row, TaskRow | MoreRow) and row.key == before.key:
                self.setCurrentIndex(self.rows.index(number, 0))
                return
        self._select_near(place if before is not None else 0)

    def choose(self, fits: Callable[[TaskRow], bool]) -> bool:
        """Put the focus on the first row that fits; False where there is none."""
        for number, row in enumerate(self.rows.rows()):
            if isinstance(row, TaskRow) and fits(row):
                self.setCurrentIndex(self.rows.index(number, 0))
                return True
        return False

    def keyboardSearch(self, search: str) -> None:
        """Qt gives the letters typed so far in one go, one letter more each time."""
        wanted = search.casefold()
        count = self.rows.rowCount()
        start = self.currentIndex().row() + (1 if len(wanted) == 1 else 0)
        for step in range(count):
            index = self.rows.index((start + step) % count, 0)
            row = index.data(OBJECT_ROLE)
            if isinstance(row, TaskRow) and any(word.startswith(wanted) for word in _beginnings(row)):
                self.setCurrentIndex(index)
                return

    def _select_near(self, place: int) -> None:
        count = self.rows.rowCount()
        for number in (*range(place, count), *range(min(place, count) - 1, -1, -1)):
            index = self.rows.index(number, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_object()
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(row, MoreRow) and (enters or event.key() == Qt.Key.Key_Space):
            self.more_wanted.emit(row)
        elif row is not None and enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.whole_wanted.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Space:
            later = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.postponed if later else self.ticked).emit(row)
        elif row is not None and event.key() == Qt.Key.Key_F2:
            self.explained.emit(row)
        elif row is not None and enters:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(OBJECT_ROLE)
        if isinstance(row, TaskRow) and row.tickable and event.position().x() < look().px(42):
            self.ticked.emit(row)
        elif isinstance(row, MoreRow):
            self.more_wanted.emit(row)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = index.data(OBJECT_ROLE)
        if isinstance(row, TaskRow):
            self.opened.emit(row)


def _beginnings(row: TaskRow) -> Iterator[str]:
    """Everything one may begin to type to reach a row: its words, and the rest of the line from each of them."""
    for line in (row.title, row.detail):
        words = line.casefold().split()
        for place in range(len(words)):
            yield " ".join(words[place:])

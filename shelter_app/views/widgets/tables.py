"""Tables: named columns over frozen rows, cells painted from one description, groups that span the width."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.theme import look
from shelter_app.views.widgets import avatar, bars, chip, paint
from shelter_app.views.widgets.bars import Stay
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rights import RightFace, draw_right
from shelter_app.views.widgets.rows import CELL_ROLE, OBJECT_ROLE, SORT_ROLE, Head, Index, RowDelegate
from shelter_app.views.widgets.task_list import two_lines


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: up to two lines, and at most one of avatar, chip, bar or right.

    `strong` makes the first line semi-bold; `detail_icon` and `detail_tone` make the second a due date;
    `lead` is an icon before both lines. `wrap` lets the first line take two rows; what does not fit into the first
    then begins the second."""

    text: str = ""
    detail: str = ""
    strong: bool = False
    wrap: bool = False
    tone: ColourName = "text"
    detail_icon: str = ""
    detail_tone: ColourName = "text2"
    avatar: tuple[str, int] | None = None
    avatar_icon: str = ""
    chip: ChipFace | None = None
    stay: Stay | None = None
    right: RightFace | None = None
    aside: str = ""
    aside_icon: str = ""
    aside_tone: ColourName = "text2"
    lead: str = ""
    lead_tone: ColourName = "text2"
    spoken: str = ""

    def words(self) -> str:
        """The cell as a screen reader says it."""
        parts = (self.text, self.aside, self.detail, self.chip.words if self.chip else "")
        return self.spoken or ", ".join(part for part in (*parts, self.right.words if self.right else "") if part)


@dataclass(frozen=True, slots=True)
class Column:
    """A named column: its title now (asked again when the language changes), its cell for a row, its width at 100 %.

    Width 0 shares what is left. The column hides while the table is narrower than `needs` at 100 %.
    `sort` gives the value to sort by; without it the column is not sorted."""

    name: str
    title: Callable[[], str]
    cell: Callable[[Any], Cell]
    width: int = 0
    needs: int = 0
    sort: Callable[[Any], Any] | None = None


class TableModel(QAbstractTableModel):
    """Rows of any frozen objects, with `Head` rows as groups; roles: object, sort and cell."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._rows: list[Any] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def object_at(self, row: int) -> Any:
        return self._rows[row]

    def column_of(self, name: str) -> int:
        return next(number for number, column in enumerate(self.columns) if column.name == name)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return self.told(self._rows[index.row()], index.column(), role)

    def told(self, row: Any, number: int, role: int) -> Any:
        """What a row says in one column for one role."""
        if role == OBJECT_ROLE:
            return row
        column = self.columns[number]
        if isinstance(row, Head):
            return row.title if role == Qt.ItemDataRole.DisplayRole and number == 0 else None
        if role == CELL_ROLE:
            return column.cell(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.cell(row).words()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # The first column speaks the whole row: that is what screen readers ask for when the row changes.
            spoken = self.columns if number == 0 else [column]
            return "; ".join(filter(None, (one.cell(row).words() for one in spoken)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return _whole(column.cell(row))
        if role == SORT_ROLE and column.sort is not None:
            return column.sort(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title()
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Head):
            # Not enabled: the arrow keys then step over it.
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _whole(cell: Cell) -> str | None:
    """All the words of a cell that may show only their beginning; told as rich text, so that they wrap."""
    return f"<p>{escape(cell.text)}</p>" if cell.wrap and cell.text else None


class CellDelegate(RowDelegate):
    """Paints any `Cell` and the group rows; one for the whole table."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(80), look().px(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        row = index.data(OBJECT_ROLE)
        painter.save()
        if isinstance(row, Head):
            _paint_group(painter, box, row)
        else:
            selected = self._paint_row_ground(painter, option, index)
            cell = index.data(CELL_ROLE)
            if isinstance(cell, Cell):
                focused = selected and self._focused(index)
                _paint_cell(painter, box, cell, "accentSoft" if selected else "surface", focused)
        painter.restore()

    def _paint_row_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> bool:
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        view = self.parent()
        hovered = isinstance(view, Table) and view.hovered_row == index.row()
        if selected:
            painter.fillRect(box, look().colour("accentSoft"))
            if index.column() == 0:
                painter.fillRect(QRect(box.left(), box.top(), look().px(3), box.height()), look().colour("accent"))
        elif hovered:
            painter.fillRect(box, look().colour("hover"))
        paint.line(painter, box.left(), box.right() + 1, box.bottom())
        return selected

    def _focused(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, Table) and view.cell_focus and view.currentIndex() == index


class Table(QTableView):
    """A table without grid: whole rows are chosen, Enter or a double click opens, heads span the width.

    With `cell_focus` the focused cell gets a ring, for tables whose single cells are edited. `rows` brings a model of
    its own, such as one that loads rows as they come into view."""

    opened = Signal(object)
    focused = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        columns: Sequence[Column] = (),
        row_height: int = 44,
        cell_focus: bool = False,
        rows: TableModel | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = TableModel(columns, self) if rows is None else rows
        self.cell_focus = cell_focus
        self.hovered_row = -1
        self._row_height = row_height
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self._set_up()
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look().changed.connect(self.restyle)
        self.restyle()

    def set_rows(self, rows: Sequence[Any], key: Callable[[Any], object] | None = None) -> None:
        """Show other rows; with `key` the row in focus stays in focus where it is still there."""
        before = self.current_object()
        wanted = key(before) if key is not None and before is not None else None
        self.rows.set_rows(rows)
        self.clearSpans()
        for number, row in enumerate(rows):
            if isinstance(row, Head):
                self.setSpan(number, 0, 1, len(self.rows.columns))
                self.setRowHeight(number, look().px(30))
            elif wanted is not None and key is not None and key(row) == wanted:
                self.setCurrentIndex(self.rows.index(number, 0))

    def current_object(self) -> Any | None:
        """The row in focus, or None."""
        row = self.currentIndex().data(OBJECT_ROLE)
        return None if isinstance(row, Head) else row

    def restyle(self) -> None:
        """Take row heights and column widths from the zoom."""
        header = self.verticalHeader()
        header.setDefaultSectionSize(
            max(look().px(self._row_height), look().line_height("strong") + look().line_height("small"))
        )
        across = self.horizontalHeader()
        across.setFixedHeight(max(look().px(32), look().line_height("small") + look().px(12)))
        for number, column in enumerate(self.rows.columns):
            if column.width:
                across.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, look().px(column.width))
            else:
                across.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        for number in range(self.rows.rowCount()):
            if isinstance(self.rows.object_at(number), Head):
                self.setRowHeight(number, look().px(30))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for number, column in enumerate(self.rows.columns):
            self.setColumnHidden(number, self.width() < look().px(column.needs))

    def retranslate(self) -> None:
        """Ask for the words of head and cells again."""
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.rows.columns) - 1)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_object()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.entered.connect(self._on_entered)

    def _on_entered(self, index: QModelIndex) -> None:
        self.hovered_row = index.row()
        self.viewport().update()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = index.data(OBJECT_ROLE)
        if not isinstance(row, Head):
            self.opened.emit(row)

    def _on_current_changed(self, index: QModelIndex) -> None:
        row = index.data(OBJECT_ROLE)
        if row is not None and not isinstance(row, Head):
            self.focused.emit(row)


def _paint_group(painter: QPainter, box: QRect, head: Head) -> None:
    theme = look()
    painter.fillRect(box, theme.colour("canvas"))
    paint.line(painter, box.left(), box.right() + 1, box.bottom())
    inner = box.adjusted(theme.px(12), 0, -theme.px(12), 0)
    if head.icon:
        inner = paint.icon_left(painter, inner, head.icon)
    taken = paint.text(painter, inner, head.title, "strong", "overdue" if head.overdue else "text")
    if head.count is not None:
        inner.adjust(taken + theme.px(8), 0, 0, 0)
        paint.text(painter, inner, str(head.count), "small", "text2")


def _paint_cell(painter: QPainter, box: QRect, cell: Cell, ground: ColourName, focused: bool) -> None:
    theme = look()
    if cell.right is not None:
        draw_right(painter, box.adjusted(theme.px(4), theme.px(5), -theme.px(4), -theme.px(6)), cell.right, focused)
        return
    inner = box.adjusted(theme.px(12), 0, -theme.px(8), -1)
    if cell.avatar is not None:
        side = theme.px(32)
        spot = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
        avatar.draw(painter, spot, avatar.initials(cell.avatar[0]), cell.avatar[1], icon=cell.avatar_icon)
        inner.adjust(theme.px(44), 0, 0, 0)
    if cell.lead:
        inner = paint.icon_left(painter, inner, cell.lead, cell.lead_tone, 18, 10)
    if cell.chip is not None and not cell.detail:
        chip.draw(painter, inner, cell.chip)
    elif cell.detail or cell.stay is not None or cell.chip is not None:
        _paint_two_lines(painter, inner, cell, ground)
    elif cell.wrap:
        lines = max(2, inner.height() // theme.metrics("body").lineSpacing())
        paint.wrapped(painter, inner, cell.text, "strong" if cell.strong else "body", cell.tone, lines)
    else:
        paint.text(painter, inner, cell.text, "strong" if cell.strong else "body", cell.tone)


def _paint_two_lines(painter: QPainter, box: QRect, cell: Cell, ground: ColourName) -> None:
    theme = look()
    first, second = two_lines(box)
    if cell.chip is not None:
        # A chip is higher than a line: the two are centred by their own heights, so that neither touches an edge.
        height = chip.size(cell.chip).height()
        top = box.top() + max(0, (box.height() - height - second.height()) // 2)
        spot = QRect(first.left() - theme.px(2), top, first.width() + theme.px(2), height)
        second.moveTop(top + height)
        chip.draw(painter, spot, cell.chip)
    else:
        if cell.aside:
            width = paint.text_width(cell.aside, "state")
            spot = first.adjusted(first.width() - width - theme.px(18), 0, 0, 0)
            if cell.aside_icon:
                paint.icon_left(painter, spot, cell.aside_icon, cell.aside_tone, 14, 4)
            paint.text(painter, first, cell.aside, "state", cell.aside_tone, paint.RIGHT)
            first = first.adjusted(0, 0, -width - theme.px(19), 0)
        words, *rest = paint.break_lines(cell.text, "strong", first.width(), 2) if cell.wrap else [cell.text]
        paint.text(painter, first, words, "strong" if cell.strong else "body", cell.tone)
        if rest:
            taken = paint.text(painter, second, rest[0], "state", cell.tone)
            second = second.adjusted(taken + theme.px(8), 0, 0, 0)
    if cell.stay is not None:
        place = QRect(box.left(), second.top() + theme.px(5), box.width(), theme.px(6))
        bars.draw_bar(painter, place, cell.stay, ground)
        return
    if cell.detail_icon:
        second = paint.icon_left(painter, second, cell.detail_icon, cell.detail_tone, 14, 4)
    urgent = cell.detail_tone in ("overdue", "soon", "done")
    paint.text(painter, second, cell.detail, "state" if urgent else "small", cell.detail_tone)

"""A flat list model of rows and heads, shared by the lists that are painted row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from shelter_app.views.theme import look
from shelter_app.views.widgets import paint

OBJECT_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
CELL_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Head:
    """A heading between rows: "Overdue 3" or "Today, 24 November"; it is not selected."""

    title: str
    count: int | None = None
    icon: str = ""
    overdue: bool = False


class RowsList(QAbstractListModel):
    """Rows of any frozen objects with heads among them; `accessible` says a row in one sentence."""

    def __init__(self, parent: QObject | None = None, *, accessible: Callable[[Any], str] = str) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._accessible = accessible

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> list[Any]:
        return list(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title if isinstance(row, Head) else self._accessible(row)
        if role == OBJECT_ROLE:
            return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Head):
            # Not enabled: the arrow keys then step over it.
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowsView(QListView):
    """A list without frame, with quiet selection, smooth scrolling and sizes that follow the zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        look().changed.connect(self._on_look_changed)

    def current_object(self) -> Any | None:
        """The row in focus, or None."""
        row = self.currentIndex().data(OBJECT_ROLE)
        return None if isinstance(row, Head) else row

    def select_first(self) -> None:
        """Put the focus on the first row that is not a head."""
        for number in range(self.model().rowCount()):
            index = self.model().index(number, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class RowDelegate(QStyledItemDelegate):
    """Ground, selection and accent bar of a row; subclasses paint what stands on it."""

    inset = 16

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, divided: bool = True) -> bool:
        """Draw the ground of a row and tell whether it is selected."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(box, look().colour("accentSoft"))
            painter.fillRect(QRect(box.left(), box.top(), look().px(3), box.height()), look().colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, look().colour("hover"))
        if divided and not selected:
            edge = look().px(self.inset)
            paint.line(painter, box.left() + edge, box.right() + 1 - edge, box.bottom())
        return selected

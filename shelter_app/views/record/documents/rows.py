"""The list of papers, obstacles or scans: a picture or an icon, two lines, and a chip that says the state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.views.record.documents.words import DocumentRow
from shelter_app.views.theme import look
from shelter_app.views.widgets import chip, paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView
from shelter_app.views.widgets.task_list import two_lines

Picture = Callable[[object], QPixmap | None]
_ROW, _ROW_WITH_PICTURE, _PICTURE = 48, 60, 44


class DocumentDelegate(RowDelegate):
    """`picture(item)` gives the small picture of a row, asked only for rows that come into view."""

    def __init__(self, parent: QWidget, picture: Picture | None = None) -> None:
        super().__init__(parent)
        self._picture = picture

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = look()
        least = theme.line_height("strong") + theme.line_height("small") + theme.px(10)
        return QSize(0, max(theme.px(_ROW_WITH_PICTURE if self._picture else _ROW), least))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        theme = look()
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(theme.px(16), 0, -theme.px(12), 0)
        box = self._paint_picture(painter, box, row)
        if row.face is not None:
            wide = min(chip.size(row.face).width(), box.width() * 2 // 5)
            spot = QRect(box.right() + 1 - wide, box.top(), wide, box.height())
            chip.draw(painter, spot, row.face, Qt.AlignmentFlag.AlignRight)
            box.adjust(0, 0, -wide - theme.px(10), 0)
        first, second = two_lines(box) if row.detail else (box, box)
        paint.text(painter, first, row.title, "strong")
        paint.text(painter, second, row.detail, "small", "text2")
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, row: DocumentRow) -> QRect:
        picture = self._picture(row.item) if self._picture else None
        if self._picture is None:
            return paint.icon_left(painter, box, row.icon, "text2", 16, 12)
        side = look().px(_PICTURE)
        spot = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
        if picture is None or picture.isNull():
            paint.rounded(painter, spot, "hover", "line", 4)
            paint.icon(painter, spot, row.icon, "text2", 20)
        else:
            fitted = picture.size().scaled(spot.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(spot.left() + (side - fitted.width()) // 2, spot.top() + (side - fitted.height()) // 2,
                           fitted.width(), fitted.height())  # fmt: skip
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(inside, picture)
            paint.rounded(painter, inside, None, "line", 2)
        return box.adjusted(side + look().px(12), 0, 0, 0)


class _Rows(RowsList):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, OBJECT_ROLE)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, DocumentRow):
            return "\n".join(filter(None, (row.title, row.face.words if row.face else "", row.detail)))
        return super().data(index, role)


class DocumentList(RowsView):
    """Enter or a double click opens a row, Delete asks for it to go. `fitted` makes it as high as its rows."""

    opened = Signal(object)
    unwanted = Signal(object)

    def __init__(self, *, picture: Picture | None = None, fitted: bool = False) -> None:
        super().__init__()
        self._fitted = fitted
        self.list = _Rows(self, accessible=DocumentRow.words)
        self.setModel(self.list)
        self.setItemDelegate(DocumentDelegate(self, picture))
        self.setUniformItemSizes(True)
        self.activated.connect(self._on_activated)
        if fitted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[DocumentRow]) -> None:
        """Show these; the row that had the focus keeps its place."""
        place = self.currentIndex().row()
        self.list.set_rows(list(rows))
        if rows:
            self.setCurrentIndex(self.list.index(min(max(place, 0), len(rows) - 1), 0))
        self.setVisible(bool(rows) or not self._fitted)
        self.updateGeometry()

    def current(self) -> object | None:
        """What the row in focus is about, or None."""
        row = self.current_object()
        return row.item if isinstance(row, DocumentRow) else None

    def sizeHint(self) -> QSize:
        if not self._fitted:
            return super().sizeHint()
        rows = self.list.rowCount()
        return QSize(super().sizeHint().width(), rows * max(self.sizeHintForRow(0), 0) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height() if self._fitted else look().px(120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.unwanted.emit(self.current())
            return
        super().keyPressEvent(event)

    def _on_activated(self, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        if isinstance(row, DocumentRow):
            self.opened.emit(row.item)

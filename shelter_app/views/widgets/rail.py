"""The navigation rail: the places of the program with icon, word and a plain count where something waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowsList, RowsView


@dataclass(frozen=True, slots=True)
class Place:
    """A place one can go to. `apart` puts a line before it."""

    name: str
    words: str
    icon: str
    count: int | None = None
    apart: bool = False

    def spoken(self) -> str:
        return self.words if not self.count else f"{self.words}, {self.count}"


class RailDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place: Place = index.data(OBJECT_ROLE)
        return QSize(look().px(48), look().px(44 + (16 if place.apart else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: Place = index.data(OBJECT_ROLE)
        view = self.parent()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = look()
        painter.save()
        if place.apart:
            paint.line(painter, box.left() + theme.px(8), box.right() - theme.px(8), box.top() + theme.px(6))
            box = box.adjusted(0, theme.px(16), 0, 0)
        box = box.adjusted(0, 0, 0, -theme.px(4))
        current = bool(state & QStyle.StateFlag.State_Selected)
        narrow = isinstance(view, Rail) and view.narrow
        if current:
            paint.rounded(painter, box, "surface")
            mark = QRect(box.left(), box.top() + theme.px(10), theme.px(3), box.height() - theme.px(20))
            paint.rounded(painter, mark, "accent", None, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, box, "hover")
        if isinstance(view, Rail) and view.ring_shown and index == view.currentIndex():
            paint.focus_ring(painter, box)
        inner = box.adjusted(theme.px(12), 0, -theme.px(8), 0)
        spot = box if narrow else QRect(inner.left(), inner.top(), theme.px(18), inner.height())
        paint.icon(painter, spot, place.icon, "accent" if current else "text2", 18)
        if not narrow:
            self._paint_words(painter, inner.adjusted(theme.px(28), 0, 0, 0), place, current)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, place: Place, current: bool) -> None:
        if place.count:
            count = str(place.count)
            paint.text(
                painter, box, count, "state" if current else "small", "text" if current else "text2", paint.RIGHT
            )
            box = box.adjusted(0, 0, -paint.text_width(count, "state") - look().px(6), 0)
        # A long word stays whole rather than bold: bar and colour tell the current place as well.
        bold = current and paint.text_width(place.words, "strong") <= box.width()
        paint.text(painter, box, place.words, "strong" if bold else "body", "text" if current else "text2")


class Rail(RowsView):
    """Up and Down move, Enter or Space goes; a click goes. `gone` tells the name of the place."""

    gone = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = False
        self.ring_shown = False
        self.places = RowsList(self, accessible=lambda place: place.spoken())
        self.setModel(self.places)
        self.setItemDelegate(RailDelegate(self))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent;")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(self._go)

    def set_places(self, places: Sequence[Place]) -> None:
        """Show places; the current one stays current."""
        current = self.current_name()
        self.places.set_rows(places)
        if current is not None:
            self.set_current(current)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Counts by the name of a place; 0 shows nothing."""
        self.set_places(
            [
                Place(place.name, place.words, place.icon, counts.get(place.name, place.count), place.apart)
                for place in self.places.rows()
            ]
        )

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, with the words in tooltips by the model's accessible text."""
        self.narrow = narrow
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current_name(self) -> str | None:
        place = self.current_object()
        return place.name if place is not None else None

    def set_current(self, name: str) -> None:
        """Mark a place as current without going there; an unknown name marks none."""
        for number, place in enumerate(self.places.rows()):
            if place.name == name:
                index = self.places.index(number, 0)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                return
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        keyboard = (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.ring_shown = event.reason() in keyboard
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring_shown = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
        else:
            self.ring_shown = True
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.gone.emit(index.data(OBJECT_ROLE).name)

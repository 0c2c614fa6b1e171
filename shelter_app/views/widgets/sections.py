"""Parts of a page as a list at the left, and as one button with a menu where a part needs the width."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionViewItem, QWidget

from shelter_app.views import keys
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView


@dataclass(frozen=True, slots=True)
class Part:
    """One section as it is offered: its name in the program, words, icon and keys."""

    name: str
    words: str
    icon: str
    keys: str


class SectionList(RowsView):
    """Up and Down turn at once, as a mouse click does; the keys of each stand beside it."""

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = RowsList(self, accessible=lambda part: f"{part.words}, {keys.words(part.keys)}")
        self.setModel(self.parts)
        self.setItemDelegate(_PartDelegate(self))
        self.setProperty("bare", True)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(self._on_clicked)

    def set_parts(self, parts: list[Part]) -> None:
        before = self.current_object()
        self.parts.set_rows(parts)
        if before is not None:
            self.set_current(before.name)

    def set_current(self, name: str) -> None:
        for number, part in enumerate(self.parts.rows()):
            if part.name == name:
                self.setCurrentIndex(self.parts.index(number, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        number = self.currentIndex().row() + (step or 0)
        if step is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if 0 <= number < self.parts.rowCount():
                self.turned.emit(self.parts.rows()[number].name)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.turned.emit(index.data(OBJECT_ROLE).name)


class _PartDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(look().px(40), look().line_height() + look().px(12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = look()
        part = index.data(OBJECT_ROLE)
        box: QRect = option.rect.adjusted(0, theme.px(2), 0, -theme.px(2))
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if current:
            paint.rounded(painter, box, "accentSoft")
            if state & QStyle.StateFlag.State_HasFocus:
                paint.focus_ring(painter, box)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, box, "hover")
        inner = box.adjusted(theme.px(12), 0, -theme.px(8), 0)
        shown = keys.words(part.keys)
        paint.text(painter, inner, shown, "small", "text3", paint.RIGHT)
        inner.adjust(0, 0, -paint.text_width(shown, "small") - theme.px(6), 0)
        inner = paint.icon_left(painter, inner, part.icon, "accentText" if current else "text2", 16, 10)
        role, tone = ("strong", "accentText") if current else ("body", "text")
        paint.text(painter, inner, part.words, role, tone)  # type: ignore[arg-type]
        painter.restore()


class SectionPicker(Button):
    """The present section as a button; Enter, Space, Alt+Down or a click opens the others."""

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="history", menu_arrow=True, clicked=self._open)
        self._parts: list[Part] = []

    def set_parts(self, parts: list[Part], current: str) -> None:
        self._parts = parts
        for part in parts:
            if part.name == current:
                self._keys = part.keys
                self.setText(part.words)
                self.set_icon(part.icon)

    def menu_of_sections(self) -> QMenu:
        menu = QMenu(self)
        for part in self._parts:
            action = menu.addAction(look().icon(part.icon), f"{part.words}\t{keys.words(part.keys)}")
            action.triggered.connect(lambda _on, name=part.name: self.turned.emit(name))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        menu = self.menu_of_sections()
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
        menu.deleteLater()

"""A form of two columns that becomes one where there is not room for both, in the same order."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from shelter_app.views.theme import look

LEAST_FOR_TWO = 600


class FormGrid(QObject):
    """Watches the width of a form whose layout is a grid of two columns, as Designer made it."""

    def __init__(self, form: QWidget, grid: QGridLayout) -> None:
        super().__init__(form)
        self._form, self._grid = form, grid
        self._narrow = False
        self._stretches = (grid.columnStretch(0), grid.columnStretch(1))
        # The parts, never their items: Qt deletes an item with its widget, and Python's side of it would outlive it.
        self._places: list[tuple[QWidget | QLayout, int, int, int, Qt.AlignmentFlag]] = []
        for number in range(grid.count()):
            row, column, _rows, span = cast("tuple[int, int, int, int]", grid.getItemPosition(number))
            item = grid.itemAt(number)
            assert item is not None
            part: QWidget | QLayout | None = item.widget()
            part = item.layout() if part is None else part
            if part is None:
                raise TypeError("a form of two columns holds inputs and layouts only")
            self._places.append((part, row, column, span, item.alignment()))
        self._places.sort(key=lambda place: place[1:3])
        form.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """True while there is one column."""
        return self._narrow

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._set_narrow(self._form.width() / look().zoom < LEAST_FOR_TWO)
        return False

    def _set_narrow(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for number, (part, row, column, span, alignment) in enumerate(self._places):
            place = (number, 0, 1, 2) if narrow else (row, column, 1, span)
            if isinstance(part, QWidget):
                self._grid.removeWidget(part)
                self._grid.addWidget(part, *place, alignment)
            else:
                self._grid.removeItem(part)
                self._grid.addLayout(part, *place, alignment)
        self._grid.invalidate()

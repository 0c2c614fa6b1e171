"""A form of two columns that becomes one where there is not room for both, in the same order."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QGridLayout, QLayoutItem, QWidget

from shelter_app.views.theme import look

LEAST_FOR_TWO = 600


class FormGrid(QObject):
    """Watches the width of a form whose layout is a grid of two columns, as Designer made it."""

    def __init__(self, form: QWidget, grid: QGridLayout) -> None:
        super().__init__(form)
        self._form, self._grid = form, grid
        self._narrow = False
        self._stretches = (grid.columnStretch(0), grid.columnStretch(1))
        self._places: list[tuple[QLayoutItem, int, int, int]] = []
        for number in range(grid.count()):
            row, column, _rows, span = cast("tuple[int, int, int, int]", grid.getItemPosition(number))
            item = grid.itemAt(number)
            assert item is not None
            self._places.append((item, row, column, span))
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
        while self._grid.count():
            self._grid.takeAt(0)
        for number, (item, row, column, span) in enumerate(self._places):
            if narrow:
                self._grid.addItem(item, number, 0, 1, 2, item.alignment())
            else:
                self._grid.addItem(item, row, column, 1, span, item.alignment())
        self._grid.invalidate()

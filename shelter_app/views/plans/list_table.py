"""The table of the list of plans: a column is as wide as its words, and what is left belongs to the names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from shelter_app.views.theme import look
from shelter_app.views.widgets import chip, paint
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.tables import Cell, Table

_SIDES, _AVATAR = 24, 44


class PlansList(Table):
    """Where names would be cut, the columns that can be missed go first: the last one before those in front of it."""

    def set_rows(self, rows: Sequence[Any], key: Callable[[Any], object] | None = None) -> None:
        super().set_rows(rows, key)
        self.fit()

    def restyle(self) -> None:
        super().restyle()
        self.fit()

    def retranslate(self) -> None:
        super().retranslate()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every column the width of its longest words; hide what there is no room for beside the names."""
        columns = self.rows.columns
        wanted = [self._wanted(number) for number in range(len(columns))]
        names = next(number for number, column in enumerate(columns) if not column.width)
        room = self.viewport().width()
        shown = set(range(len(columns)))
        for number in reversed(range(len(columns))):
            if sum(wanted[place] for place in shown) <= room:
                break
            if columns[number].needs:
                shown.discard(number)
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in shown)
            if number != names:
                self.setColumnWidth(number, wanted[number])

    def _wanted(self, number: int) -> int:
        column = self.rows.columns[number]
        title = self.rows.headerData(number, Qt.Orientation.Horizontal)
        widest = paint.text_width(str(title or ""), "small")
        for place in range(self.rows.rowCount()):
            row = self.rows.object_at(place)
            if not isinstance(row, Head):
                widest = max(widest, _width(column.cell(row)))
        return widest + look().px(_SIDES)


def _width(cell: Cell) -> int:
    words = paint.text_width(cell.text, "strong" if cell.strong else "body") if cell.text else 0
    detail = paint.text_width(cell.detail, "small") if cell.detail else 0
    sign = chip.size(cell.chip).width() if cell.chip is not None else 0
    return max(words, detail, sign) + (look().px(_AVATAR) if cell.avatar is not None else 0)

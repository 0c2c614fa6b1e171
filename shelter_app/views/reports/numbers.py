"""The numbers of a period on the screen: each opens the list behind it, and charts say the same in pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.services.papers.screen_numbers import Drawn, NumberRow, NumberSheet
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card, Scroll
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.tables import Cell, Column, Table


class ChartView(QWidget):
    """One chart of the report; a screen reader hears its title and the numbers in words."""

    def __init__(self, drawn: Drawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(QByteArray(drawn.svg.encode()), self)
        self.setAccessibleName(drawn.title)
        self.setAccessibleDescription(drawn.told)
        self.setToolTip(drawn.told)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self._renderer.defaultSize()
        return round(width * size.height() / max(size.width(), 1))

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self.heightForWidth(look().px(300)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self._renderer.defaultSize()
        scale = min(self.width() / max(size.width(), 1), self.height() / max(size.height(), 1))
        self._renderer.render(painter, QRectF(0, 0, size.width() * scale, size.height() * scale))
        painter.end()


class NumbersView(QWidget):
    """`opened(row, column, head)` asks for the list behind a number; the arrow keys walk from number to number."""

    opened = Signal(object, int, str)

    def __init__(self, widths: Sequence[int], parent: QWidget | None = None, *, row_height: int = 52) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ("",) * len(widths)
        self.balance = Label(role="strong", wrap=True)
        made = [Column("label", lambda: "", lambda row: Cell(row.label, wrap=True))]
        made += [
            Column(f"n{place}", partial(self._head, place), partial(_number, place), width)
            for place, width in enumerate(widths)
        ]
        self.table = Table(columns=made, row_height=row_height, cell_focus=True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.opened.connect(self._on_opened)
        self.charts = QWidget()
        self._grid = QGridLayout(self.charts)
        set_spacing(self._grid, (0, 0, 12, 12), 16)
        card = Card(margins=1)
        card.add(self.table)
        self._drawings = Scroll(content=self.charts)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addWidget(self.balance)
        layout.addWidget(card, 3)
        layout.addWidget(self._drawings, 2)

    def show_numbers(self, sheet: NumberSheet, told: str) -> None:
        """Put other numbers and charts in the place of those before; ``told`` stands over them."""
        self._heads = sheet.heads
        self.balance.setText(told)
        rows: list[Head | NumberRow] = []
        for group in sheet.groups:
            rows += [Head(group.title, len(group.rows)), *group.rows]
        self.table.set_rows(rows, key=lambda row: row.key)
        self.table.retranslate()
        if self.table.current_object() is None and rows:
            self.table.setCurrentIndex(self.table.rows.index(1, 1))
        self._show_charts(sheet.charts)

    def _show_charts(self, charts: tuple[Drawn, ...]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        for place, drawn in enumerate(charts):
            self._grid.addWidget(Label(role="state", text=drawn.title), place // 2 * 2, place % 2)
            self._grid.addWidget(ChartView(drawn), place // 2 * 2 + 1, place % 2, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._drawings.setVisible(bool(charts))

    def _head(self, place: int) -> str:
        return self._heads[place]

    def _on_opened(self, row: NumberRow) -> None:
        column = self.table.currentIndex().column() - 1
        if not 0 <= column < len(self._heads) or not row.things[column]:
            column = next((place for place, things in enumerate(row.things) if things), -1)
        if column >= 0:
            self.opened.emit(row, column, self._heads[column])


def _number(place: int, row: NumberRow) -> Cell:
    value = row.values[place]
    if not value:
        return Cell("–" if value == 0 else "", tone="text2")
    return Cell(str(value), strong=row.total)

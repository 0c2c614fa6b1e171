"""A list with something beside it; where room is short the side gives way or goes beneath."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.views.scaling import Sides, set_sizes, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets.panel import SideColumn


class PreviewSplit(QWidget):
    """`body` holds the page's own part, `preview` the side on surface; add to both layouts.

    The preview hides below `needs` (at 100 %), when Enter still opens what is in focus."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        preview_width: int = 446,
        needs: int = 1000,
        margins: Sides = (24, 14, 16, 24),
    ) -> None:
        super().__init__(parent)
        self._needs = needs
        self.body = QVBoxLayout()
        set_spacing(self.body, margins, 12)
        self._side = _Side()
        self.preview = QVBoxLayout(self._side)
        set_spacing(self.preview, (21, 16, 20, 16), 12)
        set_sizes(self._side, width=preview_width)
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._side)
        look().changed.connect(self._fit)

    def preview_shown(self) -> bool:
        return not self._side.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._side.setVisible(self.width() >= look().px(self._needs))


class Beside(QWidget):
    """A main part and a column of panels beside it, which goes beneath where the page is narrower than `needs`."""

    def __init__(
        self, parent: QWidget | None = None, *, main: QWidget, side: SideColumn, needs: int = 760, spacing: int = 16
    ) -> None:
        super().__init__(parent)
        self._needs, self._side = needs, side
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_spacing(self._layout, 0, spacing)
        self._layout.addWidget(main, 3)
        self._layout.addWidget(side, 2)
        look().changed.connect(self._fit)

    def beneath(self) -> bool:
        return self._layout.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < look().px(self._needs)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._side.set_free_width(narrow)


class _Side(QWidget):
    def __init__(self) -> None:
        super().__init__()
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("surface"))
        painter.fillRect(0, 0, 1, self.height(), look().colour("line"))
        painter.end()

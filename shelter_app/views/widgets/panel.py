"""Cards on the canvas, scrolling pages, and the strip above a resident's file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import Sides, row, set_sizes, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.labels import ElidedLabel, Label

# Qt's own "no maximum", which the binding does not name.
_NO_LIMIT = (1 << 24) - 1


class Card(QWidget):
    """A surface with a fine edge; whatever is added to it stands on it. `body` is its vertical layout."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        margins: Sides = 16,
        spacing: int = 8,
        ground: ColourName = "surface",
        edge: ColourName = "line",
    ) -> None:
        super().__init__(parent)
        self._ground, self._edge = ground, edge
        self.body = QVBoxLayout(self)
        set_spacing(self.body, margins, spacing)
        look().changed.connect(self.update)

    def add(self, *items: QWidget | QLayout | None) -> None:
        """Add one under another; None is the place that takes what is left."""
        for item in items:
            if item is None:
                self.body.addStretch(1)
            elif isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.rounded(painter, self.rect(), self._ground, self._edge, 8)
        painter.end()


class Panel(Card):
    """A card with a title and, at the right of it, a quiet fact such as a count or an hour."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, margins: Sides = (16, 12, 16, 14)) -> None:
        super().__init__(parent, margins=margins, spacing=spacing)
        self._title = Label(role="block")
        self._aside = Label(tone="text2")
        self.head = row(self._title, None, self._aside)
        self.body.addLayout(self.head)

    def set_title(self, words: str, aside: str = "") -> None:
        self._title.setText(words)
        self._aside.setText(aside)
        self.setAccessibleName(words)


class PageHead(QWidget):
    """The title of a page with a sentence under it, and its buttons at the right."""

    def __init__(self, parent: QWidget | None = None, *, actions: tuple[QWidget, ...] = ()) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(role="page")
        self._detail = ElidedLabel(tone="text2")
        words = QVBoxLayout()
        set_spacing(words, 0, 0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        set_spacing(layout, (0, 0, 0, 4), 8)
        layout.addLayout(words, 1)
        for action in actions:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, words: str, detail: str = "") -> None:
        self._title.setText(words)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))


class Strip(QWidget):
    """The header of a file, which never scrolls away: surface across the whole page with a line beneath.

    `row` is its horizontal layout; 112 high, or 64 when compact."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        set_spacing(self.row, (24, 10 if compact else 16, 24, 10 if compact else 14), 16)
        set_sizes(self, least_height=64 if compact else 112)
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("surface"))
        paint.line(painter, 0, self.width(), self.height() - 1)
        painter.end()


class Line(QWidget):
    """A fine line across a panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("line"))
        painter.end()


class Scroll(QScrollArea):
    """A page or panel that scrolls up and down inside and never sideways."""

    def __init__(self, parent: QWidget | None = None, *, content: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        content.setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def to_top(self) -> None:
        """Show the beginning, as for another record in the same place."""
        self.verticalScrollBar().setValue(0)


class SideColumn(Scroll):
    """Panels one under another at the side of a page, so wide at 100 %; scrolls when they do not fit."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 336) -> None:
        super().__init__(parent)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        set_spacing(self._column, 0, 12)
        self._column.addStretch(1)
        self.set_content(inner)
        self._width = width
        set_sizes(self, width=width)

    def add(self, *panels: QWidget) -> None:
        for panel in panels:
            self._column.insertWidget(self._column.count() - 1, panel)

    def set_width(self, width: int) -> None:
        """So wide at 100 %."""
        if width != self._width:
            self._width = width
            set_sizes(self, width=width)

    def set_free_width(self, free: bool) -> None:
        """Take the width that the layout gives, where the column stands beneath instead of beside."""
        self.setMinimumWidth(0 if free else look().px(self._width))
        self.setMaximumWidth(_NO_LIMIT if free else look().px(self._width))

"""The mark of the program, a shanyrak, drawn at any size in any colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.theme import look


def draw(painter: QPainter, box: QRectF, colour: QColor, stroke: float = 0.065) -> None:
    """A ring and three bowed poles each way, as under the smoke hole of a yurt; `stroke` is a share of the width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = box.width() * stroke
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    radius = ring.width() / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawEllipse(ring)
    inside = QPainterPath()
    inside.addEllipse(ring)
    painter.setClipPath(inside)
    painter.translate(box.center())
    painter.setPen(QPen(colour, width * 0.92, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for angle in (45, -45):
        painter.save()
        painter.rotate(angle)
        for bow in (-1, 0, 1):
            pole = QPainterPath(QPointF(-radius, bow * radius * 0.167))
            pole.quadTo(QPointF(0, bow * radius * 0.48), QPointF(radius, bow * radius * 0.167))
            painter.drawPath(pole)
        painter.restore()
    painter.restore()


class Mark(QWidget):
    """The mark as a widget of a fixed size at 100 %."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 26, tone: ColourName = "accent") -> None:
        super().__init__(parent)
        self._size, self._tone = size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), look().colour(self._tone))
        painter.end()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()

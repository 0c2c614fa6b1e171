"""The body scheme on screen: front and back of a person, numbered points where a click or the keyboard puts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.domain import body
from shelter_app.domain.body import REGIONS, Region
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint

FIGURE: Final = 230
ASIDE: Final = 34
CAPTION: Final = 22
OFF: Final = 9.0
"""How far beside the outline a click still counts, in its own units."""
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the scheme as parts of the width and height of one view."""

    back: bool
    x: float
    y: float


class BodyMap(QWidget):
    """A click puts a point; the arrows go from region to region, and Enter or Space puts one there.

    `placed` carries the region and the spot."""

    placed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spots: tuple[Spot | None, ...] = ()
        self._cursor: Region = REGIONS[0]
        self._words: dict[str, str] = {}
        self._captions = ("", "", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_words(self, regions: Mapping[str, str], front: str, back: str, left: str, right: str) -> None:
        """Set the names of the regions and what stands under and beside the two views."""
        self._words = dict(regions)
        self._captions = (front, back, left, right)
        self._tell()
        self.update()

    def set_spots(self, spots: Sequence[Spot | None]) -> None:
        """Show these points under their numbers; None keeps the number of something that has no place."""
        self._spots = tuple(spots)
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * (self._figure_width() + 2 * look().px(ASIDE))
        return QSize(round(width), look().px(FIGURE) + 2 * look().px(CAPTION))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        for back in (False, True):
            box = self._box(back=back)
            near = look().px(FIGURE) * OFF / body.HEIGHT
            if box.adjusted(-near, -near, near, near).contains(event.position()):
                x = min(max((event.position().x() - box.left()) / box.width(), 0.0), 1.0)
                y = min(max((event.position().y() - box.top()) / box.height(), 0.0), 1.0)
                self._cursor = body.nearest(x, y, back=back)
                self._tell()
                self.placed.emit(self._cursor, Spot(back, x, y))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._cursor = beside(self._cursor, *step)
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            here = self._cursor
            self.placed.emit(here, Spot(here.back, here.x, here.y))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        front, back, left, right = self._captions
        for behind, caption, sides in ((False, front, (right, left)), (True, back, (left, right))):
            box = self._box(back=behind)
            painter.setPen(QPen(look().colour("text2"), look().px(1.4)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_outline(box))
            under = QRectF(box.left() - look().px(ASIDE), box.bottom(), box.width() + 2 * look().px(ASIDE), 0)
            self._write(painter, under.adjusted(0, 0, 0, look().px(CAPTION)), caption)
            for words, edge in zip(sides, (box.left() - look().px(ASIDE), box.right() - look().px(4)), strict=True):
                place = QRectF(edge, box.top() + box.height() * 0.74, look().px(ASIDE + 4), look().px(CAPTION))
                self._write(painter, place, words)
        self._paint_cursor(painter)
        for number, spot in enumerate(self._spots, start=1):
            if spot is not None:
                self._paint_spot(painter, number, spot)
        painter.end()

    def _write(self, painter: QPainter, box: QRectF, words: str) -> None:
        paint.text(painter, box.toRect(), words, "small", "text2", paint.CENTRE)

    def _paint_cursor(self, painter: QPainter) -> None:
        if not self.hasFocus():
            return
        middle, radius = self._point(Spot(self._cursor.back, self._cursor.x, self._cursor.y)), look().px(11)
        painter.setPen(QPen(look().colour("focus"), look().px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        top = QRect(0, 0, self.width(), look().px(CAPTION))
        paint.text(painter, top, self._words.get(self._cursor.code, ""), "state", "accentText", paint.CENTRE)

    def _paint_spot(self, painter: QPainter, number: int, spot: Spot) -> None:
        middle, radius = self._point(spot), look().px(9)
        painter.setPen(QPen(look().colour("surface"), look().px(1.4)))
        painter.setBrush(look().colour("text"))
        painter.drawEllipse(middle, radius, radius)
        painter.setFont(look().font("state"))
        painter.setPen(look().colour("surface"))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _figure_width(self) -> float:
        return look().px(FIGURE) * body.WIDTH / body.HEIGHT

    def _box(self, *, back: bool) -> QRectF:
        """Where one view is drawn."""
        wide, aside = self._figure_width(), look().px(ASIDE)
        left = aside + (wide + 2 * aside if back else 0)
        return QRectF(left, look().px(CAPTION), wide, look().px(FIGURE))

    def _point(self, spot: Spot) -> QPointF:
        box = self._box(back=spot.back)
        return QPointF(box.left() + spot.x * box.width(), box.top() + spot.y * box.height())

    def _tell(self) -> None:
        """The region under the keyboard, for a screen reader."""
        self.setAccessibleDescription(self._words.get(self._cursor.code, ""))
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()


def beside(here: Region, across: int, down: int) -> Region:
    """The next region in one direction, over both views; the same one at the edge."""

    def place(one: Region) -> tuple[float, float]:
        return one.x * body.WIDTH + one.back * 2 * body.WIDTH, one.y * body.HEIGHT

    x, y = place(here)
    best, least = here, 0.0
    for one in REGIONS:
        other_x, other_y = place(one)
        forward = (other_x - x) * across + (other_y - y) * down
        sideways = abs((other_x - x) * down) + abs((other_y - y) * across)
        length = forward + 2.5 * sideways
        if one is not here and forward > 1 and forward >= sideways * 0.5 and (best is here or length < least):
            best, least = one, length
    return best


def _outline(box: QRectF) -> QPainterPath:
    """The outline of domain and paper, put into this box."""
    scale = box.height() / body.HEIGHT

    def at(point: tuple[float, float]) -> QPointF:
        return QPointF(box.left() + point[0] * scale, box.bottom() - point[1] * scale)

    path = QPainterPath()
    x, y, radius = body.HEAD
    path.addEllipse(at((x, y)), radius * scale, radius * scale)
    for side in body.sides():
        path.moveTo(at((side[0][0][0], body.NECK)))
        path.lineTo(at(side[0][0]))
        path.cubicTo(at(side[0][1]), at(side[0][2]), at(side[0][3]))
        for one, two, three in side[1:]:
            path.cubicTo(at(one), at(two), at(three))
    return path

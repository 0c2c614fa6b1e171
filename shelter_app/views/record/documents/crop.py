"""The page being prepared, and the part of it that is kept: drawn with the mouse or trimmed with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from shelter_app.services.scans import Crop
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint

_STEP, _LEAST = 0.01, 0.05
_SIDES = {Qt.Key.Key_Left: "right", Qt.Key.Key_Right: "left", Qt.Key.Key_Up: "bottom", Qt.Key.Key_Down: "top"}


class CropView(QWidget):
    """Dragging marks what is kept; an arrow trims the side it comes from, Shift+arrow takes a step of that back."""

    cropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._crop, self._words = QPixmap(), Crop(), ""
        self._from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        look().changed.connect(self.update)

    @property
    def crop(self) -> Crop:
        return self._crop

    def set_words(self, words: str) -> None:
        """What is said while there is no page."""
        self._words = words
        self.update()

    def show_page(self, picture: QImage | None, crop: Crop) -> None:
        """Show a page, turned as it is kept but not yet cut; None shows an empty desk."""
        self._picture = QPixmap() if picture is None else QPixmap.fromImage(picture)
        self._crop = crop
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(230))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self._picture.isNull():
            self._from = self._share(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._crop = self._between(self._from, self._share(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        crop = self._between(self._from, self._share(event.position()))
        self._from = None
        small = crop.right - crop.left < _LEAST or crop.bottom - crop.top < _LEAST
        self._take(Crop() if small else crop)  # a mere click takes the cut back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDES.get(Qt.Key(event.key()))
        if side is None or self._picture.isNull():
            super().keyPressEvent(event)
            return
        step = -_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        sides = {name: getattr(self._crop, name) for name in ("left", "top", "right", "bottom")}
        inward = step if side in ("left", "top") else -step
        sides[side] = min(max(sides[side] + inward, 0.0), 1.0)
        if sides["right"] - sides["left"] >= _LEAST and sides["bottom"] - sides["top"] >= _LEAST:
            self._take(Crop(**sides))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("paperDesk"))
        box = self._place()
        if self._picture.isNull():
            inner = self.rect().adjusted(look().px(24), 0, -look().px(24), 0)
            paint.wrapped(painter, inner, self._words, "body", "text2", 4)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, self._picture)
            if not self._crop.whole:
                kept = self._kept(box)
                painter.setClipRegion(QRegion(box).subtracted(QRegion(kept)))
                shade = look().colour("paperDesk")
                shade.setAlphaF(0.75)
                painter.fillRect(box, shade)
                painter.setClipping(False)
                painter.setPen(QPen(look().colour("accent"), 2))
                painter.drawRect(kept)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), 2)
        painter.end()

    def _take(self, crop: Crop) -> None:
        self._crop = crop
        self.update()
        self.cropped.emit(crop)

    def _place(self) -> QRect:
        size = self._picture.size().scaled(self.size() - QSize(16, 16), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(0, 0, size.width(), size.height())
        box.moveCenter(self.rect().center())
        return box

    def _kept(self, box: QRect) -> QRect:
        left, top = box.left() + self._crop.left * box.width(), box.top() + self._crop.top * box.height()
        right, bottom = box.left() + self._crop.right * box.width(), box.top() + self._crop.bottom * box.height()
        return QRectF(left, top, right - left, bottom - top).toRect()

    def _share(self, point: QPointF) -> QPointF:
        box = self._place()
        across = (point.x() - box.left()) / max(box.width(), 1)
        down = (point.y() - box.top()) / max(box.height(), 1)
        return QPointF(min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0))

    @staticmethod
    def _between(one: QPointF, other: QPointF) -> Crop:
        left, right = sorted((one.x(), other.x()))
        top, bottom = sorted((one.y(), other.y()))
        return Crop(left, top, right, bottom)

"""Initials on a tint: the same person always has the same tint, and a restricted file shows a lock instead."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint

_TINTS: tuple[ColourName, ...] = ("av0", "av1", "av2", "av3", "av4")


def initials(name: str) -> str:
    """The first letters of the first two words: surname and given name, or what there is of them."""
    return "".join(word[0] for word in name.replace(",", " ").split()[:2]).upper()


def tint(record: int) -> ColourName:
    return _TINTS[record % len(_TINTS)]


def draw(painter: QPainter, box: QRect, letters: str, record: int, *, icon: str = "") -> None:
    """A round avatar as wide as the box is high; an icon takes the place of letters where a name may not show."""
    side = min(box.width(), box.height())
    place = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(tint(record)))
    painter.drawEllipse(QRectF(place))
    if icon:
        paint.icon(painter, place, icon, "avText", 16)
    else:
        font = QFont(look().font("state"))
        font.setPixelSize(max(round(side * 0.36), look().px(11)))
        painter.setFont(font)
        painter.setPen(look().colour("avText"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.restore()


def draw_photo(painter: QPainter, box: QRect, photo: QPixmap) -> None:
    """A photo in the round of an avatar; of a tall one the upper part, where the face is."""
    side = min(box.width(), box.height())
    place = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
    cut = min(photo.width(), photo.height())
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addEllipse(QRectF(place))
    painter.setClipPath(shape)
    painter.drawPixmap(place, photo, QRect((photo.width() - cut) // 2, (photo.height() - cut) // 4, cut, cut))
    painter.restore()


class Avatar(QWidget):
    """An avatar of a fixed size at 100 %: 32 in rows, 44 in panels, 64 in previews."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 32) -> None:
        super().__init__(parent)
        self._size, self._letters, self._record, self._icon = size, "", 0, ""
        self._photo = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_person(self, name: str, record: int, *, icon: str = "", photo: bytes = b"") -> None:
        """Show the photo, or the initials on the tint of the record; the name itself is not kept."""
        self._letters, self._record, self._icon = initials(name), record, icon
        self._photo = QPixmap()
        if photo:
            self._photo.loadFromData(QByteArray(photo))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._photo.isNull():
            draw(painter, self.rect(), self._letters, self._record, icon=self._icon)
        else:
            draw_photo(painter, self.rect(), self._photo)
        painter.end()

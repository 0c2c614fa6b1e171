"""Initials on a tint: the same person always has the same tint, and a restricted file shows a lock instead."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

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


class Avatar(QWidget):
    """An avatar of a fixed size at 100 %: 32 in rows, 44 in panels, 64 in previews."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 32) -> None:
        super().__init__(parent)
        self._size, self._letters, self._record, self._icon = size, "", 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_person(self, name: str, record: int, *, icon: str = "") -> None:
        """Show the person's initials on the tint of the record; the name itself is not kept."""
        self._letters, self._record, self._icon = initials(name), record, icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self.rect(), self._letters, self._record, icon=self._icon)
        painter.end()


class PhotoPlace(QAbstractButton):
    """The square place of a photo in the strip of a file: the photo, or initials and the word to add one."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 80) -> None:
        super().__init__(parent)
        self._size, self._letters, self._record = size, "", 0
        self._photo = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_person(self, name: str, record: int, photo: QPixmap | None = None) -> None:
        self._letters, self._record = initials(name), record
        self._photo = photo or QPixmap()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        if self._photo.isNull():
            paint.rounded(painter, self.rect(), tint(self._record), "lineStrong", 8, dashed=True)
            upper = self.rect().adjusted(0, 0, 0, -theme.px(22))
            paint.text(painter, upper, self._letters, "page", "avText", paint.CENTRE)
            wide = paint.text_width(self.text(), "small") + theme.px(18)
            top = self.height() - theme.px(26)
            lower = QRect((self.width() - wide) // 2, top, wide + 1, theme.px(18))
            lower = paint.icon_left(painter, lower, "camera", "avText", 14, 4)
            paint.text(painter, lower, self.text(), "small", "avText")
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
            painter.setClipPath(shape)
            side = min(self._photo.width(), self._photo.height())
            cut = QRect((self._photo.width() - side) // 2, (self._photo.height() - side) // 2, side, side)
            painter.drawPixmap(self.rect(), self._photo, cut)
            painter.setClipping(False)
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), 8)
        painter.end()

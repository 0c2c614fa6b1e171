"""Chips and alert pills: an icon and a word in a tone, one paint function for widgets and delegates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.views.colours import ColourName, Role
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint

Tone = Literal["overdue", "soon", "done", "outline", "neutral", "accent", "stop", "mark", "plain"]

# tone -> text, ground, edge, icon when none is named
_TONES: Mapping[Tone, tuple[ColourName, ColourName | None, ColourName | None, str]] = {
    "overdue": ("overdue", "overdueBg", "overdueLine", "alarm-clock"),
    "soon": ("soon", "soonBg", "soonLine", "clock"),
    "done": ("done", "doneBg", "doneLine", "check"),
    "outline": ("text2", "surface", "lineStrong", ""),
    "neutral": ("text2", "hover", None, ""),
    "accent": ("accentText", "accentSoft", None, ""),
    "stop": ("onStop", "stopBg", None, "octagon-x"),
    "mark": ("mark", "markBg", "markLine", "shield-alert"),
    "plain": ("text2", None, None, ""),
}
_PAD, _GAP, _ICON, _HEIGHT = 8, 5, 14, 24


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip shows. `icon` empty means the tone's own; "-" means none."""

    words: str
    tone: Tone = "outline"
    icon: str = ""

    @property
    def icon_name(self) -> str:
        return "" if self.icon == "-" else self.icon or _TONES[self.tone][3]


def tone_colour(tone: Tone) -> ColourName:
    """The colour of words in this tone where they stand without a chip."""
    return "overdue" if tone == "stop" else _TONES[tone][0]


def size(face: ChipFace) -> QSize:
    theme = look()
    width = paint.text_width(face.words, _role(face)) + theme.px(_PAD) * 2
    if face.icon_name:
        width += theme.px(_ICON + _GAP)
    return QSize(width + 2, max(theme.px(_HEIGHT), theme.line_height("small") + theme.px(6)))


def draw(painter: QPainter, box: QRect, face: ChipFace, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QRect:
    """Draw the chip at its own size inside the box, shortened if it must be; returns where it stands."""
    theme = look()
    wanted = size(face)
    width = min(wanted.width(), box.width())
    left = box.right() + 1 - width if align & Qt.AlignmentFlag.AlignRight else box.left()
    place = QRect(left, box.top() + (box.height() - wanted.height()) // 2, width, wanted.height())
    tone, ground, edge, _icon = _TONES[face.tone]
    if ground is not None:
        paint.rounded(painter, place, ground, edge)
    pad = theme.px(_PAD) if ground is not None else 0
    inner = place.adjusted(pad, 0, -pad + 1, 0)
    if face.tone == "plain" and align & Qt.AlignmentFlag.AlignRight:
        inner = place.adjusted(theme.px(_PAD) * 2, 0, 0, 0)
    if face.icon_name:
        side = theme.px(_ICON)
        spot = QRect(inner.left(), inner.top(), side, inner.height())
        paint.icon(painter, spot, face.icon_name, tone, _ICON, ground="stopBg" if face.tone == "stop" else None)
        inner.adjust(side + theme.px(_GAP), 0, 0, 0)
    paint.text(painter, inner, face.words, _role(face), tone)
    return place


def _role(face: ChipFace) -> Role:
    return "state" if face.tone == "stop" else "small"


class Chip(QWidget):
    """A chip as a widget, never shortened: its layout has to give it room."""

    def __init__(self, parent: QWidget | None = None, *, face: ChipFace | None = None) -> None:
        super().__init__(parent)
        self._face = face or ChipFace("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._face.words)
        repaint_on_change(self)

    @property
    def face(self) -> ChipFace:
        return self._face

    def set_face(self, face: ChipFace) -> None:
        self._face = face
        self.setAccessibleName(face.words)
        self.setVisible(bool(face.words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return size(self._face)

    def minimumSizeHint(self) -> QSize:
        return size(self._face)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self.rect(), self._face)
        painter.end()


def stops_first(faces: list[ChipFace]) -> list[ChipFace]:
    """Prohibitions before every other alert, each group in the order given."""
    return sorted(faces, key=lambda face: face.tone != "stop")

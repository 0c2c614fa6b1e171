"""A right as a cell: may, with staff, by act, undecided, must not; always an icon and a word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from shelter_app.views.colours import ColourName
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint

RightState = Literal["allowed", "limited", "undecided", "forbidden", "stop", "none"]

# state -> text, ground, edge, icon
_LOOKS: Mapping[RightState, tuple[ColourName, ColourName | None, ColourName | None, str]] = {
    "allowed": ("text", None, None, "check"),
    "limited": ("text", "hover", None, "eye"),
    "undecided": ("text2", "surface", "lineStrong", "circle-dashed"),
    "forbidden": ("overdue", "overdueBg", "overdueLine", "octagon-x"),
    "stop": ("onStop", "stopBg", None, "octagon-x"),
    "none": ("text3", None, None, ""),
}


@dataclass(frozen=True, slots=True)
class RightFace:
    """What the cell says. `stop` is the solid one that spans all rights of a person who must not come near."""

    words: str
    state: RightState
    icon: str = ""


def draw_right(painter: QPainter, box: QRect, face: RightFace, focused: bool = False) -> None:
    theme = look()
    tone, ground, edge, icon = _LOOKS[face.state]
    if focused and face.state not in ("stop", "forbidden"):
        ground = "surface"
    if ground is not None:
        paint.rounded(painter, box, ground, None if focused else edge, dashed=face.state == "undecided")
    if focused:
        paint.focus_ring(painter, box)
    inner = box.adjusted(theme.px(9), 0, -theme.px(6), 0)
    name = face.icon or icon
    if name:
        big = face.state == "stop"
        side = theme.px(18 if big else 14)
        spot = QRect(inner.left(), inner.top(), side, inner.height())
        cut: ColourName | None = {"stop": "stopBg", "forbidden": "overdueBg"}.get(face.state)  # type: ignore[assignment]
        paint.icon(painter, spot, name, tone, 18 if big else 14, ground=cut)
        inner.adjust(side + theme.px(8 if big else 5), 0, 0, 0)
    strong = face.state in ("forbidden", "stop")
    paint.text(painter, inner, face.words, "strong" if strong else "body", tone)

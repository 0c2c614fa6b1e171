"""Line icons of one family, drawn from SVG in the colour and size that is asked for."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shelter_app import paths

_STROKE = 'stroke-width="2"'
_SHAPE = re.compile(r"<(path|circle|rect|polygon)\b[^>]*?/>", re.DOTALL)


@lru_cache(maxsize=256)
def source(name: str) -> str:
    """The SVG text of an icon; a name that is not there is a bug and says so."""
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class IconStore:
    """Keeps every drawn icon until colours or zoom change."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, int, float, int | None], QPixmap] = {}

    def clear(self) -> None:
        self._drawn.clear()

    def pixmap(self, name: str, tint: QColor, size: int, ratio: float, cut: QColor | None = None) -> QPixmap:
        """A square of `size` device-independent pixels; with `cut` closed shapes are filled."""
        key = (name, tint.rgba(), size, ratio, cut.rgba() if cut is not None else None)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = _draw(_tinted(name, tint, size, cut), size, ratio)
        return found


def _tinted(name: str, tint: QColor, size: int, cut: QColor | None) -> str:
    text = source(name)
    text = text.replace(_STROKE, 'stroke-width="2"' if size <= 14 else 'stroke-width="1.8"')
    if cut is not None:
        text = _filled(text, tint.name(), cut.name())
    return text.replace("currentColor", tint.name())


def _filled(text: str, tint: str, cut: str) -> str:
    shapes = [match.group(0) for match in _SHAPE.finditer(text)]
    closed = [shape for shape in shapes if not shape.startswith("<path") or re.search(r'[zZ]"', shape)]
    lines = [shape for shape in shapes if shape not in closed]
    filled = f'<g fill="{tint}" stroke="{tint}">{"".join(closed)}</g>'
    body = f'{filled}<g stroke="{cut}" stroke-width="2.6">{"".join(lines)}</g>'
    opening = text[: text.index(shapes[0])] if shapes else text
    return f"{opening}{body}</svg>"


def _draw(text: str, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

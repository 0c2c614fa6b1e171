"""The few strokes every painted part is made of: text on one line, rounded grounds, icons, focus rings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from shelter_app.views.colours import ColourName, Role
from shelter_app.views.theme import look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def text(
    painter: QPainter,
    box: QRect,
    words: str,
    role: Role = "body",
    tone: ColourName = "text",
    align: Qt.AlignmentFlag = LEFT,
) -> int:
    """Draw one line, shortened with dots where it does not fit; returns the width it took."""
    metrics = look().metrics(role)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(box.width(), 0))
    painter.setFont(look().font(role))
    painter.setPen(look().colour(tone))
    painter.drawText(box, int(align | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def text_width(words: str, role: Role = "body") -> int:
    return look().metrics(role).horizontalAdvance(words)


def wrapped(
    painter: QPainter, box: QRect, words: str, role: Role = "body", tone: ColourName = "text", lines: int = 2
) -> None:
    """Draw up to so many lines, the last one shortened, centred in the height of the box."""
    metrics = look().metrics(role)
    rows = break_lines(words, role, box.width(), lines)
    height = metrics.lineSpacing()
    top = box.top() + (box.height() - height * len(rows)) // 2
    painter.setFont(look().font(role))
    painter.setPen(look().colour(tone))
    for number, row in enumerate(rows):
        line = QRect(box.left(), top + number * height, box.width(), height)
        shown = metrics.elidedText(row, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(line, int(LEFT | Qt.TextFlag.TextSingleLine), shown)


def break_lines(words: str, role: Role, width: int, lines: int) -> list[str]:
    """Words broken into at most so many rows; the last row keeps everything that is left."""
    metrics = look().metrics(role)
    rows: list[str] = []
    row = ""
    for word in words.split():
        longer = f"{row} {word}" if row else word
        if row and len(rows) < lines - 1 and metrics.horizontalAdvance(longer) > width:
            rows.append(row)
            row = word
        else:
            row = longer
    return [*rows, row]


def rounded(
    painter: QPainter,
    box: QRect | QRectF,
    ground: ColourName | None,
    edge: ColourName | None = None,
    radius: float = 6,
    *,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded rectangle with a crisp edge that lies wholly inside the box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0
    shape = QRectF(box).adjusted(inset, inset, -inset, -inset)
    painter.setBrush(look().colour(ground) if ground is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(look().colour(edge), width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
    corner = look().px(radius) - inset
    painter.drawRoundedRect(shape, corner, corner)
    painter.restore()


def focus_ring(painter: QPainter, box: QRect | QRectF, radius: float = 6) -> None:
    rounded(painter, box, None, "focus", radius, width=2)


def icon(
    painter: QPainter,
    box: QRect,
    name: str,
    tone: ColourName = "text2",
    size: float = 16,
    *,
    ground: ColourName | None = None,
) -> None:
    """An icon in the middle of the box; with `ground` the octagon of a prohibition is filled and shows that ground."""
    ratio = painter.device().devicePixelRatioF()
    if ground is not None and name == "octagon-x":
        pixmap = look().stop_sign(ground, tone, size, ratio)
    else:
        pixmap = look().pixmap(name, tone, size, ratio)
    side = look().px(size)
    painter.drawPixmap(QPointF(box.left() + (box.width() - side) // 2, box.top() + (box.height() - side) // 2), pixmap)


def icon_left(
    painter: QPainter, box: QRect, name: str, tone: ColourName = "text2", size: float = 16, gap: float = 8
) -> QRect:
    """An icon at the left end of the box; returns what is left of the box after it and a gap."""
    side = look().px(size)
    icon(painter, QRect(box.left(), box.top(), side, box.height()), name, tone, size)
    return box.adjusted(side + look().px(gap), 0, 0, 0)


def line(painter: QPainter, left: int, right: int, y: int, tone: ColourName = "line") -> None:
    painter.fillRect(QRect(left, y, right - left, 1), look().colour(tone))


def bar(
    painter: QPainter,
    box: QRect,
    share: float,
    tone: ColourName,
    ticks: tuple[float, ...] = (),
    ground: ColourName = "surface",
) -> None:
    """A bar filled to a share of its length; ticks are gaps at shares of it that show the ground beneath."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = box.height() / 2
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(box), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, look().colour("track"))
    if share > 0:
        length = max(box.width() * min(share, 1.0), box.height())
        filled = QPainterPath()
        filled.addRoundedRect(QRectF(box.left(), box.top(), length, box.height()), radius, radius)
        painter.fillPath(filled, look().colour(tone))
    painter.restore()
    for tick in ticks:
        if 0 < tick < 1:
            cut = QRectF(round(box.left() + box.width() * tick) - 1, box.top(), 2, box.height())
            painter.fillRect(cut, look().colour(ground))

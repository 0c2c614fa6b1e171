"""The bar of a stay against its limit, and plain bars of places taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shelter_app.views.colours import ColourName
from shelter_app.views.formats import Formats
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.widgets import paint

State = Literal["calm", "soon", "red", "over", "unlimited"]
_FILLS: dict[State, ColourName] = {"calm": "fill", "soon": "soonBar", "red": "overdueBar", "over": "overdueBar"}


@dataclass(frozen=True, slots=True)
class Stay:
    """Day so many of a stay; a limit of 0 means that none is set. Ticks are days of warnings."""

    day: int
    limit: int = 0
    ticks: tuple[int, ...] = ()

    @property
    def state(self) -> State:
        if self.limit <= 0:
            return "unlimited"
        if self.day > self.limit:
            return "over"
        if self.limit - self.day <= 5:
            return "red"
        return "soon" if self.day * 3 > self.limit * 2 else "calm"

    @property
    def share(self) -> float:
        return min(self.day / self.limit, 1.0) if self.limit > 0 else 0.0

    @property
    def tick_shares(self) -> tuple[float, ...]:
        return tuple(tick / self.limit for tick in self.ticks) if self.limit > 0 else ()


def draw_bar(painter: QPainter, box: QRect, stay: Stay, ground: ColourName = "surface") -> None:
    """The bar alone, as high as the box; nothing where no limit is set."""
    if stay.state != "unlimited":
        paint.bar(painter, box, stay.share, _FILLS[stay.state], stay.tick_shares, ground)


def warning(stay: Stay, formats: Formats) -> tuple[str, str, ColourName] | None:
    """Words, icon and colour of what is left or overrun, or None while the stay is calm."""
    match stay.state:
        case "soon":
            return formats.days_left(stay.limit - stay.day), "clock", "soon"
        case "red":
            return formats.days_left(stay.limit - stay.day), "alarm-clock", "overdue"
        case "over":
            return formats.days_over(stay.day - stay.limit), "alarm-clock", "overdue"
    return None


class DayBar(QWidget):
    """Words above, the bar, and under it the ticks' days where asked for.

    `title` replaces the words on the left (a name), `aside` those on the right (a date)."""

    def __init__(
        self, parent: QWidget | None = None, *, formats: Formats, thick: int = 6, tick_days: bool = False
    ) -> None:
        super().__init__(parent)
        self._formats, self._thick, self._tick_days = formats, thick, tick_days
        self._stay = Stay(0)
        self._title = self._aside = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_stay(self, stay: Stay, *, title: str = "", aside: str = "") -> None:
        self._stay, self._title, self._aside = stay, title, aside
        warned = warning(stay, self._formats)
        self.setAccessibleName(", ".join(filter(None, (title, self._day_words(), warned[0] if warned else "", aside))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = look()
        height = theme.line_height("body")
        if self._stay.state != "unlimited":
            height += theme.px(4 + self._thick)
            height += theme.line_height("small") if self._tick_days else 0
        return QSize(theme.px(200), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        head = QRect(0, 0, self.width(), theme.line_height("body"))
        left = self._title or self._day_words()
        warned = warning(self._stay, self._formats)
        right_edge = head.right()
        if self._aside or (warned is None and self._title):
            words = self._aside or self._day_words()
            paint.text(painter, head, words, "small", "text2", paint.RIGHT)
            right_edge -= paint.text_width(words, "small") + theme.px(8)
        elif warned is not None:
            words, icon, tone = warned
            width = paint.text_width(words, "state")
            spot = QRect(head.right() - width - theme.px(19), 0, theme.px(14), head.height())
            paint.icon(painter, spot, icon, tone, 14)
            paint.text(painter, head, words, "state", tone, paint.RIGHT)
            right_edge = spot.left() - theme.px(4)
        paint.text(painter, QRect(0, 0, right_edge, head.height()), left, "state" if self._thick < 8 else "strong")
        top = head.height() + theme.px(4)
        draw_bar(painter, QRect(0, top, self.width(), theme.px(self._thick)), self._stay)
        if self._tick_days:
            self._paint_tick_days(painter, top + theme.px(self._thick))
        painter.end()

    def _paint_tick_days(self, painter: QPainter, top: int) -> None:
        wide = look().px(30)
        for day, share in zip(self._stay.ticks, self._stay.tick_shares, strict=False):
            box = QRect(round(self.width() * share) - wide // 2, top, wide, look().line_height("small"))
            paint.text(painter, box, str(day), "small", "text2", paint.CENTRE)

    def _day_words(self) -> str:
        if self._stay.state == "unlimited":
            return self._formats.day_alone(self._stay.day)
        return self._formats.day_of(self._stay.day, self._stay.limit)


class CountBar(QWidget):
    """A name, a bar and "9 / 20": how many of the places are taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._count, self._whole = "", 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        repaint_on_change(self)

    def set_count(self, name: str, count: int, whole: int) -> None:
        self._name, self._count, self._whole = name, count, whole
        self.setAccessibleName(f"{name}: {count} / {whole}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = look()
        name_width = max(self.width() - theme.px(172), theme.px(60))
        paint.text(painter, QRect(0, 0, name_width - theme.px(8), self.height()), self._name, "small", "text2")
        share = self._count / self._whole if self._whole else 0.0
        bar = QRect(name_width, (self.height() - theme.px(6)) // 2, theme.px(108), theme.px(6))
        paint.bar(painter, bar, share, "overdueBar" if share > 1 else "fill")
        words = f"{self._count} / {self._whole}"
        paint.text(painter, self.rect(), words, "small", "text2", paint.RIGHT)
        painter.end()

"""The days of a month or a week as cells: their entries, holidays, today, and the keys that move among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from shelter_app.domain.month_grid import WEEK, days_later, months_later
from shelter_app.services.calendar import DayOff
from shelter_app.views import keys
from shelter_app.views.calendar.faces import EntryFace
from shelter_app.views.colours import ColourName, Role
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index

_HEAD, _PAD, _SIGN, _MORE = 24, 6, 13, 34
_MOST = {"month": 8, "week": 24}


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the page; ``count`` may be more than the faces that were read."""

    day: date
    faces: tuple[EntryFace, ...] = ()
    count: int = 0
    outside: bool = False
    today: bool = False


class GridModel(QAbstractTableModel):
    """Weeks as rows, from Monday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks: list[list[DayCell]] = []
        self.off: Mapping[date, DayOff] = {}
        self._spoken: Mapping[date, str] = {}

    def set_weeks(self, weeks: Sequence[Sequence[DayCell]], spoken: Mapping[date, str]) -> None:
        fresh, self._spoken = [list(week) for week in weeks], spoken
        if len(fresh) == len(self.weeks):
            self.weeks = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, WEEK - 1))
            return
        self.beginResetModel()
        self.weeks = fresh
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.weeks[index.row()][index.column()]
        if role == OBJECT_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken.get(cell.day, "")
        return None

    def place_of(self, day: date) -> QModelIndex:
        for row, week in enumerate(self.weeks):
            for column, cell in enumerate(week):
                if cell.day == day:
                    return self.index(row, column)
        return QModelIndex()


class DayDelegate(QStyledItemDelegate):
    """Paints a day: its number, the holiday, and as many entries as there is room for."""

    def __init__(self, grid: CalendarGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: DayCell = index.data(OBJECT_ROLE)
        box: QRect = option.rect
        painter.save()
        self._ground(painter, box, cell)
        inner = self._grid.inside(box)
        lines = self._grid.lines(box, cell)
        room = inner.width() - (look().px(_MORE) if cell.count > len(lines) and self._grid.low(box) else 0)
        self._head(painter, QRect(inner.left(), box.top(), room, look().px(_HEAD)), cell)
        for face, spot in lines:
            self._line(painter, spot, face, faint=cell.outside)
        hidden = cell.count - len(lines)
        if hidden > 0:
            spot, side = self._grid.more_spot(box, len(lines)), paint.RIGHT if self._grid.low(box) else paint.LEFT
            paint.text(painter, spot, f"+{hidden}", "state", "accentText", side)
        if self._grid.current_day() == cell.day:
            ring = box.adjusted(1, 1, -1, -1)
            if self._grid.hasFocus():
                paint.focus_ring(painter, ring)
            else:
                paint.rounded(painter, ring, None, "lineStrong", 6)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, cell: DayCell) -> None:
        free = not self._grid.works(cell.day)
        painter.fillRect(box, look().colour("canvas" if free else "surface"))
        painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), look().colour("line"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look().colour("line"))

    def _head(self, painter: QPainter, box: QRect, cell: DayCell) -> None:
        number = str(cell.day.day)
        width = max(paint.text_width(number, "strong") + look().px(10), look().px(20))
        spot = QRect(box.left() - look().px(2), box.top() + look().px(3), width, look().px(20))
        if cell.today:
            paint.rounded(painter, spot, "accent", None, 10)
            paint.text(painter, spot, number, "strong", "onAccent", paint.CENTRE)
        else:
            tone: ColourName = "text3" if cell.outside else "text" if self._grid.works(cell.day) else "text2"
            paint.text(painter, spot, number, "strong", tone, paint.CENTRE)
        off = self._grid.off(cell.day)
        words = off.name if off else ""
        if words:
            left = spot.right() + look().px(4)
            named = QRect(left, box.top() + look().px(3), box.right() - left, look().px(20))
            paint.text(painter, named, words, "small", "mark")

    def _line(self, painter: QPainter, box: QRect, face: EntryFace, *, faint: bool) -> None:
        theme = look()
        if face.stop:
            paint.rounded(painter, box, "stopBg", None, 3)
        sign = QRect(box.left() + theme.px(1), box.top(), theme.px(_SIGN), theme.line_height("small"))
        tone: ColourName = "onStop" if face.stop else "text3" if faint else face.tone
        name = "octagon-x" if face.stop else "check" if face.done else face.icon
        ground: ColourName | None = "stopBg" if face.stop else None
        paint.icon(painter, sign, name, tone, _SIGN, ground=ground)
        left = sign.right() + theme.px(4)
        first = QRect(left, box.top(), box.right() - left, theme.line_height("small"))
        role: Role = "state" if face.time or face.stop else "small"
        if self._grid.mode == "week":
            self._week_lines(painter, first, face, role, tone)
            return
        self._month_line(painter, first, face, tone)

    def _month_line(self, painter: QPainter, box: QRect, face: EntryFace, tone: ColourName) -> None:
        """The hour and whom it concerns; number and matter as far as there is room, all of it in the tooltip."""
        faint: ColourName = "onStop" if face.stop else "text3" if tone == "text3" else "text2"
        parts: list[tuple[str, Role, ColourName]] = [
            (face.time, "state", tone),
            (face.families or face.title, "small", tone),
        ]
        if face.families:
            parts += [(face.numbers, "small", faint), (face.title, "small", faint)]
        least = 0
        for words, role, colour in parts:
            if not words or box.width() < min(paint.text_width(words, role), least):
                continue
            taken = paint.text(painter, box, words, role, colour)
            box = box.adjusted(taken + look().px(5), 0, 0, 0)
            # What comes after the name is only worth its room where some of it can be read.
            least = look().px(44) if words != face.time else 0

    def _week_lines(self, painter: QPainter, first: QRect, face: EntryFace, role: Role, tone: ColourName) -> None:
        """What it is on up to two lines, and whom it concerns under it."""
        high = look().line_height("small")
        rows = paint.break_lines(face.short, role, first.width(), 2)
        for row in rows:
            paint.text(painter, first, row, role, tone)
            first = first.translated(0, high)
        paint.text(painter, first, face.people, "small", "onStop" if face.stop else "text2")


class CalendarGrid(QTableView):
    """Arrows move by days and weeks, PgUp and PgDn by a page, Home and End within the week.

    `wanted(day)` asks for another day, which may lie on another page; `opened(day)` for everything on it, `begun(day)`
    for something new on it, `entered(entry)` for one of its entries; `turned(mode)` for a month or a week."""

    wanted = Signal(object)
    opened = Signal(object)
    begun = Signal(object)
    entered = Signal(object)
    turned = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = GridModel(self)
        self.mode = "month"
        self._day: date | None = None
        self._today: date | None = None
        self.setModel(self.days)
        self.setItemDelegate(DayDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setProperty("bare", True)
        look().changed.connect(self._on_look_changed)

    def most(self) -> int:
        """How many entries of a day are worth reading for this page."""
        return _MOST[self.mode]

    def show_weeks(
        self, weeks: Sequence[Sequence[DayCell]], spoken: Mapping[date, str], day: date, today: date, mode: str
    ) -> None:
        """Show these weeks with the focus on a day."""
        self.mode, self._today = mode, today
        self.days.set_weeks(weeks, spoken)
        self.set_day(day)
        self.viewport().update()

    def set_day(self, day: date) -> None:
        """Put the focus on a day that is shown."""
        self._day = day
        place = self.days.place_of(day)
        if place.isValid():
            self.setCurrentIndex(place)
        self.viewport().update()

    def set_days_off(self, off: Mapping[date, DayOff]) -> None:
        """What is known of holidays and moved days, as it arrives."""
        self.days.off = off
        self.viewport().update()

    def current_day(self) -> date | None:
        return self._day

    def off(self, day: date) -> DayOff | None:
        return self.days.off.get(day)

    def works(self, day: date) -> bool:
        """Whether offices work on a day, as far as it is known yet."""
        off = self.off(day)
        return off.works if off else day.weekday() < 5

    def inside(self, box: QRect) -> QRect:
        return box.adjusted(look().px(_PAD), 0, -look().px(_PAD), -look().px(2))

    def line_height(self) -> int:
        high = look().line_height("small") + look().px(2)
        return high + 2 * look().line_height("small") + look().px(4) if self.mode == "week" else high

    def lines(self, box: QRect, cell: DayCell) -> list[tuple[EntryFace, QRect]]:
        """The entries that find room in a cell, each with its place."""
        inner, high = self.inside(box), self.line_height()
        room = max((box.height() - look().px(_HEAD) - look().px(2)) // high, 0)
        if cell.count > room and not self.low(box):
            # The last line says how many there are besides.
            below = look().line_height("small")
            room = max((box.height() - look().px(_HEAD) - look().px(2) - below) // high, 0)
        top = box.top() + look().px(_HEAD)
        spots = (QRect(inner.left(), top + place * high, inner.width(), high - look().px(1)) for place in range(room))
        return list(zip(cell.faces, spots, strict=False))

    def low(self, box: QRect) -> bool:
        """Whether a day has room for one entry at the most: how many more there are is then said beside its number."""
        return box.height() < look().px(_HEAD) + self.line_height() + look().line_height("small") + look().px(2)

    def more_spot(self, box: QRect, above: int) -> QRect:
        inner = self.inside(box)
        if self.low(box):
            return QRect(inner.right() - look().px(_MORE), box.top() + look().px(3), look().px(_MORE), look().px(20))
        top = box.top() + look().px(_HEAD) + above * self.line_height()
        return QRect(inner.left(), top, inner.width(), look().line_height("small"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self._day, event.key()
        if day is None or event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        letter = keys.as_latin(event.text())
        if key in steps:
            self.wanted.emit(days_later(day, steps[Qt.Key(key)]))
        elif key in pages:
            self.wanted.emit(self.turn(day, pages[Qt.Key(key)]))
        elif key == Qt.Key.Key_Home:
            self.wanted.emit(days_later(day, -day.weekday()))
        elif key == Qt.Key.Key_End:
            self.wanted.emit(days_later(day, WEEK - 1 - day.weekday()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day)
        elif key == Qt.Key.Key_Insert:
            self.begun.emit(day)
        elif letter == "t" and self._today is not None:
            self.wanted.emit(self._today)
        elif letter in ("m", "w"):
            self.turned.emit("month" if letter == "m" else "week")
        else:
            super().keyPressEvent(event)

    def turn(self, day: date, pages: int) -> date:
        """The day that stands where this one stands, so many pages on."""
        return months_later(day, pages) if self.mode == "month" else days_later(day, WEEK * pages)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        cell, hit = self._at(event.position().toPoint())
        if cell is not None:
            self.wanted.emit(cell.day)
            if hit == "more":
                self.opened.emit(cell.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell, hit = self._at(event.position().toPoint())
        if isinstance(hit, EntryFace):
            self.entered.emit(hit.entry)
        elif cell is not None and hit is None:
            self.begun.emit(cell.day)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell, hit = self._at(event.pos())
            off = self.off(cell.day) if cell else None
            words = hit.spoken if isinstance(hit, EntryFace) else off.name if off else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _at(self, point: QPoint) -> tuple[DayCell | None, EntryFace | str | None]:
        """The day under a point, and the entry or the number of further ones, if it is on one."""
        index = self.indexAt(point)
        cell: DayCell | None = index.data(OBJECT_ROLE)
        if cell is None:
            return None, None
        box = self.visualRect(index)
        lines = self.lines(box, cell)
        for face, spot in lines:
            if spot.contains(point):
                return cell, face
        if cell.count > len(lines) and self.more_spot(box, len(lines)).contains(point):
            return cell, "more"
        return cell, None

    def _on_look_changed(self) -> None:
        self.viewport().update()


class WeekdayRow(QWidget):
    """The names of the days above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._set_height()
        look().changed.connect(self._set_height)

    def set_names(self, names: Sequence[str]) -> None:
        self._names = tuple(names)
        self.setAccessibleName(", ".join(names))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, name in enumerate(self._names):
            left = round(place * self.width() / WEEK)
            box = QRect(left + look().px(_PAD), 0, self.width() // WEEK - look().px(_PAD), self.height())
            paint.text(painter, box, name, "state", "text2")
        paint.line(painter, 0, self.width(), self.height() - 1)
        painter.end()

    def _set_height(self) -> None:
        self.setFixedHeight(look().px(26))
        self.update()

"""The eight columns of a plan under its groups; a row is as high as its longest cell, and no word is cut off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.domain.plan_changes import ChangeKind
from shelter_app.domain.support_plans import PlanItem
from shelter_app.views.colours import ColourName, Role
from shelter_app.views.page import Context
from shelter_app.views.plans.changes_dialog import change_face
from shelter_app.views.plans.plan_words import mark_detail, mark_face, missing_words, need_words, unbroken
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import CELL_ROLE, OBJECT_ROLE, Head, Index
from shelter_app.views.widgets.tables import Cell, CellDelegate, Column, Table

_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class EmptyGroup:
    """A group of the form without a row: it can be reached, so that a measure can be added right there."""

    group: str
    title: str
    hint: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row as shown: how it stands depends on whether its version is in force, and on what a check found missing."""

    item: PlanItem
    running: bool
    asked: bool = False
    change: ChangeKind | None = None
    reached: str = ""
    remark: str = ""


Shown = Head | EmptyGroup | PlanRow


class PlanTable(Table):
    """Enter and F2 open a row; Space marks it done, Shift+Space postpones, Delete removes, Alt+Up and Alt+Down move."""

    ticked = Signal(object)
    postponed = Signal(object)
    removed = Signal(object)
    moved = Signal(object, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        super().__init__(parent, columns=self._columns())
        self.setItemDelegate(_PlanDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_rows(self, rows: Sequence[Any], key: Callable[[Any], object] | None = None) -> None:
        super().set_rows(rows, key)
        for number, row in enumerate(rows):
            if isinstance(row, EmptyGroup):
                self.setSpan(number, 0, 1, len(self.rows.columns))
        self.fit()

    def choose(self, fits: Callable[[Any], bool]) -> None:
        """Put the focus on the first row that fits."""
        for number in range(self.rows.rowCount()):
            row = self.rows.object_at(number)
            if not isinstance(row, Head) and fits(row):
                self.setCurrentIndex(self.rows.index(number, 0))
                return

    def fit(self) -> None:
        """Share the width among the columns that are shown and give every row the height of its words."""
        shown = [place for place in range(len(self.rows.columns)) if not self.isColumnHidden(place)]
        whole = sum(self.rows.columns[place].width for place in shown)
        left = self.viewport().width()
        for place in shown[:-1]:
            width = self.viewport().width() * self.rows.columns[place].width // whole
            self.setColumnWidth(place, width)
            left -= width
        self.setColumnWidth(shown[-1], left)
        for number in range(self.rows.rowCount()):
            row = self.rows.object_at(number)
            if isinstance(row, PlanRow):
                self.setRowHeight(number, self._height_of(row, shown))
            elif isinstance(row, EmptyGroup):
                self.setRowHeight(number, max(look().px(30), look().line_height("strong") + look().px(8)))

    def restyle(self) -> None:
        super().restyle()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key, with_keys = self.current_object(), event.key(), event.modifiers()
        if row is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F2:
            self.opened.emit(row)
        elif not isinstance(row, PlanRow):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            shifted = bool(with_keys & Qt.KeyboardModifier.ShiftModifier)
            (self.postponed if shifted else self.ticked).emit(row)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif with_keys & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(row, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _height_of(self, row: PlanRow, shown: list[int]) -> int:
        lines, spare = 1, 12
        for place in shown:
            cell = self.rows.columns[place].cell(row)
            if cell.chip is None:
                room = self.columnWidth(place) - look().px(20 if not cell.detail_icon else 39)
                lines = max(lines, len(_lines(cell, room)))
            elif cell.detail:
                lines, spare = max(lines, 2), 18
        return max(look().px(44), lines * look().metrics().lineSpacing() + look().px(spare))

    def _columns(self) -> list[Column]:
        return [
            Column("need", lambda: self.tr("Need"), _of_item(self._need), 144),
            Column("measure", lambda: self.tr("Measure"), _of_item(self._measure), 174),
            Column("due", lambda: self.tr("Due"), _of_item(self._due), 98),
            Column("expected", lambda: self.tr("Expected result"), _of_item(_expected), 160, needs=640),
            Column("responsible", lambda: self.tr("Responsible"), _of_item(self._responsible), 122),
            Column("mark", lambda: self.tr("Mark"), _of_item(self._mark), 166),
            Column("signature", lambda: self.tr("Signature"), _of_item(self._signature), 78, needs=900),
            Column("progress", lambda: self.tr("Achieved"), _of_item(_progress), 150, needs=780),
        ]

    def _need(self, row: PlanRow) -> Cell:
        words = need_words(self._context, row.item.need)
        if row.change is None:
            return Cell(text=words, wrap=True)
        face = change_face(row.change)
        return Cell(text=words, detail=face.words, wrap=True, detail_icon=face.icon, detail_tone="accentText")

    def _measure(self, row: PlanRow) -> Cell:
        cell = _asked(row.item.measure, "measure", asked=row.asked)
        if not row.remark:
            return cell
        return replace(cell, detail=row.remark, detail_icon="message-square", detail_tone="accentText")

    def _due(self, row: PlanRow) -> Cell:
        day = row.item.due
        today = self._context.session.today()
        words = "" if day is None else self._context.formats.day(day)
        if day is not None and day.year != today.year:
            words = self._context.formats.day_year(day)
        return _asked(words, "due", asked=row.asked)

    def _responsible(self, row: PlanRow) -> Cell:
        item = row.item
        name, _comma, post = (item.responsible or self._context.session.staff_name(item.responsible_id)).partition(",")
        return Cell(text=unbroken(name.strip()), detail=post.strip(), wrap=True)

    def _mark(self, row: PlanRow) -> Cell:
        today, formats = self._context.session.today(), self._context.formats
        face = mark_face(row.item, today, formats, running=row.running)
        return Cell(chip=face, detail=mark_detail(row.item, today, formats, running=row.running))

    def _signature(self, row: PlanRow) -> Cell:
        """Who confirmed how it ended, and when the row was signed on paper."""
        who, paper = self._context.session.staff_name(row.item.signed_by), row.item.paper_signed_on
        day = f"{paper:%d.%m}" if paper else ""
        on_paper = self.tr("paper {date}").format(date=day) if day else ""
        tone: ColourName = "text" if who else "text2"
        return Cell(text=who or on_paper or "—", detail=on_paper if who else "", wrap=True, tone=tone)


def _of_item(cell: Callable[[PlanRow], Cell]) -> Callable[[Any], Cell]:
    """The cell of a row; of an empty group it is the same everywhere, because the group spans the width."""

    def made(row: Any) -> Cell:
        if isinstance(row, EmptyGroup):
            return Cell(text=row.title, detail=row.hint, strong=True)
        return cell(row)

    return made


def _asked(words: str, code: str, *, asked: bool) -> Cell:
    if words or not asked:
        return Cell(text=words or "—", wrap=True, tone="text" if words else "text2")
    return Cell(text=missing_words(code), wrap=True, tone="mark", detail_icon="circle-alert", detail_tone="mark")


def _expected(row: PlanRow) -> Cell:
    return Cell(text=row.item.expected, wrap=True)


def _progress(row: PlanRow) -> Cell:
    return Cell(text=row.item.progress or row.reached, detail=row.reached if row.item.progress else "", wrap=True)


def _lines(cell: Cell, room: int) -> list[tuple[str, Role, ColourName]]:
    """The words of a cell line by line: its text, and under it the quieter detail."""
    # A line that fits to the pixel is measured in whole pixels, but shortened by fractions of one.
    room -= look().px(2)
    text = paint.break_lines(cell.text, "body", room, _MOST_LINES)
    detail = paint.break_lines(cell.detail, "small", room, _MOST_LINES) if cell.detail else []
    return [*((line, "body", cell.tone) for line in text), *((line, "small", cell.detail_tone) for line in detail)]


class _PlanDelegate(CellDelegate):
    """Text in as many lines as it needs; an empty group says in its own line what to do."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, cell = index.data(OBJECT_ROLE), index.data(CELL_ROLE)
        if isinstance(row, Head) or not isinstance(cell, Cell):
            super().paint(painter, option, index)
        elif isinstance(row, EmptyGroup):
            painter.save()
            self._paint_row_ground(painter, option, index)
            _paint_empty(painter, option.rect, row)
            painter.restore()
        elif cell.chip is None:
            painter.save()
            self._paint_row_ground(painter, option, index)
            inner: QRect = option.rect.adjusted(look().px(12), 0, -look().px(8), -1)
            if cell.detail_icon:
                inner = paint.icon_left(painter, inner, cell.detail_icon, cell.detail_tone, 14, 5)
            _paint_lines(painter, inner, _lines(cell, inner.width()))
            painter.restore()
        else:
            super().paint(painter, option, index)


def _paint_lines(painter: QPainter, box: QRect, lines: list[tuple[str, Role, ColourName]]) -> None:
    height = look().metrics().lineSpacing()
    top = box.top() + (box.height() - height * len(lines)) // 2
    for number, (words, role, tone) in enumerate(lines):
        paint.text(painter, QRect(box.left(), top + number * height, box.width(), height), words, role, tone)


def _paint_empty(painter: QPainter, box: QRect, row: EmptyGroup) -> None:
    inner = box.adjusted(look().px(12), 0, -look().px(12), 0)
    taken = paint.text(painter, inner, row.title, "strong")
    inner.adjust(taken + look().px(14), 0, 0, 0)
    paint.text(painter, inner, row.hint, "small", "text2")

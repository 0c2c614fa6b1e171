"""The board: a row for every child who has left, a column for every stage, and the same stages by the month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from shelter_app.domain.follow_ups import SILENT, FollowUp, Outcome, work_first
from shelter_app.services.follow_ups import BoardRow
from shelter_app.views import keys
from shelter_app.views.colours import ColourName
from shelter_app.views.follow_ups import board_words as words
from shelter_app.views.follow_ups.order import silent_head, silent_of
from shelter_app.views.page import Context
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import OBJECT_ROLE, Head, Index
from shelter_app.views.widgets.tables import Cell, CellDelegate, Column, Table
from shelter_app.views.widgets.task_list import two_lines

translate = QCoreApplication.translate
_STAGE_WIDTH, _LEAST_NAME = 106, 190
StageState = Literal["answered", "danger", "missed", "late", "near", "future", "dropped"]
_LOOKS: dict[StageState, tuple[ColourName, ColourName | None, ColourName | None, str]] = {
    "answered": ("done", "doneBg", "doneLine", "check"),
    "danger": ("mark", "markBg", "markLine", "shield-alert"),
    "missed": ("overdue", "overdueBg", "overdueLine", "phone-missed"),
    "late": ("overdue", "overdueBg", "overdueLine", "alarm-clock"),
    "near": ("soon", "soonBg", "soonLine", "clock"),
    "future": ("text2", None, None, ""),
    "dropped": ("text3", None, None, ""),
}


@dataclass(frozen=True, slots=True)
class StageFace:
    """What a cell of the board says: a day, a word under it, and the state that gives it its ground."""

    day: str
    words: str
    state: StageState
    icon: str = ""


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One stage in the list by months, with the row it belongs to."""

    row: BoardRow
    stage: FollowUp


def face_of(stage: FollowUp, context: Context) -> StageFace:
    """A stage as its cell shows it."""
    session, formats = context.session, context.formats
    today = session.today()
    if stage.outcome is not None and stage.done_at is not None:
        day = formats.short_day(stage.done_at.astimezone(session.tz).date())
        said = words.short_words(context, stage.outcome)
        if stage.outcome is Outcome.CONCERN:
            return StageFace(day, said, "danger")
        if stage.answered:
            return StageFace(day, said, "answered")
        if stage.outcome in SILENT:
            # Nobody was reached: the day it was due still stands there, the panel tells when it was tried.
            day = formats.short_day(stage.due)
        return StageFace(day, said, "missed", "phone-off" if stage.outcome is Outcome.REFUSED else "phone-missed")
    day = formats.short_day(stage.due)
    if stage.cancelled:
        return StageFace("—", "", "dropped")
    if stage.due < today:
        return StageFace(day, formats.days_over((today - stage.due).days), "late")
    if words.near(stage, today):
        return StageFace(day, words.short_kind_words(stage.kind), "near")
    return StageFace(day if stage.due.year == today.year else f"{day} {stage.due.year}", "", "future")


class BoardTable(Table):
    """Arrows move between stages; a digit chooses a result for the stage in focus; Enter goes to the form beside."""

    stage_focused = Signal(object, object)
    digit_pressed = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        self._days: list[int] = []
        super().__init__(parent, cell_focus=True)
        self.setItemDelegate(_StageDelegate(context, self))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.tell())

    def show_rows(self, rows: Sequence[Head | BoardRow], days: list[int]) -> None:
        """Rows under their groups, with the columns that the schedules hold."""
        if days != self._days:
            self._days = days
            self.rows.beginResetModel()
            self.rows.columns = self._columns(days)
            self.rows.endResetModel()
            self.restyle()
        place = self.currentIndex().column()
        self.set_rows(rows, key=_stay)
        for number, row in enumerate(rows):
            if isinstance(row, BoardRow) and row.here_again:
                self._span_note(number, row)
        if place > 0 and self.current_object() is not None:
            self.setCurrentIndex(self.rows.index(self.currentIndex().row(), place))

    def choose(self, stage_id: int) -> bool:
        """Put the focus on one stage; False where it is not on the board."""
        for number in range(self.rows.rowCount()):
            row = self.rows.object_at(number)
            for stage in row.stages if isinstance(row, BoardRow) else ():
                if stage.id == stage_id:
                    self.setCurrentIndex(self.rows.index(number, 1 + self._days.index(words.column_of(stage))))
                    return True
        return False

    def choose_first(self) -> None:
        """The stage that asks for work first: late and silent ones come before the order of the board."""
        rows = (self.rows.object_at(number) for number in range(self.rows.rowCount()))
        waiting = [self._first_of(row) for row in rows if isinstance(row, BoardRow) and not row.here_again]
        waiting = [stage for stage in waiting if stage.open or stage.again]
        if waiting:
            self.choose(min(waiting, key=lambda stage: stage.due).id)
        elif self.rows.rowCount() > 1:
            self.setCurrentIndex(self.rows.index(1, 0))

    def stage_at(self, index: Index) -> FollowUp | None:
        """The stage of a cell; on the name it is the one that asks for work first, or the last one."""
        row = index.data(OBJECT_ROLE)
        if not isinstance(row, BoardRow):
            return None
        if index.column() > 0:
            days = self._days[index.column() - 1]
            return words.in_column(row, days)
        return self._first_of(row)

    def _first_of(self, row: BoardRow) -> FollowUp:
        return work_first(row.stages, self._context.session.today()) or row.stages[-1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()
        self.scrollTo(self.currentIndex())

    def restyle(self) -> None:
        super().restyle()
        self._fit_names()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit_of(event)
        if number is not None:
            self.digit_pressed.emit(number)
        else:
            super().keyPressEvent(event)

    def _fit_names(self) -> None:
        """Names share what the stages leave; where that is too little the board scrolls sideways with the focus."""
        if not self.rows.columns:
            return
        left = self.viewport().width() - look().px(_STAGE_WIDTH) * len(self._days)
        if left >= look().px(_LEAST_NAME):
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        else:
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(0, look().px(_LEAST_NAME))

    def tell(self) -> None:
        """Say which stage is in focus."""
        row = self.current_object()
        if isinstance(row, BoardRow):
            self.stage_focused.emit(row, self.stage_at(self.currentIndex()))

    def _span_note(self, number: int, row: BoardRow) -> None:
        """The stages that a new stay has made pointless make room for the one sentence that says so."""
        done = [1 + self._days.index(words.column_of(stage)) for stage in row.stages if stage.outcome is not None]
        first = max(done, default=0) + 1
        if first <= len(self._days):
            self.setSpan(number, first, 1, len(self._days) - first + 1)

    def _columns(self, days: list[int]) -> list[Column]:
        stages = [
            Column(
                str(count), partial(words.BoardCounts().column, count), partial(self._stage_cell, count), _STAGE_WIDTH
            )
            for count in days
        ]
        return [Column("who", lambda: self.tr("Who and where"), self._who), *stages]

    def _who(self, row: BoardRow) -> Cell:
        return who_cell(row, self._context)

    def _stage_cell(self, days: int, row: BoardRow) -> Cell:
        stage = words.in_column(row, days)
        if stage is None:
            return Cell()
        face = face_of(stage, self._context)
        return Cell(spoken=", ".join(filter(None, (words.BoardCounts().column(days), face.day, face.words))))


class MonthTable(Table):
    """What waits, under the month it falls in; children whom nobody reaches and what is late come first."""

    digit_pressed = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        super().__init__(parent, columns=self._columns(), row_height=50)

    def show_rows(self, rows: Sequence[BoardRow]) -> None:
        waiting = sorted((MonthRow(row, one) for row in rows for one in row.stages if one.open), key=_due)
        today = self._context.session.today()
        shown: list[Head | MonthRow] = []
        silent = [MonthRow(row, stage) for row, stage in silent_of(rows)]
        if silent:
            shown += [silent_head(len(silent)), *silent]
        late = [one for one in waiting if one.stage.due < today]
        if late:
            shown += [Head(self.tr("Late"), len(late), "alarm-clock", overdue=True), *late]
        for month in sorted({(one.stage.due.year, one.stage.due.month) for one in waiting if one not in late}):
            group = [one for one in waiting if one not in late and (one.stage.due.year, one.stage.due.month) == month]
            shown += [Head(self._context.formats.month(*month), len(group), "calendar-days"), *group]
        self.set_rows(shown, key=lambda one: one.stage.id)

    def choose_first(self) -> None:
        if self.current_object() is None and self.rows.rowCount() > 1:
            self.setCurrentIndex(self.rows.index(1, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit_of(event)
        if number is not None:
            self.digit_pressed.emit(number)
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column("who", lambda: self.tr("Who and where"), lambda one: who_cell(one.row, self._context)),
            Column("due", lambda: self.tr("When"), self._when, 150),
            Column("stage", lambda: self.tr("Stage"), self._stage, 110),
            Column("kind", lambda: self.tr("How"), self._how, 180, needs=560),
        ]

    def _when(self, one: MonthRow) -> Cell:
        today, formats = self._context.session.today(), self._context.formats
        if one.stage.outcome is not None and one.stage.done_at is not None:
            tried = one.stage.done_at.astimezone(self._context.session.tz).date()
            said = f"{words.short_words(self._context, one.stage.outcome)}, {formats.short_day(tried)}"
            return Cell(formats.short_weekday(one.stage.due), said, detail_icon="phone-missed", detail_tone="overdue")
        day = formats.short_weekday(one.stage.due)
        if one.stage.due < today:
            late = formats.days_over((today - one.stage.due).days)
            return Cell(day, late, detail_icon="alarm-clock", detail_tone="overdue")
        if words.near(one.stage, today):
            return Cell(day, formats.days_left((one.stage.due - today).days), detail_icon="clock", detail_tone="soon")
        return Cell(day)

    def _stage(self, one: MonthRow) -> Cell:
        return Cell(words.BoardCounts().days(one.stage.stage_days))

    def _how(self, one: MonthRow) -> Cell:
        return Cell(words.kind_words(self._context, one.stage.kind), wrap=True)


def digit_of(event: QKeyEvent) -> int | None:
    """The result that a plain digit chooses, on any of the layouts and on the keypad; else None."""
    if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
        return None
    number = keys.digit(event.key(), Qt.KeyboardModifier.ControlModifier)
    return number if number is not None and number <= len(words.RESULTS) else None


def who_cell(row: BoardRow, context: Context) -> Cell:
    """Who it is, with whom and where; attempts without an answer are counted until somebody is here again."""
    name = row.summary.name(context.language.code) or row.summary.number
    where, avatar = words.where_words(context, row), (name, row.summary.resident_id)
    if not row.silent or row.here_again:
        return Cell(name, where, strong=True, avatar=avatar)
    return Cell(
        name,
        where,
        strong=True,
        avatar=avatar,
        aside=str(row.silent),
        aside_icon="phone-missed",
        aside_tone="overdue",
        spoken=", ".join((name, where, words.BoardCounts().silent(row.silent))),
    )


def _stay(row: Any) -> object:
    return row.stay.id if isinstance(row, BoardRow) else None


def _due(one: MonthRow) -> date:
    return one.stage.due


class _StageDelegate(CellDelegate):
    def __init__(self, context: Context, parent: BoardTable) -> None:
        super().__init__(parent)
        self._context = context
        self._table = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(OBJECT_ROLE)
        if index.column() == 0 or not isinstance(row, BoardRow):
            super().paint(painter, option, index)
            return
        painter.save()
        selected = self._paint_row_ground(painter, option, index)
        focused = selected and self._focused(index)
        stage = self._table.stage_at(index)
        box: QRect = option.rect
        if row.here_again and (stage is None or stage.outcome is None):
            self._paint_note(painter, box, row, focused=focused)
        elif stage is not None:
            _paint_stage(painter, box, face_of(stage, self._context), focused=focused)
        painter.restore()

    def _paint_note(self, painter: QPainter, box: QRect, row: BoardRow, *, focused: bool) -> None:
        context = self._context
        day = context.formats.short_day(row.summary.admitted_at.astimezone(context.session.tz).date())
        inner = box.adjusted(look().px(8), 0, -look().px(4), -1)
        inner = paint.icon_left(painter, inner, "history", "text2", 14, 6)
        paint.text(painter, inner, translate("FollowUps", "here again since {date}").format(date=day), "body", "text2")
        if focused:
            paint.focus_ring(painter, box.adjusted(look().px(2), look().px(3), -look().px(2), -look().px(4)))


def _paint_stage(painter: QPainter, box: QRect, face: StageFace, *, focused: bool) -> None:
    theme = look()
    tone, ground, edge, icon = _LOOKS[face.state]
    place = box.adjusted(theme.px(3), theme.px(3), -theme.px(3), -theme.px(4))
    if ground is not None:
        paint.rounded(painter, place, ground, edge)
    if focused:
        paint.focus_ring(painter, place)
    inner = place.adjusted(theme.px(7), 0, -theme.px(4), 0)
    if not face.words:
        paint.text(painter, inner, face.day, "body", tone)
        return
    first, second = two_lines(inner)
    if face.icon or icon:
        first = paint.icon_left(painter, first, face.icon or icon, tone, 14, 4)
    paint.text(painter, first, face.day, "state", tone)
    paint.text(painter, second, face.words, "small", tone)

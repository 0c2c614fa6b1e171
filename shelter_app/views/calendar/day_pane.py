"""The day beside the calendar: everything on it as a list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from shelter_app.views.calendar.faces import EntryFace
from shelter_app.views.colours import ColourName
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.theme import look
from shelter_app.views.widgets import chip, paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView
from shelter_app.views.widgets.states import StatePages

_WIDTH, _SIGN = 332, 16


class EntryDelegate(RowDelegate):
    """Three lines: the hour and what it is, whom it concerns, where and how it stands."""

    inset = 12

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = look()
        face: EntryFace = index.data(OBJECT_ROLE)
        small = theme.line_height("small") * (2 if face.more else 1)
        return QSize(0, theme.line_height("strong") + small + chip.size(face.state).height() + theme.px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: EntryFace = index.data(OBJECT_ROLE)
        theme = look()
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(theme.px(12), theme.px(7), -theme.px(12), -theme.px(7))
        high = theme.line_height("strong")
        sign = QRect(box.left(), box.top(), theme.px(_SIGN), high)
        tone: ColourName = face.tone
        paint.icon(painter, sign, face.icon, "text2", _SIGN)
        left = sign.right() + theme.px(10)
        first = QRect(left, box.top(), box.right() - left, high)
        if face.time:
            taken = paint.text(painter, first, face.time, "strong", tone)
            first.setLeft(first.left() + taken + theme.px(8))
        paint.text(painter, first, face.title, "strong", tone)
        small = theme.line_height("small")
        second = QRect(left, box.top() + high, box.right() - left, small)
        paint.text(painter, second, face.whose, "small", "text2")
        if face.more:
            second = second.translated(0, small)
            paint.text(painter, second, face.more, "small", "text2")
        chip_top = second.bottom() + theme.px(4)
        chip.draw(painter, QRect(left, chip_top, box.right() - left, chip.size(face.state).height()), face.state)
        painter.restore()


class EntryList(RowsView):
    """Enter opens, Space says what came of it."""

    opened = Signal(object)
    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsList(self, accessible=lambda face: face.spoken)
        self.setModel(self.rows)
        self.setItemDelegate(EntryDelegate(self))
        self.setProperty("bare", True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(OBJECT_ROLE).entry))

    def show_faces(self, faces: Sequence[EntryFace]) -> None:
        """The one in focus stays there where it still stands."""
        before = self.current_object()
        self.rows.set_rows(faces)
        for number, face in enumerate(faces):
            if before is not None and face.entry.key == before.entry.key:
                self.setCurrentIndex(self.rows.index(number, 0))
                return
        self.select_first()

    def choose(self, key: object) -> None:
        """Put the focus on the entry with this key."""
        for number, face in enumerate(self.rows.rows()):
            if face.entry.key == key:
                self.setCurrentIndex(self.rows.index(number, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        face = self.current_object()
        if face is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(face.entry)
        elif face is not None and event.key() == Qt.Key.Key_Space:
            self.told.emit(face.entry)
        else:
            super().keyPressEvent(event)


class DayPane(Card):
    """`opened(entry)`, `told(entry)` and `left()` ask the page for everything beyond the list."""

    opened = Signal(object)
    told = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(1, 12, 1, 12), spacing=6)
        self.heading, self.holiday = Label(role="compact", wrap=True), Label(role="small", tone="mark", wrap=True)
        self.list = EntryList()
        self.list.opened.connect(self.opened)
        self.list.told.connect(self.told)
        self.states = StatePages(content=self.list, empty_icon="calendar-days")
        self.outcome = Button(icon="circle-check", shortcut="Space", keys_only_shown=True, clicked=self._on_outcome)
        self.back = Button(icon="arrow-left", shortcut="Escape", keys_only_shown=True, clicked=self.left.emit)
        head = row(self.heading, margins=(15, 0, 15, 0))
        below = row(self.holiday, margins=(15, 0, 15, 0))
        self.add(head, below, self.states, row(self.back, None, self.outcome, margins=(15, 0, 15, 0)))
        self.body.setStretch(2, 1)
        self.back.hide()
        set_sizes(self, least_width=_WIDTH, most_width=_WIDTH)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("On this day"))
        self.outcome.setText(self.tr("Outcome"))
        self.outcome.setToolTip(self.tr("Say what came of it"))
        self.back.setText(self.tr("Back to the calendar"))

    def show_day(self, title: str, holiday: str, faces: Sequence[EntryFace], empty: tuple[str, str]) -> None:
        """Everything on one day; `empty` says what to do where there is nothing."""
        self.heading.setText(title)
        self.holiday.setText(holiday)
        self.holiday.setVisible(bool(holiday))
        self.list.show_faces(faces)
        self.outcome.setEnabled(any(face.entry.appointments for face in faces))
        if faces:
            self.states.show_content()
        else:
            self.states.show_empty(*empty)

    def stand_alone(self, alone: bool) -> None:
        """In place of the calendar, where both have no room side by side."""
        self.back.setVisible(alone)
        set_sizes(self, most_width=4000 if alone else _WIDTH)

    def _on_outcome(self) -> None:
        face = self.list.current_object()
        if face is not None:
            self.told.emit(face.entry)

"""Is anything slipping? The strip above a director's list: a few numbers, and behind each of them its list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from shelter_app.services.slipping import Answerable, Slipping
from shelter_app.views.colours import ColourName
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.theme import look, repaint_on_change
from shelter_app.views.today.filters import kind_words
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import FilterButton
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card


class Figure(QAbstractButton):
    """A number with what it counts beneath; a click or Enter opens the list that it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._words = "", ""
        self._tone: ColourName = "text"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        repaint_on_change(self)

    def say(self, number: str, words: str, tone: ColourName = "text") -> None:
        self._number, self._words, self._tone = number, words, tone
        self.setAccessibleName(f"{words}: {number}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = look()
        width = max(paint.text_width(self._number, "compact"), paint.text_width(self._words, "small"))
        return QSize(width + theme.px(20), theme.line_height("compact") + theme.line_height("small") + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = look(), QPainter(self)
        if self.underMouse():
            paint.rounded(painter, self.rect(), "hover")
        if self.hasFocus():
            paint.focus_ring(painter, self.rect())
        box = self.rect().adjusted(theme.px(10), theme.px(4), -theme.px(10) + 1, -theme.px(4))
        first = QRect(box.left(), box.top(), box.width(), theme.line_height("compact"))
        second = QRect(box.left(), first.bottom() + 1, box.width(), theme.line_height("small"))
        paint.text(painter, first, self._number, "compact", self._tone)
        paint.text(painter, second, self._words, "small", "text2")
        painter.end()


class SlippingStrip(Card):
    """`overdue_wanted` and `oldest_wanted` lead to the list, `closed_wanted(late)` to what was closed in 30 days,
    `kind_wanted` and `coordinator_wanted` narrow what is overdue, and None of either widens it again."""

    overdue_wanted = Signal()
    oldest_wanted = Signal()
    closed_wanted = Signal(bool)
    kind_wanted = Signal(object)
    coordinator_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(6, 4, 12, 4))
        self._context = context
        self.overdue, self.oldest, self.late, self.kept = Figure(), Figure(), Figure(), Figure()
        self.overdue.clicked.connect(self.overdue_wanted)
        self.oldest.clicked.connect(self.oldest_wanted)
        self.late.clicked.connect(lambda: self.closed_wanted.emit(True))
        self.kept.clicked.connect(lambda: self.closed_wanted.emit(False))
        self.parts = Flow(spacing=6)
        self._shown: tuple[object, ...] = ()
        line = row(self.overdue, self.oldest, self.late, self.kept, spacing=4)
        line.addSpacing(12)
        line.addWidget(self.parts, 1, Qt.AlignmentFlag.AlignVCenter)
        self.add(line)

    def set_folded(self, folded: bool) -> None:
        """Show the numbers alone, without what they are made of."""
        self.parts.setVisible(not folded)

    def show_slipping(self, view: Slipping, kind: object, coordinator: object) -> None:
        """The numbers of this moment; `kind` and `coordinator` are what the list is narrowed to."""
        formats, session = self._context.formats, self._context.session
        self.overdue.say(str(view.overdue), self.tr("Overdue"), "overdue" if view.overdue else "done")
        self.oldest.setVisible(view.oldest is not None)
        if view.oldest is not None:
            days = (session.today() - view.oldest.astimezone(session.tz).date()).days
            words = formats.days(days) if days else self.tr("since today")
            self.oldest.say(words, self.tr("The oldest"), "overdue")
        late = view.kept.late
        self.late.say(str(late), self.tr("Closed late, 30 days"), "soon" if late else "text")
        share = view.kept.share
        self.kept.say("–" if share is None else formats.percent(share), self.tr("Kept in time, 30 days"))
        shown = (view.kinds, view.coordinators, kind, coordinator, self._context.language.code)
        if shown != self._shown:
            self._shown = shown
            self._show_parts(view, kind, coordinator)

    def _show_parts(self, view: Slipping, kind: object, coordinator: object) -> None:
        self.parts.clear()
        if view.kinds:
            told = Label(role="small", tone="text2", text=self.tr("Overdue, by kind and coordinator:"))
            set_sizes(told, least_height=28)
            self.parts.add(told)
        for one, count in view.kinds:
            wanted = partial(self._wanted, self.kind_wanted, one)
            self.parts.add(FilterButton(text=f"{kind_words(one)} {count}", on=one is kind, toggled=wanted))
        for someone in view.coordinators:
            wanted = partial(self._wanted, self.coordinator_wanted, someone.id)
            words = f"{self._name(someone)} {someone.overdue}"
            self.parts.add(FilterButton(text=words, on=someone.id == coordinator, toggled=wanted))

    def _wanted(self, signal: SignalInstance, value: object, on: bool) -> None:
        signal.emit(value if on else None)

    def _name(self, someone: Answerable) -> str:
        return someone.name or self.tr("No coordinator")

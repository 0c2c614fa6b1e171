"""Beside the list of Today: places taken, stays that near their end, and forms left open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.shifts import ShiftNote
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.guards import DecidedGuard
from shelter_app.services.here_now import Turning
from shelter_app.services.today import TodayView
from shelter_app.views.formats import capital
from shelter_app.views.lines import name_words, stay_of
from shelter_app.views.page import Context
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.today.left_drafts import LeftDraft
from shelter_app.views.widgets.bars import CountBar, DayBar, warning
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel

MOST_LIMITS = 4
NAME_WIDTH = 210


class _Changing(Panel):
    """A panel whose lines are made anew with every reading."""

    def __init__(self, context: Context, *, spacing: int = 8) -> None:
        super().__init__(spacing=4)
        self.context = context
        self.lines = QWidget()
        self.column = QVBoxLayout(self.lines)
        set_spacing(self.column, 0, spacing)
        self.add(self.lines)

    def renew(self) -> None:
        """Take the old lines away."""
        clear_layout(self.column)


class PlacesPanel(_Changing):
    """How many of the centre's places are taken, room by room."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=0)

    def show_view(self, view: TodayView) -> None:
        self.renew()
        whole = self.tr("{count} of %n place(s)", "", view.beds).format(count=view.present)
        self.set_title(self.tr("At the centre now"), whole if view.beds else str(view.present))
        for place in view.rooms:
            bar = CountBar()
            bar.set_count(place.room.name, place.taken, place.room.beds)
            self.column.addWidget(bar)
        self.lines.setVisible(bool(view.rooms))


class LimitsPanel(_Changing):
    """The stays that have used most of their limit, each with its day, and who soon turns 16 or 18."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=12)

    def show_view(self, view: TodayView) -> None:
        self.renew()
        self.set_title(self.tr("Length of stay"))
        shown = view.limits[:MOST_LIMITS]
        turning = {one.summary.resident_id: one for one in view.turning}
        for summary in shown:
            self.column.addWidget(self._line(summary, turning.pop(summary.resident_id, None)))
        for one in turning.values():
            self.column.addWidget(self._birthday(one))
        if not view.limits:
            nobody = self.tr("Nobody here has a limit of stay.")
            self.column.addWidget(Label(role="small", tone="text2", wrap=True, text=nobody))

    def _birthday(self, one: Turning) -> QWidget:
        """Whoever comes of age and stands not among the bars above."""
        line = QWidget()
        layout = QVBoxLayout(line)
        set_spacing(layout, 0, 2)
        layout.addWidget(Label(role="state", wrap=True, text=name_words(one.summary, self.context)))
        words = capital(self._turns(one))
        layout.addWidget(IconLabel(icon="hourglass", text=words, role="small", tone="soon", size=14, gap=6))
        return line

    def _turns(self, one: Turning) -> str:
        """'turns 18 on 3 December'; where the date of birth is not exact, the years in which it can be."""
        if one.certain:
            return self.tr("turns {years} on {day}").format(years=one.years, day=self.context.formats.day(one.day))
        if one.first.year == one.day.year:
            return self.tr("turns {years} in {year}").format(years=one.years, year=one.day.year)
        words = self.tr("turns {years} between {first} and {last}")
        return words.format(years=one.years, first=one.first.year, last=one.day.year)

    def _line(self, summary: ResidentSummary, turning: Turning | None) -> QWidget:
        formats = self.context.formats
        stay = stay_of(summary, self.context.session)
        bar = DayBar(formats=formats)
        bar.set_stay(stay, title=name_words(summary, self.context), aside=formats.count_of(stay.day, stay.limit))
        line = QWidget()
        layout = QVBoxLayout(line)
        set_spacing(layout, 0, 4)
        layout.addWidget(bar)
        warned = warning(stay, formats)
        if warned is not None:
            words, icon, tone = warned
            layout.addWidget(IconLabel(icon=icon, text=words, role="state", tone=tone, size=14, gap=6))
        if turning is not None:
            words = capital(self._turns(turning))
            layout.addWidget(IconLabel(icon="hourglass", text=words, role="state", tone="soon", size=14, gap=6))
        return line


class DecidedPanel(_Changing):
    """For the director: steps that went on by a decision in the last seven days, each with its reason."""

    opened = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=10)

    def show_decided(self, decided: Sequence[DecidedGuard]) -> None:
        self.renew()
        self.setVisible(bool(decided))
        self.set_title(self.tr("Decided otherwise"), self.tr("last 7 days"))
        for one in decided:
            self.column.addWidget(self._line(one))

    def _line(self, one: DecidedGuard) -> QWidget:
        lang, session = self.context.language.code, self.context.session
        whose = name_words(one.summary, self.context)
        name = _DraftButton(kind="link", icon="user-check", text=look().metrics().elidedText(
            whose, Qt.TextElideMode.ElideRight, look().px(NAME_WIDTH)
        ))  # fmt: skip
        name.set_name(whose)
        name.clicked.connect(lambda: self.opened.emit(one.summary.resident_id))
        when = self.context.formats.near_moment(one.at.astimezone(session.tz), session.today())
        rule = Label(role="small", wrap=True, text=one.guard.title.get(lang) if one.guard else one.code)
        sentence = self.tr("{name}, {when}: {reason}").format(name=one.author, when=when, reason=one.reason)
        reason = Label(role="small", tone="text2", wrap=True, text=sentence)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        line = QWidget()
        layout = QVBoxLayout(line)
        set_spacing(layout, 0, 2)
        layout.addLayout(row(name, None))
        layout.addWidget(rule)
        layout.addWidget(reason)
        return line


class ShiftPanel(_Changing):
    """What the last shift told the next one, and the way to the rest."""

    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=4)

    def show_last(self, last: tuple[ShiftNote, str] | None) -> None:
        self.renew()
        self.setVisible(last is not None)
        if last is None:
            return
        note, author = last
        at = note.at.astimezone(self.context.session.tz)
        when = self.context.formats.near_moment(at, self.context.session.today())
        self.set_title(self.tr("Hand-over of the shift"), when)
        words = Label(wrap=True, text=note.text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        way = Button(kind="link", icon="moon", clicked=self.opened.emit)
        way.setText(self.tr("What happened"))
        self.column.addWidget(words)
        self.column.addWidget(Label(role="small", tone="text2", text=author))
        holder = QWidget()
        holder.setLayout(row(way, None))
        self.column.addWidget(holder)


class _DraftButton(Button):
    """Opened by Enter as well, like everything else on this page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class DraftsPanel(_Changing):
    """Forms left open: a click or Enter opens the form again where it was; one left for long says so."""

    opened = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=4)

    def show_drafts(self, drafts: Sequence[LeftDraft]) -> None:
        """One that was left for longer than the rule of the centre allows says so."""
        self.renew()
        self.set_title(self.tr("Drafts"))
        self.setVisible(bool(drafts))
        for one in drafts:
            self.column.addWidget(self._line(one))

    def _line(self, one: LeftDraft) -> QWidget:
        words = one.title
        if one.summary is not None:
            words = self.tr("{form}: {name}").format(form=words, name=name_words(one.summary, self.context))
        shown = look().metrics().elidedText(words, Qt.TextElideMode.ElideRight, look().px(NAME_WIDTH))
        button = _DraftButton(kind="link", icon="pencil", text=shown)
        button.set_name(words)
        button.clicked.connect(lambda: self.opened.emit(one.draft))
        formats, session = self.context.formats, self.context.session
        saved = one.draft.saved_at.astimezone(session.tz)
        same_day = saved.date() == session.today()
        when = formats.time(saved) if same_day else formats.short_day(saved.date())
        told: QWidget = Label(tone="text2", text=when)
        if one.due_at is not None and one.due_at < session.now():
            told = IconLabel(icon="clock", text=when, role="state", tone="soon", size=14, gap=5)
            told.setToolTip(self.tr("Left open for long: finish it or throw it away."))
            button.setAccessibleDescription(told.toolTip())
        line = QWidget()
        line.setLayout(row(button, None, told))
        return line

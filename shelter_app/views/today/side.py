"""Beside the list of Today: places taken, stays that near their end, and forms left open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.drafts import Draft
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.shifts import ShiftNote
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.today import TodayView
from shelter_app.views.lines import name_words, stay_of
from shelter_app.views.page import Context
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.theme import look
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
    """The stays whose limit is nearest, each with its day."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=12)

    def show_view(self, view: TodayView) -> None:
        self.renew()
        self.set_title(self.tr("Length of stay"))
        for summary in view.limits[:MOST_LIMITS]:
            self.column.addWidget(self._line(summary))
        if not view.limits:
            nobody = self.tr("Nobody here has a limit of stay.")
            self.column.addWidget(Label(role="small", tone="text2", wrap=True, text=nobody))

    def _line(self, summary: ResidentSummary) -> QWidget:
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


class DraftsPanel(_Changing):
    """Forms left open: a click opens the form again where it was."""

    opened = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context, spacing=4)

    def show_drafts(
        self, drafts: Sequence[Draft], people: Mapping[ResidentId, ResidentSummary], titles: Mapping[int, str]
    ) -> None:
        """Whose they are, where they are somebody's, and the title of a form where its words tell it."""
        self.renew()
        self.set_title(self.tr("Drafts"))
        self.setVisible(bool(drafts))
        for draft in drafts:
            self.column.addWidget(self._line(draft, titles.get(draft.id) or self._form_words(draft.form), people))

    def _line(self, draft: Draft, words: str, people: Mapping[ResidentId, ResidentSummary]) -> QWidget:
        summary = people.get(draft.resident_id) if draft.resident_id is not None else None
        if summary is not None:
            words = self.tr("{form}: {name}").format(form=words, name=name_words(summary, self.context))
        shown = look().metrics().elidedText(words, Qt.TextElideMode.ElideRight, look().px(NAME_WIDTH))
        button = Button(kind="link", icon="pencil", text=shown)
        button.set_name(words)
        button.clicked.connect(lambda: self.opened.emit(draft))
        formats, session = self.context.formats, self.context.session
        saved = draft.saved_at.astimezone(session.tz)
        same_day = saved.date() == session.today()
        when = formats.time(saved) if same_day else formats.short_day(saved.date())
        line = QWidget()
        line.setLayout(row(button, None, Label(tone="text2", text=when)))
        return line

    def _form_words(self, form: str) -> str:
        words = {
            "admission": self.tr("Admission"),
            "note": self.tr("Note"),
            "contact": self.tr("Contact"),
            "plan": self.tr("Support plan"),
            "discharge": self.tr("Discharge"),
            "follow_up": self.tr("Follow-up"),
        }
        return words.get(form.partition("-")[0], self.tr("Unfinished form"))

"""The calendar page: a month or a week of the centre, the day beside it, print and the own week as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import AppointmentId, ResidentId
from shelter_app.domain.month_grid import week_of, weeks_of, within_reach
from shelter_app.domain.staff import Can
from shelter_app.services import appointments, calendar, papers
from shelter_app.services.calendar import CalendarDay, DayOff, Entry
from shelter_app.services.papers import CalendarWanted
from shelter_app.views.calendar.day_pane import DayPane
from shelter_app.views.calendar.faces import entry_face
from shelter_app.views.calendar.grid import CalendarGrid, DayCell, WeekdayRow
from shelter_app.views.calendar.kinds import KindsButton
from shelter_app.views.calendar.week_file import WeekFileAction
from shelter_app.views.formats import capital
from shelter_app.views.language import locale_of
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.appointments.dialog import AppointmentDialog, Begun
from shelter_app.views.record.appointments.outcome import OutcomeDialog
from shelter_app.views.scaling import row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every, Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.segmented import Segmented

NARROW_BELOW = 900
LOW = 540
DAY_MS = 60
CLOCK_MS = 60_000


class CalendarPage(Page):
    """`open(day, mode, appointment_id, action)`; the keys are those of the grid, Ins is a new appointment."""

    @property
    def title(self) -> str:
        return self.tr("Calendar")

    def build(self) -> None:
        self._day = self.context.session.today()
        self._off: dict[date, DayOff] = {}
        self._asked_off: set[tuple[date, str]] = set()
        self._looked, self._pane_alone, self._take_focus = False, False, False
        self._action = ""
        self._wanted_entry: AppointmentId | None = None
        self.dialog: QDialog | None = None
        self.week_file = WeekFileAction(self, lambda: self._day)
        self._build_tools()
        self.grid, self.weekdays, self.pane, self.hints = CalendarGrid(), WeekdayRow(), DayPane(), KeyHints()
        self.card = Card(margins=(1, 1, 1, 1), spacing=0)
        self.card.add(self.weekdays, self.grid)
        self.card.body.setStretch(1, 1)
        body = row(self.card, self.pane, spacing=16)
        body.setStretch(0, 1)
        self.stack(self.head, self.tools).addLayout(body, 1)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.hints)
        self._connect()

    def _build_tools(self) -> None:
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print)
        self.print.setVisible(self.context.session.can(Can.PRINT_PAPER))
        self.file = Button(icon="calendar-check", clicked=self.week_file.save)
        self.new = Button(kind="primary", icon="calendar-plus", shortcut="Insert", keys_only_shown=True)
        self.new.clicked.connect(self._on_new)
        self.head = PageHead(actions=(self.file, self.print, self.new))
        self.earlier = Button(icon="chevron-left", clicked=lambda: self._turn(-1))
        self.later = Button(icon="chevron-right", clicked=lambda: self._turn(1))
        self.now = Button(clicked=lambda: self.show_day(self.context.session.today()))
        self.mode = Segmented(choices=(("month", ""), ("week", "")))
        self.mode.choose("month")
        self.whose = Segmented(choices=(("all", ""), ("mine", "")))
        self.whose.choose("all")
        self.kinds = KindsButton()
        self.tools = QWidget()
        self.tools.setLayout(row(self.earlier, self.now, self.later, 8, self.mode, None, self.whose, self.kinds))

    def _connect(self) -> None:
        self.grid.wanted.connect(self.show_day)
        self.grid.opened.connect(self._on_day_opened)
        self.grid.begun.connect(self._begin)
        self.grid.entered.connect(self._on_entry)
        self.grid.turned.connect(self._on_mode)
        self.pane.opened.connect(self._on_entry)
        self.pane.told.connect(self._on_outcome)
        self.pane.left.connect(self._leave_pane)
        self.mode.chosen.connect(self._on_mode)
        self.whose.chosen.connect(lambda _key: self.refresh())
        self.kinds.changed.connect(self.refresh)
        self._day_soon = Later(self, DAY_MS, self._show_pane)
        changes = self.context.changes
        self.watch(changes.deadlines_changed, changes.residents_changed, changes.centre_changed)
        changes.centre_changed.connect(self._forget_days_off)
        Every(self, CLOCK_MS, self.refresh_soon).start()

    def retranslate(self) -> None:
        self.new.setText(self.tr("New appointment"))
        self.print.setText(self.tr("Print"))
        self.file.setText(self.tr("My week as a file"))
        self.file.setToolTip(self.tr("Your week without names, for a calendar program (.ics)"))
        self.earlier.set_name(self.tr("Earlier (PgUp)"))
        self.later.set_name(self.tr("Later (PgDn)"))
        self.now.setText(self.tr("Today"))
        self.mode.set_choices((("month", self.tr("Month")), ("week", self.tr("Week"))))
        self.mode.setAccessibleName(self.tr("Month or week"))
        self.whose.set_choices((("all", self.tr("All")), ("mine", self.tr("Mine"))))
        self.whose.setAccessibleName(self.tr("Whose entries"))
        self.grid.setAccessibleName(self.tr("Days"))
        self.pane.retranslate()
        locale = locale_of(self.context.language.code)
        self.weekdays.set_names([capital(locale.standaloneDayName(number)) for number in range(1, 8)])
        self.hints.set_hints(
            [
                ("Enter", self.tr("the day")),
                ("PgUp PgDn", self.tr("month or week")),
                ("T", self.tr("today")),
                ("M W", self.tr("month, week")),
            ]
        )
        self.kinds.retranslate()

    def open(self, **args: Any) -> None:
        """Shows `day` (as 2026-11-24), or the day of an appointment; `action` "new" begins one there."""
        self.bar.clear()
        self._take_focus = True
        self._action = str(args.get("action", ""))
        try:
            if not self._looked:
                calendar.look_through(by=self.context.session)
                self._looked = True
            if args.get("appointment_id") is not None:
                wanted = AppointmentId(args["appointment_id"])
                self._day = calendar.day_of(wanted, by=self.context.session)
                self._wanted_entry = wanted
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        if args.get("day"):
            self._day = date.fromisoformat(args["day"])
        self._day = within_reach(self._day)
        if args.get("mode") in ("month", "week"):
            self.mode.choose(args["mode"])

    def refresh(self) -> None:
        if not self._looked:
            return
        weeks = self._weeks()
        by, today = self.context.session, self.context.session.today()
        mode = self.mode.choice() or "month"
        self.grid.mode = mode
        try:
            found = calendar.between(
                weeks[0][0], weeks[-1][-1], kinds=self.kinds.kinds, mine=self._mine, limit=self.grid.most(), by=by
            )
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        cells = {one.day: self._cell(one, mode, today) for one in found}
        spoken = {one.day: self._spoken(cells[one.day]) for one in found}
        self.grid.show_weeks([[cells[day] for day in week] for week in weeks], spoken, self._day, today, mode)
        self._say_title(weeks)
        in_focus = next(one for one in found if one.day == self._day)
        self._show_pane(in_focus.entries if len(in_focus.entries) == in_focus.count else None)
        self._ask_days_off(weeks)
        self._fit()
        if self._take_focus:
            self._take_focus = False
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._action == "new":
            self._action = ""
            Later(self, 0, self._on_new).ask()

    def show_day(self, day: date) -> None:
        """Put the focus on a day; another page is read where it does not lie on this one."""
        shown = self._weeks()
        self._day = day
        if shown == self._weeks():
            self.grid.set_day(day)
            self._day_soon.ask()
        else:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self._on_new()
        elif event.key() == Qt.Key.Key_Escape and (self._pane_alone or self.pane.list.hasFocus()):
            self._leave_pane()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _mine(self) -> bool:
        return self.whose.choice() == "mine"

    def _weeks(self) -> tuple[tuple[date, ...], ...]:
        return weeks_of(self._day) if self.mode.choice() == "month" else (week_of(self._day),)

    def _turn(self, pages: int) -> None:
        self.show_day(self.grid.turn(self._day, pages))

    def _cell(self, one: CalendarDay, mode: str, today: date) -> DayCell:
        faces = tuple(entry_face(entry, self.context, brief=True) for entry in one.entries)
        outside = mode == "month" and one.day.month != self._day.month
        return DayCell(one.day, faces, one.count, outside, one.day == today)

    def _spoken(self, cell: DayCell) -> str:
        """A day as a screen reader says it: which one, the holiday, how much is on it, and the first of it."""
        off = self._off.get(cell.day)
        told = [self.context.formats.weekday(cell.day), off.name if off else ""]
        told.append(self.tr("%n entry(ies)", "", cell.count) if cell.count else self.tr("nothing"))
        told += [face.spoken for face in cell.faces[:3]]
        return ". ".join(filter(None, told))

    def _say_title(self, weeks: tuple[tuple[date, ...], ...]) -> None:
        formats = self.context.formats
        if len(weeks) > 1:
            self.head.set_title(formats.month(self._day.year, self._day.month))
            return
        first, last = weeks[0][0], weeks[0][-1]
        words = self.tr("{first} – {last}").format(first=formats.day(first), last=formats.day_year(last))
        self.head.set_title(words)

    def _show_pane(self, found: Sequence[Entry] | None = None) -> None:
        """The day in focus; what the page has read of it already is not read again."""
        by, formats = self.context.session, self.context.formats
        try:
            if found is None:
                found = calendar.entries_of(self._day, kinds=self.kinds.kinds, mine=self._mine, by=by)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        off = self._off.get(self._day)
        holiday = off.name if off else ""
        if off is not None and not holiday:
            holiday = self.tr("A working day by decree") if off.works else self.tr("A day off by decree")
        faces = [entry_face(entry, self.context) for entry in found]
        empty = (self.tr("Nothing on this day"), self.tr("Ins writes an appointment down."))
        self.pane.show_day(formats.weekday(self._day), holiday, faces, empty)
        if self._wanted_entry is not None:
            wanted, self._wanted_entry = self._wanted_entry, None
            self.pane.list.choose((wanted, 1))

    def _fit(self) -> None:
        """Side by side where both have room; else the day stands in place of the calendar while it is open."""
        # On a low screen the days have the room of the keys, which the help names as well.
        self.hints.setVisible(self.height() >= look().px(LOW))
        narrow = self.width() < look().px(NARROW_BELOW)
        alone = narrow and self._pane_alone
        self.pane.stand_alone(alone)
        self.pane.setVisible(not narrow or alone)
        self.card.setVisible(not alone)

    def _on_day_opened(self, day: date) -> None:
        self._day = day
        self._day_soon.drop()
        self._show_pane()
        if not self.pane.list.rows.rowCount():
            self._begin(day)
            return
        self._pane_alone = True
        self._fit()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_pane(self) -> None:
        self._pane_alone = False
        self._fit()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_mode(self, mode: str) -> None:
        self.mode.choose(mode)
        self.refresh()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_new(self) -> None:
        self._begin(self._day)

    def _begin(self, day: date) -> None:
        if self.context.session.can(Can.WRITE_NOTE):
            self._ask(AppointmentDialog(self.context, Begun(day), self))

    def _on_entry(self, entry: Entry) -> None:
        line = entry.lines[0]
        if not line.named:
            self.bar.show_info(self.tr("This file is restricted: only its readers open it."), icon="lock")
        elif entry.due is not None:
            self._open_due(entry)
        elif entry.appointments[0].open and self.context.session.can(Can.WRITE_NOTE):
            self._edit(entry)
        else:
            self.context.navigator.go("file", resident_id=line.resident_id, section="appointments")

    def _edit(self, entry: Entry) -> None:
        try:
            party = appointments.party_of(entry.appointments[0].id, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._ask(AppointmentDialog(self.context, Begun(), self, party=party))

    def _open_due(self, entry: Entry) -> None:
        due = entry.due
        assert due is not None
        resident_id, navigator = ResidentId(due.resident_id), self.context.navigator
        if due.source == "plan" and navigator.knows("plan"):
            navigator.go("plan", resident_id=resident_id)
        elif due.source == "follow_up" and navigator.knows("follow_up"):
            navigator.go("follow_up", resident_id=resident_id, follow_up_id=due.source_id)
        elif due.source == "hearing_ahead":
            navigator.go("file", resident_id=resident_id, section="appointments")
        else:
            navigator.go("file", resident_id=resident_id)

    def _on_outcome(self, entry: Entry) -> None:
        if not entry.appointments or not entry.appointments[0].open or not entry.lines[0].named:
            self._on_entry(entry)
            return
        if not self.context.session.can(Can.WRITE_NOTE):
            return
        try:
            party = appointments.party_of(entry.appointments[0].id, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._ask(OutcomeDialog(self.context, party, self))

    def _ask(self, dialog: QDialog) -> None:
        """In front of the page, without stopping it; the page shows by itself what was saved."""
        self.dialog = dialog
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_print(self) -> None:
        month = self.mode.choice() == "month"
        wanted = CalendarWanted(self._day, month, mine=self._mine, kinds=self.kinds.kinds)
        document = papers.MONTH if month else papers.WEEK
        paper = Wanted(document, None, (self.context.language.code,), coded=True, calendar=wanted)
        self._ask(PaperDialog(self.context, paper, self))

    def _forget_days_off(self) -> None:
        self._asked_off.clear()
        self._off.clear()

    def _ask_days_off(self, weeks: tuple[tuple[date, ...], ...]) -> None:
        """Holidays come from a library that is slow when first asked: a worker looks them up, once for each page."""
        first, last, lang = weeks[0][0], weeks[-1][-1], self.context.language.code
        if (first, lang) in self._asked_off:
            self.grid.set_days_off(self._off)
            return
        self._asked_off.add((first, lang))
        work: WorkCalendar = calendar.working_calendar(by=self.context.session)
        self.context.tasks.run(self, partial(calendar.days_off, work, first, last, lang), self._on_days_off)

    def _on_days_off(self, found: dict[date, DayOff]) -> None:
        self._off.update(found)
        self.grid.set_days_off(self._off)
        self._show_pane()

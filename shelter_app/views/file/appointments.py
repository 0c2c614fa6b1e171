"""Appointments in a file: what lies ahead, what waits for a word, and what came of the others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.appointments import Appointment, AppointmentKind
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import AppointmentId
from shelter_app.domain.staff import Can
from shelter_app.services import appointments
from shelter_app.views.file.section import Section
from shelter_app.views.record.appointments.dialog import AppointmentDialog, Begun
from shelter_app.views.record.appointments.outcome import OutcomeDialog
from shelter_app.views.record.appointments.words import (
    appointment_icon,
    appointment_title,
    more_words,
    span_words,
    state_face,
)
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel, Scroll


class AppointmentsSection(Section):
    """What lies ahead stands first, the nearest above; everything else beneath, the latest above."""

    def build(self) -> None:
        self.ahead, self.past = Panel(spacing=12), Panel(spacing=12)
        self._lists = []
        for panel in (self.ahead, self.past):
            lines = QWidget()
            listed = QVBoxLayout(lines)
            set_spacing(listed, 0, 14)
            self._lists.append(listed)
            panel.add(lines)
        self.new = Button(icon="calendar-plus", height=28, clicked=lambda: self.act("add"))
        self.calendar = Button(kind="link", icon="calendar-days", clicked=self._on_calendar)
        self.ahead.add(row(self.new, None, self.calendar))
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 12)
        layout.addWidget(self.ahead)
        layout.addWidget(self.past)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        set_spacing(whole, 0, 0)
        whole.addWidget(Scroll(content=inner))
        self.shown: list[Appointment] = []

    def retranslate(self) -> None:
        self.new.setText(self.tr("New appointment"))
        self.calendar.setText(self.tr("Open the calendar"))

    def refresh(self) -> None:
        try:
            self.shown = appointments.of(self.view.resident.id, by=self.context.session)
            stopped = appointments.stopped_ahead(self.view.resident.id, by=self.context.session)
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return
        ahead = sorted((one for one in self.shown if one.open), key=lambda one: one.starts)
        past = [one for one in self.shown if not one.open]
        self.ahead.set_title(self.tr("Ahead"), str(len(ahead)) if ahead else "")
        self.past.set_title(self.tr("What came of the others"))
        self.past.setVisible(bool(past))
        self.new.setVisible(self.can(Can.WRITE_NOTE))
        for layout, found in zip(self._lists, (ahead, past), strict=True):
            clear_layout(layout)
            lines = [self._line(one, stop=one.id in stopped) for one in found]
            nothing = Label(role="small", tone="text2", wrap=True, text=self.tr("No appointment is written down."))
            for line in lines or [nothing]:
                layout.addWidget(line)

    def act(self, action: str) -> None:
        name, _space, number = action.partition(" ")
        one = next((one for one in self.shown if str(one.id) == number), None)
        if name == "add":
            self._add()
        elif one is not None and one.open and name in ("settle", "edit", "ready"):
            {"settle": self._settle, "edit": self._edit, "ready": self._ready}[name](one)

    def _line(self, one: Appointment, *, stop: bool) -> QWidget:
        chip = Chip()
        chip.set_face(state_face(one, self.context, stop=stop))
        title = IconLabel(icon=appointment_icon(one.kind), text=appointment_title(one), role="strong", tone="text")
        when = Label(role="small", wrap=True, text=span_words(one, self.context))
        told = filter(None, (more_words(one, self.context), one.note, one.state_reason))
        words = [title, when, *(Label(role="small", tone="text2", wrap=True, text=text) for text in told)]
        line = QWidget()
        across = row(spacing=12)
        across.addLayout(column(*words, row(*self._buttons(one), None, spacing=4), spacing=2), 1)
        across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        line.setLayout(across)
        return line

    def _buttons(self, one: Appointment) -> list[QWidget]:
        if not self.can(Can.WRITE_NOTE):
            return []
        found = []
        if one.open:
            if one.kind is AppointmentKind.HEARING and one.ready_at is None:
                words = self.tr("Everything is prepared")
                found.append(self._button("clipboard-check", words, partial(self._ready, one)))
            found.append(self._button("circle-check", self.tr("What came of it"), partial(self._settle, one)))
            found.append(self._button("pencil", self.tr("Change"), partial(self._edit, one)))
        if self.can(Can.EDIT_FILE):
            found.append(self._button("trash-2", self.tr("Entered by mistake"), partial(self._remove, one)))
        return found

    def _button(self, icon: str, words: str, act: object) -> QWidget:
        return Button(kind="link", icon=icon, text=words, clicked=act)  # type: ignore[arg-type]

    def _add(self) -> None:
        if self.can(Can.WRITE_NOTE):
            self.ask(AppointmentDialog(self.context, Begun(resident_ids=(self.view.resident.id,)), self))

    def _party(self, appointment_id: AppointmentId) -> tuple[Appointment, ...]:
        try:
            return appointments.party_of(appointment_id, by=self.context.session)
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return ()

    def _edit(self, one: Appointment) -> None:
        party = self._party(one.id)
        if party:
            self.ask(AppointmentDialog(self.context, Begun(), self, party=party))

    def _settle(self, one: Appointment) -> None:
        party = self._party(one.id)
        if party:
            self.ask(OutcomeDialog(self.context, party, self))

    def _ready(self, one: Appointment) -> None:
        if self.attempt(lambda: appointments.ready(one, by=self.context.session)):
            self.said.emit(self.tr("The hearing is prepared: nothing waits ahead of it any more."))

    def _remove(self, one: Appointment) -> None:
        self.ask(RemoveDialog(self.context, one, self))

    def _on_calendar(self) -> None:
        ahead = [one for one in self.shown if one.open]
        place = {"appointment_id": ahead[-1].id} if ahead else {}
        self.context.navigator.go("calendar", **place)

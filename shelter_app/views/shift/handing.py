"""Beside the sheet: the words for whoever comes next, and the hand-overs so far with their two names."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.shifts import ShiftNote
from shelter_app.domain.staff import Can
from shelter_app.services import shifts
from shelter_app.services.shifts import ShiftSheet
from shelter_app.views import keys
from shelter_app.views.drafting import DraftKeeper
from shelter_app.views.page import Context
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel

FORM = "shift"


class WordsPanel(Panel):
    """What whoever leaves tells whoever comes; kept as a draft until it is handed over with Ctrl+Enter."""

    refused = Signal(str)
    handed_over = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.text = PlainText(rows=5, most_rows=10)
        self.field = Field(control=self.text)
        self.field.clear_problem_on(self.text.textChanged)
        self.hand = Button(kind="primary", icon="handshake", shortcut="Ctrl+Return", clicked=self._on_hand_over)
        keys.bind(self, "Ctrl+Return", self._on_hand_over)
        self.add(self.field, row(None, self.hand))
        self.keeper = DraftKeeper(self, context, FORM, self._collect)
        self.text.textChanged.connect(self.keeper.touched)
        self.text.left.connect(self.keeper.now)

    def retranslate(self) -> None:
        self.set_title(self.tr("Hand over the shift"))
        self.field.set_label(self.tr("For whoever comes next"))
        self.field.set_hint(self.tr("Who slept badly, who waits for a call, what must not be forgotten."))
        self.hand.setText(self.tr("Hand over"))
        self.setVisible(self._context.session.can(Can.WRITE_NOTE))

    def restore(self) -> str:
        """Bring back what was typed before; returns a sentence about it, or nothing."""
        found = self.keeper.find()
        if found is None or self.text.toPlainText():
            return ""
        draft, typed = found
        self.text.setPlainText(str(typed.get("text", "")))
        return self.keeper.restored(draft)

    def throw_away(self) -> None:
        self.text.clear()
        self.keeper.discard()

    def _collect(self) -> dict[str, Any] | None:
        words = self.text.toPlainText()
        return {"text": words} if words.strip() else None

    def _on_hand_over(self) -> None:
        try:
            shifts.hand_over(self.text.toPlainText(), by=self._context.session)
        except InvalidInput:
            self.field.show_problem(self.tr("Write a sentence, even if the night was quiet."))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        except ShelterError as error:
            self.refused.emit(sentence_for(error))
            return
        self.throw_away()
        self.handed_over.emit()


class HandOversPanel(Panel):
    """The hand-overs since then; whoever comes puts their name under one that is not taken over yet."""

    refused = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(spacing=10)
        self._context = context
        self.lines = QWidget()
        self._column = QVBoxLayout(self.lines)
        set_spacing(self._column, 0, 14)
        self.add(self.lines)

    def show_sheet(self, sheet: ShiftSheet) -> None:
        clear_layout(self._column)
        self.set_title(self.tr("Hand-overs"))
        for note, written_by, taken_by in sheet.notes:
            self._column.addWidget(self._line(note, written_by, taken_by))
        if not sheet.notes:
            nothing = self.tr("Nobody has handed over yet.")
            self._column.addWidget(Label(role="small", tone="text2", wrap=True, text=nothing))

    def _line(self, note: ShiftNote, written_by: str, taken_by: str) -> QWidget:
        session, formats = self._context.session, self._context.formats
        when = formats.near_moment(note.at.astimezone(session.tz), session.today())
        words = Label(wrap=True, text=note.text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        by = Label(role="small", tone="text2", wrap=True, text=f"{written_by}, {when}")
        line = QWidget()
        line.setLayout(column(words, by, self._second_name(note, taken_by), spacing=4))
        return line

    def _second_name(self, note: ShiftNote, taken_by: str) -> QWidget:
        session = self._context.session
        if note.taken_by is not None and note.taken_at is not None:
            time = self._context.formats.time(note.taken_at.astimezone(session.tz))
            taken = self.tr("Taken over: {name}, {time}").format(name=taken_by, time=time)
            return IconLabel(icon="circle-check", text=taken, tone="done")
        if note.by == session.staff.id or not session.can(Can.WRITE_NOTE):
            return IconLabel(icon="clock", text=self.tr("Not taken over yet"))
        take = Button(icon="handshake", clicked=lambda: self._on_take_over(note))
        take.setText(self.tr("I take over"))
        holder = QWidget()
        holder.setLayout(row(take, None))
        return holder

    def _on_take_over(self, note: ShiftNote) -> None:
        try:
            shifts.take_over(note, by=self._context.session)
        except ShelterError as error:
            self.refused.emit(sentence_for(error))

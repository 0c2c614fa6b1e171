"""The medicines of today by their hours: Space writes a dose down as given, Shift+Space as not, Ctrl+P prints."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.health import DoseOutcome
from shelter_app.domain.staff import Can
from shelter_app.services import health, papers
from shelter_app.services.health import RoundRow
from shelter_app.views.lines import whose
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.doses import NotGivenDialog, TakeBackDialog, give, given_words, hours_words, outcome_words
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.task_list import TaskList, TaskRow

MINUTE_MS = 60_000


class MedicinesPage(Page):
    """What is late stands first; a dose stays in the list with who gave it and when."""

    @property
    def title(self) -> str:
        return self.tr("Medicines today")

    def build(self) -> None:
        self._just_opened = True
        self._take_focus = False
        self._rows: dict[object, RoundRow] = {}
        self.dialog: QDialog | None = None
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print)
        self.back = Button(kind="ghost", icon="undo-2", shortcut="Delete", clicked=self._on_taken_back)
        self.head = PageHead(actions=(self.back, self.print))
        self.list = TaskList()
        self.list.ticked.connect(self._on_given)
        self.list.postponed.connect(self._on_not_given)
        self.list.opened.connect(self._on_opened)
        self.hints = KeyHints()
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.list)
        self.states = StatePages(content=card, empty_icon="heart-pulse")
        layout = self.stack(self.head)
        layout.addWidget(self.states, 1)
        layout.addWidget(self.hints)
        self.watch(self.context.changes.residents_changed)
        # Hours pass by the clock alone, also while nobody touches anything.
        Every(self, MINUTE_MS, self.refresh_soon).start()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.title)
        self.back.setText(self.tr("Take back a dose"))
        self.print.setText(self.tr("Print"))
        self.print.setVisible(self.context.session.can(Can.PRINT_PAPER))
        self.hints.set_hints(
            [
                ("Space", self.tr("given")),
                ("Shift+Space", self.tr("not given, with the reason")),
                ("Return", self.tr("open the file")),
            ]
        )

    def open(self, **_args: Any) -> None:
        """The round from its beginning; that it was opened is written down once, not at every refresh."""
        self._just_opened = self._take_focus = True
        self.bar.clear()

    def refresh(self) -> None:
        session = self.context.session
        try:
            if self._just_opened:
                health.look_through(by=session)
                self._just_opened = False
            found = health.round_of(session.today(), by=session)
        except ShelterError as error:
            self.states.show_error(self.tr("The round cannot be shown"), sentence_for(error))
            return
        self.head.set_title(self.title, self.context.formats.weekday(session.today()))
        self._show(found)
        self.hints.setVisible(bool(found))
        if self._take_focus:
            self._take_focus = False
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, found: list[RoundRow]) -> None:
        now = self.context.session.now()
        self._rows = {_key(row): row for row in found}
        late = [row for row in found if row.late(now)]
        when_needed = [row for row in found if row.planned_for is None]
        planned = [row for row in found if row not in late and row not in when_needed]
        shown: list[TaskRow | Head] = []
        for title, icon, group in (
            (self.tr("Late"), "alarm-clock", late),
            (self.tr("At their hour"), "clock", planned),
            (self.tr("When needed"), "heart-pulse", when_needed),
        ):
            if group:
                shown.append(Head(title, len(group), icon, overdue=group is late))
                shown += [self._task(row) for row in group]
        self.list.set_rows(shown)
        if shown:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("Nobody takes a medicine today"),
                self.tr("What is prescribed in a file, section Health, stands here at its hour."),
            )

    def _task(self, row: RoundRow) -> TaskRow:
        medicine = row.medicine
        if medicine is None:
            words = self.tr("A dose waits: it is given from the safety card")
            hidden = whose(row.summary, self.context)
            return TaskRow(_key(row), words, hidden, "lock", self._face(row), done=row.dose is not None, tickable=False)
        title = f"{medicine.name}, {medicine.dose}"
        detail = whose(row.summary, self.context)
        needed = row.planned_for is None
        source = "\n".join(filter(None, (hours_words(medicine), medicine.note, medicine.prescribed_by)))
        done = row.dose is not None and not needed
        actor = row.dose.by if row.dose is not None else ""
        if needed and row.dose is not None:
            detail = f"{detail}. {given_words(row.dose, self.context)}"
            actor = ""
        return TaskRow(_key(row), title, detail, "heart-pulse", self._face(row), actor, done, source)

    def _face(self, row: RoundRow) -> ChipFace:
        session, formats = self.context.session, self.context.formats
        if row.planned_for is None:
            return ChipFace(self._needed_words(row), "plain", "")
        planned = row.planned_for.astimezone(session.tz)
        same_day = planned.date() == session.today()
        hour = formats.time(planned) if same_day else formats.near_moment(planned, session.today())
        if row.dose is not None:
            at = formats.time(row.dose.dose.at.astimezone(session.tz))
            words = f"{hour}. {outcome_words(row.dose.dose.outcome)}, {at}"
            given = row.dose.dose.outcome is DoseOutcome.GIVEN
            return ChipFace(words, "done") if given else ChipFace(words, "outline", "circle-x")
        if row.late(session.now()):
            return ChipFace(hour, "overdue")
        return ChipFace(hour, "plain", "clock")

    def _needed_words(self, row: RoundRow) -> str:
        medicine = row.medicine
        if medicine is None or medicine.most_a_day is None:
            return hours_words(medicine) if medicine else ""
        words = self.tr("when needed: {given} of {most} given in 24 hours")
        return words.format(given=row.given, most=medicine.most_a_day)

    def _on_given(self, task: TaskRow) -> None:
        row = self._rows.get(task.key)
        if row is None or task.done:
            return
        self.bar.clear()
        if row.medicine is None:
            self._open_card(row)
            return
        give(row.medicine, row.planned_for, self.context, self.bar.show_failing)

    def _on_not_given(self, task: TaskRow) -> None:
        row = self._rows.get(task.key)
        if row is None:
            return
        self.bar.clear()
        if row.medicine is None:
            self._open_card(row)
        elif not task.done:
            self._ask(NotGivenDialog(self.context, row.medicine, row.planned_for, self))

    def _on_taken_back(self) -> None:
        """The dose of the row in focus, the last one where it is given when needed."""
        task = self.list.current_object()
        row = self._rows.get(task.key) if isinstance(task, TaskRow) else None
        if row is None or row.medicine is None or row.dose is None:
            self.bar.show_info(self.tr("Choose a dose that is written down: it can be taken back here."))
            return
        self.bar.clear()
        self._ask(TakeBackDialog(self.context, row.dose, f"{row.medicine.name}, {row.medicine.dose}", self))

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_print(self) -> None:
        """The round of today by hour and room, to be ticked by hand where no screen stands."""
        if not self.context.session.can(Can.PRINT_PAPER):
            return
        wanted = Wanted(papers.ROUND, languages=(self.context.language.code,))
        self._ask(PaperDialog(self.context, wanted, self))

    def _open_card(self, row: RoundRow) -> None:
        """Of a restricted file the round shows the number; the medicine stands on its safety card."""
        self.context.navigator.go("card", resident_id=row.summary.resident_id)

    def _on_dialog_finished(self) -> None:
        self.dialog = None
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, task: TaskRow) -> None:
        row = self._rows.get(task.key)
        if row is not None and row.medicine is None:
            self._open_card(row)
        elif row is not None:
            self.context.navigator.go("file", resident_id=row.summary.resident_id, section="health")


def _key(row: RoundRow) -> tuple[object, ...]:
    return (row.medicine_id, row.planned_for)

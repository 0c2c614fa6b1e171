"""What another edition would move, worked out aside; only somebody who has seen it puts it in force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import DueItem
from shelter_app.services import editions
from shelter_app.services.editions import Preview, PreviewLine
from shelter_app.services.renewal import Step
from shelter_app.views.dialog import Dialog
from shelter_app.views.lines import whose
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table

STOP_MS = 10_000


@dataclass(frozen=True, slots=True)
class Edition:
    """A decision as two pieces of work for a worker: what it would move, and putting it in force."""

    preview: Callable[[Step], Preview]
    decide: Callable[[Step], frozenset[ResidentId]]


class MovesDialog(Dialog):
    """Counts and lists what moves; the button puts it in force, Esc goes back to what was typed."""

    def __init__(self, context: Context, edition: Edition, parent: QWidget | None = None) -> None:
        self._edition, self._preview = edition, Preview((), 0, 0)
        self._job: Job | None = None
        self._seen = self._writing = self._stopping = False
        super().__init__(context, parent, width=820)

    def build(self) -> None:
        self.words, self.rest = Label(wrap=True), Label(role="small", tone="text2", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.table = Table(
            columns=[
                Column("whose", lambda: self.tr("Child"), self._whose_cell),
                Column("duty", lambda: self.tr("Duty"), self._duty_cell, 220, needs=640),
                Column("was", lambda: self.tr("Was"), lambda line: self._moment_cell(line.move.before), 150),
                Column("will", lambda: self.tr("Will be"), self._will_cell, 210),
            ],
            row_height=44,
        )
        set_sizes(self.table, least_height=240)
        for widget in (self.words, self.progress, self.table, self.rest):
            self.content.addWidget(widget)
        self.rest.hide()
        self.accept_button.setEnabled(False)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What this moves"))
        self.accept_button.setText(self.tr("Put in force"))
        self.cancel.setText(self.tr("Back"))
        self.table.retranslate()
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._job is None and not self._seen:
            self._run(self._edition.preview, self._on_previewed)

    def stop(self) -> None:
        """A lock waits for nobody: work under way is stopped, and what it wrote is taken back."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(STOP_MS)

    def reject(self) -> None:
        """While something is being written this stops it; the window closes when everything has been taken back."""
        if self._job is not None:
            self._stopping = True
            self._job.cancel()
            self.cancel.setEnabled(False)
            self._say()
            return
        super().reject()

    def _on_accept_clicked(self) -> None:
        self._writing = True
        self._run(self._edition.decide, self._on_decided)

    def _run(self, work: Callable[[Step], object], done: Callable[..., None]) -> None:
        self.accept_button.setEnabled(False)
        self.problem.show_problem("")
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say()
        self._job = self.context.tasks.run_long(
            self,
            lambda progress: work(progress.step),
            done,
            self._on_failed,
            self._show_progress,
            ended=self._on_ended,
        )

    def _on_ended(self) -> None:
        self._job = None
        self.progress.hide()
        if self._stopping:
            # Stopped too late, the edition holds already: the session goes by what is stored.
            if self._writing:
                editions.adopt(frozenset(), by=self.context.session)
            self.done(QDialog.DialogCode.Rejected)

    def _on_previewed(self, found: Preview) -> None:
        self._seen, self._preview = True, found
        self.table.set_rows(found.lines)
        self.table.setVisible(bool(found.lines))
        self.accept_button.setEnabled(True)
        self.accept_button.setFocus()
        self._say()

    def _on_decided(self, touched: frozenset[ResidentId]) -> None:
        editions.adopt(touched, by=self.context.session)
        self.done(QDialog.DialogCode.Accepted)

    def _on_failed(self, error: ShelterError) -> None:
        self._writing = False
        self._say()
        self.accept_button.setEnabled(self._seen)
        words = self.tr("Somebody decided about this meanwhile: go back and look again.")
        self.problem.show_problem(words if isinstance(error, InvalidInput) else sentence_for(error))

    def _show_progress(self, done: int, whole: int) -> None:
        self.progress.setRange(0, max(whole, 1))
        self.progress.setValue(done)

    def _say(self) -> None:
        self.words.setText(self._state_words())
        hidden = self.tr("In files that you may not read more clocks move: {count}.").format(count=self._preview.hidden)
        finished = self.tr("Finished duties that get another day beside them: {count}.").format(
            count=self._preview.finished
        )
        rest = [hidden if self._preview.hidden else "", finished if self._preview.finished else ""]
        self.rest.setText(" ".join(filter(None, rest)))
        self.rest.setVisible(self._seen and any(rest))

    def _state_words(self) -> str:
        if self._stopping:
            return self.tr("Stopping. Everything is being taken back.")
        if self._writing:
            return self.tr("Every running duty is worked out anew. Until the end nothing is stored.")
        if not self._seen:
            return self.tr("The files are being looked through. Nothing is stored yet.")
        if not self._preview.lines:
            return self.tr("No duty that runs now is moved.")
        numbers = self.context.formats.number
        words = self.tr("Duties that move: {clocks}. Children: {files}. Overdue by this alone: {late}.")
        return words.format(
            clocks=numbers(len(self._preview.lines)),
            files=numbers(self._preview.files),
            late=numbers(self._preview.newly_overdue),
        )

    def _whose_cell(self, line: PreviewLine) -> Cell:
        return Cell(whose(line.summary, self.context))

    def _duty_cell(self, line: PreviewLine) -> Cell:
        rule = self.context.session.profile.rule(line.move.item.code)
        return Cell(rule.title.get(self.context.language.code, rule.code) if rule else self.tr("New rule"), wrap=True)

    def _will_cell(self, line: PreviewLine) -> Cell:
        if line.newly_overdue:
            return Cell(chip=ChipFace(self._moment(line.move.item), "overdue"))
        return self._moment_cell(line.move.after)

    def _moment_cell(self, item: DueItem | None) -> Cell:
        if item is None:
            return Cell(self.tr("does not run"), tone="text2")
        if item.closed_at is not None:
            return Cell(self._moment(item), self.tr("finished"))
        return Cell(self._moment(item))

    def _moment(self, item: DueItem) -> str:
        at: datetime = item.due_at.astimezone(self.context.session.tz)
        day = self.context.formats.numeric(at.date())
        if not item.has_time:
            return day
        return self.tr("{day}, {time}").format(day=day, time=self.context.formats.time(at))


class EditionDialog(FileDialog):
    """A form whose words come into force only after somebody has seen what they move."""

    moves: MovesDialog | None = None

    def decide(self, made: Callable[[], Edition]) -> None:
        """Show what `made` moves; it gives the work for what is typed, or raises InvalidInput where it cannot be meant.

        A form calls this from its `go_on`."""
        problems = dict(self.check())
        if problems:
            self.show_problems(problems)
            return
        try:
            with self.refusing():
                edition = made()
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
            return
        self.show_problems({})
        self.show_moves(edition)

    def show_moves(self, edition: Edition) -> None:
        """Show what moves; this form closes when it was put in force, and stays with its words otherwise."""
        self.moves = MovesDialog(self.context, edition, self)
        self.moves.finished.connect(self._on_moves_finished)
        self.moves.open()

    def _on_moves_finished(self, result: int) -> None:
        if self.moves is not None:
            self.moves.deleteLater()
            self.moves = None
        if result == QDialog.DialogCode.Accepted:
            self.accept()

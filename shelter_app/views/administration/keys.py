"""New keys for the registry after somebody has left: why, the new sheet typed back, the work, and the door again.

Restricted files that do not open to this director are told before anything is made, and a sheet that does open them
can be typed.
"""

from __future__ import annotations

import logging

from PySide6.QtWidgets import QProgressBar

from shelter_app import log
from shelter_app.domain.errors import ShelterError
from shelter_app.log import Event
from shelter_app.security.errors import RecoveryTypo
from shelter_app.security.members import RecoveryKey
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services import file_keys, new_keys
from shelter_app.services.exchange import lists
from shelter_app.services.file_keys import Closed
from shelter_app.services.new_keys import Draft
from shelter_app.services.sheets import Wrong
from shelter_app.storage.errors import DatabaseBusy
from shelter_app.views.administration.section import Section
from shelter_app.views.backing_up import STOP_WITHIN_MS, near
from shelter_app.views.main_window import MainWindow
from shelter_app.views.putting_away import attempt
from shelter_app.views.scaling import row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job
from shelter_app.views.vault.new_passphrase import NamedPassphrase
from shelter_app.views.vault.sheet_panel import SheetPanel
from shelter_app.views.vault.words_step import WordsStep
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, InfoLine, LineEdit
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel

TRIES = 3
"""Somebody may write between the draft and the switch; then the draft is made again."""


class KeysSection(Section):
    """Four steps one under the other; until the last one nothing is changed and each can be left."""

    def build(self) -> None:
        self._job: Job | None = None
        self._sheet: RecoverySheet | None = None
        self._valid: RecoveryKey | None = None
        self._closed: tuple[Closed, ...] = ()
        self._tries, self._stopped = 0, False
        self._at = (0, 0)
        self.state, self.begin, self.files, self.paper, self.work = (Panel(spacing=12) for _number in range(5))
        self.line = IconLabel(icon="key-round", role="strong", tone="text")
        self.detail, self.copies = Label(tone="text2", wrap=True), Label(tone="text2", wrap=True)
        self.still, self.steps = IconLabel(icon="lock", role="body", tone="mark"), Label(tone="text2", wrap=True)
        self.state.add(self.line, self.still, self.detail, self.copies)
        self.why = Field(control=LineEdit())
        self.passphrase = NamedPassphrase(lambda: self.tr("Your passphrase, to make sure that it is you"))
        self.problem = InfoLine()
        self.start = Button(kind="primary", icon="key-round", clicked=self._on_start_clicked)
        self.begin.add(self.steps, self.why, self.passphrase, self.problem, row(self.start, None))
        self.shut = Label(wrap=True)
        self.words_of_sheet = WordsStep()
        self.words_of_sheet.title.hide()
        self.with_words = Button(kind="primary", icon="key-round", clicked=self._on_words_typed)
        self.without = Button(clicked=self._show_sheet)
        self.leave_all = Button(kind="ghost", clicked=self._on_left)
        self.files.add(self.shut, self.words_of_sheet, row(self.with_words, self.without, self.leave_all, None))
        self.sheet = SheetPanel(self.context.messages, self.context.tasks)
        self.sheet.verified.connect(self._draft)
        self.leave_it, self.leave_them = (Button(kind="ghost", clicked=self._on_left) for _number in range(2))
        self.paper.add(self.sheet, row(self.leave_it, None))
        self.words = Label(tone="text2", wrap=True)
        self.bar_done = QProgressBar()
        self.bar_done.setTextVisible(False)
        self.stop = Button(clicked=self.stop_work)
        self.again = Button(kind="primary", clicked=self._draft)
        self.work.add(self.words, self.bar_done, row(self.stop, self.again, self.leave_them, None))
        for panel in (self.state, self.begin, self.files, self.paper, self.work):
            self.column.addWidget(panel)
        self.column.addStretch(1)
        self.passphrase.line.textChanged.connect(self.problem.clear)
        self._show_step(self.begin)

    @property
    def reason(self) -> LineEdit:
        """Why the keys are changed."""
        line = self.why.input
        assert isinstance(line, LineEdit)
        return line

    def stop_work(self) -> None:
        """At a lock and by button: the draft and its proof end, and nothing of them remains."""
        if self._job is not None:
            self._stopped = True
            self._job.cancel()
            self._job.wait(STOP_WITHIN_MS)

    def refresh(self) -> None:
        changed = new_keys.changed_at(by=self.context.session)
        if changed is None:
            self.line.set(self.tr("The keys were never changed"), "key-round", "text")
        else:
            words = self.tr("The keys were last changed: {when}").format(when=near(changed, self.context))
            self.line.set(words, "key-round", "done")
        waiting = file_keys.waiting(by=self.context.session)
        self.still.setVisible(bool(waiting))
        if waiting:
            self.still.set(self._still(waiting), "lock", "mark")

    def _still(self, waiting: tuple[Closed, ...]) -> str:
        words = self.tr("These restricted files still have the key from before the last change: {files}")
        return words.format(files=_listed(waiting))

    def retranslate(self) -> None:
        self.state.set_title(self.tr("Keys of the registry"))
        self.begin.set_title(self.tr("Step 1 of 3. Why, and that it is you"))
        self.files.set_title(self.tr("Step 1 of 3. Restricted files that do not open to you"))
        self.paper.set_title(self.tr("Step 2 of 3. Print the new recovery sheet and type two rows of it"))
        self.work.set_title(self.tr("Step 3 of 3. Writing the registry under new keys"))
        self.detail.setText(
            self.tr(
                "Change the keys when somebody has left, or when a computer, a stick or the recovery sheet may be in "
                "wrong hands. The whole registry is written anew under another key: who has no door any more opens it "
                "with nothing they know or have kept. Everybody else enters with the same passphrase as before, and "
                "nobody but you has to be here."
            )
        )
        self.steps.setText(
            self.tr(
                "1. Say why, and type your passphrase.\n"
                "2. Look at the new recovery sheet, print it, and type two of its rows from the paper. The present "
                "sheet stays valid until the end.\n"
                "3. Pana writes the registry anew, has it compared, and locks. You enter again as always."
            )
        )
        self.copies.setText(
            self.tr(
                "Copies made before stay as they are and open with the sheet that was valid then: make a new copy "
                "afterwards, and destroy the older sticks or lock them away. What somebody has copied already they can "
                "still read. Restricted files get another key of their own too, unless they do not open to you. The "
                "key in the secret store of this and other computers stays: alone it opens nothing."
            )
        )
        self.words_of_sheet.retranslate()
        self.words_of_sheet.lead.setText(
            self.tr(
                "With the words of the sheet that is valid now they get another key as well. You still cannot read "
                "them."
            )
        )
        self.with_words.setText(self.tr("Renew the keys of these files too"))
        self.without.setText(self.tr("Go on without the words"))
        self._say_shut()
        self.why.set_label(self.tr("Why the keys are changed"))
        self.why.set_hint(self.tr("The audit keeps it."))
        self.passphrase.retranslate()
        self.start.setText(self.tr("Begin with the new sheet"))
        for button in (self.leave_it, self.leave_them, self.leave_all):
            button.setText(self.tr("Leave the keys as they are"))
        self.stop.setText(self.tr("Stop"))
        self.again.setText(self.tr("Try again"))
        self.refresh()

    def _show_step(self, panel: Panel) -> None:
        for one in (self.begin, self.files, self.paper, self.work):
            one.setVisible(one is panel)
        self.state.setVisible(panel is self.begin)

    def _on_start_clicked(self) -> None:
        if not self.reason.text().strip():
            self.why.show_problem(self.tr("Say in a few words why: the audit keeps it."))
            self.reason.setFocus()
            return
        typed, place, by = self.passphrase.line.text(), self.context.place, self.context.session
        if not typed:
            self.passphrase.line.setFocus()
            return
        self.begin.setEnabled(False)
        self.context.tasks.run(
            self,
            lambda: (lists.confirm(typed, place, by=by), file_keys.closed_apart(place, by=by))[1],
            self._on_confirmed,
            lambda error: self.problem.show_problem(sentence_for(error)),
            ended=lambda: self.begin.setEnabled(True),
        )

    def _on_confirmed(self, closed: tuple[Closed, ...]) -> None:
        self.passphrase.line.clear()
        self._closed, self._valid = closed, None
        if not closed:
            self._show_sheet()
            return
        self._say_shut()
        self.words_of_sheet.wipe()
        self._show_step(self.files)
        self.words_of_sheet.setFocus()

    def _say_shut(self) -> None:
        words = self.tr(
            "Pana can renew only the keys that open to you or to the recovery sheet. These files keep theirs until "
            "somebody who is named for them enters: {files}"
        )
        self.shut.setText(words.format(files=_listed(self._closed)))

    def _on_words_typed(self) -> None:
        if not self.words_of_sheet.check():
            return
        typed, place, by = self.words_of_sheet.typed(), self.context.place, self.context.session
        try:
            self._valid = file_keys.sheet_key(place, typed, by=by)
        except RecoveryTypo as typo:
            told = self.words_of_sheet.show_typo(typo)
            if told:
                self.bar.show_failing(told)
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._show_sheet()

    def _show_sheet(self) -> None:
        self.words_of_sheet.wipe()
        self._tries = 0
        try:
            self._sheet = new_keys.next_sheet(self.context.place, by=self.context.session)
        except ShelterError as error:
            self._show_step(self.begin)
            self.problem.show_problem(sentence_for(error))
            return
        self._show_step(self.paper)
        self.sheet.show_sheet(self._sheet, self.context.session, self._wrong)

    def _wrong(self, typed: dict[str, str]) -> Wrong:
        assert self._sheet is not None
        return {letter: self._sheet.wrong_in_row(letter, words) for letter, words in typed.items()}

    def _on_left(self) -> None:
        printed, self._sheet, self._valid = self._sheet is not None, None, None
        self._show_step(self.begin)
        if printed:
            words = self.tr("The keys are as they were. Destroy the sheet that you have printed: it opens nothing.")
        else:
            words = self.tr("The keys are as they were.")
        self.bar.show_info(words)

    def _draft(self) -> None:
        """Everything typed is stored first: whatever is written while the draft is made makes it worthless."""
        for page in self.context.navigator.pages():
            attempt(page.keep_draft, Event.DRAFT_LOST)
        self._tries, self._stopped = self._tries + 1, False
        self._show_step(self.work)
        self._show_busy(True)
        place, by, sheet, valid = self.context.place, self.context.session, self._sheet, self._valid
        why = self.reason.text()
        self._at = at = new_keys.mark(by=by)
        self._job = self.context.tasks.run_long(
            self,
            lambda progress: new_keys.draft_apart(place, sheet, why, at, progress.step, valid=valid, by=by),
            self._switch,
            self._on_refused,
            self._on_progressed,
            ended=self._on_ended,
        )

    def _switch(self, draft: Draft) -> None:
        """Where the keys are changed it locks, also when something behind that has to wait for the next entry."""
        try:
            finished = new_keys.switch(self.context.place, draft, by=self.context.session)
        except DatabaseBusy as error:
            if self._tries < TRIES:
                self._draft()
            else:
                self._on_refused(error)
        except ShelterError as error:
            self._on_refused(error)
        else:
            level = logging.INFO if finished else logging.WARNING
            log.record(Event.KEYS_RENEWED, level=level, size=draft.proven.copy.size)
            window = self.window()
            assert isinstance(window, MainWindow)
            window.lock_requested.emit()

    def _on_progressed(self, done: int, whole: int) -> None:
        if (done, whole) != (1, 1):
            self.bar_done.setRange(0, max(whole, 1))
            self.bar_done.setValue(done)
            return
        self.bar_done.setRange(0, 0)
        self.words.setText(self.tr("What was written is compared with the registry by a second process."))

    def _on_refused(self, error: ShelterError) -> None:
        self._show_busy(False)
        self.words.setText(
            self.tr("The keys are as they were, and nothing is lost. {why}").format(why=sentence_for(error))
        )

    def _on_ended(self) -> None:
        """Comes before the switch, which alone may say what became of the keys where nobody has stopped the work."""
        self._job = None
        self._show_busy(False)
        if self._stopped:
            self.words.setText(
                self.tr("The keys are as they were. The new sheet opens nothing before this is finished.")
            )

    def _show_busy(self, busy: bool) -> None:
        self.bar_done.setVisible(busy)
        self.bar_done.setRange(0, 0)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)
        self.leave_them.setVisible(not busy)
        if busy:
            self.words.setText(
                self.tr(
                    "The registry stays open under its old key until the new file was proven. At the end Pana closes "
                    "it, and you enter again with your passphrase."
                )
            )


def _listed(files: tuple[Closed, ...]) -> str:
    """104-26 (Seitova A. K., Omarov D.); 107-26 (...)"""
    return "; ".join(f"{one.number} ({', '.join(one.readers)})" if one.readers else one.number for one in files)

"""The first-run wizard: what is asked, the one moment at which the registry is made, and what must follow it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from shelter_app.domain.centre import Centre
from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import PassphraseRefused
from shelter_app.services import vault
from shelter_app.services.place import Place
from shelter_app.services.vault import Created, FirstRun
from shelter_app.views.first_run.after import BackupStep, SheetStep, StartStep
from shelter_app.views.first_run.keys_step import KeysStep
from shelter_app.views.first_run.steps import (
    EMPTY,
    CentreStep,
    DirectorStep,
    LetterheadStep,
    RoomsStep,
    WelcomeStep,
)
from shelter_app.views.putting_away import attempt
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tools import Tools
from shelter_app.views.vault.steps_window import StepsWindow


class FirstRunWizard(StepsWindow):
    """`created(services.vault.Created)` hands over the registry with its director; `training_wanted()` wants the other,
    `restore_wanted()` a copy of an earlier one.

    Before the header is written nothing is kept: closed or crashed, the wizard begins again. After that the registry
    exists, and what was left undone (typing the sheet back, a folder for copies) waits under Administration.
    """

    made = Signal()
    created = Signal(object)
    training_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, tools: Tools, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, tools.language, parent)
        self._tools, self._place = tools, place
        self._made: Created | None = None
        self.welcome = WelcomeStep(tools.language, place)
        self.centre_step = CentreStep(tools.language)
        self.letterheads = LetterheadStep()
        self.rooms = RoomsStep()
        self.director = DirectorStep(self.centre)
        self.keys = KeysStep(place, tools.tasks)
        self.sheet = SheetStep(tools)
        self.backup = BackupStep(tools, place)
        self.start = StartStep()
        self.welcome.training_wanted.connect(self.training_wanted)
        self.welcome.restore_wanted.connect(self.restore_wanted)
        self.welcome.reviewer_wanted.connect(self._on_reviewer_wanted)
        self.keys.panel.changed.connect(self._on_mode_changed)
        self.sheet.panel.verified.connect(self.retranslate)
        self.set_pages(
            [self.welcome, self.centre_step, self.letterheads, self.rooms, self.director, self.keys, self.sheet,
             self.backup, self.start]
        )  # fmt: skip

    def centre(self) -> Centre:
        """The centre as it is described so far."""
        described = self.letterheads.form.centre(self.centre_step.form.centre(EMPTY))
        return replace(described, rooms=self.rooms.form.rooms())

    def go_on(self) -> None:
        """Leaves the step; leaving the key's step makes the registry, leaving the last one hands it over."""
        if self._busy:
            return
        if self.page is self.keys and self._made is None:
            if self.page.check():
                self._make()
        elif self.page is self.start or (self.director.reviews_only and self.page is self.sheet):
            if self.page.check():
                self._hand_over()
        else:
            super().go_on()

    def go_back(self) -> None:
        """An officer has none of the steps about a house."""
        if self.director.reviews_only and self.page is self.director and not self._busy:
            self.director.set_reviews_only(False)
            self.turn_to(0)
        else:
            super().go_back()

    def _on_reviewer_wanted(self) -> None:
        self.director.set_reviews_only(True)
        self.turn_to(self._pages.index(self.director))

    def may_go_back(self) -> bool:
        """The registry cannot be made a second time."""
        return super().may_go_back() and (self._made is None or self.page is self.start)

    def retranslate(self) -> None:
        super().retranslate()
        if self._pages and self.director.reviews_only:
            asked = [self.welcome, self.director, self.keys, self.sheet]
            self.steps.set_steps([page.name for page in asked], asked.index(self.page) if self.page in asked else 0)
            if self.page is self.sheet:
                self.next.setText(self.tr("Open Pana"))
        if self._pages and self.page is self.keys:
            self.next.setText(self.tr("Make the registry"))
        if self._busy:
            self.next.setText(self.tr("Making keys and registry"))

    def holds_keys(self) -> bool:
        """True while the registry just made is open; before that there is nothing to lock."""
        return self._made is not None

    def put_away(self) -> str:
        """For a lock: closes the registry and returns the director's login; the sheet waits under Administration."""
        made, self._made = self._made, None
        if made is None:
            return ""
        attempt(lambda: vault.leave(made.session, "locked"))
        return made.session.staff.login

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._made is not None:
            made, self._made = self._made, None
            vault.leave(made.session)
        super().closeEvent(event)

    def _make(self) -> None:
        first = self.director.first_run(self.centre(), portable=self.keys.panel.is_portable())
        self.problem.clear()
        self.show_busy(self.tr("Making keys and registry"))
        self._tools.tasks.run(self, lambda: _create(self._place, first), self._on_made, self._on_refused)

    def _on_made(self, made: Created) -> None:
        self._made = made
        self.made.emit()
        self.show_busy("")
        self.director.passphrase.wipe()
        self.sheet.show_created(made)
        self.backup.created = made
        self.turn_to(self._pages.index(self.sheet))

    def _on_refused(self, error: ShelterError) -> None:
        self.show_busy("")
        if isinstance(error, PassphraseRefused):
            # Portable mode was chosen after the passphrase: the step says what it lacks.
            self.turn_to(self._pages.index(self.director))
            self.director.check()
            return
        self.problem.show_problem(sentence_for(error))
        self.keys.arrive()

    def _on_mode_changed(self) -> None:
        self.director.set_portable(self.keys.panel.is_portable())

    def _hand_over(self) -> None:
        made, self._made = self._made, None
        if made is None:
            return
        if self.start.training:
            vault.leave(made.session)
            self.training_wanted.emit()
        else:
            self.created.emit(made)


def _create(place: Place, first: FirstRun) -> Created:
    """In the worker: the connection belongs to this thread, so it is let go of; the window's thread opens its own."""
    created = vault.create_registry(place, first)
    created.session.store.database.close()
    return created

"""The way in with the recovery sheet: sixteen words, a new passphrase, and the next sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import StaffMember
from shelter_app.security.errors import PassphraseRefused, RecoveryTypo
from shelter_app.services import sheets, vault
from shelter_app.services.place import Place
from shelter_app.services.sheets import Recovered, Recovery
from shelter_app.services.vault import Created
from shelter_app.views.putting_away import attempt
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tools import Tools
from shelter_app.views.vault.new_passphrase import NewPassphrase
from shelter_app.views.vault.sheet_step import SheetPage
from shelter_app.views.vault.steps_window import StepPage, StepsWindow
from shelter_app.views.vault.store_panel import StorePanel
from shelter_app.views.vault.words_step import WordsStep
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import ComboBox, Field


class PersonStep(StepPage):
    """Which director gets the new passphrase, and where this computer keeps its key; or that key alone."""

    toggled = Signal()

    def __init__(self, tools: Tools, place: Place) -> None:
        self.store = StorePanel(place, tools.tasks)
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("New passphrase")

    @property
    def on_words(self) -> str:
        if self.only_computer:
            return self.tr("Give this computer its key")
        return self.tr("Set the new passphrase")

    @property
    def only_computer(self) -> bool:
        """Nobody has forgotten anything: only the computer has lost its key, or never had it."""
        return self.only.isChecked()

    def build(self) -> None:
        self.only = Tick()
        self.only.toggled.connect(self._on_only_toggled)
        self.people = ComboBox()
        self.who = Field(control=self.people)
        self.passphrase = NewPassphrase()
        self.store.changed.connect(self._on_changed)
        self.people.currentIndexChanged.connect(self._on_changed)
        for part in (self.only, self.who, self.passphrase, self.store):
            self.body.addWidget(part)
        self.setFocusProxy(self.passphrase)

    def show_directors(self, directors: tuple[StaffMember, ...]) -> None:
        """Offers the directors; a single one is chosen already."""
        self.people.set_choices([(one, f"{one.name} ({one.login})") for one in directors])
        self.people.setCurrentIndex(0)

    def arrive(self) -> None:
        self.store.ask()

    def director(self) -> StaffMember | None:
        """Who was chosen."""
        value = self.people.value()
        return value if isinstance(value, StaffMember) else None

    def check(self) -> bool:
        if self.only_computer:
            return self.store.check()
        return self.director() is not None and self.passphrase.check() and self.store.check()

    def retranslate(self) -> None:
        self.title.setText(self.tr("The sheet is right"))
        self.lead.setText(
            self.tr("Nothing was changed so far. All passphrases stay as they are, and so does the sheet.")
            if self.only_computer
            else self.tr(
                "Nothing was changed so far. With the new passphrase the old one ends, and this computer gets its key."
            )
        )
        self.only.setText(self.tr("The passphrases are known: only give this computer the key of the registry"))
        self.who.set_label(self.tr("Director"))
        self.store.retranslate()
        self.passphrase.retranslate()

    def _on_only_toggled(self, only: bool) -> None:
        self.who.setVisible(not only)
        self.passphrase.setVisible(not only)
        self.retranslate()
        self.toggled.emit()

    def _on_changed(self) -> None:
        one = self.director()
        local = (one.name, one.login) if one else ()
        self.passphrase.set_rules(local, portable=self.store.is_portable())


class NextSheetStep(SheetPage):
    """The next sheet: printed and typed back it is valid, and the one just used is void."""

    @property
    def name(self) -> str:
        return self.tr("Next sheet")

    @property
    def on_words(self) -> str:
        return self.tr("Open Pana")

    def retranslate(self) -> None:
        self.title.setText(self.tr("The next recovery sheet"))
        self.lead.setText(
            self.tr("The sheet you just used has been seen. It stays valid until this one is printed and typed back.")
        )


class RecoveryWindow(StepsWindow):
    """`created(services.vault.Created)` when the director is in; `cancelled()` goes back to the door.

    `enrolled()` goes there as well, after this computer was given the key and nothing else was changed.
    """

    created = Signal(object)
    enrolled = Signal()
    cancelled = Signal()

    def __init__(self, tools: Tools, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, tools.language, parent)
        self._tools, self._place = tools, place
        self._found: Recovery | None = None
        self._recovered: Recovered | None = None
        self.words, self.person, self.sheet = WordsStep(), PersonStep(tools, place), NextSheetStep(tools)
        self.person.toggled.connect(self.retranslate)
        self.set_pages([self.words, self.person, self.sheet])

    def go_on(self) -> None:
        """Each step has its own work: opening, setting the passphrase, handing over."""
        if self._busy or not self.page.check():
            return
        self.problem.clear()
        if self.page is self.words:
            self._open()
        elif self.page is self.person and self.person.only_computer:
            self._enrol()
        elif self.page is self.person:
            self._recover()
        else:
            self._hand_over()

    def go_back(self) -> None:
        """From the first step back to the door."""
        if self.page is self.words and not self._busy:
            self.words.wipe()
            self.cancelled.emit()
        else:
            super().go_back()

    def may_go_back(self) -> bool:
        return self._recovered is None

    def retranslate(self) -> None:
        super().retranslate()
        if self._pages and self.page is self.words:
            self.back.setText(self.tr("Back to the door"))

    def holds_keys(self) -> bool:
        """True as soon as a word of the sheet stands here: from then on this window could open the registry."""
        return self._recovered is not None or self._found is not None or bool(self.words.typed())

    def put_away(self) -> str:
        """For a lock: takes the words away, closes what was opened and returns the login where there is one."""
        self.words.wipe()
        self._found = None
        done, self._recovered = self._recovered, None
        if done is None:
            return ""
        attempt(lambda: vault.leave(done.session, "locked"))
        return done.session.staff.login

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._recovered is not None:
            done, self._recovered = self._recovered, None
            vault.leave(done.session)
        super().closeEvent(event)

    def _open(self) -> None:
        typed, place = self.words.typed(), self._place
        self.show_busy(self.tr("Opening with the sheet"))
        self._tools.tasks.run(self, lambda: sheets.open_with(place, typed), self._on_opened, self._on_wrong)

    def _on_opened(self, found: Recovery) -> None:
        self.show_busy("")
        self._found = found
        self.person.show_directors(found.directors)
        self.turn_to(1)

    def _on_wrong(self, error: ShelterError) -> None:
        self.show_busy("")
        words = self.words.show_typo(error) if isinstance(error, RecoveryTypo) else sentence_for(error)
        if words:
            self.problem.show_problem(words)

    def _enrol(self) -> None:
        found, portable, place = self._found, self.person.store.is_portable(), self._place
        if found is None:
            return
        self.show_busy(self.tr("Giving this computer its key"))
        self._tools.tasks.run(
            self,
            lambda: sheets.enrol_again(place, found, portable=portable),
            lambda _done: self._on_enrolled(),
            self._on_refused,
        )

    def _on_enrolled(self) -> None:
        self.show_busy("")
        self._found = None
        self.words.wipe()
        self.enrolled.emit()

    def _recover(self) -> None:
        found, director = self._found, self.person.director()
        if found is None or director is None:
            return
        passphrase, portable, place = self.person.passphrase.text(), self.person.store.is_portable(), self._place
        self.show_busy(self.tr("Setting the new passphrase"))

        def work() -> Recovered:
            recovered = sheets.recover(place, found, director, passphrase, portable=portable)
            recovered.session.store.database.close()
            return recovered

        self._tools.tasks.run(self, work, self._on_recovered, self._on_refused)

    def _on_recovered(self, recovered: Recovered) -> None:
        self.show_busy("")
        self._recovered = recovered
        self.words.wipe()
        self.person.passphrase.wipe()
        session, renewal, place = recovered.session, recovered.renewal, self._place
        self.sheet.panel.show_sheet(
            renewal.sheet, session, lambda typed: sheets.adopt(place, renewal, typed, by=session)
        )
        self.turn_to(2)

    def _on_refused(self, error: ShelterError) -> None:
        self.show_busy("")
        if isinstance(error, PassphraseRefused):
            self.person.passphrase.check()
        self.problem.show_problem(sentence_for(error))

    def _hand_over(self) -> None:
        done, self._recovered = self._recovered, None
        if done is not None:
            self.created.emit(Created(done.session, done.renewal.sheet, done.mode))

"""Before a rehearsal: the words of the recovery sheet, so that the paper is proven with the copy."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.backups import Copy
from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import RecoveryTypo
from shelter_app.services.backups import rehearsing
from shelter_app.views.backing_up import near
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.sentences import sentence_for
from shelter_app.views.vault.words_step import WordsStep
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.labels import Label


class RehearseDialog(Dialog):
    """`typed` are the sixteen words, or none where this computer's key opens the copy. They are kept nowhere."""

    saves_itself = False

    def __init__(self, context: Context, copy: Copy, parent: QWidget | None = None) -> None:
        self._copy = copy
        self.typed: tuple[str, ...] = ()
        super().__init__(context, parent, width=560)

    def build(self) -> None:
        self.told = Label(tone="text2", wrap=True)
        self.words = WordsStep()
        self.words.title.hide()
        self.words.lead.hide()
        self.without = Tick()
        self.without.toggled.connect(self._on_without_toggled)
        self.content.addWidget(self.told)
        self.content.addWidget(self.words)
        self.content.addWidget(self.without)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Rehearse putting a copy back?"))
        when = near(self._copy.made_at, self.context)
        self.told.setText(
            self.tr(
                "The copy of {when} is put into a folder of its own, compared with the registry and removed again. "
                "Type the words of the recovery sheet: only so it is known that they open it."
            ).format(when=when)
        )
        self.words.retranslate()
        self.without.setText(self.tr("Without the sheet, by the key of this computer alone"))
        self.accept_button.setText(self.tr("Rehearse"))

    def load(self) -> None:
        self.words.rows[0].input.setFocus()

    def finish(self) -> None:
        """The words are looked at before any work: a slip is said at its row."""
        if self.without.isChecked():
            self.accept()
            return
        if not self.words.check():
            return
        typed = self.words.typed()
        try:
            rehearsing.require_words(self.context.place, self._copy, typed, by=self.context.session)
        except RecoveryTypo as typo:
            self.problem.show_problem(self.words.show_typo(typo))
            return
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            return
        self.typed = tuple(typed)
        self.accept()

    def done(self, result: int) -> None:
        self.words.wipe()
        super().done(result)

    def _on_without_toggled(self, without: bool) -> None:
        self.words.setEnabled(not without)
        self.problem.clear()

"""The state of the recovery sheet for the director: typed back or not, the whole paper proved, the next one made."""

from __future__ import annotations

from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import RecoveryTypo
from shelter_app.services import sheets
from shelter_app.views.administration.section import Section
from shelter_app.views.scaling import row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.vault.sheet_panel import SheetPanel
from shelter_app.views.vault.words_step import WordsStep
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Panel


class SheetSection(Section):
    """What is valid, and two ways on: type the paper back, or make the next sheet."""

    def build(self) -> None:
        self.state, self.proving, self.next = (Panel(spacing=12) for _number in range(3))
        self.line = IconLabel(icon="shield-check", role="strong", tone="text")
        self.detail = Label(tone="text2", wrap=True)
        self.prove = Button(icon="list-checks", clicked=self._on_prove_clicked)
        self.renew = Button(icon="refresh-cw", clicked=self._on_renew_clicked)
        self.state.add(self.line, self.detail, row(self.prove, self.renew, None))
        self.words = WordsStep()
        self.words.title.hide()
        self.compare = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._on_compare_clicked)
        self.proving.add(self.words, row(self.compare, None))
        self.panel = SheetPanel(self.context.messages, self.context.tasks)
        self.panel.verified.connect(self._on_verified)
        self.next.add(self.panel)
        for panel in (self.state, self.proving, self.next):
            self.column.addWidget(panel)
        self.column.addStretch(1)
        self.proving.hide()
        self.next.hide()

    def refresh(self) -> None:
        number = sheets.number(self.context.place)
        if sheets.verified(self.context.session):
            words = self.tr("Sheet number {number} is valid and was typed back").format(number=number)
            self.line.set(words, "shield-check", "done")
            self.detail.setText(
                self.tr("Keep it in a sealed envelope, not near the computer. Look at the seal once a month.")
            )
        else:
            words = self.tr("Sheet number {number} has not been typed back").format(number=number)
            self.line.set(words, "triangle-alert", "mark")
            self.detail.setText(
                self.tr(
                    "Until then only one resident can be entered. Take the paper and type its words, or "
                    "make a new sheet "
                    "if it was never printed."
                )
            )

    def retranslate(self) -> None:
        self.state.set_title(self.tr("Recovery sheet"))
        self.proving.set_title(self.tr("Type the words from the paper"))
        self.next.set_title(self.tr("The next sheet"))
        self.prove.setText(self.tr("Type the words back"))
        self.renew.setText(self.tr("Make a new sheet"))
        self.compare.setText(self.tr("Compare with the registry"))
        self.words.retranslate()

    def _on_prove_clicked(self) -> None:
        self.next.hide()
        self.proving.show()
        self.words.rows[0].input.setFocus()

    def _on_compare_clicked(self) -> None:
        if self.proving.isHidden() or not self.words.check():
            return
        try:
            sheets.prove(self.context.place, self.words.typed(), by=self.context.session)
        except RecoveryTypo as typo:
            told = self.words.show_typo(typo)
            if told:
                self.bar.show_failing(told)
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.words.wipe()
        self.proving.hide()
        self.bar.show_info(self.tr("The paper opens the registry."), icon="check")
        self.refresh()

    def _on_renew_clicked(self) -> None:
        question = self.tr("Make a new recovery sheet?")
        detail = self.tr("The present one stays valid until the new one is printed and typed back. Then destroy it.")
        if not self.context.messages.ask(
            self, question, yes=self.tr("Make a new sheet"), no=self.tr("Leave it"), detail=detail
        ):
            return
        place, session = self.context.place, self.context.session
        try:
            renewal = sheets.renew(place, by=session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.proving.hide()
        self.next.show()
        self.panel.show_sheet(renewal.sheet, session, lambda typed: sheets.adopt(place, renewal, typed, by=session))

    def _on_verified(self) -> None:
        self.refresh()
        self.bar.show_info(self.tr("The new sheet is valid. Destroy the old one before a witness."), icon="check")

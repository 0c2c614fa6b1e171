"""The letters a centre words itself: the list of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.letter_templates import LetterTemplate
from shelter_app.services import letter_templates
from shelter_app.views.letters.template_dialog import LetterTemplateDialog
from shelter_app.views.letters.template_words import edition_words
from shelter_app.views.listed import label
from shelter_app.views.page import Page
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.tables import Cell, Column, Table


class LetterTemplatesPage(Page):
    """Enter, F2 or a double click opens a letter; every change is an edition of its own."""

    @property
    def title(self) -> str:
        return self.tr("Letters in the centre's own words")

    def build(self) -> None:
        self.new = Button(icon="plus", shortcut="Ctrl+N", clicked=lambda: self._edit(None))
        self.change = Button(kind="primary", icon="pencil", shortcut="F2", clicked=self._on_change_clicked)
        self.retire = Button(kind="ghost", icon="archive", clicked=self._on_retire_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Letter"), self._name_cell),
                Column("to", lambda: self.tr("To whom"), self._to_cell, 240),
                Column("edition", lambda: self.tr("Edition"), self._edition_cell, 260),
            ],
            row_height=48,
        )
        self.table.opened.connect(lambda _line: self._on_change_clicked())
        self.table.focused.connect(lambda _line: self._offer())
        self.head = PageHead(actions=(self.retire, self.new, self.change, self.back))
        self.none = Label(tone="text2", wrap=True)
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        self.stack(self.head, self.none, card).setStretchFactor(card, 1)

    def retranslate(self) -> None:
        self.head.set_title(self.title, self.tr("They are offered among the papers of every file."))
        self.new.setText(self.tr("New letter"))
        self.change.setText(self.tr("Open"))
        self.retire.setText(self.tr("Offer no more"))
        self.back.setText(self.tr("Back"))
        self.none.setText(
            self.tr("There is no letter yet. A new one needs a name, to whom it goes and its words in one language.")
        )
        self.table.retranslate()

    def open(self, **_args: Any) -> None:
        self.bar.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        found = letter_templates.in_force(by=self.context.session)
        self.table.set_rows(list(found), key=lambda one: one.code)
        self.none.setVisible(not found)
        if found and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._offer()

    def _offer(self) -> None:
        chosen = self.table.current_object() is not None
        self.change.setEnabled(chosen)
        self.retire.setEnabled(chosen)

    def _on_change_clicked(self) -> None:
        template = self.table.current_object()
        if isinstance(template, LetterTemplate):
            self._edit(template)

    def _edit(self, template: LetterTemplate | None) -> None:
        dialog = LetterTemplateDialog(self.context, template, self)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.refresh()
            self.bar.show_done(self.tr("Kept as a new edition. Earlier ones stay as they were."))

    def _on_retire_clicked(self) -> None:
        template = self.table.current_object()
        if not isinstance(template, LetterTemplate):
            return
        try:
            letter_templates.retire(template, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        else:
            self.bar.show_done(self.tr("The letter is offered no more; what was sent stays."))
        self.refresh()

    def _name_cell(self, one: LetterTemplate) -> Cell:
        return Cell(one.name, one.named(self.context.language.code), strong=True)

    def _to_cell(self, one: LetterTemplate) -> Cell:
        return Cell(label(self.context, "organisation_kind", one.to))

    def _edition_cell(self, one: LetterTemplate) -> Cell:
        return Cell(edition_words(one, self.context), self.tr("with a Word file") if one.word else "")

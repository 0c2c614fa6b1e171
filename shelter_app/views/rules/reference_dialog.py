"""The act that one letter names: how the letter begins by it, its clause, and who compared it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.legal_references import LegalReference
from shelter_app.services import legal_references
from shelter_app.services.legal_references import ReferenceLine
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.rules import words
from shelter_app.views.rules.act_fields import OF_A_LETTER, ActFields
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label


class ReferenceDialog(FileDialog):
    """What is written here stands in the next letter; the packaged words stay, and lead back with a reason."""

    def __init__(self, context: Context, line: ReferenceLine, parent: QWidget | None = None) -> None:
        self._line, self._reference = line, line.reference
        super().__init__(context, parent, width=720)

    def kept_as(self) -> KeptAs:
        return KeptAs("legal_reference", about=self._reference.document)

    def build(self) -> None:
        self.told, self.changed = (Label(role="small", tone="text2", wrap=True) for _number in range(2))
        self.on_paper, self.reason = FilterButton(height=32), LineEdit()
        self.act = ActFields(self.context, self, OF_A_LETTER)
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        self.fields |= self.act.fields
        self.fields["reason"] = Field(control=self.reason)
        self.fields["reason"].clear_problem_on(self.reason.textChanged)
        self.unframed = {"on_paper": self.on_paper}
        column = self.scrolled(400)
        column.addWidget(self.told)
        column.addWidget(self.changed)
        column.addLayout(row(self.on_paper, None))
        self.act.lay_out(column)
        column.addStretch(1)
        self.content.addWidget(self.fields["reason"])
        self.content.addLayout(row(self.restore, None))

    def retranslate(self) -> None:
        self.heading.setText(self._line.title.get(self.context.language.code))
        self.told.setText(self.tr("The letter begins with these words; the clause stands small under them."))
        self.act.retranslate()
        self.on_paper.setText(self.tr("The letter names this act"))
        self.fields["reason"].set_label(self.tr("&Why it is changed"))
        self.fields["reason"].set_hint(self.tr("One sentence; it stands in the audit and beside the letter."))
        self.restore.setText(self.tr("Back to the packaged values"))
        self.restore.setVisible(self._line.change is not None)
        self.changed.setVisible(self._line.change is not None)
        self.changed.setText(words.changed(self._line.change, self._line.author, self.context))

    def load(self) -> None:
        self.act.load(self._reference)
        self.on_paper.setChecked(self._reference.on_paper)
        self.act.texts["text_kk"].setFocus()

    def check(self) -> Mapping[str, str]:
        return self.act.problems()

    def save(self) -> None:
        with self.refusing():
            legal_references.change(
                self._reference.document,
                self._wanted(),
                self.reason.text(),
                before=self._reference,
                by=self.context.session,
            )

    def _wanted(self) -> LegalReference:
        typed = self.act.typed(self._reference)
        return replace(self._reference, on_paper=self.on_paper.isChecked(), **typed)

    def sentence(self, field: str, reason: str) -> str:
        if (field.partition("_")[0], reason) == ("text", "missing"):
            return self.tr("The letter goes out in this language as well: write it, or let the letter name no act.")
        return words.refusal(field, reason) or super().sentence(field, reason)

    def _on_restore_clicked(self) -> None:
        try:
            with self.refusing():
                legal_references.restore(self._reference.document, self.reason.text(), by=self.context.session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        else:
            self.accept()

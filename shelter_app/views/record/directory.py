"""The directory of organisations: found by need, by language or by words, and printed for whoever takes it along."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.organisations import Organisation
from shelter_app.domain.staff import Can
from shelter_app.services import organisations, papers
from shelter_app.views.listed import choices, label
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.record.organisation_dialog import OrganisationDialog
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table

LANGUAGES_OF_LISTS = ("ru", "kk", "uz", "ky", "tg", "en")


class DirectoryDialog(FileDialog):
    """Enter opens a line, Insert begins one, Ctrl+P prints those shown; `spoken` is the language of the reader."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, spoken: str = "") -> None:
        self._spoken = spoken
        super().__init__(context, parent, width=860)

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.search, self.helps, self.spoken = LineEdit(), ComboBox(), ComboBox()
        self.search.textChanged.connect(lambda _text: self.load())
        self.helps.activated.connect(lambda _place: self.load())
        self.spoken.activated.connect(lambda _place: self.load())
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Organisation"), self._name_cell),
                Column("helps", lambda: self.tr("Helps with"), self._helps_cell, 230),
                Column("terms", lambda: self.tr("Cost and terms"), self._terms_cell, 150, needs=760),
                Column("reach", lambda: self.tr("How to reach it"), self._reach_cell, 190),
            ],
            row_height=52,
        )
        set_sizes(self.table, least_height=300)
        self.add = Button(icon="plus", shortcut="Insert", clicked=lambda: self._open(None))
        self.edit = Button(icon="pencil", shortcut="F2", clicked=self._on_edit_clicked)
        self.list = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print_clicked)
        if not self.context.session.can(Can.EDIT_CONTACTS):
            self.add.hide()
            self.edit.hide()
        if not self.context.session.can(Can.PRINT_PAPER):
            self.list.hide()
        self.table.opened.connect(lambda _line: self._on_edit_clicked())
        self.content.addWidget(self.told)
        self.content.addLayout(row(self.search, self.helps, self.spoken, spacing=8))
        self.content.addWidget(self.table, 1)
        self.content.addLayout(row(self.add, self.edit, None, self.list))
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Organisations"))
        self.told.setText(self.tr("The first of its kind is the usual addressee of a letter."))
        self.search.setPlaceholderText(self.tr("Name, address, terms, person"))
        self.search.setAccessibleName(self.tr("Search in the directory"))
        self.helps.setAccessibleName(self.tr("Helps with"))
        self.spoken.setAccessibleName(self.tr("Works in the language"))
        self.helps.set_choices([("", self.tr("Any help")), *choices(self.context, "aid_kind")])
        self.spoken.set_choices([("", self.tr("Any language")), *choices(self.context, "language")])
        self.helps.set_value("")
        self.spoken.set_value("")
        self.add.setText(self.tr("Add an organisation"))
        self.edit.setText(self.tr("Change"))
        self.list.setText(self.tr("List to take along"))
        self.cancel.setText(self.tr("Close"))
        self.table.setAccessibleName(self.heading.text())
        self.table.retranslate()

    def load(self) -> None:
        helps = tuple(filter(None, (code_of(self.helps),)))
        known = organisations.find(self.search.text(), helps, code_of(self.spoken), every=True, by=self.context.session)
        self.table.set_rows(known, key=lambda one: one.id)
        if known and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.list.setEnabled(any(one.active for one in known))
        if not self.search.hasFocus():
            self.table.setFocus()

    def _shown(self) -> list[Organisation]:
        rows = (self.table.rows.object_at(place) for place in range(self.table.rows.rowCount()))
        return [one for one in rows if isinstance(one, Organisation) and one.active]

    def _on_edit_clicked(self) -> None:
        chosen = self.table.current_object()
        if isinstance(chosen, Organisation) and self.context.session.can(Can.EDIT_CONTACTS):
            self._open(chosen)

    def _open(self, known: Organisation | None) -> None:
        dialog = OrganisationDialog(self.context, known, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.load()
        dialog.deleteLater()

    def _on_print_clicked(self) -> None:
        """Those that are shown, in the language that is looked for, or that of whoever takes the list along."""
        spoken = code_of(self.spoken) or self._spoken
        languages = (spoken,) if spoken in LANGUAGES_OF_LISTS else ()
        chosen = tuple(one.id for one in self._shown())
        dialog = PaperDialog(self.context, Wanted(papers.HELP, languages=languages, helpers=chosen), self)
        dialog.exec()
        dialog.deleteLater()

    def _name_cell(self, one: Organisation) -> Cell:
        kind = label(self.context, "organisation_kind", one.kind)
        return Cell(one.title(self.context.language.code), kind if one.active else self.tr("no longer written to"),
                    tone="text" if one.active else "text2")  # fmt: skip

    def _helps_cell(self, one: Organisation) -> Cell:
        told = ", ".join(label(self.context, "aid_kind", code) for code in one.helps)
        return Cell(told, ", ".join(label(self.context, "language", code) for code in one.spoken))

    def _terms_cell(self, one: Organisation) -> Cell:
        return Cell(label(self.context, "aid_price", one.price) if one.price else "", one.conditions)

    def _reach_cell(self, one: Organisation) -> Cell:
        return Cell(", ".join(filter(None, (one.phone, one.contact))), one.hours or one.address)

"""The directory of organisations: every line, and the form of one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.organisations import LANGUAGES, Organisation
from shelter_app.domain.staff import Can
from shelter_app.services import organisations
from shelter_app.services.organisations import OrganisationForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.language import NAMES
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table


class DirectoryDialog(FileDialog):
    """Enter opens a line, Insert begins a new one; nothing is typed here itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Organisation"), self._name_cell),
                Column("kind", lambda: self.tr("Kind"), self._kind_cell, 190),
                Column("reach", lambda: self.tr("Telephone, e-mail"), self._reach_cell, 210),
            ],
            row_height=48,
        )
        set_sizes(self.table, least_height=300)
        self.add = Button(icon="plus", shortcut="Insert", clicked=lambda: self._open(None))
        self.edit = Button(icon="pencil", shortcut="F2", clicked=self._on_edit_clicked)
        if not self.context.session.can(Can.EDIT_CONTACTS):
            self.add.hide()
            self.edit.hide()
        self.table.opened.connect(lambda _line: self._on_edit_clicked())
        self.content.addWidget(self.told)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(row(self.add, self.edit, None))
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Organisations that we write to"))
        self.told.setText(self.tr("The first of its kind is the usual addressee of a letter."))
        self.add.setText(self.tr("Add an organisation"))
        self.edit.setText(self.tr("Change"))
        self.cancel.setText(self.tr("Close"))
        self.table.retranslate()

    def load(self) -> None:
        known = organisations.directory(every=True, by=self.context.session)
        self.table.set_rows(known, key=lambda one: one.id)
        if known and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.table.setFocus()

    def _on_edit_clicked(self) -> None:
        chosen = self.table.current_object()
        if isinstance(chosen, Organisation) and self.context.session.can(Can.EDIT_CONTACTS):
            self._open(chosen)

    def _open(self, known: Organisation | None) -> None:
        dialog = OrganisationDialog(self.context, known, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.load()
        dialog.deleteLater()

    def _name_cell(self, one: Organisation) -> Cell:
        name = one.name(self.context.language.code)
        return Cell(name, one.address if one.active else self.tr("no longer written to"),
                    tone="text" if one.active else "text2")  # fmt: skip

    def _kind_cell(self, one: Organisation) -> Cell:
        return Cell(label(self.context, "organisation_kind", one.kind), wrap=True)

    def _reach_cell(self, one: Organisation) -> Cell:
        return Cell(one.phone, one.email)


class OrganisationDialog(FileDialog):
    """One line: kind, both names as a letter is headed, where and how to reach it, and in which language."""

    def __init__(self, context: Context, known: Organisation | None = None, parent: QWidget | None = None) -> None:
        self._known = known
        super().__init__(context, parent, width=600)

    def kept_as(self) -> KeptAs:
        return KeptAs("organisation", about=str(self._known.id) if self._known else "new")

    def version(self) -> int | None:
        return self._known.version if self._known else 0

    def build(self) -> None:
        self.kind, self.language, self.address = ComboBox(), ComboBox(), PlainText(rows=2)
        self.name_kk, self.name_ru, self.phone, self.email = (LineEdit() for _number in range(4))
        self.active = FilterButton(height=32)
        for name in ("kind", "name_kk", "name_ru", "address"):
            self.add_field(name, Field(control=getattr(self, name)))
        for name in ("phone", "email", "language"):
            self.fields[name] = Field(control=getattr(self, name))
        self.content.addLayout(beside(self.fields["phone"], self.fields["email"]))
        self.content.addLayout(beside(self.fields["language"]))
        self.content.addLayout(row(self.active, None))
        self.unframed = {"active": self.active}
        for line in (self.name_kk, self.name_ru, self.email):
            for field in self.fields.values():
                if field.input is line:
                    field.clear_problem_on(line.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Organisation"))
        labels = {
            "kind": self.tr("&Kind"),
            "name_kk": self.tr("Name in Kazakh, as a letter is headed"),
            "name_ru": self.tr("Name in Russian, as a letter is headed"),
            "address": self.tr("&Address"),
            "phone": self.tr("&Telephone"),
            "email": self.tr("&E-mail"),
            "language": self.tr("&Language of letters"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.fields["name_ru"].set_hint(self.tr("In the dative, such as «Прокурору города Алматы»."))
        self.active.setText(self.tr("Letters go to it"))
        self.fill(self.kind, "organisation_kind", self._known.kind if self._known else "")
        usual = self.tr("As usual for the letter")
        self.language.set_choices([(code, NAMES.get(code, code) if code else usual) for code in LANGUAGES])

    def load(self) -> None:
        known = self._known
        self.language.set_value(known.language if known else "")
        self.active.setChecked(known.active if known else True)
        if known is not None:
            self.kind.set_value(known.kind)
            self.name_kk.setText(known.name_kk)
            self.name_ru.setText(known.name_ru)
            self.address.setPlainText(known.address)
            self.phone.setText(known.phone)
            self.email.setText(known.email)
        self.kind.setFocus()

    def save(self) -> None:
        form = OrganisationForm(
            code_of(self.kind), self.name_kk.text(), self.name_ru.text(), self.address.toPlainText(), self.phone.text(),
            self.email.text(), code_of(self.language), self.active.isChecked(),
        )  # fmt: skip
        with self.refusing():
            if self._known is None:
                organisations.add(form, by=self.context.session)
            else:
                organisations.edit(self._known, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        match field:
            case "kind":
                return self.tr("Choose what kind of organisation it is.")
            case "name_ru":
                return self.tr("Write its name in Russian or in Kazakh.")
            case "email":
                return self.tr("An e-mail address looks like name@example.kz.")
        return super().sentence(field, reason)

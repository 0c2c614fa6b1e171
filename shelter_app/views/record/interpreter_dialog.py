"""An interpreter of the register: name, languages, sex, and until when the agreement not to disclose holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.interpreters import Interpreter
from shelter_app.services import interpreters
from shelter_app.services.interpreters import InterpreterForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.choices import ManyChoices, Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.segmented import Segmented


class InterpreterDialog(FileDialog):
    """Adds an interpreter to the register, or changes one."""

    def __init__(self, context: Context, interpreter: Interpreter | None = None, parent: QWidget | None = None) -> None:
        self._interpreter = interpreter
        super().__init__(context, parent, width=600)

    def kept_as(self) -> KeptAs | None:
        return KeptAs("interpreter", None, self._interpreter.id if self._interpreter else "")

    def build(self) -> None:
        self.name, self.organisation = LineEdit(), LineEdit()
        self.phone, self.document, self.note = LineEdit(), LineEdit(), LineEdit()
        self.languages, self.sex, self.employee = ManyChoices(), Segmented(), Tick()
        self.bound_on, self.bound_until = (ParsedEdit(parser=day_parser(self.context)) for _edit in range(2))
        made = {
            "name": self.name, "sex": self.sex, "languages": self.languages, "organisation": self.organisation,
            "phone": self.phone, "document": self.document, "note": self.note,
        }  # fmt: skip
        self.fields.update({name: Field(control=control) for name, control in made.items()})
        self.fields["bound_on"] = ParsedField(edit=self.bound_on)
        self.fields["bound_until"] = ParsedField(edit=self.bound_until)
        self.unframed["employee"] = self.employee
        self.content.addLayout(beside(self.fields["name"], self.fields["sex"]))
        self.content.addWidget(self.fields["languages"])
        self.content.addLayout(beside(self.fields["organisation"], self.fields["phone"]))
        self.content.addLayout(beside(self.fields["bound_on"], self.fields["bound_until"]))
        self.content.addLayout(beside(self.fields["document"], self.fields["note"]))
        self.content.addWidget(self.employee)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Interpreter"))
        words = {
            "name": self.tr("&Name"),
            "sex": self.tr("&Sex"),
            "languages": self.tr("&Languages"),
            "organisation": self.tr("&Organisation"),
            "phone": self.tr("&Telephone"),
            "document": self.tr("&Identity document"),
            "note": self.tr("No&te"),
            "bound_on": self.tr("Agreement not to disclose: &signed"),
            "bound_until": self.tr("Valid &until"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.sex.set_choices([("f", self.tr("Woman")), ("m", self.tr("Man"))])
        self.employee.setText(self.tr("Works for this centre: may not interpret in its interviews"))
        self.fill_many(self.languages, "language")

    def load(self) -> None:
        known = self._interpreter
        if known is not None:
            for line, text in (
                (self.name, known.name), (self.organisation, known.organisation), (self.phone, known.phone),
                (self.document, known.document), (self.note, known.note),
            ):  # fmt: skip
                line.setText(text)
            self.sex.choose(known.sex if known.sex in ("f", "m") else None)
            self.languages.choose(known.languages)
            self.employee.setChecked(known.employee)
            self.bound_on.setText(day_text(known.bound_on))
            self.bound_until.setText(day_text(known.bound_until))
        self.name.setFocus()

    def version(self) -> int:
        return self._interpreter.version if self._interpreter else 0

    def check(self) -> Mapping[str, str]:
        edits = {"bound_on": self.bound_on, "bound_until": self.bound_until}
        return {name: edit.result().problem for name, edit in edits.items() if edit.result().problem}

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "name": self.tr("Write the name."),
            "languages": self.tr("Choose at least one language."),
            "bound_until": self.tr("Write the day of signing and a later last day."),
        }
        return words.get(field) or super().sentence(field, reason)

    def save(self) -> None:
        on, until = self.bound_on.value(), self.bound_until.value()
        form = InterpreterForm(
            self.name.text(),
            self.languages.chosen(),
            self.sex.choice() or "u",
            self.organisation.text(),
            self.phone.text(),
            self.document.text(),
            self.employee.isChecked(),
            on if isinstance(on, date) else None,
            until if isinstance(until, date) else None,
            self.note.text(),
        )
        with self.refusing():
            if self._interpreter is None:
                interpreters.add(form, by=self.context.session)
            else:
                interpreters.edit(self._interpreter, form, by=self.context.session)

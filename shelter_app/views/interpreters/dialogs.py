"""The agreement of an interpreter as it was signed, and the sittings in which they took part."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.interpreters import Interpreter, Relation
from shelter_app.services import interpreters
from shelter_app.services.interpreters import Served
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import whose
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.record.interpreter_words import relation_words
from shelter_app.views.scaling import set_sizes
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table


class BoundDialog(FileDialog):
    """When it was signed, and until when it holds."""

    def __init__(self, context: Context, interpreter: Interpreter, parent: QWidget | None = None) -> None:
        self._interpreter = interpreter
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("interpreter-bound", about=self._interpreter.id)

    def build(self) -> None:
        self.who = Label(role="strong", wrap=True)
        self.bound_on, self.bound_until = (ParsedEdit(parser=day_parser(self.context)) for _edit in range(2))
        self.fields["bound_on"] = ParsedField(edit=self.bound_on)
        self.fields["bound_until"] = ParsedField(edit=self.bound_until)
        self.content.addWidget(self.who)
        self.content.addLayout(beside(self.fields["bound_on"], self.fields["bound_until"]))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Agreement not to disclose"))
        self.who.setText(self._interpreter.name)
        self.fields["bound_on"].set_label(self.tr("&Signed on"))
        self.fields["bound_until"].set_label(self.tr("Valid &until"))

    def load(self) -> None:
        self.bound_on.setText(day_text(self.context.session.today()))
        self.bound_until.setFocus()

    def check(self) -> Mapping[str, str]:
        edits = {"bound_on": self.bound_on, "bound_until": self.bound_until}
        problems = {name: edit.result().problem for name, edit in edits.items() if edit.result().problem}
        for name, edit in edits.items():
            if not isinstance(edit.value(), date):
                problems.setdefault(name, self.tr("Write the day."))
        return problems

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "bound_on": self.tr("This day is still to come."),
            "bound_until": self.tr("The last day lies before the signing."),
        }
        return words.get(field) or super().sentence(field, reason)

    def save(self) -> None:
        on, until = self.bound_on.value(), self.bound_until.value()
        assert isinstance(on, date)
        assert isinstance(until, date)
        with self.refusing():
            interpreters.bind(self._interpreter, on, until, by=self.context.session)


class ServedDialog(Dialog):
    """Every sitting in which somebody interpreted; nothing is typed."""

    def __init__(self, context: Context, interpreter: Interpreter, parent: QWidget | None = None) -> None:
        self._interpreter = interpreter
        self._found = interpreters.served(interpreter, by=context.session)
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("when", lambda: self.tr("When"), self._when_cell, 220),
                Column("who", lambda: self.tr("With whom"), self._who_cell),
                Column("how", lambda: self.tr("Language, relation"), self._how_cell, 230),
            ],
            row_height=44,
        )
        set_sizes(self.table, least_height=280)
        self.content.addWidget(self.told)
        self.content.addWidget(self.table, 1)
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Where {name} interpreted").format(name=self._interpreter.name))
        n = sum(not one.refused for one in self._found)
        self.told.setText(self.tr("%n conversation(s)", "", n) if n else self.tr("Nowhere yet."))
        self.cancel.setText(self.tr("Close"))
        self.table.retranslate()

    def load(self) -> None:
        self.table.set_rows(self._found, key=lambda one: one.started)
        self.table.setFocus()

    def _when_cell(self, one: Served) -> Cell:
        formats, tz = self.context.formats, self.context.session.tz
        begins = one.started.astimezone(tz)
        if one.refused:
            return Cell(formats.moment(begins))
        if one.ended is None:
            return Cell(formats.moment(begins), self.tr("still going on"))
        until = self.tr("until {time}").format(time=formats.time(one.ended.astimezone(tz)))
        return Cell(formats.moment(begins), until)

    def _who_cell(self, one: Served) -> Cell:
        if one.summary is None:
            return Cell(self.tr("a closed file"), tone="text2")
        return Cell(whose(one.summary, self.context))

    def _how_cell(self, one: Served) -> Cell:
        if one.refused:
            return Cell(self.tr("Refused"), relation_words(one.relation), tone="mark")
        told = [inside(self.context, "language", one.language)]
        if one.relation is not Relation.NONE:
            told.append(relation_words(one.relation).lower())
        signed = self.tr("signed for this conversation alone") if one.signed_apart else ""
        return Cell(", ".join(told), signed)

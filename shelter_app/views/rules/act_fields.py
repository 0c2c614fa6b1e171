"""What a rule, a condition or a letter says of its act: its words, its clause, what is open, who compared it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from shelter_app.domain.deadlines import Rule
from shelter_app.domain.guards import Guard
from shelter_app.domain.labels import Labels
from shelter_app.domain.legal_references import LegalReference
from shelter_app.domain.profiles import PRINTED
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside
from shelter_app.views.scaling import row
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit

_TEXTS: Final = ("title", "clause", "note")
OF_A_LETTER: Final = ("text", "clause", "note")
Entry = Rule | Guard | LegalReference


class ActFields(QObject):
    """`fields` belong among the fields of the dialog, `lay_out` puts them into its column."""

    def __init__(self, context: Context, parent: QObject, names: Sequence[str] = _TEXTS) -> None:
        super().__init__(parent)
        self._context, self._names = context, names
        self.texts = {f"{name}_{lang}": LineEdit() for name in names for lang in PRINTED}
        self.verified_by = LineEdit()
        self.since, self.verified_on = (ParsedEdit(parser=day_parser(context)) for _number in range(2))
        self.compared = Button(kind="link", icon="scale", clicked=self._on_compared_clicked)
        self.fields: dict[str, Field] = {}
        for name, line in {"verified_by": self.verified_by, **self.texts}.items():
            self.fields[name] = Field(control=line)
            self.fields[name].clear_problem_on(line.textChanged)
        self.fields["since"] = ParsedField(edit=self.since)
        self.fields["verified_on"] = ParsedField(edit=self.verified_on)

    def lay_out(self, column: QVBoxLayout) -> None:
        """Below what is there: one text under the other, then the edition and the comparison in one line."""
        for name in self.texts:
            column.addWidget(self.fields[name])
        column.addLayout(beside(*(self.fields[name] for name in ("since", "verified_by", "verified_on"))))
        column.addLayout(row(self.compared, None))

    def retranslate(self) -> None:
        """Give every field its words in the language of the window."""
        labels = self._labels()
        for name in (*self.texts, "since", "verified_by", "verified_on"):
            self.fields[name].set_label(labels[name])
        self.fields["since"].set_hint(self.tr("The day of the edition that is cited; may stay empty."))
        self.compared.setText(self.tr("I have compared it with the text of the act today"))

    def _labels(self) -> dict[str, str]:
        return {
            "text_kk": self.tr("How the letter begins, in Kazakh"),
            "text_ru": self.tr("How the letter begins, in Russian"),
            "text_en": self.tr("How the letter begins, in English"),
            "title_kk": self.tr("Name in Kazakh"),
            "title_ru": self.tr("Name in Russian"),
            "title_en": self.tr("Name in English"),
            "clause_kk": self.tr("Source in Kazakh"),
            "clause_ru": self.tr("Source in Russian"),
            "clause_en": self.tr("Source in English"),
            "note_kk": self.tr("What the source leaves open, in Kazakh"),
            "note_ru": self.tr("What the source leaves open, in Russian"),
            "note_en": self.tr("What the source leaves open, in English"),
            "since": self.tr("In force &since"),
            "verified_by": self.tr("Compared with the act by"),
            "verified_on": self.tr("Compared on"),
        }

    def load(self, entry: Entry) -> None:
        """Show what is said of the act now."""
        for name in self._names:
            labels: Labels = getattr(entry, name)
            for lang in PRINTED:
                self.texts[f"{name}_{lang}"].setText(labels.get(lang) if labels.has(lang) else "")
        self.since.setText(day_text(entry.since))
        self.verified_by.setText(entry.verified_by)
        self.verified_on.setText(day_text(entry.verified_on))

    def problems(self) -> Mapping[str, str]:
        """Days that cannot be read, by field."""
        edits = {"since": self.since, "verified_on": self.verified_on}
        return {name: edit.result().problem for name, edit in edits.items() if edit.result().problem}

    def typed(self, entry: Entry) -> dict[str, Any]:
        """What is written here as fields of a rule or a condition; texts that were not touched stay as they came."""
        since, verified_on = self.since.value(), self.verified_on.value()
        return {
            **{name: self._labels_of(getattr(entry, name), name) for name in self._names},
            "since": since if isinstance(since, date) else None,
            "verified_by": self.verified_by.text().strip(),
            "verified_on": verified_on if isinstance(verified_on, date) else None,
        }

    def _labels_of(self, before: Labels, name: str) -> Labels:
        known = before.dump()
        kept = Labels.of({**known, **{lang: self.texts[f"{name}_{lang}"].text().strip() for lang in PRINTED}})
        return before if kept.dump() == known else kept

    def _on_compared_clicked(self) -> None:
        session = self._context.session
        self.verified_by.setText(session.staff.short)
        self.verified_on.setText(day_text(session.today()))

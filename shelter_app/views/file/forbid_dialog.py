"""Somebody must not come near: written down at once by whoever is on duty, on the word of whoever said it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label


class ForbidDialog(FileDialog):
    """Only ever adds a prohibition; lifting one is for those who may edit contacts."""

    def __init__(self, context: Context, resident_id: ResidentId, parent: QWidget | None = None) -> None:
        self._resident_id = resident_id
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return KeptAs("contact-forbidden", self._resident_id, "new")

    def build(self) -> None:
        self.explained = Label(tone="text2", wrap=True)
        self.name, self.relation, self.numbers = LineEdit(), ComboBox(), LineEdit()
        self.said_by, self.note = LineEdit(), PlainText(rows=2, most_rows=4)
        self.fields.update(
            name=Field(control=self.name),
            relation=Field(control=self.relation),
            phones=Field(control=self.numbers),
            said_by=Field(control=self.said_by),
            note=Field(control=self.note),
        )
        self.content.addWidget(self.explained)
        for pair in (("name", "relation"), ("phones", "said_by")):
            self.content.addLayout(beside(*(self.fields[one] for one in pair)))
        self.content.addWidget(self.fields["note"])
        self.fields["name"].clear_problem_on(self.name.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Must not come near"))
        holds = self.tr(
            "It holds at once, at the door and on the telephone. Only somebody who edits contacts lifts it."
        )
        # Said of everybody: whether a child has brothers or sisters may be the secret of their files.
        spreads = self.tr("Where the child has brothers or sisters here, it goes into their files as well.")
        self.explained.setText(f"{holds} {spreads}")
        words = {
            "name": self.tr("&Name"),
            "relation": self.tr("&Relation to the child"),
            "phones": self.tr("&Telephones"),
            "said_by": self.tr("&Who said it"),
            "note": self.tr("N&ote"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.fields["phones"].set_hint(self.tr("Separate several numbers with a semicolon."))
        self.said_by.setPlaceholderText(self.tr("Police, name, hour"))
        self.fill(self.relation, "relation")

    def load(self) -> None:
        self.name.setFocus()

    def save(self) -> None:
        with self.refusing():
            contacts.forbid(
                self._resident_id,
                self.name.text(),
                code_of(self.relation),
                tuple(part.strip() for part in self.numbers.text().split(";") if part.strip()),
                self.note.toPlainText(),
                said_by=self.said_by.text(),
                by=self.context.session,
            )

    def sentence(self, field: str, reason: str) -> str:
        if field == "name":
            return self.tr("Write who this is; a description is enough where no name is known.")
        return super().sentence(field, reason)

"""Writing down that an answer to a letter came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.paper import OutgoingLetter
from shelter_app.services import letters
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label


class AnswerDialog(FileDialog):
    """On what day it came, and what it says: number of the paper, decision, name."""

    def __init__(self, context: Context, letter: OutgoingLetter, parent: QWidget | None = None) -> None:
        self._letter = letter
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("letter-answer", self._letter.resident_id, str(self._letter.id))

    def build(self) -> None:
        self.about = Label(role="small", tone="text2", wrap=True)
        self.on, self.words = ParsedEdit(parser=day_parser(self.context)), PlainText(rows=3)
        self.content.addWidget(self.about)
        self.add_field("on", ParsedField(edit=self.on))
        self.add_field("words", Field(control=self.words)).clear_problem_on(self.words.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Answer to letter {number}").format(number=self._letter.number))
        self.about.setText(" ".join(self._letter.addressee.split()))
        self.fields["on"].set_label(self.tr("&Came on"))
        self.fields["words"].set_label(self.tr("&What it says"))
        self.fields["words"].set_hint(self.tr("Number and date of the paper, and what was decided."))

    def load(self) -> None:
        self.on.setText(day_text(self._letter.answered_on or self.context.session.today()))
        self.words.setPlainText(self._letter.answer)
        self.words.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.on.result()
        return {} if understood.value else {"on": understood.problem or self.tr("On what day did it come?")}

    def save(self) -> None:
        day = self.on.value()
        assert isinstance(day, date)
        with self.refusing():
            letters.answer(self._letter, day, self.words.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "words":
            return self.tr("Write what the answer says.")
        if reason == "before_sent":
            return self.tr("The letter was sent later than that.")
        return super().sentence(field, reason)

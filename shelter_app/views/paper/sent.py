"""Marking a letter as handed over or posted, which closes the term that asked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.paper import OutgoingLetter
from shelter_app.services import papers
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.paper.words import paper_words
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit


class SentDialog(FileDialog):
    """Which letter, how it went, and when."""

    def __init__(self, context: Context, letters: Sequence[OutgoingLetter], parent: QWidget | None = None) -> None:
        self._letters = {letter.id: letter for letter in letters}
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        concerned = {letter.resident_id for letter in self._letters.values()}
        about = "-".join(str(number) for number in sorted(self._letters))
        return KeptAs("sent", next(iter(concerned)) if len(concerned) == 1 else None, about)

    def build(self) -> None:
        self.letter, self.how, self.to = ComboBox(), ComboBox(), LineEdit()
        self.letter.activated.connect(lambda _place: self._say_to())
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.add_field("letter", Field(control=self.letter))
        self.add_field("how", Field(control=self.how)).clear_problem_on(self.how.activated)
        self.add_field("to", Field(control=self.to)).clear_problem_on(self.to.textChanged)
        self.add_field("at", ParsedField(edit=self.at))
        self.explained_by = LineEdit()
        self.add_field("explained_by", Field(control=self.explained_by))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Letter sent"))
        self.fields["letter"].set_label(self.tr("&Letter"))
        self.fields["how"].set_label(self.tr("&How"))
        self.fields["to"].set_label(self.tr("&Who took it"))
        self.fields["to"].set_hint(self.tr("Name of the person, or the office where it was left."))
        self.fields["at"].set_label(self.tr("W&hen"))
        self.fields["explained_by"].set_label(self.tr("Who &explained it to the person"))
        self.fields["explained_by"].set_hint(self.tr("What is told to whom. Empty while nobody has."))
        self.letter.set_choices(
            [
                (one.id, f"{one.number}, {paper_words(one.document, self.context.session)}")
                for one in self._letters.values()
            ]
        )
        self.fill(self.how, "contact_medium")

    def load(self) -> None:
        self.letter.setCurrentIndex(0)
        self.at.set_now()
        self._say_to()
        self.how.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.at.result()
        problems = {} if understood.value else {"at": understood.problem or self.tr("When was it?")}
        if not self.to.text().strip():
            problems["to"] = self.tr("Say who took it.")
        return problems

    def save(self) -> None:
        letter, moment = self._letters[self.letter.value()], self.at.value()  # type: ignore[index]
        assert isinstance(moment, datetime)
        with self.refusing():
            papers.mark_sent(
                letter, code_of(self.how), moment, self.to.text(), explained_by=self.explained_by.text(),
                by=self.context.session,
            )  # fmt: skip

    def _say_to(self) -> None:
        """The addressee is proposed; whoever really took it is written over it."""
        chosen = self.letter.value()
        if isinstance(chosen, int):
            self.to.setText(" ".join(self._letters[chosen].addressee.split()))

    def sentence(self, field: str, reason: str) -> str:
        if field == "how":
            return self.tr("Choose how it went.")
        if reason == "before_made":
            return self.tr("The letter was made later than that.")
        return self.tr("This moment is still to come.") if field == "at" else reason

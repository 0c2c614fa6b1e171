"""A relative asks: what may be said at once, whom they may mean, and the request in the file that it is about."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.tracing import Asks
from shelter_app.services import kin_requests, tracing
from shelter_app.services.kin_requests import Meant
from shelter_app.services.tracing import Asked
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.record.whom_meant import WhomMeant
from shelter_app.views.residents.kept_questions import KeptQuestionsDialog
from shelter_app.views.scaling import row
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText

SEARCH_AFTER_MS = 250


class KinRequestDialog(FileDialog):
    """Until a decision of the file lets somebody know, the answer to everybody is the same and tells nothing."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=600)

    def kept_as(self) -> KeptAs:
        return KeptAs("kin-request")

    def build(self) -> None:
        self.sought, self.asker = LineEdit(icon="search"), LineEdit()
        self.whom, self.medium = WhomMeant(self.context), ComboBox()
        self.words = PlainText(rows=3)
        sought, asker = Field(control=self.sought), Field(control=self.asker)
        medium = Field(control=self.medium)
        self.fields |= {"sought": sought, "asker": asker, "file": self.whom.field, "medium": medium}
        self.content.addLayout(beside(sought, asker))
        self.content.addWidget(self.whom)
        self.content.addWidget(medium)
        self.add_field("words", Field(control=self.words)).clear_problem_on(self.words.textChanged)
        self.answer = LineEdit()
        self.add_field("answer", Field(control=self.answer))
        self.kept = Button(kind="link", icon="search", clicked=self._on_kept)
        self.content.addLayout(row(self.kept, None))
        # Words come and go above: what room is left stays beneath them, not between a field and what is said of it.
        self.content.addStretch(1)
        self._later = Later(self, SEARCH_AFTER_MS, self.search)
        for line, field in ((self.sought, sought), (self.asker, asker)):
            line.textChanged.connect(lambda _text: self._later.ask())
            field.clear_problem_on(line.textChanged)
        self.whom.told.connect(self._tell)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("A relative asks about a child"))
        self.fields["sought"].set_label(self.tr("Whom they look for, as they &say the name"))
        self.fields["asker"].set_label(self.tr("Who &asks: family name, given name"))
        self.fields["medium"].set_label(self.tr("&How they ask"))
        self.fields["words"].set_label(self.tr("What they &told: who they are to the child, how to reach them"))
        self.fill(self.medium, "contact_medium")
        self.fields["answer"].set_label(self.tr("What was &answered"))
        self.fields["answer"].set_hint(
            self.tr("Nobody fits: the question is kept and compared with whoever is admitted.")
        )
        self.kept.setText(self.tr("Questions that fit no file"))
        self.whom.retranslate()
        self._tell()

    def load(self) -> None:
        self.sought.setFocus()

    def search(self) -> None:
        """Look up what is typed now."""
        self.whom.look(self.sought.text(), self.asker.text())

    def meant(self) -> Meant | None:
        """The file that was chosen, if it may be opened at all."""
        return self.whom.meant()

    def check(self) -> Mapping[str, str]:
        self.search()
        if self.meant() is not None:
            return {}
        if problem := self.whom.problem():
            return {"file": problem}
        typed = {"sought": self.sought.text(), "asker": self.asker.text(), "words": self.words.toPlainText()}
        return {name: self.sentence(name, "empty") for name, words in typed.items() if not words.strip()}

    def save(self) -> None:
        one = self.meant()
        if one is None:
            self._keep()
            return
        with self.refusing():
            kin_requests.write_down(
                one, self.asker.text(), code_of(self.medium), self.words.toPlainText(), by=self.context.session
            )

    def _keep(self) -> None:
        """Nobody fits: the question is kept apart from every file until somebody with such a name comes."""
        asked = Asked(
            Asks.SOMEBODY,
            self.context.session.now(),
            "relative",
            self.asker.text(),
            self.words.toPlainText(),
            self.sought.text(),
            code_of(self.medium),
            self.answer.text(),
        )
        with self.refusing():
            tracing.keep(asked, by=self.context.session)

    def _on_kept(self) -> None:
        dialog = KeptQuestionsDialog(self.context, self)
        dialog.exec()
        dialog.deleteLater()

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "sought": self.tr("Whom do they look for?"),
            "asker": self.tr("Who asks?"),
            "medium": self.tr("How do they ask?"),
            "words": self.tr("Write what they told."),
        }
        if (field, reason) == ("answer", "stopped"):
            return self.tr(
                "This person may be stopped: tell them nothing and call the director. Leave this line empty: that they"
                " asked is kept without it."
            )
        return words.get(field, reason)

    def _tell(self) -> None:
        one = self.meant()
        self.fields["answer"].setVisible(one is None)
        self.accept_button.setText(self.tr("Write into the file") if one is not None else self.tr("Keep the question"))

"""One file too many within the hour: the form in which a member says why this one has to be opened all the same."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services import residents
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label


class OneMoreDialog(FileDialog):
    """Asks for the reason; saving opens the file, and the page that asked shows it."""

    def __init__(self, context: Context, resident_id: ResidentId, number: str, parent: QWidget | None = None) -> None:
        self._resident_id, self._number = resident_id, number
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return KeptAs("one-more-file", self._resident_id, from_outside=True)

    def build(self) -> None:
        self.told = Label(tone="text2", wrap=True)
        self.content.addWidget(self.told)
        self.reason = PlainText(rows=3)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Open file {number} all the same").format(number=self._number))
        self.told.setText(
            self.tr("It opens at once. What you write stands in the log of the file and on the director's Today.")
        )
        self.fields["reason"].set_label(self.tr("&Why you need it now"))
        self.fields["reason"].set_hint(self.tr("In words that the director understands tomorrow."))
        self.accept_button.setText(self.tr("Open the file"))

    def load(self) -> None:
        self.reason.setFocus()

    def check(self) -> dict[str, str]:
        return {} if self.reason.toPlainText().strip() else {"reason": self.sentence("reason", "empty")}

    def save(self) -> None:
        with self.refusing():
            residents.open_file(self._resident_id, because=self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Write why in a whole sentence: at least 15 letters.")
        return super().sentence(field, reason)

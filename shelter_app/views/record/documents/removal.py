"""Taking a scan out of a file: why, and that it can be brought back for thirty days."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.attachments import CONSENT_WITHDRAWN, KEPT_AFTER_REMOVAL
from shelter_app.domain.errors import InvalidInput
from shelter_app.services import attachments
from shelter_app.services.attachments import Shown
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.record.documents.words import scan_title
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit


class RemoveScanDialog(FileDialog):
    """The reason stays beside the line that tells of the scan; another one is written in words."""

    def __init__(self, context: Context, shown: Shown, parent: QWidget | None = None) -> None:
        self._shown = shown
        super().__init__(context, parent, width=480)

    def kept_as(self) -> KeptAs:
        return KeptAs("scan-removal", self._shown.attachment.resident_id, self._shown.attachment.id)

    def build(self) -> None:
        self.reason, self.words = ComboBox(), LineEdit()
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.activated)
        self.add_field("words", Field(control=self.words)).clear_problem_on(self.words.textChanged)
        self.content.addStretch(1)
        self.reason.activated.connect(lambda _place: self._fit())

    def retranslate(self) -> None:
        title = scan_title(self._shown, self.context)
        self.heading.setText(self.tr("Remove: {scan}").format(scan=title))
        self.fields["reason"].set_label(self.tr("&Why"))
        self.fields["words"].set_label(self.tr("In w&ords"))
        self._fit()
        self.accept_button.setText(self.tr("Remove"))
        self.fill(self.reason, "attachment_removal")

    def load(self) -> None:
        self._fit()
        self.reason.setFocus()

    def save(self) -> None:
        code = code_of(self.reason)
        reason = self.words.text().strip() if code == "other" else code
        if not reason:
            raise InvalidInput(**{"words" if code else "reason": "empty"})
        with self.refusing():
            attachments.remove(self._shown.attachment.id, reason, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("It is no longer there.") if field == "attachment" else self.tr("Say why it is removed.")

    def _fit(self) -> None:
        code = code_of(self.reason)
        self.fields["words"].setVisible(code == "other")
        kept = self.tr("It can be brought back for {days} days; after that its content is wiped for good.")
        gone = self.tr("It is shown nowhere from now on and its content is wiped; only the line about it stays.")
        self.fields["reason"].set_hint(gone if code == CONSENT_WITHDRAWN else kept.format(days=KEPT_AFTER_REMOVAL.days))

"""The last look before two files become one, and the reason with which they are separated again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.merging import Side
from shelter_app.services import merging
from shelter_app.services.merging import Compared, MergedFile
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.merging.facts import doubt_words
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.widgets.fields import Field, InfoLine, PlainText
from shelter_app.views.widgets.labels import Label


class MergeDialog(FileDialog):
    """Names both numbers and repeats what is doubtful; without a reason nothing is done."""

    def __init__(
        self, context: Context, both: Compared, choices: Mapping[str, Side], parent: QWidget | None = None
    ) -> None:
        self._both, self._choices = both, choices
        super().__init__(context, parent, width=580)

    def kept_as(self) -> KeptAs:
        kept, gone = self._both.kept.facts.file, self._both.gone.facts.file
        return KeptAs("merge", kept.id, gone.id)

    def build(self) -> None:
        self.says = Label(wrap=True)
        self.content.addWidget(self.says)
        self._doubts = [InfoLine() for _doubt in self._both.doubts]
        for line in self._doubts:
            self.content.addWidget(line)
        self.reason = PlainText(rows=2)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.content.addStretch(1)

    def retranslate(self) -> None:
        kept, gone = self._both.kept.facts.file.number, self._both.gone.facts.file.number
        self.heading.setText(self.tr("Merge file {gone} into file {kept}").format(gone=gone, kept=kept))
        self.says.setText(
            self.tr(
                "Everything in file {gone} goes into file {kept}, and the child is counted once. The search finds both "
                "numbers. The files can be separated again at any time."
            ).format(gone=gone, kept=kept)
        )
        for line, doubt in zip(self._doubts, self._both.doubts, strict=True):
            line.show_problem(doubt_words(doubt))
        self.fields["reason"].set_label(self.tr("&Why these are one person"))
        self.accept_button.setText(self.tr("Merge"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            merging.merge(self._both, self._choices, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Write how you know: it stands in the audit beside both numbers.")
        return super().sentence(field, reason)


class SeparateDialog(FileDialog):
    """Two files again, each with what it had."""

    def __init__(self, context: Context, one: MergedFile, parent: QWidget | None = None) -> None:
        self._one = one
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return KeptAs("separate", self._one.merge.kept, self._one.merge.id)

    def build(self) -> None:
        self.says = Label(wrap=True)
        self.content.addWidget(self.says)
        self.reason = PlainText(rows=2)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.content.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Separate file {number} again").format(number=self._one.number))
        self.says.setText(
            self.tr(
                "Both files get back what they had. What was written since stays in this file, but doses, facts and "
                "stages about something that goes back follow it; a plan signed since stays here. The file that comes "
                "back is open to everyone on duty, as it was."
            )
        )
        self.fields["reason"].set_label(self.tr("&Why they are two people"))
        self.accept_button.setText(self.tr("Separate"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            merging.separate(self._one.merge.id, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Write how you know: it stands in the audit beside both numbers.")
        return super().sentence(field, reason)

"""Questions about children who are in no file: who asked, about whom, when, and what was answered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.services import tracing
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.record.tracing_table import TracingTable
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.labels import Label


class KeptQuestionsDialog(FileDialog):
    """Only to be read: a question finds its file when a child with such a name is admitted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=860)

    def kept_as(self) -> KeptAs | None:
        return None

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.table = TracingTable(self.context)
        set_sizes(self.table, least_height=300)
        self.content.addWidget(self.told)
        self.content.addWidget(self.table, 1)
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Questions that fit no file"))
        self.cancel.setText(self.tr("Close"))
        self.table.setAccessibleName(self.heading.text())
        self.table.retranslate()
        self._say()

    def load(self) -> None:
        self.table.set_rows(tracing.unmatched(by=self.context.session), key=lambda one: one.id)
        self._say()
        self.table.setFocus()

    def _say(self) -> None:
        some = self.tr("Whoever is admitted is compared with these names; the file then says that somebody asked.")
        self.told.setText(some if self.table.rows.rowCount() else self.tr("No question is kept."))

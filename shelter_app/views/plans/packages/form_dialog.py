"""The decision form as it will be printed, drawn from memory."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.services.packages.decision_form import Form
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.preview import PaperPreview
from shelter_app.views.scaling import set_sizes


class FormDialog(Dialog):
    """Nothing is typed; Ctrl+Enter prints."""

    def __init__(self, context: Context, form: Form, parent: QWidget | None = None) -> None:
        self._form = form
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.preview = PaperPreview(self.context.messages, self.context.tasks)
        set_sizes(self.preview, least_height=480)
        self.content.addWidget(self.preview, 1)
        self.accept_button.setEnabled(False)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Decision form"))
        self.cancel.setText(self.tr("Close"))
        self.accept_button.setText(self.tr("Print"))

    def load(self) -> None:
        self.context.tasks.run(self, self._form.render, self._on_rendered)

    def _on_rendered(self, pdf: bytes) -> None:
        self.accept_button.setEnabled(self.preview.show_paper(pdf, self._form.file_name))

    def finish(self) -> None:
        self.preview.print_paper()

"""A paper of its own, outside the register of prints, as it will be printed, drawn from memory."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.preview import PaperPreview
from shelter_app.views.scaling import set_sizes


class Sheet(Protocol):
    """What can be rendered in a worker, and what its PDF is called."""

    @property
    def file_name(self) -> str: ...

    def render(self) -> bytes: ...


class SheetDialog(Dialog):
    """Nothing is typed; Ctrl+Enter prints. `heading_words` names the paper."""

    def __init__(self, context: Context, sheet: Sheet, parent: QWidget | None = None) -> None:
        self._sheet = sheet
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.preview = PaperPreview(self.context.messages, self.context.tasks)
        set_sizes(self.preview, least_height=480)
        self.content.addWidget(self.preview, 1)
        self.accept_button.setEnabled(False)

    def heading_words(self) -> str:
        """What stands over the paper."""
        return ""

    def retranslate(self) -> None:
        self.heading.setText(self.heading_words())
        self.cancel.setText(self.tr("Close"))
        self.accept_button.setText(self.tr("Print"))

    def load(self) -> None:
        self.context.tasks.run(self, self._sheet.render, self._on_rendered)

    def _on_rendered(self, pdf: bytes) -> None:
        self.accept_button.setEnabled(self.preview.show_paper(pdf, self._sheet.file_name))

    def finish(self) -> None:
        self.preview.print_paper()

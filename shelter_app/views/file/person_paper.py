"""Before a paper for the person themselves is made: why, and the passphrase once more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.views.leaving_list import LeavingDialog
from shelter_app.views.page import Context
from shelter_app.views.paper.words import paper_words


class PersonPaperDialog(LeavingDialog):
    """Accepted when the passphrase was right: then `confirmed` is there, and `why` says the reason."""

    def __init__(self, context: Context, document: str, parent: QWidget | None = None) -> None:
        self.document = document
        super().__init__(context, parent)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(paper_words(self.document, by=self.context.session))
        self.warning.setText(
            self.tr(
                "This paper is for the person it is about, or for whoever represents them. Think first who might take "
                "it from them and read it. What is printed stands in the register of prints and in the log of what "
                "was told."
            )
        )
        self.fields["reason"].set_label(self.tr("&Why it is made, for whom"))
        self.accept_button.setText(self.tr("Show the paper"))

    def check(self) -> Mapping[str, str]:
        return {} if self.why else {"reason": self.tr("Write why this paper is made.")}

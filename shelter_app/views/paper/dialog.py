"""The window of one paper, opened with Ctrl+P from the page that shows its subject."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.reports.catalogue import PAPERS
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import PaperDesk, Wanted, language_choices
from shelter_app.views.paper.words import paper_words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.segmented import Segmented


class PaperDialog(Dialog):
    """The sheet as it will be printed: language above it, print (Ctrl+P) and save (Ctrl+S) beneath."""

    def __init__(self, context: Context, wanted: Wanted, parent: QWidget | None = None) -> None:
        self._wanted = wanted
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        offered = PAPERS[self._wanted.document].languages
        self.language = Segmented(choices=language_choices(offered))
        self.language.chosen.connect(self._on_language_chosen)
        self.print_button = Button(kind="primary", icon="printer", shortcut="Ctrl+P", clicked=self._print)
        self.save_button = Button(icon="download", shortcut="Ctrl+S", clicked=self._save)
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        set_sizes(self.desk, least_height=480)
        self.content.addLayout(row(self.language, None, self.save_button, self.print_button))
        self.content.addWidget(self.desk, 1)
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(paper_words(self._wanted.document))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.cancel.setText(self.tr("Close"))

    def load(self) -> None:
        self._on_ready(False)
        self.desk.show_paper(self._wanted)

    def _on_language_chosen(self, key: str) -> None:
        wanted = self._wanted
        self.desk.show_paper(Wanted(wanted.document, wanted.resident_id, tuple(key.split("+")), wanted.about))

    def _on_ready(self, ready: bool) -> None:
        if self.desk.job is not None:
            self.language.choose("+".join(self.desk.job.languages))
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    def _print(self) -> None:
        self.desk.print_paper()

    def _save(self) -> None:
        self.desk.save_paper()

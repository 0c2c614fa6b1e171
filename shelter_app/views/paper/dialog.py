"""The window of one paper, opened with Ctrl+P from the page that shows its subject."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.reports.catalogue import FORM, paper
from shelter_app.views import keys
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import PaperDesk, Wanted, language_choices
from shelter_app.views.paper.words import paper_words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.segmented import Segmented


class PaperDialog(Dialog):
    """The sheet as it will be printed: language above it, print (Enter, Ctrl+P) and save (Ctrl+S) beneath."""

    def __init__(self, context: Context, wanted: Wanted, parent: QWidget | None = None) -> None:
        self._wanted = wanted
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        offered = paper(self._wanted.document).languages
        if self._wanted.document.startswith(FORM):
            # A form can be made in more pairs of languages than a window is wide.
            offered = tuple((lang,) for lang in self.context.session.profile.languages)
        self.language = Segmented(choices=language_choices(offered))
        self.language.chosen.connect(self._on_language_chosen)
        self.codes = FilterButton(height=36)
        self.codes.setChecked(self._wanted.coded)
        self.codes.toggled.connect(self._on_codes_toggled)
        self.codes.setVisible(
            self._wanted.resident_id is None
            and self._wanted.about is None
            and not self._wanted.helpers
            and self._wanted.report is None
        )
        self.print_button = Button(kind="primary", icon="printer", shortcut="Ctrl+P", clicked=self._print)
        self.save_button = Button(icon="download", shortcut="Ctrl+S", clicked=self._save)
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        self.desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys.bind(self.desk, "Return", self._print, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        set_sizes(self.desk, least_height=480)
        self.content.addLayout(row(self.language, self.codes, None, self.save_button, self.print_button))
        self.content.addWidget(self.desk, 1)
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(paper_words(self._wanted.document, self.context.session))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.codes.setText(self.tr("Numbers instead of names"))
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.cancel.setText(self.tr("Close"))

    def load(self) -> None:
        self._on_ready(False)
        self.desk.show_paper(self._wanted)
        self.desk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_language_chosen(self, key: str) -> None:
        self._wanted = replace(self._wanted, languages=tuple(key.split("+")))
        self.desk.show_paper(self._wanted)

    def _on_codes_toggled(self, on: bool) -> None:
        self._wanted = replace(self._wanted, coded=on)
        self.desk.show_paper(self._wanted)

    def _on_ready(self, ready: bool) -> None:
        if self.desk.job is not None:
            self.language.choose("+".join(self.desk.job.languages))
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    def _print(self) -> None:
        self.desk.print_paper()

    def _save(self) -> None:
        self.desk.save_paper()

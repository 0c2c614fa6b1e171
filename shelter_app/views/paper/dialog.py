"""The window of one paper, opened with Ctrl+P from the page that shows its subject."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.reports.catalogue import FORM, paper
from shelter_app.reports.data import Text
from shelter_app.services import papers
from shelter_app.views import keys
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.paper.addressee import AddresseePicker
from shelter_app.views.paper.along import AlongButton
from shelter_app.views.paper.desk import PaperDesk, Wanted, language_choices
from shelter_app.views.paper.words import paper_words
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Scroll
from shelter_app.views.widgets.segmented import Segmented

OF_A_PLAN = ("support-plan", *papers.PACKAGES)


class PaperDialog(Dialog):
    """The sheet as it will be printed: language above it, print (Enter, Ctrl+P) and save (Ctrl+S) beneath."""

    def __init__(self, context: Context, wanted: Wanted, parent: QWidget | None = None) -> None:
        self._wanted = wanted
        super().__init__(context, parent, width=1040 if wanted.document in OF_A_PLAN else 760)

    def build(self) -> None:
        offered = paper(self._wanted.document).languages
        if self._wanted.document.startswith(FORM):
            # A form can be made in more pairs of languages than a window is wide.
            offered = tuple((lang,) for lang in self.context.session.profile.languages)
        self.whole = Segmented()
        self.whole.chosen.connect(self._on_whole_chosen)
        if self._wanted.document not in OF_A_PLAN:
            self.whole.hide()
        self.to = AddresseePicker(self.context)
        self.to.chosen.connect(self._on_addressee_chosen)
        self.left_out = Label(role="small", tone="text2", wrap=True)
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
        self.along = AlongButton(self.context, lambda: self.desk.show_paper(self._wanted))
        self.print_button = Button(kind="primary", icon="printer", shortcut="Ctrl+P", clicked=self._print)
        self.save_button = Button(icon="download", shortcut="Ctrl+S", clicked=self._save)
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        self.desk.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys.bind(self.desk, "Return", self._print, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        set_sizes(self.desk, least_height=480)
        self.content.addWidget(self.whole)
        self.content.addLayout(row(self.language, self.codes, self.along, None, self.save_button, self.print_button))
        # Beside the sheet, so that a low screen shows as much of it as it can.
        self.side = Scroll(content=holding(self.to, self.left_out))
        set_sizes(self.side, width=270)
        both = row(self.desk, self.side, spacing=16)
        both.setStretch(0, 1)
        self.content.addLayout(both, 1)
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(paper_words(self._wanted.document, self.context.session))
        self.whole.set_choices([
            ("support-plan", self.tr("The plan alone")),
            (papers.PACKAGE, self.tr("Package with all it rests on")),
            (papers.PACKAGE_MINIMUM, self.tr("Package, minimum of data")),
        ])  # fmt: skip
        if self._wanted.document in OF_A_PLAN:
            self.whole.choose(self._wanted.document)
        self.whole.setAccessibleName(self.tr("What is printed"))
        self.to.retranslate()
        self._say_left_out()
        self.along.retranslate()
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.codes.setText(self.tr("Numbers instead of names"))
        self.print_button.setText(self.tr("Print"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.cancel.setText(self.tr("Close"))

    def load(self) -> None:
        self._on_ready(False)
        self.to.offer(self._wanted.document)
        self.desk.show_paper(self._wanted)
        self.desk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_language_chosen(self, key: str) -> None:
        self._wanted = replace(self._wanted, languages=tuple(key.split("+")))
        self.desk.show_paper(self._wanted)

    def _on_whole_chosen(self, document: str) -> None:
        """The plan alone or bound with all it rests on; what then stays behind is said before anything is printed."""
        self._wanted = replace(self._wanted, document=document, to=None)
        self.to.offer(document)
        self.retranslate()
        self.desk.show_paper(self._wanted)

    def _on_addressee_chosen(self) -> None:
        self._wanted = replace(self._wanted, to=self.to.to())
        self.desk.show_paper(self._wanted)

    def _say_left_out(self) -> None:
        """What stays at the centre and why, in the words of the cover."""
        self.side.setVisible(self._wanted.document in papers.PACKAGES)
        if self.side.isHidden():
            return
        lang = self.context.language.code
        lines = papers.left_out(minimum=self._wanted.document == papers.PACKAGE_MINIMUM)
        told = [f"– {in_words(one.what, lang)}\n{in_words(one.why, lang)}" for one in lines]
        self.left_out.setText("\n\n".join([self.tr("Stays at the centre:"), *told]))

    def _on_codes_toggled(self, on: bool) -> None:
        self._wanted = replace(self._wanted, coded=on)
        self.desk.show_paper(self._wanted)

    def _on_ready(self, ready: bool) -> None:
        if self.desk.job is not None:
            self.language.choose("+".join(self.desk.job.languages))
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)
        self.along.offer(self.desk.jobs)

    def _print(self) -> None:
        self.desk.print_paper()

    def _save(self) -> None:
        self.desk.save_paper()


def holding(*parts: QWidget) -> QWidget:
    """These one below the other, for a scroll."""
    whole = QWidget()
    layout = column(*parts, None, spacing=12)
    whole.setLayout(layout)
    return whole


def in_words(text: Text, lang: str) -> str:
    """A text of a paper in the language of the screen."""
    return text if isinstance(text, str) else text.in_language(lang)

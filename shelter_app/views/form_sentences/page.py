"""Every sentence of the forms in one language: what waits for approval, what was corrected, by whom."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from shelter_app.domain.form_sentences import FormSentence, Standing, read_against
from shelter_app.domain.names import fold
from shelter_app.domain.procedure_forms import FORM_LANGUAGES
from shelter_app.services import form_sentences, packaged
from shelter_app.services.form_sentences import EVERY_FORM
from shelter_app.views.dialog import Dialog
from shelter_app.views.export import ExportAction, table_listing
from shelter_app.views.form_sentences.dialogs import FormApprovalDialog, SentenceDialog
from shelter_app.views.listed import label
from shelter_app.views.page import Page
from shelter_app.views.record.form_words import form_title
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.fields import ComboBox, LineEdit
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.tables import Cell, Column, Table

ALL = ""
FIRST_LANGUAGE = "kk"
NEEDS = (0, 860, 1320)
"""How wide the page must be for each language that stands beside the chosen one; the Russian always stands there."""


class FormSentencesPage(Page):
    """Enter, F2 or a double click opens a sentence; the first language is the one that no native reader has seen."""

    @property
    def title(self) -> str:
        return self.tr("Sentences of the forms")

    def build(self) -> None:
        self._lines: tuple[FormSentence, ...] = ()
        self._entering = False
        self.search, self.language, self.form, self.shown = LineEdit(), ComboBox(), ComboBox(), ComboBox()
        set_sizes(self.search, least_width=220)
        set_sizes(self.form, least_width=260)
        set_sizes(self.shown, least_width=200)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.language.activated.connect(lambda _place: self.refresh())
        for combo in (self.form, self.shown):
            combo.activated.connect(lambda _place: self._fill())
        self.count = Chip()
        self.whole = Button(icon="list-checks", clicked=self._on_whole_clicked)
        self.change = Button(kind="primary", icon="pencil", shortcut="F2", clicked=self._on_change_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.table = Table(
            columns=[
                Column("text", lambda: self.tr("As it is shown and printed"), self._text_cell),
                *(self._column_beside(place, needs) for place, needs in enumerate(NEEDS)),
                Column("standing", lambda: self.tr("State"), self._standing_cell, 210),
            ],
            row_height=52,
        )
        self.table.opened.connect(lambda _line: self._on_change_clicked())
        self.table.focused.connect(lambda _line: self._offer())
        self.export = ExportAction(self, lambda: table_listing("form-sentences", self.title, self.table))
        self.head = PageHead(actions=(self.count, self.export.button, self.change, self.back))
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        filters = Flow(spacing=8)
        filters.add(self.language, self.form, self.shown, self.search, self.whole)
        self.stack(self.head, filters, card).setStretchFactor(card, 1)
        self.watch(self.context.changes.centre_changed)

    def open(self, **_args: Any) -> None:
        self._entering = True

    def refresh(self) -> None:
        session = self.context.session
        self._lines = form_sentences.lines(self._lang, by=session)
        self.table.retranslate()
        self._offer_forms()
        self._fill()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        answered = sum(one.standing is not Standing.WORKING for one in self._lines)
        words = self.tr("Answered for: {count}").format(count=self.context.formats.count_of(answered, len(self._lines)))
        self.count.set_face(ChipFace(words, icon="languages"))
        if self._entering:
            self._entering = False
            self.table.setFocus()

    def retranslate(self) -> None:
        self.head.set_title(self.title, self.tr("What is approved here is shown and printed from that moment on."))
        self.change.setText(self.tr("Read and decide"))
        self.whole.setText(self.tr("Approve the whole form"))
        self.back.setText(self.tr("Back"))
        self.search.setPlaceholderText(self.tr("Search in sentences"))
        for combo, words in (
            (self.search, self.tr("Search in sentences")),
            (self.language, self.tr("Language of the form")),
            (self.form, self.tr("Which form")),
            (self.shown, self.tr("Which sentences")),
        ):
            combo.setAccessibleName(words)
        self.language.set_choices([(lang, label(self.context, "language", lang)) for lang in FORM_LANGUAGES])
        states = [(one.value, words) for one, words in self._states().items()]
        self.shown.set_choices([(ALL, self.tr("All sentences")), *states])
        for combo, first in ((self.language, FIRST_LANGUAGE), (self.shown, ALL)):
            if combo.value() is None:
                combo.set_value(first)
        self.export.retranslate()
        self.table.retranslate()

    @property
    def _lang(self) -> str:
        return str(self.language.value() or FIRST_LANGUAGE)

    def _offer_forms(self) -> None:
        """The forms of this country under their numbers, each layout once."""
        profile, seen = self.context.session.profile, dict[str, str]()
        for use in profile.forms:
            seen.setdefault(use.layout, form_title(self.context, packaged.form(profile, use.code), use))
        every = (EVERY_FORM, self.tr("On every form"))
        self.form.set_choices([(ALL, self.tr("All forms")), *seen.items(), every])
        if self.form.value() is None:
            self.form.set_value(ALL)

    def _fill(self) -> None:
        wanted, state = str(self.form.value() or ALL), str(self.shown.value() or ALL)
        typed = fold(self.search.text()).split()
        found = [
            one
            for one in self._lines
            if wanted in (ALL, one.form)
            and state in (ALL, one.standing.value)
            and all(word in fold(f"{one.text} {' '.join(text for _lang, text in one.beside)}") for word in typed)
        ]
        self.table.set_rows(found, key=lambda one: (one.form, one.source))
        self._offer()

    def _offer(self) -> None:
        self.change.setEnabled(self.table.current_object() is not None)
        form = str(self.form.value() or ALL)
        waiting = any(one.form == form and one.standing is Standing.WORKING for one in self._lines)
        self.whole.setEnabled(waiting)

    def _on_change_clicked(self) -> None:
        line = self.table.current_object()
        if isinstance(line, FormSentence):
            self._decide(SentenceDialog(self.context, line, self._form_words(line.form), self))

    def _on_whole_clicked(self) -> None:
        form = str(self.form.value() or ALL)
        self._decide(FormApprovalDialog(self.context, form, self._lang, self._form_words(form), self))

    def _decide(self, dialog: Dialog) -> None:
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.refresh()
            self.bar.show_done(self.tr("Written down. It is shown and printed so from now on."))

    def _form_words(self, form: str) -> str:
        return self.form.itemText(max(self.form.findData(form), 0))

    def _states(self) -> dict[Standing, str]:
        return {
            Standing.WORKING: self.tr("Working translation"),
            Standing.APPROVED: self.tr("Approved"),
            Standing.CORRECTED: self.tr("Corrected here"),
            Standing.SOURCE: self.tr("As it came"),
        }

    def _text_cell(self, line: FormSentence) -> Cell:
        return Cell(line.text, wrap=True)

    def _column_beside(self, place: int, needs: int) -> Column:
        """What stands beside the chosen language: the sentence as the centre prints it in another one."""

        def language() -> str:
            others = read_against(self._lang)
            return others[place] if place < len(others) else ""

        def title() -> str:
            code = language()
            return label(self.context, "language", code) if code else ""

        return Column(
            f"beside{place}", title, lambda line: Cell(line.in_language(language()), tone="text2", wrap=True), 270,
            needs=needs,
        )  # fmt: skip

    def _standing_cell(self, line: FormSentence) -> Cell:
        words = self._states()[line.standing]
        match line.standing:
            case Standing.APPROVED:
                return Cell(chip=ChipFace(words, "done"), detail=line.author)
            case Standing.CORRECTED:
                return Cell(chip=ChipFace(words, "done", "pencil"), detail=line.author)
            case Standing.WORKING:
                return Cell(chip=ChipFace(words, "outline", "circle-dashed"))
        return Cell(words, tone="text2")

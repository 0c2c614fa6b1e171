"""The letters a centre words itself: the list of them, and one of them with its words in two languages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QMenu, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.letter_templates import LANGUAGES, LetterTemplate, fields_for
from shelter_app.domain.letter_templates import Field as LetterField
from shelter_app.services import letter_templates
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.letters.template_words import field_words, refusal_words
from shelter_app.views.listed import label
from shelter_app.views.page import Context, Page
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.tables import Cell, Column, Table

translate = QCoreApplication.translate


class LetterTemplatesPage(Page):
    """Enter, F2 or a double click opens a letter; every change is an edition of its own."""

    @property
    def title(self) -> str:
        return self.tr("Letters in the centre's own words")

    def build(self) -> None:
        self.new = Button(icon="plus", shortcut="Ctrl+N", clicked=lambda: self._edit(None))
        self.change = Button(kind="primary", icon="pencil", shortcut="F2", clicked=self._on_change_clicked)
        self.retire = Button(kind="ghost", icon="archive", clicked=self._on_retire_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Letter"), self._name_cell),
                Column("to", lambda: self.tr("To whom"), self._to_cell, 240),
                Column("edition", lambda: self.tr("Edition"), self._edition_cell, 260),
            ],
            row_height=48,
        )
        self.table.opened.connect(lambda _line: self._on_change_clicked())
        self.table.focused.connect(lambda _line: self._offer())
        self.head = PageHead(actions=(self.retire, self.new, self.change, self.back))
        self.none = Label(tone="text2", wrap=True)
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        self.stack(self.head, self.none, card).setStretchFactor(card, 1)

    def retranslate(self) -> None:
        self.head.set_title(self.title, self.tr("They are offered among the papers of every file."))
        self.new.setText(self.tr("New letter"))
        self.change.setText(self.tr("Open"))
        self.retire.setText(self.tr("Offer no more"))
        self.back.setText(self.tr("Back"))
        self.none.setText(
            self.tr("There is no letter yet. A new one needs a name, to whom it goes and its words in one language.")
        )
        self.table.retranslate()

    def open(self, **_args: Any) -> None:
        self.bar.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        found = letter_templates.in_force(by=self.context.session)
        self.table.set_rows(list(found), key=lambda one: one.code)
        self.none.setVisible(not found)
        if found and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._offer()

    def _offer(self) -> None:
        chosen = self.table.current_object() is not None
        self.change.setEnabled(chosen)
        self.retire.setEnabled(chosen)

    def _on_change_clicked(self) -> None:
        template = self.table.current_object()
        if isinstance(template, LetterTemplate):
            self._edit(template)

    def _edit(self, template: LetterTemplate | None) -> None:
        dialog = LetterTemplateDialog(self.context, template, self)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.refresh()
            self.bar.show_done(self.tr("Kept as a new edition. Earlier ones stay as they were."))

    def _on_retire_clicked(self) -> None:
        template = self.table.current_object()
        if not isinstance(template, LetterTemplate):
            return
        try:
            letter_templates.retire(template, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        else:
            self.bar.show_done(self.tr("The letter is offered no more; what was sent stays."))
        self.refresh()

    def _name_cell(self, one: LetterTemplate) -> Cell:
        subject = one.subject("kk" if self.context.language.code == "kk" else "ru") or one.subject("ru")
        return Cell(one.name, subject or one.subject("kk"), strong=True)

    def _to_cell(self, one: LetterTemplate) -> Cell:
        return Cell(label(self.context, "organisation_kind", one.to))

    def _edition_cell(self, one: LetterTemplate) -> Cell:
        return Cell(edition_words(one, self.context), self.tr("with a Word file") if one.word else "")


class LetterTemplateDialog(Dialog):
    """The words of a letter; what is kept is the next edition, and an earlier one can be put into the fields again."""

    def __init__(self, context: Context, template: LetterTemplate | None, parent: QWidget | None = None) -> None:
        self._template = template
        self._written = "ru"
        self._word = template.word if template else b""
        self._editions = letter_templates.editions(template.code, by=context.session) if template else ()
        super().__init__(context, parent, width=920)

    def build(self) -> None:
        self.name, self.to = LineEdit(), ComboBox()
        self.insert = Button(icon="plus", clicked=self._on_insert_clicked)
        self.earlier = Button(kind="ghost", icon="history", clicked=self._on_earlier_clicked)
        self.earlier.setVisible(len(self._editions) > 1)
        self.subjects = {lang: LineEdit() for lang in LANGUAGES}
        self.texts = {lang: PlainText(rows=9) for lang in LANGUAGES}
        grid = QGridLayout()
        set_spacing(grid, 0, 10)
        grid.addWidget(self._field("name", self.name), 0, 0)
        grid.addWidget(self._field("to", self.to), 0, 1)
        for column, lang in enumerate(LANGUAGES):
            grid.addWidget(self._field(f"subject_{lang}", self.subjects[lang]), 1, column)
            grid.addWidget(self._field(f"text_{lang}", self.texts[lang]), 2, column)
            grid.setColumnStretch(column, 1)
        self.word_told = Label(tone="text2", wrap=True)
        self.take_word = Button(icon="file-text", clicked=self._on_word_clicked)
        self.drop_word = Button(kind="ghost", icon="x", clicked=self._on_word_dropped)
        for lang, text in self.texts.items():
            text.cursorPositionChanged.connect(partial(self._mark, lang))
        self.content.addLayout(grid)
        self.content.addLayout(row(self.insert, self.earlier, None))
        self.content.addWidget(self.word_told)
        self.content.addLayout(row(self.take_word, self.drop_word, None))

    def _field(self, name: str, control: LineEdit | ComboBox | PlainText) -> Field:
        field = self.fields[name] = Field(control=control)
        return field

    def retranslate(self) -> None:
        self.heading.setText(self.tr("A letter in the centre's own words"))
        names = {
            "name": self.tr("&Name"),
            "to": self.tr("&To which kind of organisation"),
            "subject_kk": self.tr("Subject in Kazakh"),
            "subject_ru": self.tr("Subject in Russian"),
            "text_kk": self.tr("Words in Kazakh"),
            "text_ru": self.tr("Words in Russian"),
        }
        for name, words in names.items():
            self.fields[name].set_label(words)
        self.fields["text_kk"].set_hint(self.tr("No ending after a field: write «бала: {child}», not «{child}ға»."))
        self.fields["text_ru"].set_hint(self.tr("{помещён/помещена} is chosen by sex."))
        self.insert.setText(self.tr("Put a field where the cursor stands"))
        self.earlier.setText(self.tr("Take the words of an earlier edition"))
        session, lang = self.context.session, self.context.language.code
        kinds = session.reference.list("organisation_kind").choices(session.today())
        self.to.set_choices([(entry.code, entry.labels.get(lang, entry.code)) for entry in kinds])
        self.take_word.setText(self.tr("Take in a Word file"))
        self.drop_word.setText(self.tr("Without the Word file"))
        self.accept_button.setText(self.tr("Keep as a new edition"))
        self._say_word()

    def load(self) -> None:
        if self._template is not None:
            self.name.setText(self._template.name)
            self.to.set_value(self._template.to)
            self._put(self._template)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_as(self) -> KeptAs:
        return KeptAs("letter_template", about=self._template.code if self._template else "new")

    def version(self) -> int | None:
        return self._template.edition if self._template else 0

    def save(self) -> None:
        template = self._template
        form = TemplateForm(
            self.name.text(),
            str(self.to.value() or ""),
            self.subjects["kk"].text(),
            self.subjects["ru"].text(),
            self.texts["kk"].toPlainText(),
            self.texts["ru"].toPlainText(),
            self._word,
            template.code if template else 0,
            template.edition if template else 0,
        )
        letter_templates.keep(form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "empty":
            words = {
                "name": self.tr("Give the letter a name."),
                "to": self.tr("Choose to whom it goes."),
                "text_ru": self.tr("Write the words of the letter in Russian or in Kazakh: one language is enough."),
                "subject_kk": self.tr("Words in this language need a subject in it."),
                "subject_ru": self.tr("Words in this language need a subject in it."),
            }
            return words.get(field, "") or refusal_words(reason)
        return refusal_words(reason) or super().sentence(field, reason)

    def offered(self) -> list[LetterField]:
        """The fields that this kind of addressee may be told; the others are not even offered."""
        told = fields_for(str(self.to.value() or ""))
        return [one for one in told if one not in (LetterField.NUMBER, LetterField.DATE)]

    def put(self, field: LetterField) -> None:
        """At the cursor of the language in which somebody wrote last."""
        target = self.texts[self._written]
        target.insertPlainText("{" + field.value + "}")
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_edition(self, edition: LetterTemplate) -> None:
        """The words of an earlier edition in the place of those that stand there."""
        self._put(edition)

    def _mark(self, lang: str) -> None:
        self._written = lang

    def _on_insert_clicked(self) -> None:
        menu = QMenu(self)
        for field in self.offered():
            menu.addAction(field_words(field), partial(self.put, field))
        menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))

    def _on_earlier_clicked(self) -> None:
        menu = QMenu(self)
        for edition in self._editions:
            menu.addAction(edition_words(edition, self.context), partial(self.take_edition, edition))
        menu.popup(self.earlier.mapToGlobal(self.earlier.rect().bottomLeft()))

    def _put(self, template: LetterTemplate) -> None:
        """The words of an edition, and its Word file."""
        for lang in LANGUAGES:
            self.subjects[lang].setText(template.subject(lang))
            self.texts[lang].setPlainText(template.text(lang))
        self._word = template.word
        self._say_word()

    def _say_word(self) -> None:
        words = self.tr("A Word file belongs to it: the letter can be saved as one as well.")
        if not self._word:
            words = self.tr("A Word file of the centre can be taken in: fields stand in it as {{ child }}.")
        self.word_told.setText(words)
        self.drop_word.setVisible(bool(self._word))

    def _on_word_clicked(self) -> None:
        chosen = self.context.messages.file_to_open(self, self.tr("A Word file"), self.tr("Word files (*.docx)"))
        if not chosen:
            return
        try:
            data = Path(chosen).read_bytes()
        except OSError:
            self.problem.show_problem(self.tr("The file could not be read."))
            return
        self.take(data)

    def take(self, data: bytes) -> None:
        """Take a Word file in; where nothing is written in Russian yet its words are put there."""
        try:
            words = letter_templates.words_of(data)
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            return
        self.problem.clear()
        self._word = data
        if not self.texts[self._written].toPlainText().strip():
            self.texts[self._written].setPlainText(words)
        self._say_word()

    def _on_word_dropped(self) -> None:
        self._word = b""
        self._say_word()


def edition_words(one: LetterTemplate, context: Context) -> str:
    """Edition 3 of 12.11.2026, by whom."""
    session = context.session
    day = context.formats.numeric(one.made_at.astimezone(session.tz).date())
    told = translate("LetterTemplatesPage", "edition {number} of {day}, {author}")
    return told.format(number=one.edition, day=day, author=session.staff_name(one.by))

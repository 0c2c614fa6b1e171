"""One letter in the centre's own words: what is typed in each language, and beside it the letter as it will be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.letter_templates import LANGUAGES, LetterTemplate, fields_for
from shelter_app.domain.letter_templates import Field as LetterField
from shelter_app.services import letter_templates
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.letters.template_preview import LetterPreview
from shelter_app.views.letters.template_words import edition_words, refusal_words
from shelter_app.views.letters.template_words import field_words as words_of_field
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

ROWS: Final = 11


class LetterTemplateDialog(Dialog):
    """The words of a letter; what is kept is the next edition, and an earlier one can be put into the fields again."""

    def __init__(self, context: Context, template: LetterTemplate | None, parent: QWidget | None = None) -> None:
        self._template = template
        self._word = template.word if template else b""
        self._editions = letter_templates.editions(template.code, by=context.session) if template else ()
        super().__init__(context, parent, width=1080)

    def build(self) -> None:
        self.name, self.to = LineEdit(), ComboBox()
        self.language = Segmented()
        self.language.chosen.connect(self.show_language)
        self.insert = Button(icon="plus", clicked=self._on_insert_clicked)
        self.earlier = Button(kind="ghost", icon="history", clicked=self._on_earlier_clicked)
        self.earlier.setVisible(len(self._editions) > 1)
        self.subjects = {lang: LineEdit() for lang in LANGUAGES}
        self.texts = {lang: PlainText(rows=ROWS, most_rows=ROWS) for lang in LANGUAGES}
        self.worded = QStackedWidget()
        for name, control in (("name", self.name), ("to", self.to)):
            self.fields[name] = Field(control=control)
        for lang in LANGUAGES:
            self.fields[f"subject_{lang}"] = Field(control=self.subjects[lang])
            self.fields[f"text_{lang}"] = Field(control=self.texts[lang])
            page = QWidget()
            inner = column(self.fields[f"subject_{lang}"], self.fields[f"text_{lang}"], spacing=10)
            inner.addStretch(1)
            page.setLayout(inner)
            self.worded.addWidget(page)
        self.word_told = Label(role="small", tone="text2", wrap=True)
        self.take_word = Button(icon="file-text", clicked=self._on_word_clicked)
        self.drop_word = Button(kind="ghost", icon="x", clicked=self._on_word_dropped)
        self.preview = LetterPreview(self.context, self.form)
        set_sizes(self.preview, least_width=400, least_height=440)
        self.unframed = {"language": self.language, "sex": self.preview.sex, "kind": self.preview.kind}
        self._lay_out()

    def _lay_out(self) -> None:
        left = column(spacing=10)
        left.addLayout(beside(self.fields["name"], self.fields["to"]))
        left.addLayout(row(self.language, None))
        left.addWidget(self.worded, 1)
        left.addLayout(row(self.insert, self.earlier, None))
        left.addWidget(self.word_told)
        left.addLayout(row(self.take_word, self.drop_word, None))
        both = row(spacing=20)
        both.addLayout(left, 1)
        both.addWidget(self.preview, 1)
        self.content.addLayout(both, 1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("A letter in the centre's own words"))
        names = {
            "name": self.tr("&Name"),
            "to": self.tr("&To which kind of organisation"),
            "subject_kk": self.tr("Subject in Kazakh"),
            "subject_ru": self.tr("Subject in Russian"),
            "subject_en": self.tr("Subject in English"),
            "text_kk": self.tr("Words in Kazakh"),
            "text_ru": self.tr("Words in Russian"),
            "text_en": self.tr("Words in English"),
        }
        for name, words in names.items():
            self.fields[name].set_label(words)
        self.fields["text_kk"].set_hint(self.tr("No ending after a field: write «бала: {child}», not «{child}ға»."))
        self.fields["text_ru"].set_hint(self.tr("{помещён/помещена} is chosen by sex."))
        self.fields["text_en"].set_hint(self.tr("{he/she/the child} is chosen by sex."))
        self.language.setAccessibleName(self.tr("Language of the words"))
        self.language.set_choices([(lang, label(self.context, "language", lang)) for lang in LANGUAGES])
        self.insert.setText(self.tr("Put a field where the cursor stands"))
        self.earlier.setText(self.tr("Take the words of an earlier edition"))
        session, lang = self.context.session, self.context.language.code
        kinds = session.reference.list("organisation_kind").choices(session.today())
        self.to.set_choices([(entry.code, entry.labels.get(lang, entry.code)) for entry in kinds])
        self.take_word.setText(self.tr("Take in a Word file"))
        self.drop_word.setText(self.tr("Without the Word file"))
        self.accept_button.setText(self.tr("Keep as a new edition"))
        self.preview.retranslate()
        self._say_word()

    def load(self) -> None:
        if self._template is not None:
            self.name.setText(self._template.name)
            self.name.setCursorPosition(0)
            self.to.set_value(self._template.to)
            self._put(self._template)
        self.show_language(self._first_language())
        self.to.currentIndexChanged.connect(lambda _place: self.preview.ask())
        for lang in LANGUAGES:
            self.subjects[lang].textChanged.connect(self.preview.ask)
            self.texts[lang].textChanged.connect(self.preview.ask)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_as(self) -> KeptAs:
        return KeptAs("letter_template", about=self._template.code if self._template else "new")

    def version(self) -> int | None:
        return self._template.edition if self._template else 0

    def words_restored(self) -> None:
        super().words_restored()
        self.show_language(self.language.choice() or self.shown)

    def form(self) -> TemplateForm:
        """What is typed at this moment."""
        template = self._template
        return TemplateForm(
            self.name.text(),
            str(self.to.value() or ""),
            word=self._word,
            code=template.code if template else 0,
            edition=template.edition if template else 0,
            **{f"subject_{lang}": part.text() for lang, part in self.subjects.items()},
            **{f"text_{lang}": part.toPlainText() for lang, part in self.texts.items()},
        )

    def save(self) -> None:
        letter_templates.keep(self.form(), by=self.context.session)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """A fault in a language that is not shown brings that language to the front."""
        shown = self.shown
        wrong = [lang for lang in LANGUAGES if f"text_{lang}" in problems or f"subject_{lang}" in problems]
        if wrong and shown not in wrong:
            self.show_language(wrong[0])
        super().show_problems(problems)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "empty":
            words = {
                "name": self.tr("Give the letter a name."),
                "to": self.tr("Choose to whom it goes."),
                "text_ru": self.tr("Write the words of the letter: one language is enough."),
                "subject_kk": self.tr("Words in this language need a subject in it."),
                "subject_ru": self.tr("Words in this language need a subject in it."),
                "subject_en": self.tr("Words in this language need a subject in it."),
            }
            return words.get(field, "") or refusal_words(reason)
        return refusal_words(reason) or super().sentence(field, reason)

    @property
    def shown(self) -> str:
        """The language whose words are typed at this moment."""
        return LANGUAGES[self.worded.currentIndex()]

    def show_language(self, lang: str) -> None:
        """Bring the words of one language to the front, and the letter in it beside them."""
        self.language.choose(lang)
        self.worded.setCurrentIndex(LANGUAGES.index(lang))
        self.preview.show_language(lang)

    def _first_language(self) -> str:
        """The one of the screen where the letter has words in it, else the first that it has words in."""
        screen = self.context.language.code
        if self._template is None:
            return "kk" if screen == "kk" else "ru"
        return next((lang for lang in (screen, "ru", *LANGUAGES) if self._template.text(lang)), "ru")

    def offered(self) -> list[LetterField]:
        """The fields that this kind of addressee may be told; the others are not even offered."""
        told = fields_for(str(self.to.value() or ""))
        return [one for one in told if one not in (LetterField.NUMBER, LetterField.DATE)]

    def put(self, field: LetterField) -> None:
        """At the cursor of the words that are shown."""
        target = self.texts[self.shown]
        target.insertPlainText("{" + field.value + "}")
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_edition(self, edition: LetterTemplate) -> None:
        """The words of an earlier edition in the place of those that stand there."""
        self._put(edition)

    def _on_insert_clicked(self) -> None:
        menu = QMenu(self)
        for field in self.offered():
            menu.addAction(words_of_field(field), partial(self.put, field))
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
        self.preview.offer_word(bool(self._word))

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
        """Take a Word file in; where nothing is written in the language that is shown its words are put there."""
        try:
            words = letter_templates.words_of(data)
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            return
        self.problem.clear()
        self._word = data
        if not self.texts[self.shown].toPlainText().strip():
            self.texts[self.shown].setPlainText(words)
        self._say_word()

    def _on_word_dropped(self) -> None:
        self._word = b""
        self._say_word()

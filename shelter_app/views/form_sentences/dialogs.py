"""One sentence of a form to be read, approved, corrected or taken back; or a whole form that somebody has read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.form_sentences import FormSentence, Standing
from shelter_app.services import form_sentences
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, InfoLine, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label


class SentenceDialog(FileDialog):
    """The sentence in the other languages, what came with the program, and the text as it will be shown and printed."""

    def __init__(self, context: Context, sentence: FormSentence, form: str, parent: QWidget | None = None) -> None:
        self._sentence, self._form = sentence, form
        super().__init__(context, parent, width=680)

    def kept_as(self) -> KeptAs:
        one = self._sentence
        return KeptAs("form-sentence", about=f"{one.lang}/{one.form}/{one.source}")

    def build(self) -> None:
        self.where, self.changed = (Label(role="small", tone="text2", wrap=True) for _number in range(2))
        self.beside = {lang: Label(wrap=True) for lang, _text in self._sentence.beside}
        self.came = Label(wrap=True)
        self.text, self.reason = PlainText(rows=3), LineEdit()
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        for part in (self.where, *self.beside.values(), self.came, self.changed):
            self.content.addWidget(part)
        self.add_field("text", Field(control=self.text)).clear_problem_on(self.text.textChanged)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.content.addLayout(row(self.restore, None))

    def retranslate(self) -> None:
        one, language = self._sentence, label(self.context, "language", self._sentence.lang)
        self.heading.setText(self.tr("Sentence of a form"))
        self.accept_button.setText(self.tr("Approve"))
        self.where.setText(self.tr("{form}. {language}").format(form=self._form, language=language))
        for lang, shown in self.beside.items():
            said = self.tr("{language}: {text}")
            shown.setText(said.format(language=label(self.context, "language", lang), text=one.in_language(lang)))
        self.came.setText(self.tr("As it came: {text}").format(text=one.packaged))
        self.came.setVisible(one.packaged not in (one.source, one.text))
        self.fields["text"].set_label(self.tr("&Text as it is shown and printed"))
        self.fields["reason"].set_label(self.tr("&Why it is worded anew; who read it"))
        self.fields["reason"].set_hint(self.tr("It stands in the audit. Approving the text as it came needs none."))
        self.restore.setText(self.tr("Back to the text that came"))
        decided = one.standing in (Standing.APPROVED, Standing.CORRECTED)
        self.restore.setVisible(decided)
        self.changed.setVisible(decided and one.at is not None)
        if one.at is not None:
            day = self.context.formats.day_year(one.at.astimezone(self.context.session.tz).date())
            sentence = self.tr("Decided on {day} by {name}. {reason}")
            self.changed.setText(sentence.format(day=day, name=one.author, reason=one.reason))

    def load(self) -> None:
        self.text.setPlainText(self._sentence.text)
        self.text.setFocus()

    def sentence(self, field: str, reason: str) -> str:
        match field, reason:
            case "text", "placeholders":
                return self.tr("What stands in braces is filled in by the program: leave it as it is.")
            case "text", "letters":
                return self.tr("One of the letters would be printed as an empty box: write it in another way.")
            case "text", _:
                return self.tr("Write the sentence.")
            case "reason", _:
                return self.tr("Write why it is worded anew.")
            case "edit", _:
                return self.tr("It is approved in these words already.")
        return super().sentence(field, reason)

    def save(self) -> None:
        with self.refusing():
            form_sentences.approve(self._sentence, self.text.toPlainText(), self.reason.text(), by=self.context.session)

    def _on_restore_clicked(self) -> None:
        try:
            with self.refusing():
                form_sentences.restore(self._sentence, self.reason.text(), by=self.context.session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, why) for name, why in error.problems.items()})
        else:
            self.accept()


class FormApprovalDialog(FileDialog):
    """Somebody has read every sentence of a form in one language."""

    def __init__(self, context: Context, form: str, lang: str, title: str, parent: QWidget | None = None) -> None:
        self._form, self._lang, self._title = form, lang, title
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("form-approval", about=f"{self._lang}/{self._form}")

    def build(self) -> None:
        self.where, self.what_follows = Label(wrap=True), InfoLine()
        self.reason = LineEdit()
        self.content.addWidget(self.where)
        self.content.addWidget(self.what_follows)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Approve the whole form"))
        self.accept_button.setText(self.tr("Approve"))
        language = label(self.context, "language", self._lang)
        self.where.setText(self.tr("{form}. {language}").format(form=self._title, language=language))
        words = self.tr("Every sentence that waits is approved as it stands. Print the form and read it first.")
        self.what_follows.show_next(words)
        self.fields["reason"].set_label(self.tr("&Who read it"))

    def load(self) -> None:
        self.reason.setFocus()

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Write who read the form in this language.")
        if field == "edit":
            return self.tr("Nothing of this form waits for approval in this language.")
        return super().sentence(field, reason)

    def save(self) -> None:
        with self.refusing():
            form_sentences.approve_form(self._form, self._lang, self.reason.text(), by=self.context.session)

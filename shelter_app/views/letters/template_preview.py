"""The letter beside the words that are typed: pages for a child who does not exist, or what a Word file will say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.people import Sex
from shelter_app.services import papers
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.views.letters.template_words import refusal_words
from shelter_app.views.page import Context
from shelter_app.views.preview import PaperPreview
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

PAUSE_MS: Final = 300
PAGES, WORD = "pages", "word"


class LetterPreview(QWidget):
    """`ask()` after every key: the letter is made anew when the keys pause. Nothing of it can be printed or saved."""

    def __init__(self, context: Context, form: Callable[[], TemplateForm], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._form = context, form
        self._lang = "ru"
        self._number = 0
        self._soon = Later(self, PAUSE_MS, self._make)
        self.told = Label(role="small", tone="text2", wrap=True)
        self.sex, self.kind = Segmented(), Segmented()
        self.sex.chosen.connect(lambda _key: self.ask())
        self.kind.chosen.connect(lambda _key: self._turn())
        self.kind.hide()
        self.pages = PaperPreview(context.messages, context.tasks)
        self.words = QTextBrowser()
        self.both = QStackedWidget()
        self.both.addWidget(self.pages)
        self.both.addWidget(self.words)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addLayout(row(self.sex, self.kind, None))
        layout.addWidget(self.told)
        layout.addWidget(self.both, 1)

    def retranslate(self) -> None:
        """Give the parts their words; the dialog calls this from its own `retranslate`."""
        self.sex.set_choices([(Sex.FEMALE.value, self.tr("A girl")), (Sex.MALE.value, self.tr("A boy"))])
        self.sex.setAccessibleName(self.tr("For whom the example is filled"))
        if self.sex.choice() is None:
            self.sex.choose(Sex.FEMALE.value)
        self.kind.set_choices([(PAGES, self.tr("On paper")), (WORD, self.tr("Word file"))])
        self.kind.setAccessibleName(self.tr("Which of both is shown"))
        if self.kind.choice() is None:
            self.kind.choose(PAGES)
        self.words.setAccessibleName(self.tr("Words of the Word file"))
        self._say()

    def show_language(self, lang: str) -> None:
        """The example in this language."""
        self._lang = lang
        self.ask()

    def offer_word(self, has: bool) -> None:
        """Whether there is a Word file to look at."""
        self.kind.setVisible(has)
        if not has:
            self.kind.choose(PAGES)
        self.ask()

    def _turn(self) -> None:
        """Pages of the one never stand under words about the other."""
        self.words.clear()
        self.both.setCurrentWidget(self.words if self._of_word else self.pages)
        self._say()
        self.ask()

    def ask(self) -> None:
        """Something was typed or chosen."""
        self._soon.ask()

    @property
    def _of_word(self) -> bool:
        return self.kind.choice() == WORD

    def _say(self) -> None:
        words = self.tr("An example: nobody in it exists, and it takes no number.")
        if self._of_word:
            words = self.tr("The words of the Word file, filled for an example. How they are laid out only Word shows.")
        self.told.setText(words)

    def _make(self) -> None:
        """The words are filled here, the pages are drawn in a worker; what is overtaken is not shown."""
        form, sex, session = self._form(), Sex(self.sex.choice() or Sex.FEMALE.value), self._context.session
        self._number += 1
        number = self._number
        self._say()
        try:
            if self._of_word:
                work: Callable[[], bytes | str] = papers.word_sample(form, self._lang, sex, by=session).words
            else:
                work = papers.letter_sample(form, (self._lang,), sex, by=session).render
        except ShelterError as error:
            self._refuse(error)
            return

        def deliver(made: bytes | str) -> None:
            if number == self._number:
                self._show(made)

        self._context.tasks.run(self, work, deliver, self._refuse)

    def _show(self, made: bytes | str) -> None:
        if isinstance(made, str):
            self.words.setPlainText(made)
            self.both.setCurrentWidget(self.words)
        else:
            self.pages.show_paper(made, "")
            self.both.setCurrentWidget(self.pages)

    def _refuse(self, error: ShelterError) -> None:
        """What cannot stand in the letter is said; the last example stays in sight."""
        words = sentence_for(error)
        if isinstance(error, InvalidInput):
            words = " ".join(dict.fromkeys(filter(None, map(refusal_words, error.problems.values()))))
        self.told.setText(self.tr("{problem} Until then the last example stays.").format(problem=words))

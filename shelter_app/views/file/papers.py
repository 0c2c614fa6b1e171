"""The papers of a file: which can be printed now, the page as it will be, and the way to a printer or a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.paper import Way as Leaving
from shelter_app.services import papers
from shelter_app.services.papers import Job, Offer
from shelter_app.views.file.paper_words import language_words, paper_icon, paper_words, reason_words, warning_words
from shelter_app.views.file.section import Section
from shelter_app.views.file.sent import SentDialog
from shelter_app.views.messages import Messages
from shelter_app.views.preview import PaperPreview
from shelter_app.views.scaling import column, row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.rows import OBJECT_ROLE, Index, RowDelegate, RowsList, RowsView
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.task_list import two_lines

Rendered = tuple[Job, bytes]


class PapersSection(Section):
    """Choosing a paper shows it; Ctrl+P prints, Ctrl+S saves. Every copy is registered before it leaves."""

    wide = True

    def build(self) -> None:
        self._job: Job | None = None
        self._asked = 0
        self.list = RowsView()
        self.rows = RowsList(self.list, accessible=spoken_offer)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.selectionModel().currentChanged.connect(lambda _index: self._on_chosen())
        self.language = ComboBox()
        self.language.activated.connect(lambda _place: self._prepare())
        self.language_field = Field(control=self.language)
        self.print = Button(
            kind="primary", icon="printer", shortcut="Ctrl+P", keys_only_shown=True, clicked=self._on_print
        )
        self.save = Button(icon="download", shortcut="Ctrl+S", clicked=self._on_save)
        self.sent = Button(icon="mail", clicked=self._on_sent)
        self.preview = RegisteredPreview(self.context.messages, self._register)
        self.states = StatePages(content=self.preview, empty_icon="printer")
        side = Card(margins=(1, 8, 1, 12))
        side.add(
            self.list, column(self.language_field, row(self.print, self.save), self.sent, margins=(16, 0), spacing=8)
        )
        side.body.setStretch(0, 1)
        set_sizes(side, width=344)
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 16)
        layout.addWidget(side)
        layout.addWidget(self.states, 1)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Papers of this file"))
        self.language_field.set_label(self.tr("&Language"))
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save"))
        self.sent.setText(self.tr("Mark a letter as sent"))
        self.preview.retranslate()

    def opened(self) -> None:
        self._job = None
        self._asked += 1
        self.rows.set_rows([])
        self._say_choose()

    def refresh(self) -> None:
        try:
            offers = papers.available(self.view.resident.id, by=self.context.session)
        except ShelterError as error:
            self.states.show_error(self.tr("The papers cannot be shown"), sentence_for(error))
            return
        if list(offers) != self.rows.rows():
            before = self.list.current_object()
            self.rows.set_rows(list(offers))
            for number, offer in enumerate(offers):
                if before is not None and offer.document == before.document:
                    self.list.setCurrentIndex(self.rows.index(number, 0))
        self.sent.setVisible(bool(self._unsent()))
        self._fit()

    def act(self, action: str) -> None:
        if action == "print":
            self._on_print()

    def _say_choose(self) -> None:
        self.states.show_empty(
            self.tr("Choose a paper"), self.tr("It is shown here as it will be printed, before anything is printed.")
        )
        self._fit()

    def _fit(self) -> None:
        ready = self._job is not None
        for part in (self.print, self.save, self.language_field):
            part.setEnabled(ready)

    def _on_chosen(self) -> None:
        offer = self.list.current_object()
        self._job = None
        if not isinstance(offer, Offer):
            return
        if not offer.ready:
            self._asked += 1
            self.states.show_empty(paper_words(offer.document), reason_words(offer.reason))
            self._fit()
            return
        self.language.set_choices([(codes, language_words(codes)) for codes in offer.languages])
        if self.language.value() is None:
            self.language.set_value(offer.languages[0])
        self._prepare()

    def _prepare(self) -> None:
        """Gather in this thread, render in a worker, show when it is still the one wanted."""
        offer, languages = self.list.current_object(), self.language.value()
        if not isinstance(offer, Offer) or not isinstance(languages, tuple):
            return
        try:
            job = papers.gather(offer.document, self.view.resident.id, languages, by=self.context.session)
        except ShelterError as error:
            self._show_failure(error)
            return
        self._render(job, self._show)

    def _render(self, job: Job, done: Callable[[Rendered], None]) -> None:
        self._asked += 1
        asked = self._asked
        # Until it lies there, nothing leaves: neither the paper before it nor the same letter a second time.
        self._job = None
        self._fit()
        self.states.show_loading(self.tr("The paper is being prepared"))

        def deliver(rendered: Rendered) -> None:
            if asked == self._asked:
                done(rendered)

        self.context.tasks.run(self, lambda: (job, job.render()), deliver, self._show_failure)

    def _show(self, rendered: Rendered) -> None:
        job, pdf = rendered
        self._job = job
        self.preview.set_pdf(pdf)
        if self.preview.show_paper(pdf, f"{job.document}.pdf"):
            draft = self.tr("A draft: printing or saving gives the letter its number.") if job.draft else ""
            sentences = [draft, *(warning_words(code) for code in job.warnings)]
            if any(sentences):
                self.preview.bar.show_info(" ".join(filter(None, sentences)))
        self.states.show_content()
        self._fit()

    def _show_failure(self, error: ShelterError) -> None:
        self._job = None
        self.states.show_error(
            self.tr("This paper cannot be made"), sentence_for(error), way=self.tr("Try again"), act=self._prepare
        )
        self._fit()

    def _on_print(self) -> None:
        self._finally(self.preview.print_paper)

    def _on_save(self) -> None:
        self._finally(self.preview.save_registered)

    def _finally(self, leave: Callable[[], object]) -> None:
        """A letter gets its number and is rendered again before it leaves; every other paper leaves as it is."""
        if self._job is None:
            return
        if not self._job.draft:
            leave()
            return
        try:
            numbered = papers.final(self._job, by=self.context.session)
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return

        def ready(rendered: Rendered) -> None:
            self._show(rendered)
            leave()

        self._render(numbered, ready)

    def _register(self, pdf: bytes, way: Leaving) -> bool:
        """The line in the register of prints, before a page leaves; without it nothing leaves."""
        if self._job is None:
            return False
        try:
            papers.printed(self._job, pdf, way, by=self.context.session)
        except ShelterError as error:
            self.preview.bar.show_failing(sentence_for(error))
            return False
        # The next copy has a number of its own.
        job = self._job
        self._job = None
        self._fit()
        self.context.tasks.run(self, lambda: None, lambda _nothing: self._next_copy(job))
        return True

    def _next_copy(self, job: Job) -> None:
        offer = self.list.current_object()
        if isinstance(offer, Offer) and offer.document == job.document:
            self._prepare()

    def _unsent(self) -> list[OutgoingLetter]:
        found = papers.letters(self.view.resident.id, by=self.context.session)
        return [letter for letter in found if letter.sent_at is None]

    def _on_sent(self) -> None:
        letters = self._unsent()
        if letters and self.ask(SentDialog(self.context, letters, parent=self)):
            self.said.emit(self.tr("The letter is marked as sent; its term is closed."))


class RegisteredPreview(PaperPreview):
    """A preview whose pages leave only after `register(pdf, way)` has written them down."""

    def __init__(self, messages: Messages, register: Callable[[bytes, Leaving], bool]) -> None:
        self._register = register
        self._pdf = b""
        super().__init__(messages)

    def set_pdf(self, pdf: bytes) -> None:
        self._pdf = pdf

    def print_to(self, printer: QPrinter) -> bool:
        return self._register(self._pdf, Leaving.PRINT) and super().print_to(printer)

    def save_registered(self) -> None:
        """Ask where; write only what was registered."""
        self.save_paper(self._write_registered)

    def _write_registered(self, path: Path, data: bytes) -> None:
        if not self._register(data, Leaving.SAVE):
            raise OSError("not registered")
        path.write_bytes(data)


class OfferDelegate(RowDelegate):
    """A paper of the catalogue: its languages, or why it cannot be made yet."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(look().px(48), look().line_height("strong") + look().line_height("small") + look().px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer = index.data(OBJECT_ROLE)
        painter.save()
        self.paint_ground(painter, option)
        box: QRect = option.rect.adjusted(look().px(16), 0, -look().px(16), 0)
        box = paint.icon_left(painter, box, paper_icon(offer.document), "text2" if offer.ready else "text3", 16, 12)
        first, second = two_lines(box)
        paint.text(painter, first, paper_words(offer.document), "strong", "text" if offer.ready else "text2")
        detail = language_words(offer.languages[0]) if offer.ready else reason_words(offer.reason)
        paint.text(painter, second, detail, "small", "text2")
        painter.restore()


def spoken_offer(offer: Offer) -> str:
    """A paper of the catalogue as a screen reader says it."""
    return f"{paper_words(offer.document)}. {reason_words(offer.reason) if not offer.ready else ''}"

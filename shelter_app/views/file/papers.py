"""The papers of a file: which can be printed now, the page as it will be, and the way to a printer or a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.staff import Can
from shelter_app.services import papers
from shelter_app.services.papers import Offer
from shelter_app.views import keys
from shelter_app.views.file.section import Section
from shelter_app.views.paper.addressee import AddresseePicker
from shelter_app.views.paper.along import AlongButton
from shelter_app.views.paper.back_words import settled_words
from shelter_app.views.paper.desk import PaperDesk, Wanted
from shelter_app.views.paper.offers import OfferDelegate, offered, place_of, spoken_offer
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.paper.words import language_words, paper_words, reason_words, usual_languages
from shelter_app.views.record.documents.sources import Source, pasted, sources_of
from shelter_app.views.scaling import column, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.rows import RowsList, RowsView


class PapersSection(Section):
    """Choosing a paper shows it; Enter or Ctrl+P prints, Ctrl+S saves. Every copy is registered before it leaves."""

    wide = True

    def build(self) -> None:
        self._wanted = ""
        self.list = RowsView()
        self.rows = RowsList(self.list, accessible=lambda offer: spoken_offer(offer, self.context.session))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(OfferDelegate(self.context.session, self.list))
        self.list.selectionModel().currentChanged.connect(lambda _index: self._on_chosen())
        keys.bind(self.list, "Return", self._on_print, Qt.ShortcutContext.WidgetShortcut)
        self.language = ComboBox()
        self.language.activated.connect(lambda _place: self._show_paper())
        self.language_field = Field(control=self.language)
        self.to = AddresseePicker(self.context)
        self.to.chosen.connect(self._show_paper)
        self._in_sight = Later(self, 0, lambda: self.list.scrollTo(self.list.currentIndex()))
        self.print = Button(
            kind="primary", icon="printer", shortcut="Ctrl+P", keys_only_shown=True, clicked=self._on_print
        )
        self.save = Button(icon="download", shortcut="Ctrl+S", clicked=self._on_save)
        self.sent = Button(icon="mail", clicked=self._on_sent)
        self.along = AlongButton(self.context, self._show_paper)
        self.signed = Button(icon="pen-line", clicked=lambda: self._take(()))
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        self.desk.registered.connect(self._show_unsent)
        self.setAcceptDrops(True)
        keys.bind(self, "Ctrl+V", self._on_paste)
        side = Card(margins=(1, 8, 1, 12))
        side.add(
            self.list,
            column(
                self.to,
                self.language_field,
                self.along,
                self.print,
                self.save,
                self.sent,
                self.signed,
                margins=(16, 0),
                spacing=8,
            ),
        )
        side.body.setStretch(0, 1)
        set_sizes(side, width=344)
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 16)
        layout.addWidget(side)
        layout.addWidget(self.desk, 1)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Papers of this file"))
        self.language_field.set_label(self.tr("&Language"))
        self.to.retranslate()
        self.along.retranslate()
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save"))
        self.sent.setText(self.tr("Mark a letter as sent"))

    def opened(self) -> None:
        self.rows.set_rows([])
        self._wanted = ""
        self.desk.clear(
            self.tr("Choose a paper"), self.tr("It is shown here as it will be printed, before anything is printed.")
        )

    def refresh(self) -> None:
        try:
            offers = offered(self.view.resident.id, self.context)
        except ShelterError as error:
            self.desk.clear(self.tr("The papers cannot be shown"), sentence_for(error))
            return
        for part in (self.print, self.language_field):
            part.setVisible(self.can(Can.PRINT_PAPER))
        self._offer_save()
        if offers != self.rows.rows():
            before = self.list.current_object()
            self.rows.set_rows(offers)
            self._turn_to(before.document if before is not None else self._wanted)
        self._show_unsent()

    def resume(self) -> bool:
        """Arrows choose another paper and Enter prints the one that is shown."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def act(self, action: str) -> None:
        """ "print" sends what lies on the desk, the name of a paper or pack lays that one there."""
        if action == "print":
            self._on_print()
        else:
            self._wanted = action
            self._turn_to(action)

    def _turn_to(self, wanted: str) -> None:
        if not self.rows.rows():
            return
        place = place_of(wanted, self.view.resident.id, self.rows.rows(), self.context)
        self.list.setCurrentIndex(self.rows.index(place, 0))

    def _on_ready(self, ready: bool) -> None:
        for part in (self.print, self.save, self.language_field):
            part.setEnabled(ready)
        self.along.offer(self.desk.jobs if self.can(Can.PRINT_PAPER) else ())

    def _on_chosen(self) -> None:
        offer = self.list.current_object()
        if not isinstance(offer, Offer):
            return
        self._offer_save()
        self.to.offer(offer.document if offer.ready else "")
        # The choice of an addressee takes room from the list once it is laid out.
        self._in_sight.ask()
        if not offer.ready:
            self.desk.clear(paper_words(offer.document, self.context.session), reason_words(offer.reason))
            return
        self.language.set_choices([(codes, language_words(codes)) for codes in offer.languages])
        self.language.set_value(usual_languages(offer, self.context.language.code))
        self._show_paper()

    def _offer_save(self) -> None:
        """A pack leaves as one printing; a paper may be saved as a file as well."""
        offer = self.list.current_object()
        whole = isinstance(offer, Offer) and bool(offer.parts)
        self.save.setVisible(not whole and self.can(Can.PRINT_PAPER))

    def _show_paper(self) -> None:
        offer, languages = self.list.current_object(), self.language.value()
        if isinstance(offer, Offer) and isinstance(languages, tuple):
            self.desk.show_paper(Wanted(offer.document, self.view.resident.id, languages, to=self.to.to()))

    def _on_print(self) -> None:
        if self.can(Can.PRINT_PAPER):
            self.desk.print_paper()

    def _on_save(self) -> None:
        if self.can(Can.PRINT_PAPER):
            self.desk.save_paper()

    def _show_unsent(self) -> None:
        self.sent.setVisible(self.can(Can.PRINT_PAPER) and bool(self._unsent()))
        waiting, saved = self._unsigned(), self._saved()
        self.signed.setVisible(self.can(Can.PRINT_PAPER) and bool(waiting or saved))
        self.signed.setText(self.tr("Not signed yet: {count}").format(count=len(waiting)))
        if not waiting:
            self.signed.setText(self.tr("A saved paper was signed"))
        self.signed.setToolTip(", ".join(f"№ {one.number}" for one in waiting or saved))

    def _unsent(self) -> list[OutgoingLetter]:
        return papers.unsent(self.view.resident.id, by=self.context.session)[::-1]

    def _on_sent(self) -> None:
        letters = self._unsent()
        if letters and self.ask(SentDialog(self.context, letters, parent=self)):
            self.said.emit(self.tr("The letter is marked as sent; its term is closed."))

    def _unsigned(self) -> list[PrintRecord]:
        return [line.record for line in papers.unsigned(self.view.resident.id, by=self.context.session).lines]

    def _saved(self) -> list[PrintRecord]:
        """Papers that left as a file only: nobody waits for them, they can be noted as signed all the same."""
        return list(papers.saved(self.view.resident.id, by=self.context.session))

    def _take(self, sources: Sequence[Source]) -> None:
        """A signed scan came back, or how a print was settled without one."""
        if not self.can(Can.WRITE_NOTE):
            return
        dialog = SignedDialog(self.context, [*self._unsigned(), *self._saved()], sources, self)
        if self.ask(dialog) and dialog.record is not None:
            self.said.emit(settled_words(dialog.record))

    def _on_paste(self) -> None:
        if sources := pasted():
            self._take(sources)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_of(event.mimeData()) and self.can(Can.WRITE_NOTE):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(sources_of(event.mimeData()))

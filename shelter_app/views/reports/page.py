"""The papers of one file: the catalogue at the left, the sheet as it will be printed, and what went out beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import OutgoingLetter, Way
from shelter_app.domain.staff import Can
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers, plan_lists, residents
from shelter_app.services.papers import Offer
from shelter_app.views import keys
from shelter_app.views.page import Page
from shelter_app.views.paper.addressee import AddresseePicker
from shelter_app.views.paper.desk import PaperDesk, Wanted, file_name
from shelter_app.views.paper.offers import OfferDelegate, offered, place_of, spoken_offer
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.paper.words import language_words, paper_words, reason_words, usual_languages
from shelter_app.views.reports.batch import BatchDialog
from shelter_app.views.reports.lines import Lines, letter_line, print_line
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.labels import ElidedLabel, Label
from shelter_app.views.widgets.panel import Card, SideColumn
from shelter_app.views.widgets.rows import RowsList, RowsView
from shelter_app.views.widgets.search_box import Hit, SearchBox
from shelter_app.views.words import summary_line

MOST_HITS = 8


class ReportsPage(Page):
    """`open(resident_id, document)`; somebody is found by name or number, then every paper of the file is offered."""

    @property
    def title(self) -> str:
        return self.tr("Reports")

    def build(self) -> None:
        self._resident_id: ResidentId | None = None
        self._wanted_document = ""
        self.heading = Label(role="page")
        self.search = SearchBox(keys="")
        self.search.wanted.connect(self._on_search)
        self.search.chosen.connect(self._on_found)
        self.of_the_house = Button(kind="ghost", icon="chart-column", clicked=self._on_house_wanted)
        if not self.context.navigator.knows("house_reports"):
            self.of_the_house.hide()
        self.who = ElidedLabel(role="strong")
        self.number = ElidedLabel(role="small", tone="text2")
        self.list = RowsView()
        self.offers = RowsList(self.list, accessible=lambda offer: spoken_offer(offer, self.context.session))
        self.list.setModel(self.offers)
        self.list.setItemDelegate(OfferDelegate(self.context.session, self.list))
        self.list.setProperty("bare", True)
        keys.bind(self.list, "Return", self._print, Qt.ShortcutContext.WidgetShortcut)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_paper())
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        self.desk.registered.connect(self._show_registers)
        self.language = ComboBox()
        self.language.activated.connect(lambda _place: self._show_sheet())
        self.language_field = Field(control=self.language)
        self.to = AddresseePicker(self.context)
        self.to.chosen.connect(self._show_sheet)
        self.large = FilterButton(height=36)
        self.large.toggled.connect(lambda _on: self._show_sheet())
        self.letters_head, self.prints_head = Label(role="state", tone="text2"), Label(role="state", tone="text2")
        self.letters, self.prints = Lines(most_height=180), Lines(most_height=268)
        self.sent = Button(icon="mail", clicked=self._mark_sent)
        self.register = Button(kind="link", icon="book-user", clicked=lambda: self.context.navigator.go("letters"))
        if not self.context.navigator.knows("letters"):
            self.register.hide()
        self.unsigned = Button(kind="link", icon="pen-line", clicked=lambda: self.context.navigator.go("unsigned"))
        if not self.context.navigator.knows("unsigned"):
            self.unsigned.hide()
        self.batch = Button(kind="link", icon="copy", clicked=self._on_batch_clicked)
        if not self.context.session.can(Can.INTERVIEW):
            self.batch.hide()
        self.print = Button(kind="primary", icon="printer", shortcut="Ctrl+P", clicked=self._print, height=40)
        self.save = Button(icon="download", shortcut="Ctrl+S", clicked=self._save)
        self.word = Button(icon="file-text", clicked=self._save_word)
        self.word.hide()
        self._lay_out()
        self.watch(self.context.changes.residents_changed)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        catalogue = QVBoxLayout(left)
        set_spacing(catalogue, 0, 8)
        for part in (self.heading, self.of_the_house, self.search, self.who, self.number):
            catalogue.addWidget(part)
        card = Card(margins=(1, 4, 1, 4))
        card.add(self.list)
        catalogue.addWidget(card, 1)
        set_sizes(left, width=248)
        side = SideColumn(width=268)
        side.add(self.to, self.language_field, self.large)
        side.add(
            self.register,
            self.unsigned,
            self.batch,
            self.letters_head,
            self.letters,
            self.sent,
            self.prints_head,
            self.prints,
        )
        column = QVBoxLayout(right)
        set_spacing(column, 0, 8)
        column.addWidget(side, 1)
        column.addWidget(self.print)
        column.addWidget(self.save)
        column.addWidget(self.word)
        set_sizes(right, width=268)
        line = QHBoxLayout()
        set_spacing(line, 0, 16)
        line.addWidget(left)
        line.addWidget(self.desk, 1)
        line.addWidget(right)
        self.stack(margins=(24, 16, 24, 12)).addLayout(line, 1)

    def retranslate(self) -> None:
        self.heading.setText(self.title)
        self.of_the_house.setText(self.tr("Registers and statistics"))
        self.search.setPlaceholderText(self.tr("Name or file number"))
        self.search.setAccessibleName(self.tr("Whose papers"))
        self.list.setAccessibleName(self.tr("Papers of this file"))
        self.language_field.set_label(self.tr("Language of the paper"))
        self.to.retranslate()
        self.large.setText(self.tr("Large type"))
        self.letters_head.setText(self.tr("Letters not marked as sent"))
        self.prints_head.setText(self.tr("What left the program"))
        self.letters.setAccessibleName(self.letters_head.text())
        self.prints.setAccessibleName(self.prints_head.text())
        self.sent.setText(self.tr("Mark as sent"))
        self.register.setText(self.tr("Outgoing register"))
        self.unsigned.setText(self.tr("Printed, not signed"))
        self.batch.setText(self.tr("Many questionnaires at once"))
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save as PDF"))
        self.word.setText(self.tr("Save as a Word file"))

    def open(self, **args: Any) -> None:
        """The papers of `resident_id`, at `document` where one is named; without them the search comes first."""
        self.bar.clear()
        if args.get("resident_id") is not None:
            self._choose(ResidentId(args["resident_id"]), args.get("document", ""))

    def refresh(self) -> None:
        self._show_registers()
        if self._resident_id is None:
            self._say_choose()
            return
        try:
            offers = offered(self._resident_id, self.context)
        except ShelterError as error:
            self._resident_id = None
            self._say_choose()
            self.bar.show_failing(sentence_for(error))
            return
        self._say_who()
        if offers != self.offers.rows():
            self._offer(offers)

    def _choose(self, resident_id: ResidentId, document: str = "") -> None:
        if resident_id != self._resident_id:
            self.offers.set_rows([])
        self._resident_id, self._wanted_document = resident_id, document

    def _offer(self, offers: list[Offer]) -> None:
        """Keep the paper in focus where it is still offered; else the one asked for, or the one likely meant."""
        assert self._resident_id is not None
        before = self.list.current_object()
        named = self._wanted_document or (before.document if before is not None else "")
        self.offers.set_rows(offers)
        self._wanted_document = ""
        place = place_of(named, self._resident_id, offers, self.context)
        self.list.setCurrentIndex(self.offers.index(place, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_choose(self) -> None:
        self.who.hide()
        self.number.hide()
        self.offers.set_rows(papers.forms(by=self.context.session))
        self.language_field.hide()
        self.to.hide()
        self.large.hide()
        self.desk.clear(
            self.tr("Whose papers?"),
            self.tr(
                "Type a name or a file number at the left, or choose a blank form. The sheet is shown here before "
                "anything is printed."
            ),
        )
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_who(self) -> None:
        assert self._resident_id is not None
        session = self.context.session
        name, number = "", ""
        if session.can(Can.LIST_RESIDENTS):
            for summary in residents.lines([self._resident_id], by=session):
                name, number = summary.name(self.context.language.code), summary_line(summary, self.context)
        else:
            for line in plan_lists.waiting(lang=self.context.language.code, by=session):
                if line.plan.resident_id == self._resident_id:
                    name, number = line.resident_name, line.resident_number
        self.who.setText(name or number)
        self.number.setText(number if name else "")
        self.who.show()
        self.number.setVisible(bool(name))

    def _show_paper(self) -> None:
        offer = self.list.current_object()
        if not isinstance(offer, Offer):
            return
        self.language_field.setVisible(offer.ready)
        self.large.setVisible(offer.document.startswith(papers.FORM))
        self.save.setVisible(not offer.parts)
        self.word.setVisible(offer.ready and papers.has_word(offer.document, by=self.context.session))
        self.to.offer(offer.document if offer.ready else "")
        if not offer.ready:
            self.desk.clear(paper_words(offer.document, self.context.session), reason_words(offer.reason))
            return
        self.language.set_choices([(codes, language_words(codes)) for codes in offer.languages])
        self.language_field.setFocusProxy(self.language)
        self.language.set_value(usual_languages(offer, self.context.language.code))
        self._show_sheet()

    def _show_sheet(self) -> None:
        offer, languages = self.list.current_object(), self.language.value()
        if isinstance(offer, Offer) and isinstance(languages, tuple):
            large = self.large.isVisibleTo(self) and self.large.isChecked()
            self.desk.show_paper(Wanted(offer.document, self._resident_id, languages, large=large, to=self.to.to()))

    def _on_ready(self, ready: bool) -> None:
        self.print.setEnabled(ready)
        self.save.setEnabled(ready)
        self.word.setEnabled(ready)

    def _show_registers(self) -> None:
        """What went out of this file, and the letters of the whole house that still lie here."""
        session = self.context.session
        inside = session.can(Can.OPEN_FILE)
        letters = papers.unsent(by=session) if inside else []
        printed = papers.prints(self._resident_id, by=session) if inside and self._resident_id is not None else []
        self.letters.set_lines([letter_line(one, self.context) for one in letters])
        self.prints.set_lines([print_line(one, self.context) for one in printed])
        self.letters_head.setVisible(bool(letters))
        self.sent.setVisible(bool(letters))
        self.prints_head.setVisible(bool(printed))

    def _on_search(self, text: str) -> None:
        session, language = self.context.session, self.context.language.code
        if session.can(Can.LIST_RESIDENTS):
            hits = [
                Hit(
                    one.name(language) or one.number,
                    summary_line(one, self.context),
                    "user" if one.named else "lock",
                    one.resident_id,
                )
                for one in residents.search(text, limit=MOST_HITS, by=session)
            ]
        else:
            hits = self._plans_like(text)
        self.search.show_results(hits, self.tr("Nobody was found."))

    def _plans_like(self, text: str) -> list[Hit]:
        """A member from outside chooses among the plans that were put before somebody."""
        wanted = text.casefold()
        lines = plan_lists.waiting(lang=self.context.language.code, by=self.context.session)
        found = {
            line.plan.resident_id: Hit(
                line.resident_name or line.resident_number, line.resident_number, "user", line.plan.resident_id
            )
            for line in lines
            if wanted in f"{line.resident_number} {line.resident_name}".casefold()
        }
        return list(found.values())[:MOST_HITS]

    def _on_house_wanted(self) -> None:
        self.context.navigator.go("house_reports")

    def _on_found(self, target: object) -> None:
        self.context.navigator.go("reports", resident_id=target)

    def _mark_sent(self) -> None:
        letters = [line.subject for line in self.letters.lines.rows()]
        chosen = self.letters.current_object()
        if chosen is not None:
            letters.sort(key=lambda one: one is not chosen.subject)
        dialog = SentDialog(self.context, [one for one in letters if isinstance(one, OutgoingLetter)], self)
        if dialog.exec():
            self.bar.show_info(self.tr("The letter is marked as sent; its term is closed."), icon="check")
            self._show_registers()
        dialog.deleteLater()

    def _on_batch_clicked(self) -> None:
        dialog = BatchDialog(self.context, self)
        dialog.exec()
        dialog.deleteLater()
        self._show_registers()

    def _print(self) -> None:
        self.desk.print_paper()

    def _save(self) -> None:
        self.desk.save_paper()

    def _save_word(self) -> None:
        """Where to, then the number and the line in the register, and only then the file."""
        job, session = self.desk.job, self.context.session
        if job is None:
            return
        kinds = self.tr("Word files (*.docx)")
        name = f"{file_name(job).removesuffix('.pdf')}.docx"
        chosen = self.context.messages.file_to_save(self, self.tr("Save the letter"), name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.casefold() == ".docx" else path.with_name(f"{path.name}.docx")
        try:
            numbered = papers.final(job, by=session)
            data = papers.as_word(numbered.facts, numbered.languages, numbered.number, by=session)
            papers.printed(numbered, data, Way.SAVE, pages=0, by=session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            self.desk.reload()
            return
        try:
            replace_whole(Files(), path, data)
        except OSError:
            self.bar.show_failing(self.tr("The file could not be written there. Choose another folder."))
        else:
            self.bar.show_info(self.tr("Saved. The file is not encrypted: delete it when it has served."), icon="check")
        self.desk.reload()
        self._show_registers()

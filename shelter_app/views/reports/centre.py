"""The report centre: statistics and registers of a period, the sheet before it leaves, and the numbers one can open."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import BANDS, MOVEMENT, Dimension
from shelter_app.reports.catalogue import PAPERS
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers, statistics
from shelter_app.services.papers import Job, Named, Offer, ReportWanted, screen_numbers, spreadsheets
from shelter_app.services.papers.screen_numbers import NumberRow, Numbers
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import PaperDesk, Wanted, file_name, language_choices
from shelter_app.views.paper.offers import OfferDelegate, spoken_offer
from shelter_app.views.reports.asking import BehindDialog, NamesDialog
from shelter_app.views.reports.numbers import NumbersView
from shelter_app.views.reports.period_picker import PeriodPicker, period_words
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card, SideColumn
from shelter_app.views.widgets.rows import RowsList, RowsView
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages

SOON_MS = 250
PAPER, NUMBERS = "paper", "numbers"
CODED, NAMED = "coded", "named"


class ReportCentre(Page):
    """`open(document, period)`; PgUp and PgDn turn the period, Enter on a number opens the list behind it."""

    @property
    def title(self) -> str:
        return self.tr("Registers and statistics")

    def build(self) -> None:
        self._named: Named | None = None
        self._numbers: Numbers | None = None
        self._asked = 0
        self.asking: NamesDialog | None = None
        self.behind: BehindDialog | None = None
        self._soon_shown = Later(self, SOON_MS, self._show)
        self._build_list()
        self._build_choices()
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        self.numbers = NumbersView()
        self.numbers.opened.connect(self._on_number_opened)
        self.states = StatePages(content=self.numbers, empty_icon="chart-column")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.desk)
        self.pages.addWidget(self.states)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._on_report_chosen())

    def _build_list(self) -> None:
        self.heading = Label(role="page", wrap=True)
        self.of_a_file = Button(kind="ghost", icon="folder-open", clicked=lambda: self.context.navigator.go("reports"))
        self.of_a_file.setVisible(self.context.session.can(Can.PRINT_PAPER))
        self.list = RowsView()
        self.offers = RowsList(self.list, accessible=lambda offer: spoken_offer(offer, self.context.session))
        self.list.setModel(self.offers)
        self.list.setItemDelegate(OfferDelegate(self.context.session, self.list))
        self.list.setProperty("bare", True)
        self._list_reports()
        self.list.setCurrentIndex(self.offers.index(0, 0))

    def _list_reports(self) -> None:
        """Each report with the language of the screen, in which it is made unless another one is chosen."""
        usual = (self.context.language.code,)
        self.offers.set_rows([Offer(name, PAPERS[name].languages, usual=usual) for name in papers.REPORTS])

    def _build_choices(self) -> None:
        session = self.context.session
        self.picker = PeriodPicker(self.context.formats, session.today())
        self.picker.changed.connect(self._soon_shown.ask)
        self.language = Segmented()
        self.language.chosen.connect(lambda _key: self._show())
        self.language_field = Field(control=self.language)
        self.kind = Segmented()
        self.kind.chosen.connect(lambda _key: self._show())
        self.names = Segmented()
        self.names.chosen.connect(self._on_names_chosen)
        self.names_field = Field(control=self.names)
        self.bands, self.first, self.second = ComboBox(), ComboBox(), ComboBox()
        for box in (self.bands, self.first, self.second):
            box.activated.connect(lambda _place: self._show())
        self.bands_field, self.first_field = Field(control=self.bands), Field(control=self.first)
        self.second_field = Field(control=self.second)
        self.public = Tick()
        self.public.toggled.connect(lambda _on: self._show())
        self.print = Button(kind="primary", icon="printer", shortcut="Ctrl+P", clicked=self._print, height=40)
        self.save = Button(icon="download", shortcut="Ctrl+S", clicked=self._save)
        self.excel = Button(icon="file-spreadsheet", shortcut="Ctrl+E", clicked=self._save_spreadsheet)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        catalogue = QVBoxLayout(left)
        set_spacing(catalogue, 0, 8)
        catalogue.addWidget(self.heading)
        catalogue.addWidget(self.of_a_file)
        card = Card(margins=(1, 4, 1, 4))
        card.add(self.list)
        catalogue.addWidget(card, 1)
        set_sizes(left, width=272)
        side = SideColumn(width=268)
        side.add(
            self.picker, self.kind, self.language_field, self.names_field, self.bands_field, self.first_field,
            self.second_field, self.public,
        )  # fmt: skip
        column = QVBoxLayout(right)
        set_spacing(column, 0, 8)
        column.addWidget(side, 1)
        for button in (self.print, self.save, self.excel):
            column.addWidget(button)
        set_sizes(right, width=268)
        line = QHBoxLayout()
        set_spacing(line, 0, 16)
        line.addWidget(left)
        line.addWidget(self.pages, 1)
        line.addWidget(right)
        self.stack(margins=(24, 16, 24, 12)).addLayout(line, 1)

    def retranslate(self) -> None:
        self.heading.setText(self.title)
        self.of_a_file.setText(self.tr("Papers of one file"))
        self.list.setAccessibleName(self.tr("Registers and statistics"))
        place = self.list.currentIndex().row()
        self._list_reports()
        self.list.setCurrentIndex(self.offers.index(max(place, 0), 0))
        self.picker.retranslate()
        self.language_field.set_label(self.tr("Language of the paper"))
        self.names_field.set_label(self.tr("On the sheet"))
        self.kind.set_choices([(PAPER, self.tr("Sheet")), (NUMBERS, self.tr("Numbers"))])
        self.kind.setAccessibleName(self.tr("Sheet or numbers"))
        if self.kind.choice() is None:
            self.kind.choose(PAPER)
        self.names.set_choices([(CODED, self.tr("File numbers")), (NAMED, self.tr("Names"))])
        self.bands_field.set_label(self.tr("Age bands"))
        self.bands.set_choices([
            ("centre", self.tr("As centres report them")),
            ("international", self.tr("International (0–5, 6–11, 12–17)")),
        ])  # fmt: skip
        if self.bands.value() is None:
            self.bands.set_value("centre")
        self.first_field.set_label(self.tr("One thing by another"))
        self.second_field.set_label(self.tr("by"))
        self._name_dimensions()
        self.public.setText(self.tr("For publication: leave small numbers out"))
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save as PDF"))
        self.excel.setText(self.tr("Excel"))

    def _name_dimensions(self) -> None:
        session, lang = self.context.session, self.context.language.code
        named = [(one.value, session.reference.label("statistics_word", one.value, lang)) for one in Dimension]
        self.first.set_choices([("", self.tr("none")), *named])
        self.second.set_choices(named)
        if self.first.value() is None:
            self.first.set_value("")
        if self.second.value() is None:
            self.second.set_value(Dimension.CITIZENSHIP.value)

    def open(self, **args: Any) -> None:
        """The report `document` of `period` (2026-11), where they are named."""
        self.bar.clear()
        if args.get("document") in papers.REPORTS:
            self.list.setCurrentIndex(self.offers.index(papers.REPORTS.index(args["document"]), 0))
        if args.get("period"):
            try:
                self.picker.show_period(Period.parse(str(args["period"])))
            except InvalidInput as error:
                self.bar.show_failing(sentence_for(error))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.picker.turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
            event.accept()
            return
        super().keyPressEvent(event)

    @property
    def _document(self) -> str:
        offer = self.list.current_object()
        return offer.document if isinstance(offer, Offer) else papers.STATISTICS

    def wanted(self) -> ReportWanted:
        """What is chosen at this moment."""
        counted = self._document == papers.STATISTICS
        first, second = self.first.value(), self.second.value()
        cross = None
        if counted and isinstance(first, str) and first and isinstance(second, str) and second != first:
            cross = (Dimension(first), Dimension(second))
        bands = self.bands.value()
        return ReportWanted(
            self._document,
            self.picker.period,
            None if counted else self._named,
            str(bands) if counted and bands in BANDS else "centre",
            cross,
            counted and self.public.isChecked(),
        )

    def _on_report_chosen(self) -> None:
        """Names are asked for anew on every register."""
        self._named = None
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            self.refresh_soon()
            return
        self._soon_shown.drop()
        wanted = self.wanted()
        counted = wanted.document == papers.STATISTICS
        numbers = counted and self.kind.choice() == NUMBERS
        self.kind.setVisible(counted)
        self.bands_field.setVisible(counted)
        self.first_field.setVisible(counted and not numbers)
        self.public.setVisible(counted and not numbers)
        self.second_field.setVisible(counted and not numbers and bool(self.first.value()))
        self.language_field.setVisible(not numbers)
        self.names_field.setVisible(not counted and self.context.session.can(Can.EXPORT_LIST))
        self.names.choose(NAMED if wanted.named else CODED)
        if numbers:
            self._show_numbers(wanted)
            return
        self.pages.setCurrentWidget(self.desk)
        offered = PAPERS[wanted.document].languages
        self.language.set_choices(language_choices(offered))
        if self.language.choice() is None:
            screen = self.context.language.code
            self.language.choose(screen if (screen,) in offered else "+".join(offered[0]))
        chosen = tuple((self.language.choice() or "ru").split("+"))
        self.desk.show_paper(Wanted(wanted.document, languages=chosen, report=wanted))

    def _on_names_chosen(self, key: str) -> None:
        if key == CODED:
            self._named = None
            self._show()
            return
        self.names.choose(CODED)
        dialog = self.asking = NamesDialog(self.context, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_names_answered)
        dialog.open()

    def _on_names_answered(self) -> None:
        dialog, self.asking = self.asking, None
        if dialog is None:
            return
        dialog.deleteLater()
        if dialog.confirmed is not None:
            self._named = Named(dialog.why, dialog.confirmed)
            self._show()

    def _show_numbers(self, wanted: ReportWanted) -> None:
        """The look is written down here, counting and drawing are done in a worker."""
        session = self.context.session
        asked = replace(wanted.asked, public=False)
        try:
            statistics.look(asked, by=session)
        except ShelterError as error:
            self.states.show_error(self.tr("The numbers cannot be shown"), sentence_for(error))
            return
        self._asked += 1
        number, theme = self._asked, look()
        inks = [theme.colour(name).name() for name in ("text", "text3", "canvas")]
        self.pages.setCurrentWidget(self.states)
        self.states.show_loading(self.tr("Being counted"))
        self._on_ready(False)

        def deliver(numbers: Numbers) -> None:
            if number == self._asked:
                self._numbers = numbers
                self.numbers.show_numbers(numbers, self._balance(numbers))
                self.states.show_content()
                self.numbers.table.setFocus(Qt.FocusReason.OtherFocusReason)

        count = partial(screen_numbers.numbers_apart, asked, self.context.language.code, *inks, by=session)
        self.context.tasks.run(self, count, deliver, self._on_not_counted)

    def _on_not_counted(self, error: ShelterError) -> None:
        self.states.show_error(self.tr("The numbers cannot be shown"), sentence_for(error))

    def _balance(self, numbers: Numbers) -> str:
        census = numbers.counted.census
        start, admitted, left, end = map(census.total, MOVEMENT)
        sign = "=" if census.balanced else "≠"
        proof = f"{start} + {admitted} – {left} {sign} {end}"
        period = period_words(self.picker.period, self.context.formats)
        moment = self.context.formats.moment(numbers.counted.as_of)
        told = self.tr("{period}: {proof}. Data as of {moment}.")
        return told.format(period=period, proof=proof, moment=moment)

    def _on_number_opened(self, row: NumberRow, column: int) -> None:
        numbers, session = self._numbers, self.context.session
        if numbers is None:
            return
        try:
            statistics.look_behind(by=session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        facts = row.facts(numbers.counted, column)
        title = f"{row.label}: {numbers.heads[column]}" if row.measure is None else row.label

        def deliver(lines: list[Any]) -> None:
            self._show_behind(title, lines)

        self.context.tasks.run(self, partial(screen_numbers.behind_apart, facts, by=session), deliver)

    def _show_behind(self, title: str, lines: list[Any]) -> None:
        dialog = self.behind = BehindDialog(self.context, title, lines, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_behind_closed)
        dialog.open()

    def _on_behind_closed(self) -> None:
        dialog, self.behind = self.behind, None
        if dialog is None:
            return
        dialog.deleteLater()
        if dialog.chosen is not None:
            self.context.navigator.go("file", resident_id=dialog.chosen)

    def _on_ready(self, ready: bool) -> None:
        for button in (self.print, self.save, self.excel):
            button.setEnabled(ready)

    def _print(self) -> None:
        self.desk.print_paper()

    def _save(self) -> None:
        self.desk.save_paper()

    def _save_spreadsheet(self) -> None:
        """Where to, then the bytes in a worker, the line in the register, and only then the file."""
        job = self.desk.job
        if job is None:
            return
        name = f"{file_name(job).removesuffix('.pdf')}.xlsx"
        kinds = self.tr("Spreadsheets (*.xlsx)")
        chosen = self.context.messages.file_to_save(self, self.tr("Save the numbers"), name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        self._on_ready(False)
        self.bar.show_progress(self.tr("The spreadsheet is being made"))
        self.context.tasks.run(self, partial(spreadsheets.book, job), partial(self._write, job, path))

    def _write(self, job: Job, path: Path, data: bytes) -> None:
        try:
            papers.printed(job, data, Way.SAVE, pages=0, by=self.context.session)
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

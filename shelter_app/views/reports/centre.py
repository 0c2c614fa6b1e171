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
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.domain.staff import Can
from shelter_app.reports.catalogue import PAPERS
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers, saved_reports
from shelter_app.services.papers import Job, Named, Offer, ReportWanted, spreadsheets
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import PaperDesk, Wanted, file_name
from shelter_app.views.paper.offers import OfferDelegate, spoken_offer
from shelter_app.views.reports.asking import NamesDialog
from shelter_app.views.reports.choices import CODED, NAMED, WORK, ReportChoices
from shelter_app.views.reports.chosen_rows import ChosenRows
from shelter_app.views.reports.counted import CountedPages
from shelter_app.views.reports.keeping import KeepSettingsDialog
from shelter_app.views.reports.month import MonthDialog
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.rows import RowsList, RowsView

SOON_MS = 250


class ReportCentre(Page):
    """`open(document, period)`; PgUp and PgDn turn the period, Enter on a number opens the list behind it."""

    @property
    def title(self) -> str:
        return self.tr("Registers and statistics")

    def build(self) -> None:
        self._named: Named | None = None
        self._reports: tuple[SavedReport, ...] = ()
        self.asking: NamesDialog | None = None
        self.keeping: KeepSettingsDialog | None = None
        self.monthly: MonthDialog | None = None
        self._soon_shown = Later(self, SOON_MS, self._show)
        self._build_list()
        self._build_choices()
        self.desk = PaperDesk(self.context)
        self.desk.ready.connect(self._on_ready)
        self.counted = CountedPages(self.context)
        self.counted.file_chosen.connect(lambda file: self.context.navigator.go("file", resident_id=file))
        self.counted.refused.connect(self.bar.show_failing)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.desk)
        self.pages.addWidget(self.counted)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._on_report_chosen())

    def _build_list(self) -> None:
        self.heading = Label(role="page", wrap=True)
        self.of_a_file = Button(kind="ghost", icon="folder-open", clicked=lambda: self.context.navigator.go("reports"))
        self.of_a_file.setVisible(self.context.session.can(Can.PRINT_PAPER))
        self.month = Button(kind="link", icon="copy", clicked=self._on_month_clicked)
        self.month.setVisible(self.context.session.can(Can.PRINT_PAPER))
        self.kept = ComboBox()
        self.kept.activated.connect(self._on_kept_chosen)
        self.keep = Button(kind="link", icon="save", clicked=self._on_keep_clicked)
        self.keep.setVisible(self.context.session.can(Can.EDIT_CENTRE))
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
        self.choices = ReportChoices(self.context)
        self.choices.turned.connect(self._soon_shown.ask)
        self.choices.changed.connect(self._show)
        self.choices.names_asked.connect(self._on_names_chosen)
        self.rows = ChosenRows(self.context, self, self._show)
        self.choices.rows_asked.connect(self.rows.ask)
        self.choices.rows_dropped.connect(self.rows.drop)
        self.print = Button(kind="primary", icon="printer", shortcut="Ctrl+P", clicked=self._print, height=40)
        self.save = Button(icon="download", shortcut="Ctrl+S", clicked=self._save)
        self.excel = Button(icon="file-spreadsheet", shortcut="Ctrl+E", clicked=self._save_spreadsheet)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        catalogue = QVBoxLayout(left)
        set_spacing(catalogue, 0, 8)
        catalogue.addWidget(self.heading)
        catalogue.addWidget(self.of_a_file)
        catalogue.addWidget(self.month)
        catalogue.addWidget(self.kept)
        card = Card(margins=(1, 4, 1, 4))
        card.add(self.list)
        catalogue.addWidget(card, 1)
        set_sizes(left, width=272)
        column = QVBoxLayout(right)
        set_spacing(column, 0, 8)
        column.addWidget(self.choices, 1)
        for button in (self.keep, self.print, self.save, self.excel):
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
        self.month.setText(self.tr("All papers of a month"))
        self.keep.setText(self.tr("Keep these settings"))
        self.kept.setAccessibleName(self.tr("Settings the centre keeps"))
        self.kept.setPlaceholderText(self.tr("Settings the centre keeps"))
        self.list.setAccessibleName(self.tr("Registers and statistics"))
        place = self.list.currentIndex().row()
        self._list_reports()
        self.list.setCurrentIndex(self.offers.index(max(place, 0), 0))
        self.choices.retranslate()
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save as PDF"))
        self.excel.setText(self.tr("Excel"))

    def open(self, **args: Any) -> None:
        """The report `document` of `period` (2026-11), where they are named."""
        self.bar.clear()
        if args.get("document") in papers.REPORTS:
            self.list.setCurrentIndex(self.offers.index(papers.REPORTS.index(args["document"]), 0))
        if args.get("period"):
            try:
                self.choices.picker.show_period(Period.parse(str(args["period"])))
            except InvalidInput as error:
                self.bar.show_failing(sentence_for(error))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._list_kept()
        self._show()

    def _list_kept(self) -> None:
        """The settings the centre keeps; nothing where there are none."""
        self._reports = saved_reports.saved(by=self.context.session)
        chosen = self.kept.value()
        self.kept.set_choices([(one.name, one.name) for one in self._reports])
        self.kept.setCurrentIndex(-1)
        if any(one.name == chosen for one in self._reports):
            self.kept.set_value(chosen)
        self.kept.setVisible(bool(self._reports))

    def _on_kept_chosen(self, _place: int) -> None:
        """The choices as they were kept; names are asked for again where the sheet carries them."""
        kept = next((one for one in self._reports if one.name == self.kept.value()), None)
        if kept is None:
            return
        self._named = None
        self.choices.take(kept)
        place = self.offers.index(papers.REPORTS.index(kept.document), 0)
        if place == self.list.currentIndex():
            self._show()
        self.list.setCurrentIndex(place)
        if kept.named and self.context.session.can(Can.EXPORT_LIST):
            self._on_names_chosen(NAMED)

    def _on_keep_clicked(self) -> None:
        report = self.choices.as_kept(self.wanted())
        chosen = next((one for one in self._reports if one.name == self.kept.value()), None)
        if chosen is not None and chosen.document == report.document:
            report = replace(report, name=chosen.name, monthly=chosen.monthly)
        dialog = self.keeping = KeepSettingsDialog(self.context, report, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, result: int) -> None:
        dialog, self.keeping = self.keeping, None
        if dialog is None:
            return
        if result:
            told = self.tr("The settings are forgotten.") if dialog.forgotten else self.tr("The settings are kept.")
            self.bar.show_info(told, icon="check")
        self._list_kept()
        dialog.deleteLater()

    def _on_month_clicked(self) -> None:
        dialog = self.monthly = MonthDialog(self.context, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_month_closed)
        dialog.open()

    def _on_month_closed(self) -> None:
        dialog, self.monthly = self.monthly, None
        if dialog is not None:
            dialog.deleteLater()
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.choices.picker.turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
            event.accept()
            return
        super().keyPressEvent(event)

    @property
    def _document(self) -> str:
        offer = self.list.current_object()
        return offer.document if isinstance(offer, Offer) else papers.STATISTICS

    def wanted(self) -> ReportWanted:
        """What is chosen at this moment."""
        return self.rows.of(self.choices.wanted(self._document, self._named))

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
        languages = self.choices.fit(wanted)
        self.choices.show_rows(self.rows.chosen, self.rows.among)
        if self.choices.numbers_of(wanted.document):
            self._on_ready(False)
            self.pages.setCurrentWidget(self.counted)
            work = self.choices.kind.choice() == WORK
            self.counted.show_counted(replace(wanted.asked, public=False), work=work)
            return
        self.counted.drop()
        self.pages.setCurrentWidget(self.desk)
        self.desk.show_paper(Wanted(wanted.document, languages=languages, report=wanted))

    def _on_names_chosen(self, key: str) -> None:
        if key == CODED:
            self._named = None
            self._show()
            return
        self.choices.names.choose(CODED)
        dialog = self.asking = NamesDialog(self.context, self, several=True)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_names_answered)
        dialog.open()

    def _on_names_answered(self) -> None:
        dialog, self.asking = self.asking, None
        if dialog is None:
            return
        dialog.deleteLater()
        if dialog.confirmed is not None:
            self._named = Named(dialog.why, dialog.confirmed, dialog.recipient.text())
            self._show()

    def _on_ready(self, ready: bool) -> None:
        """A sheet that is finished while numbers are looked at is not what would be printed."""
        ready = ready and self.pages.currentWidget() is self.desk
        if ready and self.desk.job is not None:
            self.rows.take(self.desk.job)
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

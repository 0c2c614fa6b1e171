"""The papers of a month in one click: which of them, of which month, into one print job or one folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period, Span
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.services import saved_reports
from shelter_app.services.papers import Named
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.paper.words import language_words, paper_words
from shelter_app.views.printing import ask_for_printer, writes_file
from shelter_app.views.reports.asking import NamesDialog
from shelter_app.views.reports.batch_run import AsSheet, OfReports, Send, into_folder, onto_paper
from shelter_app.views.reports.period_picker import PeriodPicker
from shelter_app.views.reports.run_panel import RunPanel
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.panel import Scroll

EARLY_DAYS: Final = 10
"""In the first days of a month it is the one before that is reported."""

LIST_HEIGHT: Final = 272
"""The papers scroll within so much: the buttons beneath stay in sight on the smallest screen."""


def month_meant(today: date) -> Period:
    """The month somebody most probably reports on."""
    month = Period.around(Span.MONTH, today)
    return month.moved(-1) if today.day <= EARLY_DAYS else month


class MonthDialog(Dialog):
    """While papers are made Esc and the button stop it, and then none of them leaves; nothing is typed here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._pack = saved_reports.of_the_month(context.language.code, by=context.session)
        self._then: Callable[[Named | None], None] | None = None
        self.asking: NamesDialog | None = None
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.picker = PeriodPicker(self.context.formats, self.context.session.today())
        self.ticks = [Tick() for _one in self._pack]
        inner = QWidget()
        grid = QGridLayout(inner)
        set_spacing(grid, (2, 0, 12, 0), 4)
        half = -(-len(self.ticks) // 2)
        for place, tick in enumerate(self.ticks):
            tick.toggled.connect(lambda _on: self._offer())
            # Qt counts words that could wrap as if they did: without this half of the list is gaps.
            set_sizes(tick, least_height=28)
            grid.addWidget(tick, place % half, place // half)
        grid.setRowStretch(half, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.list = Scroll(content=inner)
        set_sizes(self.list, least_height=LIST_HEIGHT)
        self.run = RunPanel(self.context, together=True)
        self.run.turned.connect(self._offer)
        self.run.refused.connect(self.problem.show_problem)
        self.sheets = Tick()
        self.save_into = Button(icon="download", clicked=self._on_save_clicked)
        self.content.addWidget(self.picker)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.run)
        self.content.addLayout(row(self.sheets, None, self.save_into))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("All papers of a month"))
        for tick, report in zip(self.ticks, self._pack, strict=True):
            tick.setText(self._words(report))
        self.sheets.setText(self.tr("In a folder also as spreadsheets (.xlsx)"))
        self.save_into.setText(self.tr("Save into a folder"))
        self.accept_button.setText(self.tr("Print"))
        self.picker.retranslate()
        self._offer()

    def load(self) -> None:
        self.picker.show_period(month_meant(self.context.session.today()))
        for tick in self.ticks:
            tick.setChecked(True)
        self._say_what()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Print: names are asked for where a paper carries them, then a printer, then all goes as one job."""
        if not self.run.printer_missing():
            self._with_names(self._print)

    def reject(self) -> None:
        if not self.run.running:
            super().reject()
            return
        self.run.stop()
        self.cancel.setEnabled(False)

    def start(self, send: Send, way: Way, named: Named | None = None, *, sheets: bool = False) -> None:
        """Make what is ticked and let it leave together; in a folder each also as a spreadsheet, where wanted."""
        chosen = self.chosen()
        if self.run.running or not chosen:
            return
        gather = OfReports(self.picker.period, named, by=self.context.session)
        also = way is Way.SAVE and sheets
        self.run.start([*chosen, *map(AsSheet, chosen if also else ())], gather, way, send)

    def chosen(self) -> tuple[SavedReport, ...]:
        """What is ticked, in the order of the list."""
        return tuple(report for tick, report in zip(self.ticks, self._pack, strict=True) if tick.isChecked())

    def _words(self, report: SavedReport) -> str:
        name = report.name or paper_words(report.document, self.context.session)
        languages = language_words(tuple(report.languages.split("+")))
        if report.named:
            return self.tr("{paper}, {language}, with names").format(paper=name, language=languages)
        return self.tr("{paper}, {language}").format(paper=name, language=languages)

    def _say_what(self) -> None:
        self.run.say(
            self.tr("File numbers stand in the place of names, except where the centre keeps a paper with names.")
        )

    def _offer(self) -> None:
        idle = not self.run.running
        for part in (self.picker, self.sheets, *self.ticks):
            part.setEnabled(idle)
        for button in (self.accept_button, self.save_into):
            button.setEnabled(idle and bool(self.chosen()))
        self.cancel.setText(self.tr("Close") if idle else self.tr("Stop"))
        self.cancel.setEnabled(True)

    def _with_names(self, then: Callable[[Named | None], None]) -> None:
        """Why and for whom names stand on some of these papers is asked once for all of them."""
        if not any(report.named for report in self.chosen()):
            then(None)
            return
        self._then = then
        dialog = self.asking = NamesDialog(self.context, self, several=True)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_names_answered)
        dialog.open()

    def _on_names_answered(self) -> None:
        dialog, self.asking = self.asking, None
        then, self._then = self._then, None
        if dialog is None or then is None:
            return
        dialog.deleteLater()
        if dialog.confirmed is not None:
            then(Named(dialog.why, dialog.confirmed, dialog.recipient.text()))

    def _print(self, named: Named | None) -> None:
        printer = ask_for_printer(self, 1)
        if printer is not None:
            self.start(partial(onto_paper, printer), Way.SAVE if writes_file(printer) else Way.PRINT, named)

    def _on_save_clicked(self) -> None:
        self._with_names(self._save)

    def _save(self, named: Named | None) -> None:
        folder = self.run.folder()
        if folder is not None:
            self.start(partial(into_folder, folder), Way.SAVE, named, sheets=self.sheets.isChecked())

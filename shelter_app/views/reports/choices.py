"""What is chosen beside a report: its period, how it is looked at, its language, names or numbers, ages, a crossing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.saved_reports import SavedReport
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import BANDS, Dimension
from shelter_app.reports.catalogue import PAPERS
from shelter_app.services import papers
from shelter_app.services.papers import Named, ReportWanted
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import language_choices
from shelter_app.views.reports.period_picker import PeriodPicker
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.panel import SideColumn
from shelter_app.views.widgets.segmented import Segmented

PAPER, NUMBERS, WORK = "paper", "numbers", "work"
CODED, NAMED = "coded", "named"


class ReportChoices(SideColumn):
    """`changed` tells that something else is wanted, `turned` another period, `names_asked` names or file numbers,
    `rows_asked` that rows are to be chosen and `rows_dropped` that all of them are wanted again."""

    changed = Signal()
    turned = Signal()
    names_asked = Signal(str)
    rows_asked = Signal()
    rows_dropped = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=268)
        self._context = context
        self.picker = PeriodPicker(context.formats, context.session.today())
        self.picker.changed.connect(self.turned)
        self.kind, self.language, self.names = Segmented(), Segmented(), Segmented()
        for choice in (self.kind, self.language):
            choice.chosen.connect(lambda _key: self.changed.emit())
        self.names.chosen.connect(self.names_asked)
        self.language_field = Field(control=self.language)
        self.names_field = Field(control=self.names)
        self.rows = Button(kind="link", icon="list-checks", clicked=self.rows_asked.emit)
        self.all_rows = Button(kind="link", icon="undo-2", clicked=self.rows_dropped.emit)
        self.bands, self.first, self.second = ComboBox(), ComboBox(), ComboBox()
        for box in (self.bands, self.first, self.second):
            box.activated.connect(lambda _place: self.changed.emit())
        self.bands_field, self.first_field = Field(control=self.bands), Field(control=self.first)
        self.second_field = Field(control=self.second)
        self.public = Tick()
        self.public.toggled.connect(lambda _on: self.changed.emit())
        self.add(
            self.picker, self.kind, self.language_field, self.names_field, self.rows, self.all_rows,
            self.bands_field, self.first_field, self.second_field, self.public,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Give the parts their words; the page calls this from its own `retranslate`."""
        self.picker.retranslate()
        self.language_field.set_label(self.tr("Language of the paper"))
        self.names_field.set_label(self.tr("On the sheet"))
        self.kind.set_choices([(PAPER, self.tr("Sheet")), (NUMBERS, self.tr("Numbers")), (WORK, self.tr("Work"))])
        self.kind.setAccessibleName(self.tr("Sheet, numbers of residents or numbers of the work"))
        if self.kind.choice() is None:
            self.kind.choose(PAPER)
        self.names.set_choices([(CODED, self.tr("File numbers")), (NAMED, self.tr("Names"))])
        self.rows.setText(self.tr("Choose rows"))
        self.all_rows.setText(self.tr("All rows again"))
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

    def _name_dimensions(self) -> None:
        session, lang = self._context.session, self._context.language.code
        named = [(one.value, session.reference.label("statistics_word", one.value, lang)) for one in Dimension]
        self.first.set_choices([("", self.tr("none")), *named])
        self.second.set_choices(named)
        if self.first.value() is None:
            self.first.set_value("")
        if self.second.value() is None:
            self.second.set_value(Dimension.CITIZENSHIP.value)

    def wanted(self, document: str, named: Named | None) -> ReportWanted:
        """The report as it is chosen at this moment."""
        counted = document == papers.STATISTICS
        first, second = self.first.value(), self.second.value()
        cross = None
        if counted and isinstance(first, str) and first and isinstance(second, str) and second != first:
            cross = (Dimension(first), Dimension(second))
        bands = self.bands.value()
        return ReportWanted(
            document,
            self.picker.period,
            None if counted else named,
            str(bands) if counted and bands in BANDS else "centre",
            cross,
            counted and self.public.isChecked(),
        )

    def as_kept(self, wanted: ReportWanted) -> SavedReport:
        """The choices as settings that can be kept; without a name."""
        rows, columns = wanted.cross or ("", "")
        return SavedReport(
            name="",
            document=wanted.document,
            span=wanted.period.span,
            languages=self.language.choice() or "ru",
            bands=wanted.bands,
            rows=str(rows),
            columns=str(columns),
            public=wanted.public,
            named=wanted.named is not None,
        )

    def take(self, kept: SavedReport) -> None:
        """Choose what was kept, of the period of its sort that holds today; tells nobody."""
        for part in (self.picker, self.public):
            part.blockSignals(True)
        self.picker.show_period(kept.period(self._context.session.today()))
        self.public.setChecked(kept.public)
        for part in (self.picker, self.public):
            part.blockSignals(False)
        self.kind.choose(PAPER)
        self.language.choose(kept.languages)
        self.bands.set_value(kept.bands)
        self.first.set_value(kept.rows)
        if kept.columns:
            self.second.set_value(kept.columns)

    def show_rows(self, chosen: int | None, among: int) -> None:
        """Say how many rows of the register are wanted; None for all of them."""
        told = self.tr("Rows chosen: {chosen} of {among}")
        self.rows.setText(self.tr("Choose rows") if chosen is None else told.format(chosen=chosen, among=among))

    def numbers_of(self, document: str) -> bool:
        """Whether numbers are looked at, and not a sheet."""
        return document == papers.STATISTICS and self.kind.choice() in (NUMBERS, WORK)

    def fit(self, wanted: ReportWanted) -> tuple[str, ...]:
        """Offer what means something for this report, and return the languages it is made in."""
        counted = wanted.document == papers.STATISTICS
        numbers = self.numbers_of(wanted.document)
        self.kind.setVisible(counted)
        self.bands_field.setVisible(counted)
        self.first_field.setVisible(counted and not numbers)
        self.public.setVisible(counted and not numbers)
        self.second_field.setVisible(counted and not numbers and bool(self.first.value()))
        self.language_field.setVisible(not numbers)
        self.names_field.setVisible(not counted and self._context.session.can(Can.EXPORT_LIST))
        self.names.choose(NAMED if wanted.named else CODED)
        self.rows.setVisible(not counted)
        self.all_rows.setVisible(wanted.rows is not None)
        offered = PAPERS[wanted.document].languages
        self.language.set_choices(language_choices(offered))
        if self.language.choice() is None:
            screen = self._context.language.code
            self.language.choose(screen if (screen,) in offered else "+".join(offered[0]))
        return tuple((self.language.choice() or "ru").split("+"))

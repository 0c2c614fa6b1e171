"""Which period a report is about: turned with the keys, typed as 11.2026 or 2026-Q4, or chosen by its sort."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.periods import Period, Span
from shelter_app.views.formats import Formats, capital
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

translate = QCoreApplication.translate
SPANS = (Span.DAY, Span.MONTH, Span.QUARTER, Span.HALF_YEAR, Span.YEAR)


def period_words(period: Period, formats: Formats) -> str:
    """A period as it is read on the screen."""
    year = period.first.year
    match period.span:
        case Span.MONTH:
            return capital(formats.month(year, period.first.month))
        case Span.QUARTER:
            part = (period.first.month + 2) // 3
            return translate("Periods", "Quarter {part} of {year}").format(part=part, year=year)
        case Span.HALF_YEAR:
            part = (period.first.month + 5) // 6
            return translate("Periods", "Half-year {part} of {year}").format(part=part, year=year)
        case Span.YEAR:
            return translate("Periods", "The year {year}").format(year=year)
        case Span.DAY:
            return formats.numeric(period.first)
    return f"{formats.numeric(period.first)} – {formats.numeric(period.last)}"


class PeriodPicker(QWidget):
    """`changed` tells that another period was chosen; a text that is no period changes nothing and is told so."""

    changed = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._today = formats, today
        self.period = Period.around(Span.MONTH, today)
        self.span = ComboBox()
        self.earlier = Button(icon="chevron-left", height=36, clicked=lambda: self.turn(-1))
        self.later = Button(icon="chevron-right", height=36, clicked=lambda: self.turn(1))
        self.typed = LineEdit()
        self.field = Field(control=self.typed)
        self.span.activated.connect(self._on_span_chosen)
        self.typed.editingFinished.connect(self._on_typed)
        self.typed.textEdited.connect(self.field.clear_problem)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 6)
        layout.addWidget(self.field)
        line = row(self.earlier, self.span, self.later, spacing=4)
        line.setStretch(1, 1)
        layout.addLayout(line)
        self._show()

    def retranslate(self) -> None:
        """Give the parts their words; the page calls this from its own `retranslate`."""
        names = {
            Span.DAY: self.tr("Day"),
            Span.MONTH: self.tr("Month"),
            Span.QUARTER: self.tr("Quarter"),
            Span.HALF_YEAR: self.tr("Half-year"),
            Span.YEAR: self.tr("Year"),
        }
        self.span.set_choices([(span.value, names[span]) for span in SPANS])
        self.span.setAccessibleName(self.tr("Sort of period"))
        self.earlier.set_name(self.tr("Earlier (PgUp)"))
        self.later.set_name(self.tr("Later (PgDn)"))
        self.field.set_label(self.tr("Period"))
        self._show()

    def show_period(self, period: Period) -> None:
        """Turn to this period."""
        if period == self.period:
            self._show()
            return
        self.period = period
        self._show()
        self.changed.emit()

    def turn(self, steps: int) -> None:
        """The same sort of period, so many steps later or earlier."""
        self.show_period(self.period.moved(steps))

    def _show(self) -> None:
        self.typed.setText(self._written())
        self.span.set_value(self.period.span.value)
        self.field.set_hint(period_words(self.period, self._formats), "calendar-days")

    def _written(self) -> str:
        first, last = self.period.first, self.period.last
        match self.period.span:
            case Span.MONTH:
                return f"{first:%m.%Y}"
            case Span.DAY:
                return f"{first:%d.%m.%Y}"
            case Span.FREE:
                return f"{first:%d.%m.%Y} – {last:%d.%m.%Y}"
        return self.period.code

    def _on_span_chosen(self, _place: int) -> None:
        chosen = self.span.value()
        if isinstance(chosen, str):
            day = min(max(self._today, self.period.first), self.period.last)
            self.show_period(Period.around(Span(chosen), day))

    def _on_typed(self) -> None:
        try:
            period = Period.parse(self.typed.text())
        except InvalidInput:
            self.field.show_problem(self.tr("Write 11.2026, 2026-Q4, 2026-H2, 2026 or 01.11.2026 – 24.11.2026."))
            return
        self.show_period(period)

"""The working days of one year: the holidays of the country, and the days that the centre moved or gave free."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.calendars import DayOverride
from shelter_app.services import working_days
from shelter_app.services.working_days import YearDecision
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.rules.moves import Edition, EditionDialog
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table

FREE, WORKS = "free", "works"
YEARS_BACK, YEARS_AHEAD = 1, 2


@dataclass(frozen=True, slots=True)
class DayLine:
    """One day of the year that is not as its weekday says; ``own`` where the centre decided about it."""

    day: date
    works: bool
    name: str
    own: bool


class DaysTable(Table):
    """The days of the year; what the centre decided is kept like any other words that were typed."""

    given_back = Signal()

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(columns=columns, row_height=34)
        self.own: dict[date, DayOverride] = {}

    def held(self) -> list[list[object]]:
        """What a draft stores of it; see `views/inputs.py`."""
        return [[line.day.isoformat(), line.works, line.name] for line in self.own.values()]

    def hold(self, value: list[list[object]]) -> None:
        """Put back what a draft has stored."""
        lines = [DayOverride(date.fromisoformat(str(day)), bool(works), str(name)) for day, works, name in value]
        self.own = {line.day: line for line in lines}
        self.given_back.emit()


class DaysDialog(EditionDialog):
    """A day is added below the table and taken back with Del; nothing holds before it was shown what moves."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, year: int | None = None) -> None:
        self._year = year or context.session.today().year
        super().__init__(context, parent, width=720)

    def kept_as(self) -> KeptAs:
        return KeptAs("working_days", about="new")

    def build(self) -> None:
        self.verified = Label(role="small", tone="text2", wrap=True)
        self.year, self.kind = ComboBox(), ComboBox()
        self.day = ParsedEdit(parser=day_parser(self.context))
        self.name, self.reason = LineEdit(), LineEdit()
        self.compared = FilterButton(height=32)
        self.add_day = Button(icon="plus", clicked=self._on_add_clicked)
        self.take_back = Button(icon="x", shortcut="Delete", keys_only_shown=True, clicked=self._on_take_back_clicked)
        self.table: DaysTable = DaysTable(
            [
                Column("day", lambda: self.tr("Day"), self._day_cell, 170),
                Column("what", lambda: self.tr("What it is"), self._what_cell),
                Column("own", lambda: self.tr("Decided by"), self._own_cell, 190),
            ]
        )
        self.table.given_back.connect(self._on_given_back)
        set_sizes(self.table, least_height=220)
        set_sizes(self.kind, least_width=180)
        self.fields = {
            "year": Field(control=self.year),
            "day": ParsedField(edit=self.day),
            "kind": Field(control=self.kind),
            "name": Field(control=self.name),
            "reason": Field(control=self.reason),
        }
        self.unframed = {"compared": self.compared, "days": self.table}
        self.content.addLayout(row(self.fields["year"], None, self.compared))
        self.content.addWidget(self.verified)
        self.content.addWidget(self.table, 1)
        line = row(self.fields["day"], self.fields["kind"], self.fields["name"], spacing=12)
        line.setStretch(2, 1)
        self.content.addLayout(line)
        self.content.addLayout(row(self.add_day, self.take_back, None))
        self.content.addWidget(self.fields["reason"])
        self.fields["reason"].clear_problem_on(self.reason.textChanged)
        self.year.activated.connect(self._on_year_chosen)
        self.table.focused.connect(lambda _line: self._offer())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Working days of this centre"))
        self.accept_button.setText(self.tr("See what it moves"))
        self.fields["year"].set_label(self.tr("&Year"))
        self.fields["day"].set_label(self.tr("&Day"))
        self.fields["kind"].set_label(self.tr("What it is here"))
        self.fields["name"].set_label(self.tr("Name or decree"))
        self.fields["reason"].set_label(self.tr("&Why it is changed"))
        self.fields["reason"].set_hint(self.tr("The decree by which days were moved, with its number and date."))
        self.kind.set_choices([(FREE, self.tr("free day")), (WORKS, self.tr("working day"))])
        self.add_day.setText(self.tr("Add the day"))
        self.take_back.setText(self.tr("Take the day back"))
        self.compared.setText(self.tr("Compared with the published calendar"))
        self.table.retranslate()
        self._show()

    def load(self) -> None:
        this = self.context.session.today().year
        years = range(this - YEARS_BACK, this + YEARS_AHEAD + 1)
        self.year.set_choices([(number, str(number)) for number in years])
        self.year.set_value(self._year)
        self.kind.set_value(FREE)
        self._read()

    def check(self) -> Mapping[str, str]:
        if self.day.text().strip():
            return {"day": self.tr("Add this day to the list, or clear the line.")}
        return {}

    def go_on(self) -> None:
        self.decide(self._edition)

    def _edition(self) -> Edition:
        session = self.context.session
        days, reason = tuple(self.table.own.values()), self.reason.text().strip()
        decision = YearDecision(self._year, days, self.compared.isChecked(), reason, before=self._seen)
        working_days.check(decision, by=session)
        return Edition(
            partial(working_days.preview_apart, decision, by=session),
            partial(working_days.decide_apart, decision, by=session),
        )

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Say why: without a reason nothing is changed.")
        if field == "days":
            return self.tr("Nothing was changed.")
        return super().sentence(field, reason)

    def _read(self) -> None:
        found = working_days.year(self._year, self.context.language.code, by=self.context.session)
        self._seen = found.own
        self.table.own = {line.day: line for line in found.own}
        self.compared.setChecked(found.verified)
        self._show()

    def _show(self) -> None:
        found = working_days.year(self._year, self.context.language.code, by=self.context.session)
        lines = {day: DayLine(day, works=False, name=name, own=False) for day, name in found.holidays}
        for line in self.table.own.values():
            lines[line.day] = DayLine(line.day, line.works, line.name, own=True)
        self.table.set_rows([lines[day] for day in sorted(lines)], key=lambda line: line.day)
        if found.checked is not None:
            yes = self.tr("{name} compared this year with the published calendar on {day}.")
            no = self.tr("{name} says on {day}: not compared with the published calendar.")
            words = (yes if found.verified else no).format(
                name=found.checked.by, day=self.context.formats.numeric(found.checked.on)
            )
        elif found.verified:
            words = self.tr("This year was compared with the published calendar before the program was delivered.")
        else:
            words = self.tr("Nobody has compared this year with the published calendar yet.")
        self.verified.setText(words)
        self._offer()

    def _offer(self) -> None:
        line = self.table.current_object()
        self.take_back.setEnabled(isinstance(line, DayLine) and line.own)

    def _on_year_chosen(self, _place: int) -> None:
        value = self.year.value()
        if isinstance(value, int) and value != self._year:
            self._year = value
            self._read()

    def _on_given_back(self) -> None:
        value = self.year.value()
        self._year = value if isinstance(value, int) else self._year
        self._show()

    def _on_add_clicked(self) -> None:
        result = self.day.result()
        if not isinstance(result.value, date) or result.problem:
            self.fields["day"].show_problem(result.problem or self.tr("Which day?"))
            return
        if result.value.year != self._year:
            self.fields["day"].show_problem(self.tr("This day belongs to another year."))
            return
        works = self.kind.value() == WORKS
        self.table.own[result.value] = DayOverride(result.value, works, self.name.text().strip())
        self.day.clear()
        self.name.clear()
        self._show()
        shown = [self.table.rows.object_at(place).day for place in range(self.table.rows.rowCount())]
        self.table.setCurrentIndex(self.table.rows.index(shown.index(result.value), 0))
        self.day.setFocus()

    def _on_take_back_clicked(self) -> None:
        line = self.table.current_object()
        if isinstance(line, DayLine) and self.table.own.pop(line.day, None) is not None:
            self._show()

    def _day_cell(self, line: DayLine) -> Cell:
        return Cell(self.context.formats.weekday(line.day))

    def _what_cell(self, line: DayLine) -> Cell:
        kind = self.tr("working day") if line.works else self.tr("free day")
        return Cell(line.name or kind, "")

    def _own_cell(self, line: DayLine) -> Cell:
        if not line.own:
            return Cell(self.tr("by law"), tone="text2")
        words = self.tr("the centre: works") if line.works else self.tr("the centre: free")
        return Cell(chip=ChipFace(words, "outline", "pencil"))

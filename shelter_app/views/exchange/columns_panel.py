"""The columns of the table beside what each is taken for; whoever knows the register corrects it here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.registers import Column, Layout
from shelter_app.sheets.tables import Sheet
from shelter_app.views.exchange.words import column_words
from shelter_app.views.scaling import clear_layout, set_spacing
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel

_EXAMPLE_LETTERS = 42


class ColumnsPanel(Panel):
    """`sheet_chosen` tells another sheet of the file, `changed` the layout after a correction."""

    sheet_chosen = Signal(int)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._layout_shown: Layout | None = None
        self._sheet_shown: Sheet | None = None
        self.sheet = ComboBox()
        self.sheet_field = Field(control=self.sheet)
        self.sheet.activated.connect(self.sheet_chosen)
        self.lead = Label(role="small", tone="text2", wrap=True)
        inner = QWidget()
        self._fields = QVBoxLayout(inner)
        set_spacing(self._fields, 0, 10)
        self.combos: dict[int, ComboBox] = {}
        self.add(self.sheet_field, self.lead, inner)

    def retranslate(self) -> None:
        self._sheet_shown = None
        self.set_title(self.tr("Columns"))
        self.sheet_field.set_label(self.tr("Sheet"))

    def show_sheets(self, sheets: Sequence[Sheet], place: int) -> None:
        """The sheets of the file; a single one needs no choice."""
        self.sheet.set_choices([(number, sheet.name or str(number + 1)) for number, sheet in enumerate(sheets)])
        self.sheet.set_value(place)
        self.sheet_field.setVisible(len(sheets) > 1)

    def show_layout(self, sheet: Sheet, layout: Layout) -> None:
        """Every column that holds anything, by its heading and its first words."""
        same = sheet is self._sheet_shown and self._layout_shown is not None
        self._layout_shown, self._sheet_shown = layout, sheet
        if same:
            for place, combo in self.combos.items():
                combo.set_value(layout.columns[place])
            return
        clear_layout(self._fields)
        self.combos = {}
        heading = sheet.numbers[layout.first - 1] if layout.first else None
        self.lead.setText(
            self.tr("The heading is row {number}.").format(number=heading)
            if heading
            else self.tr("No heading was found: the columns were guessed by their content.")
        )
        for place, column in enumerate(layout.columns):
            example = next((row[place] for row in sheet.rows[layout.first :] if place < len(row) and row[place]), "")
            if example or layout.labels[place]:
                self._add(place, column, layout.labels[place], example)

    def _add(self, place: int, column: Column, label: str, example: str) -> None:
        combo = ComboBox()
        combo.set_choices([(one, column_words(one)) for one in Column])
        combo.set_value(column)
        combo.activated.connect(partial(self._on_activated, place, combo))
        field = Field(control=combo)
        field.set_label((label or self.tr("Column {number}").format(number=place + 1)).replace("&", "&&"))
        short = example if len(example) <= _EXAMPLE_LETTERS else f"{example[:_EXAMPLE_LETTERS]}…"
        field.set_hint(self.tr("for example {words}").format(words=short) if example else "", "arrow-right")
        self._fields.addWidget(field)
        self.combos[place] = combo

    def _on_activated(self, place: int, combo: ComboBox, _chosen: int) -> None:
        # Values come back from the list as plain text.
        if self._layout_shown is not None and combo.value() is not None:
            self.changed.emit(self._layout_shown.taken(place, Column(str(combo.value()))))

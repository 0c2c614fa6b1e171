"""Where a register comes from: a file or copied cells, and what may be in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.views.scaling import column, row, set_sizes, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Card


class SourcePanel(QWidget):
    """Two ways in, and a few sentences about what happens; `file_wanted` and `cells_wanted` say which was taken."""

    file_wanted = Signal()
    cells_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(role="block", wrap=True)
        self._lead = Label(tone="text2", wrap=True)
        self.file = Button(kind="primary", icon="file-spreadsheet", shortcut="Ctrl+O", clicked=self.file_wanted.emit)
        self.cells = Button(icon="clipboard-list", shortcut="Ctrl+V", clicked=self.cells_wanted.emit)
        self._points = [IconLabel(icon="check", role="body", tone="text", icon_tone="accentText") for _one in range(4)]
        card = Card(margins=(28, 24, 28, 24), spacing=14)
        card.add(self._title, self._lead, row(self.file, self.cells, None), column(*self._points, spacing=6))
        set_sizes(card, most_width=860)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Begin with the register you have"))
        self._lead.setText(
            self.tr(
                "A table in .xlsx or .csv, or cells copied from it: one row for each stay. Nothing is stored before "
                "you have seen every row and pressed the last button."
            )
        )
        self.file.setText(self.tr("Choose a file"))
        self.cells.setText(self.tr("Paste copied cells"))
        points = (
            self.tr("Headings in Kazakh, Russian or English are recognised; you correct what was taken wrongly."),
            self.tr(
                "Name and day of admission are needed. All else may be missing; what is unclear is kept as a note."
            ),
            self.tr("Whoever is in the registry already is shown, and you decide whether it is the same person."),
            self.tr("All rows are taken over together or none. The table itself stays as it is: keep or destroy it."),
        )
        for label, words in zip(self._points, points, strict=True):
            label.set(words)

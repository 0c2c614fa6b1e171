"""Files that were said to be about another child: each can be taken back into the comparison."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services.matching import Match
from shelter_app.views.lines import whose
from shelter_app.views.page import Context
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label


class SetAside(QWidget):
    """`taken_back(resident_id)` is sent when the answer "another child" was a slip."""

    taken_back = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.buttons: list[Button] = []
        self._head = Label(role="small", tone="text2", wrap=True)
        self._lines = QVBoxLayout()
        set_spacing(self._lines, 0, 4)
        layout = QVBoxLayout(self)
        set_spacing(layout, (16, 8, 16, 12), 4)
        layout.addWidget(self._head)
        layout.addLayout(self._lines)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """One line for each file answered with "another child"; nothing at all where there is none."""
        self.buttons = []
        clear_layout(self._lines)
        self._head.setText(self.tr("Said to be another child:"))
        for match in matches:
            self._lines.addWidget(self._line(match))
        self.setVisible(bool(matches))

    def _line(self, match: Match) -> QWidget:
        name = whose(match.summary, self.context)
        line = QWidget()
        button = self._button(match.summary.resident_id, name)
        line.setLayout(column(Label(text=name, wrap=True), row(button, None), spacing=0))
        return line

    def _button(self, resident_id: ResidentId, name: str) -> Button:
        button = Button(kind="link", icon="undo-2", clicked=lambda: self.taken_back.emit(resident_id))
        button.setText(self.tr("Take back"))
        button.setAccessibleName(self.tr("Take back that this is another child: {name}").format(name=name))
        self.buttons.append(button)
        return button

"""Two small windows of the report centre: why a sheet carries names, and whose stays a number counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.views.dialog import Dialog
from shelter_app.views.leaving_list import LeavingDialog
from shelter_app.views.lines import name_words
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.tables import Cell, Column, Table
from shelter_app.views.words import summary_line


class NamesDialog(LeavingDialog):
    """A sheet with names is asked for like a list that leaves: why, and the passphrase again."""

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Put names on this sheet?"))
        self.warning.setText(
            self.tr(
                "Whoever sees this sheet reads every name on it. Restricted files stay numbers for who may not read "
                "them. Keep it where the case files are kept, and do not hang it up."
            )
        )
        self.fields["reason"].set_label(self.tr("&Why names are needed"))
        self.accept_button.setText(self.tr("Show names"))

    def check(self) -> Mapping[str, str]:
        return {} if self.why else {"reason": self.tr("Write why names are needed on this sheet.")}


class BehindDialog(Dialog):
    """The files behind one number; Enter opens the one in focus, whose id is then `chosen`."""

    def __init__(self, context: Context, title: str, lines: list[ResidentSummary], parent: QWidget) -> None:
        self._title, self._lines = title, lines
        self.chosen: ResidentId | None = None
        super().__init__(context, parent, width=560)

    def build(self) -> None:
        self.table = Table(columns=[Column("who", lambda: self.tr("Who"), self._who)], row_height=44)
        self.table.opened.connect(self._on_opened)
        set_sizes(self.table, least_height=320)
        self.content.addWidget(self.table)

    def retranslate(self) -> None:
        self.heading.setText(self._title)
        self.table.setAccessibleName(self._title)
        self.accept_button.setText(self.tr("Open the file"))

    def load(self) -> None:
        self.table.set_rows(self._lines)
        if self._lines:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.table.setFocus()

    def save(self) -> None:
        line = self.table.current_object()
        self.chosen = line.resident_id if isinstance(line, ResidentSummary) and line.named else None

    def _who(self, line: ResidentSummary) -> Cell:
        name = line.name(self.context.language.code)
        icon = "lock" if not line.named else "" if name else "user"
        detail = summary_line(line, self.context) if line.named else line.number
        return Cell(name_words(line, self.context), detail, strong=True, avatar=(name, line.resident_id),
                    avatar_icon=icon)  # fmt: skip

    def _on_opened(self, _line: object) -> None:
        self.accept_button.click()

"""Questions in the search for a family as a table, for one file and for those that fit no file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.views.formats import capital
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.widgets.tables import Cell, Column, Table


class TracingTable(Table):
    """Questions line by line: when, who asks whom, whom they look for, what was asked, what came back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        columns = [
            Column("when", lambda: self.tr("When"), self._when, 120),
            Column("who", lambda: self.tr("Who"), self._who, 200),
            Column("sought", lambda: self.tr("Looked for"), lambda one: Cell(one.sought, wrap=True), 150),
            Column("words", lambda: self.tr("What was asked"), lambda one: Cell(one.words, wrap=True)),
            Column("answer", lambda: self.tr("Answer"), self._answer, 190),
        ]
        super().__init__(parent, columns=columns, row_height=48)

    def _when(self, one: Tracing) -> Cell:
        context = self._context
        day = context.formats.day_year(one.at.astimezone(context.session.tz).date())
        return Cell(day, label(context, "contact_medium", one.medium) if one.medium else "")

    def _who(self, one: Tracing) -> Cell:
        body = capital(label(self._context, "tracing_body", one.body))
        way = self.tr("we asked") if one.asks is Asks.CENTRE else self.tr("asked us")
        return Cell(one.who, f"{body}, {way}", wrap=True)

    def _answer(self, one: Tracing) -> Cell:
        if one.answered_on is None:
            return Cell(self.tr("no answer yet"), tone="text2")
        return Cell(one.answer, self._context.formats.day_year(one.answered_on), wrap=True)

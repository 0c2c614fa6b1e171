"""What became of those who left, in numbers: every share beside how many it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from shelter_app.domain.follow_ups import Outcome
from shelter_app.domain.outcomes import Lot, Lots
from shelter_app.services.outcomes import Outcomes
from shelter_app.views.follow_ups import board_words as words
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.tables import Cell, Column, Table

_LEFT, _STEP = 72, 79
_LOTS = {Lot.SAFE: 108, Lot.CONCERN: 98, Lot.AGAIN: 98, Lot.SILENT: 104, Lot.UNKNOWN: 102}
_LEFT_OUT = (Lot.SILENT, Lot.UNKNOWN)


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One line of the table: the words for whom it counts, and the numbers."""

    name: str
    lots: Lots


class OutcomeTable(Table):
    """Everybody who left, then by group of routes and by country; reached, asked in vain and not asked side by side."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        super().__init__(parent, row_height=50)

    def show_outcomes(self, found: Outcomes) -> None:
        """Fill the table anew, with a column for every stage that any route asks for."""
        days = [step.days for step in found.whole.steps]
        self.rows.beginResetModel()
        self.rows.columns = self._columns(days)
        self.rows.endResetModel()
        self.restyle()
        rows: list[Head | OutcomeRow] = [OutcomeRow(self.tr("Everybody who left"), found.whole)]
        routes = [OutcomeRow(words.group_words(self._context, one.code), one) for one in found.by_route]
        rows += self._part(self.tr("By route"), "footprints", routes)
        countries = [OutcomeRow(self._country(one.code), one) for one in found.by_country]
        rows += self._part(self.tr("By country"), "globe", countries)
        self.set_rows(rows, key=lambda one: one.name if isinstance(one, OutcomeRow) else None)

    def _part(self, title: str, icon: str, rows: Sequence[OutcomeRow]) -> list[Head | OutcomeRow]:
        return [Head(title, len(rows), icon), *rows] if rows else []

    def _country(self, code: str) -> str:
        return label(self._context, "country", code) if code else self.tr("not written down")

    def _columns(self, days: Sequence[int]) -> list[Column]:
        lots = (
            (Lot.SAFE, lambda: words.result_words(self._context, Outcome.SAFE)),
            (Lot.CONCERN, lambda: words.result_words(self._context, Outcome.CONCERN)),
            (Lot.AGAIN, lambda: words.result_words(self._context, Outcome.ADMITTED_AGAIN)),
            (Lot.SILENT, lambda: self.tr("Silent")),
            (Lot.UNKNOWN, lambda: self.tr("Not asked")),
        )
        return [
            Column("who", lambda: self.tr("Who"), lambda row: Cell(row.name, strong=True, wrap=True)),
            Column("left", lambda: self.tr("Left"), self._left, _LEFT),
            *(
                Column(str(one), partial(words.BoardCounts().days, one), partial(self._step, one), _STEP)
                for one in days
            ),
            *(Column(lot.value, title, partial(self._lot, lot), _LOTS[lot]) for lot, title in lots),
        ]

    def _left(self, row: OutcomeRow) -> Cell:
        """How many left, and of how many nobody could have heard yet."""
        early = row.lots.of(Lot.EARLY)
        if not early:
            return Cell(str(row.lots.left))
        said = self.tr("{left}, of whom it is too early for {early}").format(left=row.lots.left, early=early)
        return Cell(str(row.lots.left), self.tr("early: {count}").format(count=early), spoken=said)

    def _step(self, days: int, row: OutcomeRow) -> Cell:
        step = row.lots.step(days)
        if step is None or not step.due:
            return Cell(self.tr("early"), tone="text3", spoken=self.tr("not due yet"))
        reached = self.tr("{count} of {whole}").format(count=step.reached, whole=step.due)
        if not step.silent and not step.missing:
            return Cell(reached)
        left_out = self.tr("none: {count}").format(count=step.silent + step.missing)
        said = self.tr("{reached} reached; no answer {silent}, no record {missing}").format(
            reached=reached, silent=step.silent, missing=step.missing
        )
        return Cell(reached, left_out, detail_tone="overdue", spoken=said)

    def _lot(self, lot: Lot, row: OutcomeRow) -> Cell:
        count = row.lots.of(lot)
        words = self.tr("{count} of {whole}").format(count=count, whole=row.lots.left)
        if lot is Lot.SAFE and row.lots.safe_as_of is not None:
            day = row.lots.safe_as_of.astimezone(self._context.session.tz).date()
            return Cell(words, self.tr("on {day}").format(day=self._context.formats.numeric(day)))
        return Cell(words, tone="overdue" if count and lot in _LEFT_OUT else "text")

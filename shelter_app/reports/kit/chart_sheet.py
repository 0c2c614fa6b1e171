"""Charts of a report in two columns, each filled from the top; none is left alone on the next page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from shelter_app.reports.kit.blocks import Columns
from shelter_app.reports.kit.charts import drawing
from shelter_app.reports.kit.styles import GUTTER, said
from shelter_app.reports.kit.tables import ENDLESS
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers.numbers import Chart

_ACROSS: Final = 2
_STEPS: Final = 40 * mm


class ChartSheet(Flowable):
    """Charts under their titles; each stands in the column that is shorter so far, in their order."""

    def __init__(self, charts: Sequence[Chart], tongues: Tongues, width: float) -> None:
        super().__init__()
        self._charts = tuple(charts)
        self._tongues = tongues
        self.width = width
        self._column = (width - GUTTER) / _ACROSS
        self._blocks = [self._block(one) for one in self._charts]
        self.spaceBefore = 2.5 * mm

    def _block(self, chart: Chart) -> Columns:
        parts = [said(self._tongues.text(chart.title), "section"), drawing(chart, self._tongues, self._column, _STEPS)]
        return Columns([parts], [self._column], overline=True, above=2 * mm, below=2 * mm)

    def _placed(self, blocks: Sequence[Columns]) -> tuple[list[tuple[int, float]], float]:
        """The column and the top of each block, and how high all of them are together."""
        ends = [0.0] * _ACROSS
        places: list[tuple[int, float]] = []
        for block in blocks:
            column = ends.index(min(ends))
            places.append((column, ends[column]))
            ends[column] += block.wrap(self._column, ENDLESS)[1]
        return places, max(ends)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.height = self._placed(self._blocks)[1]
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        many = len(self._charts)
        fit = max((count for count in range(many + 1) if self._placed(self._blocks[:count])[1] <= aH), default=0)
        if fit == many - 1:
            fit -= 1
        if fit == many or fit < _ACROSS:
            return [self] if fit == many else []
        parts = (self._charts[:fit], self._charts[fit:])
        return [ChartSheet(part, self._tongues, self.width) for part in parts]

    def draw(self) -> None:
        places, high = self._placed(self._blocks)
        for block, (column, top) in zip(self._blocks, places, strict=True):
            block.drawOn(self.canv, column * (self._column + GUTTER), high - top - block.height)

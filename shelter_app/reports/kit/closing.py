"""A table and what closes it: signatures take the last rows along rather than stand on a page of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import Flowable, KeepTogether

from shelter_app.reports.kit.tables import ENDLESS, Ruled

LEAST_ROWS: Final = 1


def signed(body: Sequence[Flowable], ending: Sequence[Flowable], along: int = 1) -> list[Flowable]:
    """What a letter says with its signature under it; its last ``along`` parts go to the page of the signature."""
    return [*body[:-along], KeepTogether([*body[-along:], *ending])]


class Closed(Flowable):
    """A ruled table with its ending under it, on one page or with at least so many rows of the table beside the ending.

    `fresh` is the height of an empty page; an ending that leaves no room for a row there goes on by itself.
    """

    def __init__(self, table: Ruled, ending: Sequence[Flowable], *, fresh: float, least: int = LEAST_ROWS) -> None:
        super().__init__()
        self._least = least
        self._table = table
        self._ending = list(ending)
        self._fresh = fresh
        self.spaceBefore = table.getSpaceBefore()

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._high = self._table.wrap(aW, ENDLESS)[1]
        self.height = self._high + self._end(aW)
        return self.width, self.height

    def _end(self, width: float) -> float:
        return sum(part.wrap(width, ENDLESS)[1] + part.getSpaceBefore() for part in self._ending)

    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        if self.height <= aH:
            return [self]
        pair = self._table.parted(self._least, aH)
        if pair is not None:
            return [pair[0], self._closed(pair[1])]
        if self.height <= self._fresh:
            return []
        if self._high <= aH:
            return [self._table, KeepTogether(self._ending)]
        pieces = self._table.split(aW, aH)
        return [pieces[0], *(self._closed(rest) for rest in pieces[1:] if isinstance(rest, Ruled))] if pieces else []

    def _closed(self, table: Ruled) -> Closed:
        return Closed(table, self._ending, fresh=self._fresh, least=self._least)

    def draw(self) -> None:
        y = self.height - self._high
        self._table.drawOn(self.canv, 0, y)
        for part in self._ending:
            y -= part.getSpaceBefore() + part.wrap(self.width, ENDLESS)[1]
            part.drawOn(self.canv, 0, y)

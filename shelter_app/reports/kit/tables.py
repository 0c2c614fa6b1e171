"""Ruled tables: the head repeats, a row is never cut, a group keeps its band, and nothing is lost at a page's end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.styles import FILL_BAND, FILL_HEAD, FINE, HAIR, HAIRLINE, INK, PAD, RULE, said

SMALL_GROUP: Final = 5
SECTION_FOOT: Final = 25 * mm
ENDLESS: Final = 1e6


@dataclass(slots=True)
class Row:
    """One row of cells; a band is a single cell over the whole width that opens a group of rows."""

    cells: tuple[Flowable | None, ...]
    group: int = -1
    band: bool = False
    strong: bool = False
    middle: bool = False
    minimum: float = 0.0
    tight: bool = False
    again: Row | None = None
    height: float = 0.0
    sizes: list[tuple[float, float]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Look:
    """How a table is ruled: closed in a box or open at the sides, and the air in its cells."""

    closed: bool = True
    above: float = 0.8 * mm
    below: float = 1.1 * mm
    fill_first: bool = False
    inset: int = 0


class Ruled(Flowable):
    """A table of paragraphs that measures each row once and knows where it may end on a page.

    `fresh` is the height of an empty page, `more` the word on a row that goes on from the page before.
    """

    def __init__(
        self,
        widths: Sequence[float],
        head: Sequence[Row],
        body: Sequence[Row],
        *,
        fresh: float,
        more: str = "",
        look: Look | None = None,
        heading: Heading | None = None,
    ) -> None:
        super().__init__()
        self._widths = tuple(widths)
        self._head = list(head)
        self._body = list(body)
        self._fresh = fresh
        self._more = more
        self._look = look or Look()
        self._heading = heading
        self.spaceBefore = heading.before if heading else 0.0

    @property
    def count(self) -> int:
        """How many rows stand under the head."""
        return len(self._body)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        for row in (*self._head, *self._body):
            self._measure(row)
        self.width = sum(self._widths)
        self.height = self._lead() + sum(row.height for row in self._body)
        return self.width, self.height

    def _lead(self) -> float:
        return (self._heading.height if self._heading else 0.0) + sum(row.height for row in self._head)

    def _measure(self, row: Row) -> None:
        if row.height:
            return
        widths = (sum(self._widths),) if row.band else self._widths
        row.sizes = [
            cell.wrap(width - 2 * PAD, ENDLESS) if cell else (0.0, 0.0)
            for cell, width in zip(row.cells, widths, strict=True)
        ]
        tallest = max(height for _width, height in row.sizes)
        air = 0.9 * mm if row.tight else self._look.above + self._look.below
        row.height = max(tallest + air, row.minimum)

    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        if self._heading and aH < SECTION_FOOT:
            return []
        room = aH - self._lead()
        fit, used = 0, 0.0
        while fit < len(self._body) and used + self._body[fit].height <= room + 0.01:
            used += self._body[fit].height
            fit += 1
        if fit == len(self._body):
            return [self]
        cut = self._good_break(fit)
        if cut:
            return [self._part(self._body[:cut], self._heading), self._part(self._after(cut), None)]
        return self._cut_first_row(room)

    def parted(self, least: int, room: float) -> tuple[Ruled, Ruled] | None:
        """The table in two, the first part no higher than this room, at least so many rows left for the second."""
        self.wrap(0, ENDLESS)
        used, cut = self._lead(), 0
        while cut < len(self._body) and used + self._body[cut].height <= room + 0.01:
            used += self._body[cut].height
            cut += 1
        rows = [index for index, row in enumerate(self._body) if not row.band]
        cut = self._good_break(min(cut, rows[-least])) if len(rows) > least else 0
        if not cut:
            return None
        return self._part(self._body[:cut], self._heading), self._part(self._after(cut), None)

    def _part(self, body: Sequence[Row], heading: Heading | None) -> Ruled:
        return Ruled(
            self._widths, self._head, body, fresh=self._fresh, more=self._more, look=self._look, heading=heading
        )

    def _good_break(self, fit: int) -> int:
        """The last allowed break at or before this row: a band keeps its first row, a small group stays whole."""
        body, cut = self._body, fit
        while cut and body[cut - 1].band:
            cut -= 1
        if cut and body[cut].group >= 0 and body[cut].group == body[cut - 1].group:
            members = [index for index, row in enumerate(body) if row.group == body[cut].group]
            rows = [body[index] for index in members]
            whole = body[members[0]].again is not None
            tall = sum(row.height for row in rows) + self._lead()
            if whole and len(rows) <= SMALL_GROUP + 1 and tall <= self._fresh:
                return members[0]
        return cut

    def _after(self, cut: int) -> list[Row]:
        """The rows of the next page, with the band of a group that runs on."""
        rest = self._body[cut:]
        if rest[0].band or rest[0].group < 0:
            return rest
        bands = [row for row in self._body[:cut] if row.band and row.group == rest[0].group]
        if not bands:
            return rest
        return [bands[-1].again or bands[-1], *rest]

    def _cut_first_row(self, room: float) -> list[Flowable]:
        """Nothing fits: wait for the next page, or part a row that is taller than a page."""
        lead = 0
        while lead < len(self._body) - 1 and self._body[lead].band:
            lead += 1
        before = sum(row.height for row in self._body[:lead])
        row = self._body[lead]
        fresh_room = self._fresh - self._lead()
        inner = room - before - self._look.above - self._look.below
        if before + row.height <= fresh_room or inner < min(60.0, fresh_room / 4):
            return []
        pair = self._two_rows(row, inner)
        if pair is None:
            return []
        first, second = pair
        bands = [band.again or band for band in self._body[:lead]]
        return [
            self._part([*self._body[:lead], first], self._heading),
            self._part([*bands, second, *self._body[lead + 1 :]], None),
        ]

    def _two_rows(self, row: Row, room: float) -> tuple[Row, Row] | None:
        heads: list[Flowable | None] = []
        tails: list[Flowable | None] = []
        for cell, width, (_w, height) in zip(row.cells, self._widths, row.sizes, strict=True):
            pieces = [cell] if cell is None or height <= room else cell.split(width - 2 * PAD, room)
            heads.append(pieces[0] if pieces else None)
            tails.append(pieces[1] if len(pieces) > 1 else None if pieces else cell)
        if not any(heads) or not any(tails):
            return None
        if self._more and tails[0] is None:
            tails[0] = said(self._more, "italic")
        return Row(tuple(heads), row.group, strong=row.strong), Row(tuple(tails), row.group)

    def draw(self) -> None:
        canvas = self.canv
        top = self.height
        if self._heading:
            self._heading.draw(canvas, 0, top, self.width)
            top -= self._heading.height
        y = top
        for row in self._head:
            y = self._draw_row(canvas, row, y, head=True)
        body_top = y
        for row in self._body:
            y = self._draw_row(canvas, row, y, head=False)
        self._rule_off(canvas, top, body_top)

    def _draw_row(self, canvas: Canvas, row: Row, top: float, *, head: bool) -> float:
        bottom = top - row.height
        if head or row.band:
            canvas.setFillColor(FILL_BAND if row.band else FILL_HEAD)
            canvas.rect(0, bottom, self.width, row.height, stroke=0, fill=1)
        elif self._look.fill_first:
            canvas.setFillColor(FILL_HEAD)
            canvas.rect(0, bottom, self._widths[0], row.height, stroke=0, fill=1)
        self._rule(canvas, row, top, bottom, head)
        x = 0.0
        for cell, width, (wide, high) in zip(row.cells, self._widths, row.sizes, strict=False):
            if cell is not None:
                free = row.height - high
                y = bottom + free / 2 + 0.3 * mm if row.middle or head else top - self._look.above - high
                space = (sum(self._widths) if row.band else width) - 2 * PAD
                cell.drawOn(canvas, x + PAD + (space - wide if wide < space else 0) / 2, y)
            x += width
        return bottom

    def _rule(self, canvas: Canvas, row: Row, top: float, bottom: float, head: bool) -> None:
        heavy = row.band or row.strong
        canvas.setStrokeColor(INK if heavy else HAIRLINE)
        canvas.setLineWidth(FINE if heavy else HAIR)
        canvas.line(0 if heavy or head else sum(self._widths[: self._look.inset]), top, self.width, top)
        if row.band:
            canvas.line(0, bottom, self.width, bottom)
        elif self._look.closed:
            x = 0.0
            canvas.setStrokeColor(HAIRLINE)
            canvas.setLineWidth(HAIR)
            for width in self._widths[:-1]:
                x += width
                canvas.line(x, top, x, bottom)

    def _rule_off(self, canvas: Canvas, top: float, body_top: float) -> None:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(FINE)
        if self._head:
            canvas.line(0, body_top, self.width, body_top)
        if self._look.closed:
            canvas.setLineWidth(RULE)
            canvas.rect(0, 0, self.width, top, stroke=1, fill=0)
        else:
            canvas.line(0, top, self.width, top)
            canvas.line(0, 0, self.width, 0)

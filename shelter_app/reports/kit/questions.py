"""The lines of a form: a question with its number and its two boxes, ready answers to tick, room for the pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.drawings import TICK
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.styles import FILL_HEAD, FINE, HAIR, HAIRLINE, INK, LABEL, PAD, said
from shelter_app.reports.kit.tables import ENDLESS

NUMBER: Final = 11 * mm
PEN_LINE: Final = 8.5 * mm
BESIDE: Final = 1.3 * mm
BETWEEN: Final = 3.5 * mm
_FONT: Final = (fonts.SERIF, 9.2)
_AIR: Final = (1.2 * mm, 1.4 * mm)


@dataclass(frozen=True, slots=True)
class Boxes:
    """YES and NO beside a question: their words, and which of them is ticked; neither means nobody was asked.

    A ``remark`` stands in the place of both where the answer is not on this copy.
    """

    words: tuple[str, str]
    ticked: tuple[bool, bool] = (False, False)
    remark: str = ""

    @property
    def width(self) -> float:
        """The room the boxes and their words take."""
        return sum(box_width(word) for word in self.words) + BETWEEN

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw them with their feet at y."""
        canvas.setFillColor(INK)
        if self.remark:
            canvas.setFillColor(LABEL)
            for place, text in enumerate(self.remark.split("\n")):
                size = min(8.6, 8.6 * self.width / stringWidth(text, fonts.SERIF_ITALIC, 8.6))
                canvas.setFont(fonts.SERIF_ITALIC, size)
                canvas.drawString(x, y + 0.8 * mm - place * 3.4 * mm, text)
            return
        for word, ticked in zip(self.words, self.ticked, strict=True):
            drawings.tick_box(canvas, x, y, ticked)
            canvas.setFont(*_FONT)
            canvas.drawString(x + TICK + BESIDE, y + 0.8 * mm, word)
            x += box_width(word) + BETWEEN


def box_width(word: str) -> float:
    """A box with its word."""
    return TICK + BESIDE + stringWidth(word, *_FONT)


class Asked(Flowable):
    """A question with a hairline under it; it keeps the headings over it, which must not be parted from it."""

    def __init__(
        self,
        number: str,
        stack: Sequence[Flowable],
        width: float,
        *,
        boxes: Boxes | None = None,
        tick: bool | None = None,
        ruled: bool = True,
    ) -> None:
        super().__init__()
        self._number = number
        self._stack = tuple(stack)
        self._boxes = boxes
        self._tick = tick
        self._lead: tuple[Flowable, ...] = ()
        self._ruled = ruled and not isinstance(self._stack[-1], PenLines)
        self.width = width
        self.height = 0.0
        if not ruled:
            self.keepWithNext = True

    def lead(self, headings: Sequence[Flowable]) -> None:
        """Put headings over this question, before it is measured."""
        self._lead = tuple(headings)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if not self.height:
            room = self.width - NUMBER - (self._boxes.width + BETWEEN if self._boxes else 0.0)
            self._leads = [part.wrap(self.width, ENDLESS)[1] for part in self._lead]
            self._heights = [part.wrap(room, ENDLESS)[1] for part in self._stack]
            self._row = max(sum(self._heights), TICK) + sum(_AIR)
            self.height = sum(self._leads) + self._row
        return self.width, self.height

    def draw(self) -> None:
        canvas, y = self.canv, self.height
        for part, height in zip(self._lead, self._leads, strict=True):
            y -= height
            part.drawOn(canvas, 0, y)
        y -= _AIR[0]
        if self._number:
            canvas.setFillColor(LABEL)
            canvas.setFont(fonts.SANS, 7.4)
            canvas.drawString(0, y - 9, self._number)
        if self._tick is not None:
            drawings.tick_box(canvas, NUMBER - TICK - 2.4 * mm, y - TICK - 0.5 * mm, self._tick)
        if self._boxes:
            self._boxes.draw(canvas, self.width - self._boxes.width, y - TICK - 0.5 * mm)
        for part, height in zip(self._stack, self._heights, strict=True):
            y -= height
            part.drawOn(canvas, NUMBER, y)
        if self._ruled:
            canvas.setStrokeColor(HAIRLINE)
            canvas.setLineWidth(HAIR)
            canvas.line(NUMBER, 0, self.width, 0)


class Section(Flowable):
    """The heading of a part of the form, in one language or level in two."""

    def __init__(self, heading: Heading, width: float) -> None:
        super().__init__()
        self._heading = heading
        self.width = width
        self.height = heading.before + heading.height

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self._heading.draw(self.canv, 0, self._heading.height, self.width)


class Band(Flowable):
    """The heading of a group of questions on a grey ground, with its number where the questions have theirs."""

    def __init__(self, number: str, text: Paragraph, width: float) -> None:
        super().__init__()
        self._number = number
        self._text = text
        self.width = width

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._high = self._text.wrap(self.width - NUMBER - PAD, ENDLESS)[1]
        self.height = self._high + 2.4 * mm
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(FILL_HEAD)
        canvas.rect(0, 0, self.width, self.height - 0.6 * mm, stroke=0, fill=1)
        if self._number:
            canvas.setFillColor(INK)
            canvas.setFont(fonts.SANS_BOLD, 7.4)
            canvas.drawString(PAD, self.height - 10.2, self._number)
        self._text.drawOn(canvas, NUMBER, 0.9 * mm)


class PenLines(Flowable):
    """Lines to write on, far enough from each other for a hand."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = aW, self._count * PEN_LINE
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(FINE)
        for line in range(self._count):
            canvas.line(0, line * PEN_LINE + 0.6 * mm, self.width, line * PEN_LINE + 0.6 * mm)


class Ticks(Flowable):
    """Ready answers beside each other as far as they fit, each behind its box; a long one has lines of its own."""

    def __init__(self, options: Sequence[tuple[bool, str]]) -> None:
        super().__init__()
        self._options = [(ticked, said(text, "cell"), stringWidth(text, *_FONT) + 2) for ticked, text in options]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._places: list[tuple[float, float, float]] = []
        room, x, y, tall = aW - TICK - BESIDE, 0.0, 0.0, 0.0
        for _ticked, text, natural in self._options:
            wide = min(natural, room)
            if x and x + TICK + BESIDE + wide > aW:
                x, y, tall = 0.0, y + tall, 0.0
            high = max(text.wrap(wide, ENDLESS)[1], TICK) + 1.2 * mm
            self._places.append((x, y, high))
            x, tall = x + TICK + BESIDE + wide + BETWEEN, max(tall, high)
        self.width, self.height = aW, y + tall + 0.6 * mm
        return self.width, self.height

    def draw(self) -> None:
        for (ticked, text, _natural), (x, y, _high) in zip(self._options, self._places, strict=True):
            top = self.height - y - 1 * mm
            drawings.tick_box(self.canv, x, top - TICK, ticked)
            text.drawOn(self.canv, x + TICK + BESIDE, top - text.height + 0.3 * mm)


class FormHead(Flowable):
    """The head of a form: the house on the left, country and number of the form on the right, a rule under both."""

    def __init__(self, house: Sequence[str], form: Sequence[str], width: float) -> None:
        super().__init__()
        self._house = tuple(house)
        self._form = tuple(form)
        self.width = width
        self.height = 15 * mm

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        drawings.emblem(canvas, 0, top - 11.5 * mm, 11.5 * mm)
        self._column(self._house, 14.5 * mm, right=False)
        self._column(self._form, self.width, right=True)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(FINE)
        canvas.line(0, 0.6 * mm, self.width, 0.6 * mm)

    def _column(self, lines: Sequence[str], x: float, *, right: bool) -> None:
        canvas, y = self.canv, self.height - 3.6 * mm
        room = self.width * 0.48 - (0 if right else 14.5 * mm)
        for place, text in enumerate(lines):
            font, size = (fonts.SERIF_BOLD, 9.6) if not place else (fonts.SANS, 7)
            size = min(size, size * room / max(stringWidth(text, font, size), 1))
            canvas.setFillColor(LABEL if place else INK)
            canvas.setFont(font, size)
            (canvas.drawRightString if right else canvas.drawString)(x, y, text)
            y -= 3.7 * mm

"""A leaflet for a child to keep: large letters, short lines, one picture a part, one telephone number to remember."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from shelter_app.domain.procedure_forms import Part
from shelter_app.reports.form_answers import Filled
from shelter_app.reports.form_sheet import Sheet
from shelter_app.reports.kit import drawings
from shelter_app.reports.kit.blocks import Columns, split_width
from shelter_app.reports.kit.styles import ACCENT, FILL_HEAD, said
from shelter_app.reports.kit.tables import ENDLESS

MARK: Final = 9 * mm
INSET: Final = 4 * mm
LINE_GAP: Final = 1.1 * mm


class Friendly(Flowable):
    """A part in a soft box: its heading beside the house, its lines behind round marks."""

    def __init__(self, title: Paragraph, lines: list[tuple[bool, Paragraph]], width: float) -> None:
        super().__init__()
        self._title = title
        self._lines = lines
        self.width = width

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        room = self.width - 2 * INSET - MARK
        self._title.wrap(room, ENDLESS)
        self._heights = [text.wrap(room, ENDLESS)[1] for _first, text in self._lines]
        gaps = sum(LINE_GAP if first else 0.3 * mm for first, _text in self._lines)
        self.height = self._title.height + sum(self._heights) + gaps + 6.5 * mm
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        return []

    def draw(self) -> None:
        canvas, y = self.canv, self.height - 2.4 * mm
        canvas.setFillColor(FILL_HEAD)
        canvas.roundRect(0, 0, self.width, self.height - 1.5 * mm, 3 * mm, stroke=0, fill=1)
        y -= self._title.height
        _roof(canvas, INSET, y + 0.3 * mm, 6 * mm)
        self._title.drawOn(canvas, INSET + MARK, y)
        y -= 1.5 * mm
        for (first, text), height in zip(self._lines, self._heights, strict=True):
            y -= height + (LINE_GAP if first else 0.3 * mm)
            if first:
                canvas.setFillColor(ACCENT)
                canvas.circle(INSET + MARK - 3.4 * mm, y + height - 2.5 * mm, 1.1 * mm, stroke=0, fill=1)
            text.drawOn(canvas, INSET + MARK, y)


def _roof(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A small house: the sign of every part, easy to find again for whoever cannot read."""
    drawings.emblem(canvas, x, y, size)


def story(sheet: Sheet) -> list[Flowable]:
    """The leaflet in one language, or in two with the second one smaller under each line."""
    form = sheet.data.layout
    flowables: list[Flowable] = [*sheet.opening()]
    intro = enumerate(sheet.both(form.intro))
    flowables += [said(text, "leaflet small" if place else "leaflet") for place, text in intro]
    flowables.append(Spacer(1, 1.5 * mm))
    for part in form.parts:
        flowables.append(KeepTogether([_part(sheet, part), *_people(sheet, part)]))
        flowables += [long for question in part.questions for long in Filled(sheet, question).long_texts()]
    return flowables


def _part(sheet: Sheet, part: Part) -> Flowable:
    lines = [
        (not place, said(text, "leaflet small" if place else "leaflet"))
        for line in part.lines
        for place, text in enumerate(sheet.both(line))
    ]
    return Friendly(said(" / ".join(sheet.both(part.title)), "leaflet title"), lines, sheet.width)


def _people(sheet: Sheet, part: Part) -> list[Flowable]:
    """Who looks after the child, named where the file knows it and a line to write on where not."""
    stacks: list[list[Flowable]] = []
    for question in part.questions:
        labels: list[Flowable] = [said(text, "leaflet small") for text in sheet.both(question.label)]
        stacks.append([*labels, *Filled(sheet, question).value()])
    return [Columns(stacks, split_width(sheet.width, *([1] * len(stacks))), above=1 * mm)] if stacks else []

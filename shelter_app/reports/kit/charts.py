"""Charts of a report, drawn once for paper and screen: steps and bars in black, told apart by pattern and label."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final, Literal

from reportlab.graphics.shapes import STATE_DEFAULTS, Drawing, Line, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from shelter_app.reports.data import Text
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.styles import FINE, HAIR, HAIRLINE, INK, LABEL
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers.numbers import Chart, ChartKind

SCREEN_FACE: Final = "Inter"
SIZE: Final = 6.6
BAR: Final = 3.4 * mm
STEP: Final = 8 * mm
LINE: Final = 2.9 * mm
Anchor = Literal["start", "middle", "end"]
WHITE: Final = HexColor("#FFFFFF")
HALF: Final = HexColor("#B4B4B0")
_CLIP: Final = re.compile(r"<clipPath.*?</clipPath>|clip-path: url\(#clip\)", re.DOTALL)
_FOOT: Final = 9 * mm
_SIDES: Final = 5.4 * mm
_GRID: Final = 5


@dataclass(frozen=True, slots=True)
class Inks:
    """What a chart is drawn with; paper knows black on white, a screen has two looks."""

    ink: Color = INK
    label: Color = LABEL
    line: Color = HAIRLINE
    ground: Color = WHITE
    half: Color = HALF


PAPER: Final = Inks()


def drawing(chart: Chart, tongues: Tongues, width: float, height: float, inks: Inks = PAPER) -> Drawing:
    """The chart in these bounds; bars take the height they need."""
    fonts.register()
    # A drawing begins with this face even where it never writes in it; the usual one is embedded in no PDF.
    STATE_DEFAULTS["fontName"] = fonts.SANS
    if chart.kind is ChartKind.STEPS:
        return _steps(chart, tongues, width, height, inks)
    if chart.kind is ChartKind.PYRAMID:
        return _pyramid(chart, tongues, width, inks)
    return _bars(chart, tongues, width, inks)


def inks_of(ink: str, faint: str, ground: str) -> Inks:
    """What a screen draws with, from the colours of its look as #RRGGBB."""
    return Inks(HexColor(ink), HexColor(ink), HexColor(faint), HexColor(ground), HexColor(faint))


def svg(chart: Chart, tongues: Tongues, width: float, height: float, inks: Inks) -> str:
    """The same drawing as SVG text; its letters are those of the screen."""
    from reportlab.graphics import renderSVG

    hacks = {
        fonts.SANS: {"family": SCREEN_FACE, "weight": "normal"},
        fonts.SANS_BOLD: {"family": SCREEN_FACE, "weight": "bold"},
    }
    made: str = renderSVG.drawToString(drawing(chart, tongues, width, height, inks), fontHacks=hacks)
    # Qt paints the rectangle that clips the page in black, and what lies under an open line: it knows no "None".
    return _CLIP.sub("", made).replace("fill: None", "fill: none")


def scale_of(highest: int) -> tuple[int, int]:
    """Where an axis ends that begins at nought, and its step: 1, 2, 5, 10, 20, 50 and so on, at most five of them."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if step * _GRID >= highest:
                return max(-(-highest // step), 1) * step, step
        power *= 10


def _text(x: float, y: float, words: str, inks: Inks, *, anchor: Anchor = "start", strong: bool = False) -> String:
    font = fonts.SANS_BOLD if strong else fonts.SANS
    fill = inks.ink if strong else inks.label
    return String(x, y, words, fontName=font, fontSize=SIZE, fillColor=fill, textAnchor=anchor)


def _steps(chart: Chart, tongues: Tongues, width: float, height: float, inks: Inks) -> Drawing:
    """How many on each day, a step line from nought with the places of the house dashed over it."""
    made = Drawing(width, height)
    numbers = [number for _day, number in chart.points]
    top, step = scale_of(max([*numbers, chart.bound or 0, 1]))
    left, right, low = 6 * mm, width - 6 * mm, _FOOT

    def y(number: float) -> float:
        return low + (height - low - 4 * mm) * number / top

    for number in range(0, top + 1, step):
        made.add(Line(left, y(number), right, y(number), strokeColor=inks.line, strokeWidth=HAIR))
        made.add(_text(left - 1.5 * mm, y(number) - 2, str(number), inks, anchor="end"))
    if chart.bound:
        made.add(Line(left, y(chart.bound), right, y(chart.bound), strokeColor=inks.ink, strokeWidth=FINE,
                      strokeDashArray=[3, 2]))  # fmt: skip
        words = tongues.text(chart.bound_words)
        made.add(_text(right, y(chart.bound) + 2, words, inks, anchor="end"))
    if numbers:
        _line_of_steps(made, chart, tongues, inks, (left, right), y)
    return made


def _line_of_steps(
    made: Drawing, chart: Chart, tongues: Tongues, inks: Inks, across: tuple[float, float], y: Callable[[float], float]
) -> None:
    left, right = across
    numbers = [number for _day, number in chart.points]
    wide = (right - left) / len(numbers)
    path: list[float] = []
    for place, number in enumerate(numbers):
        path += [left + place * wide, y(number), left + (place + 1) * wide, y(number)]
    made.add(PolyLine(path, strokeColor=inks.ink, strokeWidth=1.4, strokeLineJoin=0))
    every = max(1, -(-len(numbers) // 7))
    for place in range(0, len(numbers), every):
        made.add(_text(left + (place + 0.5) * wide, y(0) - 8, tongues.text(chart.points[place][0]), inks,
                       anchor="middle"))  # fmt: skip
    highest = max(range(len(numbers)), key=numbers.__getitem__)
    for place in dict.fromkeys((0, highest, len(numbers) - 1)):
        x = right + 1 * mm if place == len(numbers) - 1 else left + (place + 0.5) * wide
        at = y(numbers[place]) + (-2 if place == len(numbers) - 1 else 2.4)
        anchor: Anchor = "start" if place == len(numbers) - 1 else "middle"
        made.add(_text(x, at, str(numbers[place]), inks, anchor=anchor, strong=True))


def _bars(chart: Chart, tongues: Tongues, width: float, inks: Inks) -> Drawing:
    """A bar a row under its words, the number at its end; patterns tell them apart without colour."""
    labels = [_told(label, tongues, width) for label, _number in chart.points]
    note = tongues.text(chart.note)
    made = Drawing(width, ceil(max(sum(map(_step, labels)), STEP) + (4 * mm if note else 0)))
    most = max([number for _label, number in chart.points] or [1])
    room, low = width - 8 * mm, made.height + 0.8 * mm
    for place, (label, (_words, number)) in enumerate(zip(labels, chart.points, strict=True)):
        low -= _step(label)
        _under(made, 0, low, label, inks)
        long = room * number / max(most, 1)
        if number:
            _bar(made, 0, low, long, place % 5, inks)
        made.add(_text(long + 1.2 * mm, low + 0.9 * mm, str(number), inks, strong=True))
    if note:
        made.add(_text(0, 1 * mm, _fitted(note, width), inks))
    return made


def _pyramid(chart: Chart, tongues: Tongues, width: float, inks: Inks) -> Drawing:
    """Two bars a row, back to back under its words: black at the left, white at the right, by one scale."""
    note = tongues.text(chart.note)
    labels = [_told(label, tongues, width) for label, _number in chart.points]
    heads = [_told(words, tongues, width / 2 - 2 * mm) for words in chart.sides]
    top = _SIDES + LINE * (max(map(len, heads), default=1) - 1)
    made = Drawing(width, ceil(top + sum(map(_step, labels)) + (4 * mm if note else 0)))
    most, middle, room = max([*(n for _label, n in chart.points), *chart.facing, 1]), width / 2, width / 2 - 7 * mm
    ways: tuple[tuple[int, int, Anchor], ...] = ((-1, 0, "end"), (1, 4, "start"))
    for head, (way, _sort, anchor) in zip(heads, ways, strict=True):
        _under(made, middle + way * mm, made.height - 8 * mm - LINE * (len(head) - 1), head, inks, anchor, strong=True)
    low = made.height - top + 0.8 * mm
    for place, (label, (_words, number)) in enumerate(zip(labels, chart.points, strict=True)):
        low -= _step(label)
        _under(made, middle, low, label, inks, "middle")
        made.add(Line(middle, low - 0.6 * mm, middle, low + BAR + 0.6 * mm, strokeColor=inks.ink, strokeWidth=FINE))
        for many, (way, sort, anchor) in zip((number, chart.facing[place]), ways, strict=True):
            long = room * many / most
            if many:
                _bar(made, min(middle, middle + way * long), low, long, sort, inks)
            x = middle + way * (long + 1.2 * mm)
            made.add(_text(x, low + 0.9 * mm, str(many), inks, anchor=anchor, strong=True))
    if note:
        made.add(_text(0, 1 * mm, _fitted(note, width), inks))
    return made


def _told(words: Text, tongues: Tongues, width: float) -> list[str]:
    """A label in one line, or in a line for each language of the page where both do not fit beside each other."""
    together = tongues.text(words)
    lines = (
        [together] if stringWidth(together, fonts.SANS_BOLD, SIZE) <= width else tongues.text(words, "\n").split("\n")
    )
    return [_fitted(line, width) for line in lines]


def _step(label: list[str]) -> float:
    """How much height a bar takes with its label."""
    return STEP + LINE * (len(label) - 1)


def _under(
    made: Drawing, x: float, low: float, label: list[str], inks: Inks, anchor: Anchor = "start", *, strong: bool = False
) -> None:
    """The lines of a label over the bar that begins here."""
    for up, line in enumerate(reversed(label)):
        made.add(_text(x, low + BAR + 1.2 * mm + up * LINE, line, inks, anchor=anchor, strong=strong))


def _bar(made: Drawing, x: float, y: float, long: float, pattern: int, inks: Inks) -> None:
    """Black, hatched, grey, dotted, white: in an order in which neighbours differ most."""
    fill = {0: inks.ink, 2: inks.half}.get(pattern, inks.ground)
    made.add(_box(x, y, (long, BAR), fill, inks.ink))
    if pattern == 1:
        for start in _places(x - BAR, x + long, 1.3 * mm):
            begin, end = max(start, x), min(start + BAR, x + long)
            if end > begin:
                made.add(Line(begin, y + begin - start, end, y + end - start, strokeColor=inks.ink, strokeWidth=HAIR))
    if pattern == 3:
        for row, rise in enumerate((0.25, 0.5, 0.75)):
            for dot in _places(x + 0.6 * mm + row % 2 * 0.5 * mm, x + long - 0.4 * mm, 1.1 * mm):
                made.add(_box(dot, y + BAR * rise, (0.5, 0.5), inks.ink, None))


def _box(x: float, y: float, size: tuple[float, float], fill: Color, edge: Color | None) -> Rect:
    box = Rect(x, y, *size)
    box.fillColor, box.strokeColor, box.strokeWidth = fill, edge, FINE
    return box


def _places(start: float, end: float, step: float) -> Sequence[float]:
    return [start + step * place for place in range(max(int((end - start) / step), 0))]


def _fitted(words: str, width: float) -> str:
    """A label cut with an ellipsis where it is wider than the chart."""
    while words and stringWidth(words, fonts.SANS, SIZE) > width:
        words = words[:-2].rstrip() + "…"
    return words

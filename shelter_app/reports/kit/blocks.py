"""The building blocks of a page: letterhead, level columns, fields, boxes, time line, alerts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph

from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.styles import (
    FINE,
    GUTTER,
    HAIRLINE,
    HEAVY,
    INK,
    marked,
    said,
)  # fmt: skip
from shelter_app.reports.kit.tables import ENDLESS, SECTION_FOOT
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.wording import Words

TALL: Final = 32
"""A value higher than two lines."""


class Columns(Flowable):
    """Stacks of flowables side by side that end level; long ones go on together on the next page.

    `lead` counts the flowables at the top of each stack (a label) that are not left alone at a page's foot.
    """

    def __init__(
        self,
        stacks: Sequence[Sequence[Flowable]],
        widths: Sequence[float],
        *,
        gap: float = GUTTER,
        heading: Heading | None = None,
        lead: int = 0,
        underline: bool = False,
        overline: bool = False,
        above: float = 0.0,
        below: float = 0.0,
        minimum: float = 0.0,
    ) -> None:
        super().__init__()
        self._stacks = [list(stack) for stack in stacks]
        self._widths = tuple(widths)
        self._gap = gap
        self._heading = heading
        self._lead = lead
        self._lines = (overline, underline)
        self._air = (above, below)
        self._minimum = minimum
        self.spaceBefore = heading.before if heading else 0.0

    def _top(self) -> float:
        return (self._heading.height if self._heading else 0.0) + self._air[0]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        heights = [
            sum(part.wrap(width, ENDLESS)[1] for part in stack)
            for stack, width in zip(self._stacks, self._widths, strict=True)
        ]
        self.width = sum(self._widths) + self._gap * (len(self._widths) - 1)
        self.height = self._top() + max(*heights, self._minimum, 0.0) + self._air[1]
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        room = aH - self._top() - self._air[1]
        if room <= 0 or (self._heading and aH < SECTION_FOOT):
            return []
        pairs = [_fill(stack, width, room) for stack, width in zip(self._stacks, self._widths, strict=True)]
        if any(rest and len(fit) <= self._lead for fit, rest in pairs) or not any(fit for fit, _rest in pairs):
            return []
        first = self._part([fit for fit, _rest in pairs], self._heading, (self._lines[0], False))
        rest = self._part([rest for _fit, rest in pairs], None, (False, self._lines[1]))
        return [first, rest]

    def _part(self, stacks: list[list[Flowable]], heading: Heading | None, lines: tuple[bool, bool]) -> Columns:
        return Columns(
            stacks, self._widths, gap=self._gap, heading=heading,
            overline=lines[0], underline=lines[1], above=self._air[0], below=self._air[1],
        )  # fmt: skip

    def draw(self) -> None:
        canvas = self.canv
        if self._heading:
            self._heading.draw(canvas, 0, self.height, self.width)
        x = 0.0
        for stack, width in zip(self._stacks, self._widths, strict=True):
            y = self.height - self._top()
            for part in stack:
                _wide, high = part.wrap(width, ENDLESS)
                y -= high
                part.drawOn(canvas, x, y)
            canvas.setStrokeColor(HAIRLINE)
            canvas.setLineWidth(FINE)
            if self._lines[0]:
                canvas.line(x, self.height, x + width, self.height)
            if self._lines[1]:
                canvas.line(x, 0, x + width, 0)
            x += width + self._gap


def _fill(stack: list[Flowable], width: float, room: float) -> tuple[list[Flowable], list[Flowable]]:
    """What of a stack fits into this height, and the rest; a paragraph between them is parted."""
    for index, part in enumerate(stack):
        _wide, high = part.wrap(width, ENDLESS)
        if high <= room + 0.01:
            room -= high
            continue
        pieces = part.split(width, room)
        if len(pieces) < 2:
            return stack[:index], stack[index:]
        return [*stack[:index], pieces[0]], [*pieces[1:], *stack[index + 1 :]]
    return stack, []


def heading(tongues: Tongues, number: str, texts: Sequence[str]) -> Heading:
    """A section heading in the languages of the page, once if they agree."""
    return Heading(tuple(dict.fromkeys(texts)) if not tongues.paired else tuple(texts), number)


def field(label: str, value: str, name: str = "value") -> list[Flowable]:
    """A label over its value (markup made by this package)."""
    return [said(label, "label"), marked(value or "&nbsp;", name)]


class _Lowered(Flowable):
    """A label that stands as low as the longest one beside it, so that the values under them are level."""

    def __init__(self, label: Flowable, above: float) -> None:
        super().__init__()
        self._label, self._above = label, above

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, high = self._label.wrap(aW, aH)
        self.height = high + self._above
        return self.width, self.height

    def draw(self) -> None:
        self._label.drawOn(self.canv, 0, 0)


def field_row(stacks: Sequence[list[Flowable]], widths: Sequence[float], head: Heading | None = None) -> Columns:
    """Fields side by side with a hairline under each, their values level."""
    high = [stack[0].wrap(width, ENDLESS)[1] if stack else 0.0 for stack, width in zip(stacks, widths, strict=True)]
    level = [
        [_Lowered(stack[0], max(high) - own), *stack[1:]] if stack and own < max(high) else stack
        for stack, own in zip(stacks, high, strict=True)
    ]
    return Columns(level, widths, heading=head, lead=1, underline=True, above=0.7 * mm, below=1.1 * mm)


def field_rows(rows: Sequence[Sequence[list[Flowable]]], width: float, *shares: float) -> list[Columns]:
    """Rows of fields in these shares; a value of many lines, as a disputed age is, takes a row to itself."""
    widths = split_width(width, *shares)
    made: list[Columns] = []
    for row in rows:
        tall = [stack[1].wrap(room, ENDLESS)[1] > TALL for stack, room in zip(row, widths, strict=True)]
        usual = [stack for stack, high in zip(row, tall, strict=True) if not high]
        if usual:
            made.append(field_row(usual, split_width(width, *[1] * len(usual)) if any(tall) else widths))
        made += [field_row([stack], [width]) for stack, high in zip(row, tall, strict=True) if high]
    return made


def mirrored(
    tongues: Tongues, width: float, make: Callable[[Words], tuple[str, str]], head: Heading | None = None
) -> Columns:
    """One field in each language of the page, level with each other; `make` gives label and markup."""
    stacks = [field(*make(words)) for words in tongues.each]
    return field_row(stacks, split_width(width, *([1] * len(stacks))), head)


def mirrored_text(
    tongues: Tongues, width: float, make: Callable[[Words], str], name: str, head: Heading | None = None,
    *, ruled: bool = False, air: float = 1 * mm,
) -> Columns:  # fmt: skip
    """A paragraph (markup) in each language of the page, level with each other, with a line over it if ruled.

    A text that exists in one language only is printed once, over the whole width.
    """
    texts = [make(words) for words in tongues.each]
    if any(texts):
        texts = list(dict.fromkeys(texts))
    stacks = [[marked(text, name)] for text in texts]
    widths = split_width(width, *([1] * len(stacks)))
    return Columns(stacks, widths, heading=head, overline=ruled, above=air, below=air * 1.3)


def split_width(total: float, *shares: float) -> list[float]:
    """Widths in these shares that fill a line together with the gutters between them."""
    free = total - GUTTER * (len(shares) - 1)
    return [free * share / sum(shares) for share in shares]


class Box(Flowable):
    """A single tick box."""

    def __init__(self, ticked: bool) -> None:
        super().__init__()
        self._ticked = ticked
        self.width = self.height = drawings.TICK

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        drawings.tick_box(self.canv, 0, 0, self._ticked)


class Tick(Flowable):
    """A tick box with its words to the right."""

    def __init__(self, ticked: bool, words: str, name: str = "value") -> None:
        super().__init__()
        self._ticked = ticked
        self._text = said(words, name)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.height = max(self._text.wrap(aW - drawings.TICK - 1.3 * mm, ENDLESS)[1], drawings.TICK) + 1 * mm
        return self.width, self.height

    def draw(self) -> None:
        drawings.tick_box(self.canv, 0, self.height - drawings.TICK - 0.7 * mm, self._ticked)
        text = self._text
        text.drawOn(self.canv, drawings.TICK + 1.3 * mm, self.height - text.height - 0.3 * mm)


@dataclass(frozen=True, slots=True)
class Point:
    """One date of a time line: its name above, its date and what happened or will happen below."""

    name: str
    day: str
    note: str
    done: bool


class TimeLine(Flowable):
    """Follow-up dates in a row, filled where the date was kept."""

    def __init__(self, points: Sequence[Point], width: float, head: Heading) -> None:
        super().__init__()
        self._points = tuple(points)
        self._heading = head
        self.width = width
        self.height = head.height + 19 * mm
        self.spaceBefore = head.before

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        self._heading.draw(canvas, 0, self.height, self.width)
        step = self.width / max(len(self._points), 1)
        centers = [step * (index + 0.5) for index in range(len(self._points))]
        y = self.height - self._heading.height - 7.5 * mm
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(FINE)
        if centers:
            canvas.line(centers[0], y, centers[-1], y)
        for point, x in zip(self._points, centers, strict=True):
            canvas.setFillColor(INK) if point.done else canvas.setFillColorRGB(1, 1, 1)
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(0.7)
            canvas.circle(x, y, 2 * mm, stroke=1, fill=1)
            canvas.setFillColor(INK)
            for text, font, size, drop in (
                (point.name, fonts.SANS_BOLD, 7, -3.6 * mm),
                (point.day, fonts.SERIF, 9.2, 5.4 * mm),
                (point.note, fonts.SERIF_ITALIC, 8.6, 9.1 * mm),
            ):
                canvas.setFont(font, min(size, size * (step - 2 * mm) / max(stringWidth(text, font, size), 1)))
                canvas.drawCentredString(x, y - drop, text)


SIGN: Final = 6.6 * mm


class AlertBox(Flowable):
    """Warnings in a heavy box, each with its sign; the octagon stops, the triangle warns."""

    def __init__(self, alerts: Sequence[tuple[bool, Paragraph, Paragraph | None]], width: float) -> None:
        super().__init__()
        self._alerts = list(alerts)
        self.width = width
        self.spaceBefore = 3 * mm

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        room = self.width - 16 * mm
        self._heights = [
            max(sum(part.wrap(room, ENDLESS)[1] for part in (title, text) if part) + 3.6 * mm, SIGN + 2.4 * mm)
            for _stop, title, text in self._alerts
        ]
        self.height = sum(self._heights)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        fit, used = 0, 0.0
        while fit < len(self._alerts) and used + self._heights[fit] <= aH:
            used += self._heights[fit]
            fit += 1
        if fit:
            return [AlertBox(self._alerts[:fit], self.width), AlertBox(self._alerts[fit:], self.width)]
        return self._cut_first(aH)

    def _cut_first(self, room: float) -> list[Flowable]:
        """An alert longer than what is left of the page goes on in a box of its own on the next one."""
        stop, title, text = self._alerts[0]
        pieces = text.split(self.width - 16 * mm, room - title.height - 3.6 * mm) if text else []
        parts = [part for part in pieces if isinstance(part, Paragraph)]
        if len(parts) < 2:
            return []
        rest = [(stop, title, parts[1]), *self._alerts[1:]]
        return [AlertBox([(stop, title, parts[0])], self.width), AlertBox(rest, self.width)]

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        for (stop, title, text), height in zip(self._alerts, self._heights, strict=True):
            sign = drawings.stop_sign if stop else drawings.warning_sign
            sign(canvas, 2.2 * mm, top - 1.2 * mm - SIGN, SIGN)
            alone = 0.0 if text else (height - title.height) / 2 - 1.5 * mm
            y = top - 1.5 * mm - alone
            for part in (title, text):
                if part:
                    y -= part.height
                    part.drawOn(canvas, 13 * mm, y)
            top -= height
            if top > 1:
                canvas.setStrokeColor(HAIRLINE)
                canvas.setLineWidth(FINE)
                canvas.line(0, top, self.width, top)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(HEAVY)
        canvas.rect(0, 0, self.width, self.height)

"""What is drawn and not written: emblem, QR, tick boxes, warning signs, seal place, body outlines."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin
from typing import Final, Literal

import segno
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from shelter_app.domain import body
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.styles import ACCENT, FILL_HEAD, FILL_PHOTO, FINE, HAIRLINE, INK, LABEL

TICK: Final = 3.6 * mm


def emblem(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The neutral placeholder of an emblem: two people under a roof, in a circle of this size at x, y."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / 100, size / 100)
    canvas.setStrokeColor(ACCENT)
    canvas.setFillColor(ACCENT)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setLineWidth(2.2)
    canvas.circle(50, 50, 48.5)
    canvas.setLineWidth(0.9)
    canvas.circle(50, 50, 44)
    canvas.setLineWidth(5)
    canvas.lines([(22, 56, 50, 76), (50, 76, 78, 56)])
    canvas.setLineWidth(1.8)
    for step in range(-2, 3):
        angle = pi / 2 - step * 0.26
        canvas.line(50 + 32 * cos(angle), 50 + 32 * sin(angle), 50 + 37.5 * cos(angle), 50 + 37.5 * sin(angle))
    for center, head, width in ((43, 54, 11.5), (61, 44, 7.5)):
        canvas.circle(center, head, width * 0.56, stroke=0, fill=1)
        body = canvas.beginPath()
        top = head - width * 0.72
        body.moveTo(center - width, 23.5)
        body.curveTo(center - width, top - 2, center - width * 0.6, top, center, top)
        body.curveTo(center + width * 0.6, top, center + width, top - 2, center + width, 23.5)
        body.close()
        canvas.drawPath(body, stroke=0, fill=1)
    canvas.setLineWidth(2.4)
    canvas.line(26, 21, 74, 21)
    canvas.restoreState()


@lru_cache(maxsize=64)
def _modules(content: str, error: str, mask: int | None) -> tuple[tuple[tuple[int, int, int, int], ...], int]:
    """Dark runs of a QR code as (column, row, length, side), joined along each line, and the mask it carries."""
    code = segno.make(content, error=error, micro=False, boost_error=False, mask=mask)
    matrix = code.matrix
    runs: list[tuple[int, int, int, int]] = []
    for row, line in enumerate(matrix):
        start: int | None = None
        for column, dark in enumerate((*line, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((start, row, column - start, len(matrix)))
                start = None
    return tuple(runs), int(code.mask)


def qr(
    canvas: Canvas,
    content: str,
    x: float,
    y: float,
    size: float,
    *,
    error: Literal["m", "q"] = "m",
    mask: int | None = None,
) -> int:
    """A QR code as one vector path, lower left corner at x, y, without its quiet zone.

    Returns the mask of the code: the pages of one document differ by a few characters and may share it, because the
    search for the best of eight masks is most of the work.
    """
    runs, used = _modules(content, error, mask)
    module = size / runs[0][3]
    path = canvas.beginPath()
    for column, row, length, _side in runs:
        path.rect(x + column * module, y + size - (row + 1) * module, length * module, module)
    canvas.saveState()
    canvas.setFillColor(INK)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
    return used


def tick_box(canvas: Canvas, x: float, y: float, ticked: bool) -> None:
    """A box of 3.6 mm, crossed with two lines if ticked."""
    canvas.saveState()
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.6)
    canvas.rect(x, y, TICK, TICK)
    if ticked:
        inset = TICK * 0.22
        canvas.setLineWidth(1.25)
        canvas.line(x + inset, y + inset, x + TICK - inset, y + TICK - inset)
        canvas.line(x + inset, y + TICK - inset, x + TICK - inset, y + inset)
    canvas.restoreState()


def warning_sign(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A black triangle with an exclamation mark."""
    canvas.saveState()
    canvas.setFillColor(INK)
    path = canvas.beginPath()
    path.moveTo(x, y)
    path.lineTo(x + size, y)
    path.lineTo(x + size / 2, y + size * 0.86)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setFont(fonts.SANS_BOLD, size * 0.5)
    canvas.drawCentredString(x + size / 2, y + size * 0.14, "!")
    canvas.restoreState()


def stop_sign(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A black octagon with a bar: this person must not be told or may not collect."""
    canvas.saveState()
    canvas.setFillColor(INK)
    middle, radius = size / 2, size / 2 / cos(pi / 8)
    path = canvas.beginPath()
    for corner in range(8):
        angle = pi / 8 + corner * pi / 4
        point = (x + middle + radius * cos(angle), y + middle + radius * sin(angle))
        (path.lineTo if corner else path.moveTo)(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(x + size * 0.2, y + size * 0.41, size * 0.6, size * 0.18, stroke=0, fill=1)
    canvas.restoreState()


def seal_place(canvas: Canvas, x: float, y: float, size: float, words: str) -> None:
    """A dashed circle for the stamp, named in its middle."""
    canvas.saveState()
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(FINE)
    canvas.setDash(1.2, 2.4)
    canvas.circle(x + size / 2, y + size / 2, size / 2)
    canvas.setFillColor(LABEL)
    canvas.setFont(fonts.SANS, 7)
    canvas.drawCentredString(x + size / 2, y + size / 2 - 2.4, words)
    canvas.restoreState()


def no_photo(canvas: Canvas, x: float, y: float, width: float, height: float, words: str) -> None:
    """A grey head and shoulders where no photograph is in the file."""
    canvas.saveState()
    canvas.setFillColor(FILL_HEAD)
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    clip = canvas.beginPath()
    clip.rect(x, y, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFillColor(FILL_PHOTO)
    canvas.circle(x + width / 2, y + height * 0.62, width * 0.19, stroke=0, fill=1)
    canvas.ellipse(x + width * 0.16, y - height * 0.34, x + width * 0.84, y + height * 0.345, stroke=0, fill=1)
    canvas.setFillColor(LABEL)
    canvas.setFont(fonts.SANS, 6.6)
    canvas.drawCentredString(x + width / 2, y + height - 12, words)
    canvas.restoreState()


def body_outline(canvas: Canvas, x: float, y: float, height: float) -> None:
    """The outline of a person standing, arms a little off the body, lower left corner at x, y."""
    scale = height / body.HEIGHT
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    canvas.setStrokeColor(LABEL)
    canvas.setLineWidth(0.55 / scale)
    canvas.setLineJoin(1)
    canvas.circle(*body.HEAD)
    for place in body.sides():
        path = canvas.beginPath()
        first = place[0]
        path.moveTo(first[0][0], body.NECK)
        path.lineTo(*first[0])
        path.curveTo(*first[1], *first[2], *first[3])
        for one, two, three in place[1:]:
            path.curveTo(*one, *two, *three)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def numbered_dot(canvas: Canvas, x: float, y: float, number: int) -> None:
    """A black dot with a white number, its middle at x, y."""
    canvas.saveState()
    canvas.setFillColor(INK)
    canvas.circle(x, y, 1.75 * mm, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setFont(fonts.SANS_BOLD, 6.4)
    canvas.drawCentredString(x, y - 2.3, str(number))
    canvas.restoreState()

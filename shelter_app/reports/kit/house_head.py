"""The head of a paper that stays in the house: what it is on the left, how to treat it on the right."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from shelter_app.reports.data import Centre
from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.styles import ACCENT, INK, LABEL, RULE
from shelter_app.reports.kit.text import tied
from shelter_app.reports.kit.tongues import Tongues

LEFT: Final = 17 * mm
GAP: Final = 3 * mm
TITLE: Final = (fonts.SERIF_BOLD, 11.6, 4.6 * mm)
SECRET: Final = (fonts.SANS_BOLD, 7.4, 3.1 * mm)
SMALL: Final = (fonts.SANS, 7.0, 2.8 * mm)
LOWEST: Final = 15.6 * mm


class HouseHead(Flowable):
    """Emblem, title, the house and where in it the sheet is kept; over the rule for its reader.

    What does not fit beside its neighbour goes on in a second line, never in smaller letters.
    """

    def __init__(self, centre: Centre, tongues: Tongues, title: str, place: str, rule: str, width: float) -> None:
        super().__init__()
        fonts.register()
        room = width - LEFT - GAP
        secret = tongues.say(lambda w: w.translate("ResidentCard", "FOR OFFICIAL USE"), "\n").split("\n")
        beside = " / ".join(secret)
        self._secret = [beside] if _wide(title, TITLE) + _wide(beside, SECRET) <= room else secret
        self._title = _lines(title, TITLE, room - max(_wide(line, SECRET) for line in self._secret))
        house = f"{tongues.text(centre.short_name)}, {tongues.text(centre.city)} · {place}"
        right = min(_wide(rule, SMALL), max(room / 2, room - _wide(house, SMALL)))
        self._rule = _lines(rule, SMALL, right)
        self._house = _lines(house, SMALL, room - max(_wide(line, SMALL) for line in self._rule))
        self._first = 9.8 * mm + TITLE[2] * (len(self._title) - 1)
        ends = (self._first + SMALL[2] * (len(self._house) - 1), 9.8 * mm + SMALL[2] * (len(self._rule) - 1))
        self.width, self.height = width, max(LOWEST, max(ends) + 3 * mm)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        drawings.emblem(canvas, 0, top - 13 * mm, 13 * mm)
        canvas.setFillColor(INK)
        self._write(self._title, TITLE, top - 5.6 * mm)
        self._write(self._secret, SECRET, top - (5.4 * mm if len(self._secret) == 1 else 3.4 * mm), right=True)
        canvas.setFillColor(LABEL)
        self._write(self._rule, SMALL, top - 9.8 * mm, right=True)
        self._write(self._house, SMALL, top - self._first)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(RULE * 1.5)
        canvas.line(0, 0, self.width, 0)

    def _write(self, lines: list[str], face: tuple[str, float, float], y: float, *, right: bool = False) -> None:
        font, size, leading = face
        self.canv.setFont(font, size)
        for line in lines:
            if right:
                self.canv.drawRightString(self.width, y, line)
            else:
                self.canv.drawString(LEFT, y, line)
            y -= leading


def _wide(text: str, face: tuple[str, float, float]) -> float:
    return stringWidth(text, face[0], face[1])


def _lines(text: str, face: tuple[str, float, float], room: float) -> list[str]:
    """The text in as many lines as it needs, never parted at a hard space; a rounding at its end breaks none."""
    lines = [""]
    for word in tied(text).split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and _wide(longer, face) > room + 0.1:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines

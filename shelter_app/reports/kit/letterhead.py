"""The head of a first page in both state languages, with date and number below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from shelter_app.reports.data import Centre
from shelter_app.reports.kit import drawings, fonts
from shelter_app.reports.kit.styles import ACCENT, GUTTER, HAIR, HEAVY, INK, LABEL
from shelter_app.reports.kit.tongues import in_language
from shelter_app.wording import Words, load

NAME_WIDTH: Final = 68 * mm
EMBLEM: Final = 21 * mm


@dataclass(frozen=True, slots=True)
class _Name:
    lines: list[str]
    size: float

    def fits(self, most: int) -> bool:
        """Whether there are no more lines than this and none is too wide."""
        widest = max(stringWidth(line, fonts.SERIF_BOLD, self.size) for line in self.lines)
        return len(self.lines) <= most and widest <= NAME_WIDTH


class Letterhead(Flowable):
    """The head of a first page: names in both state languages, the emblem between them, date and number below."""

    def __init__(self, centre: Centre, dates: Sequence[str], width: float) -> None:
        super().__init__()
        self._words = (load("paper", "kk"), load("paper", "ru"))
        self._centre = centre
        self._dates = tuple(dates)
        self.width = width
        self.height = 39 * mm

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def _names(self) -> list[_Name]:
        """Both names in the same size: four lines if they fit so, else five, then smaller."""
        texts = [in_language(self._centre.full_name, words).upper() for words in self._words]
        names: list[_Name] = []
        for most, smallest in ((4, 7.8), (5, 8.2), (6, 5.0)):
            size = 8.8
            while size >= smallest:
                names = [_Name(_balanced(text, size), size) for text in texts]
                if all(name.fits(most) for name in names):
                    return names
                size = round(size - 0.2, 1)
        return names

    def draw(self) -> None:
        canvas = self.canv
        names = self._names()
        leading = 11.5 if max(len(name.lines) for name in names) < 5 else 9.9
        for words, name, center in zip(self._words, names, (NAME_WIDTH / 2, self.width - NAME_WIDTH / 2), strict=True):
            y = self.height - 3.6 * mm
            canvas.setFillColor(INK)
            canvas.setFont(fonts.SERIF_BOLD, name.size)
            for line in name.lines:
                canvas.drawCentredString(center, y, line)
                y -= leading
            canvas.setFillColor(LABEL)
            canvas.setFont(fonts.SANS, 7)
            y -= 0.6 * mm
            for line in self._address(words):
                canvas.drawCentredString(center, y - 1, line)
                y -= 8.6
        drawings.emblem(canvas, (self.width - EMBLEM) / 2, self.height - EMBLEM - 0.4 * mm, EMBLEM)
        self._rules()

    def _address(self, words: Words) -> list[str]:
        address = in_language(self._centre.address, words)
        number = words.translate("Letterhead", "BIN {bin} · tel. {phone}")
        return [address, number.format(bin=self._centre.bin, phone=self._centre.phone)]

    def _rules(self) -> None:
        canvas, line = self.canv, self.height - 28.6 * mm
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(HEAVY)
        canvas.line(0, line, self.width, line)
        canvas.setLineWidth(HAIR)
        canvas.line(0, line - 1.1 * mm, self.width, line - 1.1 * mm)
        canvas.setFillColor(INK)
        canvas.setFont(fonts.SERIF, 11)
        for column, text in enumerate(self._dates):
            canvas.drawString(column * (self.width + GUTTER) / 2, line - 7.2 * mm, text)


def _balanced(text: str, size: float) -> list[str]:
    """The name in as few lines as the width allows, and these as even as they can be; its line breaks are kept."""
    lines: list[str] = []
    for part in text.split("\n"):
        best, width = _lines(part, size, NAME_WIDTH), NAME_WIDTH
        while width > NAME_WIDTH / 2:
            width -= 1 * mm
            narrower = _lines(part, size, width)
            if len(narrower) > len(best):
                break
            best = narrower
        lines += best
    return lines


def _lines(text: str, size: float, width: float) -> list[str]:
    """Words gathered into lines of this width."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        wider = f"{line} {word}".strip()
        if line and stringWidth(wider, fonts.SERIF_BOLD, size) > width:
            lines.append(line)
            wider = word
        line = wider
    return [*lines, line]

"""The heading of a section: a rule over one text, or over two that stand level in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.styles import ACCENT, GUTTER, INK, RULE

SIZE: Final = 8.6


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading with its number; it belongs to the block under it and never stands alone."""

    texts: tuple[str, ...]
    number: str = ""
    before: float = 2.5 * mm
    height: float = 6.6 * mm

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the rule at the top and the text or texts under it."""
        canvas.saveState()
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(RULE)
        canvas.line(x, top, x + width, top)
        canvas.setFillColor(INK)
        step = (width + GUTTER) / 2 if len(self.texts) > 1 else 0.0
        room = step - GUTTER if step else width
        for column, text in enumerate(self.texts):
            words = f"{self.number}  {text}" if self.number else text
            size = min(SIZE, SIZE * room / max(stringWidth(words, fonts.SANS_BOLD, SIZE), 1))
            canvas.setFont(fonts.SANS_BOLD, size)
            canvas.drawString(x + column * step, top - 4.7 * mm, words)
        canvas.restoreState()

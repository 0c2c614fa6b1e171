"""Colours, line weights and text styles of the paper, one place for all documents."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.text import markup, plain, syllables

INK: Final = HexColor("#111111")
LABEL: Final = HexColor("#4A4A4A")
HAIRLINE: Final = HexColor("#8C8C8C")
FILL_HEAD: Final = HexColor("#F0F0EE")
FILL_BAND: Final = HexColor("#E2E2DF")
FILL_PHOTO: Final = HexColor("#C8C8C4")
ACCENT: Final = HexColor("#1D4257")

HAIR: Final = 0.3
FINE: Final = 0.5
RULE: Final = 0.9
HEAVY: Final = 1.6

GUTTER: Final = 5 * mm
PAD: Final = 1.5 * mm

Align = Literal["left", "center", "right"]
_ALIGN: Final[dict[Align, Literal[0, 1, 2]]] = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}

STYLES: Final[dict[str, tuple[str, float, float]]] = {
    "letter": (fonts.SERIF, 11, 13.8),
    "letter wide": (fonts.SERIF, 12, 15.5),
    "enclosure": (fonts.SERIF, 10, 12.6),
    "value": (fonts.SERIF, 10.5, 12.6),
    "act": (fonts.SERIF, 10, 12.6),
    "cell": (fonts.SERIF, 9.2, 11),
    "plan": (fonts.SERIF, 9, 10.9),
    "small": (fonts.SERIF, 8, 9.4),
    "italic": (fonts.SERIF_ITALIC, 9.2, 11),
    "words": (fonts.SERIF_ITALIC, 12, 15.5),
    "subject": (fonts.SERIF_ITALIC, 11, 13.6),
    "addressee": (fonts.SERIF_BOLD, 12, 15),
    "title": (fonts.SERIF_BOLD, 13.5, 16.2),
    "report title": (fonts.SERIF_BOLD, 15, 18),
    "card title": (fonts.SERIF_BOLD, 11.6, 14),
    "person": (fonts.SERIF_BOLD, 19, 22),
    "bold": (fonts.SERIF_BOLD, 10.5, 13.4),
    "key": (fonts.SERIF_BOLD, 15.5, 18),
    "date": (fonts.SERIF, 11, 13.6),
    "leaflet": (fonts.SANS, 13, 15.8),
    "leaflet small": (fonts.SANS, 10, 12.4),
    "leaflet title": (fonts.SANS_BOLD, 16, 19),
    "name": (fonts.SERIF_BOLD, 10.5, 12.6),
    "post": (fonts.SERIF, 9.2, 11),
    "section": (fonts.SANS_BOLD, 8.6, 10.6),
    "alert": (fonts.SANS_BOLD, 10.4, 12.6),
    "band": (fonts.SANS_BOLD, 8, 9.8),
    "role": (fonts.SANS_BOLD, 7, 8.6),
    "label": (fonts.SANS, 7, 8.6),
    "head": (fonts.SANS, 6.9, 8.2),
    "caption": (fonts.SANS, 5.8, 7),
    "caps": (fonts.SANS, 7.4, 9),
}
_PLAIN: Final = frozenset(
    {"head", "label", "caption", "caps", "role", "section", "band", "alert", "title", "report title"}
)
_NARROW: Final = frozenset({"cell", "plan", "small"})
_GREY: Final = frozenset({"label", "caption", "caps"})


@cache
def style(name: str, align: Align = "left") -> ParagraphStyle:
    """A named text style; long Cyrillic words in it break at their soft hyphens."""
    fonts.register()
    font, size, leading = STYLES[name]
    return ParagraphStyle(
        f"{name} {align}",
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=LABEL if name in _GREY else INK,
        alignment=_ALIGN[align],
        embeddedHyphenation=1,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )


class Head(Paragraph):
    """The head of a column: it breaks at its spaces, and a word that is wider than the column by its syllables."""

    def __init__(self, text: str, look: ParagraphStyle) -> None:
        self._words = text
        self._look = look
        super().__init__(plain(text), look)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        wide = {one for one in self._words.split() if stringWidth(one, self._look.fontName, self._look.fontSize) > aW}
        if wide:
            lines = (
                " ".join(syllables(one) if one in wide else one for one in line.split())
                for line in self._words.split("\n")
            )
            super().__init__(plain("\n".join(lines)), self._look)
        size: tuple[float, float] = super().wrap(aW, aH)
        return size


def said(text: str, name: str, align: Align = "left") -> Paragraph:
    """A paragraph of a person's text or of a translated phrase; nothing in it acts as markup."""
    if name == "head":
        return Head(text, style(name, align))
    ready = plain(text) if name in _PLAIN else markup(text, narrow=name in _NARROW)
    return Paragraph(ready, style(name, align))


def marked(ready: str, name: str, align: Align = "left") -> Paragraph:
    """A paragraph of markup that this package put together itself."""
    return Paragraph(ready, style(name, align))

"""The bundled faces, registered with reportlab once for the process."""

from __future__ import annotations

from functools import cache
from typing import Final

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from shelter_app import paths

SERIF: Final = "Tinos"
SERIF_BOLD: Final = "Tinos-Bold"
SERIF_ITALIC: Final = "Tinos-Italic"
SANS: Final = "Arimo"
SANS_BOLD: Final = "Arimo-Bold"
NASKH: Final = "NotoNaskhArabic"

_FILES: Final = {
    SERIF: "Tinos-Regular.ttf",
    SERIF_BOLD: "Tinos-Bold.ttf",
    SERIF_ITALIC: "Tinos-Italic.ttf",
    SANS: "Arimo-Regular.ttf",
    SANS_BOLD: "Arimo-Bold.ttf",
    NASKH: "NotoNaskhArabic-Regular.ttf",
}


@cache
def register() -> None:
    """Make the faces known before the first style is used; reportlab embeds the letters a document needs."""
    folder = paths.resources() / "fonts"
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file), shapable=False))
    for bold in (0, 1):
        for italic in (0, 1):
            serif = SERIF_BOLD if bold else SERIF_ITALIC if italic else SERIF
            addMapping(SERIF, bold, italic, serif)
            addMapping(SANS, bold, italic, SANS_BOLD if bold else SANS)
            addMapping(NASKH, bold, italic, NASKH)


def has_glyph(font: str, letter: str) -> bool:
    """Whether the face draws this letter itself instead of an empty box."""
    register()
    face: TTFontFace = vars(pdfmetrics.getFont(font))["face"]
    return ord(letter) in face.charToGlyph

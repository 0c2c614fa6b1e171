"""The recovery sheet: every word of the list stands inside its cell, so that the paper can be read and typed back."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from shelter_app.reports import recovery_sheet as sheet
from shelter_app.reports.kit import fonts
from shelter_app.security.recovery_words import WORDS


def test_every_word_of_the_list_keeps_away_from_both_borders_of_its_cell() -> None:
    fonts.register()
    wide = {
        word
        for word in WORDS
        if sheet.INSET + stringWidth(word, fonts.SERIF_BOLD, sheet.WORD_SIZE) > sheet.CELL - sheet.INSET
    }
    assert not wide
    table = sheet.LETTERS + 4 * sheet.CELL
    assert table <= 125 * mm, "the code stands beside it"

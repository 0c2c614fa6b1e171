"""The shared test parts themselves: screen, font, typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

TypeText = Callable[[QWidget, str], None]


def test_the_screen_has_the_size_of_an_office_screen(qapp: QApplication) -> None:
    assert qapp.primaryScreen().size().toTuple() == (1366, 768)


def test_widgets_use_the_bundled_font(qapp: QApplication) -> None:
    info, metrics = QFontInfo(qapp.font()), QFontMetrics(qapp.font())
    assert (info.family(), info.pointSize()) == ("Inter", 10)
    missing = [letter for letter in "ӘҒҚҢӨҰҮҺІӢӮҲҶʻʼ₸№" if not metrics.inFontUcs4(ord(letter))]
    assert missing == []


def test_kazakh_letters_can_be_typed(qapp: QApplication, type_text: TypeText) -> None:
    line, page = QLineEdit(), QPlainTextEdit()
    type_text(line, "Әлия Қ")
    type_text(page, "Ұзақ сөз")
    assert (line.text(), page.toPlainText()) == ("Әлия Қ", "Ұзақ сөз")
